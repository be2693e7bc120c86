import { describe, expect, it } from "vitest";
import { ALPHIA, DATA } from "./atlas.fixture.ts";
import { dossierUnder, type Filter, isActive, isInTime, isOtherChoice, NO_FILTER, underFilter } from "./filter.ts";
import { filterCounts } from "./filterCounts.ts";

const filter = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part });

describe("in time", () => {
  const months = (from: string | null, to: string | null, undated = true) => filter({ from, to, undated });
  it.each([
    { days: "within", from: "2024-06-18", to: "2024-06-19", range: months("2024-06", "2024-06"), stands: true },
    {
      days: "over the first month",
      from: "2024-05-31",
      to: "2024-06-02",
      range: months("2024-06", null),
      stands: true,
    },
    { days: "over all of it", from: "2023-01-01", to: "2026-01-01", range: months("2024-06", "2024-07"), stands: true },
    { days: "the day before", from: "2024-05-31", to: "2024-05-31", range: months("2024-06", null), stands: false },
    { days: "the day after", from: "2024-07-01", to: "2024-07-01", range: months(null, "2024-06"), stands: false },
    { days: "the last day", from: "2024-06-30", to: "2024-06-30", range: months(null, "2024-06"), stands: true },
    { days: "open towards now", from: "2024-05-07", to: null, range: months("2025-01", "2025-02"), stands: true },
    { days: "open towards now, later", from: "2025-05-07", to: null, range: months(null, "2025-02"), stands: false },
    { days: "open towards the past", from: null, to: "2024-05-07", range: months("2024-06", null), stands: false },
    { days: "unknown", from: null, to: null, range: months("2024-06", "2024-06"), stands: true },
    { days: "unknown, switched off", from: null, to: null, range: months(null, null, false), stands: false },
  ])("$days: $stands", ({ from, to, range, stands }) => {
    expect(isInTime({ from, to }, range)).toBe(stands);
  });
});

describe("the atlas under a filter", () => {
  it("is the very same where the filter leaves out nothing", () => {
    expect(underFilter(DATA, NO_FILTER)).toEqual({ data: DATA, sieve: null });
    expect(underFilter(DATA, NO_FILTER).data).toBe(DATA);
  });

  // Of the fixture: energy (ALP–TST) and tension (BET–TST) in a.txt, trade (ALP–BET) in b.txt, which has no date; a visit to ALP in June 2024, told in a.txt (June 2024).
  it.each([
    { of: "energy", part: { domains: ["energy"] }, ties: ["tie-energy"], visits: 0, excerpts: [1, 1, 0], alphia: 1 },
    {
      of: "two domains",
      part: { domains: ["energy", "trade"] },
      ties: ["tie-energy", "tie-trade"],
      visits: 0,
      excerpts: [1, 2, 1],
      alphia: 2,
    },
    {
      of: "a domain without ties",
      part: { domains: ["culture"] },
      ties: [],
      visits: 0,
      excerpts: [0, 0, 0],
      alphia: 0,
    },
    {
      of: "tension",
      part: { polarities: ["tension"] },
      ties: ["tie-tension"],
      visits: 0,
      excerpts: [1, 0, 1],
      alphia: 0,
    },
    {
      of: "energy and tension",
      part: { domains: ["energy"], polarities: ["tension"] },
      ties: [],
      visits: 0,
      excerpts: [0, 0, 0],
      alphia: 0,
    },
    { of: "visits", part: { shows: "visits" }, ties: [], visits: 1, excerpts: [0, 1, 0], alphia: 1 },
    { of: "made", part: { statuses: ["made"] }, ties: [], visits: 1, excerpts: [0, 1, 0], alphia: 1 },
    { of: "planned", part: { statuses: ["planned"] }, ties: [], visits: 0, excerpts: [0, 0, 0], alphia: 0 },
    {
      of: "ties",
      part: { shows: "ties" },
      ties: ["tie-energy", "tie-tension", "tie-trade"],
      visits: 0,
      excerpts: [2, 2, 2],
      alphia: 2,
    },
    {
      of: "the undated article",
      part: { documents: ["b.txt"] },
      ties: ["tie-trade"],
      visits: 0,
      excerpts: [0, 1, 1],
      alphia: 1,
    },
    {
      of: "an article nobody has",
      part: { documents: ["c.txt"] },
      ties: [],
      visits: 0,
      excerpts: [0, 0, 0],
      alphia: 0,
    },
    {
      of: "both articles",
      part: { documents: ["a.txt", "b.txt"] },
      ties: ["tie-energy", "tie-tension", "tie-trade"],
      visits: 1,
      excerpts: [2, 3, 2],
      alphia: 3,
    },
    { of: "before anything", part: { to: "2020-01" }, ties: ["tie-trade"], visits: 0, excerpts: [0, 1, 1], alphia: 1 },
    {
      of: "before anything, dated",
      part: { to: "2020-01", undated: false },
      ties: [],
      visits: 0,
      excerpts: [0, 0, 0],
      alphia: 0,
    },
    {
      of: "June 2024",
      part: { from: "2024-06", to: "2024-06" },
      ties: ["tie-energy", "tie-tension", "tie-trade"],
      visits: 1,
      excerpts: [2, 3, 2],
      alphia: 3,
    },
    {
      of: "dated",
      part: { undated: false },
      ties: ["tie-energy", "tie-tension"],
      visits: 1,
      excerpts: [2, 2, 1],
      alphia: 2,
    },
  ] satisfies { part: Partial<Filter>; [key: string]: unknown }[])(
    "$of",
    ({ part, ties, visits, excerpts, alphia }) => {
      const { data, sieve } = underFilter(DATA, filter(part));
      expect(data.ties.features.map(({ id }) => id)).toEqual(ties);
      expect(data.visits.features).toHaveLength(visits);
      expect(data.atlas.countries.map((country) => country.excerpts)).toEqual(excerpts);
      expect(dossierUnder(ALPHIA, sieve).excerpts).toHaveLength(alphia);
      expect(excerpts[1]).toBe(alphia);
    },
  );

  it("keeps the sentence of a visit in the range though its article is of another time", () => {
    const later = { from: "2025-01-01", to: "2025-01-31", basis: "stated", why: "" } as const;
    const documents = DATA.atlas.documents.map((document) => ({ ...document, published: later }));
    const { data, sieve } = underFilter(
      { ...DATA, atlas: { ...DATA.atlas, documents } },
      filter({ from: "2024-06", to: "2024-06" }),
    );
    expect(data.ties.features).toEqual([]);
    expect(dossierUnder(ALPHIA, sieve).excerpts.map(({ visits, ties }) => [visits, ties])).toEqual([[["visit-1"], []]]);
    // Named in that sentence, but not visited: Betania's own excerpt stands for nothing in June.
    expect(data.atlas.countries.map((country) => country.excerpts)).toEqual([0, 1, 0]);
  });

  it("counts the mentions of a region in what stands", () => {
    const mentions = (part: Partial<Filter>) =>
      underFilter(DATA, filter(part)).data.places.features.find(({ id }) => id === "long-sea")?.properties.mentions;
    expect(mentions({ domains: ["energy"] })).toBe(1);
    expect(mentions({ domains: ["trade"] })).toBe(0);
  });
});

