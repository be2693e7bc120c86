/** Whether a word that is some town's name means a town here. Precision first: the world has a town for most words. */
import type { Gazetteer } from "./gazetteer.ts";
import { matchKnown } from "./matching.ts";
import type { Candidate } from "./model.ts";
import { FUNCTION_WORDS, HONORIFICS, isTime, type Survey, type SurveyedSentence } from "./survey.ts";
import { joint, type Token } from "./tokens.ts";

export type Verdict =
  | { readonly verdict: "yes"; readonly strong: boolean }
  | { readonly verdict: "doubtful"; readonly why: string }
  | { readonly verdict: "no"; readonly why: string };

const no = (why: string): Verdict => ({ verdict: "no", why });
const doubtful = (why: string): Verdict => ({ verdict: "doubtful", why });

/** Fewest people for a town to be meant, by what stands before its name. */
const LOCATIVE: ReadonlyMap<string, number> = new Map([
  ...["in", "near", "outside", "around", "throughout", "downtown", "central", "greater"].map(
    (word) => [word, 1000] as const,
  ),
  ...[
    "at",
    "from",
    "to",
    "into",
    "across",
    "through",
    "via",
    "towards",
    "toward",
    "between",
    "leaving",
    "reached",
    "visited",
    "visiting",
    "left",
  ].map((word) => [word, 15_000] as const),
  ...["of", "north", "south", "east", "west"].map((word) => [word, 30_000] as const),
]);
const LISTED = 5000;
const BARE = 200_000;
const BARE_OF_SEVERAL_WORDS = 50_000;
const IN_HEADLINES = 500_000;
const AT_SENTENCE_START = 500_000;

/** After a place these say what it is ("Kherson Oblast"), rather than make a person's name of it. */
const KINDS_OF_PLACE = new Set(
  "city county province region district oblast prefecture governorate state airport international port harbor harbour bay island islands river valley mayor governor police".split(
    " ",
  ),
);
const SPEECH = new Set(
  "said says told added adds asked argued argues noted notes wrote writes tweeted replied thinks thought explained".split(
    " ",
  ),
);
/**
 * Weighs one name of the city data.
 * @param key its words' keys, joined by blanks
 * @param listed it goes on a list of places ("Kyiv, Lviv and Odesa")
 */
export function weighCity(
  text: string,
  sentence: SurveyedSentence,
  city: { readonly from: number; readonly to: number; readonly candidates: readonly Candidate[] },
  key: string,
  listed: boolean,
  surveyed: Survey,
  gazetteer: Gazetteer,
): Verdict {
  const words = sentence.tokens;
  const first = words[city.from];
  const last = words[city.to - 1];
  if (first === undefined || last === undefined) return no("nothing");
  const single = city.to - city.from === 1;
  const most = city.candidates[0]?.population ?? 0;
  if (single && (FUNCTION_WORDS.has(key) || isTime(key) || gazetteer.offices.has(key))) return no("a common word");
  if (last.end - first.start < 3) return no("too short for a town's name");

  const qualified = placeFollows(text, sentence, city.to, gazetteer);
  if (qualified && !named(sentence, city)) return { verdict: "yes", strong: true };
  if (gazetteer.notPlaces.has(key)) return no("hardly ever a place");
  if (first.upper && !sentence.shouted && last.end - first.start <= 5) {
    if (!dateline(text, sentence, city)) return no("an acronym");
  }
  if (named(sentence, city)) return no("a person, after an office or title");
  if (dateline(text, sentence, city) && most >= 1000) return { verdict: "yes", strong: true };
  if (city.from === 0 && first.upper && !sentence.shouted && most >= 100_000) return { verdict: "yes", strong: true };
  const part = partOfLongerName(text, sentence, city, gazetteer);
  const before = words[city.from - 1];
  const spaced = before !== undefined && text.slice(before.end, first.start) === " ";
  const least = spaced ? leastBefore(words, city.from) : undefined;
  if (part) return no("part of a longer name");
  if (spaced && before.key === "the") return attributive(text, words, city, most);
  if (single && surveyed.common.has(key)) return no("the article uses the word otherwise");
  if (single && surveyed.persons.has(key)) {
    if (least !== undefined && least <= 1000 && most >= 100_000) return { verdict: "yes", strong: true };
    return most >= 300_000 ? doubtful("a person of this article") : no("a person of this article");
  }
  if (sentence.titled || sentence.shouted) {
    return most >= (least === undefined ? IN_HEADLINES : 100_000)
      ? { verdict: "yes", strong: false }
      : doubtful("in a headline");
  }
  if (least !== undefined && most >= least) return { verdict: "yes", strong: true };
  if (listed && most >= LISTED) return { verdict: "yes", strong: false };
  const next = words[city.to];
  if (next !== undefined && SPEECH.has(next.key)) return doubtful("speaks like a person");
  const floor = single ? (city.from === 0 ? AT_SENTENCE_START : BARE) : BARE_OF_SEVERAL_WORDS;
  return most >= floor ? { verdict: "yes", strong: false } : doubtful("too small to be meant without more");
}

