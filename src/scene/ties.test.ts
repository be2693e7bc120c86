import { geoDistance } from "d3-geo";
import { describe, expect, it } from "vitest";
import type { LineGeometry, Tie, Ties } from "../atlas/schema.ts";
import type { LonLat, Selection } from "./scene.ts";
import { type TieLinesInput, tieLines, tieWidth } from "./ties.ts";

const SEAT: Readonly<Record<string, [number, number]>> = {
  AAA: [10, 50],
  BBB: [30, 40],
  CCC: [60, 10],
  EEE: [170, 40],
  WWW: [-170, 35],
};
const seats = (parties: readonly string[]) => parties.flatMap((iso3) => (SEAT[iso3] ? [SEAT[iso3]] : []));

/** A line of three points between each two of the parties, as the atlas's file has them. */
function geometryOf(parties: readonly string[]): LineGeometry | null {
  const points = seats(parties);
  const lines = points.flatMap((from, index) =>
    points
      .slice(index + 1)
      .map((to): [number, number][] => [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 1], to]),
  );
  return lines.length === 0 ? null : { type: "MultiLineString", coordinates: lines };
}

const tie = (
  id: string,
  parties: string[],
  domain: Tie["domain"],
  count = 1,
  polarity: Tie["polarity"] = "support",
) => ({
  type: "Feature" as const,
  id,
  properties: {
    ...{ id, parties, bloc: null, domain, polarity, status: "existing" as const },
    evidence: Array.from({ length: count }, (_, start) => ({ document: "d", start, end: start + 1, text: "x" })),
  },
  geometry: geometryOf(parties),
});
const TRADE = tie("trade", ["AAA", "BBB"], "trade", 4);
const FINANCE = tie("finance", ["AAA", "BBB"], "finance", 2);
const ENERGY = tie("energy", ["AAA", "BBB"], "energy", 3);
const TENSION = tie("tension", ["AAA", "BBB"], "energy", 1, "tension");
const THREE = tie("three", ["AAA", "BBB", "CCC"], "economic", 5);
const BLOC_ONLY = { ...tie("bloc", ["AAA"], "trade"), geometry: null };

const shown = (features: Ties["features"], part: Partial<TieLinesInput> = {}) =>
  tieLines({
    atlas: {
      subject: {
        ...{ iso3: "AAA", name: "A", leader: { name: "L", short: "L" }, centre: [10, 50] },
        capital: { name: "A", lon: 10, lat: 50 },
      },
      countries: ["BBB", "CCC", "EEE", "WWW"].map((iso3) => {
        const [lon = 0, lat = 0] = SEAT[iso3] ?? [];
        return { iso3, name: iso3, capital: { name: iso3, lon, lat }, mentions: 1, excerpts: 1, documents: [] };
      }),
    },
    ties: { version: 1, type: "FeatureCollection", features },
    selection: { type: "none" },
    all: true,
    arcs: [],
    ...part,
  });
const told = (features: Ties["features"], part: Partial<TieLinesInput> = {}) =>
  shown(features, part).map(
    ({ id, family, tension, statements, selected }) =>
      `${id}: ${statements} ${family}${tension ? " tension" : ""}${selected ? ", picked" : ""}`,
  );
const picked = (id: string): Selection => ({ type: "tie", id });

