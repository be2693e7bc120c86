import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openAtlas, SIZES } from "./atlas.ts";
import { violations } from "./axe.ts";
import { dossier, focused, press } from "./flow.ts";

// The drawn map: it is there sooner, and nothing here is about the map.
const OPTIONS = { webgl: false } as const;
const field = (page: Page) => page.getByRole("combobox", { name: "Search places and text" });
const results = (page: Page) => page.getByRole("listbox", { name: "Search results" });

describe("the search, by keyboard alone", () => {
  it.each([
    { keys: "/", query: "Kazahkstan", first: "Kazakhstan", opens: "?country=KAZ" },
    { keys: "Control+k", query: "turkiye", first: "Türkiye", opens: "?country=TUR" },
    { keys: "/", query: "burma", first: "Myanmar", opens: "?country=MMR" },
    { keys: "/", query: "south china sea", first: "South China Sea", opens: "?place=south-china-sea" },
  ])("$keys, “$query” and Enter open $first", async ({ keys, query, first, opens }) => {
    const page = await openAtlas(OPTIONS);
    await page.keyboard.press(keys);
    await page.keyboard.type(query);
    await results(page).waitFor();
    expect((await focused(page)).text).toContain(first);
    await page.keyboard.press("Enter");
    await dossier(page, first).waitFor();
    expect(new URL(page.url()).search).toBe(opens);
    expect(await results(page).count()).toBe(0);
  });

  it("leads to a sentence in its article, with its words marked on the way", async () => {
    const page = await openAtlas(OPTIONS);
    await page.keyboard.press("/");
    await page.keyboard.type("energy supplies stability");
    const option = results(page).getByRole("option").last();
    await option.waitFor();
    expect(await option.locator("mark").allTextContents()).toEqual(["energy supplies", "stability"]);
    await press(page, "ArrowDown", ({ text }) => text.includes("crucial for the country's stability"));
    await page.keyboard.press("Enter");
    await page.getByText("which are crucial for the country's stability").first().waitFor();
    expect(new URL(page.url()).searchParams.get("excerpt")).toMatch(/^003_.*@\d+$/);
  });

  it("says what would help where nothing is found, and goes back by Esc", async () => {
    const page = await openAtlas(OPTIONS);
    await press(page, "Tab", ({ text }) => /filter countries/i.test(text));
    await page.keyboard.press("Control+k");
    await page.keyboard.type("xyzzy");
    await page.getByText("Nothing in these articles answers “xyzzy”.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect((await focused(page)).text).toMatch(/filter countries/i);
  });

  it("asks for its file only when somebody searches", async () => {
    const asked: string[] = [];
    const page = await openAtlas({
      ...OPTIONS,
      before: async (opened) => void opened.on("request", (r) => asked.push(r.url())),
    });
    const ofSearch = () => asked.filter((url) => url.endsWith("search.json"));
    expect(ofSearch()).toEqual([]);
    await field(page).click();
    await field(page).fill("china");
    await results(page).waitFor();
    expect(ofSearch()).toHaveLength(1);
  });
});

it.each([
  { size: "laptop", colours: "light" },
  { size: "phone", colours: "dark" },
] as const)("axe finds nothing in open results, tables and keys: $size, $colours", async ({ size, colours }) => {
  const options = { ...OPTIONS, size: SIZES[size], colours };
  const page = await openAtlas(options);
  await field(page).fill("putin china");
  await results(page).waitFor();
  const box = await page.locator(".search-popup").boundingBox();
  expect(box?.x, "the results are on the screen").toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SIZES[size].width);
  expect(await violations(page)).toEqual([]);
  const tables = await openAtlas({ ...options, query: "?list&country=PRK", until: "ready" });
  expect(await violations(tables)).toEqual([]);
  await tables.keyboard.press("?");
  await tables.getByRole("dialog", { name: "Keys" }).waitFor();
  expect(await violations(tables)).toEqual([]);
});
