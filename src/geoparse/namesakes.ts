/** Names of countries, capitals and regions that are persons' names too. */

import { isStrange } from "./cityEvidence.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Match } from "./matching.ts";
import { isTime, NO_FIRST_NAME, type SurveyedSentence } from "./survey.ts";
import type { Token } from "./tokens.ts";

/** Countries, capitals and regions that are surnames too ("Michael Jordan"). */
const SURNAMES = new Set(
  "jordan chad georgia israel ireland france england holland montenegro santiago kingston hamilton washington london paris stanley".split(
    " ",
  ),
);
/** … and that are given names, or begin names of companies ("Paris Hilton"). */
const GIVEN_NAMES = new Set(
  "jordan chad georgia kenya india victoria paris london sofia virginia carolina dakota montana".split(" "),
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
  const surname = SURNAMES.has(first.key);
  const given = GIVEN_NAMES.has(first.key);
  if (named[match.from] === true) {
    const fullName = named[match.from - 1] === true || named[match.to] === true;
    if (fullName || surname || given) return "a person, after an office or title";
  }
  const before = words[match.from - 1];
  const next = words[match.to];
  const spaced = (left: Token | undefined, right: Token | undefined) =>
    left !== undefined && right !== undefined && text.slice(left.end, right.start) === " ";
  const joins = (word: Token | undefined) =>
    word?.capital === true && !word.upper && isStrange(word, gazetteer) && !isTime(word.key);
  if (surname && match.from > 1 && spaced(before, first) && joins(before) && !NO_FIRST_NAME.has(before?.key ?? "")) {
    return "a person's name";
  }
  if (given && spaced(first, next) && joins(next)) return "a person's or a company's name";
  return null;
}
