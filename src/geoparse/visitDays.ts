/** Which day a sentence tells of a visit. */

import type { StatedDate } from "./dates.ts";
import { plain, plainPattern } from "./letters.ts";
import { SYMBOL, type Symbolic } from "./symbols.ts";
import { type Entity, entitiesIn } from "./visitEntities.ts";

const DATE_AFTER = plainPattern(
  `^(?: for (?:(?:the|an?|his|her|their) )?(?:[^\\s.;,:()]+ ){0,4}?(?:summit|talks|meetings?|visit|conference|forum|ceremony|session|consultations|parade|games|dinner|celebrations))?(?:(?! (?:since|until|than|before|after|by|for|of) ) [^\\s.;,:()]+){0,5}?,?(?: (?:on|in|from|between|during))? \\(?(?<d>${SYMBOL.date})`,
  "d",
);
/** "In June 2023, when X travelled" */
const DATE_WHEN = plainPattern(`${SYMBOL.date},? (?:when|where) (?:the )?$`, "i");
const DATE_OPENING = plainPattern(
  `^(?:(?:and|but|then) )?(?:(?:On|In|During|From|Between|Early in|Late in|By) (?:[a-z]+ ){0,5}|(?:Last|Next|This|Early|Earlier|Late) )?(?<d>${SYMBOL.date})`,
  "di",
);

/** A date right after the destination, between the visitor and the words, or one that opens the sentence. */
export function dateBeside(symbolic: Symbolic<Entity>, who: number, start: number, end: number): StatedDate | null {
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
  if (between?.date && !elsewhere) return between.date;
  const before = DATE_OPENING.exec(symbolic.text);
  const opening = before?.indices?.groups?.d?.[0];
  if (opening === undefined || SUBORDINATE.test(symbolic.text.slice(opening, Math.min(who, start)))) return null;
  return symbolic.at(opening)?.date ?? null;
}

/** What opens a sentence is the day of its main clause ("On Monday he boards the train that took X to Y"). */
const SUBORDINATE = plain(/[^\p{L}](?:that|which|who|whom|where|when|since)[^\p{L}]|;/iu);
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
