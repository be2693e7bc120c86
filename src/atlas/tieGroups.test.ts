import { expect, it } from "vitest";
import type { Tie } from "./schema.ts";
import { groupId, groupOfId, idOfTies, tiesOfId } from "./tieGroups.ts";

const tie = (id: string, parties: string[], domain: Tie["domain"], polarity: Tie["polarity"] = "support"): Tie => ({
  ...{ id, parties, bloc: null, domain, polarity, status: "existing" },
  evidence: [{ document: "d", start: 0, end: 1, text: "x" }],
});
const TIES = [
  tie("A-B-trade-support", ["AAA", "BBB"], "trade"),
  tie("A-B-finance-support", ["AAA", "BBB"], "finance"),
  tie("A-B-C-economic-support", ["AAA", "BBB", "CCC"], "economic"),
  tie("A-B-trade-tension", ["AAA", "BBB"], "trade", "tension"),
  tie("A-B-energy-support", ["AAA", "BBB"], "energy"),
  tie("A-C-energy-support", ["AAA", "CCC"], "energy"),
];

it.each([
  { id: "A-B-trade-support", ties: ["A-B-trade-support"] },
  { id: "AAA-BBB.economy", ties: ["A-B-trade-support", "A-B-finance-support", "A-B-C-economic-support"] },
  { id: "BBB-CCC.economy", ties: ["A-B-C-economic-support"] },
  { id: "AAA-BBB.economy.tension", ties: ["A-B-trade-tension"] },
  { id: "AAA-BBB.energy.tension", ties: [] },
  { id: "AAA-BBB.society", ties: [] },
  { id: "AAA-ZZZ.economy", ties: [] },
  { id: "BBB-AAA.economy", ties: [] },
  { id: "AAA-AAA.economy", ties: [] },
  { id: "AAA-BBB.trade", ties: [] },
  { id: "AAA-BBB", ties: [] },
  { id: "AAA-BBB.economy.support", ties: [] },
  { id: "", ties: [] },
])("$id stands for $ties", ({ id, ties }) => {
  expect(tiesOfId(TIES, id).map((found) => found.id)).toEqual(ties);
});

it.each([
  { of: ["A-B-trade-support"], id: "A-B-trade-support" },
  { of: ["A-B-trade-support", "A-B-finance-support"], id: "AAA-BBB.economy" },
  { of: ["A-B-C-economic-support", "A-B-trade-support"], id: "AAA-BBB.economy" },
  { of: ["A-B-trade-support", "A-B-trade-tension"], id: "A-B-trade-support" },
  { of: ["A-B-trade-support", "A-B-energy-support"], id: "A-B-trade-support" },
  { of: ["A-B-energy-support", "A-C-energy-support"], id: "A-B-energy-support" },
  { of: [], id: null },
])("$of are opened by $id", ({ of, id }) => {
  expect(idOfTies(of.flatMap((wanted) => TIES.filter((each) => each.id === wanted)))).toBe(id);
});

it.each(["AAA-BBB.economy", "AAA-BBB.diplomacy.tension"])("%s is read as it is written", (id) => {
  const group = groupOfId(id);
  expect(group && groupId(group)).toBe(id);
});
