/** Visits in time: their order, and the month that the map writes. */
import type { Visit } from "../atlas/schema.ts";

/** Position in time order, counted from 1, of every dated visit. Those on the same day keep the order of their ids. */
export function numbersOf(visits: readonly Visit[]): ReadonlyMap<string, number> {
  const dated = visits.flatMap((visit) => (visit.from === null ? [] : [{ ...visit, from: visit.from }]));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  dated.sort((a, b) => order(a.from, b.from) || order(a.to ?? a.from, b.to ?? b.from) || order(a.id, b.id));
  return new Map(dated.map(({ id }, index) => [id, index + 1]));
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** "Jun 2024", or "2024" where no more is known; null for an undated visit. */
export function monthOf({ from, precision }: Pick<Visit, "from" | "precision">): string | null {
  if (from === null || precision === "unknown") return null;
  if (precision === "year") return from.slice(0, 4);
  // Intl may write "Sept": the pictures and tables have three letters.
  return MONTH.format(new Date(`${from}T00:00:00Z`)).replace("Sept", "Sep");
}
