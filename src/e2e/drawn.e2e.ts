import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { THEMES } from "../theme/tokens.ts";
import { look, mapIs, openAtlas, SIZES } from "./atlas.ts";
import { bestShift, type Pixel, shareOf } from "./colours.ts";
import { dossier, sentence } from "./flow.ts";
import { capitals, INSIDE, NORTH_KOREA, SENTENCE } from "./ground.ts";
import { pixelOf, pixelsByMapLibre, pixelsOf } from "./pixels.ts";

/**
 * Where the drawn map has put the mark of a country's capital: the middle of its ring, or the dot where visits start.
 * The page without scripts holds a landscape and a portrait drawing, of which one is shown.
 */
async function drawnAt(page: Page, iso3: string): Promise<Pixel> {
  const marks = page.locator(`#map [data-ring="${iso3}"], #map [data-origin="${iso3}"]`);
  const box = await marks.locator("visible=true").first().boundingBox();
  if (box === null) throw new Error(`expected a mark at the capital of ${iso3} on the drawn map`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describe.each(Object.entries(SIZES).map(([name, size]) => ({ name, size, window: `${size.width} × ${size.height}` })))(
  "$name, $window",
  ({ size }) => {
    it("the drawn map, the map without scripts and the interactive one stand on each other", async () => {
      const all = await capitals();
      const interactive = await openAtlas({ size });
      const byMapLibre = await pixelsByMapLibre(
        interactive,
        all.map(({ at }) => at),
      );
      const globe = await look(interactive);
      for (const page of [await openAtlas({ size, webgl: false }), await noScripts({ size })]) {
        for (const [i, { name, iso3 }] of all.entries()) {
          const [x, y] = await drawnAt(page, iso3);
          const [wantedX, wantedY] = byMapLibre[i] ?? [Number.NaN, Number.NaN];
          expect(Math.hypot(x - wantedX, y - wantedY), `${name}, pixels apart`).toBeLessThanOrEqual(1);
        }
        const { shift, differing } = bestShift(await look(page), globe, THEMES.light.subject);
        expect(shift, "no shift of the one lies better on the other").toEqual([0, 0]);
        // What differs are the edges of shapes, letters, and without scripts the title and controls that are not there.
        expect(differing).toBeLessThan(0.3);
      }
    });
  },
);

/** In the browser without WebGL: the one that has it paints vectors by the same software, and gives up over so many. */
async function noScripts(options: Parameters<typeof openAtlas>[0] = {}): Promise<Page> {
  const page = await openAtlas({ ...options, scripts: false, webgl: false, until: null });
  await page.waitForLoadState("load");
  return page;
}

it.each(["light", "dark"] as const)("without scripts the drawn map is there, %s", async (colours) => {
  const page = await openAtlas({ colours });
  const russia = await pixelsOf(page, INSIDE.russia);
  const china = await pixelsOf(page, INSIDE.china);
  const picture = await look(await noScripts({ colours }));
  expect(shareOf(picture, russia, THEMES[colours].subject)).toBeGreaterThanOrEqual(0.7);
  expect(shareOf(picture, china, THEMES[colours].named[3])).toBeGreaterThanOrEqual(0.7);
});

it("a browser without WebGL loads nothing for the moving map", async () => {
  const asked: string[] = [];
  const page = await openAtlas({
    webgl: false,
    before: async (opened) => {
      opened.on("request", (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => /index.*js/.test(path))).not.toEqual([]);
  expect(asked.filter((path) => /interactive|worker/.test(path))).toEqual([]);
});

const phone = SIZES.phone;
const square = { width: 360, height: 360 };
const low = { width: 640, height: 360 };

it.each([
  { where: "on a phone", query: "?country=PRK", size: phone },
  { where: "on a phone in Russian", query: "?country=VNM&lang=ru", size: phone },
  { where: "in a small frame", query: "?embed", size: square },
  { where: "in a low frame with a sheet", query: "?embed&country=PRK", size: low },
  { where: "in a frame with a column of buttons", query: "?embed&theme=dark", size: { width: 800, height: 420 } },
])("no name stands under what lies on the map, $where", async ({ query, size }) => {
  const page = await openAtlas({ query, size, webgl: false });
  const covered = await page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => [element, element.getBoundingClientRect()] as const);
    const over = boxes(".credits, .legend, .zoom, .open-whole, .list-button, .title-block");
    const names = boxes("#map .label text");
    const under = names.filter(([, a]) =>
      over.some(([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    return { over: over.length, names: names.length, under: under.map(([name]) => name.textContent) };
  });
  expect(covered.over).toBeGreaterThanOrEqual(3);
  expect(covered.names).toBeGreaterThanOrEqual(2);
  expect(covered.under).toEqual([]);
});

it("a click before the scripts have come is not lost", async () => {
  const finished = await openAtlas();
  const pixel = await pixelOf(finished, NORTH_KOREA);

  let release = () => {};
  const clicked = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await openAtlas({
    until: null,
    before: async (waiting) => {
      await waiting.route("**/*.js", async (route) => {
        await clicked;
        await route.continue().catch(() => undefined);
      });
    },
  });
  await page.locator("#map svg").first().waitFor();
  await page.mouse.click(...pixel);
  release();
  await page.waitForURL(/country=PRK/);
  await mapIs(page, "ready");
  await dossier(page, "North Korea").waitFor();
  await sentence(page, SENTENCE.text).first().waitFor();
});
