import { describe, expect, it } from "vitest";
import type { Correction } from "../../atlas/curated.ts";
import type { Reading } from "../model.ts";
import { KNOWLEDGE, readingOf, tieIn, visitIn } from "../reading.fixture.ts";
import { correct, orphaned } from "./correct.ts";

const bare = readingOf("a.txt", [
  "[Kenya|KEN] and [Uganda|UGA] trade.",
  "Macron flew to [Lyon|FRA] and [Nairobi|geonames-184745], and to [Fiji|FJI].",
  "[Kenya|KEN] again, Tororo, and [Kenya|] Airways.",
]);
const reading = {
  ...bare,
  visits: [visitIn(bare, 1), visitIn(bare, 1, { destination: "FJI", iso3: "FJI" })],
  ties: [tieIn(bare, 0)],
};
const by = { document: "a.txt", by: "Editor", source: "Gazette", note: "Seen there." };

function corrected(correction: Omit<Correction, keyof typeof by> & Partial<Correction>) {
  return correct(reading, [{ ...by, ...correction }], KNOWLEDGE);
}
const surfaces = (of: Pick<Reading, "mentions">) => of.mentions.map(({ surface }) => surface);

describe("a correction of a mention", () => {
  it("gives it another place, with its kind and point", () => {
    const result = corrected({ quote: "Lyon", place: "geonames-2996944" });
    expect(result.stale).toEqual([]);
    expect(result.reading.mentions.find(({ surface }) => surface === "Lyon")).toMatchObject({
      ...{ kind: "city", place: "geonames-2996944", iso3: ["FRA"], lon: 4.84671, lat: 45.74846, confidence: 1 },
    });
  });
  it("finds the one mention that a longer quote contains", () => {
    const result = corrected({ quote: "Kenya again", role: "polity" });
    expect(result.reading.mentions.filter(({ role }) => role === "polity").map(({ start }) => start)).toEqual([
      reading.document.text.indexOf("Kenya again"),
    ]);
  });
  it("adds a name that was missed, the quote being the name", () => {
    const result = corrected({ quote: "Tororo", place: "UGA" });
    expect(surfaces(result.reading)).toContain("Tororo");
    const starts = result.reading.mentions.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
  it("drops it, and keeps what was dropped with the reason", () => {
    const { reading: after } = corrected({ quote: "Uganda", drop: true });
    expect(after.mentions).toHaveLength(reading.mentions.length - 1);
    expect(after.dropped).toEqual([
      { start: 10, end: 16, surface: "Uganda", why: "Gazette. Seen there.", stage: "correct" },
    ]);
  });
  it("takes back the ties that stood on it alone", () => {
    expect(reading.ties.map((t) => t.parties)).toEqual([["KEN", "UGA"]]);
    expect(corrected({ quote: "Uganda", drop: true }).reading.ties).toEqual([]);
    const other = corrected({ quote: "Lyon", drop: true });
    expect(other.reading.ties).toEqual(reading.ties);
  });
  it("keeps a tie that another sentence tells", () => {
    const twice = {
      ...reading,
      ties: [{ ...tieIn(bare, 0), evidence: [bare.sentences[0], bare.sentences[2]].flatMap((s) => (s ? [s] : [])) }],
    };
    const { reading: after } = correct(twice, [{ ...by, quote: "Uganda", drop: true }], KNOWLEDGE);
    expect(after.ties.map((t) => t.evidence.length)).toEqual([1]);
  });
  it("changes its kind alone", () => {
    const { reading: after } = corrected({ quote: "Uganda", kind: "demonym" });
    expect(after.mentions[1]).toMatchObject({ kind: "demonym", place: "UGA", role: "place" });
  });
});

describe("the quote", () => {
  it.each([
    { what: "is gone", correction: { quote: "Tanzania", drop: true as const }, why: "not in the text" },
    { what: "stands twice", correction: { quote: "Kenya ", drop: true as const }, why: "more than once" },
    {
      what: "stands elsewhere",
      correction: { quote: "Kenya", prefix: "in ", drop: true as const },
      why: "not between this prefix and suffix",
    },
    { what: "holds no place", correction: { quote: "again", role: "polity" as const }, why: "no place was found" },
    {
      what: "holds two places",
      correction: { quote: "Kenya and Uganda", role: "polity" as const },
      why: "holds 2 places",
    },
    { what: "names an unknown place", correction: { quote: "Lyon", place: "geonames-1" }, why: "knows no place" },
    { what: "cuts into a name", correction: { quote: "Lyo", place: "UGA" }, why: "no place was found" },
    {
      what: "crosses sentences",
      correction: { quote: "Airways.\n", place: "UGA" },
      why: "not within one sentence",
    },
  ])("that $what makes the correction stale and changes nothing", ({ correction, why }) => {
    const result = corrected(correction);
    expect(result.reading).toBe(reading);
    expect(result.stale.map((stale) => stale.why)).toEqual([expect.stringContaining(why)]);
  });
  it("is told from the same words elsewhere by prefix and suffix", () => {
    const { reading: after, stale } = corrected({ quote: "Kenya", prefix: "\n", suffix: " again", drop: true });
    expect(stale).toEqual([]);
    expect(after.dropped[0]?.start).toBe(reading.document.text.indexOf("Kenya again"));
  });
});

it("leaves another document alone, and says where there is none of that name", () => {
  const correction: Correction = { ...by, document: "b.txt", quote: "Kenya", drop: true };
  expect(correct(reading, [correction], KNOWLEDGE)).toEqual({ reading, stale: [] });
  expect(orphaned([correction], new Set(["a.txt"])).map(({ why }) => why)).toEqual(["there is no document b.txt"]);
  expect(orphaned([correction], new Set(["b.txt"]))).toEqual([]);
});

describe("a correction of a visit", () => {
  const days = { from: "2024-05-01", to: "2024-05-02", precision: "day", basis: "record" } as const;
  it("changes the one to that country, of two in the sentence", () => {
    const { reading: after, stale } = corrected({
      quote: "Macron flew",
      visit: { ...days, destination: "geonames-184745" },
    });
    expect(stale).toEqual([]);
    expect(after.visits).toEqual([
      {
        ...{ ...reading.visits[0], ...days, destination: "geonames-184745" },
        ...{ note: "Gazette. Seen there.", why: "correction" },
      },
      reading.visits[1],
    ]);
  });
  it("adds one that is complete", () => {
    const { reading: after } = corrected({
      quote: "Kenya and Uganda",
      visit: { destination: "UGA", visitor: "William Ruto", ...days },
    });
    expect(after.visits.at(-1)).toMatchObject({ visitor: "William Ruto", iso3: "UGA", ...days, status: "made" });
    expect(after.visits.at(-1)?.evidence).toEqual([{ start: 0, end: 23 }]);
  });
  it.each([
    { what: "fits two visits", visit: { from: "2024-05-01" }, why: "several visits" },
    { what: "would add one without a visitor", visit: { destination: "UGA" }, why: "takes visitor and destination" },
    { what: "goes to a region", visit: { destination: "east-africa" }, why: "one country" },
    { what: "goes nowhere known", visit: { destination: "XYZ" }, why: "knows no place" },
    {
      what: "ends before it begins",
      visit: { destination: "KEN", from: "2024-05-02", to: "2024-05-01" },
      why: "before it begins",
    },
  ])("that $what is stale", ({ visit, why }) => {
    const result = corrected({ quote: "Macron flew", visit });
    expect(result.reading).toBe(reading);
    expect(result.stale[0]?.why).toContain(why);
  });
});

describe("a correction of a tie", () => {
  const tie = { parties: ["UGA", "KEN"], domain: "trade", polarity: "cooperation", status: "deepening" } as const;
  it("changes the status of the same tie", () => {
    const { reading: after } = corrected({ quote: "trade", tie: { ...tie, parties: [...tie.parties] } });
    expect(after.ties).toMatchObject([{ parties: ["KEN", "UGA"], status: "deepening" }]);
  });
  it("adds another one", () => {
    const { reading: after } = corrected({
      quote: "trade",
      tie: { ...tie, parties: ["UGA"], bloc: "EAC", domain: "energy" },
    });
    expect(after.ties).toHaveLength(2);
    expect(after.ties[1]).toMatchObject({ parties: ["UGA"], bloc: "EAC", evidence: [{ start: 0, end: 23 }] });
  });
  it.each([
    { what: "an unknown country", change: { parties: ["KEN", "XYZ"] }, why: "no country XYZ" },
    { what: "an unknown bloc", change: { parties: ["KEN"], bloc: "NATO" }, why: "no NATO" },
    { what: "one party alone", change: { parties: ["KEN", "KEN"] }, why: "two parties" },
  ])("with $what is stale", ({ change, why }) => {
    expect(corrected({ quote: "trade", tie: { ...tie, ...change } }).stale[0]?.why).toContain(why);
  });
});

it("sets when a document was published, with the source as the reason", () => {
  const { reading: after } = corrected({ quote: "again", published: { from: "2024-05-01", to: null } });
  expect(after.published).toEqual({ from: "2024-05-01", to: null, basis: "record", why: "Gazette. Seen there." });
});
