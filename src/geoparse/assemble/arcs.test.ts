import { geoDistance } from "d3-geo";
import { describe, expect, it } from "vitest";
import type { LineGeometry } from "../../atlas/schema.ts";
import { greatCircle, greatCircles, type Position } from "./arcs.ts";

const MOSCOW: Position = [37.61556, 55.75222];
const PYONGYANG: Position = [125.75432, 39.03385];
const VLADIVOSTOK: Position = [131.87353, 43.10562];
const LOS_ANGELES: Position = [-118.24368, 34.05223];
const ANCHORAGE: Position = [-149.90028, 61.21806];
const PETROPAVLOVSK: Position = [158.65076, 53.04444];
const HONOLULU: Position = [-157.85833, 21.30694];
const WELLINGTON: Position = [174.77557, -41.28664];
const SANTIAGO: Position = [-70.64827, -33.45694];

function linesOf(geometry: LineGeometry | null): readonly (readonly Position[])[] {
  if (geometry === null) return [];
  return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}
const longestJump = (line: readonly Position[]) =>
  Math.max(...line.slice(1).map((point, index) => Math.abs(point[0] - (line[index]?.[0] ?? Number.NaN))));

describe("greatCircle", () => {
  it.each([
    { way: "Moscow to Pyongyang", from: MOSCOW, to: PYONGYANG, pieces: 1 },
    { way: "Vladivostok to Los Angeles", from: VLADIVOSTOK, to: LOS_ANGELES, pieces: 2 },
    { way: "Los Angeles to Vladivostok", from: LOS_ANGELES, to: VLADIVOSTOK, pieces: 2 },
    { way: "Moscow to Anchorage, close to the pole", from: MOSCOW, to: ANCHORAGE, pieces: 2 },
    { way: "Petropavlovsk to Honolulu", from: PETROPAVLOVSK, to: HONOLULU, pieces: 2 },
    { way: "Wellington to Santiago", from: WELLINGTON, to: SANTIAGO, pieces: 2 },
    { way: "an end on the antimeridian itself", from: [180, 10], to: [-170, 12], pieces: 1 },
    { way: "a way to the antimeridian itself", from: [170, 10], to: [-180, 12], pieces: 1 },
    { way: "along the antimeridian", from: [180, 10], to: [180, 50], pieces: 1 },
    { way: "antipodes", from: [37.5, 55], to: [-142.5, -55], pieces: 2 },
  ] satisfies { way: string; from: Position; to: Position; pieces: number }[])("$way", ({ from, to, pieces }) => {
    const lines = linesOf(greatCircle(from, to));
    expect(lines).toHaveLength(pieces);
    const points = lines.flat();
    expect(geoDistance([...(points[0] ?? [])] as [number, number], [...from])).toBeLessThan(1e-6);
    expect(geoDistance([...(points.at(-1) ?? [])] as [number, number], [...to])).toBeLessThan(1e-6);
    for (const [lon, lat] of points) {
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(lon).toBe(Number(lon.toFixed(5)));
    }
    const total = points
      .slice(1)
      .reduce((sum, point, i) => sum + geoDistance([...(points[i] ?? point)], [...point]), 0);
    expect(total).toBeCloseTo(geoDistance([...from], [...to]), 4);
  });

  it("ends the pieces at exactly ±180, on one latitude", () => {
    const [west, east] = linesOf(greatCircle(VLADIVOSTOK, LOS_ANGELES));
    expect(west?.at(-1)?.[0]).toBe(180);
    expect(east?.[0]?.[0]).toBe(-180);
    expect(west?.at(-1)?.[1]).toBe(east?.[0]?.[1]);
    expect(Math.max(longestJump(west ?? []), longestJump(east ?? []))).toBeLessThan(5);
  });

  it("has no line from a place to itself", () => {
    expect(greatCircle(MOSCOW, MOSCOW)).toBeNull();
  });
});

it.each([
  { what: "no point", points: [], lines: 0 },
  { what: "one point", points: [MOSCOW], lines: 0 },
  { what: "the same point twice", points: [MOSCOW, MOSCOW], lines: 0 },
  { what: "two points", points: [MOSCOW, PYONGYANG], lines: 1 },
  { what: "three points: each pair", points: [MOSCOW, PYONGYANG, VLADIVOSTOK], lines: 3 },
  { what: "a pair over the antimeridian: two pieces", points: [VLADIVOSTOK, LOS_ANGELES], lines: 2 },
])("greatCircles of $what", ({ points, lines }) => {
  expect(linesOf(greatCircles(points))).toHaveLength(lines);
});
