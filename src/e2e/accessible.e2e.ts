import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openAtlas, SIZES } from "./atlas.ts";
import { violations } from "./axe.ts";
import { dossier, filterBox, sentence } from "./flow.ts";
import { SENTENCE } from "./ground.ts";

it("axe finds nothing on the interactive map, in the list and in a dossier", async () => {
  const page = await openAtlas();
  expect(await violations(page)).toEqual([]);
  await filterBox(page).fill("north korea");
  await page.getByRole("option", { name: /^North Korea/ }).click();
  await dossier(page, "North Korea").waitFor();
  await sentence(page, SENTENCE.text).first().waitFor();
  expect(await violations(page)).toEqual([]);
});

const press = (role: "button" | "tab", name: RegExp) => (page: Page) => page.getByRole(role, { name }).click();
const type = (query: string) => async (page: Page) => {
  await page.keyboard.press("/");
  await page.keyboard.type(query);
  await page.locator(".search-popup").waitFor();
};

interface View {
  readonly view: string;
  readonly query: string;
  readonly act?: (page: Page) => Promise<void>;
}
const SENTENCE_OF_ARTICLE = "?country=CHN&excerpt=000_13c24b93aad7d8a9.txt@900";
const VIEWS: readonly View[] = [
  { view: "countries", query: "" },
  { view: "articles", query: "", act: press("tab", /Articles/) },
  { view: "an empty list", query: "", act: (page) => filterBox(page).fill("xyzzy") },
  { view: "a dossier", query: "?country=CHN" },
  { view: "the subject's dossier", query: "?country=RUS" },
  { view: "a country not named", query: "?country=BRA" },
  { view: "a sea", query: "?place=south-china-sea" },
  { view: "a visit", query: "?visit=vladimir-putin-KAZ" },
  { view: "a bloc", query: "?organisation=BRICS" },
  { view: "ties", query: "?tie=CHN-RUS.economy" },
  { view: "an article, with what was read", query: SENTENCE_OF_ARTICLE, act: press("button", /What the machine read/) },
  { view: "chips of filters", query: "?domain=energy,military&from=2024-05&to=2025-01" },
  { view: "filters that leave nothing", query: "?domain=labour&documents=000_13c24b93aad7d8a9.txt" },
  { view: "the filters", query: "?domain=energy", act: press("button", /^Filters/) },
  { view: "the other borders, and the legend", query: "?borders=natural-earth", act: openLegend },
  { view: "search results", query: "", act: type("china russia energy") },
  { view: "no search result", query: "", act: type("xyzzy") },
  { view: "the keys", query: "", act: (page) => page.keyboard.press("?") },
  { view: "tables", query: "?list" },
  { view: "empty tables", query: "?list&domain=labour&documents=000_13c24b93aad7d8a9.txt" },
];

async function openLegend(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Legend" }).getByText("Legend", { exact: true }).click();
}

it.each([
  { name: "light, beside the panel", options: { colours: "light" } },
  { name: "dark, with the sheet", options: { colours: "dark", size: SIZES.phone } },
] as const)("axe finds nothing on any view: $name", async ({ options }) => {
  const page = await openAtlas({ ...options, webgl: false });
  const address = page.url();
  const found: string[] = [];
  for (const { view, query, act } of VIEWS) {
    await page.goto(new URL(query, address).href);
    await page.locator('html[data-map="static"], html[data-map="ready"]').waitFor({ state: "attached" });
    await act?.(page);
    found.push(...(await violations(page)).map((violation) => `${view}: ${violation}`));
  }
  expect(found).toEqual([]);
});
