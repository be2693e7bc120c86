import { geoIdentity } from "d3-geo";
import type { LineString, Polygon } from "geojson";
import { expect, it } from "vitest";
import { pathWriter } from "./svgPath.ts";

const line = (...coordinates: number[][]): LineString => ({ type: "LineString", coordinates });
const square = (x: number, y: number, side: number): number[][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const identity = geoIdentity();

it.each([
  { name: "each point is relative to the one before", object: line([1, 2], [4, 1], [4, 9]), d: "m1 2 3-1 0 8" },
  { name: "points are rounded to the grid", object: line([0.6, 0.4], [9.7, -3.2]), unit: 1, d: "m1 0 9-3" },
  { name: "half a pixel is the unit", object: line([0.5, 1], [2, 1.5]), unit: 0.5, d: "m1 2 3 1" },
  { name: "a point on the one before is left out", object: line([0, 0], [0.2, 0.1], [5, 3]), d: "m0 0 5 3" },
  { name: "and so is one on a straight line", object: line([0, 0], [2, 2], [7, 7]), d: "m0 0 7 7" },
  { name: "but not where the line turns back", object: line([0, 0], [5, 0], [2, 0]), d: "m0 0 5 0-3 0" },
])("$name", ({ object, unit = 1, d }) => {
  expect(pathWriter(identity, { unit })(object)).toBe(d);
});

it.each([
  { name: "rings are closed, the next starts from there", leastArea: 0, d: "m0 0 10 0 0 10-10 0zm20 0 1 0 0 1-1 0z" },
  { name: "small ones are left out", leastArea: 4, d: "m0 0 10 0 0 10-10 0z" },
  { name: "but not the largest", leastArea: 400, d: "m0 0 10 0 0 10-10 0z" },
])("$name", ({ leastArea, d }) => {
  const islands: Polygon[] = [{ type: "Polygon", coordinates: [square(0, 0, 10)] }];
  const object = {
    type: "MultiPolygon" as const,
    coordinates: [...islands.map((p) => p.coordinates), [square(20, 0, 1)]],
  };
  expect(pathWriter(identity, { unit: 1, leastArea })(object)).toBe(d);
});

it("a writer keeps nothing of the geometry before", () => {
  const write = pathWriter(identity, { unit: 1 });
  expect([write(line([0, 0], [1, 5])), write(line([0, 0], [1, 5]))]).toEqual(["m0 0 1 5", "m0 0 1 5"]);
  expect(write({ type: "MultiLineString", coordinates: [] })).toBe("");
});
