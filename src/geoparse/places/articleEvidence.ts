/** What an article's other names say of one: countries and divisions counted, and where its places lie. */

import type { Toponym } from "../model.ts";
import { angle, type Meaning, type Vector } from "./meanings.ts";
import type { Surrounded } from "./neighbours.ts";

/** Enough of an article to go by; with more the time to read it would grow with its square. */
const MOST_ANCHORS = 120;

/** Places that names stand for, by the names' numbers: what lies near them is likelier meant than what does not. */
class Anchors {
  /** Of each name, one more than its index; 0 for none. */
  readonly #indices: Uint16Array;
  #count = 0;
  /** Three coordinates for each. */
  readonly #coordinates: number[] = [];

  constructor(names: number) {
    this.#indices = new Uint16Array(names);
  }

  /** A name that was added before means what it does now. */
  add(name: number, [x, y, z]: Vector): void {
    if (this.#indices[name] === 0) {
      if (this.#count === MOST_ANCHORS) return;
      this.#indices[name] = ++this.#count;
    }
    const at = this.indexOf(name) * 3;
    this.#coordinates[at] = x;
    this.#coordinates[at + 1] = y;
    this.#coordinates[at + 2] = z;
  }

  /** Of a name, -1 where it has none. */
  indexOf(name: number): number {
    return (this.#indices[name] ?? 0) - 1;
  }

  /** Kilometres from a point to the nearest of them but one. */
  distanceTo(vector: Vector | null, but: number): number {
    if (vector === null) return Infinity;
    const [x, y, z] = vector;
    const coordinates = this.#coordinates;
    let nearest = -1;
    for (let at = 0; at < coordinates.length; at += 3) {
      const cosine = x * (coordinates[at] ?? 0) + y * (coordinates[at + 1] ?? 0) + z * (coordinates[at + 2] ?? 0);
      if (cosine > nearest && at !== but * 3) nearest = cosine;
    }
    return nearest <= -1 ? Infinity : angle(nearest);
  }
}

/** What names other than the one at hand say: counts by country and division, each with the names that gave them. */
export interface Evidence {
  readonly countries: Tally;
  readonly divisions: Tally;
  readonly anchors: Anchors;
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
export type Counts = readonly Readonly<Count>[];

interface Count {
  readonly code: string;
  weight: number;
}

const NOTHING: Counts = [];

function addCount(counts: Count[], code: string, weight: number): void {
  for (const count of counts) {
    if (count.code !== code) continue;
    count.weight += weight;
    return;
  }
  counts.push({ code, weight });
}

/** Counts by code, from which one name's own share can be taken out. */
class Tally {
  /** By code the index of its count. */
  readonly #indices = new Map<string, number>();
  readonly #all: number[] = [];
  /** By the names' numbers. */
  readonly #own: (Count[] | undefined)[];
  #total = 0;

  constructor(names: number) {
    this.#own = new Array<Count[] | undefined>(names).fill(undefined);
  }

  add(code: string, name: number, weight: number): void {
    const index = this.#indices.get(code);
    if (index === undefined) this.#indices.set(code, this.#all.push(weight) - 1);
    else this.#all[index] = (this.#all[index] ?? 0) + weight;
    this.#total += weight;
    const own = this.#own[name];
    if (own === undefined) this.#own[name] = [{ code, weight }];
    else addCount(own, code, weight);
  }
  own(name: number): Counts {
    return this.#own[name] ?? NOTHING;
  }
  /** Count for a code that other names than one give. @param own of that one */
  others(code: string, own: Counts): number {
    const index = this.#indices.get(code);
    if (index === undefined) return 0;
    const all = this.#all[index] ?? 0;
    for (const count of own) if (count.code === code) return all - count.weight;
    return all;
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
  const countries = new Tally(around.length);
  const divisions = new Tally(around.length);
  const anchors = new Anchors(around.length);
  around.forEach(({ name, meanings }, at) => {
    const first = meanings[0];
    if (first === undefined || first.country === null || toponyms[at]?.inside !== null) return;
    const { vector, country, isState, candidate } = first;
    if (mayLieElsewhere(first, meanings) && (candidate.feature === null || candidate.population < 500_000)) return;
    countries.add(country, name, 1);
    if (candidate.division !== null && candidate.kind === "region") divisions.add(candidate.division, name, 1);
    if (vector !== null && !isState && candidate.kind !== "macro_region") anchors.add(name, vector);
  });
  return { countries, divisions, anchors, dateline: null, signs };
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
  const countries = new Tally(around.length);
  const divisions = new Tally(around.length);
  const anchors = new Anchors(around.length);
  picks.forEach((best, at) => {
    const name = around[at]?.name;
    if (name === undefined || best === null || best.meaning.country === null || best.probability < 0.4) return;
    if (toponyms[at]?.inside !== null) return;
    const { candidate, country, vector, isState } = best.meaning;
    countries.add(country, name, best.probability);
    if (candidate.division !== null) divisions.add(candidate.division, name, best.probability);
    if (vector !== null && !isState && best.probability > 0.6) anchors.add(name, vector);
  });
  return { countries, divisions, anchors, dateline: dateline < 0 ? null : (picks[dateline]?.meaning ?? null), signs };
}
