/** What stands right beside a name that is some town's: a dateline's dash, the state it lies in, a person's other names. */

import { isSpaced, joint, type Token, wordAt } from "../text/tokens.ts";
import { wordsOf } from "../text/words.ts";
import type { CandidateList } from "./candidateList.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { matchKnown } from "./matching.ts";
import { isFunctionWord, isHonorific, runAt, type SurveyedSentence } from "./survey.ts";

/** After a place these say what it is ("Kherson Oblast"), rather than make a person's name of it. */
export const isKindOfPlace = wordsOf(
  "city county province region district oblast prefecture governorate state airport international port harbor harbour bay island islands river valley town village suburb township parish",
);

/** Words that make an institution's name of a town's ("Paris Regional Medical Center"), never a person's. */
export const isInstitutional = wordsOf(
  "regional medical memorial general community municipal public high middle elementary school hospital center centre court courthouse library church cathedral fire sheriff department council chamber board commission coroner borough road street avenue highway association society club university college art gallery museum zoo park stadium theatre theater symphony police crown magistrates",
);

export const isOfTowns = wordsOf("mayor governor police residents council");

const isHosting = wordsOf("host hosts hosted hosting");

/** What may stand between a host and that. */
const isAuxiliary = wordsOf(
  "will would was is to has had have been may might could can again also once then now next which",
);

/** A stretch of words that the city data knows. */
export interface NamedCity {
  readonly from: number;
  readonly to: number;
  readonly candidates: CandidateList;
}

const MOST_AUXILIARIES = 5;

/** "Geneva hosted the talks", "Sochi, which was to host it": persons host too, but seldom those of a town's name. */
export function hosts(words: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(words.length, to + MOST_AUXILIARIES); at++) {
    const word = words[at];
    if (word === undefined || word.capital) return false;
    if (isHosting(word)) return true;
    if (!isAuxiliary(word)) return false;
  }
  return false;
}

const isOriginWord = wordsOf("based born bound bred raised educated trained headquartered area native");

/** "a Wolfsburg-based carmaker" @param end where the name ends */
export function isOrigin(text: string, end: number, next: Token | undefined): boolean {
  return next !== undefined && next.start === end + 1 && text.charAt(end) === "-" && isOriginWord(next);
}

/** People from whom on a town is one that a text may name without more. */
const KNOWN_TOWN = 20_000;

/** Whether a place's name begins at a word: what stands right before it is part of that, or a person's ("Old Town Alexandria"). */
export function nameBegins(text: string, word: Token, gazetteer: Gazetteer): boolean {
  if (!word.capital) return false;
  if ((gazetteer.begin(word)?.own?.places.length ?? 0) > 0) return true;
  return (gazetteer.cities(text, word, word).first?.population ?? 0) >= KNOWN_TOWN;
}

/** "ALEPPO, Syria —", "HOUSTON (AP) –" at the head of a paragraph. */
export function dateline(text: string, { tokens: words, sentence }: SurveyedSentence, city: NamedCity): boolean {
  const first = words[city.from];
  const last = words[city.to - 1];
  if (city.from !== 0 || first === undefined || last === undefined) return false;
  const rest = text.slice(last.end, Math.min(sentence.end, last.end + 60));
  if (!first.upper)
    return /^(?:, [\p{L}. ]{2,24})? ?\((?:[A-Z]{2,4}|Reuters|[^)]{0,20}News[^)]{0,10})\)? ?[-–—:]/u.test(rest);
  return /^(?:,[^.]{2,30})? ?(?:\([^)]{2,30}\) ?)?[-–—:]/.test(rest);
}

/** "Paris, Texas", "Homs in Syria", "Aleppo (Syria)". */
export function placeFollows(
  text: string,
  sentence: SurveyedSentence,
  to: number,
  gazetteer: Gazetteer,
): "comma" | "in" | null {
  const left = sentence.tokens[to - 1];
  const right = sentence.tokens[to];
  if (left === undefined || right === undefined) return null;
  const after = right.key === "in" && isSpaced(text, left, right) ? to + 1 : to;
  if (!sentence.tokens[after]?.capital) return null;
  const between = text.slice(left.end, right.start);
  if (after === to && between !== ", " && between !== " (") return null;
  const match = matchKnown(text, sentence, after, gazetteer);
  if (match === null) return null;
  const closes = /^\s*(?:$|[,.;:()—–-])/.test(text.slice(match.end, match.end + 2));
  const names = match.places.some(
    ({ form, candidate }) =>
      form !== "adjective" && form !== "combining" && (candidate.kind === "country" || candidate.kind === "region"),
  );
  if (!names || (after === to && !closes)) return null;
  return after > to ? "in" : "comma";
}

/** A list of places goes on after it: "Kherson, Ukraine and …", "Lyon and Paris". */
export function goesOn(text: string, sentence: SurveyedSentence, to: number, gazetteer: Gazetteer): boolean {
  const left = sentence.tokens[to - 1];
  const right = sentence.tokens[to];
  if (left === undefined || right === undefined) return false;
  const and = right.key === "and" || right.key === "or";
  const first = sentence.tokens[and ? to + 1 : to];
  if (first?.capital !== true || (!and && text.slice(left.end, right.start) !== ", ")) return false;
  const match = matchKnown(text, sentence, and ? to + 1 : to, gazetteer);
  return match?.places.some(({ form }) => form === "name") ?? false;
}

/** A capitalised word that is no place, office or kind of place: beside a place's name it makes another name of it. */
export function isStrange(word: Token, gazetteer: Gazetteer): boolean {
  if (isFunctionWord(word) || isKindOfPlace(word) || isOfTowns(word)) return false;
  if (isInstitutional(word) || isHonorific(word) || gazetteer.isOffice(word)) return false;
  return (gazetteer.begin(word)?.own?.places.length ?? 0) === 0;
}

export const NO_STRANGERS = { before: false, after: false };

/** A run of capitalised words that holds more than the town, places and offices apart, is another name. */
export function strangers(
  text: string,
  { tokens: words, runs }: SurveyedSentence,
  city: NamedCity,
  gazetteer: Gazetteer,
): { readonly before: boolean; readonly after: boolean } {
  const run = runAt(runs, city.from);
  if (run === undefined) return NO_STRANGERS;
  const previous = wordAt(words, city.from - 1);
  const last = words[city.to - 1];
  const next = words[city.to];
  const before = city.from > run.from && previous !== undefined && isStrange(previous, gazetteer);
  const after = city.to < run.to && next !== undefined && !next.upper && isStrange(next, gazetteer);
  if (!after || before || last === undefined) return { before, after };
  const hyphened = joint(text, last, next) === " " && text.charAt(last.end) === "-";
  return { before, after: !hyphened };
}
