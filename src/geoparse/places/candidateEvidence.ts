/**
 * Which of its namesakes a name means: what the article says for each, as numbers. Countries and states are read first;
 * in a second pass what was picked in the first stands as evidence for the rest.
 */

import type { Candidate, Knowledge, Toponym } from "../model.ts";
import { nameKey } from "../text/tokens.ts";
import { type Counts, type Evidence, firstEvidence, nextEvidence, type Pick } from "./articleEvidence.ts";
import { angle, kilometresBetween, type Meaning, type Vector } from "./meanings.ts";
import { liesIn, type Surrounded, surround } from "./neighbours.ts";
import { aligned, softmax, type Weights, weigh } from "./scorer.ts";

/** In the order of the numbers in {@link Weighed.valuesOf}; `npm run train` learns a weight for each. */
export const CANDIDATE_FEATURES = [
  "people, by order of magnitude",
  "the most populous of the name",
  "a country",
  "a capital",
  "a curated region or water",
  "a first-order division",
  "a second-order division",
  "a seat of a division",
  "a part of a city",
  "its own name, not an alternate",
  "its country is named",
  "share of the article's names in its country",
  "its division is named",
  "share of the article's names in its division",
  "a region that names lie in",
  "qualified by the name after it",
  "not in the place named after it",
  "qualified elsewhere in the article",
  "near other places of the article",
  "very near other places of the article",
  "in the dateline's country",
  "near the dateline",
  "among its like",
  "called a division by the next word",
  "called a city by the words before",
  "first of its name though small",
  "a town, as the dateline",
  "people of a division, by order of magnitude",
  "a town, after an article",
] as const;

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
}

export interface Choice {
  readonly options: readonly Option[];
  /** The evidence for one of them. */
  valuesOf(option: Option): readonly number[];
}

/** Whether a place is chiefly called so: "New York City" is by "New York" too. @param called folded */
function isOwnName(own: string, called: string): boolean {
  if (!own.startsWith(called)) return false;
  return own.length === called.length || own.startsWith(", ", called.length) || own === `${called} city`;
}

const WIDE = 300;
const CLOSE = 60;

/** What bears on all meanings of one name alike. */
interface Bearing {
  readonly around: Surrounded;
  /** Cities that English calls so. */
  readonly english: ReadonlySet<string>;
  /** Qualifiers of the same name elsewhere in the article. */
  readonly elsewhere: readonly Toponym[];
  /** Places that other names stand for. */
  readonly anchors: readonly Vector[];
  readonly evidence: Evidence;
  /** What the name itself adds to the article's counts. */
  readonly ownCountries: Counts;
  readonly ownDivisions: Counts;
  /** Other names that lie in some country or division. */
  readonly inCountries: number;
  readonly inDivisions: number;
  /** What stands beside it on a list. */
  readonly besideState: boolean;
  readonly besideRegion: boolean;
  readonly besideCapital: boolean;
}

function bearingOn(
  around: Surrounded,
  elsewhere: readonly Toponym[],
  evidence: Evidence,
  english: ReadonlySet<string>,
): Bearing {
  const { key, beside } = around;
  const { countries, divisions } = evidence;
  const anchors: Vector[] = [];
  for (const anchor of evidence.anchors) if (anchor.key !== key) anchors.push(anchor.vector);
  const ownCountries = countries.own(key);
  const ownDivisions = divisions.own(key);
  const kinds = beside.map(({ candidates }) => candidates[0]?.kind);
  return {
    around,
    english,
    elsewhere,
    anchors,
    evidence,
    ownCountries,
    ownDivisions,
    inCountries: Math.max(1, countries.rest(ownCountries)),
    inDivisions: Math.max(1, divisions.rest(ownDivisions)),
    besideState: kinds.includes("country") || kinds.includes("demonym"),
    besideRegion: kinds.includes("region"),
    besideCapital: kinds.includes("capital"),
  };
}

