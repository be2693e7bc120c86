/** Who goes back to where he was: "he went back in 2015 and again in 2016", "… and is due back in June", "… asked to come again". */

import { plainPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import type { WordedText } from "../text/wordedPatterns.ts";
import { subjectOf } from "./visitSubject.ts";

const D = SYMBOL.date;
/** Words without which nobody goes back. */
export const MAY_HOLD_RETURN =
  / back(?![a-z])| return| (?:there|here|come|came|coming|go|going|went|attend) again(?![a-z])/;
const when = `(?:(?:early |late |mid-?|last |next |this )*${D}|(?:last|next|this|later this|early next|late next|early this) [a-z]+|(?:a|an|one|two|three|four|five|six|ten|a few|several) (?:days?|weeks?|months?|years?) (?:later|ago|after)|soon|again)`;
/** A day alone may be the one on which he came home. */
const coarse = `(?:(?:in|by|early in|late in|again in) )+${D}|(?:a|an|one|two|three|four|five|six|ten|a few|several) (?:weeks?|months?|years?) later|again`;
const BACK = plainPattern(
  `(?<![\\p{L}])(?:(?:went|goes|going|go|c[ao]me|comes|coming|been|was|is|will be|be) back|(?:was|were|been|is) (?=there again)|(?<=(?:is|was|are|were) )(?:due|expected|scheduled|set to be) back|(?:return(?:ed|s|ing)?)(?= (?:there |again )*(?:${coarse}))|(?<=(?:due|expected|scheduled|set|planning|plans|hopes|wants|is|was|will|would|may|might|could|to) (?:to )?)return(?= ${D})|(?:come|came|coming|go|going|went|attend)(?= again ))(?: (?:there|again|in person))*,? (?:in |on |for (?:the|a|an|another) (?:[^\\s,.;]+ ){1,5}?(?:in |on )?)?(?<when>${when}(?:(?:,|,? and) (?:again |once more |then )?(?:in )?${when})*)(?! (?:from|to|in|at) (?:the )?${SYMBOL.place})`,
  "dgi",
);
/** Asked for, and not told for when. */
const ANEW = plainPattern(
  "(?<![\\p{L}])(?:come|coming|go|going|visit|attend|return) (?:there |here )?(?<when>again)(?=[.,;]|$)",
  "dgi",
);
const ELSEWHERE = plainPattern(`^[^.;:,]{0,40} (?:from|to|in|at|into) (?:the )?(?:[a-z-]+ ){0,2}?${SYMBOL.place}`, "i");
const HOME = / (?:home|to work|to office|to power)(?![a-z])/;

export interface Return {
  readonly start: number;
  readonly end: number;
  /** Where its subject stands, null where the sentence does not say. */
  readonly who: readonly [number, number] | null;
  /** Where its days stand. */
  readonly when: readonly [number, number];
}

/** All words of a sentence that say that somebody goes back, without saying where to. */
export function returnsIn(sentence: WordedText): readonly Return[] {
  const { text } = sentence;
  return [...matches(text, BACK), ...matches(text, ANEW)].flatMap((match): Return[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const days = match.indices?.groups?.when;
    if (!days || ELSEWHERE.test(text.slice(end)) || HOME.test(match[0])) return [];
    return [{ start, end, who: subjectOf(sentence, start, "verb", end), when: days }];
  });
}
