/**
 * Which of its namesakes a name means. Countries and states are read first; in a second pass what was picked in the first
 * stands as evidence for the rest.
 */

import type { Knowledge, Toponym } from "../model.ts";
import { fold } from "../text/words.ts";
import { type Evidence, firstEvidence, nextEvidence, type Pick } from "./articleEvidence.ts";
import { type Bearing, bearingOn, CANDIDATE_FEATURES, CONTEXT, fillContext, fillOwn } from "./candidateEvidence.ts";
import { isLarger } from "./candidateList.ts";
import { ROW, rowsOf, TRAIT, type Weighable } from "./meaningRows.ts";
import type { Meaning } from "./meanings.ts";
import { type Container, isDefined, isJoined, liesIn, type Surrounded, surround } from "./neighbours.ts";
import { aligned, indexOfMost, softmax, type Weights, weighOn } from "./scorer.ts";

/** A name with what it may mean. */
export interface Weighed {
  readonly toponym: Toponym;
  readonly choice: Choice;
  /** Index of the first name that shares the choice. */
  readonly like: number;
  /** Index of the region or country that it is said to lie in ("Holliday, Missouri"), where no place of its name does; else -1. */
  readonly stranded: number;
}

/** What a name may mean, and how likely. */
export interface Choice {
  readonly meanings: readonly Meaning[];
  /** Of each meaning; all together 1. */
  readonly probabilities: readonly number[];
  /** Index of the likeliest, and of the next; -1 where there is none. */
  readonly best: number;
  readonly second: number;
  /** The evidence for a meaning by its index, in the order of CANDIDATE_FEATURES; empty where there is nothing to weigh. */
  valuesOf(at: number): readonly number[];
}

/** A name of an article with what stands beside it. */
interface Named {
  readonly around: Surrounded;
  readonly weighable: Weighable;
}

/** Ranks of meanings. Beside a larger capital none is the first. */
function ranksOf(meanings: readonly Meaning[]): readonly number[] {
  const largest = meanings.find(({ isRanked }) => isRanked)?.people ?? 0;
  let towns = 0;
  for (const { isCapital, people } of meanings) if (isCapital && people > largest) towns = 1;
  return meanings.map(({ isRanked }) => (isRanked ? towns++ : 1));
}

/** Enough of an article to go by; with more the time to read it would grow with its square. */
const MOST_QUALIFIERS = 4;

/** The qualifiers that each name has somewhere in the article, by its number. */
function qualifiersOf(around: readonly Surrounded[]): ReadonlyMap<number, readonly Container[]> {
  const qualifiers = new Map<number, Container[]>();
  for (const { name, qualifiers: own } of around) {
    const qualifier = own[0];
    if (qualifier === undefined) continue;
    const known = qualifiers.get(name);
    if (known === undefined) qualifiers.set(name, [qualifier]);
    else if (known.length < MOST_QUALIFIERS) known.push(qualifier);
  }
  return qualifiers;
}

/** Whether nothing stands beside a name that would tell it apart from others like it. */
function isPlain({ qualifier, owner, beside, called, datelined }: Surrounded): boolean {
  return qualifier < 0 && owner === null && beside.length === 0 && called === null && !datelined;
}

/**
 * For each name the index of the first one that is like it: what that is, it is too. Most names stand in an article again and
 * again.
 */
function firstsAlike(names: readonly Named[]): readonly number[] {
  const firsts = new Map<number, number>();
  return names.map(({ around, weighable: { count } }, at) => {
    if (count < 2 || !isPlain(around)) return at;
    const kind = (around.spelling * 2 + (around.article ? 1 : 0)) * MOST_MEANINGS + Math.min(count, MOST_MEANINGS - 1);
    const first = firsts.get(kind);
    if (first === undefined) firsts.set(kind, at);
    return first ?? at;
  });
}
/** More than any name has. */
const MOST_MEANINGS = 1000;

/** What an article's names are, each taken by itself; those that are alike are taken once. */
function eachOnce<T>(names: readonly Named[], firsts: readonly number[], take: (name: Named) => T): readonly T[] {
  const taken: T[] = [];
  for (let at = 0; at < names.length; at++) {
    const own = names[at];
    const first = firsts[at] ?? at;
    const known = first < at ? taken[first] : undefined;
    if (known !== undefined) taken.push(known);
    else if (own !== undefined) taken.push(take(own));
  }
  return taken;
}

const NO_VALUES: readonly number[] = [];

const noValues = () => NO_VALUES;

/** Of the only meaning of a name. */
const CERTAIN: readonly number[] = [1];

/**
 * Weighs what each name may mean, in two passes.
 * @param toponyms in order of the text
 * @param dateline index of the toponym that the article is datelined from, -1 if there is none
 * @param signs codes of the countries and divisions that its signs tell of
 */
