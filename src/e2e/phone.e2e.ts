import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openAtlas, SIZES } from "./atlas.ts";
import { dossier } from "./flow.ts";

/** A finger that goes from one height of the screen to another, in the middle of it. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const x = SIZES.phone.width / 2;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch("touchStart", from);
  for (let step = 1; step <= 8; step++) await touch("touchMove", from + ((to - from) * step) / 8);
  await touch("touchEnd");
  await session.detach();
}

const sheet = (page: Page) => page.locator("main.panel").getAttribute("data-sheet");
const scrolled = (page: Page) => page.locator("article.dossier").evaluate((element) => element.scrollTop);

it("the sheet follows a thumb anywhere on it, and what it holds scrolls as ever", async () => {
  const page = await openAtlas({ webgl: false, touch: true, size: SIZES.phone, query: "?country=CHN" });
  await dossier(page, "China").waitFor();
  expect(await sheet(page)).toBe("half");

  await swipe(page, 720, 560);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  expect(await sheet(page), "the dossier has scrolled, and the sheet stays").toBe("half");
  await swipe(page, 560, 760);
  await expect.poll(() => scrolled(page)).toBe(0);
  expect(await sheet(page), "scrolled back, and not beyond").toBe("half");

  await swipe(page, 600, 800);
  await expect.poll(() => sheet(page), { message: "pulled down from the top of the dossier" }).toBe("peek");
  await swipe(page, 800, 600);
  await expect.poll(() => sheet(page), { message: "drawn up again" }).toBe("half");
  await swipe(page, 468, 120);
  await expect.poll(() => sheet(page), { message: "by its handle" }).toBe("full");

  // A finger on the map is the map's.
  await swipe(page, 100, 20);
  expect(await sheet(page)).toBe("full");
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});

it.each([
  { window: "at 200 % of zoom", size: { width: 720, height: 450 } },
  { window: "of a phone on its side", size: { width: 844, height: 390 } },
])("a low window, $window, has all buttons of the map below its toolbar", async ({ size }) => {
  const page = await openAtlas({ webgl: false, size, query: "?country=PRK" });
  const boxOf = (name: string) => page.getByRole("button", { name, exact: true }).boundingBox();
  const [zoom, more] = [await boxOf("Zoom in"), await boxOf("More")];
  expect(zoom && more && zoom.y >= more.y + more.height).toBe(true);
});
