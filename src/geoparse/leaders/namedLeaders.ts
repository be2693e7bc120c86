/** The leaders whom an article names, in order, to be asked who was named before some place in it. */
import { once } from "../text/once.ts";
import type { LeaderMention } from "./leaderMention.ts";

export interface NamedLeaders {
  readonly all: readonly LeaderMention[];
  /** How often a name is among them. */
  times(name: string): number;
  /** Whom the article is about: of those who fit, whom it names most by far, however long before an offset. */
  protagonist(until: number, fits: (l: LeaderMention) => boolean): LeaderMention | undefined;
  /** The last that ends after one offset, and not after another, and fits. */
  lastWithin(after: number, until: number, fits: (l: LeaderMention) => boolean): LeaderMention | undefined;
  /** The last of a state, in a fitting office, that ends not after an offset; where there is none, the first in the article. */
  nearestOf(state: string, until: number, fitsOffice: (office: string) => boolean): LeaderMention | undefined;
}

/** Whom the article is about is named at least so often, and so many times as often as anybody else who fits. */
const LEAST_TIMES = 2;
const BY_FAR = 1.5;
/** Whom it names less often than so many others is not whom it is about. */
const MOST_NAMED = 8;

/** @param all in order, not overlapping one another */
export function createNamedLeaders(all: readonly LeaderMention[]): NamedLeaders {
  // Few articles ask for all of these.
  const counts = once(() => countNames(all));
  const times = (name: string): number => counts().get(name) ?? 0;
  const mostNamed = once(() =>
    firstOfEach(all)
      .sort((a, b) => times(b.name) - times(a.name))
      .slice(0, MOST_NAMED),
  );
  const byOffice = once(() => groupByOffice(all));
  return {
    all,
    times,
    protagonist(until, fits) {
      const [most, second] = mostNamed().filter((leader) => leader.end <= until && fits(leader));
      if (!most || times(most.name) < LEAST_TIMES) return undefined;
      return !second || times(most.name) >= BY_FAR * times(second.name) ? most : undefined;
    },
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
      for (const [office, holders] of byOffice().get(state) ?? []) {
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

/** The first mention of each name, in order. */
export function firstOfEach(all: readonly LeaderMention[]): LeaderMention[] {
  const first = new Map<string, LeaderMention>();
  for (const leader of all) if (!first.has(leader.name)) first.set(leader.name, leader);
  return [...first.values()];
}

/** How often each name is among some leaders. */
export function countNames(all: readonly LeaderMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** By state and office. */
function groupByOffice(all: readonly LeaderMention[]): ReadonlyMap<string, ReadonlyMap<string, LeaderMention[]>> {
  const byOffice = new Map<string, Map<string, LeaderMention[]>>();
  for (const leader of all) {
    if (leader.iso3 === null) continue;
    const offices = byOffice.get(leader.iso3) ?? new Map<string, LeaderMention[]>();
    byOffice.set(leader.iso3, offices);
    const holders = offices.get(leader.office);
    if (holders) holders.push(leader);
    else offices.set(leader.office, [leader]);
  }
  return byOffice;
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
