/** Sentences → toponyms: stretches that name a place, with all they may mean. Which one is meant is for resolve.ts. */

import type { Candidate, Cleaned, DroppedSpan, Outcome, Sentence, Toponym } from "../model.ts";
import { type Token, tokens } from "../text/tokens.ts";
import { cityClaim, impossible, PLACE_FEATURES } from "./cityEvidence.ts";
import { type Proposal, sharesOf } from "./cityShares.ts";
import { fits } from "./directions.ts";
import type { Gazetteer, PlaceSense } from "./gazetteer.ts";
import { longerName } from "./longerName.ts";
import { type Match, matchCity, matchKnown } from "./matching.ts";
import { personHere } from "./namesakes.ts";
import { aligned, type Weights } from "./scorer.ts";
import { createSurvey, type Survey, type SurveyedSentence } from "./survey.ts";

/** How surely a name of the curated files is a place where no rule speaks against it. */
const CURATED = 0.95;

interface Found {
  toponyms: Toponym[];
  dropped: DroppedSpan[];
  proposals: Proposal[];
  /** Names of places that a person of the article bears. */
  readonly persons: Set<string>;
}

/** Finds the names of places in a text. */
export interface Recogniser {
  /** Toponyms in order; each name turned down with its reason, those in boilerplate too. */
  recognise(text: string, cleaned: Cleaned, sentences: readonly Sentence[]): Outcome<Toponym>;
  /** Names of the city data with the evidence on each, for learning what it weighs. */
  propose(text: string, cleaned: Cleaned, sentences: readonly Sentence[]): readonly Proposal[];
}

/** Builds a recogniser. @param weights of {@link PLACE_FEATURES} */
export function createRecogniser(gazetteer: Gazetteer, weights: Weights): Recogniser {
  const lined = aligned(PLACE_FEATURES, weights);
  const survey = createSurvey(gazetteer);
  const find = (text: string, cleaned: Cleaned, sentences: readonly Sentence[]) => {
    const surveyed = survey(text, cleaned, sentences);
    const found: Found = { toponyms: [], dropped: [], proposals: [], persons: new Set() };
    surveyed.sentences.forEach((sentence, index) => {
      readSentence(text, sentence, index, surveyed, gazetteer, found);
    });
    return { found, shares: sharesOf(found.toponyms, found.proposals, lined) };
  };
  return {
    propose: (text, cleaned, sentences) => find(text, cleaned, sentences).found.proposals,
    recognise(text, cleaned, sentences) {
      const { found, shares } = find(text, cleaned, sentences);
      found.proposals.forEach(({ toponym, against }, at) => {
        const share = shares[at] ?? 0;
        if (share >= (toponym.inside === null ? LEAST : LEAST_INSIDE))
          found.toponyms.push({ ...toponym, placeShare: share });
        else found.dropped.push({ start: toponym.start, end: toponym.end, surface: toponym.surface, why: against });
      });
      dropBoilerplate(text, cleaned, gazetteer, found);
      found.toponyms.sort((a, b) => a.start - b.start);
      dropOverlapped(found);
      found.dropped.sort((a, b) => a.start - b.start);
      return { kept: found.toponyms, dropped: found.dropped };
    },
  };
}

/** A name is taken for a place from this share on. */
const LEAST = 0.5;
/** Inside a longer name, which says itself that a place's name begins it ("Yalta-style"). */
const LEAST_INSIDE = 0.1;

function readSentence(
  text: string,
  sentence: SurveyedSentence,
  index: number,
  surveyed: Survey,
  gazetteer: Gazetteer,
  found: Found,
): void {
  const words = sentence.tokens;
  let at = 0;
  while (at < words.length) {
    const known = matchKnown(text, sentence, at, gazetteer);
    const length = known === null ? 0 : known.to - known.from;
    const city = matchCity(text, sentence, at, gazetteer, Math.max(1, length));
    const cityIsLonger =
      city !== null &&
      city.to - city.from > length &&
      (known === null ||
        ((known.other === null || isOneWord(text, city, words) || isLarge(city.candidates)) &&
          plausible(city.candidates)));
    if (known !== null && !cityIsLonger) {
      const alternatives = city !== null && city.to === known.to ? city.candidates : NO_CITIES;
      at = readKnown(text, sentence, index, known, alternatives, gazetteer, found);
    } else if (city !== null) {
      readCity(text, sentence, index, city, surveyed, gazetteer, found);
      at = city.to;
    } else at++;
  }
}

