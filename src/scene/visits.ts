/** Visits in time and on the map: their order, and those that can be drawn. */
import type { Visit, Visits } from "../atlas/schema.ts";
import type { LonLat } from "./scene.ts";

/** Position in time order, counted from 1, of every dated visit. Those on the same day keep the order of their ids. */
export function numbersOf(visits: readonly Visit[]): ReadonlyMap<string, number> {
  const dated = visits.flatMap((visit) => (visit.from === null ? [] : [{ ...visit, from: visit.from }]));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  dated.sort((a, b) => order(a.from, b.from) || order(a.to ?? a.from, b.to ?? b.from) || order(a.id, b.id));
  return new Map(dated.map(({ id }, index) => [id, index + 1]));
}

/** A visit that can be drawn, with the line it is drawn as. */
export interface DrawnVisit {
  readonly visit: Visit;
  readonly lines: readonly (readonly LonLat[])[];
  readonly end: LonLat;
  readonly number: number | null;
}

export function drawnVisits({ features }: Visits): readonly DrawnVisit[] {
  const numbers = numbersOf(features.map(({ properties }) => properties));
  return features.flatMap(({ properties: visit, geometry }) => {
    if (geometry === null) return [];
    const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    const end = lines.at(-1)?.at(-1);
    return end === undefined ? [] : [{ visit, lines, end, number: numbers.get(visit.id) ?? null }];
  });
}
