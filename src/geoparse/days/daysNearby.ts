/** Days that are counted from another day of the text: "the next day", "a few days later", "in the same month". */
import type { Span } from "../../atlas/schema.ts";
import { inSmallLetters } from "../text/letters.ts";
import { createSieve } from "../text/sieve.ts";
import { coarseDays, type Days, monthNumbered, plusDays, wholeMonth, wholeYear } from "./calendar.ts";
import { MONTHS } from "./dateOpenings.ts";

const COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ a: [1, 1], an: [1, 1], one: [1, 1], two: [2, 2], three: [3, 3], four: [4, 4], five: [5, 5], six: [6, 6] },
  ...{ seven: [7, 7], eight: [8, 8], nine: [9, 9], ten: [10, 10], "a few": [2, 6], "a couple of": [2, 3] },
  ...{
    eleven: [11, 11],
    twelve: [12, 12],
    fourteen: [14, 14],
    fifteen: [15, 15],
    sixteen: [16, 16],
    eighteen: [18, 18],
  },
  ...{ several: [3, 9], some: [2, 9], few: [2, 6] },
};
const counted = `(?<n>${Object.keys(COUNTS)
  .toSorted((a, b) => b.length - a.length)
  .join("|")}|\\d{1,2})`;
/** "The day before", not "the day before the vote". */
const alone = "(?=[,.;:)]|$| (?:for|in|at|with|on|to|by|from)\\b)";
const partOf =
  "(?:(?:earlier|later|early|late) in the|(?:at|by|before|until|towards?|near|for) the (?:very )?(?:end|start|beginning|middle|close) of the)";
const partOfDay = "(?:day|night|evening|afternoon|morning)";
const monthName = `(?<month>${MONTHS.flat().join("|")})\\b(?! \\d)`;

const nth = "(?<n>\\d{1,2})(?:st|nd|rd|th)\\b";

type Count = readonly [least: number, most: number];

/** A way to count from another day. */
interface Way {
  readonly pattern: RegExp;
  /** What the other day must be known to. */
  readonly from: "day" | "month" | "year" | "today";
  /** Where the text tells no other day before, it is the one of writing. */
  readonly orToday: boolean;
  /** How many days later, at least and at most; or the unit that holds both. @param month the one that is named */
  readonly read: (count: Count, anchor: Days, month: string) => Days | null;
}

function way(source: string, from: Way["from"], read: Way["read"], orToday = false): Way {
  return { pattern: new RegExp(`\\b${source}`, "dg"), from, orToday, read };
}
const OR_TODAY = true;