/** A country named once or twice in a short text says little of where its other names lie. */
const ONE_IS_LITTLE = 2;

/** Share of evidence that nearness is, by kilometres. */
const nearness = (kilometres: number, scale: number) => (kilometres === Infinity ? 0 : Math.exp(-kilometres / scale));

/** Kilometres to the nearest of some places. */
function distanceTo(vector: Vector | null, anchors: readonly Vector[]): number {
  if (vector === null) return Infinity;
  const [x, y, z] = vector;
  let nearest = -1;
  for (const anchor of anchors) {
    const cosine = x * anchor[0] + y * anchor[1] + z * anchor[2];
    if (cosine > nearest) nearest = cosine;
  }
  return nearest <= -1 ? Infinity : angle(nearest);
}

/** The evidence for one meaning, as numbers. @param values is filled with them */
function fillValues(values: number[], meaning: Meaning, rank: number, bearing: Bearing): void {
  const { around, elsewhere, evidence } = bearing;
  const { qualifier, called } = around;
  const { country, division, people, isState, isCity, isCapital, isRegion, isDivision } = meaning;
  const named = country === null ? 0 : evidence.countries.others(country, bearing.ownCountries);
  const divided = division === null ? 0 : evidence.divisions.others(division, bearing.ownDivisions);
  const distance = distanceTo(meaning.isGround ? meaning.vector : null, bearing.anchors);
  const { dateline } = evidence;
  const inQualifier = qualifier !== null && liesIn(meaning, qualifier);
  const like =
    (isState && bearing.besideState) || (isRegion && bearing.besideRegion) || (isCapital && bearing.besideCapital);
  values[0] = isCity ? people : 0;
  values[1] = rank === 0 ? 1 : 0;
  values[2] = isState ? 1 : 0;
  values[3] = isCapital ? 1 : 0;
  values[4] = meaning.isCurated ? 1 : 0;
  values[5] = meaning.isFirstOrder ? 1 : 0;
  values[6] = isDivision && !meaning.isFirstOrder ? 1 : 0;
  values[7] = meaning.isSeat ? 1 : 0;
  values[8] = meaning.isPart ? 1 : 0;
  const isEnglish = bearing.english.has(meaning.candidate.place);
  values[9] = isCapital || isEnglish || isOwnName(meaning.name, around.key) ? 1 : 0;
  values[10] = named / (named + ONE_IS_LITTLE);
  values[11] = named / (bearing.inCountries + ONE_IS_LITTLE);
  values[12] = divided > 0 ? 1 : 0;
  values[13] = divided / bearing.inDivisions;
  values[14] = isRegion && divided > 0 ? 1 : 0;
  values[15] = inQualifier ? 1 : 0;
  values[16] = qualifier !== null && !inQualifier ? 1 : 0;
  values[17] = qualifier === null && elsewhere.some((other) => liesIn(meaning, other)) ? 1 : 0;
  values[18] = nearness(distance, WIDE);
  values[19] = nearness(distance, CLOSE);
  values[20] = dateline !== null && country !== null && dateline.candidate.iso3[0] === country ? 1 : 0;
  values[21] = dateline !== null && !isState ? nearness(kilometresBetween(meaning, dateline), WIDE) : 0;
  values[22] = like ? 1 : 0;
  values[23] = called === "division" && (isRegion || isDivision) ? 1 : 0;
  values[24] = called === "city" && isCity ? 1 : 0;
  values[25] = rank === 0 && meaning.isSmall ? 1 : 0;
  values[26] = isCity && around.datelined ? 1 : 0;
  values[27] = isDivision ? people : 0;
  values[28] = isCity && around.article ? 1 : 0;
}

/**
 * Prepares to tell, meaning by meaning in their order, the rank of each among the towns of its name. Beside a larger
 * capital none is the first.
 */