export function createWeigher(weights: Weights, cityNames: Knowledge["cityNames"]) {
  const lined = aligned(CANDIDATE_FEATURES, weights);
  /** Cities with the names that English calls them by. */
  const english = new Set<string>();
  for (const { name, geonames, english: isEnglish } of cityNames) {
    if (isEnglish) english.add(`${fold(name)} geonames-${geonames}`);
  }
  /** For one meaning at a time. */
  const values: number[] = CANDIDATE_FEATURES.map(() => 0.5);

  /** Names mostly keep their candidates from article to article. */
  const weighableOf = ({ key, candidates }: Surrounded): Weighable => {
    const known = candidates.weighable;
    if (known !== null && known.key === key && known.weights === lined) return known;
    const { meanings } = candidates;
    const ranks = ranksOf(meanings);
    const isEnglish = meanings.map(({ candidate }) => english.has(`${key} ${candidate.place}`));
    const own = meanings.map((meaning, at) => {
      fillOwn(values, meaning, ranks[at] ?? 0, key, isEnglish[at] ?? false);
      return weighOn(0, lined, values, 0, CONTEXT);
    });
    const rows = rowsOf(meanings, own);
    candidates.weighable = { weights: lined, key, meanings, count: meanings.length, rows, ranks, isEnglish };
    return candidates.weighable;
  };

  /** How likely each meaning of a name is. */
  const shares = (weighable: Weighable, bearing: Bearing): number[] => {
    const { rows, count } = weighable;
    const sums: number[] = [];
    for (let at = 0; at < count; at++) {
      fillContext(values, weighable, at, bearing);
      sums.push(weighOn(rows[at * ROW.length + ROW.own] ?? 0, lined, values, CONTEXT, values.length));
    }
    return softmax(sums);
  };

  const likeliest = (own: Named, elsewhere: readonly Container[], evidence: Evidence): Pick | null => {
    const { around, weighable } = own;
    if (weighable.count === 0) return null;
    if (weighable.count === 1) return { weighable, at: 0, probability: 1 };
    const probabilities = shares(weighable, bearingOn(around, elsewhere, evidence));
    const at = indexOfMost(probabilities, -1);
    return { weighable, at, probability: probabilities[at] ?? 0 };
  };

  const choose = (own: Named, elsewhere: readonly Container[], evidence: Evidence): Choice => {
    const { around, weighable } = own;
    const { key, meanings, count, rows } = weighable;
    if (count === 0) return NO_CHOICE;
    // Of the curated files: there is nothing to weigh.
    if (count === 1 && ((rows[ROW.traits] ?? 0) & TRAIT.curated) !== 0) {
      return { meanings, probabilities: CERTAIN, best: 0, second: -1, valuesOf: noValues };
    }
    const bearing = bearingOn(around, elsewhere, evidence);
    const probabilities = shares(weighable, bearing);
    const best = indexOfMost(probabilities, -1);
    return {
      meanings,
      probabilities,
      best,
      second: indexOfMost(probabilities, best),
      valuesOf(at) {
        const meaning = meanings[at];
        if (meaning === undefined) return NO_VALUES;
        fillOwn(values, meaning, weighable.ranks[at] ?? 0, key, weighable.isEnglish[at] ?? false);
        fillContext(values, weighable, at, bearing);
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
    const elsewhere = ({ around: { name } }: Named) => qualifiers.get(name) ?? NONE;
    const names = around.map((own): Named => ({ around: own, weighable: weighableOf(own) }));
    const first = firstEvidence(toponyms, around, signs);
    const alike = firstsAlike(names);
    const picks = eachOnce(names, alike, (own) => likeliest(own, elsewhere(own), first));
    const next = nextEvidence(toponyms, around, picks, dateline, signs);
    const choices = eachOnce(names, alike, (own) => choose(own, elsewhere(own), next));
    return toponyms.map((toponym, at): Weighed => {
      const own = around[at];
      return {
        toponym,
        choice: choices[at] ?? NO_CHOICE,
        like: alike[at] ?? at,
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
  const container = own.qualifiers[0];
  if (container === undefined) return -1;
  const [toponym, holder, after] = [toponyms[at], toponyms[own.qualifier], toponyms[own.qualifier + 1]];
  const first = container[0];
  if (toponym === undefined || holder === undefined || first === undefined || !isLarger(first)) return -1;
  // Of names that the curated files know the gazetteer lacks nothing, but for small namesakes of capitals.
  const isKnown = ({ candidate, isCapital }: Meaning) =>
    candidate.feature === null && !(isCapital && first.kind === "region");
  if (own.candidates.meanings.some((meaning) => isKnown(meaning) || liesIn(meaning, container))) return -1;
  if (isDefined(text, toponym.end, holder.start)) return own.qualifier;
  // "Boston, California and Texas" are equals on a list, and so may a large town be.
  const isList = own.beside.some((other) => other !== holder) || isJoined(text, holder, after);
  const isLarge = own.candidates.meanings.some(
    ({ candidate, isCapital }) => isCapital || candidate.population >= LARGE,
  );
  // "After talks in Moss, Russia said …": a country may as well begin what follows.
  const isOpen = first.kind === "country" && !CLOSED.test(text.charAt(holder.end));
  return isList || isLarge || isOpen || !COMMA.test(text.slice(toponym.end, holder.start)) ? -1 : own.qualifier;
}
const LARGE = 500_000;
const CLOSED = /[,.;)]/;
const COMMA = /^(?:, | \()$/;

const NONE: readonly Container[] = [];

const NO_CHOICE: Choice = { meanings: [], probabilities: [], best: -1, second: -1, valuesOf: noValues };
