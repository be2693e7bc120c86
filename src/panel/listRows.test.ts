import { describe, expect, it } from "vitest";
import { DATA } from "../state/atlas.fixture.ts";
import { NO_FILTER, underFilter } from "../state/filter.ts";
import { filterGroups, rowGroups } from "./listRows.ts";

const names = (filter: string) =>
  filterGroups(rowGroups(DATA), filter).flatMap((group) => group.rows.map((row) => row.name));

describe("the country list", () => {
  it("has countries by excerpts, then regions and seas, then what no article names", () => {
    expect(rowGroups(DATA).map((group) => [group.id, group.rows.map((row) => row.name)])).toEqual([
      ["named", ["Alphia", "Bétania", "Testland"]],
      ["places", ["Long Sea"]],
      ["unnamed", ["Dry Strip", "Gammia"]],
    ]);
  });

  it("puts what the filter leaves nothing of apart from what no article names", () => {
    const { data: shown } = underFilter(DATA, { ...NO_FILTER, documents: ["b.txt"] });
    expect(rowGroups(DATA, shown).map((group) => [group.id, group.rows.map((row) => row.name)])).toEqual([
      ["named", ["Alphia", "Bétania"]],
      ["filtered", ["Long Sea", "Testland"]],
      ["unnamed", ["Dry Strip", "Gammia"]],
    ]);
  });

  it("counts the visits to each", () => {
    expect(rowGroups(DATA)[0]?.rows.map((row) => row.visits)).toEqual([1, 0, 0]);
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
