/** What the words and names right beside a name say of it: "Paris, Texas", "the city of", "Georgia, Alabama and …". */
import type { Toponym } from "../model.ts";
import { fold } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import type { CandidateList } from "./candidateList.ts";
import { kilometresBetween, type Meaning, meaningOf } from "./meanings.ts";

const QUALIFYING = /^(?:, ?| \(| in |, in )$/;
const LONGEST_QUALIFYING = 5;
/** "Lima is a town in …", "Lima, one of five villages of the old parish of Such, …" */
const DEFINED_IN =
  /^(?:,| \([^)]{0,80}\),?)?(?: (?:is|was))? (?:an?|the|one of(?: the)?)\b(?: ?[\p{L}\d-]+){0,5}? (?:city|cities|town|towns|village|villages|municipality|commune|suburb|parish|capital|seat|settlement|hamlet|community|borough|township|locality|neighbou?rhood|barangays?|port|county|district|province|region|department|state|area|ward)\b[^.;:]{0,100}?(?: in| of| within|,) (?:the )?(?:[\p{L}-]+ (?:of|in) (?:the )?)?$/u;
/** What a definition may begin with. */
const DEFINITIONS = [", a ", ", an ", ", the ", ", one ", " is ", " was ", " ("];
const DEFINING = new Set(DEFINITIONS.map((opening) => pairAt(opening, 0)));
const LONGEST_DEFINITION = 200;
const JOINED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;
const LONGEST_JOINT = 24;
const DIVISION_AFTER =
  /^,? (?:[Cc]ount(?:y|ies)|[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Oo]blasts?|[Dd]istricts?|[Gg]overnorates?|[Pp]refectures?|[Dd]epartments?|[Mm]unicipality|[Pp]arish)\b/;
const DIVISION_BEFORE =
  /(?:[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Cc]ount(?:y|ies)|[Dd]istricts?|[Dd]epartments?|[Gg]overnorates?|[Pp]refectures?) of (?:the )?$/;
const ARTICLE = /\bthe $/i;
/** The last two letters of what {@link CITY_BEFORE} may end with, before the blank. */
const CITY_ENDINGS = new Set(["of", "ty", "wn", "ge", "al", "rt", "rb", "et"].map((pair) => pairAt(pair, 0)));
const CITY_BEFORE = /\b(?:[Cc]ity|[Tt]own|village|capital|port|suburb|municipality|hamlet) (?:of )?$/;

/** Characters before a name that are looked at. */
const BEFORE = 24;

/** Two characters as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Told by two characters where it is none, as mostly. */
function opensDefinition(text: string, at: number): boolean {
  if (!DEFINING.has(pairAt(text, at))) return false;
  return DEFINITIONS.some((opening) => text.startsWith(opening, at));
}

/** Whether what stands between two names defines the first by the second: "Lima is a town in …". */
export function isDefined(text: string, from: number, to: number): boolean {
  if (to - from <= LONGEST_QUALIFYING || to - from > LONGEST_DEFINITION) return false;
  return opensDefinition(text, from) && DEFINED_IN.test(text.slice(from, to));
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
  if (toponym === undefined) return -1;
  for (let next = at + 1; next <= at + REACH && next < toponyms.length; next++) {
    const other = toponyms[next];
    if (other === undefined || other.sentence !== toponym.sentence) return -1;
    if (other.surface === toponym.surface) continue;
    if (other.candidates.mayHold && isQualified(text, toponym.end, other.start)) {
      // "Armenia, Georgia and …" is a list of equals.
      const { first } = toponym.candidates;
      const isState = first !== undefined && meaningOf(first).isState;
      return isState && !other.candidates.all.some(({ kind }) => kind === "region") ? -1 : next;
    }
  }
  return -1;
}

/** What a name that holds another may mean. */
export type Container = readonly Candidate[];

/** Whether a place lies in what a name may mean. */
export function liesIn(meaning: Meaning, container: Container): boolean {
  const { candidate, country, isState } = meaning;
  if (country === null || isState) return false;
  for (const other of container) {
    if (other.place !== candidate.place && other.iso3.includes(country) && holds(other, meaning, country)) return true;
  }
  return false;
}

/** Whether a country or region of a country holds a place there. */
function holds(other: Candidate, meaning: Meaning, country: string): boolean {
  const { division } = meaning.candidate;
  if (other.kind === "country") return true;
  if (other.kind !== "region") return false;
  if (other.feature === "ADM2") return kilometresBetween(meaning, meaningOf(other)) < 100;
  if (other.division !== null && division !== null && division !== `${country}.`) return other.division === division;
  return kilometresBetween(meaning, meaningOf(other)) < 700;
}

