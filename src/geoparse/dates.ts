/** Dates written out in English text. Only what stands there: no year is added, no month guessed. */
import type { Span } from "../atlas/schema.ts";

export interface StatedDate extends Span {
  /** ISO 8601 days, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly precision: "day" | "month" | "year";
}

const MONTHS = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

const month = `(?:${MONTHS.flat().join("|")})\\b\\.?`;
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const year = "(?:19|20)\\d\\d";
const dash = "\\s?(?:[-–—]|to|until|through|and)\\s?";
const weekday = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";

/** In order of how much they say: a longer form must be tried before one that is a part of it. */
const FORMS: readonly (readonly [RegExp, (m: Groups) => Omit<StatedDate, "start" | "end"> | null])[] = [
  [
    form(`(?<y1>${year})-(?<m1>\\d\\d)-(?<d1>\\d\\d)(?!\\d)`),
    (g) => span(iso(g.y1, Number(g.m1), g.d1), iso(g.y1, Number(g.m1), g.d1)),
  ],
  [
    form(`${weekday}(?<d1>${day}) (?<m1>${month})${dash}(?<d2>${day}) (?<m2>${month}),? (?<y1>${year})`),
    (g) => span(named(g.y1, g.m1, g.d1), named(g.y1, g.m2, g.d2)),
  ],
  [
    form(`(?<m1>${month}) (?<d1>${day})${dash}(?<m2>${month}) (?<d2>${day}),? (?<y1>${year})`),
    (g) => span(named(g.y1, g.m1, g.d1), named(g.y1, g.m2, g.d2)),
  ],
  [
    form(`(?<d1>${day})${dash}(?<d2>${day}) (?<m1>${month}),? (?<y1>${year})`),
    (g) => span(named(g.y1, g.m1, g.d1), named(g.y1, g.m1, g.d2)),
  ],
  [
    form(`(?<m1>${month}) (?<d1>${day})${dash}(?<d2>${day}),? (?<y1>${year})`),
    (g) => span(named(g.y1, g.m1, g.d1), named(g.y1, g.m1, g.d2)),
  ],
  [
    form(`${weekday}(?<d1>${day})(?: of)? (?<m1>${month}),? (?<y1>${year})`),
    (g) => span(named(g.y1, g.m1, g.d1), named(g.y1, g.m1, g.d1)),
  ],
  [
    form(`${weekday}(?<m1>${month}) (?<d1>${day}),? (?<y1>${year})`),
    (g) => span(named(g.y1, g.m1, g.d1), named(g.y1, g.m1, g.d1)),
  ],
  [form(`(?<!\\d(?:st|nd|rd|th)?(?: of)? )(?<m1>${month}),?(?: of)? (?<y1>${year})`), (g) => wholeMonth(g.y1, g.m1)],
  [
    form(`(?<=\\b(?:in|during|since|throughout|early|late|mid|of) )(?<y1>${year})(?![-\\d])`),
    (g) => ({ from: `${g.y1}-01-01`, to: `${g.y1}-12-31`, precision: "year" }),
  ],
];

type Groups = Readonly<Record<string, string | undefined>>;

function form(source: string): RegExp {
  return new RegExp(`(?<![\\w-])${source}(?!\\d)`, "giu");
}

/**
 * Every date in a text that says at least its year, in order, none inside another.
 * Days that no calendar has (31 June) are no dates; "19 June" without a year is none either.
 */
export function findDates(text: string): readonly StatedDate[] {
  const found: StatedDate[] = [];
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((f) => start < f.end && f.start < end)) continue;
      const date = read(match.groups ?? {});
      if (date) found.push({ start, end, ...date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function monthNumber(name: string | undefined): number {
  const wanted = name?.toLowerCase().replace(".", "") ?? "";
  return 1 + MONTHS.findIndex((names) => names.some((n) => n === wanted));
}

function iso(y: string | undefined, m: number, d: string | undefined): string | null {
  const number = Number.parseInt(d ?? "", 10);
  if (!y || m < 1 || m > 12 || !(number >= 1) || number > daysIn(Number(y), m)) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
}

function named(y: string | undefined, m: string | undefined, d: string | undefined): string | null {
  return iso(y, monthNumber(m), d);
}

function span(from: string | null, to: string | null): Omit<StatedDate, "start" | "end"> | null {
  return from && to && from <= to ? { from, to, precision: "day" } : null;
}

function wholeMonth(y: string | undefined, m: string | undefined): Omit<StatedDate, "start" | "end"> | null {
  const number = monthNumber(m);
  const from = iso(y, number, "1");
  const to = iso(y, number, String(daysIn(Number(y), number)));
  return from && to ? { from, to, precision: "month" } : null;
}

function daysIn(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}