const WAYS: readonly Way[] = [
  way(`(?:the (?:very )?same|that (?:same |very )?)\\s?${partOfDay}\\b`, "day", (_, d) => daysLater(d, 0, 0)),
  way(
    `(?<=^)(?:in the (?:afternoon|evening|morning)|later (?:in|on) (?:the|that) day|at night)\\b`,
    "day",
    (_, d) => d,
  ),
  way(
    `(?:(?:the )?(?:next|following) ${partOfDay}\\b|the day after${alone}|the morning after${alone})`,
    "day",
    (_, d) => daysLater(d, 1, 1),
  ),
  way(`(?:the (?:day|night|evening) before${alone}|the (?:previous|preceding) ${partOfDay}\\b)`, "day", (_, d) =>
    daysLater(d, -1, -1),
  ),
  way(`${counted} days? (?:later\\b|after${alone})`, "month", ([least, most], d) => daysLater(d, least, most)),
  way(`${counted} days? (?:earlier\\b|before${alone})`, "month", ([least, most], d) => daysLater(d, -most, -least)),
  way(`${counted} weeks? later\\b`, "month", ([least, most], d) => daysLater(d, least * 7 - 3, most * 7 + 3)),
  way(`${counted} weeks? (?:earlier\\b|before${alone})`, "month", ([least, most], d) =>
    daysLater(d, -most * 7 - 3, -least * 7 + 3),
  ),
  way(`${counted} months? (?:later\\b|after${alone})`, "month", ([least, most], d) => monthsLater(d, least, most)),
  way(`${counted} months? (?:earlier\\b|before${alone})`, "month", ([least, most], d) => monthsLater(d, -most, -least)),
  way(`${counted} years? (?:later\\b|after${alone})`, "year", ([least, most], d) =>
    least === most ? yearOf(d, least) : null,
  ),
  way(`${counted} years? (?:earlier\\b|before${alone})`, "year", ([least, most], d) =>
    least === most ? yearOf(d, -least) : null,
  ),
  way(`${counted} days? ago\\b`, "today", ([least, most], d) => daysAgo(d, least, most)),
  way("(?:a|one) fortnight ago\\b", "today", (_, d) => coarse(daysLater(d, -16, -12))),
  way(`${counted} weeks? ago\\b`, "today", ([least, most], d) => coarse(daysLater(d, -most * 7, -least * 7))),
  way(`${counted} months? ago\\b`, "today", ([least, most], d) => monthsLater(d, -most, -least)),
  way(`a year ago\\b`, "today", (_, d) => monthsLater(d, -12, -12)),
  way(`${counted} years? ago\\b`, "today", ([least, most], d) =>
    least === most && least > 1 ? yearOf(d, -least) : null,
  ),
  way(`that (?:same )?${monthName}`, "year", (_, d, month) => monthFrom(d, month, 0)),
  way(`the (?:following|next) ${monthName}`, "month", (_, d, month) => monthFrom(d, month, 1)),
  way(`the (?:previous|preceding) ${monthName}`, "month", (_, d, month) => monthBefore(d, month)),
  way("(?:the same|that) week\\b", "day", (_, d) => coarse(daysLater(d, -6, 6))),
  way("(?:the same|that) month\\b", "month", (_, d) => coarse(d)),
  way(`${partOf} month\\b`, "month", (_, d) => coarse(d), OR_TODAY),
  way(`(?:${partOf}|(?:first|second) half of the) year\\b`, "year", (_, d) => yearOf(d, 0), OR_TODAY),
  way(`the (?:week before${alone}|previous week\\b)`, "day", (_, d) => coarse(daysLater(d, -10, -4))),
  way(`the (?:week after${alone}|(?:following|next) week\\b)`, "day", (_, d) => coarse(daysLater(d, 4, 10))),
  way(`the (?:following|next) month\\b|(?:a|the) month (?:later\\b|after${alone})`, "month", (_, d) =>
    monthsLater(d, 1, 1),
  ),
  way(`the (?:previous|preceding) month\\b|(?:a|the) month (?:earlier\\b|before${alone})`, "month", (_, d) =>
    monthsLater(d, -1, -1),
  ),
  way(
    `(?<=\\b(?:on|until|by|from|for|and|late on|early on) )the ${nth}(?=[,.;:)]|$| (?:for|in|to|at|with|and|he|she|they|before|after|where|when|as)\\b)`,
    "month",
    ([n], d) => dayNumbered(d, n),
    OR_TODAY,
  ),
  way("(?:the same|that) year\\b", "year", (_, d) => yearOf(d, 0)),
  way("the following year\\b", "year", (_, d) => yearOf(d, 1)),
];

const waysIn = createSieve(WAYS.map(({ pattern }) => pattern));

/** Words that each of the ways holds one of: by which unit, and in which direction. "In the morning" has no direction. */
const UNITS = new Set([
  ..."day days night evening afternoon morning week weeks fortnight month months year years".split(" "),
  ...MONTHS.flat(),
]);
const DIRECTIONS = new Set(
  "same that later earlier late early after before ago next following previous preceding end start beginning middle close half".split(
    " ",
  ),
);
const OPENS_WITH_PART_OF_DAY = /^(?:in|at)\b/i;

/** Whether a word may be the unit that days are counted by: most sentences have none. */
export function mayCountDays(word: string): boolean {
  return UNITS.has(word) || isOrdinal(word);
}

/** Whether a word may say that days are counted on or back. */
export function maySayDirection(word: string): boolean {
  return DIRECTIONS.has(word) || isOrdinal(word);
}

/** "13th" */
function isOrdinal(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && ORDINAL.test(word);
}
const ORDINAL = /^\d\d?(?:st|nd|rd|th)$/;

/** Whether a sentence may begin with a part of a day that is told by itself, of the day spoken of. */
export function mayOpenWithPartOfDay(sentence: string): boolean {
  return OPENS_WITH_PART_OF_DAY.test(sentence);
}

