import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mapIs, openAtlas, SIZES } from "./atlas.ts";
import { violations } from "./axe.ts";
import { dossier, press } from "./flow.ts";
import { article, SENTENCE, sentencesOf } from "./ground.ts";

const TITLE = "Strategic Implications of Putin’s Far-East Visit";
const reader = (page: Page) => page.getByRole("article", { name: TITLE });
const current = (page: Page) => page.locator('[aria-current="true"]', { hasText: SENTENCE.text });
const excerpt = (page: Page) =>
  page.locator(".excerpt", { has: page.locator("blockquote", { hasText: SENTENCE.text }) });
/** The drawn map is enough for what the panel does. */
const drawn = { webgl: false, query: "?country=PRK" } as const;

describe("an excerpt opens its article", () => {
  it("at the sentence, and Back returns to the dossier", async () => {
    const page = await openAtlas(drawn);
    await excerpt(page).getByRole("link", { name: "Open in article" }).click();
    await current(page).waitFor();
    await expect.poll(() => current(page).evaluate((element) => element === document.activeElement)).toBe(true);
    const start = (await article(SENTENCE.file)).indexOf(SENTENCE.text);
    const asked = new URL(page.url()).searchParams;
    expect([asked.get("country"), asked.get("document"), asked.get("excerpt")]).toEqual([
      ...["PRK", SENTENCE.file, `${SENTENCE.file}@${start}`],
    ]);
    await page.goBack();
    await reader(page).waitFor({ state: "detached" });
    await dossier(page, "North Korea").waitFor();
  });

  it("with every letter of the article, in its order", async () => {
    const page = await openAtlas({ ...drawn, query: `?document=${SENTENCE.file}` });
    const spaceless = (text: string) => text.replace(/\s+/g, "");
    const lines = await reader(page).locator(".block > p, li.block, h3").allTextContents();
    const shown = spaceless(`${TITLE}${lines.join("")}`);
    expect(shown).toBe(spaceless(await article(SENTENCE.file)));
  });

  it("from the address alone, which the reader can pass on", async () => {
    const page = await openAtlas(drawn);
    await excerpt(page).getByRole("link", { name: "Open in article" }).click();
    await current(page).waitFor();
    const other = await openAtlas({ ...drawn, size: SIZES.phone, query: new URL(page.url()).search });
    await current(other).waitFor();
    const { y } = (await current(other).boundingBox()) ?? { y: Number.NaN };
    expect(y, "the sentence stands within the sheet").toBeGreaterThan(SIZES.phone.height * 0.5);
    expect(y).toBeLessThan(SIZES.phone.height);
  });

  it("by the keyboard alone, step by step, and back", async () => {
    const page = await openAtlas(drawn);
    await press(page, "Tab", ({ text }) => text === "Open in article");
    await page.keyboard.press("Enter");
    const all = await sentencesOf({ country: "PRK" });
    const position = page.getByText(`1 of ${all} · North Korea`, { exact: true });
    await position.waitFor();
    await page.keyboard.press("n");
    await page.getByText(`2 of ${all} · North Korea`, { exact: true }).waitFor();
    await page.keyboard.press("p");
    await position.waitFor();
    await page.keyboard.press("Escape");
    await reader(page).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Open in article");
    await page.keyboard.press("Escape");
    await dossier(page, "North Korea").waitFor({ state: "detached" });
  });

  it.each([
    { fault: "an article that is not there", query: "?document=gone.txt", left: "" },
    { fault: "a malformed excerpt", query: "?excerpt=gone", left: "" },
    {
      fault: "an offset beyond the end",
      query: `?excerpt=${SENTENCE.file}@999999`,
      left: `?document=${SENTENCE.file}`,
    },
  ])("and not by $fault", async ({ query, left }) => {
    const page = await openAtlas({ ...drawn, query });
    await expect.poll(() => new URL(page.url()).search).toBe(left);
  });
});