/** After "of" these say that a settlement's name follows. */
const SETTLEMENTS = new Set(
  "city cities town towns village villages suburb suburbs port district municipality province region state capital community hamlet township outskirts streets people mayor neighborhood neighbourhood".split(
    " ",
  ),
);
/** After "the Houston …" these say that a town's name went before. */
const AROUND_TOWNS = new Set(
  "area region district suburb suburbs hospital camp airport metro neighborhood neighbourhood province county governorate port prefecture office headquarters police refugee summit".split(
    " ",
  ),
);

/** Fewest people for a town to be meant after the word before it, undefined where that says nothing. */
function leastBefore(words: readonly Token[], at: number): number | undefined {
  const before = words[at - 1]?.key ?? "";
  if (before === "of" && SETTLEMENTS.has(words[at - 2]?.key ?? "")) return 1;
  return LOCATIVE.get(before);
}

/** "the Benghazi hospital": after an article a town's name must go on to a noun. */
function attributive(text: string, words: readonly Token[], city: { readonly to: number }, most: number): Verdict {
  const last = words[city.to - 1];
  const next = words[city.to];
  if (last === undefined || next === undefined || next.capital || text.slice(last.end, next.start) !== " ") {
    return no("an article before it");
  }
  const least = AROUND_TOWNS.has(next.key) ? 5000 : 150_000;
  return most >= least ? { verdict: "yes", strong: false } : doubtful("an article before it");
}

function named(sentence: SurveyedSentence, city: { readonly from: number }): boolean {
  return sentence.named[city.from] === true;
}

/** "ALEPPO, Syria —", "HOUSTON (AP) –" at the head of a paragraph. */
function dateline(
  text: string,
  { tokens: words, sentence }: SurveyedSentence,
  city: { from: number; to: number },
): boolean {
  const first = words[city.from];
  const last = words[city.to - 1];
  if (city.from !== 0 || first === undefined || last === undefined || !first.upper) return false;
  return /^(?:,[^.]{2,30})? ?(?:\([^)]{2,30}\) ?)?[-–—:]/.test(
    text.slice(last.end, Math.min(sentence.end, last.end + 60)),
  );
}

/** "Paris, Texas", "Homs in Syria", "Aleppo (Syria)". */
function placeFollows(text: string, sentence: SurveyedSentence, to: number, gazetteer: Gazetteer): boolean {
  const left = sentence.tokens[to - 1];
  const right = sentence.tokens[to];
  if (left === undefined || right === undefined) return false;
  const between = text.slice(left.end, right.start);
  const after = right.key === "in" && between === " " ? to + 1 : to;
  if (after === to && between !== ", " && between !== " (") return false;
  const match = matchKnown(text, sentence, after, gazetteer);
  if (match === null || !sentence.tokens[after]?.capital) return false;
  const closes = /^\s*(?:$|[,.;:)—–-])/.test(text.slice(match.end, match.end + 2));
  const names = match.places.some(
    ({ form, candidate }) => form === "name" && (candidate.kind === "country" || candidate.kind === "region"),
  );
  return names && (after > to || closes);
}

/** A capitalised word that is no place, office or kind of place: beside a place's name it makes another name of it. */
export function isStrange(word: Token, gazetteer: Gazetteer): boolean {
  if (FUNCTION_WORDS.has(word.key) || KINDS_OF_PLACE.has(word.key)) return false;
  if (HONORIFICS.has(word.key) || gazetteer.offices.has(word.key)) return false;
  return !gazetteer.senses(word.key).some((sense) => sense.type === "place");
}

/** A run of capitalised words that holds more than the town, places and offices apart, is another name. */
function partOfLongerName(
  text: string,
  { tokens: words, runs }: SurveyedSentence,
  city: { readonly from: number; readonly to: number },
  gazetteer: Gazetteer,
): boolean {
  const run = runs[city.from];
  if (run === undefined) return false;
  const strange = (word: Token | undefined) => word !== undefined && isStrange(word, gazetteer);
  const before = city.from > run.from && strange(words[city.from - 1]);
  const after = city.to < run.to && strange(words[city.to]) && words[city.to]?.upper === false;
  const last = words[city.to - 1];
  const next = words[city.to];
  const hyphened =
    last !== undefined && next !== undefined && joint(text, last, next) === " " && text.charAt(last.end) === "-";
  return before || (after && !(hyphened && !before));
}
