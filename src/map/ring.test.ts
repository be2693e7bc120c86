import { describe, expect, it } from "vitest";
import type { RingSegment } from "../scene/scene.ts";
import { isUndated, RING, ringKey, ringSlices } from "./ring.ts";

const segment = (family: RingSegment["family"], share: number, tension = false): RingSegment => ({
  family,
  share,
  tension,
});
const GAP = 1.5 / ((RING.outer + RING.inner) / 2);

describe("the slices of a ring", () => {
  it.each([
    { name: "no ties, no slice", segments: [], families: [] },
    {
      name: "a share of nothing is left out",
      segments: [segment("energy", 0), segment("society", 1)],
      families: ["society"],
    },
    {
      name: "families in their fixed order, whatever order they come in",
      segments: [segment("society", 0.2), segment("military", 0.3), segment("economy", 0.5)],
      families: ["economy", "military", "society"],
    },
    {
      name: "tension after the rest of its family",
      segments: [segment("military", 0.3, true), segment("military", 0.3), segment("energy", 0.4)],
      families: ["energy", "military", "military!"],
    },
  ])("$name", ({ segments, families }) => {
    expect(ringSlices(segments).map(({ family, tension }) => family + (tension ? "!" : ""))).toEqual(families);
  });

  it("a lone slice closes the ring", () => {
    const [only] = ringSlices([segment("energy", 1)]);
    expect(only?.from).toBe(0);
    expect(only?.to).toBeCloseTo(2 * Math.PI, 10);
  });

  it("has a gap between any two, the last and the first too", () => {
    const slices = ringSlices([segment("economy", 0.5), segment("energy", 0.3), segment("society", 0.2)]);
    const gaps = slices.map(({ from }, index) => {
      const before = slices.at(index - 1);
      return ((from - (before?.to ?? 0)) % (2 * Math.PI)) + (index === 0 ? 2 * Math.PI : 0);
    });
    for (const gap of gaps) expect(gap).toBeCloseTo(GAP, 10);
  });

  it("has angles as the shares, of what the gaps leave", () => {
    const [large, small] = ringSlices([segment("economy", 0.75), segment("society", 0.25)]);
    const angle = (slice: typeof large) => (slice?.to ?? 0) - (slice?.from ?? 0);
    expect(angle(large) / angle(small)).toBeCloseTo(3, 10);
    expect(angle(large) + angle(small)).toBeCloseTo(2 * Math.PI - 2 * GAP, 10);
  });
});

it.each([
  { what: "visits without a date", segments: [], number: null, expected: true },
  { what: "a numbered visit", segments: [], number: 3, expected: false },
  { what: "ties alone", segments: [segment("energy", 1)], number: null, expected: false },
])("a ring of $what has a dot: $expected", ({ segments, number, expected }) => {
  expect(isUndated({ segments, number })).toBe(expected);
});

describe("the name of a ring's picture", () => {
  const segments = [segment("economy", 0.75), segment("society", 0.25)];
  it("is the same for rings that look the same", () => {
    expect(ringKey([...segments].reverse(), 2)).toBe(ringKey(segments, 2));
  });
  it.each([
    { what: "number", other: ringKey(segments, 3) },
    { what: "no number", other: ringKey(segments, null) },
    { what: "share", other: ringKey([segment("economy", 0.5), segment("society", 0.5)], 2) },
    { what: "tension", other: ringKey([segment("economy", 0.75, true), segment("society", 0.25)], 2) },
  ])("differs by $what", ({ other }) => {
    expect(other).not.toBe(ringKey(segments, 2));
  });
});
