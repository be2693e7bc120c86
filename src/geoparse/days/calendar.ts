/** Days of the calendar, and those that a reader counts from the day that a text was written on. Pure. */
import { MONTHS, WEEKDAYS } from "./dateOpenings.ts";

export interface Days {
  /** ISO 8601 days, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly precision: "day" | "month" | "year";
}

export const FINEST_FIRST: readonly Days["precision"][] = ["day", "month", "year"];

/** What a date means of what has happened, and of what is to come. */
export interface Told {
  readonly past: Days;
  readonly ahead: Days | null;
}

const NUMBER_OF_MONTH: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** From 1; 0 where a word names none. */
function monthNumber(name: string | undefined): number {
  return NUMBER_OF_MONTH.get(name?.toLowerCase().replace(".", "") ?? "") ?? 0;
}

/** @param m from 1 @param d as written: "8", "08", "8th" @returns null for a day that no calendar has */
export function isoDay(y: string | undefined, m: number, d: string | undefined): string | null {
  const number = Number.parseInt(d ?? "", 10);
  if (!y || m < 1 || m > 12 || !(number >= 1) || number > daysIn(Number(y), m)) return null;
  return `${y}-${m < 10 ? "0" : ""}${m}-${number < 10 ? "0" : ""}${number}`;
}

/** The same with the month by its name. */
export function namedDay(y: string | undefined, m: string | undefined, d: string | undefined): string | null {
  return isoDay(y, monthNumber(m), d);
}

/** @returns null where one of the days is none, or the second comes first */
export function fromTo(from: string | null, to: string | null): Days | null {
  return from && to && from <= to ? { from, to, precision: "day" } : null;
}

/** @param m its name, or a short one ("Sept.") */
export function wholeMonth(y: string | undefined, m: string | undefined): Days | null {
  const number = monthNumber(m);
  const from = isoDay(y, number, "1");
  const to = isoDay(y, number, String(daysIn(Number(y), number)));
  return from && to ? { from, to, precision: "month" } : null;
}

function daysIn(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

const DAY_MS = 86_400_000;

export interface Today {
  readonly iso: string;
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  plus(days: number): string;
}

/** @param day in ISO form */
export function plusDays(day: string, days: number): string {
  return isoOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** Days from one ISO day to another; below 0 where the second comes first. */
export function daysApart(early: string, late: string): number {
  return (Date.parse(late) - Date.parse(early)) / DAY_MS;
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** @returns null for what is no ISO day */
export function todayIs(day: string): Today | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : todayAt(time);
}

/** The last day of a year, as if a text had been written on it. */
export function lastDayOf(year: number): Today {
  return todayAt(Date.UTC(year, 11, 31));
}

/** @param time milliseconds since 1970, at midnight UTC */
function todayAt(time: number): Today {
  const date = new Date(time);
  return {
    iso: isoOf(time),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    weekday: date.getUTCDay(),
    plus: (days) => isoOf(time + days * DAY_MS),
  };
}

export function oneDay(day: string): Days {
  return { from: day, to: day, precision: "day" };
}

/**
 * "On Monday" written on a Monday is that day; else the one before, and of what is to come the one after.
 * @param sameDay days from today to the one of today's name: 7 for "last Monday" and "next Monday"
 */
export function dayOfWeek(today: Today, name: string | undefined, sameDay: 0 | 7): Told | null {
  const wanted = WEEKDAYS.indexOf(name?.toLowerCase() ?? "");
  if (wanted < 0) return null;
  const back = (today.weekday - wanted + 7) % 7 || sameDay;
  return { past: oneDay(today.plus(-back)), ahead: oneDay(today.plus(back === sameDay ? sameDay : 7 - back)) };
}

/** "Tuesday last week" */
export function dayInWeek(today: Today, name: string | undefined, step: -1 | 0 | 1): Days | null {
  const wanted = WEEKDAYS.indexOf(name?.toLowerCase() ?? "");
  return wanted < 0 ? null : oneDay(today.plus(7 * step + fromMonday(wanted) - fromMonday(today.weekday)));
}

function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}

/** Of "last", "this" and "next"; 0 for any other word. */
export function stepOf(which: string | undefined): -1 | 0 | 1 {
  const word = which?.toLowerCase();
  return word === "last" ? -1 : word === "next" ? 1 : 0;
}

/** "Last week" is some day of it: the month that holds them all, or the year. */
export function weekNear(today: Today, step: -1 | 0 | 1): Told | null {
  const monday = 7 * step - fromMonday(today.weekday);
  const [first, last] = [today.plus(monday), today.plus(monday + 6)];
  const past = coarseDays(first, step === 0 ? today.iso : last);
  return past && { past, ahead: coarseDays(step === 0 ? today.iso : first, last) };
}

/** Some day from one to another, as coarsely as it is known: their month, else their year, else nothing. */
export function coarseDays(first: string, last: string): Days | null {
  const [y = "", m = ""] = first.split("-");
  if (first.slice(0, 7) === last.slice(0, 7)) return wholeMonth(y, MONTHS[Number(m) - 1]?.[0]);
  return first.slice(0, 4) === last.slice(0, 4) ? wholeYear(y) : null;
}

export function wholeYear(y: string): Days {
  return { from: `${y}-01-01`, to: `${y}-12-31`, precision: "year" };
}

/** "In June" is the last June that has begun, "last June" the last that is over, "next June" the first not begun. */
export function monthNear(today: Today, which: string | undefined, name: string | undefined): Told | null {
  const near = nearestYear(today, (y) => wholeMonth(y, name));
  const step = stepOf(which);
  if (near === null || step === 0) return near;
  const year = Number((step < 0 ? near.past : near.ahead)?.from.slice(0, 4));
  const isThis = monthNumber(name) === today.month;
  const days = wholeMonth(String(isThis ? year + step : year), name);
  return days && { past: days, ahead: days };
}

/** A day or month without its year: the last that has begun, and of what is to come the next that has not ended. */
export function nearestYear(today: Today, read: (year: string) => Days | null): Told | null {
  const { iso, year } = today;
  const now = read(String(year));
  const past = now !== null && now.from <= iso ? now : read(String(year - 1));
  const ahead = now !== null && now.to >= iso ? now : read(String(year + 1));
  return past && ahead ? { past, ahead } : null;
}

/** "Last month", "this year". */
export function wholeUnit(today: Today, step: -1 | 0 | 1, unit: string | undefined): Days | null {
  if (unit?.toLowerCase() === "year") return wholeYear(String(today.year + step));
  return monthNumbered(today.year * 12 + today.month - 1 + step);
}

/** @param months since the January of the year 0 */
export function monthNumbered(months: number): Days | null {
  return wholeMonth(String(Math.floor(months / 12)), MONTHS[months % 12]?.[0]);
}
