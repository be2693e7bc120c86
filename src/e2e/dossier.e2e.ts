import { describe, expect, it } from "vitest";
import { mapIs, openAtlas, SIZES } from "./atlas.ts";
import { countryList, dossier, filterBox, focused, press, sentence } from "./flow.ts";
import { article, NORTH_KOREA, SENTENCE } from "./ground.ts";
import { pixelOf } from "./pixels.ts";

const MAPS = [
  { map: "interactive", webgl: true, state: "ready" },
  { map: "drawn", webgl: false, state: "static" },
] as const;

it("the sentence of these tests stands in its article, letter for letter", async () => {
  expect(await article(SENTENCE.file)).toContain(SENTENCE.text);
});

describe.each(MAPS)("on the $map map", ({ webgl, state }) => {
  it("a click on North Korea opens the sentences behind it", async () => {
    const page = await openAtlas({ webgl });
    await page.mouse.click(...(await pixelOf(page, NORTH_KOREA)));
    await dossier(page, "North Korea").waitFor();
    await sentence(page, SENTENCE.text).first().waitFor();
    expect(new URL(page.url()).search).toBe("?country=PRK");
    expect(await page.locator("mark", { hasText: "North Korea" }).count()).toBeGreaterThan(0);
  });

  it("the keyboard alone leads there and back", async () => {
    const page = await openAtlas({ webgl });
    await press(page, "Tab", ({ text }) => /filter countries/i.test(text));
    await page.keyboard.type("korea");
    await press(page, "Tab", ({ role }) => role === "listbox");
    await press(page, "ArrowDown", ({ text }) => text.startsWith("North Korea"));
    await page.keyboard.press("Enter");
    await sentence(page, SENTENCE.text).first().waitFor();
    expect(new URL(page.url()).search).toBe("?country=PRK");
    const inPanel = await page.evaluate(
      () =>
        document.activeElement?.closest("canvas, body > *:only-child") === null ||
        document.activeElement !== document.body,
    );
    expect(inPanel, "the panel has taken the focus").toBe(true);
    await page.keyboard.press("Escape");
    await dossier(page, "North Korea").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
    expect((await focused(page)).role, "the focus is given back").toBe("listbox");
  });

  it("the address restores it: reload, Back, Forward, a pasted link, Esc", async () => {
    const page = await openAtlas({ webgl });
    await page.mouse.click(...(await pixelOf(page, NORTH_KOREA)));
    await dossier(page, "North Korea").waitFor();
    const link = page.url();

    await page.reload();
    await mapIs(page, state);
    await sentence(page, SENTENCE.text).first().waitFor();

    await page.goBack();
    await countryList(page).waitFor();
    expect(new URL(page.url()).search).toBe("");

    await page.goForward();
    await sentence(page, SENTENCE.text).first().waitFor();
    expect(page.url()).toBe(link);

    await page.keyboard.press("Escape");
    await countryList(page).waitFor();
    expect(new URL(page.url()).search).toBe("");

    await page.goto(link);
    await sentence(page, SENTENCE.text).first().waitFor();
  });
});

/** What the panel does is the same beside either map, and the drawn one is there at once. */
describe("the panel", () => {
  it("every excerpt of a dossier stands in its article, letter for letter", async () => {
    const page = await openAtlas({ webgl: false, query: "?country=PRK" });
    await sentence(page, SENTENCE.text).first().waitFor();
    const spaced = (text: string) => text.replace(/\s+/g, " ").trim();
    const files = [
      "000_13c24b93aad7d8a9",
      "001_68ad32a9bae11705",
      "002_f74b33232d561d16",
      "003_19730fd689fb358a",
      "004_8ddaf46cca5d6bb5",
    ];
    const articles = await Promise.all(files.map(async (file) => spaced(await article(`${file}.txt`))));
    const excerpts = (await page.locator("blockquote").allTextContents()).map(spaced);
    expect(excerpts.length).toBeGreaterThan(10);
    expect(excerpts.filter((excerpt) => !articles.some((text) => text.includes(excerpt)))).toEqual([]);
  });

  it("picking goes from country to country, and Back undoes each pick", async () => {
    const page = await openAtlas({ webgl: false, query: "?country=PRK" });
    await dossier(page, "North Korea").waitFor();
    await page.getByRole("button", { name: "All countries" }).click();
    await filterBox(page).fill("viet");
    await page.getByRole("option", { name: /^Vietnam/ }).click();
    await dossier(page, "Vietnam").waitFor();
    await page.goBack();
    await page.goBack();
    await dossier(page, "North Korea").waitFor();
  });

  it.each([
    { query: "?country=BRA", heading: "Brazil", says: /do not speak of Brazil/ },
    { query: "?country=ZZZ&view=1,2&step=x", heading: "Countries", says: /named in/ },
  ])("$query shows “$heading”, not an error", async ({ query, heading, says }) => {
    const page = await openAtlas({ webgl: false, query });
    await dossier(page, heading).waitFor();
    await page.getByText(says).first().waitFor();
  });
});

it("on a phone the picked country stays visible above the sheet", async () => {
  const page = await openAtlas({ size: SIZES.phone, query: "?country=PRK" });
  const heading = dossier(page, "North Korea");
  await heading.waitFor();
  const box = await heading.boundingBox();
  const [x, y] = await pixelOf(page, NORTH_KOREA);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(SIZES.phone.width);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(box?.y ?? 0);
});
