import { describe, expect, it } from "vitest";
import type { AreaProperties, Boundaries } from "../scene/boundaries.ts";
import type { Label, LonLat, TieLine, VisitArc } from "../scene/scene.ts";
import {
  finalBearing,
  headFeatures,
  labelFeatures,
  memberAreas,
  outlineFeatures,
  subjectGround,
  tieFeatures,
} from "./features.ts";

describe("the direction in which an arc arrives", () => {
  it.each<{ where: string; from: LonLat; to: LonLat; degrees: number }>([
    { where: "north", from: [30, 10], to: [30, 11], degrees: 0 },
    { where: "east on the equator", from: [30, 0], to: [31, 0], degrees: 90 },
    { where: "south", from: [30, 11], to: [30, 10], degrees: 180 },
    { where: "west", from: [31, 0], to: [30, 0], degrees: 270 },
    {
      where: "north-east at 60° N, where a degree of longitude is half as long",
      from: [30, 59.99],
      to: [30.02, 60],
      degrees: 45,
    },
    { where: "east over 180°", from: [179.5, 0], to: [-179.5, 0], degrees: 90 },
  ])("$where", ({ from, to, degrees }) => {
    expect(finalBearing(from, to)).toBeCloseTo(degrees, 1);
  });
});

describe("arrowheads", () => {
  const arc = (lines: VisitArc["lines"]): VisitArc => ({
    id: "v",
    number: null,
    lines,
    emphasis: "plain",
    dashed: false,
  });
  it.each([
    {
      where: "at the end of one line",
      lines: [
        [
          [10, 50],
          [20, 40],
        ],
      ],
      ends: [[20, 40]],
    },
    {
      where: "at the end of the last piece",
      lines: [
        [
          [170, 60],
          [180, 62],
        ],
        [
          [-180, 62],
          [-150, 61],
        ],
      ],
      ends: [[-150, 61]],
    },
    { where: "nowhere on a line of one point", lines: [[[10, 50]]], ends: [] },
    { where: "nowhere without a line", lines: [], ends: [] },
  ] satisfies { where: string; lines: VisitArc["lines"]; ends: LonLat[] }[])("$where", ({ lines, ends }) => {
    expect(headFeatures([arc(lines)]).features.map(({ geometry }) => geometry.coordinates)).toEqual(ends);
  });
});

/** Clockwise, as the sphere wants it; the second part lies beyond 180°. */
const AREAS: Boundaries["areas"] = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: area("SUB"),
      geometry: {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [170, 60],
              [170, 70],
              [180, 70],
              [180, 60],
              [170, 60],
            ],
          ],
          [
            [
              [-180, 60],
              [-180, 70],
              [-170, 70],
              [-170, 60],
              [-180, 60],
            ],
          ],
        ],
      },
    },
  ],
};
const BOUNDARIES: Boundaries = {
  areas: AREAS,
  borders: { type: "MultiLineString", coordinates: [] },
  disputed: { type: "FeatureCollection", features: [] },
};
function area(id: string): AreaProperties {
  return { id, iso3: id, name: id, label: [175, 65], frame: [170, 60, -170, 70], note: null };
}

describe("an outline", () => {
  it("leaves the seam at 180° out", () => {
    const lines = outlineFeatures(AREAS, "SUB").features.flatMap(({ geometry }) => geometry.coordinates);
    const alongSeam = lines.flatMap((line) =>
      line.slice(1).filter((to, index) => Math.abs(to[0] ?? 0) === 180 && Math.abs(line[index]?.[0] ?? 0) === 180),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(alongSeam).toEqual([]);
  });
  it.each([{ id: null }, { id: "NIL" }])("is empty for $id", ({ id }) => {
    expect(outlineFeatures(AREAS, id).features).toEqual([]);
  });
});

it("a tie is as wide as its statements, and may be of several pieces", () => {
  const lines: TieLine["lines"] = [
    [
      [170, 10],
      [180, 12],
    ],
    [
      [-180, 12],
      [-170, 14],
    ],
  ];
  const [feature] = tieFeatures([
    { id: "A-B.energy", family: "energy", tension: true, statements: 4, selected: false, lines },
  ]).features;
  expect(feature).toMatchObject({
    properties: { id: "A-B.energy", family: "energy", tension: true, selected: false, width: 3.8 },
    geometry: { type: "MultiLineString", coordinates: lines },
  });
});

describe("a label", () => {
  const label = (kind: Label["kind"], at: LonLat): Label => ({
    id: `${kind}:X`,
    kind,
    text: "Somewhere",
    detail: null,
    at,
    opens: { type: "place", id: "somewhere" },
    priority: 1,
    offset: 26,
    leftward: false,
  });
  const onSubject = subjectGround(BOUNDARIES, new Map([["SUB", "subject"]]));
  const properties = (kind: Label["kind"], at: LonLat, origin: LonLat | null = null) =>
    labelFeatures({ labels: [label(kind, at)], rings: [], origin }, onSubject).features[0]?.properties;

  it.each<{ what: string; kind: Label["kind"]; at: LonLat; expected: object }>([
    { what: "on the subject", kind: "area", at: [175, 65], expected: { onSubject: true, text: "Somewhere" } },
    { what: "on the subject beyond 180°", kind: "area", at: [-175, 65], expected: { onSubject: true } },
    { what: "beside it", kind: "area", at: [160, 65], expected: { onSubject: false } },
    { what: "of a visit, which stands on its own paper", kind: "visit", at: [175, 65], expected: { onSubject: false } },
    { what: "in capitals", kind: "country", at: [160, 65], expected: { text: "SOMEWHERE" } },
    {
      what: "26 px away, in ems of 13 px",
      kind: "area",
      at: [0, 0],
      expected: { offset: 2 },
    },
    { what: "of a capital, with a dot", kind: "capital", at: [0, 0], expected: { dot: true } },
    { what: "of a country, without one", kind: "country", at: [0, 0], expected: { dot: false } },
  ])("$what", ({ kind, at, expected }) => {
    expect(properties(kind, at)).toMatchObject(expected);
  });

  it.each([
    { text: "Южно-Китайское море", upright: false },
    { text: "South China Sea", upright: false },
    { text: "南海", upright: true },
  ])("slants no letters that know no slant: $text", ({ text, upright }) => {
    const sea = { ...label("water", [0, 0]), text };
    const [feature] = labelFeatures({ labels: [sea], rings: [], origin: null }, onSubject).features;
    expect(feature?.properties.upright).toBe(upright);
  });

  it("leaves the dot to the mark that stands at the capital", () => {
    expect(properties("capital", [5, 5], [5, 5])).toMatchObject({ dot: false });
  });

  it("stands on no subject where nothing is filled so", () => {
    expect(subjectGround(BOUNDARIES, new Map())([175, 65])).toBe(false);
  });
});

it.each([
  { ids: ["A"], found: ["A"] },
  { ids: ["B", "A", "C"], found: ["A", "B"] },
  { ids: [], found: [] },
])("the areas of $ids are $found", ({ ids, found }) => {
  const feature = (id: string) => ({
    type: "Feature" as const,
    properties: { id, iso3: id, name: id, label: [0, 0], frame: [0, 0, 1, 1], note: null } satisfies AreaProperties,
    geometry: { type: "Polygon" as const, coordinates: [] },
  });
  const areas: Boundaries["areas"] = { type: "FeatureCollection", features: [feature("A"), feature("B")] };
  expect(memberAreas(areas, new Set(ids)).features.map(({ properties }) => properties.id)).toEqual(found);
});
