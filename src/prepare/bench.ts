/**
 * `npm run bench [-- --rounds N]`: this page against a bare MapLibre page with the same countries (src/bench/bare), in one
 * run and in turn (A B A B …), from the same server in the same browser, each load with empty caches.
 *
 * - first map: from the start of the navigation to the first frame on which the countries stand. Seen from outside, the
 *   same for both: the browser sends every frame it puts on the screen, with its time, and the first one counts that has
 *   at least half as much of the subject's colour as the last. On the atlas that is the drawn map, which stands exactly
 *   where the interactive one will.
 * - ready: from the start of the navigation to `html[data-map="ready"]`: map and panel show everything. The bare page sets
 *   it when MapLibre is idle for the first time.
 * - bytes: every response up to ready, each gzipped as a host would send it. Counted in a load of its own, which also
 *   warms the browser and is not timed.
 */
import { access, cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { AtlasSchema } from "../atlas/schema.ts";
import { parse } from "../atlas/validate.ts";
import { THEMES } from "../theme/tokens.ts";
import { launchChromium } from "./chromium.ts";
import { isColour, readPng } from "./png.ts";
import { serve } from "./serve.ts";
import { type Measurements, table } from "./timings.ts";

const SIZE = { width: 1440, height: 900 };
/** Frames are sent at a third of the size, so that sending them costs little. */
const SCALE = 3;
const PATIENCE = 60_000;

interface Site {
  readonly name: string;
  readonly url: string;
}

/** Builds the bare page, with the very boundaries that the atlas draws. */
async function buildBare(scratch: string): Promise<string> {
  const publicDir = join(scratch, "public");
  const outDir = join(scratch, "site");
  await mkdir(publicDir);
  await cp("data/boundaries/countries.json", join(publicDir, "countries.json"));
  await build({
    configFile: false,
    root: "src/bench/bare",
    base: "./",
    publicDir,
    logLevel: "warn",
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset.map !== "ready") return;
      performance.mark("map-ready");
      observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, childList: true, attributeFilter: ["data-map"] });
  });
  return page;
}

async function untilReady(page: Page): Promise<void> {
  await page.locator('html[data-map="ready"]').waitFor({ state: "attached", timeout: PATIENCE });
}

async function bytesOf(browser: Browser, site: Site): Promise<number> {
  const page = await freshPage(browser);
  const sizes: Promise<number>[] = [];
  page.context().on("response", (response) => {
    if (response.url().startsWith("http")) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(site.url);
  await untilReady(page);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.context().close();
  return total;
}

interface Frame {
  /** Milliseconds since the epoch, as the browser's own clock has them. */
  readonly at: number;
  readonly png: Buffer;
}

/** Share of a frame that has the subject's colour. */
function subjectShare(png: Buffer): number {
  const picture = readPng(png);
  let count = 0;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) if (isColour(picture.at(x, y), THEMES.light.subject)) count++;
  }
  return count / (picture.width * picture.height);
}

/** The first frame with at least half as much of the subject's colour as the last one has. */
function firstWithCountries(frames: readonly Frame[], site: Site): Frame {
  const shares = frames.map(({ png }) => subjectShare(png));
  const last = shares.at(-1) ?? 0;
  const first = frames[shares.findIndex((share) => share >= last / 2)];
  if (last < 0.01 || first === undefined) throw new Error(`${site.name}: ready, but no frame showed the countries`);
  return first;
}

async function timesOf(browser: Browser, site: Site): Promise<{ readonly first: number; readonly ready: number }> {
  const page = await freshPage(browser);
  const session = await page.context().newCDPSession(page);
  const frames: Frame[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    // Looked at afterwards: the browser shall not wait for it.
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, png: Buffer.from(data, "base64") });
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  const maxWidth = SIZE.width / SCALE;
  await session.send("Page.startScreencast", { format: "png", maxWidth, maxHeight: SIZE.height / SCALE });
  await page.goto(site.url, { waitUntil: "commit" });
  await untilReady(page);
  const { origin, ready } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    ready: performance.getEntriesByName("map-ready")[0]?.startTime ?? Number.NaN,
  }));
  // The frame that `ready` tells of may still be on its way.
  await page.waitForTimeout(500);
  await page.context().close();
  const first = firstWithCountries(
    frames.filter(({ at }) => at >= origin),
    site,
  );
  return { first: first.at - origin, ready };
}

function roundsAsked(): number {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`expected --rounds to be 1 or more, received ${values.rounds}`);
  return rounds;
}

async function main(): Promise<void> {
  const rounds = roundsAsked();
  await access("dist/index.html").catch(() => {
    throw new Error("dist/index.html is not there: run `npm run build` first");
  });
  const file = "data/atlas/atlas.json";
  const { iso3, centre } = parse(AtlasSchema, await readFile(file, "utf8"), file).subject;
  const scratch = await mkdtemp(join(tmpdir(), "eastward-bench-"));
  const closing: (() => Promise<void>)[] = [() => rm(scratch, { recursive: true })];
  try {
    const atlasServer = await serve("dist", { port: 0 });
    closing.unshift(atlasServer.close);
    const bareServer = await serve(await buildBare(scratch), { port: 0 });
    closing.unshift(bareServer.close);
    const browser = await launchChromium({ webgl: true });
    closing.unshift(() => browser.close());

    const sites: readonly Site[] = [
      { name: "this page", url: atlasServer.url },
      { name: "bare MapLibre", url: `${bareServer.url}?mark=${iso3}&centre=${centre.join()}` },
    ];
    const rows: Measurements[] = [];
    for (const site of sites) rows.push({ name: site.name, bytes: await bytesOf(browser, site), first: [], ready: [] });
    for (let round = 1; round <= rounds; round++) {
      for (const [i, site] of sites.entries()) {
        const { first, ready } = await timesOf(browser, site);
        rows[i]?.first.push(first);
        rows[i]?.ready.push(ready);
        console.error(`round ${round} of ${rounds}, ${site.name}: ${Math.round(first)} ms, ${Math.round(ready)} ms`);
      }
    }
    console.log(table(rows));
  } finally {
    for (const close of closing) await close();
  }
}

await main();
