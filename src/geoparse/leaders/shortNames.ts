/** Persons whom an article introduced by their full names and offices, and what it calls them from then on. */
import type { LeadersFile } from "../../atlas/curated.ts";
import { standsAt } from "../text/matches.ts";
import { isWordBefore } from "../text/tokens.ts";
import type { LeaderMention } from "./leaderMention.ts";
import type { LeaderSentence } from "./leaderSentences.ts";
import { inPlainType } from "./nameForms.ts";

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

/** Gives whom an article introduced, by the names that it may call them by from then on. */
export type ShortNames = (named: readonly (readonly LeaderMention[])[]) => ReadonlyMap<string, LeaderMention>;

const SHORTEST = 3;

/** "Felipe VI" is Felipe, "Luis Mora Jr." Mora. */
const NUMERAL = /,? (?:[IVX]{1,5}|Jr\.?|Sr\.?)$/u;
const REGNAL = / [IVX]{1,5}$/u;
const ARTICLE = /^[ae]l-/u;

/**
 * "Wang" for the Wang Yi that an article introduced with his office, "Joko" where people are called by their given names,
 * and the full name once more without the office.
 * @param known names that the data knows, which are found by it
 */
export function createShortNames(
  { familyNameFirst, calledByGivenName }: Pick<LeadersFile, "familyNameFirst" | "calledByGivenName">,
  known: ReadonlyMap<string, unknown>,
): ShortNames {
  const familyFirst = new Set<string | null>(familyNameFirst);
  const byGivenName = new Set<string | null>(calledByGivenName);
  const shortNamesOf = ({ name, iso3 }: LeaderMention): readonly string[] => {
    const plainName = name.replace(NUMERAL, "");
    const words = plainName.split(" ");
    const [first = name] = words;
    const last = words.at(-1) ?? name;
    const family = plainName !== name && REGNAL.test(name) ? plainName : familyFirst.has(iso3) ? first : last;
    // "Al-Sudani", where a sentence begins, and "Sudani".
    const opening = ARTICLE.test(family) ? [family.charAt(0).toUpperCase() + family.slice(1), family.slice(3)] : [];
    const names = [name, family, ...opening, ...(byGivenName.has(iso3) ? [first, last] : [])];
    return names.flatMap((short) => [short, ...inPlainType(short)]);
  };
  return (named) => {
    const found = new Map<string, LeaderMention>();
    const read = new Map<string, string | null>();
    for (const mentions of named) {
      for (const mention of mentions) {
        const { name, iso3 } = mention;
        if (!name.includes(" ") || read.get(name) === iso3) continue;
        read.set(name, iso3);
        for (const short of shortNamesOf(mention)) {
          if (short.length >= SHORTEST && !known.has(short) && !found.has(short)) found.set(short, mention);
        }
      }
    }
    return found;
  };
}
