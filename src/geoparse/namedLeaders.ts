/** The leaders whom an article names, in order, to be asked who was named before some place in it. */
import type { LeaderMention } from "./leaders.ts";

export interface NamedLeaders {
  /** The last that ends after one offset, and not after another, and fits. */
  lastWithin(after: number, until: number, fits: (l: LeaderMention) => boolean): LeaderMention | undefined;
  /** The last of a state, in a fitting office, that ends not after an offset; where there is none, the first in the article. */
  nearestOf(state: string, until: number, fitsOffice: (office: string) => boolean): LeaderMention | undefined;
}

/** @param all in order, not overlapping one another */
export function createNamedLeaders(all: readonly LeaderMention[]): NamedLeaders {
  const byOffice = new Map<string, Map<string, LeaderMention[]>>();
  for (const leader of all) {
    if (leader.iso3 === null) continue;
    const offices = byOffice.get(leader.iso3) ?? new Map<string, LeaderMention[]>();
    byOffice.set(leader.iso3, offices);
    const holders = offices.get(leader.office);
    if (holders) holders.push(leader);
    else offices.set(leader.office, [leader]);
  }
  return {
    lastWithin(after, until, fits) {
      for (let at = countUntil(all, until) - 1; at >= 0; at--) {
        const leader = all[at];
        if (leader === undefined || leader.end <= after) return undefined;
        if (fits(leader)) return leader;
      }
      return undefined;
    },
    nearestOf(state, until, fitsOffice) {
      let last: LeaderMention | undefined;
      let first: LeaderMention | undefined;
      for (const [office, holders] of byOffice.get(state) ?? []) {
        if (!fitsOffice(office)) continue;
        const before = holders[countUntil(holders, until) - 1];
        if (before && (!last || before.start > last.start)) last = before;
        const [earliest] = holders;
        if (earliest && (!first || earliest.start < first.start)) first = earliest;
      }
      return last ?? first;
    },
  };
}

/** How many of them end not after an offset, by bisection. */
function countUntil(leaders: readonly LeaderMention[], offset: number): number {
  let [low, high] = [0, leaders.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((leaders[middle]?.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
