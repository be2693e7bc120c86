import { expect, it } from "vitest";
import type { Tie } from "../atlas/schema.ts";
import { ALPHIA, DATA } from "./atlas.fixture.ts";
import { type AtlasData, allTies, hasExcerpts, knows, tiesBehind, tiesById } from "./data.ts";
import { loadTieDossier, partiesOf, tieDossier } from "./tieDossier.ts";

const tiesOf = (id: string) => tiesById(DATA, id);

it("is that of a party, with the sentences of the tie alone, and each party's name marked", () => {
  const { excerpts } = tieDossier(DATA, tiesOf("tie-trade"), ALPHIA);
  expect(excerpts.map(({ document, start }) => `${document}@${start}`)).toEqual(["b.txt@0"]);
  expect(excerpts[0]).toMatchObject({
    mentions: [
      { start: 0, end: 7 },
      { start: 27, end: 34 },
    ],
    others: [],
    ties: ["tie-trade"],
  });
});

it("leaves other places to be opened, and tells what else the sentence asserts", () => {
  const told = DATA.passages.passages.map((passage) =>
    passage.document === "a.txt" && passage.start === 0 ? { ...passage, visits: ["visit-1"] } : passage,
  );
  const data: AtlasData = { ...DATA, passages: { version: 1, passages: told } };
  const [excerpt] = tieDossier(data, tiesOf("tie-energy"), ALPHIA).excerpts;
  expect(excerpt?.others.map(({ place }) => place)).toEqual(["long-sea"]);
  expect(excerpt?.visits).toEqual(["visit-1"]);
});

it.each([
  { id: "tie-energy", from: "TST" },
  { id: "tie-trade", from: "BET" },
])("of $id comes from the party least spoken of, $from", async ({ id, from }) => {
  const asked: string[] = [];
  const loadDossier = async (party: string) => {
    asked.push(party);
    return ALPHIA;
  };
  const dossier = await loadTieDossier(
    DATA,
    tiesOf(id),
    { loadDossier },
    { id: `tie:${id}`, signal: new AbortController().signal },
  );
  expect([asked, dossier.id]).toEqual([[from], `tie:${id}`]);
});

it.each([
  { id: "tie-energy", known: true },
  { id: "ALP-TST.energy", known: true },
  { id: "ALP-TST.energy.tension", known: false },
  { id: "ALP-TST.society", known: false },
  { id: "nothing", known: false },
])("$id can be opened: $known", ({ id, known }) => {
  expect(knows(DATA, { type: "tie", id })).toBe(known);
  expect(hasExcerpts(DATA, `tie:${id}`)).toBe(known);
  expect(tiesBehind(DATA, `tie:${id}`).length > 0).toBe(known);
});

it("a group's parties are those that all of its ties have", () => {
  const tie = (parties: string[]): Tie => ({ ...(allTies(DATA)[0] ?? failed()), parties });
  expect(partiesOf([tie(["AAA", "BBB", "CCC"]), tie(["BBB", "CCC"])])).toEqual(["BBB", "CCC"]);
  expect(partiesOf([])).toEqual([]);
});

function failed(): never {
  throw new Error("the fixture holds no tie");
}
