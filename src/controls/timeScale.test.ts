import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  axisOf,
  lanesOf,
  monthAt,
  monthAtShare,
  monthNumber,
  shareOfDays,
  shareOfMonth,
  spread,
  ticksOf,
} from "./timeScale.ts";

const years = (first: number, last = first) => ({ first: first * 12, last: last * 12 + 11 });

it.each(["2024-01", "2024-12", "1999-12", "0005-03"])("%s is the same after being counted", (month) => {
  expect(monthAt(monthNumber(month))).toBe(month);
});

it.each([
  { days: "none", all: [], axis: null },
  { days: "unknown ones", all: [{ from: null, to: null }], axis: null },
  { days: "one day", all: [{ from: "2024-06-18", to: "2024-06-18" }], axis: years(2024) },
  { days: "a half known range", all: [{ from: null, to: "2023-12-31" }], axis: years(2023) },
  {
    days: "several",
    all: [
      { from: "2025-09-02", to: "2025-09-03" },
      { from: "2024-05-07", to: "2024-05-31" },
    ],
    axis: years(2024, 2025),
  },
])("the axis of $days", ({ all, axis }) => {
  expect(axisOf(all)).toEqual(axis);
});

describe("a place on the axis", () => {
  it.each([
    { days: "the first day", from: "2023-01-01", to: "2023-01-01", begin: 0, end: 1 / 365 },
    { days: "the last day", from: "2023-12-31", to: "2023-12-31", begin: 364 / 365, end: 1 },
    { days: "open to the right", from: "2023-12-31", to: null, begin: 364 / 365, end: 1 },
    { days: "open to the left", from: null, to: "2023-01-01", begin: 0, end: 1 / 365 },
  ])("$days", ({ from, to, begin, end }) => {
    expect(shareOfDays({ from, to }, years(2023))).toEqual([expect.closeTo(begin, 9), expect.closeTo(end, 9)]);
  });

  it("leads back to the month it is in, at its beginning and just before its end", () => {
    const axis = years(2023, 2025);
    for (let month = axis.first; month <= axis.last; month++) {
      expect(monthAtShare(shareOfMonth(month, axis), axis)).toBe(month);
      expect(monthAtShare(shareOfMonth(month + 1, axis) - 1e-6, axis)).toBe(month);
    }
  });

  it.each([
    { place: -0.5, month: 2023 * 12 },
    { place: 1, month: 2025 * 12 + 11 },
    { place: 7, month: 2025 * 12 + 11 },
  ])("$place stays on the axis", ({ place, month }) => {
    expect(monthAtShare(place, years(2023, 2025))).toBe(month);
  });
});

describe("ticks", () => {
  const written = (width: number, axis = years(2024, 2025)) =>
    ticksOf(axis, width).flatMap(({ year }) => (year === null ? [] : [year]));
  it("stand at every month, and at the end", () => {
    expect(ticksOf(years(2024, 2025), 900)).toHaveLength(25);
    expect(written(900)).toEqual(["2024", "2025"]);
  });
  it.each([
    { axis: years(2024, 2025), width: 70, years: ["2024"] },
    { axis: years(2023, 2025), width: 100, years: ["2024"] },
    { axis: years(2022, 2025), width: 160, years: ["2022", "2023", "2024", "2025"] },
    { axis: years(1959, 1989), width: 310, years: ["1960", "1965", "1970", "1975", "1980", "1985"] },
    { axis: years(1956, 1989), width: 340, years: ["1956", "1960", "1965", "1970", "1975", "1980", "1985"] },
    {
      axis: years(2003, 2026),
      width: 610,
      years: ["2004", "2006", "2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024"],
    },
    { axis: years(1990, 2029), width: 400, years: ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025"] },
  ])("keep their room at $width px", ({ axis, width, years: expected }) => {
    expect(written(width, axis)).toEqual(expected);
  });
  it("of a year without its number do not cut through the numbers of others", () => {
    const ticks = ticksOf(years(1957, 2026), 610);
    const long = ticks.filter(({ isLong }) => isLong).map(({ month, year }) => year ?? month / 12);
    expect(ticks).toHaveLength(71);
    expect(long.slice(0, 3)).toEqual([1957, "1960", "1965"]);
    expect(long.slice(-2)).toEqual(["2020", 2027]);
  });
});

describe("things beside each other", () => {
  it.each([
    { what: "apart stay where they are", at: [50, 200], placed: [50, 200] },
    { what: "at one place are pushed apart evenly", at: [100, 100], placed: [88, 112] },
    { what: "at the edge stay on the line", at: [0, 300], placed: [10, 290] },
    { what: "pushed against a third take it along", at: [100, 100, 118], placed: [82, 106, 130] },
  ])("$what", ({ at, placed }) => {
    expect(
      spread(
        at.map((place) => ({ at: place, width: 20 })),
        300,
        4,
      ),
    ).toEqual(placed);
  });

  it("never lie over each other, nor off a line that holds them", () => {
    const wish = fc.record({ at: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 14 }), (wishes) => {
        const sorted = wishes.toSorted((a, b) => a.at - b.at);
        const middles = spread(sorted, 1000, 4);
        const boxes = sorted.map(({ width }, index) => {
          const middle = middles[index] ?? Number.NaN;
          return { left: middle - width / 2, right: middle + width / 2 };
        });
        for (const [index, { left, right }] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(-1e-6);
          expect(right).toBeLessThanOrEqual(1000 + 1e-6);
          expect(left).toBeGreaterThanOrEqual((boxes[index - 1]?.right ?? -4) + 4 - 1e-6);
        }
      }),
    );
  });
});

it.each([
  {
    bars: "apart",
    all: [
      [0, 1],
      [2, 3],
    ],
    lanes: [0, 0],
  },
  {
    bars: "over each other",
    all: [
      [0, 5],
      [1, 3],
      [3, 4],
      [5, 6],
    ],
    lanes: [0, 1, 1, 0],
  },
  {
    bars: "more than there are lanes",
    all: [
      [0, 5],
      [1, 9],
      [2, 3],
    ],
    lanes: [0, 1, 0],
  },
] satisfies { bars: string; all: [number, number][]; lanes: number[] }[])("lanes of bars $bars", ({ all, lanes }) => {
  expect(lanesOf(all, 2)).toEqual(lanes);
});
