/**
 * Which of its namesakes a name means. Countries and states are read first; in a second pass what was picked in the first
 * stands as evidence for the rest.
 */

import type { Candidate, Knowledge, Toponym } from "../model.ts";
import { nameKey } from "../text/tokens.ts";
import { type Evidence, firstEvidence, nextEvidence, type Pick } from "./articleEvidence.ts";
import { type Bearing, bearingOn, CANDIDATE_FEATURES, fillValues } from "./candidateEvidence.ts";
import type { Meaning } from "./meanings.ts";
import { type Container, isDefined, isJoined, isLarger, liesIn, type Surrounded, surround } from "./neighbours.ts";
import { aligned, softmax, type Weights, weigh } from "./scorer.ts";

/** One meaning of a name. */
export interface Option {
  readonly candidate: Candidate;
  readonly meaning: Meaning;
  /** Place among the towns of the name by their people, the largest 0. */
  readonly rank: number;
  readonly probability: number;
}

/** A name's meanings, the likeliest first. */
export interface Weighed {
  readonly toponym: Toponym;
  readonly choice: Choice;
  /** Index of the region or country that it is said to lie in ("Holliday, Missouri"), where no place of its name does; else -1. */
  readonly stranded: number;
}

export interface Choice {
  readonly options: readonly Option[];
  /** The evidence for one of them. */
  valuesOf(option: Option): readonly number[];
}

/**
 * Prepares to tell, meaning by meaning in their order, the rank of each among the towns of its name. Beside a larger
 * capital none is the first.
 */
function ranks(meanings: readonly Meaning[]): (meaning: Meaning) => number {
  const largest = meanings.find(({ isRanked }) => isRanked)?.people ?? 0;
  let towns = 0;
  for (const { isCapital, people } of meanings) if (isCapital && people > largest) towns = 1;
  return ({ isRanked }) => (isRanked ? towns++ : 1);
}

/** Enough of an article to go by; with more the time to read it would grow with its square. */
const MOST_QUALIFIERS = 4;

/** The qualifiers that each name has somewhere in the article. */
function qualifiersOf(around: readonly Surrounded[]): ReadonlyMap<string, readonly Container[]> {
  const qualifiers = new Map<string, Container[]>();
  for (const { key, qualifiers: own } of around) {
    const [qualifier] = own;
    if (qualifier === undefined) continue;
    const known = qualifiers.get(key);
    if (known === undefined) qualifiers.set(key, [qualifier]);
    else if (known.length < MOST_QUALIFIERS) known.push(qualifier);
  }
  return qualifiers;
}

/** Most names stand in an article again and again, with nothing beside them that would tell them apart: what does, or null. */
function sameAs({ surface }: Toponym, around: Surrounded): string | null {
  const isPlain =
    around.qualifier < 0 &&
    around.owner === null &&
    around.beside.length === 0 &&
    around.called === null &&
    !around.datelined;
  return isPlain ? `${surface}|${around.article}|${around.meanings.length}` : null;
}

/** For each name the index of the first one that is like it: what that is, it is too. */
function firstsAlike(toponyms: readonly Toponym[], around: readonly Surrounded[]): readonly number[] {
  const firsts = new Map<string, number>();
  return around.map((own, at) => {
    const toponym = toponyms[at];
    const kind = toponym === undefined || own.meanings.length < 2 ? null : sameAs(toponym, own);
    if (kind === null) return at;
    const first = firsts.get(kind);
    if (first === undefined) firsts.set(kind, at);
    return first ?? at;
  });
}

/** What an article's names are, each taken by itself; those that are alike are taken once. */
function eachOnce<T>(
  around: readonly Surrounded[],
  firsts: readonly number[],
  take: (around: Surrounded) => T,
): readonly T[] {
  const taken: T[] = [];
  for (const [at, own] of around.entries()) {
    const first = taken[firsts[at] ?? at];
    taken.push(first === undefined ? take(own) : first);
  }
  return taken;
}

const NOWHERE: ReadonlySet<string> = new Set();

const NO_VALUES: readonly number[] = [];

const noValues = () => NO_VALUES;

/**
 * Weighs what each name may mean, in two passes.
 * @param toponyms in order of the text
 * @param dateline index of the toponym that the article is datelined from, -1 if there is none
 * @param signs codes of the countries and divisions that its signs tell of
 */
