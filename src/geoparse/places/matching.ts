/** Longest match of known names at a word. */

import { joint, type Token, wordAt } from "../text/tokens.ts";
import { wordsOf } from "../text/words.ts";
import { type CandidateList, NO_CANDIDATES } from "./candidateList.ts";
import { type Gazetteer, isDirection } from "./gazetteer.ts";
import { goOn, type NameTree } from "./nameTree.ts";
import { isStopped, type OtherSense, type PlaceSense, type Sense, type Senses } from "./senses.ts";
import type { SurveyedSentence } from "./survey.ts";

export interface Match {
  /** Words it spans, half-open. */
  readonly from: number;
  readonly to: number;
  /** Offset of its end; an abbreviation's last stop is in it ("U.S."). */
  readonly end: number;
  readonly senses: Senses;
  /** Those of the senses that count here. */
  readonly places: readonly PlaceSense[];
  readonly other: OtherSense | null;
}

const isSmallInNames = wordsOf(
  "of the and de del la le les el al es da do dos das di du des der den am an sur upon on und e y i en",
);
const isGeneric = wordsOf("state province region oblast prefecture district county");
const MOST_WORDS_OF_A_CITY = 5;
const APOSTROPHES = "'’ʼ‘";

/** Whether a word stands as in an acronym. */
const isInCapitals = (word: Token) => word.upper || (word.capital && word.end - word.start === 1);

/** Whether words, half-open, are written as a name of that sense is. */
function fitsCase(sense: Sense, tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  if (sense.acronym) {
    for (let at = from; at < to; at++) {
      const word = tokens[at];
      if (word !== undefined && !isInCapitals(word)) return false;
    }
    return true;
  }
  if (first.capital || sense.small) return true;
  return (
    sense.type === "place" &&
    sense.candidate.kind !== "country" &&
    sense.candidate.kind !== "demonym" &&
    to - from > 1 &&
    last.capital &&
    isDirection(first)
  );
}

/** "Paris, Ky.", "LOUISVILLE, KY", "in B.C.": a short form wants a town before it, or stops within. */
function fitsShort(text: string, tokens: readonly Token[], from: number, to: number, sense: Sense): boolean {
  if (sense.type !== "place") return true;
  const { form } = sense;
  if (form !== "abbreviation" && form !== "stopped abbreviation") return true;
  const first = tokens[from];
  const last = tokens[to - 1];
  const before = wordAt(tokens, from - 1);
  if (first === undefined || last === undefined || before === undefined) return false;
  if (form === "stopped abbreviation" && text.charAt(last.end) !== ".") return false;
  const between = text.slice(before.end, first.start);
  if (before.capital && (between === ", " || between === "., ")) return true;
  return first !== last && between === " " && !/[0-9]/.test(before.key);
}

/** Whether words, half-open, may have a sense as they stand here. */
function fits(text: string, tokens: readonly Token[], from: number, to: number, sense: Sense): boolean {
  return fitsCase(sense, tokens, from, to) && fitsShort(text, tokens, from, to, sense);
}

/** The longest known name (cities apart) that begins at a word, null if none does. */
export function matchKnown(
  text: string,
  { tokens }: SurveyedSentence,
  from: number,
  gazetteer: Gazetteer,
  until = tokens.length,
): Match | null {
  const first = tokens[from];
  if (first === undefined || from >= until) return null;
  const begun = gazetteer.begin(first);
  return begun === null ? null : longest(text, tokens, from, from + 1, begun, until);
}

/** The longest known name that begins with some words, half-open, or is these. @param tree what they have reached */
function longest(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  tree: NameTree<Senses>,
  until: number,
): Match | null {
  const left = tokens[to - 1];
  const right = tokens[to];
  if (to < until && left !== undefined && right !== undefined) {
    const next = goOn(text, tree, left, right);
    const longer = next === null ? null : longest(text, tokens, from, to + 1, next, until);
    if (longer !== null) return longer;
  }
  return tree.own === null ? null : matchOf(text, tokens, from, to, tree.own);
}

/** What known words mean as they stand here, null for nothing. */
function matchOf(text: string, tokens: readonly Token[], from: number, to: number, senses: Senses): Match | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  if (!first.capital && !senses.isSmall && !(to - from > 1 && isDirection(first))) return null;
  let { places, other } = senses;
  if (!(first.capital && senses.isPlain) && !senses.all.every((sense) => fits(text, tokens, from, to, sense))) {
    places = places.filter((sense) => fits(text, tokens, from, to, sense));
    other =
      senses.all.find((sense): sense is OtherSense => sense.type === "other" && fits(text, tokens, from, to, sense)) ??
      null;
    if (places.length === 0 && other === null) return null;
  }
  // "New York state": what the place is, is no part of its name unless written so.
  if (to - from > 1 && !last.capital && isGeneric(last)) {
    const name = tokens[to - 2];
    if (name !== undefined && places.length > 0) return { from, to, end: name.end, senses, places, other: null };
  }
  const initial = last.end - last.start === 1 && text.charAt(last.start - 1) === "." && last.capital;
  const short = senses.mayBeStopped && places.some(isStopped);
  const stopped = (initial || short) && text.charAt(last.end) === ".";
  return { from, to, end: last.end + (stopped ? 1 : 0), senses, places, other };
}

/** The longest city name that begins at a word and spans at least `least` words. */
export function matchCity(
  text: string,
  { tokens }: SurveyedSentence,
  from: number,
  gazetteer: Gazetteer,
  least: number,
): { readonly from: number; readonly to: number; readonly candidates: CandidateList } | null {
  const first = tokens[from];
  if (first === undefined || !first.capital) return null;
  let to = from + 1;
  for (let at = from + 1; at < Math.min(tokens.length, from + MOST_WORDS_OF_A_CITY); at++) {
    const left = tokens[at - 1];
    const right = tokens[at];
    if (left === undefined || right === undefined || joint(text, left, right) !== " ") break;
    const apostrophe = APOSTROPHES.includes(text.charAt(left.end));
    if (right.capital || (apostrophe && right.key !== "s")) to = at + 1;
    else if (apostrophe && tokens[at + 1]?.capital === true) continue;
    else if (!isSmallInNames(right)) break;
  }
  for (; to >= from + Math.max(1, least); to--) {
    const last = tokens[to - 1];
    // "Xi'an" ends in a small word, "Santiago de" does not.
    const joined = last !== undefined && to > from + 1 && APOSTROPHES.includes(text.charAt(last.start - 1));
    if (last === undefined || (!last.capital && !joined && isSmallInNames(last))) continue;
    const candidates = gazetteer.cities(text, first, last);
    if (candidates !== NO_CANDIDATES) return { from, to, candidates };
  }
  return null;
}
