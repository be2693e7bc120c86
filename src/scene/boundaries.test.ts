import { expect, it } from "vitest";
import { FormatError } from "../atlas/validate.ts";
import { decodeBoundaries, outlineOf } from "./boundaries.ts";

it.each([
  { what: "nothing", countries: null, expected: /boundaries\/countries\.json: at the top, expected Object/ },
  { what: "another version", countries: { version: 2 }, expected: /at version, expected 1/ },
  {
    what: "arcs that are no pairs of numbers",
    countries: { version: 1, source: "s", type: "Topology", arcs: [[[0, "x"]]] },
    expected: /at arcs, expected/,
  },
])("$what is refused, and the error says where", ({ countries, expected }) => {
  expect(() => decodeBoundaries(countries, null)).toThrow(FormatError);
  expect(() => decodeBoundaries(countries, null)).toThrow(expected);
});

it.each([
  {
    what: "a square away from 180° stays whole",
    ring: [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
    lines: 1,
  },
  {
    what: "the side of a square along 180° is left out",
    ring: [
      [179, 0],
      [179, 1],
      [180, 1],
      [180, 0],
      [179, 0],
    ],
    lines: 2,
  },
])("$what", ({ ring, lines }) => {
  const outline = outlineOf({ type: "Polygon", coordinates: [ring] });
  expect(outline.coordinates).toHaveLength(lines);
  expect(outline.coordinates.flat()).toEqual(expect.arrayContaining(ring));
});
