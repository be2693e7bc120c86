/** Names of countries, capitals and regions that are persons' names too. */

import { isSpaced, type Token, wordAt } from "../text/tokens.ts";
import { wordsOf } from "../text/words.ts";
import { isStrange } from "./cityContext.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Match } from "./matching.ts";
import { isNoFirstName, isTime, type SurveyedSentence } from "./survey.ts";

/** Countries, capitals and regions that are surnames too ("Michael Jordan"). */
const isSurname = wordsOf(
  "jordan chad georgia israel ireland france england holland montenegro santiago kingston hamilton washington london paris stanley rhodes lima",
);
/** … and that are given names, or begin names of companies ("Paris Hilton"). */
const isGivenName = wordsOf(
  "jordan chad georgia kenya india victoria paris london sofia virginia carolina dakota montana",
);
/** Why a country's or region's name belongs to a person here, or null. */
export function personHere(
  text: string,
  sentence: SurveyedSentence,
  match: Match,
  gazetteer: Gazetteer,
): string | null {
  const { tokens: words, titled, named } = sentence;
  const first = words[match.from];
  if (titled || first === undefined || match.to - match.from > 1) return null;
  if (first.upper && match.from === 0) return null;
  const surname = isSurname(first);
  const given = isGivenName(first) || gazetteer.isGivenName(first);
  if (named[match.from] === true) {
    const fullName = (match.from > 0 && named[match.from - 1] === true) || named[match.to] === true;
    if (fullName || surname || given) return "a person, after an office or title";
  }
  const before = wordAt(words, match.from - 1);
  const next = words[match.to];
  // A sentence's first word has a capital letter whatever it is: there only a first name tells.
  const follows = match.from > 1 || (before !== undefined && gazetteer.isGivenName(before));
  if (surname && follows && before !== undefined && isSpaced(text, before, first)) {
    if (mayJoin(before, gazetteer) && !isNoFirstName(before)) return "a person's name";
  }
  if (given && next !== undefined && isSpaced(text, first, next) && mayJoin(next, gazetteer)) {
    return "a person's or a company's name";
  }
  return null;
}

/** Whether a word beside a name that persons bear too may be of that person's name. */
function mayJoin(word: Token, gazetteer: Gazetteer): boolean {
  return word.capital && !word.upper && !isTime(word) && isStrange(word, gazetteer);
}
