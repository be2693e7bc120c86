import { expect, it } from "vitest";
import { median, table } from "./timings.ts";

it.each([
  { name: "odd", values: [9, 1, 5], result: 5 },
  { name: "even: between the middle two", values: [10, 2, 4, 100], result: 7 },
  { name: "one", values: [3], result: 3 },
])("median of a number of values that is $name", ({ values, result }) => {
  expect(median(values)).toBe(result);
});

it("has no median of nothing", () => {
  expect(() => median([])).toThrow(RangeError);
});

it("compares each row with the last", () => {
  const lines = table([
    { name: "a", bytes: 600_400, first: [100, 300, 120], ready: [4000, 3000, 2000] },
    { name: "b", bytes: 300_200, first: [240, 240, 240], ready: [2000, 2000, 2000] },
  ]).split("\n");
  expect(lines[2]).toBe("| a | 120 ms (100–300) | 0.50 × | 3000 ms (2000–4000) | 1.50 × | 600 kB | 2.00 × |");
  expect(lines[3]).toMatch(/^\| b \|.*1\.00 ×.*1\.00 ×.*1\.00 × \|$/);
});