describe("what an article names", () => {
  it.each([
    { map: "interactive", webgl: true },
    { map: "drawn", webgl: false },
  ])("is pointed out on the $map map, and picked by a click while the article stays", async ({ webgl }) => {
    const page = await openAtlas({ webgl, query: `?document=${SENTENCE.file}` });
    const vietnam = reader(page).getByRole("link", { name: "Vietnam" }).first();
    await vietnam.hover();
    await page.locator(".pulse").waitFor({ state: "attached" });
    await vietnam.click();
    await mapIs(page, webgl ? "ready" : "static");
    expect(new URL(page.url()).searchParams.get("country")).toBe("VNM");
    await page.getByText(new RegExp(`${await sentencesOf({ country: "VNM" })} sentences · Vietnam$`)).waitFor();
    await reader(page).getByRole("button", { name: "Vietnam" }).click();
    await dossier(page, "Vietnam").waitFor();
    await page.mouse.move(5, 5);
    expect(await page.locator(".pulse").count()).toBe(0);
  });

  it("is told by kind: Moscow the government is not Moscow the city", async () => {
    const page = await openAtlas({ ...drawn, query: "?country=CHN&document=004_8ddaf46cca5d6bb5.txt" });
    const beijing = page.locator("mark.mention", { hasText: /^Beijing$/ });
    const marks = await beijing.evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark")));
    expect(new Set(marks)).toEqual(new Set(["city", "government"]));
    await page.getByText("What the marks mean").click();
    await page.getByText("a place’s name that stands for its government").waitFor();
    await page.getByRole("button", { name: "What the machine read here" }).click();
    await page
      .getByText(/stands for the government of China/)
      .first()
      .waitFor();
  });
});

it("a region's label on the map opens its own dossier", async () => {
  const page = await openAtlas({ webgl: false });
  await page.locator("a.label", { hasText: "South China Sea" }).click();
  await dossier(page, "South China Sea").waitFor();
  expect(new URL(page.url()).search).toBe("?place=south-china-sea");
});

it("a sentence is copied with its citation and a link that leads back to it", async () => {
  const page = await openAtlas(drawn);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await excerpt(page).getByRole("button", { name: /^Copy/ }).click();
  await page.getByText(/is on the clipboard/).waitFor({ state: "attached" });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [quotation, source, link = ""] = copied.split("\n");
  expect(quotation).toBe(`“${SENTENCE.text}”`);
  expect(source).toBe(`${TITLE}, ¶ 3. Published 20 June – 31 July 2024 (inferred).`);
  await page.goto(link);
  await current(page).waitFor();
});

it("the list of articles leads to each and back to it", async () => {
  const page = await openAtlas({ webgl: false });
  await page.getByRole("tab", { name: "Articles" }).click();
  const entry = page.getByRole("article").filter({ hasText: TITLE });
  await entry.getByText(/Published 20 June – 31 July 2024 \(inferred\)/).waitFor();
  const link = entry.getByRole("link", { name: TITLE });
  await link.click();
  await reader(page)
    .getByText(/not read/)
    .first()
    .waitFor();
  await page.goBack();
  await link.waitFor();
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

it.each([
  { name: "light", options: { colours: "light" } },
  { name: "dark", options: { colours: "dark" } },
  { name: "narrow", options: { colours: "light", size: SIZES.phone } },
] as const)("axe finds nothing in an article, its layers open, nor in the list: $name", async ({ options }) => {
  const page = await openAtlas({ ...drawn, ...options, query: `?country=PRK&excerpt=${SENTENCE.file}@600` });
  await page.getByText("What the marks mean").click();
  await page.getByRole("button", { name: "What the machine read here" }).click();
  await page.getByRole("list", { name: /read in paragraph 3$/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  const list = await openAtlas({ ...drawn, ...options, query: "" });
  await list.getByRole("tab", { name: "Articles" }).click();
  await list.getByRole("link", { name: TITLE }).waitFor();
  expect(await violations(list)).toEqual([]);
});
