/** Titles of honour and rank, which stand before a name and say neither whose it is nor what office he holds. */
import { plain } from "../text/letters.ts";

/** Those that a full stop may shorten. */
const SHORT =
  "Dr|Mr|Mrs|Ms|Shri|Smt|Sir|Dame|Hon|Prof|Eng|Engr|Ing|Amb|H\\. ?E|Gen|Col|Capt|Adm|Sen|(?:Lt|Maj|Brig)\\.?[ -](?:Gen|Col)";
const LONG =
  "(?:(?:His|Her|Their) )?(?:Excellenc(?:y|ies)|Majesty|Eminence|(?:(?:Royal|Serene) )?Highness)" +
  "|(?:the )?(?:(?:Most|Right|Rt\\.?) )?(?:Hon|Honou?rable)" +
  "|Dat(?:uk|o'?)(?: (?:S(?:eri|ri)|Paduka))?|Tan Sri|Tun|Alhaji|Haji|Ustaz|Comrade|Professor|Lord|Senator|Cardinal|Mullah" +
  "|(?:(?:Field|Air) |(?:Lieutenant|Major|Brigadier)[ -])?(?:General|Colonel|Marshal)|Captain|Admiral";
const ONE = `(?:${LONG}|${SHORT})\\.?`;

/** The source of a pattern for any number of them, each with the space behind it. */
export const HONORIFICS = `(?:${ONE},? )*`;

const ONLY_HONORIFICS = plain(new RegExp(`^${HONORIFICS}$`, "i"));
const BEFORE_NAME = plain(new RegExp(`(?<![\\p{L}])${ONE},? $`));
/** Of "secretary general" the second word belongs to the office. */
const BEHIND_OFFICE = plain(new RegExp(`(?<!(?:secretary|attorney))(?:,? (?:${ONE}|sheikha?))+,?$|,$`, "i"));

/** Whether some words are titles of honour and nothing else. @param words in plain letters, with the space behind them */
export function areHonorifics(words: string): boolean {
  return ONLY_HONORIFICS.test(words);
}

/** Whether one stands right before a name. @param text in plain letters */
export function isStyled(text: string, name: number): boolean {
  return BEFORE_NAME.test(text.slice(Math.max(0, name - LONGEST), name));
}
/** Characters of the longest of them. */
const LONGEST = 24;

/** "Prime minister, his excellency dr.": the office without the titles that stand between it and the name. */
export function withoutHonorifics(office: string): string {
  return office.replace(BEHIND_OFFICE, "");
}
