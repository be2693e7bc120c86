import { describe, expect, it } from "vitest";
import { ENGLISH } from "../language/en/english.ts";
import { base, tie, visit } from "./build.fixture.ts";
import { lineNames } from "./lineNames.ts";

const named = (part: Partial<Parameters<typeof lineNames>[0]>) => [
  ...lineNames({ atlas: base.atlas, visits: [], ties: [], tieLines: [], strings: ENGLISH, ...part }),
];

describe("what a line is called", () => {
  it.each([
    {
      what: "a visit on a day",
      part: { from: "2024-06-18", to: "2024-06-18", precision: "day" },
      says: "A visited Alphia, 18 June 2024",
    },
    { what: "an undated one that was put off", part: { status: "cancelled" }, says: "A cancelled a visit to Alphia" },
  ] as const)("$what", ({ part, says }) => {
    expect(named({ visits: [{ visit: visit("v", part, []).properties }] })).toEqual([["v", says]]);
  });

  const ties = [tie(["ALP", "SUB"], "energy", 2), tie(["ALP", "BET", "SUB"], "security", 1, "tension")];
  it.each([
    { id: ties[0]?.id ?? "", says: "Alphia – Subjectia: Energy" },
    { id: "ALP-SUB.energy", says: "Alphia – Subjectia: Energy" },
    { id: ties[1]?.id ?? "", says: "Alphia – Betania – Subjectia: Military, tension" },
    { id: "BET-SUB.military.tension", says: "Betania – Subjectia: Military, tension" },
  ])("the tie $id", ({ id, says }) => {
    expect(named({ ties, tieLines: [{ id }] })).toEqual([[id, says]]);
  });

  it("has no name for a tie that is not there", () => {
    expect(named({ ties, tieLines: [{ id: "AAA-BBB.energy" }] })).toEqual([]);
  });
});