describe("the counts beside the choices", () => {
  it("say what each choice would leave, its own group apart", () => {
    const counts = filterCounts(DATA, filter({ domains: ["energy"] }));
    expect(counts.domains).toEqual([
      { value: "trade", statements: 1 },
      { value: "energy", statements: 1 },
      { value: "diplomatic", statements: 1 },
    ]);
    expect(counts.polarities).toEqual([
      { value: "cooperation", statements: 1 },
      { value: "tension", statements: 0 },
    ]);
    expect(counts.shows).toEqual([
      { value: "visits", statements: 0 },
      { value: "ties", statements: 1 },
    ]);
    expect(counts.documents).toEqual([
      { value: "a.txt", statements: 1 },
      { value: "b.txt", statements: 0 },
    ]);
    expect(counts.statements).toBe(1);
  });

  it("agree with what picking the choice then leaves", () => {
    for (const part of [{}, { shows: "ties" }, { documents: ["a.txt"] }] as const) {
      for (const { value, statements } of filterCounts(DATA, filter(part)).domains) {
        expect(filterCounts(DATA, filter({ ...part, domains: [value] })).statements).toBe(statements);
      }
    }
  });
});

it.each([
  { what: "nothing", part: {}, active: false },
  { what: "a range", part: { from: "2024-05" }, active: true },
  { what: "no undated", part: { undated: false }, active: true },
  { what: "an article", part: { documents: ["a.txt"] }, active: true },
] satisfies { part: Partial<Filter>; [key: string]: unknown }[])("$what is a filter: $active", ({ part, active }) => {
  expect(isActive(filter(part))).toBe(active);
});

it.each([
  { what: "a brush", part: { from: "2024-05", to: "2024-06" }, other: false },
  { what: "a domain", part: { domains: ["energy"] }, other: true },
  { what: "the undated", part: { undated: false }, other: true },
] satisfies { part: Partial<Filter>; [key: string]: unknown }[])(
  "$what is another choice: $other",
  ({ part, other }) => {
    expect(isOtherChoice(filter(part), NO_FILTER)).toBe(other);
  },
);
