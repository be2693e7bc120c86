/** Names that only hold a place's name: currencies, ministries, newspapers, manners. */

import type { Toponym } from "../model.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { SurveyedSentence } from "./survey.ts";

/** "University of Oxford": before "of" these make the place part of a name. */
const HEADS_OF_NAMES = new Set(
  "university college bank institute school academy church diocese duke duchess earl archbishop bishop battle treaty siege museum order house".split(
    " ",
  ),
);
/** The longer name that a place name is only the beginning or end of ("Yalta-style", "U.S. dollar", "USS Missouri", "University of Oxford"). */
export function longerName(
  text: string,
  { tokens: words, titled }: SurveyedSentence,
  match: { readonly from: number; readonly to: number; readonly end: number },
  gazetteer: Gazetteer,
): { readonly inside: NonNullable<Toponym["inside"]>; readonly to: number } | null {
  const first = words[match.from];
  if (first === undefined) return null;
  const reach = titled ? 1 : 3;
  let end = match.end;
  for (let at = match.to; at < Math.min(words.length, match.to + reach); at++) {
    const word = words[at];
    if (word === undefined) break;
    const between = text.slice(end, word.start);
    for (const entry of gazetteer.following(word) ?? NONE) {
      const letters = entry.word.replace(/^[^\p{L}\p{N}]+/u, "");
      const hyphened = entry.word.startsWith("-");
      const apart = hyphened ? between === "-" || between === "‑" : between === " " || between === "\u00a0";
      const capital = letters.charAt(0) !== letters.charAt(0).toLowerCase();
      // "Ontario Provincial Police Highway": only right after a name do these belong to it.
      if (!apart || (at > match.to && (!capital || entry.what === "street" || entry.what === "team"))) continue;
      const stop = word.start + letters.length;
      if (!text.startsWith(letters, word.start) || /[\p{L}\p{N}]/u.test(text.charAt(stop))) continue;
      let to = at + 1;
      while (to < words.length && (words[to]?.start ?? stop) < stop) to++;
      return { inside: { start: first.start, end: stop, what: entry.what }, to };
    }
    if (!word.capital || between !== " ") break;
    end = word.end;
  }
  let before = match.from - 1;
  const last = words[before];
  const what = last === undefined || text.slice(last.end, first.start) !== " " ? null : gazetteer.preceding(last);
  if (last !== undefined && what !== null) {
    return { inside: { start: last.start, end: match.end, what }, to: match.to };
  }
  if (before > 0 && words[before]?.key === "the") before--;
  if (before < 1) return null;
  const head = words[before - 1];
  if (words[before]?.key === "of" && head !== undefined && head.capital && !titled && HEADS_OF_NAMES.has(head.key)) {
    return { inside: { start: head.start, end: match.end, what: `a name with ${head.key}` }, to: match.to };
  }
  return null;
}

const NONE: readonly never[] = [];
