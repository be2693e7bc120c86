/** What the words and names right beside a name say of it: "Paris, Texas", "the city of", "Georgia, Alabama and …". */

import type { Toponym } from "../model.ts";
import { fold } from "../text/words.ts";
import { kilometresBetween, type Meaning, meaningOf, meanings } from "./meanings.ts";

const QUALIFYING = /^(?:, ?| \(| in |, in )$/;
const LONGEST_QUALIFYING = 5;
/** "Lima is a town in …" */
const DEFINED_IN =
  /^ (?:\([^)]{0,80}\),? )?(?:is|was) (?:an?|the|one of the) [\p{L}\s-]{3,60}? (?:in|of|within) (?:the )?(?:[\p{L}-]+ (?:of|in) (?:the )?)?$/u;
const JOINED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;
const LONGEST_JOINT = 24;
const DIVISION_AFTER =
  /^,? (?:[Cc]ount(?:y|ies)|[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Oo]blasts?|[Dd]istricts?|[Gg]overnorates?|[Pp]refectures?|[Dd]epartments?|[Pp]arish)\b/;
const DIVISION_BEFORE = /(?:[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Cc]ount(?:y|ies)|[Dd]istricts?) of (?:the )?$/;
const ARTICLE = /\bthe $/i;
/** What {@link CITY_BEFORE} may end with. */
const CITY_ENDINGS = ["of ", "ty ", "wn ", "ge ", "al ", "rt ", "rb ", "et "];
const CITY_BEFORE = /\b(?:[Cc]ity|[Tt]own|village|capital|port|suburb|municipality|hamlet) (?:of )?$/;

/** Whether what stands between two names puts the first into the second. */
function isQualified(text: string, from: number, to: number): boolean {
  if (to - from <= LONGEST_QUALIFYING) return QUALIFYING.test(text.slice(from, to));
  if (!text.startsWith(" is ", from) && !text.startsWith(" was ", from) && !text.startsWith(" (", from)) return false;
  return DEFINED_IN.test(text.slice(from, Math.min(to, from + 160)));
}

/** The country or division that the next name puts this one into ("Paris, Texas"), null if it is none. */
function qualifierOf(text: string, toponym: Toponym, next: Toponym | undefined): Toponym | null {
  if (next === undefined || next.sentence !== toponym.sentence) return null;
  if (!isQualified(text, toponym.end, next.start)) return null;
  const larger = next.candidates.some(
    (candidate) => candidate.kind === "country" || (candidate.kind === "region" && candidate.iso3.length === 1),
  );
  if (!larger) return null;
  // "Armenia, Georgia and …" is a list of equals.
  const [first] = toponym.candidates;
  if (first !== undefined && meaningOf(first).isState && !next.candidates.some(({ kind }) => kind === "region"))
    return null;
  return next;
}

/** Whether a place lies in what a name may mean. */
export function liesIn(meaning: Meaning, qualifier: Toponym): boolean {
  const { candidate, country, isState } = meaning;
  if (country === null || isState) return false;
  return qualifier.candidates.some((other) => {
    if (other.place === candidate.place || !other.iso3.includes(country)) return false;
    if (other.kind === "country") return true;
    if (other.kind !== "region") return false;
    if (other.feature === "ADM2") return kilometresBetween(meaning, meaningOf(other)) < 100;
    if (other.division !== null && candidate.division !== null && candidate.division !== `${country}.`) {
      return other.division === candidate.division;
    }
    return kilometresBetween(meaning, meaningOf(other)) < 700;
  });
}

/** A name with what stands beside it. */
export interface Surrounded {
  readonly key: string;
  readonly meanings: readonly Meaning[];
  readonly qualifier: Toponym | null;
  readonly called: "division" | "city" | null;
  readonly datelined: boolean;
  readonly article: boolean;
  /** Neighbours on a list. */
  readonly beside: readonly Toponym[];
}

/** The mark that ends what may join two names on a list, or the space before a name. */
const BLANK = 0x20;

/** Whether two names stand next to each other on a list. */
function isJoined(text: string, left: Toponym | undefined, right: Toponym | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end >= LONGEST_JOINT) return false;
  return text.charCodeAt(right.start - 1) === BLANK && JOINED.test(text.slice(left.end, right.start));
}

/** @param before what stands right before the name */
function calledSo(text: string, { end }: Toponym, before: string): Surrounded["called"] {
  const after = text.charAt(end);
  if ((after === " " || after === ",") && DIVISION_AFTER.test(text.slice(end, end + 16))) return "division";
  if ((before.endsWith("of ") || before.endsWith("the ")) && DIVISION_BEFORE.test(before)) return "division";
  return CITY_ENDINGS.includes(before.slice(-3)) && CITY_BEFORE.test(before) ? "city" : null;
}

/** @param dateline index of the toponym that the article is datelined from, -1 if there is none */
export function surround(text: string, toponyms: readonly Toponym[], dateline: number): Surrounded[] {
  let joinedToPrevious = false;
  return toponyms.map((toponym, at) => {
    const previous = toponyms[at - 1];
    const next = toponyms[at + 1];
    const joinedToNext = isJoined(text, toponym, next);
    const beside: Toponym[] = [];
    if (joinedToPrevious && previous !== undefined) beside.push(previous);
    if (joinedToNext && next !== undefined) beside.push(next);
    joinedToPrevious = joinedToNext;
    const before = text.slice(Math.max(0, toponym.start - 24), toponym.start);
    return {
      key: fold(toponym.surface),
      meanings: meanings(toponym.candidates),
      qualifier: qualifierOf(text, toponym, next),
      called: calledSo(text, toponym, before),
      datelined: at === dateline,
      article: /[eE] $/.test(before) && ARTICLE.test(before),
      beside,
    };
  });
}
