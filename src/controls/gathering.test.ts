import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gathered } from "./gathering.ts";

/** A mark of one takes 20 pixels, one of several 40. */
const widthOf = (first: number, last: number) => (first === last ? 20 : 40);
const WIDTH = 300;
const SLACK = 20;

describe("marks on a line", () => {
  it.each([
    { what: "none", places: [], groups: [] },
    { what: "apart stay apart", places: [50, 100, 200], groups: [[0], [1], [2]] },
    { what: "two at one place stand beside it", places: [100, 100], groups: [[0], [1]] },
    { what: "more at one place are gathered", places: [100, 100, 100, 100, 250], groups: [[0, 2], [3], [4]] },
    { what: "a crowd at the end of the line", places: [20, 300, 300, 300], groups: [[0], [1, 3]] },
  ])("$what", ({ places, groups }) => {
    const found = gathered(places, widthOf, WIDTH, SLACK);
    expect(found.map(({ first, last }) => (first === last ? [first] : [first, last]))).toEqual(groups);
  });

  it("are all there in their order, none over another, each near its places", () => {
    const many = fc.array(fc.integer({ min: 0, max: WIDTH }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(many, (unsorted) => {
        const places = unsorted.toSorted((a, b) => a - b);
        const found = gathered(places, widthOf, WIDTH, SLACK);
        expect(found.flatMap(({ first, last }) => places.slice(first, last + 1))).toEqual(places);
        for (const [index, { first, last, middle }] of found.entries()) {
          const own = places.slice(first, last + 1);
          const mean = own.reduce((sum, place) => sum + place, 0) / own.length;
          expect(Math.abs(middle - mean)).toBeLessThanOrEqual(SLACK + 1e-6);
          const before = found[index - 1];
          const free = before ? before.middle + widthOf(before.first, before.last) / 2 : 0;
          expect(middle - widthOf(first, last) / 2).toBeGreaterThanOrEqual(free - 1e-6);
        }
      }),
    );
  });
});
