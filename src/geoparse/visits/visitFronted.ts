/** Who goes where the words about it come first, and he after them: "After meeting Z in Y, X …". Over sentences in symbols. */
import { SYMBOL } from "../text/symbols.ts";
import { list } from "./visitWords.ts";

/** Where a clause may begin, with what may lead over to it. */
const START = `(?:^|[;:"“”–—] ?|\\. )(?:(?:and|but|so|then|yet|now|later|earlier|meanwhile|still),? )?`;
/** A word that is no leader's name. */
const WORD = `[^\\s,;:.()${SYMBOL.leader.slice(1, -1)}]+`;
const THIS = "(?:an?|the|his|her|this|that|another|what)";

/** "Two days after having", before a verb. */
const BEFORE_VERB = new RegExp(
  `(?:${START}|, )(?:(?:${WORD} ){0,4}?(?:after|before|while|when|since|upon|following|on|by|prior to|despite|besides|from) (?:having |being |first )?|having |just |freshly )$`,
  "i",
);
const OPENING = new RegExp(`${START}$`, "i");
const PARTICIPLE = /^(?:[a-z]+ing|en route|on|aboard|fresh|back|straight|bound) /i;
/** "Two weeks after his", "fresh from a", before a noun. */
const BEFORE_NOUN = new RegExp(
  `${START}(?:${WORD} ){0,4}?(?:(?:(?:after|before|since|following|ahead of|prior to) (?:an?|his|her|what|another)|(?:during|on|upon|at|from|in|through|throughout|with|for|off)(?: ${THIS})?|(?:making|paying|ending|concluding|wrapping up|beginning|starting|kicking off|opening|capping|continuing|completing|announcing|cutting short|rounding off|extending) ${THIS})) (?:${WORD},? ){0,5}$`,
  "i",
);
const ITS_SUBJECT = new RegExp(
  `^(?! (?:which|who|that) )[^,;:.()?!]{0,70},["”]? (?:the )?(?<who>${list})(?!'s?(?: |$))`,
  "di",
);
/** What is held in a place is held without many: who speaks of it was there if he had somebody to meet ("talks with Z"). */
const WITH_SOMEBODY = /^[a-z]+ (?:of [^,;.]{1,30})?with /i;

/**
 * The leaders right behind a phrase that opens a clause, whose subject they are.
 * @param start where the words of the visit begin; @param end where its destination ends
 * @param event whether the words speak of an event rather than of a journey
 */
export function subjectAfter(
  text: string,
  start: number,
  end: number,
  kind: "noun" | "verb",
  event: boolean,
): readonly [number, number] | null {
  const who = ITS_SUBJECT.exec(text.slice(end))?.indices?.groups?.who;
  if (!who) return null;
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  const opens =
    kind === "verb"
      ? PARTICIPLE.test(words) && (OPENING.test(before) || BEFORE_VERB.test(before))
      : BEFORE_NOUN.test(before);
  return opens && !(event && !WITH_SOMEBODY.test(words)) ? [end + who[0], end + who[1]] : null;
}
