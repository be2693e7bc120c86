import { text } from "node:stream/consumers";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mapIs, openAtlas, SIZES } from "./atlas.ts";
import { dossier, focused } from "./flow.ts";

const table = (page: Page, name: RegExp) => page.getByRole("table", { name });
const names = (page: Page, of: RegExp) => table(page, of).getByRole("rowheader").allTextContents();

const textOf = async (file: Download) => text(await file.createReadStream());

describe("the table view", () => {
  it("stands in the place of the map, and gives it back unchanged", async () => {
    const page = await openAtlas();
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await mapIs(page, "ready");
    expect(new URL(page.url()).search).toBe("?list");
    expect(await page.getByRole("table").count()).toBe(3);
    expect(await page.locator("#map").evaluate((map) => getComputedStyle(map).visibility)).toBe("hidden");
    await page.goBack();
    await mapIs(page, "ready");
    expect(await page.getByRole("table").count()).toBe(0);
    expect(await page.locator("#map canvas").isVisible()).toBe(true);
  });

  it("is sorted by its headings and leads to dossiers", async () => {
    const page = await openAtlas({ webgl: false, query: "?list", until: "ready" });
    expect((await names(page, /^Countries/))[0]).toBe("Russia");
    await table(page, /^Countries/)
      .getByRole("button", { name: "Country" })
      .press("Enter");
    expect((await names(page, /^Countries/))[0]).toBe("China");
    await table(page, /^Visits/)
      .getByRole("link", { name: "Astana" })
      .click();
    await dossier(page, "Kazakhstan").waitFor();
    await mapIs(page, "ready");
    expect(new URL(page.url()).searchParams.has("list")).toBe(true);
  });

  it("is downloaded exactly as it is shown", async () => {
    const page = await openAtlas({ webgl: false, query: "?list&domain=energy", until: "ready" });
    const shown = await names(page, /^Countries/);
    const download = async (kind: string) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: `Download Countries as ${kind}` }).click();
      const file = await coming;
      return { name: file.suggestedFilename(), text: await textOf(file) };
    };
    const csv = await download("CSV");
    expect(csv.name).toBe("eastward-countries.csv");
    expect(
      csv.text
        .split("\r\n")
        .slice(1, -1)
        .map((line) => line.split(",")[1]),
    ).toEqual(shown);
    const { features } = JSON.parse((await download("GeoJSON")).text);
    expect(features.map((feature: { properties: { name: string } }) => feature.properties.name)).toEqual(shown);
  });

  it("scrolls within itself on a phone, its headings and names staying", async () => {
    const page = await openAtlas({ webgl: false, query: "?list", size: SIZES.phone, until: "ready" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SIZES.phone.width);
    const scroller = page.getByRole("region", { name: "Tables" });
    await scroller.evaluate((element) => element.scrollTo(180, 320));
    const [frame, heading, name] = await Promise.all([
      scroller.boundingBox(),
      page.getByRole("columnheader", { name: "Country" }).first().boundingBox(),
      table(page, /^Countries/)
        .getByRole("rowheader")
        .nth(8)
        .boundingBox(),
    ]);
    expect(heading?.y).toBeCloseTo((frame?.y ?? 0) + 1, 0);
    expect(heading?.x).toBeCloseTo(0, 0);
    expect(name?.x).toBeCloseTo(0, 0);
  });

  it("is reached by the skip links, first of all stops", async () => {
    const page = await openAtlas({ webgl: false });
    await page.keyboard.press("Tab");
    expect((await focused(page)).text).toBe("Skip to countries");
    await page.keyboard.press("Enter");
    expect((await focused(page)).role).toBe("listbox");
    await page.reload();
    await mapIs(page, "static");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect((await focused(page)).text).toBe("Skip to map");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("map");
    expect(new URL(page.url()).hash).toBe("");
  });
});
