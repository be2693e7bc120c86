import { describe, expect, it } from "vitest";
import { loadStrings } from "../language/load.ts";
import { DATA } from "./atlas.fixture.ts";
import type { AtlasData } from "./data.ts";
import { inLanguage } from "./inLanguage.ts";
import { ENTRY_WORDS, SEARCHED, SOURCES } from "./search.fixture.ts";
import { createSearchIndex } from "./searchIndex.ts";
import { withNames } from "./searchNames.ts";

const { names } = SOURCES;
const translated = async (code: "en" | "ru" | "zh", data: AtlasData = SEARCHED) =>
  inLanguage(data, names, await loadStrings(code));

describe("the atlas in another language", () => {
  it("has its names, wherever a name stands", async () => {
    const { atlas, places, visits, boundaries } = await translated("ru");
    expect(atlas.subject.leader).toEqual({ name: "Леда Тест", short: "Тест" });
    expect(atlas.countries.map(({ name }) => name)).toEqual(["Testland", "Албания", "Бельгия"]);
    expect(atlas.countries.map(({ capital }) => capital?.name ?? null)).toEqual([null, "Альфавиль", null]);
    expect(atlas.organisations).toMatchObject([{ id: "LSP", name: "Пакт Длинного моря", acronym: "ПДМ" }]);
    expect(places.features.map(({ properties }) => properties.name)).toEqual(["Длинное море", "Alphaville"]);
    expect(visits.features.map(({ properties }) => [properties.visitor, properties.name])).toEqual([
      ["Леда Тест", "Албания"],
    ]);
    expect(boundaries.areas.features.map(({ properties }) => properties.name)).toEqual([
      ...["Testland", "Албания", "Бельгия", "Gammia", "Dry Strip"],
    ]);
  });

  it("keeps its sentences, its counts and the original", async () => {
    const data = await translated("zh");
    expect(data.own).toBe(SEARCHED);
    expect(data.passages).toBe(SEARCHED.passages);
    expect(data.visits.features[0]?.properties.evidence).toBe(SEARCHED.visits.features[0]?.properties.evidence);
    expect(data.atlas.documents).toBe(SEARCHED.atlas.documents);
  });

  it("is itself in its own", async () => {
    expect(await translated("en", DATA)).toBe(DATA);
  });
});

describe("the search finds names of every language", () => {
  it.each([
    { page: "en", query: "Албания", finds: "Alphia" },
    { page: "en", query: "阿尔巴尼亚", finds: "Alphia" },
    { page: "en", query: "Длинное море", finds: "Long Sea" },
    { page: "en", query: "ПДМ", finds: "Long Sea Pact" },
    { page: "en", query: "Леда", finds: "Leda Test" },
    { page: "ru", query: "Албан", finds: "Албания" },
    { page: "ru", query: "alphia", finds: "Албания" },
    { page: "ru", query: "长海", finds: "Длинное море" },
    { page: "ru", query: "leda test", finds: "Леда Тест" },
    { page: "zh", query: "阿尔巴尼亚", finds: "阿尔巴尼亚" },
    { page: "zh", query: "long sea pact", finds: "Long Sea Pact" },
    { page: "ru", query: "Атлантида", finds: null },
  ] as const)("$page: “$query” is $finds", async ({ page, query, finds }) => {
    const data = await translated(page);
    const [group] = createSearchIndex(data, withNames(SOURCES, data, page), ENTRY_WORDS)(query).groups;
    const entry = group?.hits[0]?.entry;
    expect(entry && "name" in entry ? entry.name : null).toBe(finds);
  });
});