/** A day that is counted from another one. */
export interface CountedDay extends Span {
  /** How exactly the other day must be known, or that it is the one of writing. */
  readonly from: "day" | "month" | "year" | "today";
  /** Where the text tells no other day before, it is the one of writing. */
  readonly orToday: boolean;
  /** Null where so much can't be told: a few days after some day of December. */
  counting(anchor: Days): Days | null;
}

/** All days in a sentence that are counted from another, in no order. */
export function countedDays(sentence: string): readonly CountedDay[] {
  const small = inSmallLetters(sentence);
  const written = (at: readonly [number, number] | undefined): string => (at ? small.slice(...at) : "");
  return waysIn(small).flatMap(({ index, start, end, groups }): CountedDay[] => {
    const way = WAYS[index];
    if (way === undefined) return [];
    const count = countOf(written(groups.n));
    const month = written(groups.month);
    return [{ start, end, from: way.from, orToday: way.orToday, counting: (anchor) => way.read(count, anchor, month) }];
  });
}

function countOf(words: string): Count {
  const number = Number(words);
  return COUNTS[words] ?? [number, number];
}

/** Exact where the other day is one and the count is; else the month or year that holds all days that it may be. */
function daysLater({ from, to, precision }: Days, least: number, most: number): Days | null {
  const [first, last] = [plusDays(from, least), plusDays(to, most)];
  if (precision === "day" && first === last) return { from: first, to: last, precision };
  return coarseDays(first, last);
}

/** To the day where so few are counted that the writer will have counted them. */
function daysAgo(today: Days, least: number, most: number): Days | null {
  const days = daysLater(today, -most, -least);
  return most < 7 ? days : coarse(days);
}

/** Counted in months from some day of one. */
function monthsLater({ from, to }: Days, least: number, most: number): Days | null {
  if (from.slice(0, 7) !== to.slice(0, 7)) return null;
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const days = [least, most].map((count) => monthNumbered(months + count));
  const [first, last] = days;
  return first && last ? coarseDays(first.from, last.to) : null;
}

/** The next month of a name, not before that of the other day. @param apart months between them at least */
function monthFrom({ from, to, precision }: Days, name: string, apart: 0 | 1): Days | null {
  const year = Number(from.slice(0, 4));
  if (from.slice(0, 4) !== to.slice(0, 4)) return null;
  const same = wholeMonth(String(year), name);
  const isAfter =
    precision === "year" || (same !== null && Number(same.from.slice(5, 7)) >= Number(from.slice(5, 7)) + apart);
  return isAfter ? same : wholeMonth(String(year + 1), name);
}

/** The last month of a name that comes before that of another day. */
function monthBefore({ from, to, precision }: Days, name: string): Days | null {
  const year = Number(from.slice(0, 4));
  if (precision === "year" || from.slice(0, 7) !== to.slice(0, 7)) return null;
  const same = wholeMonth(String(year), name);
  return same !== null && same.from.slice(0, 7) < from.slice(0, 7) ? same : wholeMonth(String(year - 1), name);
}

/** "On the 3rd": of the month spoken of; near its end of the next. Else nobody knows. */
function dayNumbered({ from, to, precision }: Days, n: number): Days | null {
  if (precision === "year" || from.slice(0, 7) !== to.slice(0, 7)) return null;
  const spokenOf = precision === "day" ? Number(to.slice(8, 10)) : 0;
  const isNext = n < spokenOf - LOOKING_BACK;
  if (isNext && spokenOf < NEAR_THE_END) return null;
  const month = monthNumbered(Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + (isNext ? 1 : 0));
  if (month === null || n < 1) return null;
  const day = `${month.from.slice(0, 8)}${String(n).padStart(2, "0")}`;
  return day <= month.to ? { from: day, to: day, precision: "day" } : null;
}
/** Days that a text goes back at most where it says a day by its number. */
const LOOKING_BACK = 12;
const NEAR_THE_END = 20;

function coarse(days: Days | null): Days | null {
  return days && coarseDays(days.from, days.to);
}

function yearOf({ from, to }: Days, later: number): Days | null {
  const year = Number(from.slice(0, 4)) + later;
  return from.slice(0, 4) === to.slice(0, 4) ? wholeYear(String(year)) : null;
}
