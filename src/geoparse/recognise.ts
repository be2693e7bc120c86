/** Sentences → toponyms: stretches that name a place, with all they may mean. Which one is meant is for resolve.ts. */

import { fits } from "./directions.ts";
import type { Gazetteer, PlaceSense } from "./gazetteer.ts";
import { longerName } from "./longerName.ts";
import { type Match, matchCity, matchKnown } from "./matching.ts";
import type { Candidate, Cleaned, DroppedSpan, Outcome, Sentence, Toponym } from "./model.ts";
import { personHere } from "./namesakes.ts";
import { type Survey, type SurveyedSentence, survey } from "./survey.ts";
import { tokens } from "./tokens.ts";
import { weighCity } from "./weighCity.ts";

/** How surely a name of the curated files is a place where no rule speaks against it. */
const CURATED = 0.95;

interface Found {
  toponyms: Toponym[];
  dropped: DroppedSpan[];
  /** Cities turned down for want of evidence: they count if the article shows elsewhere that they are meant. */
  doubtful: { toponym: Toponym; key: string; why: string }[];
  /** Cities that the article shows to be meant. */
  readonly shown: Set<string>;
}

/**
 * Finds place names by longest match.
 * @param text the article's file
 * @returns toponyms in order; each name turned down with its reason, those in boilerplate too
 */
export function recognise(
  text: string,
  cleaned: Cleaned,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Outcome<Toponym> {
  const surveyed = survey(text, cleaned, sentences, gazetteer);
  const found: Found = { toponyms: [], dropped: [], doubtful: [], shown: new Set() };
  surveyed.sentences.forEach((sentence, index) => {
    readSentence(text, sentence, index, surveyed, gazetteer, found);
  });
  for (const { toponym, key, why } of found.doubtful) {
    if (found.shown.has(key)) found.toponyms.push(toponym);
    else found.dropped.push({ start: toponym.start, end: toponym.end, surface: toponym.surface, why });
  }
  dropBoilerplate(text, cleaned, gazetteer, found);
  found.toponyms.sort((a, b) => a.start - b.start);
  found.dropped.sort((a, b) => a.start - b.start);
  return { kept: found.toponyms, dropped: found.dropped };
}

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
      (known === null || (known.other === null && plausible(city.candidates)));
    if (known !== null && !cityIsLonger) {
      const alternatives = city !== null && city.to === known.to ? city.candidates : [];
      at = readKnown(text, sentence, index, known, alternatives, gazetteer, found);
    } else if (city !== null) {
      readCity(text, sentence, index, city, surveyed, gazetteer, found);
      at = city.to;
    } else at++;
  }
}

/** A longer name is taken for a city over a country's or region's name inside it only if people live there. */
function plausible(candidates: readonly Candidate[]): boolean {
  return (candidates[0]?.population ?? 0) >= 5000;
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
  const drop = (end: number, why: string) => {
    found.dropped.push({ start: first.start, end, surface: text.slice(first.start, end), why });
  };
  if (match.other !== null && match.places.length === 0) {
    if (match.other.person) drop(match.end, match.other.what);
    else if (!findInside(text, sentence, index, match.from, match.to, match.end, match.other.what, gazetteer, found)) {
      drop(match.end, match.other.what);
    }
    return match.to;
  }
  const senses = match.places.filter((sense) => fits(text, sentence, match, sense));
  if (senses.length === 0) {
    drop(match.end, "a direction or common word here");
    return match.to;
  }
  const person = personHere(text, sentence, match, gazetteer);
  if (person !== null) {
    drop(match.end, person);
    return match.to;
  }
  const longer = longerName(text, sentence, match, gazetteer);
  const candidates = [...senses.map((sense) => sense.candidate), ...cities];
  if (longer !== null) {
    found.toponyms.push(toponym(text, first.start, match.end, index, candidates, longer.inside));
    return Math.max(match.to, longer.to);
  }
  const start = prefixed(text, sentence, match, senses);
  found.toponyms.push(toponym(text, start, match.end, index, candidates));
  return match.to;
}

/** "non-Western" is one name of a region, with its prefix. */
function prefixed(
  text: string,
  { tokens: words }: SurveyedSentence,
  match: Match,
  senses: readonly PlaceSense[],
): number {
  const first = words[match.from];
  const before = words[match.from - 1];
  if (first === undefined) return 0;
  const negated = before?.key === "non" && text.slice(before.end, first.start) === "-";
  return negated && senses.some((sense) => sense.ambiguous) ? before.start : first.start;
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
  const key = sentence.tokens
    .slice(city.from, city.to)
    .map((word) => word.key)
    .join(" ");
  const previous = found.toponyms.at(-1);
  const listed =
    previous !== undefined &&
    previous.sentence === index &&
    previous.inside === null &&
    /^(?:,| and| or|, and|, or|; ) ?$/.test(text.slice(previous.end, first.start));
  const verdict = weighCity(text, sentence, city, key, listed, surveyed, gazetteer);
  const end = last.end;
  if (verdict.verdict === "no") {
    found.dropped.push({ start: first.start, end, surface: text.slice(first.start, end), why: verdict.why });
    return;
  }
  const longer = longerName(text, sentence, { from: city.from, to: city.to, end }, gazetteer);
  if (longer !== null) {
    found.toponyms.push(toponym(text, first.start, end, index, city.candidates, longer.inside));
    return;
  }
  const named = toponym(text, first.start, end, index, city.candidates);
  if (verdict.verdict === "doubtful") {
    found.doubtful.push({ toponym: named, key, why: verdict.why });
    return;
  }
  if (verdict.strong) found.shown.add(key);
  found.toponyms.push(named);
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