/** A name with what stands beside it. */
export interface Surrounded {
  readonly key: string;
  /** Index of the first name of that key: what is counted by names is counted by these. */
  readonly name: number;
  /** Index of the first name that is written like it. */
  readonly spelling: number;
  /** What it may mean. */
  readonly candidates: CandidateList;
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

/** What ends what may join two names on a list, and what stands before a name. */
const BLANK = 0x20;
const COMMA = 0x2c;

/** Whether two names stand next to each other on a list. */
export function isJoined(text: string, left: Toponym | undefined, right: Toponym | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end >= LONGEST_JOINT) return false;
  return text.charCodeAt(right.start - 1) === BLANK && JOINED.test(text.slice(left.end, right.start));
}

function calledSo(text: string, { start, end }: Toponym): Surrounded["called"] {
  const after = text.charCodeAt(end);
  if ((after === BLANK || after === COMMA) && DIVISION_AFTER.test(text.slice(end, end + 16))) return "division";
  if (text.charCodeAt(start - 1) !== BLANK) return null;
  const mayBeDivision = text.endsWith("of ", start) || text.endsWith("the ", start);
  if (mayBeDivision && DIVISION_BEFORE.test(before(text, start))) return "division";
  const mayBeCity = CITY_ENDINGS.has(pairAt(text, start - 3));
  return mayBeCity && CITY_BEFORE.test(before(text, start)) ? "city" : null;
}

/** What stands right before an offset. */
function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - BEFORE), start);
}

/** Whether "the" stands right before an offset. */
function isAfterArticle(text: string, start: number): boolean {
  const letter = text.charCodeAt(start - 2);
  return (
    (letter === 0x65 || letter === 0x45) && text.charCodeAt(start - 1) === BLANK && ARTICLE.test(before(text, start))
  );
}

const OWNED = /^['’]s? $/;
const LONGEST_POSSESSIVE = 3;

/** The containers of a name: what it is said to lie in, what that is said to lie in. */
function chainOf(
  toponyms: readonly Toponym[],
  called: readonly Surrounded["called"][],
  qualifiers: readonly number[],
  at: number,
): readonly Container[] {
  let next = qualifiers[at] ?? -1;
  if (next < 0) return NO_CONTAINERS;
  const chain: Container[] = [];
  for (; next >= 0 && chain.length < REACH; next = qualifiers[next] ?? -1) {
    const candidates = toponyms[next]?.candidates.all ?? [];
    const divisions = called[next] === "division" ? candidates.filter(({ kind }) => kind === "region") : [];
    chain.push(divisions.length > 0 ? divisions : candidates);
  }
  return chain;
}

const NO_CONTAINERS: readonly Container[] = [];

/** @param dateline index of the toponym that the article is datelined from, -1 if there is none */
export function surround(text: string, toponyms: readonly Toponym[], dateline: number): readonly Surrounded[] {
  const called = toponyms.map((toponym) => calledSo(text, toponym));
  const qualifiers = toponyms.map((_, at) => qualifierAt(text, toponyms, at));
  /** By surfaces and by keys, the first name of each. */
  const spellings = new Map<string, Surrounded>();
  const names = new Map<string, number>();
  let previous: Toponym | undefined;
  let joinedToPrevious = false;
  return toponyms.map((toponym, at): Surrounded => {
    const { start, surface, candidates } = toponym;
    const next = toponyms[at + 1];
    const joinedToNext = isJoined(text, toponym, next);
    const beside = joinedToPrevious || joinedToNext ? besides(joinedToPrevious, previous, joinedToNext, next) : ALONE;
    const alike = spellings.get(surface);
    const key = alike?.key ?? fold(surface);
    const name = alike?.name ?? names.get(key) ?? at;
    const own = {
      key,
      name,
      spelling: alike?.spelling ?? at,
      candidates,
      qualifiers: chainOf(toponyms, called, qualifiers, at),
      qualifier: qualifiers[at] ?? -1,
      owner: previous !== undefined && owns(text, previous, start) ? previous.candidates.all : null,
      called: called[at] ?? null,
      datelined: at === dateline,
      article: isAfterArticle(text, start),
      beside,
    };
    if (alike === undefined) {
      spellings.set(surface, own);
      if (name === at) names.set(key, at);
    }
    previous = toponym;
    joinedToPrevious = joinedToNext;
    return own;
  });
}

/** Whether what holds others is named in the possessive right before an offset. */
function owns(text: string, holder: Toponym, start: number): boolean {
  return (
    start - holder.end <= LONGEST_POSSESSIVE && holder.candidates.mayHold && OWNED.test(text.slice(holder.end, start))
  );
}

const ALONE: readonly Toponym[] = [];

/** Neighbours on a list. */
function besides(isAfter: boolean, previous: Toponym | undefined, isBefore: boolean, next: Toponym | undefined) {
  const beside: Toponym[] = [];
  if (isAfter && previous !== undefined) beside.push(previous);
  if (isBefore && next !== undefined) beside.push(next);
  return beside;
}
