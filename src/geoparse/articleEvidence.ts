/** What an article's other names say of one: countries and divisions counted, and where its places lie. */
import type { Weighed } from "./candidateEvidence.ts";
import { isState, onlyCountry, type Vector, vectorOf } from "./meanings.ts";
import type { Candidate, Toponym } from "./model.ts";
import type { Surrounded } from "./neighbours.ts";

/** Enough of an article to go by; with more the time to read it would grow with its square. */
const MOST_ANCHORS = 120;

interface Anchor {
  readonly key: string;
  readonly vector: Vector;
}
/** What names other than the one at hand say: counts by country and division, each with the names that gave them. */
export interface Evidence {
  readonly countries: Tally;
  readonly divisions: Tally;
  readonly anchors: readonly Anchor[];
  readonly dateline: Candidate | null;
}

/** Counts by code, from which one name's own share can be taken out. */
class Tally {
  readonly #all = new Map<string, number>();
  readonly #own = new Map<string, Map<string, number>>();
  total = 0;
  add(code: string, key: string, weight: number): void {
    this.#all.set(code, (this.#all.get(code) ?? 0) + weight);
    const own = this.#own.get(key) ?? new Map<string, number>();
    own.set(code, (own.get(code) ?? 0) + weight);
    this.#own.set(key, own);
    this.total += weight;
  }
  /** Count for a code that other names than this one give. */
  others(code: string, key: string): number {
    return (this.#all.get(code) ?? 0) - (this.#own.get(key)?.get(code) ?? 0);
  }
  /** All counts that other names than this one give. */
  rest(key: string): number {
    let own = 0;
    for (const weight of this.#own.get(key)?.values() ?? []) own += weight;
    return this.total - own;
  }
}

/** What the names that can be read without others say: countries, peoples, capitals, regions without namesakes. */
export function firstEvidence(toponyms: readonly Toponym[], around: readonly Surrounded[]): Evidence {
  const countries = new Tally();
  const divisions = new Tally();
  const anchors = new Map<string, Anchor>();
  around.forEach(({ key, meanings: [first, ...more] }, at) => {
    const iso3 = first === undefined ? null : onlyCountry(first);
    if (first === undefined || iso3 === null || toponyms[at]?.inside !== null) return;
    const ambiguous = more.some(
      (other) => other.iso3[0] !== iso3 && (other.feature === null || first.feature !== null),
    );
    if (ambiguous && first.feature !== null && first.population < 500_000) return;
    if (ambiguous && first.feature === null) return;
    countries.add(iso3, key, 1);
    if (first.division !== null && first.kind === "region") divisions.add(first.division, key, 1);
    const vector = vectorOf(first);
    if (vector !== null && !isState(first) && first.kind !== "macro_region") anchors.set(key, { key, vector });
  });
  return { countries, divisions, anchors: [...anchors.values()].slice(0, MOST_ANCHORS), dateline: null };
}

/** What the first pass picked, as evidence for the second. */
export function nextEvidence(weighed: readonly Weighed[], around: readonly Surrounded[], dateline: number): Evidence {
  const countries = new Tally();
  const divisions = new Tally();
  const anchors = new Map<string, Anchor>();
  weighed.forEach(({ toponym, options: [best] }, at) => {
    const key = around[at]?.key ?? "";
    const iso3 = best === undefined ? null : onlyCountry(best.candidate);
    if (best === undefined || iso3 === null || toponym.inside !== null || best.probability < 0.4) return;
    countries.add(iso3, key, best.probability);
    if (best.candidate.division !== null) divisions.add(best.candidate.division, key, best.probability);
    const vector = vectorOf(best.candidate);
    if (vector !== null && !isState(best.candidate) && best.probability > 0.6) anchors.set(key, { key, vector });
  });
  const sure = weighed[dateline]?.options[0];
  return {
    countries,
    divisions,
    anchors: [...anchors.values()].slice(0, MOST_ANCHORS),
    dateline: sure?.candidate ?? null,
  };
}
