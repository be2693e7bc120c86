import { describe, expect, it } from "vitest";
import { ENTRY_WORDS, SEARCH, SEARCHED } from "./search.fixture.ts";
import type { GroupId } from "./searchEntries.ts";
import { createSearchIndex } from "./searchIndex.ts";

const search = createSearchIndex(SEARCHED, SEARCH, ENTRY_WORDS);
const hitsOf = (query: string, id: GroupId) => search(query).groups.find((group) => group.id === id)?.hits ?? [];
const names = (query: string, id: GroupId = "places") =>
  hitsOf(query, id).map(({ entry }) => (entry.group === "sentences" ? entry.text : entry.name));

describe("a name", () => {
  it.each([
    { query: "alphia", finds: "Alphia", what: "as it is" },
    { query: "ALPHIA", finds: "Alphia", what: "in capitals" },
    { query: "alph", finds: "Alphia", what: "by its beginning" },
    { query: "betania", finds: "Bétania", what: "without its accent" },
    { query: "Bétánia", finds: "Bétania", what: "with an accent too many" },
    { query: "thorsland", finds: "Gammia", what: "with a letter no keyboard has" },
    { query: "old gammia", finds: "Gammia", what: "by another of its names" },
    { query: "alp", finds: "Alphia", what: "by an abbreviation, without its stops" },
    { query: "A.L.P.", finds: "Alphia", what: "by an abbreviation, with its stops" },
    { query: "alhpia", finds: "Alphia", what: "with two letters exchanged" },
    { query: "gamia", finds: "Gammia", what: "with a letter left out" },
    { query: "gammmia", finds: "Gammia", what: "with a letter too many" },
    { query: "betanja", finds: "Bétania", what: "with a wrong letter" },
    { query: "dry strip", finds: "Dry Strip", what: "of an area without a code" },
    { query: "alphia energy deal", finds: "Alphia", what: "among words that are none of its" },
  ])("is found $what: $query", ({ query, finds }) => {
    expect(names(query)[0]).toBe(finds);
  });

  it.each([
    { query: "atlantis", why: "nothing is called so" },
    { query: "gba", why: "short words are not guessed at" },
    { query: "…", why: "that is no word" },
    { query: "", why: "nothing was typed" },
  ])("is not found by “$query”: $why", ({ query }) => {
    expect(search(query).groups).toEqual([]);
  });

  it("stands before what only has it as another name, and before what no article names", () => {
    expect(names("alphaville")).toEqual(["Alphaville", "Alphia"]);
    expect(names("long sea")[0]).toBe("Long Sea");
  });

  it("says which other name was found, and nothing where its own was", () => {
    expect(hitsOf("thorsland", "places")[0]?.alias).toBe("Þórsland");
    expect(hitsOf("gammia", "places")[0]?.alias).toBeNull();
  });

  it("that is only guessed says so; one that stands is not guessed at", () => {
    expect(search("alhpia").guessed).toBe(true);
    expect(search("alphia").guessed).toBe(false);
    expect(search("atlantis").guessed).toBe(false);
  });
});

describe("what is found", () => {
  it.each([
    { query: "gammia", opens: { type: "country", iso3: "GAM" } },
    { query: "dry strip", opens: { type: "place", id: "dry-strip" } },
    { query: "sea of length", opens: { type: "place", id: "long-sea" } },
    { query: "alphaville", opens: { type: "country", iso3: "ALP" } },
  ])("by $query opens $opens", ({ query, opens }) => {
    expect(hitsOf(query, "places")[0]?.entry.opens).toEqual(opens);
  });

  it("of organisations opens their dossier", () => {
    expect(names("lsp", "organisations")).toEqual(["Long Sea Pact"]);
    expect(hitsOf("pact of the long", "organisations")[0]?.entry.opens).toEqual({ type: "organisation", id: "LSP" });
  });

  it("of people is the country they lead, the visits they paid, or else where they are named", () => {
    expect(hitsOf("leda test", "people").map(({ entry }) => entry.opens)).toEqual([
      { type: "country", iso3: "TST" },
      { type: "visit", id: "visit-1" },
    ]);
    expect(hitsOf("stateless", "people").map(({ entry }) => entry.opens)).toEqual([{ document: "b.txt", start: 100 }]);
  });

  it.each([
    { query: "june 2024", finds: ["visit-1"] },
    { query: "leda test june", finds: ["Leda Test", "visit-1"] },
    { query: "18 june", finds: ["visit-1"] },
    { query: "july 2024", finds: [] },
    { query: "2023", finds: [] },
    { query: "2042", finds: [] },
  ])("of a visit is found by its days: $query", ({ query, finds }) => {
    expect(hitsOf(query, "people").map(({ entry }) => entry.id)).toEqual(finds);
  });

  it("answers the whole query before what is only named in it, sentences last", () => {
    expect(search("leda alphia").groups.map(({ id }) => id)).toEqual(["people", "places", "sentences"]);
    expect(search("alphia energy").groups.map(({ id }) => id)).toEqual(["places", "sentences"]);
  });

  it("of sentences has every word, one that stands twice once, with the words to mark", () => {
    const [hit, another] = hitsOf("sailors trade", "sentences");
    expect(another).toBeUndefined();
    expect(hit?.entry.opens).toEqual({ document: "b.txt", start: 0 });
    expect([...(hit?.terms ?? [])].sort()).toEqual(["sailors", "trade"]);
  });

  it("has some of the words where no sentence has all, and says so", () => {
    expect(search("energy sailors").partial).toBe(true);
    expect(names("energy sailors", "sentences")).toHaveLength(3);
    expect(search("energy alphia").partial).toBe(false);
  });

  it("of ties is told by both countries, that of the domain in question first; one country brings none", () => {
    const more = structuredClone(SEARCHED.ties.features[0]?.properties);
    if (!more) throw new Error("expected the fixture to have a tie");
    const features = [...SEARCHED.ties.features];
    for (const domain of ["military", "finance"] as const) {
      const id = `${more.id}-${domain}`;
      features.push({ type: "Feature", id, geometry: null, properties: { ...more, id, domain } });
    }
    const withMore = { ...SEARCHED, ties: { ...SEARCHED.ties, features } };
    const find = createSearchIndex(withMore, SEARCH, ENTRY_WORDS);
    const found = (query: string) =>
      (find(query).groups.find(({ id }) => id === "ties")?.hits ?? []).map(({ entry }) => entry.id);
    expect(found("testland alphia military")[0]).toBe("ALP-TST.military");
    expect(found("the finance between Alphia and Testland")[0]).toBe("ALP-TST.economy");
    expect(found("alphia testland")).toHaveLength(3);
    expect(found("alphia")).toEqual([]);
    expect(found("finance")).toEqual([]);
  });

  it("is not guessed from the short words of a question", () => {
    const withWhen = createSearchIndex(SEARCHED, { ...SEARCH, places: [{ id: "BET", names: ["Wien"] }] }, ENTRY_WORDS);
    expect(withWhen("when was the energy deal").groups.map(({ id }) => id)).toEqual(["sentences"]);
    expect(withWhen("wein").groups.map(({ id }) => id)).toEqual(["places"]);
  });

  it("is no longer word of which a short one is the beginning", () => {
    const withUs = createSearchIndex(SEARCHED, { ...SEARCH, places: [{ id: "BET", names: ["U.S."] }] }, ENTRY_WORDS);
    expect(withUs("us").groups.map(({ id }) => id)).toEqual(["places"]);
    expect(names("ush", "sentences")).toHaveLength(1);
  });
});
