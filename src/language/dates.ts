/** Days as a reader says them. All in UTC: a day in the data is a day, wherever it is read. */
import type { Precision } from "../atlas/vocabulary.ts";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const YEAR = new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone: "UTC" });

const FORMATS: Readonly<Record<Exclude<Precision, "unknown">, Intl.DateTimeFormat>> = {
  day: DAY,
  month: MONTH,
  year: YEAR,
};

/**
 * "18–19 June 2024", "June 2024", "2024": no finer than it is known.
 * @param from ISO 8601 day, inclusive; null where unknown
 * @returns null where neither end is known
 */
export function formatRange(from: string | null, to: string | null, precision: Precision): string | null {
  if (precision === "unknown" || (from === null && to === null)) return null;
  const format = FORMATS[precision];
  if (from === null) return `until ${format.format(dayOf(to ?? ""))}`;
  if (to === null) return `from ${format.format(dayOf(from))}`;
  // Intl puts thin spaces around every dash; between two bare days of one month print has none.
  return format
    .formatRange(dayOf(from), dayOf(to))
    .replaceAll(/\s/g, " ")
    .replace(/^(\d+) – (\d+) /, "$1–$2 ");
}

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

const SHORT_MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/**
 * "May 2024 – Jan 2025", "Jun 2024", and "2024 – 2025" for whole years.
 * @param from first month, as in "2024-05"; `to` the last
 */
export function formatMonths(from: string, to: string): string {
  const isWhole = from.endsWith("-01") && to.endsWith("-12");
  const format = isWhole ? YEAR : SHORT_MONTH;
  return format
    .formatRange(dayOf(`${from}-01`), dayOf(`${to}-01`))
    .replaceAll(/\s/g, " ")
    .replaceAll("Sept", "Sep");
}

/** "January 2025" for a day or a month; anything else as it is. */
export function formatMonth(iso: string): string {
  const [month] = /^\d{4}-(0[1-9]|1[0-2])/.exec(iso) ?? [];
  return month === undefined ? iso : MONTH.format(dayOf(`${month}-01`));
}
