/** The reader of these tests: opens the built page in a real browser and watches what it asks for and complains of. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { type Picture, readPng } from "../prepare/png.ts";

export const SIZES = {
  laptop: { width: 1440, height: 900 },
  small: { width: 1024, height: 768 },
  desk: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

/** How a page tells that it is done: html[data-map], as promised to tests and assistive technology. */
export type MapState = "ready" | "static" | "failed";

interface Options {
  /** Query string, with its question mark. */
  readonly query?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly colours?: "light" | "dark";
  /** False: a browser that has no WebGL. */
  readonly webgl?: boolean;
  /** False: a browser that runs no scripts. */
  readonly scripts?: boolean;
  readonly site?: "root" | "subpath" | "strict";
  /** True: a screen that is touched. */
  readonly touch?: boolean;
  /** A page of another host to open instead, which holds the atlas and may be asked too. */
  readonly host?: string;
  /** The state to wait for; null to go on as soon as the document is there. */
  readonly until?: MapState | null;
  /** Complaints in the console that the test itself provokes. */
  readonly provoked?: RegExp;
  /** What to arrange before the page is asked for: failing files, slow ones. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Milliseconds. A page is there in three seconds, but a machine that does other work takes many times that. */
const PATIENCE = 60_000;

const connections = new Map<string, Promise<Browser>>();

/** One browser of each kind serves all tests; a context for each keeps them apart. */
function browserWith(webgl: boolean): Promise<Browser> {
  const { webgl: withIt, none } = inject("browsers");
  const address = webgl ? withIt : none;
  const connection = connections.get(address) ?? chromium.connect(address);
  connections.set(address, connection);
  return connection;
}

/** Collects what should never be there: complaints, and requests to anyone but the site itself. */
function watch(context: BrowserContext, origins: readonly (string | null)[]): string[] {
  const problems: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`thrown: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && !origins.includes(asked))
      problems.push(`asked ${request.url()}`);
  });
  context.on("page", (page) => page.on("websocket", (socket) => problems.push(`asked ${socket.url()}`)));
  return problems;
}

/**
 * Opens the atlas and waits until the map stands. When the test ends the page is closed, and the test fails if there
 * was a complaint in the console, an exception, or a request to another host.
 */
export async function openAtlas(options: Options = {}): Promise<Page> {
  const { query = "", size = SIZES.laptop, colours = "light", webgl = true, scripts = true } = options;
  const address = new URL(inject("sites")[options.site ?? "root"]);
  const browser = await browserWith(webgl);
  const context = await browser.newContext({
    viewport: size,
    colorScheme: colours,
    javaScriptEnabled: scripts,
    hasTouch: options.touch ?? false,
    // Flights of the camera take their time in software; that they can be switched off is part of the promise.
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  const { host } = options;
  const problems = watch(context, [address.origin, host === undefined ? null : new URL(host).origin]);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "fail") await keepPictures(context, task.name);
    await context.close();
    expect(
      problems.filter((problem) => !options.provoked?.test(problem)),
      "complaints of the page",
    ).toEqual([]);
  });
  const page = await context.newPage();
  await options.before?.(page);
  await page.goto(host ?? address.href + query, { waitUntil: "commit" });
  const until = options.until === undefined ? (webgl ? "ready" : "static") : options.until;
  if (until !== null) await mapIs(page, until);
  return page;
}

/** What stood on the screen when a test failed, in .cache/e2e. */
async function keepPictures(context: BrowserContext, test: string): Promise<void> {
  const name = test.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80);
  for (const [i, page] of context.pages().entries()) {
    await page.screenshot({ path: `.cache/e2e/${name}-${i + 1}.png` }).catch(() => undefined);
  }
}

/** Waits until the map says of itself that it stands so. */
export async function mapIs(page: Page, state: MapState): Promise<void> {
  try {
    await page.locator(`html[data-map="${state}"]`).waitFor({ state: "attached", timeout: PATIENCE });
  } catch {
    const now = await page.locator("html").getAttribute("data-map");
    throw new Error(`expected data-map="${state}" in time, it is "${now}"`);
  }
}

/** Shows another address in the same page, as Back and Forward do, and waits until the map stands. */
export async function goTo(page: Page, query: string): Promise<void> {
  const state = await page.locator("html").getAttribute("data-map");
  await page.evaluate((search) => {
    history.pushState(null, "", location.pathname + search);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await mapIs(page, state === "static" ? "static" : "ready");
}

/** What stands on the screen. */
export async function look(page: Page): Promise<Picture> {
  return readPng(await page.screenshot({ animations: "disabled", caret: "hide" }));
}
