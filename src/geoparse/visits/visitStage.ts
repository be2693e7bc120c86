/** Where somebody comes whose sentence does not say it. */
import type { LeaderMention } from "../leaders/leaders.ts";
import type { VisitFound } from "./sameVisit.ts";
import type { Destination, Entity } from "./visitEntities.ts";

/** Names of the state that a text is about. */
const LEAST_SPOKEN_OF = 4;

/** Where most of some visits lead, if it is plain. */
export function mostVisited(visits: readonly VisitFound[]): Destination | null {
  const told = new Map<string, Set<number>>();
  for (const { iso3, evidence } of visits) told.set(iso3, (told.get(iso3) ?? new Set()).add(evidence.start));
  const [most, other] = [...told].toSorted((a, b) => b[1].size - a[1].size);
  if (!most || most[1].size < 2 || (other && other[1].size * 2 > most[1].size)) return null;
  return { place: most[0], iso3: most[0], city: false };
}

/** The state whose names and towns are far more of some places than any other's. */
export function mostSpokenOf(places: readonly Entity[]): Destination | null {
  const said = new Map<string, number>();
  for (const { destinations } of places) {
    const iso3 = destinations?.[0]?.iso3;
    if (iso3 !== undefined) said.set(iso3, (said.get(iso3) ?? 0) + 1);
  }
  const [most, other] = [...said].toSorted((a, b) => b[1] - a[1]);
  if (!most || most[1] < LEAST_SPOKEN_OF || (other && other[1] * 2 > most[1])) return null;
  return { place: most[0], iso3: most[0], city: false };
}

/** Of two states whose history a text tells, the one that those of the other go to. */
export function acrossFrom(
  states: readonly [string, string] | null,
  guests: readonly LeaderMention[],
): Destination | null {
  const [home, another] = new Set(guests.map(({ iso3 }) => iso3));
  const iso3 = states?.find((state) => state !== home);
  if (!states || !home || another !== undefined || iso3 === undefined || !states.includes(home)) return null;
  return { place: iso3, iso3, city: false };
}
