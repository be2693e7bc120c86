import { expect, it } from "vitest";
import { ENGLISH } from "./en/english.ts";

it.each([
  { from: "2024-06-18", to: "2024-06-19", precision: "day", says: "18–19 June 2024" },
  { from: "2024-06-18", to: "2024-06-18", precision: "day", says: "18 June 2024" },
  { from: "2024-05-31", to: "2024-06-02", precision: "day", says: "31 May – 2 June 2024" },
  { from: "2024-12-31", to: "2025-01-01", precision: "day", says: "31 December 2024 – 1 January 2025" },
  { from: "2024-06-01", to: "2024-06-30", precision: "month", says: "June 2024" },
  { from: "2024-01-01", to: "2024-12-31", precision: "year", says: "2024" },
  { from: "2024-05-07", to: null, precision: "day", says: "from 7 May 2024" },
  { from: null, to: "2024-05-07", precision: "day", says: "until 7 May 2024" },
  { from: null, to: null, precision: "day", says: null },
  { from: "2024-05-07", to: "2024-05-07", precision: "unknown", says: null },
] as const)("$from to $to by the $precision: $says", ({ from, to, precision, says }) => {
  expect(ENGLISH.range(from, to, precision)).toBe(says);
});

it.each([
  { from: "2024-05", to: "2025-01", says: "May 2024 – Jan 2025" },
  { from: "2024-05", to: "2024-09", says: "May – Sep 2024" },
  { from: "2024-06", to: "2024-06", says: "Jun 2024" },
  { from: "2024-01", to: "2025-12", says: "2024 – 2025" },
  { from: "2024-01", to: "2024-12", says: "2024" },
])("the months $from to $to: $says", ({ from, to, says }) => {
  expect(ENGLISH.months(from, to)).toBe(says);
});

it.each([
  { from: "2024-06-18", precision: "day", month: "Jun 2024" },
  { from: "2025-09-01", precision: "month", month: "Sep 2025" },
  { from: "2024-01-01", precision: "year", month: "2024" },
  { from: "2024-12-31", precision: "day", month: "Dec 2024" },
  { from: null, precision: "unknown", month: null },
  { from: "2024-01-01", precision: "unknown", month: null },
] as const)("$from by $precision is written $month", ({ from, precision, month }) => {
  expect(ENGLISH.shortDate(from, precision)).toBe(month);
});
