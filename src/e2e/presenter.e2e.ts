import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { mapIs, openAtlas, SIZES } from "./atlas.ts";
import { violations } from "./axe.ts";
import { press } from "./flow.ts";

const query = (page: Page) => new URL(page.url()).search;
const place = (page: Page, text: string) => page.locator(".place").filter({ hasText: text }).waitFor();
const black = (page: Page) => page.getByRole("button", { name: /screen is black/i });

/** Where the map looks, as it says itself. */
async function camera(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const told = await page.locator("[data-camera]").last().getAttribute("data-camera");
  return JSON.parse(told ?? "{}");
}

it("the story is told with the keyboard alone, and left in the view of its step", async () => {
  const page = await openAtlas({ webgl: false });
  await press(page, "Tab", ({ text }) => text === "Present");
  await page.keyboard.press("Enter");
  await place(page, "1 / 10");
  await mapIs(page, "static");
  expect(query(page)).toBe("?present&step=1");
  const opening = await camera(page);

  await page.keyboard.press("ArrowRight");
  await place(page, "2 / 10");
  await page.keyboard.press("PageDown");
  await place(page, "3 / 10");
  await mapIs(page, "static");
  expect(query(page)).toBe("?present&step=3");
  expect(await camera(page), "the map looks where the step says").not.toEqual(opening);

  await page.keyboard.press("Space");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowLeft");
  await place(page, "2 / 10");
  await page.keyboard.press("End");
  await place(page, "10 / 10");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Home");
  await place(page, "1 / 10");
  expect(query(page), "no arrow key has moved the map").toBe("?present&step=1");

  await page.goBack();
  await place(page, "10 / 10");
  await page.goForward();
  await place(page, "1 / 10");

  await page.keyboard.press("b");
  await black(page).waitFor();
  await page.keyboard.press("ArrowRight");
  await black(page).waitFor({ state: "detached" });
  await page.keyboard.press("ArrowRight");
  await place(page, "3 / 10");
  await page.reload();
  await place(page, "3 / 10");
  await mapIs(page, "static");
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 2, name: "Kazakhstan" }).waitFor();
  await mapIs(page, "static");
  expect(query(page)).toBe("?visit=vladimir-putin-KAZ");
  await page.goBack();
  await place(page, "3 / 10");
});

it("the speaker's window goes with the screen, and the screen with it", async () => {
  const page = await openAtlas({ webgl: false, query: "?present&step=2&theme=dark", size: SIZES.desk });
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("n");
  const notes = await opened;
  await mapIs(notes, "static");
  await place(notes, "2 / 10");
  await page.keyboard.press("ArrowRight");
  await place(notes, "3 / 10");
  await notes.keyboard.press("PageDown");
  await place(page, "4 / 10");
  expect(query(page)).toBe("?present&step=4&theme=dark");
  await notes.getByRole("button", { name: "Black screen" }).click();
  await black(page).waitFor();
  await page.keyboard.press("b");
  await black(page).waitFor({ state: "detached" });
  await notes.getByText("The screen is black.").waitFor({ state: "detached" });
  expect(await violations(notes)).toEqual([]);

  // From the back row: nothing that is read has fewer than 24 pixels on 1920 × 1080.
  const sizes = await page
    .locator(".presenter :is(h1, p, li):visible")
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.textContent !== "" && !element.classList.contains("visually-hidden"))
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Escape");
  await notes.getByText(/The screen shows the atlas/).waitFor();
});

it("on a phone the words stand below the map, and nothing is wider than the screen", async () => {
  const page = await openAtlas({ webgl: false, query: "?present&step=6", size: SIZES.phone });
  await place(page, "6 / 10");
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SIZES.phone.width);
});

it("the interactive map looks where the drawn one does, and is as sharp as the screen", async () => {
  const [interactive, drawn] = [
    await openAtlas({ query: "?present&step=8", size: SIZES.laptop }),
    await openAtlas({ query: "?present&step=8", size: SIZES.laptop, webgl: false }),
  ];
  const [one, other] = [await camera(interactive), await camera(drawn)];
  expect(one.padding).toEqual(other.padding);
  for (const part of ["lon", "lat", "zoom"]) expect(Number(one[part])).toBeCloseTo(Number(other[part]), 2);
  const canvas = await interactive.locator("#map canvas").evaluate((element) => {
    const { width, height } = element instanceof HTMLCanvasElement ? element : { width: 0, height: 0 };
    return { width, height };
  });
  // As many pixels as the screen has: what is enlarged stays sharp.
  expect(Math.abs(canvas.width - SIZES.laptop.width)).toBeLessThanOrEqual(2);
});
