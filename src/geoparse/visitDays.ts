/** Which day a sentence tells of a visit. */

import type { StatedDate } from "./dates.ts";
import { plain, plainPattern } from "./letters.ts";
import { SYMBOL, type Symbolic } from "./symbols.ts";
import { type Entity, entitiesIn } from "./visitEntities.ts";

/** What the visit is for, before its day: "for a state visit on", ", for the summit at the end of". */
const PURPOSE =
  "(?:,? for (?:(?:the|an?|his|her|their) )?(?:[^\\s.;,:()]+ ){0,4}?(?:summit|talks|meetings?|visit|conference|forum|ceremony|session|consultations|parade|games|dinner|celebrations))?";
/** "Cairo, the capital," */
const APPOSITION = "(?:, (?!and |then |before |after |but )[^\\s.;,:()]+(?: [^\\s.;,:()]+){0,5},)?";
/** Neither what the day is of ("the treaty signed in May") nor what it is counted from ("two days before"). */
const BETWEEN_WORDS =
  "(?:(?! (?:since|until|than|before|after|by|for|of|signed|agreed|concluded|adopted|announced|killed|held|elected) ) [^\\s.;,:()]+){0,5}?";
const PART_OF =
  "(?: (?:at|since|from|towards?|in|on|late on|early on) the (?:very )?(?:end|start|beginning|middle|close|eve|morning|afternoon|evening|night|weekend|(?:first|second|third|last) week) of)?";
const DATE_AFTER = plainPattern(
  `^${APPOSITION}${PURPOSE}${BETWEEN_WORDS},?${PART_OF}(?: (?:on|in|from|between|during))? \\(?(?<d>${SYMBOL.date})`,
  "di",
);
/** "In June 2023, when X travelled" */
const DATE_WHEN = plainPattern(`${SYMBOL.date},? (?:when|where) (?:the )?$`, "i");
/** A sentence may begin with a bullet, and with a few words and a colon. */
const DATE_OPENING = plainPattern(
  `^(?:[^a-zA-Z\\d\\uE000-\\uF7FF]{1,3})?(?:[^:;,.]{2,40}: )?(?:(?:and|but|then) )?(?:(?:On|In|During|From|Between|Early in|Late in|By|At the (?:end|start|beginning) of) (?:[a-z]+ ){0,5}|(?:Last|Next|This|Early|Earlier|Late|Later) )?(?<d>${SYMBOL.date})`,
  "di",
);
/** "X, who took office in May, travelled": the day of something else. */
const OTHER_DAY = plainPattern(
  `,[^,]*[^a-z](?:took|won|became|elected|re-elected|appointed|sworn|inaugurated|born|ousted|succeeded|replaced|assumed|came to power|in office)[^a-z][^,]*${SYMBOL.date}[^,]*,`,
  "i",
);

/**
 * A date right after the destination, between the visitor and the words, or one that opens the sentence.
 * @param noun whether the words are a noun: "On Monday X defended his visit" tells the day of something else
 */
export function dateBeside(
  symbolic: Symbolic<Entity>,
  who: number,
  start: number,
  end: number,
  noun = false,
): StatedDate | null {
  const inside = entitiesIn(symbolic, start, end, "date");
  if (inside[0]?.date) return untilLast(symbolic, inside[0].date, inside[1]?.date, start, end);
  const after = DATE_AFTER.exec(symbolic.text.slice(end));
  const at = after?.indices?.groups?.d?.[0];
  if (at !== undefined) {
    const [first, last] = entitiesIn(symbolic, end + at, end + at + 12, "date");
    return first?.date ? untilLast(symbolic, first.date, last?.date, end + at, end + at + 12) : null;
  }
  const when = DATE_WHEN.exec(symbolic.text.slice(0, who));
  const thatDay = when && symbolic.at(when.index)?.date;
  if (thatDay) return thatDay;
  const between = entitiesIn(symbolic, who, start, "date").at(-1);
  // "X arrived in Z on Monday on a tour that will take him to Y": Monday is the day of Z.
  const elsewhere = entitiesIn(symbolic, who, start, "place").length > 0;
  if (between?.date && !elsewhere && !OTHER_DAY.test(symbolic.text.slice(who, start))) return between.date;
  const before = DATE_OPENING.exec(symbolic.text);
  const opening = before?.indices?.groups?.d?.[0];
  if (opening === undefined || SPOKEN.test(symbolic.text.slice(0, opening))) return null;
  const until = Math.min(who, start);
  if (SUBORDINATE.test(symbolic.text.slice(opening, until))) return null;
  const clause = symbolic.text.slice(opening + 1, start);
  if (noun && !OF_THE_VISIT.test(clause) && !SUBJECT_ONLY.test(clause)) return null;
  return symbolic.at(opening)?.date ?? null;
}

/** "In an interview on Monday X said" */
const SPOKEN = /\b(?:interview|speech|statement|address|call|letter|remarks|phone|post|briefing|message|article)\b/i;
/** Verbs whose day is that of the visit which is their object. */
const OF_THE_VISIT =
  /\b(?:beg[aiu]n|starts?|started|starting|ma[dk]es?|making|paid|pays?|paying|kicks?|kicked|conclud|wrap|wound|winds|ends?|ended|complet|finish|embark|undert|left|leaves?|arriv|during|continu|resum|cuts?|on|for|opens?|opened|went|go(?:es)?|flew|came|due|will|interrupt|extend|follow|met|received|welcomed|hosted|signed|announced a)\b/i;
const SUBJECT_ONLY = plainPattern(
  `^,?(?: (?:the|an?|his|her|their|\\p{Lu}[^ ,]*|president|prime|minister|[^ ,]*'s|${SYMBOL.leader}(?:'s?)?|first|second|last|state|official|of|by)){0,7} ?,? ?$`,
);

/** What opens a sentence is the day of its main clause ("On Monday he boards the train that took X to Y"). */
const SUBORDINATE = plain(
  /[^\p{L}](?:that|which|who|whom|where|when|since)[^\p{L}]|[^\p{L}](?:after|before|following|ahead of) [^,]*$|[^\p{L}](?:said|says|told|announced|confirmed|warned|vowed|promised) [^,]|;/iu,
);
const AND_DAY = plainPattern(`${SYMBOL.date} (?:and|to|until|till|through) ${SYMBOL.date}`);

/** "Spent Sunday and Monday" is both days. */
function untilLast(
  symbolic: Symbolic<Entity>,
  first: StatedDate,
  last: StatedDate | undefined,
  start: number,
  end: number,
): StatedDate {
  const both = last?.precision === "day" && first.precision === "day" && first.from < last.to;
  return both && AND_DAY.test(symbolic.text.slice(start, end)) ? { ...first, to: last.to, ahead: null } : first;
}
