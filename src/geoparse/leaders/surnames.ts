/** Persons whom an article introduced by their full names, called by their surnames from then on. */

import { standsAt } from "../text/matches.ts";
import { isWordBefore } from "../text/tokens.ts";
import type { LeaderSentence } from "./leaderSentences.ts";
import type { LeaderMention } from "./leaders.ts";

/** Where a surname stands in an article from an offset on, no part of a longer word or name. */
export function standingAlone(surname: string, from: number, text: string, sentences: readonly LeaderSentence[]) {
  const found: { readonly sentence: LeaderSentence; readonly at: number }[] = [];
  let index = 0;
  for (let next = text.indexOf(surname, from); next >= 0; next = text.indexOf(surname, next + surname.length)) {
    while ((sentences[index]?.end ?? Number.POSITIVE_INFINITY) <= next) index++;
    const sentence = sentences[index];
    if (!sentence?.isProse || next < sentence.start || next + surname.length > sentence.end) continue;
    const at = next - sentence.start;
    if (isWordBefore(sentence.text, at) || sentence.text.charAt(at - 1) === "-") continue;
    if (standsAt(AFTER_SURNAME, sentence.text, at + surname.length)) found.push({ sentence, at });
  }
  return found;
}

const AFTER_SURNAME = /(?! \p{Lu}\p{Ll})(?![\p{L}\p{N}-])/uy;

/** "Wang" for the Wang Yi that an article introduced with office and full name. A name that the data knows is left to it. */
export function surnames(
  named: readonly (readonly LeaderMention[])[],
  known: ReadonlyMap<string, unknown>,
  familyNameFirst: ReadonlySet<string>,
): ReadonlyMap<string, LeaderMention> {
  const found = new Map<string, LeaderMention>();
  const read = new Map<string, string | null>();
  for (const mentions of named) {
    for (const mention of mentions) {
      const { name, iso3 } = mention;
      if (read.get(name) === iso3) continue;
      read.set(name, iso3);
      const comesFirst = iso3 !== null && familyNameFirst.has(iso3);
      const space = comesFirst ? name.indexOf(" ") : name.lastIndexOf(" ");
      if (space < 0) continue;
      const short = comesFirst ? name.slice(0, space) : name.slice(space + 1);
      if (short.length >= 3 && !known.has(short) && !found.has(short)) found.set(short, mention);
    }
  }
  return found;
}
