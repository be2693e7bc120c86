import { describe, expect, it } from "vitest";
import { loadStrings } from "./load.ts";
import { LANGUAGES, preferredLanguage } from "./strings.ts";

/** Every path of a catalogue, with what stands there: "dossier.visits string". */
function paths(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, child]) => paths(child, path === "" ? key : `${path}.${key}`));
}

describe.each(LANGUAGES)("the catalogue %s", (code) => {
  it("says everything that English says, and nothing else", async () => {
    const [own, english] = await Promise.all([loadStrings(code), loadStrings("en")]);
    expect(own.code).toBe(code);
    expect(paths(own).toSorted()).toEqual(paths(english).toSorted());
  });

  it("has no empty word", async () => {
    const empty = (value: unknown): boolean =>
      value === "" || (typeof value === "object" && value !== null && Object.values(value).some(empty));
    expect(empty(await loadStrings(code))).toBe(false);
  });
});

describe("a number and its noun", () => {
  it.each([
    { code: "en", says: ["0 visits", "1 visit", "2 visits", "5 visits", "11 visits", "21 visits", "1,002 visits"] },
    {
      code: "ru",
      says: ["0 визитов", "1 визит", "2 визита", "5 визитов", "11 визитов", "21 визит", "1 002 визита"],
    },
    { code: "zh", says: ["0 次访问", "1 次访问", "2 次访问", "5 次访问", "11 次访问", "21 次访问", "1,002 次访问"] },
  ] as const)("in $code", async ({ code, says }) => {
    const strings = await loadStrings(code);
    const said = [0, 1, 2, 5, 11, 21, 1002].map((count) => strings.list.visits(count).replaceAll(/\s/g, " "));
    expect(said).toEqual(says);
  });

  it.each([
    { countries: 1, documents: 1, says: "1 страна упомянута в 1 статье" },
    { countries: 2, documents: 5, says: "2 страны упомянуты в 5 статьях" },
    { countries: 5, documents: 21, says: "5 стран упомянуто в 21 статье" },
    { countries: 11, documents: 22, says: "11 стран упомянуто в 22 статьях" },
    { countries: 21, documents: 11, says: "21 страна упомянута в 11 статьях" },
  ])("bends in Russian cases: $says", async ({ countries, documents, says }) => {
    const { list } = await loadStrings("ru");
    expect(list.facts(countries, documents)).toBe(says);
  });
});

it.each([
  { status: "made", to: "A visited Alphia", here: "A visited" },
  { status: "planned", to: "A plans to visit Alphia", here: "A plans to visit" },
  { status: "cancelled", to: "A cancelled a visit to Alphia", here: "A cancelled a visit" },
  { status: "hypothetical", to: "A might visit Alphia", here: "A might visit" },
] as const)(
  "a visit that is $status is told in a sentence, with the place and without",
  async ({ status, to, here }) => {
    const { dossier } = await loadStrings("en");
    expect([dossier.visitTo("A", status, "Alphia", null), dossier.visited("A", status, null)]).toEqual([to, here]);
  },
);

describe("dates", () => {
  it.each([
    { code: "en", range: "18–19 June 2024", months: "May 2024 – Jan 2025", open: "from 7 May 2024", short: "Sep 2025" },
    {
      code: "ru",
      ...{ range: "18–19 июня 2024 г.", months: "май 2024 – янв. 2025" },
      ...{ open: "7 мая 2024 г. или позже", short: "сент. 2025" },
    },
    {
      code: "zh",
      ...{ range: "2024年6月18日至19日", months: "2024年5月至2025年1月" },
      ...{ open: "2024年5月7日及以后", short: "2025年9月" },
    },
  ] as const)("in $code", async ({ code, range, months, open, short }) => {
    const strings = await loadStrings(code);
    const plain = (text: string | null) => text?.replaceAll(/\s/g, " ");
    expect(plain(strings.range("2024-06-18", "2024-06-19", "day"))).toBe(range);
    expect(plain(strings.range("2024-06-18", "2024-06-18", "day"))).not.toMatch(/[–至]/);
    expect(plain(strings.months("2024-05", "2025-01"))).toBe(months);
    expect(plain(strings.range("2024-05-07", null, "day"))).toBe(open);
    expect(plain(strings.shortDate("2025-09-01", "month"))).toBe(short);
  });
});

it.each([
  { tags: ["ru-RU", "en"], speaks: "ru" },
  { tags: ["zh-Hant-TW", "zh", "en"], speaks: "zh" },
  { tags: ["en-US", "ru"], speaks: "en" },
  { tags: ["fr", "ru"], speaks: "ru" },
  { tags: ["fr-CH", "de"], speaks: "en" },
  { tags: [], speaks: "en" },
])("a browser that prefers $tags is spoken to in $speaks", ({ tags, speaks }) => {
  expect(preferredLanguage(tags)).toBe(speaks);
});