function ranks(meanings: readonly Meaning[]): (meaning: Meaning) => number {
  const [largest = 0] = meanings.flatMap(({ isRanked, people }) => (isRanked ? [people] : []));
  let towns = meanings.some(({ isCapital, people }) => isCapital && people > largest) ? 1 : 0;
  return ({ isRanked }) => (isRanked ? towns++ : 1);
}

/** Enough of an article to go by; with more the time to read it would grow with its square. */
const MOST_QUALIFIERS = 4;

/** The qualifiers that each name has somewhere in the article. */
function qualifiersOf(around: readonly Surrounded[]): ReadonlyMap<string, readonly Toponym[]> {
  const qualifiers = new Map<string, Toponym[]>();
  for (const { key, qualifier } of around) {
    if (qualifier === null) continue;
    const known = qualifiers.get(key);
    if (known === undefined) qualifiers.set(key, [qualifier]);
    else if (known.length < MOST_QUALIFIERS) known.push(qualifier);
  }
  return qualifiers;
}

/** Most names stand in an article again and again, with nothing beside them that would tell them apart: what does, or null. */
function sameAs({ surface }: Toponym, around: Surrounded): string | null {
  const isPlain =
    around.qualifier === null && around.beside.length === 0 && around.called === null && !around.datelined;
  return isPlain ? `${surface}|${around.article}|${around.meanings.length}` : null;
}

/** What an article's names are, each taken by itself; those that are alike are taken once. */
function eachOnce<T>(
  toponyms: readonly Toponym[],
  around: readonly Surrounded[],
  take: (around: Surrounded) => T,
): readonly T[] {
  const alike = new Map<string, T>();
  return around.map((own, at) => {
    const toponym = toponyms[at];
    const kind = toponym === undefined || own.meanings.length < 2 ? null : sameAs(toponym, own);
    const seen = kind === null ? undefined : alike.get(kind);
    if (seen !== undefined) return seen;
    const taken = take(own);
    if (kind !== null) alike.set(kind, taken);
    return taken;
  });
}

const NOWHERE: ReadonlySet<string> = new Set();
const NO_VALUES: readonly number[] = [];
const noValues = () => NO_VALUES;

/**
 * Weighs what each name may mean, in two passes.
 * @param toponyms in order of the text
 * @param dateline index of the toponym that the article is datelined from, -1 if there is none
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

  const likeliest = (around: Surrounded, elsewhere: readonly Toponym[], evidence: Evidence): Pick | null => {
    const { meanings } = around;
    const [only, second] = meanings;
    if (only === undefined) return null;
    if (second === undefined) return { meaning: only, probability: 1 };
    const probabilities = shares(meanings, bearingOn(around, elsewhere, evidence, englishOf(around)));
    const most = Math.max(...probabilities);
    const best = meanings[probabilities.indexOf(most)];
    return best === undefined ? null : { meaning: best, probability: most };
  };

  const choose = (around: Surrounded, elsewhere: readonly Toponym[], evidence: Evidence): Choice => {
    const { meanings } = around;
    const [only, second] = meanings;
    if (only === undefined) return NO_CHOICE;
    if (second === undefined) {
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

  return (text: string, toponyms: readonly Toponym[], dateline: number): readonly Weighed[] => {
    const around = surround(text, toponyms, dateline);
    const qualifiers = qualifiersOf(around);
    const elsewhere = ({ key }: Surrounded) => qualifiers.get(key) ?? NONE;
    const first = firstEvidence(toponyms, around);
    const picks = eachOnce(toponyms, around, (own) => likeliest(own, elsewhere(own), first));
    const next = nextEvidence(toponyms, around, picks, dateline);
    const choices = eachOnce(toponyms, around, (own) => choose(own, elsewhere(own), next));
    return toponyms.map((toponym, at): Weighed => ({ toponym, choice: choices[at] ?? NO_CHOICE }));
  };
}

const NONE: readonly Toponym[] = [];
const NO_CHOICE: Choice = { options: [], valuesOf: noValues };
