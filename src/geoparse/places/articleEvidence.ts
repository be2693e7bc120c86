/** What an article's other names say of one: countries and divisions counted, and where its places lie. */

import type { Toponym } from "../model.ts";
import type { Meaning, Vector } from "./meanings.ts";
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
  readonly dateline: Meaning | null;
  /** Codes of the countries and divisions that the article's signs tell of. */
  readonly signs: ReadonlySet<string>;
}

/** What a name is taken for at first. */
export interface Pick {
  readonly meaning: Meaning;
  readonly probability: number;
}

/** What one name adds to the counts, each code once. */
export type Counts = readonly { readonly code: string; readonly weight: number }[];

const NOTHING: Counts = [];

/** Counts by code, from which one name's own share can be taken out. */
class Tally {
  readonly #all = new Map<string, number>();
  /** By the names' keys. */
  readonly #own = new Map<string, { readonly code: string; weight: number }[]>();
  #total = 0;
  add(code: string, key: string, weight: number): void {
    this.#all.set(code, (this.#all.get(code) ?? 0) + weight);
    this.#total += weight;
    const own = this.#own.get(key);
    const same = own?.find((count) => count.code === code);
    if (same !== undefined) same.weight += weight;
    else if (own !== undefined) own.push({ code, weight });
    else this.#own.set(key, [{ code, weight }]);
  }
  own(key: string): Counts {
    return this.#own.get(key) ?? NOTHING;
  }
  /** Count for a code that other names than one give. @param own of that one */
  others(code: string, own: Counts): number {
    const all = this.#all.get(code);
    return all === undefined ? 0 : all - (own.find((count) => count.code === code)?.weight ?? 0);
  }
  /** All counts that other names than one give. @param own of that one */
  rest(own: Counts): number {
    let sum = 0;
    for (const { weight } of own) sum += weight;
    return this.#total - sum;
  }
}

/** What the names that can be read without others say: countries, peoples, capitals, regions without namesakes. */
export function firstEvidence(
  toponyms: readonly Toponym[],
  around: readonly Surrounded[],
  signs: ReadonlySet<string>,
): Evidence {
  const countries = new Tally();
  const divisions = new Tally();
  const anchors = new Map<string, Anchor>();
  around.forEach(({ key, meanings }, at) => {
    const [first] = meanings;
    if (first === undefined || first.country === null || toponyms[at]?.inside !== null) return;
    const { vector, country, isState, candidate } = first;
    if (mayLieElsewhere(first, meanings) && (candidate.feature === null || candidate.population < 500_000)) return;
    countries.add(country, key, 1);
    if (candidate.division !== null && candidate.kind === "region") divisions.add(candidate.division, key, 1);
    if (vector !== null && !isState && candidate.kind !== "macro_region") anchors.set(key, { key, vector });
  });
  return { countries, divisions, anchors: [...anchors.values()].slice(0, MOST_ANCHORS), dateline: null, signs };
}

/** Whether a name has a meaning of the same kind of source in another country than its first. */
function mayLieElsewhere({ country, candidate }: Meaning, meanings: readonly Meaning[]): boolean {
  for (const { candidate: other } of meanings) {
    if (other.iso3[0] !== country && (other.feature === null || candidate.feature !== null)) return true;
  }
  return false;
}

/** What the first pass picked, as evidence for the second. */
export function nextEvidence(
  toponyms: readonly Toponym[],
  around: readonly Surrounded[],
  picks: readonly (Pick | null)[],
  dateline: number,
  signs: ReadonlySet<string>,
): Evidence {
  const countries = new Tally();
  const divisions = new Tally();
  const anchors = new Map<string, Anchor>();
  picks.forEach((best, at) => {
    const key = around[at]?.key ?? "";
    if (best === null || best.meaning.country === null || best.probability < 0.4) return;
    if (toponyms[at]?.inside !== null) return;
    const { candidate, country, vector, isState } = best.meaning;
    countries.add(country, key, best.probability);
    if (candidate.division !== null) divisions.add(candidate.division, key, best.probability);
    if (vector !== null && !isState && best.probability > 0.6) anchors.set(key, { key, vector });
  });
  return {
    countries,
    divisions,
    anchors: [...anchors.values()].slice(0, MOST_ANCHORS),
    dateline: picks[dateline]?.meaning ?? null,
    signs,
  };
}
