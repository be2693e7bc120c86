/** Visits in time: their order. */
import type { Visit } from "../atlas/schema.ts";

/** Position in time order, counted from 1, of every dated visit. Those on the same day keep the order of their ids. */
export function numbersOf(visits: readonly Visit[]): ReadonlyMap<string, number> {
  const dated = visits.flatMap((visit) => (visit.from === null ? [] : [{ ...visit, from: visit.from }]));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  dated.sort((a, b) => order(a.from, b.from) || order(a.to ?? a.from, b.to ?? b.from) || order(a.id, b.id));
  return new Map(dated.map(({ id }, index) => [id, index + 1]));
}
