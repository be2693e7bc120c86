/** Pages of another origin that the atlas stands in as a frame. */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { openAtlas } from "./atlas.ts";

/** Milliseconds: several maps may have to be drawn. */
const PATIENCE = 120_000;

interface Options {
  /** What stands in the body. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly webgl?: boolean;
  readonly provoked?: RegExp;
  /** Where the frames come from. */
  readonly site?: "root" | "strict";
}

/** The address of a frame. */
export function atlas(query: string, site: "root" | "strict" = "root"): string {
  return inject("sites")[site] + query;
}

/** Opens a page of another origin. Any complaint or request to a third one fails the test, as in `openAtlas`. */
export async function openHost({ body, headers = {}, ...options }: Options): Promise<Page> {
  const html = `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  return openAtlas({
    webgl: false,
    ...options,
    until: null,
    size: { width: 1280, height: 800 },
    host: await serveHost(html, headers),
  });
}

/** Where the built files of the slide deck's library stand. */
const REVEAL = dirname(createRequire(import.meta.url).resolve("reveal.js"));
const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css" };

/** On this machine too: a browser keeps pages from elsewhere away from it. */
async function serveHost(html: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const send = (response: ServerResponse, type: string, text: string | Buffer) =>
    response.writeHead(200, { ...headers, "content-type": `${type}; charset=utf-8` }).end(text);
  const server = createServer(async ({ url = "/" }, response) => {
    const type = TYPES[url.split(".").at(-1) ?? ""];
    if (type === undefined) send(response, "text/html", html);
    else send(response, type, await readFile(join(REVEAL, basename(url))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected the host to have a port");
  return `http://localhost:${address.port}/`;
}

/** The frames of the atlas in a page, in the order of its document, once each stands in the state. */
export async function framesIn(page: Page, count: number, state: "ready" | "static"): Promise<readonly Frame[]> {
  const elements = page.locator("iframe");
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const element = elements.nth(index);
      const root = element.contentFrame().locator(`html[data-map="${state}"]`);
      await root.waitFor({ state: "attached", timeout: PATIENCE });
      const frame = await (await element.elementHandle())?.contentFrame();
      if (!frame) throw new Error(`expected a document in frame ${index + 1}`);
      return frame;
    }),
  );
}
