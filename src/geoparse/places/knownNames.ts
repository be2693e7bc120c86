/** Names of the curated files: which of them mean a place where they stand. */

import { type CandidateList, NO_CANDIDATES } from "./candidateList.ts";
import { fits, isLanguage } from "./directions.ts";
import { drop, type Found, toponym } from "./found.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { longerName } from "./longerName.ts";
import { type Match, matchCity, matchKnown } from "./matching.ts";
import { landform, prefixed } from "./nameEnds.ts";
import { personHere } from "./namesakes.ts";
import { type PlaceSense, PlaceSenses, type Senses } from "./senses.ts";
import type { SurveyedSentence } from "./survey.ts";

/** Before a place, though a person of that name was met. */
const PLACED =
  /\b(?:in|near|across|throughout|of|visit(?:ed|s|ing)?|tour(?:ed|s|ing)?|(?:flew|flown|fl(?:y|ies|ying)|travel(?:s|l?ed|l?ing)?|went|gone|go(?:es|ing)?|return(?:ed|s|ing)?|trips?|visits?|journeys?|fled) (?:back )?to|(?:borders?|treaty|ties|relations) with) $/i;
/** Characters that it looks back across. */
const REACH_OF_PLACED = 24;

/** Reads a name of the curated files. @returns the word to go on at */
export function readKnown(
  text: string,
  sentence: SurveyedSentence,
  index: number,
  match: Match,
  cities: CandidateList,
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
  const senses = sensesHere(text, sentence, match);
  if (senses.all.length === 0) {
    drop(text, found, begin, match.end, "a direction or common word here");
    return match.to;
  }
  if (isLanguage(text, sentence, match)) {
    drop(text, found, begin, match.end, "a language");
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
    !PLACED.test(text.slice(Math.max(0, first.start - REACH_OF_PLACED), first.start))
  ) {
    drop(text, found, begin, match.end, "a person of this article");
    return match.to;
  }
  const longer = longerName(text, sentence, match, gazetteer);
  // A continent or a camp of states that its surroundings bear out is no town of that name.
  const candidates = senses.candidatesWith(senses.isWide ? NO_CANDIDATES : cities);
  if (longer !== null) {
    found.toponyms.push(toponym(text, first.start, match.end, index, candidates, longer.inside));
    return Math.max(match.to, longer.to);
  }
  const ground = senses.isCapital ? landform(text, sentence, match.from, match.to) : null;
  if (ground !== null) {
    const inside = { start: ground.start, end: ground.end, what: "landform" };
    found.toponyms.push(toponym(text, first.start, match.end, index, candidates, inside));
    return ground.to;
  }
  const start = prefixed(text, sentence, match, senses);
  found.toponyms.push(toponym(text, start, match.end, index, candidates));
  return match.to;
}

/** Those of a name's senses that fit their surroundings. */
function sensesHere(text: string, sentence: SurveyedSentence, match: Match): PlaceSenses {
  const { places } = match;
  const all = places.every((sense) => fits(text, sentence, match, sense));
  return togetherOf(match.senses, all ? places : places.filter((sense) => fits(text, sentence, match, sense)));
}

/** Some of a name's places together. */
function togetherOf(senses: Senses, some: readonly PlaceSense[]): PlaceSenses {
  return some.length === senses.places.length ? senses.together : new PlaceSenses(some);
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
        const candidates = togetherOf(known.senses, named).candidatesWith(NO_CANDIDATES);
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
      if ((city.candidates.first?.population ?? 0) >= 500_000 && !gazetteer.notPlaces.has(first.key)) {
        found.toponyms.push(toponym(text, first.start, last.end, index, city.candidates, inside));
        any = true;
      }
      at = city.to;
    } else at = known === null ? at + 1 : known.to;
  }
  return any;
}
