import { expect, it } from "vitest";
import type { Visit } from "../atlas/schema.ts";
import { numbersOf } from "./visits.ts";

const visit = (id: string, from: string | null, to: string | null = from): Visit => ({
  ...{ id, from, to, visitor: "A", destination: "AAA", name: "A", origin: null, iso3: "AAA" },
  ...{ precision: "day", basis: "record", status: "made", note: null },
  evidence: [{ document: "d", start: 0, end: 1, text: "x" }],
});

it.each([
  {
    name: "in the order of days",
    visits: [visit("late", "2025-01-01"), visit("early", "2024-05-01")],
    numbers: { early: 1, late: 2 },
  },
  {
    name: "an undated visit has none",
    visits: [visit("undated", null), visit("dated", "2024-05-01")],
    numbers: { dated: 1 },
  },
  {
    name: "begun on the same day: the shorter first, then by id",
    visits: [visit("c", "2024-05-01", "2024-05-09"), visit("b", "2024-05-01"), visit("a", "2024-05-01")],
    numbers: { a: 1, b: 2, c: 3 },
  },
])("visits are numbered: $name", ({ visits, numbers }) => {
  expect(Object.fromEntries(numbersOf(visits))).toEqual(numbers);
});
