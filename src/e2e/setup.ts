import { readFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { serveChromium } from "../prepare/chromium.ts";
import { POLICY_FILE } from "../prepare/contentPolicy.ts";
import { serve } from "../prepare/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses to connect to, of a browser that draws WebGL and of one that cannot. */
    browsers: { readonly webgl: string; readonly none: string };
    /** Where the built page stands: at the root of a host, under a path, and under the policy of the build. All end with a slash. */
    sites: { readonly root: string; readonly subpath: string; readonly strict: string };
  }
}

const SUBPATH = "/readers/atlas/";

/** Serves the build and starts the browsers once for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await readFile("dist/index.html").catch(() => {
    throw new Error("dist/index.html is not there: run `npm run build` first, or `npm run test:browser`, which does");
  });
  const root = await serve("dist", { port: 0 });
  const subpath = await serve("dist", { port: 0, base: SUBPATH });
  const policy = (await readFile(`dist/${POLICY_FILE}`, "utf8")).trim();
  const strict = await serve("dist", { port: 0, headers: { "Content-Security-Policy": policy } });
  const webgl = await serveChromium({ webgl: true });
  const none = await serveChromium({ webgl: false });
  project.provide("browsers", { webgl: webgl.wsEndpoint(), none: none.wsEndpoint() });
  project.provide("sites", { root: root.url, subpath: subpath.url, strict: strict.url });
  return async () => {
    await Promise.all([webgl.close(), none.close(), root.close(), subpath.close(), strict.close()]);
  };
}
