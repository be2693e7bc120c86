import { buffer } from "node:stream/consumers";
import { parseXml } from "@rgrove/parse-xml";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { isColour, readPng } from "../prepare/png.ts";
import { THEMES } from "../theme/tokens.ts";
import { openAtlas } from "./atlas.ts";

async function downloaded(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the picture of this view" }).click(),
  ]);
  await page.getByText("The picture is among your downloads.").waitFor();
  return buffer(await download.createReadStream());
}

it("makes a picture of the view: PNG in its size, transparent or not, SVG, and for the clipboard", async () => {
  const page = await openAtlas({ query: "?country=VNM&theme=dark", webgl: false });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Share" }).click();
  const theme = THEMES.dark;

  const twice = readPng(await downloaded(page));
  expect([twice.width, twice.height]).toEqual([2560, 1440]);
  expect(isColour(twice.at(4, 4), theme.paper)).toBe(true);
  // Vietnam lies in the middle of the map's part, and the sea to the right of it.
  expect(isColour(twice.at(2500, 700), theme.sea)).toBe(true);

  await page.getByLabel("Size").selectOption("1");
  await page.getByLabel("Transparent background").check();
  const once = readPng(await downloaded(page));
  expect([once.width, once.height]).toEqual([1280, 720]);
  expect(once.at(2, 2)).toEqual([0, 0, 0]);

  await page.getByRole("button", { name: "Copy the picture of this view" }).click();
  await page.getByText("The picture is on the clipboard.").waitFor();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain("image/png");

  await page.getByLabel("Format").selectOption("svg");
  const svg = (await downloaded(page)).toString("utf8");
  expect(svg.length).toBeLessThan(600_000);
  expect(parseXml(svg).root?.text).toContain("Vietnam");
  expect(svg).toContain("data:font/woff2;base64,");
});
