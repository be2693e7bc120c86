/** How surely names of the city data are places, each by itself and then with what is known of the others. */

import type { Toponym } from "../model.ts";
import { BEFORE_LISTED, type CityClaim, ELSEWHERE, IN_COUNTRIES, IN_DIVISIONS, LISTED } from "./cityEvidence.ts";
import { logistic, weigh } from "./scorer.ts";

/** A name of the city data, which may be meant as a place. */
export interface Proposal extends CityClaim {
  readonly toponym: Toponym;
  /** Its words' keys, joined by blanks. */
  readonly key: string;
  /** What it goes on a list after: a place for certain, or another proposal by its number. */
  readonly after: "place" | number | null;
}

/**
 * How surely each proposal is a place: first by itself, then with what the first pass says of the others.
 * Fills in the numbers that depend on other names.
 * @param toponyms names of the curated files
 */
export function sharesOf(
  toponyms: readonly Toponym[],
  proposals: readonly Proposal[],
  weights: Float64Array,
): readonly number[] {
  if (proposals.length === 0) return [];
  const countries = new Set<string>();
  const divisions = new Set<string>();
  for (const { candidates, inside } of toponyms) {
    if (inside !== null) continue;
    const { named, regions } = candidates.facts;
    for (const iso3 of named) countries.add(iso3);
    for (const division of regions) divisions.add(division);
  }
  for (const { toponym, values } of proposals) {
    const facts = toponym.candidates.facts;
    let most = 0;
    for (const { iso3, population } of facts.countries) {
      if (population > most && countries.has(iso3)) most = population;
    }
    values[IN_COUNTRIES] = most === 0 ? 0 : Math.log10(most + 100) / 7;
    values[IN_DIVISIONS] = facts.divisions.some((division) => divisions.has(division)) ? 1 : 0;
  }
  const pass = (): number[] => {
    const shares: number[] = [];
    for (const { values, after } of proposals) {
      values[LISTED] = after === null ? 0 : after === "place" ? 1 : (shares[after] ?? 0);
      shares.push(logistic(weigh(weights, values)));
    }
    return shares;
  };
  const alone = pass();
  const best = new Map<string, { share: number; at: number; second: number }>();
  proposals.forEach(({ key }, at) => {
    const share = alone[at] ?? 0;
    const known = best.get(key);
    if (known === undefined) best.set(key, { share, at, second: 0 });
    else if (share > known.share) best.set(key, { share, at, second: known.share });
    else known.second = Math.max(known.second, share);
  });
  proposals.forEach(({ key, values }, at) => {
    const known = best.get(key);
    values[ELSEWHERE] = known === undefined ? 0 : known.at === at ? known.second : known.share;
  });
  proposals.forEach(({ after }, at) => {
    const earlier = typeof after === "number" ? proposals[after]?.values : undefined;
    if (earlier !== undefined) earlier[BEFORE_LISTED] = Math.max(earlier[BEFORE_LISTED] ?? 0, alone[at] ?? 0);
  });
  return pass();
}
