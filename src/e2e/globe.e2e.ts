import { describe, expect, it } from "vitest";
import type { LonLat } from "../scene/scene.ts";
import { THEMES } from "../theme/tokens.ts";
import { goTo, look, mapIs, openAtlas, SIZES } from "./atlas.ts";
import { type Pixel, shareOf } from "./colours.ts";
import { INSIDE, notRussia } from "./ground.ts";
import { pixelsOf } from "./pixels.ts";

const MOST = 0.7;
const elsewhere = notRussia();

const VIEWS = [
  { view: "the opening view", query: "", both: false },
  { view: "Chukotka in the middle", query: "?view=150,35,-125,75", both: true },
  { view: "the Pacific", query: "?view=120,-20,-120,60", both: false },
  { view: "Chukotka on the edge", query: "?view=-160,20,-60,75", both: false },
];
const WEST_OF_180: readonly LonLat[] = [
  [165, 66],
  [170, 66.5],
  [172, 65],
  [175, 67],
  [177, 66.5],
];
const EAST_OF_180: readonly LonLat[] = [
  [-178, 67],
  [-176, 66.7],
  [-175, 66.5],
  [-174, 66],
  [-173, 66],
];

describe.each([
  { map: "interactive", webgl: true },
  { map: "drawn", webgl: false },
])("the $map globe", ({ webgl }) => {
  it.each([{ theme: "light" }, { theme: "dark" }] as const)(
    "is drawn in the colours of the $theme theme",
    async ({ theme }) => {
      const page = await openAtlas({ webgl, colours: theme });
      const picture = await look(page);
      const { subject, named, sea } = THEMES[theme];
      const share = async (places: readonly LonLat[], colour: string) =>
        shareOf(picture, await pixelsOf(page, places), colour);
      expect(await share(INSIDE.russia, subject), "Russia in the subject’s slate").toBeGreaterThanOrEqual(MOST);
      // No other country stands in more excerpts.
      expect(await share(INSIDE.china, named[3]), "China in the darkest ochre").toBeGreaterThanOrEqual(MOST);
      expect(await share(INSIDE.sea, sea), "the sea").toBeGreaterThanOrEqual(MOST);
    },
  );

  it("has nothing of Russia outside of Russia, wherever it is turned, and Russia on both sides of 180°", async () => {
    const page = await openAtlas({ webgl });
    for (const { view, query, both } of VIEWS) {
      await goTo(page, query);
      const pixels = await pixelsOf(page, await elsewhere);
      const picture = await look(page);
      expect(pixels.length, `places to look at: ${view}`).toBeGreaterThan(100);
      const streaks = pixels.filter((pixel) => shareOf(picture, [pixel], THEMES.light.subject) === 1);
      expect(streaks, view).toEqual([]);
      if (!both) continue;
      expect(shareOf(picture, await pixelsOf(page, WEST_OF_180), THEMES.light.subject)).toBeGreaterThanOrEqual(MOST);
      expect(shareOf(picture, await pixelsOf(page, EAST_OF_180), THEMES.light.subject)).toBeGreaterThanOrEqual(MOST);
    }
  });
});

it("gives way to the drawn map while its graphics context is lost, and comes back", async () => {
  const page = await openAtlas();
  const russia: readonly Pixel[] = await pixelsOf(page, INSIDE.russia);
  const canvas = await page.locator("canvas").evaluateHandle((element) => {
    const context = element instanceof HTMLCanvasElement ? element.getContext("webgl2") : null;
    const extension = context?.getExtension("WEBGL_lose_context");
    if (!extension) throw new Error("expected a canvas whose context can be lost");
    return extension;
  });
  await canvas.evaluate((extension) => extension.loseContext());
  await mapIs(page, "static");
  expect(shareOf(await look(page), russia, THEMES.light.subject), "Russia on the drawn map").toBeGreaterThanOrEqual(
    MOST,
  );
  await canvas.evaluate((extension) => extension.restoreContext());
  await mapIs(page, "ready");
  expect(shareOf(await look(page), russia, THEMES.light.subject), "Russia on the globe").toBeGreaterThanOrEqual(MOST);
});

it("stands on a phone", async () => {
  const page = await openAtlas({ size: SIZES.phone });
  const pixels = await pixelsOf(page, INSIDE.china);
  expect(shareOf(await look(page), pixels, THEMES.light.named[3])).toBeGreaterThan(0.5);
});
