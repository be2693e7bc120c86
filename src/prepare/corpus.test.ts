import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Mention } from "../atlas/schema.ts";
import { createPlaceReader } from "../geoparse/read.ts";
import { corpusReport, f1, halfOf, judge, pairSpans, readCorpus, scoreOf } from "./corpus.ts";
import { DATA, loadKnowledge } from "./knowledge.ts";

const at = (start: number, end: number, lon: number | null = null, lat: number | null = null): Mention => ({
  ...{ start, end, surface: "", kind: "city", role: "place", place: "geonames-1", iso3: ["AUT"] },
  ...{ lon, lat, confidence: 0.9, why: "" },
});

describe("pairs of spans", () => {
  it.each([
    { case: "the same span", gold: [[0, 5]], read: [[0, 5]], pairs: [[0, 0]] },
    { case: "an overlap", gold: [[0, 5]], read: [[3, 9]], pairs: [[0, 0]] },
    { case: "none that only touch", gold: [[0, 5]], read: [[5, 9]], pairs: [] },
    {
      case: "the same span before a longer one",
      gold: [[4, 9]],
      read: [
        [0, 9],
        [4, 9],
      ],
      pairs: [[0, 1]],
    },
    {
      case: "each only once",
      gold: [
        [0, 4],
        [5, 9],
      ],
      read: [[0, 9]],
      pairs: [[0, 0]],
    },
  ])("$case", ({ gold, read, pairs }) => {
    const spans = (list: number[][]) => list.map(([start = 0, end = 0]) => ({ start, end }));
    expect([...pairSpans(spans(gold), spans(read))]).toEqual(pairs);
  });
});

describe("a document's score", () => {
  const gold = [{ start: 0, end: 6, lat: 48, lon: 16, r: 300 }];
  it.each([
    { case: "near", read: [at(0, 6, 16.5, 48)], right: 1, withRadius: 1, wrong: 0, missed: 0 },
    { case: "far, but in the country's disc", read: [at(0, 6, 19, 48)], right: 0, withRadius: 1, wrong: 1, missed: 1 },
    { case: "far from all", read: [at(0, 6, 60, 48)], right: 0, withRadius: 0, wrong: 1, missed: 1 },
    { case: "found, not located", read: [at(0, 6)], right: 0, withRadius: 0, wrong: 0, missed: 1 },
    { case: "missed", read: [], right: 0, withRadius: 0, wrong: 0, missed: 1 },
    { case: "something else", read: [at(10, 12, 16, 48)], right: 0, withRadius: 0, wrong: 1, missed: 1 },
  ])("$case", ({ read, right, withRadius, wrong, missed }) => {
    const { score } = judge(gold, read, false);
    expect(score.endToEnd).toEqual({ right, wrong, missed });
    expect(score.endToEndWithRadius.right).toBe(withRadius);
  });

  it("leaves embedded names out, and demonyms where the corpus has none", () => {
    const read: Mention[] = [
      { ...at(0, 6, 16, 48), kind: "embedded" },
      { ...at(10, 12, 16, 48), kind: "demonym" },
    ];
    expect(judge(gold, read, true).score.overlap).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(judge(gold, read, false).score.overlap).toEqual({ right: 0, wrong: 1, missed: 1 });
  });
});

it("halves a corpus by the documents' ids, the same way always", () => {
  const halves = Array.from({ length: 400 }, (_, id) => halfOf(String(id)));
  const dev = halves.filter((half) => half === "dev").length;
  expect(dev).toBeGreaterThan(150);
  expect(dev).toBeLessThan(250);
  expect(halfOf("1040001")).toBe(halfOf("1040001"));
});

it("reports each half and never shows a held-out document's mistakes", () => {
  const documents = ["1", "2", "3", "4"].map((id) => ({
    id,
    text: `Vienna of ${halfOf(id)}`,
    toponyms: [{ start: 0, end: 6, lat: 48, lon: 16 }],
    half: halfOf(id),
  }));
  const report = corpusReport(documents, () => ({ mentions: [] }), { withoutDemonyms: false, errors: true });
  expect(report).toContain("held-out");
  expect(report).not.toContain("[Vienna] of held-out");
});

describe("places in news that nothing was learned from", () => {
  const read = createPlaceReader(loadKnowledge());
  it.each([
    { corpus: "local", floor: 0.78 },
    { corpus: "web", floor: 0.82 },
  ])("are found and located in $corpus news", { timeout: 60_000 }, ({ corpus, floor }) => {
    const documents = readCorpus(join(DATA, `gold/invented/places/${corpus}.jsonl`));
    expect(f1(scoreOf(documents, read).endToEndWithRadius)).toBeGreaterThanOrEqual(floor);
  });
});
