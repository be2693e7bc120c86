/** What an article's other names say of one: countries and divisions counted, and where its places lie. */

import type { Toponym } from "../model.ts";
import { numberOf, ROW, TRAIT, type Weighable } from "./meaningRows.ts";
import { angle, type Vector } from "./meanings.ts";
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
  add(name: number, x: number, y: number, z: number): void {
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

  /** Kilometres from a point to the nearest of them but one, infinite where there is none. @param x NaN of no point */
  distanceTo(x: number, y: number, z: number, but: number): number {
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
  readonly dateline: Dateline | null;
  /** Codes of the countries and divisions that the article's signs tell of. */
  readonly signs: ReadonlySet<string>;
}

/** Where the article was written. */
interface Dateline {
  /** The country's number. */
  readonly country: number;
  readonly vector: Vector | null;
}

/** What a name is taken for at first. */
export interface Pick {
  readonly weighable: Weighable;
  /** Index of its meaning. */
  readonly at: number;
  readonly probability: number;
}

/** What one name adds to the counts, each code once, by its number. */
export type Counts = readonly Readonly<Count>[];

interface Count {
  readonly code: number;
  weight: number;
}

const NOTHING: Counts = [];

function addCount(counts: Count[], code: number, weight: number): void {
  for (const count of counts) {
    if (count.code !== code) continue;
    count.weight += weight;
    return;
  }
  counts.push({ code, weight });
}

/** Counts by the numbers of codes, from which one name's own share can be taken out. */
class Tally {
  /** The index of each count. */
  readonly #indices = new Map<number, number>();
  readonly #all: number[] = [];
  /** By the names' numbers. */
  readonly #own: (Count[] | undefined)[];
  #total = 0;

  constructor(names: number) {
    this.#own = new Array<Count[] | undefined>(names).fill(undefined);
  }

  add(code: number, name: number, weight: number): void {
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
  others(code: number, own: Counts): number {
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
  for (let at = 0; at < toponyms.length; at++) {
    const toponym = toponyms[at];
    const name = around[at]?.name;
    const alone = toponym === undefined || toponym.inside !== null ? null : toponym.candidates.alone;
    if (name === undefined || alone === null) continue;
    countries.add(alone.country, name, 1);
    if (alone.division !== 0) divisions.add(alone.division, name, 1);
    if (alone.vector !== null) anchors.add(name, ...alone.vector);
  }
  return { countries, divisions, anchors, dateline: null, signs };
}

/** That something lies in a state or wide region is told by its division, not by how far that one's middle is. */
function isWide(traits: number): boolean {
  return (traits & TRAIT.state) !== 0 || (traits & (TRAIT.curated | TRAIT.city)) === TRAIT.curated;
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
  for (let at = 0; at < toponyms.length; at++) {
    const best = picks[at] ?? null;
    const name = around[at]?.name;
    if (name === undefined || best === null || best.probability < 0.4 || toponyms[at]?.inside !== null) continue;
    const { probability, weighable } = best;
    const { rows } = weighable;
    const row = best.at * ROW.length;
    const country = rows[row + ROW.country] ?? 0;
    const division = rows[row + ROW.division] ?? 0;
    const x = rows[row + ROW.x] ?? Number.NaN;
    if (country === 0) continue;
    countries.add(country, name, probability);
    if (division !== 0) divisions.add(division, name, probability);
    if (isWide(rows[row + ROW.traits] ?? 0) || Number.isNaN(x) || probability <= 0.6) continue;
    anchors.add(name, x, rows[row + ROW.y] ?? 0, rows[row + ROW.z] ?? 0);
  }
  return { countries, divisions, anchors, dateline: dateline < 0 ? null : datelineOf(picks[dateline] ?? null), signs };
}

function datelineOf(pick: Pick | null): Dateline | null {
  const meaning = pick?.weighable.meanings[pick.at];
  if (meaning === undefined) return null;
  const { candidate, vector } = meaning;
  return { country: numberOf(candidate.iso3[0]), vector };
}
