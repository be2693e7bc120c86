/** What the words and names right beside a name say of it: "Paris, Texas", "the city of", "Georgia, Alabama and …". */

import type { Candidate, Toponym } from "../model.ts";
import { fold } from "../text/words.ts";
import { kilometresBetween, type Meaning, meaningOf, meanings } from "./meanings.ts";

const QUALIFYING = /^(?:, ?| \(| in |, in )$/;
const LONGEST_QUALIFYING = 5;
/** "Lima is a town in …", "Lima, one of five villages of the old parish of Such, …" */
const DEFINED_IN =
  /^(?:,| \([^)]{0,80}\),?)?(?: (?:is|was))? (?:an?|the|one of(?: the)?)\b(?: ?[\p{L}\d-]+){0,5}? (?:city|cities|town|towns|village|villages|municipality|commune|suburb|parish|capital|seat|settlement|hamlet|community|borough|township|locality|neighbou?rhood|barangays?|port|county|district|province|region|department|state|area|ward)\b[^.;:]{0,100}?(?: in| of| within|,) (?:the )?(?:[\p{L}-]+ (?:of|in) (?:the )?)?$/u;
/** What a definition may begin with. */
const DEFINITIONS = [", a ", ", an ", ", the ", ", one ", " is ", " was ", " ("];
const LONGEST_DEFINITION = 200;
const JOINED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;
const LONGEST_JOINT = 24;
const DIVISION_AFTER =
  /^,? (?:[Cc]ount(?:y|ies)|[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Oo]blasts?|[Dd]istricts?|[Gg]overnorates?|[Pp]refectures?|[Dd]epartments?|[Mm]unicipality|[Pp]arish)\b/;
const DIVISION_BEFORE =
  /(?:[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Cc]ount(?:y|ies)|[Dd]istricts?|[Dd]epartments?|[Gg]overnorates?|[Pp]refectures?) of (?:the )?$/;
const ARTICLE = /\bthe $/i;
/** What {@link CITY_BEFORE} may end with. */
const CITY_ENDINGS = ["of ", "ty ", "wn ", "ge ", "al ", "rt ", "rb ", "et "];
const CITY_BEFORE = /\b(?:[Cc]ity|[Tt]own|village|capital|port|suburb|municipality|hamlet) (?:of )?$/;

/** Whether what stands between two names defines the first by the second: "Lima is a town in …". */
export function isDefined(text: string, from: number, to: number): boolean {
  if (to - from <= LONGEST_QUALIFYING || to - from > LONGEST_DEFINITION) return false;
  return DEFINITIONS.some((opening) => text.startsWith(opening, from)) && DEFINED_IN.test(text.slice(from, to));
}

/** Whether what stands between two names puts the first into the second. */
function isQualified(text: string, from: number, to: number): boolean {
  if (to - from <= LONGEST_QUALIFYING) return QUALIFYING.test(text.slice(from, to));
  return isDefined(text, from, to);
}

/** Names after one that may still be said to hold it. */
const REACH = 3;

/** Index of the country or division that a later name puts one into ("Paris, Texas"), -1 if none does. */
function qualifierAt(text: string, toponyms: readonly Toponym[], at: number): number {
  const toponym = toponyms[at];
  const [first] = toponym?.candidates ?? [];
  if (toponym === undefined) return -1;
  for (let next = at + 1; next <= at + REACH; next++) {
    const other = toponyms[next];
    if (other === undefined || other.sentence !== toponym.sentence) return -1;
    if (other.surface === toponym.surface) continue;
    const larger = other.candidates.some(isLarger);
    if (larger && isQualified(text, toponym.end, other.start)) {
      // "Armenia, Georgia and …" is a list of equals.
      const isState = first !== undefined && meaningOf(first).isState;
      return isState && !other.candidates.some(({ kind }) => kind === "region") ? -1 : next;
    }
  }
  return -1;
}

/** Whether a meaning is a country, or a region within one. */
export const isLarger = ({ kind, iso3 }: Candidate) => kind === "country" || (kind === "region" && iso3.length === 1);

/** What a name that holds another may mean. */
export type Container = readonly Candidate[];

/** Whether a place lies in what a name may mean. */
export function liesIn(meaning: Meaning, container: Container): boolean {
  const { candidate, country, isState } = meaning;
  if (country === null || isState) return false;
  return container.some((other) => {
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
  /** The places that it is said to lie in, the nearest first ("Paris, Lamar County, Texas"). */
  readonly qualifiers: readonly Container[];
  /** Index of the nearest of these among the article's names, -1 for none. */
  readonly qualifier: number;
  /** What the name before it, in the possessive, may mean ("Bihar's Patna"); null without one. */
  readonly owner: Container | null;
  readonly called: "division" | "city" | null;
  readonly datelined: boolean;
  readonly article: boolean;
  /** Neighbours on a list. */
  readonly beside: readonly Toponym[];
}

/** The mark that ends what may join two names on a list, or the space before a name. */
const BLANK = 0x20;

/** Whether two names stand next to each other on a list. */
export function isJoined(text: string, left: Toponym | undefined, right: Toponym | undefined): boolean {
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

const OWNED = /^['’]s? $/;

/** A name with what stands beside it alone. */
interface Plain {
  readonly called: Surrounded["called"];
  readonly qualifier: number;
}

/** The containers of a name: what it is said to lie in, what that is said to lie in. */
function chainOf(toponyms: readonly Toponym[], plain: readonly Plain[], at: number): readonly Container[] {
  let next = plain[at]?.qualifier ?? -1;
  if (next < 0) return NO_CONTAINERS;
  const chain: Container[] = [];
  for (; next >= 0 && chain.length < REACH; next = plain[next]?.qualifier ?? -1) {
    const candidates = toponyms[next]?.candidates ?? [];
    const divisions = plain[next]?.called === "division" ? candidates.filter(({ kind }) => kind === "region") : [];
    chain.push(divisions.length > 0 ? divisions : candidates);
  }
  return chain;
}

const NO_CONTAINERS: readonly Container[] = [];

/** @param dateline index of the toponym that the article is datelined from, -1 if there is none */
export function surround(text: string, toponyms: readonly Toponym[], dateline: number): Surrounded[] {
  let joinedToPrevious = false;
  const befores = toponyms.map(({ start }) => text.slice(Math.max(0, start - 24), start));
  const plain = toponyms.map(
    (toponym, at): Plain => ({
      called: calledSo(text, toponym, befores[at] ?? ""),
      qualifier: qualifierAt(text, toponyms, at),
    }),
  );
  return toponyms.map((toponym, at) => {
    const previous = toponyms[at - 1];
    const next = toponyms[at + 1];
    const joinedToNext = isJoined(text, toponym, next);
    const beside: Toponym[] = [];
    if (joinedToPrevious && previous !== undefined) beside.push(previous);
    if (joinedToNext && next !== undefined) beside.push(next);
    joinedToPrevious = joinedToNext;
    const before = befores[at] ?? "";
    const isOwned = previous !== undefined && toponym.start - previous.end <= 3 && previous.candidates.some(isLarger);
    return {
      key: fold(toponym.surface),
      meanings: meanings(toponym.candidates),
      qualifiers: chainOf(toponyms, plain, at),
      qualifier: plain[at]?.qualifier ?? -1,
      owner: isOwned && OWNED.test(text.slice(previous.end, toponym.start)) ? previous.candidates : null,
      called: plain[at]?.called ?? null,
      datelined: at === dateline,
      article: /[eE] $/.test(before) && ARTICLE.test(before),
      beside,
    };
  });
}