export function createWeigher(weights: Weights, cityNames: Knowledge["cityNames"]) {
  const lined = aligned(CANDIDATE_FEATURES, weights);
  /** By the key of a name, the cities that English calls so. */
  const english = new Map<string, Set<string>>();
  for (const { name, geonames, english: isEnglish } of cityNames) {
    const key = isEnglish ? nameKey(name) : null;
    if (key !== null) english.set(key, (english.get(key) ?? new Set()).add(`geonames-${geonames}`));
  }
  const englishOf = ({ key }: Surrounded): ReadonlySet<string> => english.get(key) ?? NOWHERE;
  /** For one meaning at a time. */
  const values: number[] = CANDIDATE_FEATURES.map(() => 0.5);

  /** How likely each meaning of a name is. */
  const shares = (meanings: readonly Meaning[], bearing: Bearing): readonly number[] => {
    const sums: number[] = [];
    const rankOf = ranks(meanings);
    for (const meaning of meanings) {
      fillValues(values, meaning, rankOf(meaning), bearing);
      sums.push(weigh(lined, values));
    }
    return softmax(sums);
  };

  const likeliest = (around: Surrounded, elsewhere: readonly Container[], evidence: Evidence): Pick | null => {
    const { meanings } = around;
    const [only, second] = meanings;
    if (only === undefined) return null;
    if (second === undefined) return { meaning: only, probability: 1 };
    const probabilities = shares(meanings, bearingOn(around, elsewhere, evidence, englishOf(around)));
    const most = Math.max(...probabilities);
    const best = meanings[probabilities.indexOf(most)];
    return best === undefined ? null : { meaning: best, probability: most };
  };

  const choose = (around: Surrounded, elsewhere: readonly Container[], evidence: Evidence): Choice => {
    const { meanings } = around;
    const [only, second] = meanings;
    if (only === undefined) return NO_CHOICE;
    if (second === undefined && only.candidate.feature === null) {
      return { options: [{ candidate: only.candidate, meaning: only, rank: 0, probability: 1 }], valuesOf: noValues };
    }
    const bearing = bearingOn(around, elsewhere, evidence, englishOf(around));
    const probabilities = shares(meanings, bearing);
    const rankOf = ranks(meanings);
    const options = meanings.map((meaning, at): Option => {
      const rank = rankOf(meaning);
      return { candidate: meaning.candidate, meaning, rank, probability: probabilities[at] ?? 0 };
    });
    options.sort((a, b) => b.probability - a.probability);
    return {
      options,
      valuesOf({ meaning, rank }) {
        fillValues(values, meaning, rank, bearing);
        return values.slice();
      },
    };
  };

  return (
    text: string,
    toponyms: readonly Toponym[],
    dateline: number,
    signs: ReadonlySet<string>,
  ): readonly Weighed[] => {
    const around = surround(text, toponyms, dateline);
    const qualifiers = qualifiersOf(around);
    const elsewhere = ({ key }: Surrounded) => qualifiers.get(key) ?? NONE;
    const first = firstEvidence(toponyms, around, signs);
    const alike = firstsAlike(toponyms, around);
    const picks = eachOnce(around, alike, (own) => likeliest(own, elsewhere(own), first));
    const next = nextEvidence(toponyms, around, picks, dateline, signs);
    const choices = eachOnce(around, alike, (own) => choose(own, elsewhere(own), next));
    return toponyms.map((toponym, at): Weighed => {
      const own = around[at];
      return {
        toponym,
        choice: choices[at] ?? NO_CHOICE,
        stranded: own === undefined ? -1 : strandedIn(text, toponyms, own, at),
      };
    });
  };
}

/**
 * Index of the region or country that a name is said to lie in, where no place of its name does: the place meant is one that the
 * gazetteer lacks. -1 otherwise.
 */
function strandedIn(text: string, toponyms: readonly Toponym[], own: Surrounded, at: number): number {
  const [container] = own.qualifiers;
  const [toponym, holder, after] = [toponyms[at], toponyms[own.qualifier], toponyms[own.qualifier + 1]];
  if (container === undefined || toponym === undefined || holder === undefined) return -1;
  const [first] = container;
  if (first === undefined || !isLarger(first)) return -1;
  // Of names that the curated files know the gazetteer lacks nothing, but for small namesakes of capitals.
  const isKnown = ({ candidate, isCapital }: Meaning) =>
    candidate.feature === null && !(isCapital && first.kind === "region");
  if (own.meanings.some((meaning) => isKnown(meaning) || liesIn(meaning, container))) return -1;
  if (isDefined(text, toponym.end, holder.start)) return own.qualifier;
  // "Boston, California and Texas" are equals on a list, and so may a large town be.
  const isList = own.beside.some((other) => other !== holder) || isJoined(text, holder, after);
  const isLarge = own.meanings.some(({ candidate, isCapital }) => isCapital || candidate.population >= LARGE);
  // "After talks in Moss, Russia said …": a country may as well begin what follows.
  const isOpen = first.kind === "country" && !CLOSED.test(text.charAt(holder.end));
  return isList || isLarge || isOpen || !COMMA.test(text.slice(toponym.end, holder.start)) ? -1 : own.qualifier;
}
const LARGE = 500_000;
const CLOSED = /[,.;)]/;
const COMMA = /^(?:, | \()$/;

const NONE: readonly Container[] = [];

const NO_CHOICE: Choice = { options: [], valuesOf: noValues };
