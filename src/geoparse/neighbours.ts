/** What the words and names right beside a name say of it: "Paris, Texas", "the city of", "Georgia, Alabama and …". */
import { isState, kilometres, meanings, onlyCountry } from "./meanings.ts";
import type { Candidate, Toponym } from "./model.ts";
import { fold } from "./words.ts";

const QUALIFYING = /^(?:, ?| \(| in |, in )$/;
/** "Lima is a town in …" */
const DEFINED_IN =
  /^ (?:\([^)]{0,80}\),? )?(?:is|was) (?:an?|the|one of the) [\p{L}\s-]{3,60}? (?:in|of|within) (?:the )?(?:[\p{L}-]+ (?:of|in) (?:the )?)?$/u;
const JOINED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;
const LONGEST_JOINT = 24;
const DIVISION_AFTER =
  /^,? (?:[Cc]ount(?:y|ies)|[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Oo]blasts?|[Dd]istricts?|[Gg]overnorates?|[Pp]refectures?|[Dd]epartments?|[Pp]arish)\b/;
const DIVISION_BEFORE = /(?:[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Cc]ount(?:y|ies)|[Dd]istricts?) of (?:the )?$/;
const ARTICLE = /\bthe $/i;
const CITY_BEFORE = /\b(?:[Cc]ity|[Tt]own|village|capital|port|suburb|municipality|hamlet) (?:of )?$/;

/** The country or division that the next name puts this one into ("Paris, Texas"), null if it is none. */
function qualifierOf(text: string, toponym: Toponym, next: Toponym | undefined): Toponym | null {
  if (next === undefined || next.sentence !== toponym.sentence) return null;
  const between = text.slice(toponym.end, Math.min(next.start, toponym.end + 160));
  if (!QUALIFYING.test(between) && !DEFINED_IN.test(between)) return null;
  const larger = next.candidates.some(
    (candidate) => candidate.kind === "country" || (candidate.kind === "region" && candidate.iso3.length === 1),
  );
  if (!larger) return null;
  // "Armenia, Georgia and …" is a list of equals.
  const [first] = toponym.candidates;
  if (first !== undefined && isState(first) && !next.candidates.some(({ kind }) => kind === "region")) return null;
  return next;
}

/** Whether a candidate lies in what a name may mean. */
export function liesIn(candidate: Candidate, qualifier: Toponym): boolean {
  const iso3 = onlyCountry(candidate);
  if (iso3 === null || isState(candidate)) return false;
  return qualifier.candidates.some((other) => {
    if (other.place === candidate.place || !other.iso3.includes(iso3)) return false;
    if (other.kind === "country") return true;
    if (other.kind !== "region") return false;
    if (other.feature === "ADM2") return kilometres(candidate, other) < 100;
    if (other.division !== null && candidate.division !== null && candidate.division !== `${iso3}.`) {
      return other.division === candidate.division;
    }
    return kilometres(candidate, other) < 700;
  });
}

/** A name with what stands beside it. */
export interface Surrounded {
  readonly key: string;
  readonly meanings: readonly Candidate[];
  readonly qualifier: Toponym | null;
  readonly called: "division" | "city" | null;
  readonly datelined: boolean;
  readonly article: boolean;
  /** Neighbours on a list. */
  readonly beside: readonly Toponym[];
}

/** @param dateline index of the toponym that the article is datelined from, -1 if there is none */
export function surround(text: string, toponyms: readonly Toponym[], dateline: number): Surrounded[] {
  const known = new Map<string, readonly Candidate[]>();
  return toponyms.map((toponym, at) => {
    const previous = toponyms[at - 1];
    const next = toponyms[at + 1];
    const beside: Toponym[] = [];
    const joined = (from: number, to: number) => to - from < LONGEST_JOINT && JOINED.test(text.slice(from, to));
    if (previous !== undefined && joined(previous.end, toponym.start)) beside.push(previous);
    if (next !== undefined && joined(toponym.end, next.start)) beside.push(next);
    const before = text.slice(Math.max(0, toponym.start - 24), toponym.start);
    const called = DIVISION_AFTER.test(text.slice(toponym.end, toponym.end + 16))
      ? "division"
      : DIVISION_BEFORE.test(before)
        ? "division"
        : CITY_BEFORE.test(before)
          ? "city"
          : null;
    const { surface, candidates } = toponym;
    const cached = `${surface}|${candidates.length}`;
    const seen = known.get(cached);
    const meant = seen ?? meanings(candidates);
    if (seen === undefined) known.set(cached, meant);
    return {
      key: fold(surface),
      meanings: meant,
      qualifier: qualifierOf(text, toponym, next),
      called,
      datelined: at === dateline,
      article: ARTICLE.test(before),
      beside,
    };
  });
}