describe("which lines stand", () => {
  it.each<{ when: string; features: Ties["features"]; part?: Partial<TieLinesInput>; lines: string[] }>([
    { when: "nothing is asked for", features: [TRADE, ENERGY], part: { all: false }, lines: [] },
    {
      when: "a country is picked",
      features: [TRADE],
      part: { all: false, selection: { type: "country", iso3: "BBB" } },
      lines: [],
    },
    { when: "one tie is in a family", features: [TRADE], lines: ["trade: 4 economy"] },
    { when: "several are: one line, of the group", features: [TRADE, FINANCE], lines: ["AAA-BBB.economy: 6 economy"] },
    {
      when: "there are several families, most statements first",
      features: [ENERGY, TRADE],
      lines: ["trade: 4 economy", "energy: 3 energy"],
    },
    {
      when: "some are of tension: apart",
      features: [ENERGY, TENSION],
      lines: ["energy: 3 energy", "tension: 1 energy tension"],
    },
    {
      when: "a tie has three parties: a line for each two",
      features: [THREE],
      lines: ["three: 5 economy", "three: 5 economy", "three: 5 economy"],
    },
    {
      when: "it shares two of them with another tie",
      features: [THREE, TRADE],
      lines: ["AAA-BBB.economy: 9 economy", "three: 5 economy", "three: 5 economy"],
    },
    { when: "a bloc is the only other party", features: [BLOC_ONLY], lines: [] },
    {
      when: "a tie is picked: that alone",
      features: [TRADE, FINANCE, ENERGY],
      part: { all: false, selection: picked("finance") },
      lines: ["finance: 2 economy, picked"],
    },
    {
      when: "a group is picked",
      features: [TRADE, FINANCE, ENERGY],
      part: { all: false, selection: picked("AAA-BBB.economy") },
      lines: ["AAA-BBB.economy: 6 economy, picked"],
    },
    {
      when: "a tie is picked among all",
      features: [TRADE, FINANCE, ENERGY],
      part: { selection: picked("finance") },
      lines: ["AAA-BBB.economy: 6 economy, picked", "energy: 3 energy"],
    },
    {
      when: "what is picked is left out by a filter",
      features: [ENERGY],
      part: { all: false, selection: picked("finance") },
      lines: [],
    },
  ])("when $when", ({ features, part, lines }) => {
    expect(told(features, part)).toEqual(lines);
  });

  it("a line that ends at no capital is its tie's own", () => {
    const elsewhere: LineGeometry = {
      type: "LineString",
      coordinates: [
        [1, 1],
        [2, 2],
      ],
    };
    expect(told([{ ...TRADE, geometry: elsewhere }, FINANCE])).toEqual(["trade: 4 economy", "finance: 2 economy"]);
  });
});

describe("where they run", () => {
  const middle = (lines: readonly (readonly LonLat[])[]) => lines[0]?.[1] ?? [Number.NaN, Number.NaN];
  const straight = middle(shown([TRADE])[0]?.lines ?? []);
  const away = (line: { readonly lines: readonly (readonly LonLat[])[] } | undefined) =>
    geoDistance([...middle(line?.lines ?? [])], [...straight]);

  it("a lone one as the file has it", () => {
    expect(shown([TRADE])[0]?.lines).toEqual([TRADE.geometry?.coordinates[0]]);
  });

  it("several between the same two places bend apart, and meet at both ends", () => {
    const lines = shown([TRADE, ENERGY, TENSION]);
    expect(lines.map((line) => away(line) > 0.005)).toEqual([false, true, true]);
    expect(geoDistance([...middle(lines[1]?.lines ?? [])], [...middle(lines[2]?.lines ?? [])])).toBeGreaterThan(0.01);
    for (const { lines: pieces } of lines) {
      expect(pieces[0]?.[0]).toEqual(SEAT.AAA);
      expect(pieces.at(-1)?.at(-1)).toEqual(SEAT.BBB);
    }
  });

  it.each([
    { visit: "the same way", from: [10, 50], to: [30, 40], bends: true },
    { visit: "the way back", from: [30, 40], to: [10, 50], bends: true },
    { visit: "another way", from: [10, 50], to: [60, 10], bends: false },
  ] as const)("a visit that goes $visit has them out of its way: $bends", ({ from, to, bends }) => {
    const [line] = shown([TRADE], { arcs: [{ lines: [[from, to]] }] });
    expect(away(line) > 0.005).toBe(bends);
  });

  it("none streaks over 180°, bent or not", () => {
    const across: LineGeometry = {
      type: "MultiLineString",
      coordinates: [
        [
          [170, 40],
          [176, 39],
          [180, 38],
        ],
        [
          [-180, 38],
          [-176, 37],
          [-170, 35],
        ],
      ],
    };
    const one = { ...tie("one", ["EEE", "WWW"], "trade"), geometry: across };
    const two = { ...tie("two", ["EEE", "WWW"], "energy"), geometry: across };
    const lines = shown([one, two]);
    expect(lines).toHaveLength(2);
    for (const { lines: pieces } of lines) {
      expect(pieces).toHaveLength(2);
      expect([pieces[0]?.at(-1)?.[0], pieces[1]?.[0]?.[0]]).toEqual([180, -180]);
      for (const piece of pieces)
        for (const [index, [lon]] of piece.slice(1).entries())
          expect(Math.abs(lon - (piece[index]?.[0] ?? 0))).toBeLessThan(20);
    }
  });
});

it.each([
  { statements: 1, width: 2.3 },
  { statements: 4, width: 3.8 },
  { statements: 25, width: 8.3 },
  { statements: 400, width: 9 },
])("$statements make a line of $width px", ({ statements, width }) => {
  expect(tieWidth(statements)).toBeCloseTo(width, 5);
});
