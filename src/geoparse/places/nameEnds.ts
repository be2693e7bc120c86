/** Where a name begins and ends: the words beside it that are part of it. */

import { isSpaced, wordAt } from "../text/tokens.ts";
import { wordsOf } from "../text/words.ts";
import type { Match } from "./matching.ts";
import type { PlaceSenses } from "./senses.ts";
import type { SurveyedSentence } from "./survey.ts";

const PARTS_OF_PLACES = new Set(
  "north south east west northern southern eastern western northeast northwest southeast southwest upper lower greater inner".split(
    " ",
  ),
);

/** Where a town's or region's name begins with the part of it that is meant ("North London", "Southern California"). */
export function withPart(text: string, { tokens: words, titled }: SurveyedSentence, from: number): number {
  const first = words[from];
  const before = wordAt(words, from - 1);
  if (first === undefined || before === undefined) return first?.start ?? 0;
  const joins = before.capital && !before.upper && !titled && PARTS_OF_PLACES.has(before.key);
  return joins && from > 1 && text.slice(before.end, first.start) === " " ? before.start : first.start;
}

/** "non-Western" is one name of a region, with its prefix. */
export function prefixed(text: string, sentence: SurveyedSentence, match: Match, senses: PlaceSenses): number {
  const { tokens: words } = sentence;
  const first = words[match.from];
  const before = wordAt(words, match.from - 1);
  if (first === undefined) return 0;
  const negated = before?.key === "non" && text.slice(before.end, first.start) === "-";
  if (negated && senses.isAmbiguous) return before.start;
  return senses.isRegion ? withPart(text, sentence, match.from) : first.start;
}

/** Words that are part of a place's name though the city data leaves them out. */
const PARTS = /^ (?:County|Parish|Province|Oblast|Governorate|Islands|(?:International )?Airport)\b/;

/** Words that make a landform's name of a town's ("Swat Valley"). */
const LANDFORM =
  /^ (?:Valley|Bay|Lake|River|Creek|Hills?|Mountains?|Beach|Falls|Springs|Peninsula|Forest|Canyon|Gorge|Cove|Point|Coast|Desert|Plateau|Basin|Delta|Straits?|Channel|Pass|Range|Ridge|Glacier|Reservoir|Dam|Trench|Reef|Swamp|Marsh|Park|National Park|State Park|Island)\b/;

/** … and before it ("Lake Lugano"). */
const isLandformBefore = wordsOf("lake mount mt cape river loch");

/**
 * Where a landform's name begins and ends that holds a town's, null for a town's own name.
 * @param from the town's words, half-open
 * @returns offsets, and the word to go on at
 */
export function landform(
  text: string,
  { tokens: words, sentence }: SurveyedSentence,
  from: number,
  to: number,
): { readonly start: number; readonly end: number; readonly to: number } | null {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return null;
  const before = wordAt(words, from - 1);
  const { start, end } = { start: first.start, end: last.end };
  if (before?.capital === true && isLandformBefore(before) && isSpaced(text, before, first)) {
    return { start: before.start, end, to };
  }
  if (words[to]?.capital !== true) return null;
  const part = LANDFORM.exec(text.slice(end, Math.min(sentence.end, end + 24)));
  if (part === null) return null;
  return { start, end: end + part[0].length, to: to + part[0].trim().split(" ").length };
}

/** Where a name ends with the kind of place that it says ("Kherson Oblast"). */
export function extended(text: string, { tokens: words, sentence }: SurveyedSentence, to: number): number {
  const end = words[to - 1]?.end ?? 0;
  const part = PARTS.exec(text.slice(end, Math.min(sentence.end, end + 24)));
  return part === null ? end : end + part[0].length;
}
