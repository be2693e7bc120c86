import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mapIs, openAtlas, SIZES } from "./atlas.ts";
import { violations } from "./axe.ts";
import { countryList, dossier, focused, press } from "./flow.ts";

// The drawn map follows the same scene as the globe, and is there sooner.
const OPTIONS = { webgl: false } as const;
const search = (page: Page) => new URL(page.url()).search;
const arcs = (page: Page) => page.locator("#map .map .arcs a, #map .map a.arc, #map a[href*='visit=']").count();
const rows = async (page: Page) =>
  (await countryList(page).getByRole("group").first().getByRole("option").allTextContents()).map((text) =>
    text.replace(/\s+/g, " "),
  );

describe("the filters, by keyboard alone", () => {
  it("“energy” leaves four countries, on the map, in the list and in the dossier; Back takes it away", async () => {
    const page = await openAtlas(OPTIONS);
    const before = await rows(page);
    await press(page, "Tab", ({ role, text }) => role === "button" && text === "Filters");
    await page.keyboard.press("Enter");
    await press(page, "Tab", ({ role }) => role === "input");
    await page.getByRole("checkbox", { name: /^Energy/ }).focus();
    await page.keyboard.press("Space");
    await mapIs(page, "static");
    expect(search(page)).toBe("?domain=energy");
    await page.getByText(/^\d+ of 12 countries, Energy only$/).waitFor({ state: "attached" });
    expect((await rows(page)).length).toBeLessThan(before.length);
    expect(await arcs(page)).toBe(0);
    await page.keyboard.press("Escape");
    expect((await focused(page)).text).toMatch(/^Filters\s*1\s*active$/);
    await countryList(page)
      .getByRole("option", { name: /North Korea/ })
      .click();
    await page.getByText(/The filter leaves \d+ of \d+ excerpts/).waitFor();
    await page.goBack();
    await page.goBack();
    await mapIs(page, "static");
    expect(search(page)).toBe("");
    expect(await rows(page)).toEqual(before);
  });

  it("never lets a choice be picked that leads to nothing", async () => {
    const page = await openAtlas({ ...OPTIONS, query: "?domain=energy" });
    await page.getByRole("button", { name: /^Filters/ }).click();
    const visits = page.getByRole("checkbox", { name: /^Visits 0/ });
    expect(await visits.isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});

describe("the timeline", () => {
  const first = (page: Page) => page.getByRole("slider", { name: "First month" });

  it("is brushed by keys: map, list and address follow, and the history does not grow", async () => {
    const page = await openAtlas(OPTIONS);
    const entries = await page.evaluate(() => history.length);
    const visits = await arcs(page);
    await first(page).focus();
    for (let month = 0; month < 6; month++) await page.keyboard.press("ArrowRight");
    await mapIs(page, "static");
    expect(search(page)).toBe("?from=2024-07");
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await arcs(page)).toBeLessThan(visits);
    // The undated article is kept until it is switched off.
    const kept = await rows(page);
    await page.getByRole("checkbox", { name: "Undated" }).uncheck();
    await mapIs(page, "static");
    expect(search(page)).toBe("?from=2024-07&undated=no");
    expect(await rows(page)).not.toEqual(kept);
    await page.getByRole("button", { name: "Clear all" }).click();
    await expect.poll(() => search(page)).toBe("");
  });

  it("steps through the visits in order and keeps the focus", async () => {
    const page = await openAtlas(OPTIONS);
    await page.getByRole("button", { name: "Next visit" }).focus();
    for (const name of ["North Korea", "Vietnam", "Kazakhstan", "China"]) {
      await page.keyboard.press("Enter");
      await dossier(page, name).waitFor();
      expect((await focused(page)).text).toBe("Next visit");
    }
    await page.keyboard.press("Enter");
    await dossier(page, "China").waitFor();
  });

  it.each([SIZES.laptop, SIZES.small])("covers neither legend nor credits at $width × $height", async (size) => {
    const page = await openAtlas({ ...OPTIONS, size });
    const timeline = await page.getByRole("region", { name: "Timeline" }).boundingBox();
    for (const part of [page.getByRole("region", { name: "Legend" }), page.getByRole("contentinfo")]) {
      const box = await part.boundingBox();
      expect(box && timeline && box.y + box.height <= timeline.y).toBe(true);
    }
    expect(await violations(page)).toEqual([]);
  });

  it("leaves enough of a handle to be hit beside a visit at the very beginning", async () => {
    const page = await openAtlas({
      ...OPTIONS,
      before: async (opened) => {
        await opened.route("**/visits.geojson", async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll(/2024-06-1[89]/g, "2024-01-02");
          await route.fulfill({ response, body });
        });
      },
    });
    await page.getByRole("button", { name: "Visit 1: Pyongyang, 2 January 2024" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("stands in the sheet on a phone, from its middle height on", async () => {
    const page = await openAtlas({ ...OPTIONS, size: SIZES.phone });
    expect(await page.getByRole("region", { name: "Timeline" }).isVisible()).toBe(false);
    await page.getByRole("button", { name: /Height of the panel/ }).click();
    await page.getByRole("region", { name: "Timeline" }).waitFor();
    await page.getByRole("button", { name: "Next visit" }).click();
    await dossier(page, "North Korea").waitFor();
    expect(await page.getByRole("region", { name: "Timeline" }).isVisible()).toBe(true);
  });
});
