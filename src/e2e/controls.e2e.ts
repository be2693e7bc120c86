import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { LonLat } from "../scene/scene.ts";
import { THEMES } from "../theme/tokens.ts";
import { goTo, look, type MapState, mapIs, openAtlas } from "./atlas.ts";
import { type Pixel, shareOf } from "./colours.ts";
import { dossier } from "./flow.ts";
import { INSIDE, NORTH_KOREA } from "./ground.ts";
import { pixelOf, pixelsOf } from "./pixels.ts";

/** Near the middle of the opening view, so that it stays in sight when the camera comes nearer. */
const MIDDLE: LonLat = [97, 41];

const apart = ([x, y]: Pixel, [otherX, otherY]: Pixel) => Math.hypot(x - otherX, y - otherY);

/** What a reader does with the map's controls. Each starts from the opening view in light colours. */
const STEPS = [
  {
    says: "the colours follow the control, and the address keeps them",
    take: async (page: Page, state: MapState) => {
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("radio", { name: "Dark" }).check({ force: true });
      await mapIs(page, state);
      const russia = await pixelsOf(page, INSIDE.russia);
      expect(shareOf(await look(page), russia, THEMES.dark.subject)).toBeGreaterThanOrEqual(0.7);
      expect(new URL(page.url()).searchParams.get("theme")).toBe("dark");
      await page.reload();
      await mapIs(page, state);
      expect(shareOf(await look(page), russia, THEMES.dark.subject)).toBeGreaterThanOrEqual(0.7);
    },
  },
  {
    says: "+ comes nearer and “Back to the opening view” leads home",
    take: async (page: Page, state: MapState) => {
      const before = await pixelOf(page, MIDDLE);
      await page.getByRole("button", { name: "Zoom in" }).click();
      await movedFrom(page, before);
      await mapIs(page, state);
      expect(new URL(page.url()).searchParams.get("view")).toMatch(/^-?[\d.]+(,-?[\d.]+){3}$/);
      await page.getByRole("button", { name: "Back to the opening view" }).click();
      await expect.poll(() => new URL(page.url()).search).toBe("");
      await mapIs(page, state);
      expect(apart(await pixelOf(page, MIDDLE), before)).toBeLessThan(1);
    },
  },
  {
    says: "the flat map shows the same countries, and a click there opens the same dossier",
    take: async (page: Page, state: MapState) => {
      await page.getByRole("button", { name: "Flat map" }).click();
      await expect.poll(() => new URL(page.url()).search).toBe("?projection=flat");
      await mapIs(page, state);
      const russia = await pixelsOf(page, INSIDE.russia);
      expect(shareOf(await look(page), russia, THEMES.light.subject)).toBeGreaterThan(0.5);
      await page.mouse.click(...(await pixelOf(page, NORTH_KOREA)));
      await dossier(page, "North Korea").waitFor();
    },
  },
  {
    says: "a click on open sea closes the dossier",
    take: async (page: Page) => {
      await goTo(page, "?country=IND");
      await dossier(page, "India").waitFor();
      const sea = await pixelsOf(page, [
        [65, 12],
        [88, 12],
        [66, 18],
      ]);
      const [x, y] = sea[0] ?? [0, 0];
      await page.mouse.click(x, y);
      await dossier(page, "India").waitFor({ state: "detached" });
      expect(new URL(page.url()).searchParams.get("country")).toBeNull();
    },
  },
] as const;

it.each(STEPS)("on the drawn map, $says", async ({ take }) => {
  await take(await openAtlas({ webgl: false }), "static");
});

/** In one page, as each load of it costs seconds where WebGL is drawn in software. */
it("the interactive map obeys the same controls", async () => {
  const page = await openAtlas();
  for (const { take } of STEPS) {
    await goTo(page, "");
    await take(page, "ready");
  }
});

/** Waits until a place stands elsewhere: the camera has moved, and the page has put it into the address. */
async function movedFrom(page: Page, before: Pixel): Promise<void> {
  await expect
    .poll(async () => ((await page.locator("[data-camera]").count()) ? apart(await pixelOf(page, MIDDLE), before) : 0))
    .toBeGreaterThan(5);
  await expect.poll(() => new URL(page.url()).searchParams.has("view")).toBe(true);
}

it("dragging turns the globe, and the link to that view shows the same", async () => {
  const page = await openAtlas();
  const before = await pixelOf(page, MIDDLE);
  await page.mouse.move(400, 500);
  await page.mouse.down();
  await page.mouse.move(300, 450, { steps: 5 });
  await page.mouse.up();
  await movedFrom(page, before);
  await mapIs(page, "ready");
  const here = await pixelOf(page, MIDDLE);
  const other = await openAtlas({ query: new URL(page.url()).search });
  // The address keeps hundredths of a degree, a tenth of a pixel here and there.
  expect(apart(await pixelOf(other, MIDDLE), here)).toBeLessThan(2);
});