/** "Xi'an" holds the name "Xi", but no reader would take it for that. */
function isOneWord(
  text: string,
  city: { readonly from: number; readonly to: number },
  words: readonly Token[],
): boolean {
  const [first, last] = [words[city.from], words[city.to - 1]];
  return first !== undefined && last !== undefined && /^\p{L}+['’ʼ‘]\p{Ll}+$/u.test(text.slice(first.start, last.end));
}

/** A longer name is taken for a city over a country's or region's name inside it only if people live there. */
function plausible(candidates: readonly Candidate[]): boolean {
  return (candidates[0]?.population ?? 0) >= 5000;
}

/** Of a person's name and a large city's that goes on from it, it is the city's: "Ho Chi Minh City". */
function isLarge(candidates: readonly Candidate[]): boolean {
  return (candidates[0]?.population ?? 0) >= 500_000;
}

function toponym(
  text: string,
  start: number,
  end: number,
  sentence: number,
  candidates: readonly Candidate[],
  inside: Toponym["inside"] = null,
  placeShare = CURATED,
): Toponym {
  return { start, end, surface: text.slice(start, end), sentence, candidates, placeShare, inside };
}

/** Before a place, though a person of that name was met. */
const PLACED = /\b(?:in|near|across|throughout|of) $/;

/** Reads a name of the curated files. @returns the word to go on at */
function readKnown(
  text: string,
  sentence: SurveyedSentence,
  index: number,
  match: Match,
  cities: readonly Candidate[],
  gazetteer: Gazetteer,
  found: Found,
): number {
  const words = sentence.tokens;
  const first = words[match.from];
  if (first === undefined) return match.to;
  const { start: begin } = first;
  if (match.other !== null && match.places.length === 0) {
    if (match.other.person) drop(text, found, begin, match.end, match.other.what);
    else if (!findInside(text, sentence, index, match.from, match.to, match.end, match.other.what, gazetteer, found)) {
      drop(text, found, begin, match.end, match.other.what);
    }
    return match.to;
  }
  const senses = match.places.every((sense) => fits(text, sentence, match, sense))
    ? match.places
    : match.places.filter((sense) => fits(text, sentence, match, sense));
  if (senses.length === 0) {
    drop(text, found, begin, match.end, "a direction or common word here");
    return match.to;
  }
  const person = personHere(text, sentence, match, gazetteer);
  if (person !== null) {
    found.persons.add(first.key);
    drop(text, found, begin, match.end, person);
    return match.to;
  }
  if (
    match.to - match.from === 1 &&
    found.persons.has(first.key) &&
    !PLACED.test(text.slice(Math.max(0, first.start - 12), first.start))
  ) {
    drop(text, found, begin, match.end, "a person of this article");
    return match.to;
  }
  const longer = longerName(text, sentence, match, gazetteer);
  // A continent or a camp of states that its surroundings bear out is no town of that name.
  const wide = senses.some(({ candidate }) => candidate.kind === "macro_region");
  const candidates = candidatesOf(senses, wide ? NO_CITIES : cities);
  if (longer !== null) {
    found.toponyms.push(toponym(text, first.start, match.end, index, candidates, longer.inside));
    return Math.max(match.to, longer.to);
  }
  const start = prefixed(text, sentence, match, senses);
  found.toponyms.push(toponym(text, start, match.end, index, candidates));
  return match.to;
}

/** Keeps a stretch that is no place, with the reason. */
function drop(text: string, found: Found, start: number, end: number, why: string): void {
  found.dropped.push({ start, end, surface: text.slice(start, end), why });
}

const NO_CITIES: readonly Candidate[] = [];

/** What names of the curated files may mean: kept, since much follows from a list of candidates that is worked out but once. */
const CANDIDATES = new WeakMap<
  readonly PlaceSense[],
  { readonly cities: readonly Candidate[]; readonly candidates: readonly Candidate[] }
>();

function candidatesOf(senses: readonly PlaceSense[], cities: readonly Candidate[]): readonly Candidate[] {
  const known = CANDIDATES.get(senses);
  if (known?.cities === cities) return known.candidates;
  const candidates = [...senses.map((sense) => sense.candidate), ...cities];
  CANDIDATES.set(senses, { cities, candidates });
  return candidates;
}

const PARTS_OF_PLACES = new Set(
  "north south east west northern southern eastern western northeast northwest southeast southwest upper lower greater inner".split(
    " ",
  ),
);

/** Where a town's or region's name begins with the part of it that is meant ("North London", "Southern California"). */
function withPart(text: string, { tokens: words, titled }: SurveyedSentence, from: number): number {
  const first = words[from];
  const before = words[from - 1];
  if (first === undefined || before === undefined) return first?.start ?? 0;
  const joins = before.capital && !before.upper && !titled && PARTS_OF_PLACES.has(before.key);
  return joins && from > 1 && text.slice(before.end, first.start) === " " ? before.start : first.start;
}

/** "non-Western" is one name of a region, with its prefix. */
function prefixed(text: string, sentence: SurveyedSentence, match: Match, senses: readonly PlaceSense[]): number {
  const { tokens: words } = sentence;
  const first = words[match.from];
  const before = words[match.from - 1];
  if (first === undefined) return 0;
  const negated = before?.key === "non" && text.slice(before.end, first.start) === "-";
  if (negated && senses.some((sense) => sense.ambiguous)) return before.start;
  const ground = senses.every(
    ({ form, candidate, ambiguous }) => form === "name" && candidate.kind === "region" && !ambiguous,
  );
  return ground ? withPart(text, sentence, match.from) : first.start;
}

/** Places within a longer name that is none. @returns whether there are any */
function findInside(
  text: string,
  sentence: SurveyedSentence,
  index: number,
  from: number,
  to: number,
  end: number,
  what: string,
  gazetteer: Gazetteer,
  found: Found,
): boolean {
  const start = sentence.tokens[from]?.start ?? end;
  const inside = { start, end, what };
  let any = false;
  for (let at = from; at < to; ) {
    const known = matchKnown(text, sentence, at, gazetteer, at === from ? to - 1 : to);
    const first = sentence.tokens[at];
    if (known !== null && known.places.length > 0 && first !== undefined) {
      const named = known.places.filter((sense) => !sense.ambiguous && sense.form !== "combining");
      if (named.length > 0) {
        const candidates = named.map((sense) => sense.candidate);
        found.toponyms.push(toponym(text, first.start, known.end, index, candidates, inside));
        any = true;
      }
      at = known.to;
      continue;
    }
    const city = known === null ? matchCity(text, sentence, at, gazetteer, 1) : null;
    const last = city === null ? undefined : sentence.tokens[city.to - 1];
    if (
      city !== null &&
      city.to <= to &&
      city.to - city.from < to - from &&
      first !== undefined &&
      last !== undefined
    ) {
      if ((city.candidates[0]?.population ?? 0) >= 500_000 && !gazetteer.notPlaces.has(first.key)) {
        found.toponyms.push(toponym(text, first.start, last.end, index, city.candidates, inside));
        any = true;
      }
      at = city.to;
    } else at = known === null ? at + 1 : known.to;
  }
  return any;
}

/** Reads a name that only the city data knows. */
function readCity(
  text: string,
  sentence: SurveyedSentence,
  index: number,
  city: { readonly from: number; readonly to: number; readonly candidates: readonly Candidate[] },
  surveyed: Survey,
  gazetteer: Gazetteer,
  found: Found,
): void {
  const first = sentence.tokens[city.from];
  const last = sentence.tokens[city.to - 1];
  if (first === undefined || last === undefined) return;
  let { key } = first;
  for (let at = city.from + 1; at < city.to; at++) key += ` ${sentence.tokens[at]?.key ?? ""}`;
  const end = extended(text, sentence, city.to);
  const why = impossible(text, sentence, city, gazetteer);
  if (why !== null) {
    found.dropped.push({ start: first.start, end: last.end, surface: text.slice(first.start, last.end), why });
    return;
  }
  const longer = longerName(text, sentence, { from: city.from, to: city.to, end: last.end }, gazetteer);
  const named =
    longer === null
      ? toponym(text, withPart(text, sentence, city.from), end, index, city.candidates)
      : toponym(text, first.start, last.end, index, city.candidates, longer.inside);
  const { values, against } = cityClaim(text, sentence, city, key, surveyed, gazetteer);
  const after = listedAfter(text, first.start, index, found);
  found.proposals.push({ values, against, toponym: named, key, after });
}

const ON_A_LIST = /^(?:,| and| or|, and|, or|; ) ?$/;

/** What a name stands after on a list of places ("Kyiv, Lviv and Odesa"). */
function listedAfter(text: string, start: number, index: number, found: Found): Proposal["after"] {
  if (isBeside(text, found.toponyms.at(-1), start, index)) return "place";
  return isBeside(text, found.proposals.at(-1)?.toponym, start, index) ? found.proposals.length - 1 : null;
}

/** Whether a name of the same sentence stands before an offset on a list. */
function isBeside(text: string, other: Toponym | undefined, start: number, index: number): boolean {
  return (
    other !== undefined &&
    other.sentence === index &&
    other.inside === null &&
    other.end <= start &&
    start - other.end < 8 &&
    ON_A_LIST.test(text.slice(other.end, start))
  );
}

/** Words that are part of a place's name though the city data leaves them out. */
const PARTS = /^ (?:County|Parish|Province|Oblast|Governorate|Islands?|(?:International )?Airport)\b/;

/** Where a name ends with the kind of place that it says ("Kherson Oblast"). */
function extended(text: string, { tokens: words, sentence }: SurveyedSentence, to: number): number {
  const end = words[to - 1]?.end ?? 0;
  const part = PARTS.exec(text.slice(end, Math.min(sentence.end, end + 24)));
  return part === null ? end : end + part[0].length;
}

/** A name that a later one begins within is a part of that: "North-Western Sydney", "Far North Queensland". */
function dropOverlapped(found: Found): void {
  const { toponyms } = found;
  found.toponyms = toponyms.filter(({ start, end, surface }, index) => {
    const next = toponyms[index + 1];
    if (next === undefined || next.start >= end) return true;
    found.dropped.push({ start, end, surface, why: `a part of "${next.surface}"` });
    return false;
  });
}

/** Country and region names within boilerplate, so that an editor sees what was left out. */
function dropBoilerplate(text: string, cleaned: Cleaned, gazetteer: Gazetteer, found: Found): void {
  for (const { start, end, why } of cleaned.boilerplate) {
    const words = tokens(text, start, end);
    const stretch: SurveyedSentence = {
      sentence: { start, end, paragraph: 0 },
      tokens: words,
      titled: true,
      shouted: false,
      named: [],
      runs: [],
    };
    for (let at = 0; at < words.length; ) {
      const match = matchKnown(text, stretch, at, gazetteer);
      const first = words[at];
      const named = match?.places.some((sense) => !sense.ambiguous && sense.form !== "combining") ?? false;
      if (match !== null && named && first !== undefined) {
        const surface = text.slice(first.start, match.end);
        found.dropped.push({ start: first.start, end: match.end, surface, why: `in boilerplate: ${why}` });
      }
      at = match === null ? at + 1 : match.to;
    }
  }
}
