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
