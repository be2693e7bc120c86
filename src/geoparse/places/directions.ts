/** Directions, combining forms, languages and common words: what they mean hangs on what stands beside them. */
import { wordAt } from "../text/tokens.ts";
import { wordsOf } from "../text/words.ts";
import type { Match } from "./matching.ts";
import type { PlaceSense } from "./senses.ts";
import { isTime, type SurveyedSentence } from "./survey.ts";

/** After "Western", "Eastern" these make another thing of the region. */
const NOT_REGIONAL = new Set(
  "time conference division union digital hemisphere standard daylight front blot film films movie music star".split(
    " ",
  ),
);
/** What directions are looked, turned or gone to without an article ("shift to East"). */
const TOWARDS = new Set("to towards toward from pivot pivots looks look turns turn between versus vs".split(" "));
/** Capitals and peoples that a sentence more often begins with as common words ("Male workers …"). */
const COMMON_AT_START = new Set(["male", "pole", "soul", "nice"]);
/** "his Gulf tour", "the premier's Gulf tour" */
const POSSESSIVES = new Set(["his", "her", "its", "their", "s"]);
const DIRECTIONAL = new Set(["west", "east", "north", "south"]);

/** Peoples whose adjective is a language's name too. */
const isLanguageName = wordsOf(
  "english french german spanish italian portuguese russian chinese japanese korean turkish dutch swedish norwegian danish finnish polish czech slovak hungarian romanian bulgarian greek serbian croatian ukrainian belarusian georgian armenian kazakh uzbek kyrgyz tajik mongolian vietnamese thai lao khmer burmese malay indonesian persian welsh irish catalan basque galician estonian latvian lithuanian icelandic albanian macedonian slovenian nepali tibetan",
);
const isSpeaking = wordsOf(
  "speak speaks spoke spoken speaking learn learns learned learnt learning understand understands understood",
);
/** No word goes on from it that it could be the adjective of. */
const STANDS_ALONE = /^(?:["”’)]|[.,;:!?]|\s+(?:as|at|by|for|on|to|with|when|while|because|before|after|since)\b|\s*$)/;

/** "only speaks French", "known in English as": a language, as against "in French waters". */
export function isLanguage(text: string, { tokens: words, sentence }: SurveyedSentence, match: Match): boolean {
  const [first, before] = [words[match.from], wordAt(words, match.from - 1)];
  if (first === undefined || before === undefined || match.to - match.from > 1 || !isLanguageName(first)) return false;
  if (!isSpeaking(before) && before.key !== "in" && before.key !== "into") return false;
  return STANDS_ALONE.test(text.slice(match.end, Math.min(sentence.end, match.end + 12)));
}

/** Whether a sense holds in its surroundings: directions want an article or a noun, "Sino" its hyphen. */
export function fits(
  text: string,
  { tokens: words, titled }: SurveyedSentence,
  match: Match,
  sense: PlaceSense,
): boolean {
  const first = words[match.from];
  const last = words[match.to - 1];
  if (first === undefined || last === undefined) return false;
  const next = words[match.to];
  const between = next === undefined ? "" : text.slice(match.end, next.start);
  if (sense.form === "combining") return /^[-–‑]$/.test(between) && next?.capital === true;
  // An amount of money, "US$5".
  if (text.charAt(match.end) === "$") return false;
  const { candidate } = sense;
  if (match.from === 0 && match.to === 1 && COMMON_AT_START.has(first.key)) return false;
  if (!sense.ambiguous || (candidate.lon !== null && candidate.iso3.length > 0 && first.capital)) return true;
  const before = wordAt(words, match.from - 1);
  const apart = match.from === 0 ? "" : text.slice(before?.end ?? 0, first.start);
  const joinsNext = between === " " && next !== undefined;
  if (sense.form === "adjective") {
    if (next === undefined || NOT_REGIONAL.has(next.key)) return false;
    if (/^[-–‑]$/.test(between)) return true;
    return (first.capital || sense.small) && joinsNext && (titled || !next.capital);
  }
  if (!first.capital) return true;
  if (joinsNext && next.capital && !titled && !isTime(next)) return false;
  if (joinsNext && /^(?:states?|nations?|countries|monarch|region)/.test(next.key)) return true;
  if (before === undefined || apart.trim() !== "") return false;
  if (candidate.lon !== null && joinsNext && POSSESSIVES.has(before.key)) return true;
  return before.key === "the" || (DIRECTIONAL.has(candidate.place) && TOWARDS.has(before.key));
}
