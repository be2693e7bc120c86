import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addApart, overlapping } from "./spans.ts";

const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 25, end: 30 },
];

describe("overlapping", () => {
  it.each([
    { what: "inside one", item: { start: 2, end: 5 }, at: [0] },
    { what: "exactly one", item: { start: 11, end: 20 }, at: [1] },
    { what: "over the end of one and the start of the next", item: { start: 9, end: 12 }, at: [0, 1] },
    { what: "over all", item: { start: 0, end: 40 }, at: [0, 1, 2] },
    { what: "between two", item: { start: 10, end: 11 }, at: [] },
    { what: "touching without overlapping", item: { start: 20, end: 25 }, at: [] },
    { what: "behind all", item: { start: 30, end: 31 }, at: [] },
  ])("an item $what", ({ item, at }) => {
    expect(overlapping(SENTENCES, [item]).flatMap((items, index) => (items.length > 0 ? [index] : []))).toEqual(at);
  });

  it("finds what comparing each with each finds", () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), (items) => {
        const slow = SENTENCES.map((s) => items.filter((item) => item.start < s.end && s.start < item.end));
        expect(overlapping(SENTENCES, items)).toEqual(slow);
      }),
    );
  });

  it("has an empty list for each span where there are no items", () => {
    expect(overlapping(SENTENCES, [])).toEqual([[], [], []]);
    expect(overlapping([], [{ start: 0, end: 1 }])).toEqual([]);
  });
});

describe("addApart", () => {
  it.each([
    { what: "between two", item: { start: 20, end: 25 }, added: true },
    { what: "touching one", item: { start: 10, end: 11 }, added: true },
    { what: "over the end of one", item: { start: 9, end: 11 }, added: false },
    { what: "inside one", item: { start: 26, end: 27 }, added: false },
    { what: "that is none", item: null, added: false },
  ])("an item $what", ({ item, added }) => {
    const items = [...SENTENCES];
    addApart(items, item);
    expect(items.slice(SENTENCES.length)).toEqual(added ? [item] : []);
  });
});
