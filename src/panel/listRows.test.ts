import { describe, expect, it } from "vitest";
import { ENGLISH } from "../language/en/english.ts";
import { DATA } from "../state/atlas.fixture.ts";
import { NO_FILTER, underFilter } from "../state/filter.ts";
import { filterGroups, rowGroups } from "./listRows.ts";

const names = (filter: string) =>
  filterGroups(rowGroups(DATA, ENGLISH.compare), filter).flatMap((group) => group.rows.map((row) => row.name));

describe("the country list", () => {
  it("has countries by excerpts, then regions and seas, then what no article names", () => {
    expect(rowGroups(DATA, ENGLISH.compare).map((group) => [group.id, group.rows.map((row) => row.name)])).toEqual([
      ["named", ["Alphia", "Bétania", "Testland"]],
      ["places", ["Long Sea"]],
      ["unnamed", ["Dry Strip", "Gammia"]],
    ]);
  });

  it("puts what the filter leaves nothing of apart from what no article names", () => {
    const { data: shown } = underFilter(DATA, { ...NO_FILTER, documents: ["b.txt"] });
    expect(
      rowGroups(DATA, ENGLISH.compare, shown).map((group) => [group.id, group.rows.map((row) => row.name)]),
    ).toEqual([
      ["named", ["Alphia", "Bétania"]],
      ["filtered", ["Long Sea", "Testland"]],
      ["unnamed", ["Dry Strip", "Gammia"]],
    ]);
  });

  const organisation = (id: string, document: string) => ({
    ...{ id, name: `The ${id}`, acronym: null, members: null, asOf: null, source: null },
    evidence: [{ document, start: 0, end: 4, text: "Text" }],
  });
  it.each([
    { under: NO_FILTER, organisations: ["The LSP", "The XYZ"], filtered: undefined },
    { under: { ...NO_FILTER, documents: ["b.txt"] }, organisations: ["The XYZ"], filtered: "The LSP" },
    { under: { ...NO_FILTER, documents: ["a.txt"] }, organisations: ["The LSP"], filtered: "The XYZ" },
  ])("has organisations after places, under a filter too: $organisations", ({ under, organisations, filtered }) => {
    const all = [organisation("LSP", "a.txt"), organisation("XYZ", "b.txt")];
    const data = { ...DATA, atlas: { ...DATA.atlas, organisations: all } };
    const groups = rowGroups(data, ENGLISH.compare, underFilter(data, under).data);
    const namesIn = (id: string) => groups.find((group) => group.id === id)?.rows.map(({ name }) => name);
    expect(namesIn("organisations")).toEqual(organisations);
    expect(namesIn("filtered")?.find((name) => name.startsWith("The "))).toBe(filtered);
  });

  it("counts the visits to each", () => {
    expect(rowGroups(DATA, ENGLISH.compare)[0]?.rows.map((row) => row.visits)).toEqual([1, 0, 0]);
  });

  it.each([
    { filter: "", found: ["Alphia", "Bétania", "Testland", "Long Sea", "Dry Strip", "Gammia"] },
    { filter: "alp", found: ["Alphia"] },
    { filter: "BETA", found: ["Bétania"] },
    { filter: "sea", found: ["Long Sea"] },
    { filter: "strip dry", found: ["Dry Strip"] },
    { filter: "ania", found: [] },
    { filter: "x", found: [] },
    { filter: "(", found: ["Alphia", "Bétania", "Testland", "Long Sea", "Dry Strip", "Gammia"] },
  ])("filtered by “$filter”: $found", ({ filter, found }) => {
    expect(names(filter)).toEqual(found);
  });
});
