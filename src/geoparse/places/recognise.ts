/** Sentences → toponyms: stretches that name a place, with all they may mean. Which one is meant is for resolve.ts. */

import type { Cleaned, Outcome, Sentence, Toponym } from "../model.ts";
import { type Token, tokens } from "../text/tokens.ts";
import { type CandidateList, NO_CANDIDATES } from "./candidateList.ts";
import { cityClaim, impossible, PLACE_FEATURES } from "./cityEvidence.ts";
import { type Proposal, sharesOf } from "./cityShares.ts";
import { drop, type Found, toponym } from "./found.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { readKnown } from "./knownNames.ts";
import { longerName } from "./longerName.ts";
import { matchCity, matchKnown } from "./matching.ts";
import { extended, landform, withPart } from "./nameEnds.ts";
import { aligned, type Weights } from "./scorer.ts";
import { createSurvey, type Survey, type SurveyedSentence } from "./survey.ts";

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
      const alternatives = city !== null && city.to === known.to ? city.candidates : NO_CANDIDATES;
      at = readKnown(text, sentence, index, known, alternatives, gazetteer, found);
    } else if (city !== null) {
      at = readCity(text, sentence, index, city, surveyed, gazetteer, found);
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
function plausible({ first }: CandidateList): boolean {
  return (first?.population ?? 0) >= 5000;
}

/** Of a person's name and a large city's that goes on from it, it is the city's: "Ho Chi Minh City". */
function isLarge({ first }: CandidateList): boolean {
  return (first?.population ?? 0) >= 500_000;
}

/** Reads a name that only the city data knows. @returns the word to go on at */
function readCity(
  text: string,
  sentence: SurveyedSentence,
  index: number,
  city: { readonly from: number; readonly to: number; readonly candidates: CandidateList },
  surveyed: Survey,
  gazetteer: Gazetteer,
  found: Found,
): number {
  const first = sentence.tokens[city.from];
  const last = sentence.tokens[city.to - 1];
  if (first === undefined || last === undefined) return city.to;
  let { key } = first;
  for (let at = city.from + 1; at < city.to; at++) key += ` ${sentence.tokens[at]?.key ?? ""}`;
  const ground = landform(text, sentence, city.from, city.to);
  const goOn = ground?.to ?? city.to;
  const why = impossible(text, sentence, city, gazetteer);
  if (why !== null) {
    drop(text, found, first.start, last.end, why);
    return goOn;
  }
  const longer = longerName(text, sentence, { from: city.from, to: city.to, end: last.end }, gazetteer);
  const start = ground?.start ?? withPart(text, sentence, city.from);
  const end = ground?.end ?? extended(text, sentence, city.to);
  const named =
    longer === null
      ? { ...toponym(text, start, end, index, city.candidates), ground: ground !== null }
      : toponym(text, first.start, last.end, index, city.candidates, longer.inside);
  const { values, against } = cityClaim(text, sentence, city, key, surveyed, gazetteer, ground !== null);
  const after = listedAfter(text, first.start, index, found);
  found.proposals.push({ values, against, toponym: named, key, after });
  return goOn;
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
