/** Which day a sentence tells of a visit. */

import type { StatedDate } from "./dates.ts";
import { plain, plainPattern } from "./letters.ts";
import { SYMBOL, type Symbolic } from "./symbols.ts";
import { type Entity, entitiesIn } from "./visitEntities.ts";

const DATE_AFTER = plainPattern(
  `^(?:,[^,;.]{1,40},)?(?: in (?:the )?(?:[^\\s.;,:()]+ ){0,4}?${SYMBOL.place})?(?: for (?:(?:the|an?|his|her|their) )?(?:[^\\s.;,:()]+ ){0,4}?(?:summit|talks|meetings?|visit|conference|forum|ceremony|session|consultations|parade|games|dinner|celebrations))?(?:(?! (?:since|until|than|before|after|by|for|of) ) [^\\s.;,:()]+){0,5}?,?(?: (?:at|towards|by|in|around|near|since) the (?:very )?(?:end|start|beginning|middle|close|turn|(?:first|second) half|spring|summer|autumn|fall|winter) of)?(?: (?:on|in|from|between|during))? \\(?(?<d>${SYMBOL.date})`,
  "di",
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
  // What opens the sentence, or the clause: "It was returned: in May, X went to Y".
  const clause = Math.max(...[": ", "; ", " – ", " — "].map((c) => symbolic.text.lastIndexOf(c, who - 1) + c.length));
  const from = clause > 3 && DATE_OPENING.test(symbolic.text.slice(clause, who)) ? clause : 0;
  const before = DATE_OPENING.exec(symbolic.text.slice(from));
  const at0 = before?.indices?.groups?.d?.[0];
  const opening = at0 === undefined ? undefined : from + at0;
  if (opening === undefined || SUBORDINATE.test(symbolic.text.slice(opening, Math.min(who, start)))) return null;
  return symbolic.at(opening)?.date ?? null;
}

const LISTED = plainPattern(
  `^[^.;:${SYMBOL.place.slice(1, -1)}]{0,45}?(?: in|,) ${SYMBOL.date}(?:(?:,|,? and)(?: (?:again|once|twice|then))?(?: in)? ${SYMBOL.date}){1,4}`,
);

/** "Went to Y in 2004 and 2009": a visit each; fewer than two dates are none. */
export function datesListed(symbolic: Symbolic<Entity>, end: number): readonly StatedDate[] {
  const match = LISTED.exec(symbolic.text.slice(end));
  const dates = match ? entitiesIn(symbolic, end, end + match[0].length, "date").flatMap((e) => e.date ?? []) : [];
  const [first] = dates;
  const alike = dates.every((d) => d.precision !== "day" && d.precision === first?.precision);
  return dates.length > 1 && alike ? dates : [];
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
