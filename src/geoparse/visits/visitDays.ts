/** Which day a sentence tells of a visit. */

import type { VisitStatus } from "../../atlas/vocabulary.ts";
import { coarseDays, daysApart, plusDays } from "../days/calendar.ts";
import type { StatedDate } from "../days/dates.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import type { VisitFound } from "./sameVisit.ts";
import { type Entity, entitiesIn } from "./visitEntities.ts";
import { hadBeenDue, type Scope, tellsItHappened, wasCalledOff } from "./visitStatus.ts";

/** What the visit is for, before its day: "for a state visit on", ", for the summit at the end of". */
const PURPOSE =
  "(?:,? for (?:(?:the|an?|his|her|their) )?(?:[^\\s.;,:()]+ ){0,4}?(?:summit|talks|meetings?|visit|conference|forum|ceremony|session|consultations|parade|games|dinner|celebrations|inauguration|funeral|anniversary)(?= (?:of )?[\\uEC00-\\uEFFF]| (?:on|in|at|from) |,)(?: of(?= [\\uEC00-\\uEFFF]))?)?";
/** "Cairo, the capital," */
const APPOSITION = "(?:, (?!and |then |before |after |but )[^\\s.;,:()]+(?: [^\\s.;,:()]+){0,5},)?";
/** "Landed in Cairo in the province of Y" */
const IN_PLACE = `(?: in (?:the )?(?:[^\\s.;,:()]+ ){0,4}?${SYMBOL.place})?`;
/** "Y's parliament" */
const POSSESSED = "(?:'s?(?: [^\\s.;,:()]+){1,3}?)?";
/** Neither what the day is of ("the treaty signed in May") nor what it is counted from ("two days before"). */
const BETWEEN_WORDS = `(?:(?! (?:since|until|than|before|after|by|signed|agreed|concluded|adopted|announced|killed|held|elected|when|while|who|which|that|and|but|said|told|about|over|discuss|prepare) )(?! (?:for|of) ${SYMBOL.date}) [^\\s.;,:()${SYMBOL.place.slice(1, -1)}]+|(?:,| and|, and) ${SYMBOL.leader}){0,9}?`;
const PART_OF =
  "(?: (?:at|since|from|towards?|by|in|around|near|on|late on|early on) the (?:very )?(?:end|start|beginning|middle|close|turn|eve|(?:first|second) half|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|weekend|(?:first|second|third|last) week) of)?";
const DATE_AFTER = plainPattern(
  `^(?:, where (?:[^\\s.;:()${SYMBOL.place.slice(1, -1)}]+ ){2,16}?(?:on|in) (?<there>${SYMBOL.date})|${POSSESSED}${APPOSITION}${IN_PLACE}${PURPOSE}${BETWEEN_WORDS},?${PART_OF}(?: (?:on|in|from|between|during|for)(?: (?:early|late|the (?:first|second) half of|the (?:spring|summer|autumn|fall|winter|end|start) of))?)? \\(?(?:mid-)?(?<d>${SYMBOL.date}))`,
  "di",
);
/** "In June 2023, when X travelled" */
const DATE_WHEN = plainPattern(`${SYMBOL.date},? (?:when|where|while|as) (?:the )?$`, "i");
/** "Signed in May on the occasion of the first" visit. */
const DATE_OF_NOUN = plainPattern(
  `${SYMBOL.date},? (?:on the occasion of|during|in the course of|at the time of) (?:the|an?|his|her|${SYMBOL.leader}'?s?) (?:[a-z-]+ ){0,3}$`,
  "i",
);
/** "And in May he was": the day of what comes next, whatever opened the sentence. */
const DATE_OF_CLAUSE = plainPattern(
  `(?:[,;–—]|,? (?:and|but|then)) (?:(?:in|on|by|early in|late in|early|late|last|next|this) ){0,2}(?<d>${SYMBOL.date}),? (?:[^,;.${SYMBOL.place.slice(1, -1)}]{2,50}, )?(?:the )?(?:${SYMBOL.leader} (?:[^\\s,;.]+ ){0,4}(?=${SYMBOL.leader}?$))?$`,
  "di",
);
/** "X's first voyage, in May, began in Z and went on to": the days of all that it led to. */
const DATE_OF_TRIP = plainPattern(
  `^${SYMBOL.leader}'s? (?:[^\\s,.;]+ ){0,4}?(?:trip|tour|journey|voyage|travels|visit|swing)(?: [^\\s,.;]+){0,4}?,? (?:in|of|early in|late in|from) (?<d>${SYMBOL.date})`,
  "di",
);
/** A sentence may begin with a bullet. */
const DATE_OPENING = plainPattern(
  `^(?:[^a-zA-Z\\d\\uE000-\\uF7FF]{1,3})?(?:(?:and|but|then) )?(?:(?:(?:Back|Only|Already|Just|Once|As (?:early|late|recently|far back) as) )?(?:On|In|During|From|Between|Early in|Late in|By|At the (?:end|start|beginning) of) (?:[a-z]+ ){0,5}|(?:Last|Next|This|Early|Earlier|Late|Later) )?(?:mid-)?(?<d>${SYMBOL.date})`,
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
  const at = (after?.indices?.groups?.d ?? after?.indices?.groups?.there)?.[0];
  if (at !== undefined) {
    const [from, until] = [end + at, end + at + LONGEST_RANGE];
    const [first, last] = entitiesIn(symbolic, from, until, "date");
    return first?.date ? untilLast(symbolic, first.date, last?.date, from, until) : null;
  }
  const when = DATE_WHEN.exec(symbolic.text.slice(0, who)) ?? DATE_OF_NOUN.exec(symbolic.text.slice(0, start));
  const thatDay = when && symbolic.at(when.index)?.date;
  if (thatDay) return thatDay;
  const clause = DATE_OF_CLAUSE.exec(symbolic.text.slice(0, who))?.indices?.groups?.d?.[0];
  const ofClause = clause === undefined ? undefined : symbolic.at(clause)?.date;
  const between = entitiesIn(symbolic, who, start, "date").at(-1);
  if (ofClause && !between) return ofClause;
  const trip = DATE_OF_TRIP.exec(symbolic.text.slice(who, start))?.indices?.groups?.d?.[0];
  const ofTrip = trip === undefined ? undefined : symbolic.at(who + trip)?.date;
  if (ofTrip && ofTrip.precision !== "day") return ofTrip;
  // "X arrived in Z on Monday on a tour that will take him to Y": Monday is the day of Z.
  const elsewhere = entitiesIn(symbolic, who, start, "place").length > 0;
  if (between?.date && !elsewhere && !OTHER_DAY.test(symbolic.text.slice(who, start))) return between.date;
  return dateOpening(symbolic, who, start, noun);
}

/** What opens the sentence, or the clause: "It was returned: in May, X went to Y". */
function dateOpening(symbolic: Symbolic<Entity>, who: number, start: number, noun: boolean): StatedDate | null {
  const mark = Math.max(...[": ", "; ", " – ", " — "].map((c) => symbolic.text.lastIndexOf(c, who - 1) + c.length));
  const from = mark > 3 && DATE_OPENING.test(symbolic.text.slice(mark, who)) ? mark : 0;
  const before = DATE_OPENING.exec(symbolic.text.slice(from))?.indices?.groups?.d?.[0];
  const opening = before === undefined ? undefined : from + before;
  if (opening === undefined || SPOKEN.test(symbolic.text.slice(from, opening))) return null;
  const until = Math.min(who, start);
  if (SUBORDINATE.test(symbolic.text.slice(opening, until))) return null;
  const told = symbolic.text.slice(opening + 1, start);
  if (noun && !told.startsWith("'s") && !OF_THE_VISIT.test(told) && !SUBJECT_ONLY.test(told)) return null;
  return symbolic.at(opening)?.date ?? null;
}

const RIGHT_AFTER = plainPattern(`^,? (?:on |in |early in |late in |last |this )?(?<d>${SYMBOL.date})`, "di");

/** Of several visitors each with a day of his own ("X in April 2022 and Z last July") the day of one. */
export function dayRightAfter(
  symbolic: Symbolic<Entity>,
  [start, end]: readonly [number, number],
  name: string,
): StatedDate | null {
  for (let at = start; at < end; at++) {
    const one = symbolic.at(at)?.leaders ?? [];
    if (!one.some((leader) => leader.name === name)) continue;
    const day = RIGHT_AFTER.exec(symbolic.text.slice(at + 1))?.indices?.groups?.d?.[0];
    return day === undefined ? null : (symbolic.at(at + 1 + day)?.date ?? null);
  }
  return null;
}

/** "In an interview on Monday X said" */
const SPOKEN = /\b(?:interview|speech|statement|address|call|letter|remarks|phone|post|briefing|message|article)\b/i;
/** Verbs whose day is that of the visit which is their object. */
const OF_THE_VISIT =
  /\b(?:beg[aiu]n|starts?|started|starting|ma[dk]es?|making|paid|pays?|paying|kicks?|kicked|conclud|wrap|wound|winds|ends?|ended|complet|finish|embark|undert|left|leaves?|arriv|during|continu|resum|cuts?|on|for|opens?|opened|went|go(?:es)?|flew|came|due|will|interrupt|extend|follow|met|received|welcomed|hosted|signed|announced a|became|given|took|scrap|cancel|call(?:s|ed) off|postpon|put off|shelv|drop|invited|accepted|repaid|returned)/i;
const SUBJECT_ONLY = plainPattern(
  `^,?(?: (?:the|an?|his|her|their|\\p{Lu}[^ ,]*|president|prime|minister|[^ ,]*'s|${SYMBOL.leader}(?:'s?)?|first|second|last|state|official|of|by)){0,7} ?,? ?$`,
);

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
const SUBORDINATE = plain(
  /[^\p{L}](?:that|which|who|whom|where|when|since)[^\p{L}]|[^\p{L}](?:after|before|following|ahead of) [^,]*$|[^\p{L}](?:said|says|told|announced|confirmed|warned|vowed|promised) [^,]|;/iu,
);
/** Characters of a range of days, each day a symbol. */
const LONGEST_RANGE = 12;
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

/**
 * Whether a visit is still to come on its date.
 * @param arranged whether the present tells of it: "flies on Monday", but "3 May: flies" of a May just over
 */
export function isAhead({ from, ahead }: StatedDate, arranged: boolean, today: string | null): boolean {
  if (today === null) return false;
  if (from > today) return true;
  if (!arranged || ahead === null || ahead.from <= today) return false;
  return daysApart(today, ahead.from) <= Math.max(7, daysApart(from, today));
}

type Dated = VisitFound["date"];

/** The words about a visit. */
interface Phrase {
  readonly scope: Scope;
  readonly words: string;
  /** The day of writing. */
  readonly today: string | null;
}

/** The days of a visit as its words tell them; null where they may be the days of something else, or of another year. */
export function dayTold(status: VisitStatus, date: StatedDate | null, { scope, words, today }: Phrase): Dated {
  if (date === null) return null;
  const open = date.ahead !== null && date.ahead.from !== date.from;
  // "Returns from Y on Saturday" is no day there, "cancelled his visit to Y on Monday" can be either's.
  const ofElse = (status === "made" && RETURNS.test(words)) || (status === "cancelled" && wasCalledOff(scope));
  if (open && date.precision === "day" && ofElse) return null;
  // "X's July visit", written in June: this July or the last?
  const happened = tellsItHappened(words) || IN_THE_PAST.test(words);
  if (status === "made" && today !== null && !happened && isNearerAhead(date, today)) return null;
  const isBehind = status === "cancelled" && isNearerBehind(date, today);
  // "In May he scrapped a trip" that was not to be next year.
  const calledOffThen = status === "cancelled" && date.precision !== "day" && wasCalledOff(scope);
  const isOver = (status === "planned" && hadBeenDue(scope)) || calledOffThen || isBehind;
  return daysFor(isOver ? "made" : status, date);
}

const IN_THE_PAST = /\b(?:saw|was|were|had|spent|stood|sat|spoke|rode|[a-z]+ed)\b/i;
const RETURNS = /\breturns?\b/i;

function isNearerAhead({ from, ahead }: StatedDate, today: string): boolean {
  if (ahead === null || ahead.from <= today) return false;
  return daysApart(today, ahead.from) * 3 < daysApart(from, today);
}

/** Whether the day that is over is nearer than the one to come: what was called off is spoken of about then. */
function isNearerBehind({ from, ahead }: StatedDate, today: string | null): boolean {
  return today !== null && ahead !== null && daysApart(from, today) * 2 < daysApart(today, ahead.from);
}

/** What a date means for a visit made, or for one that lies ahead. */
export function daysFor(status: VisitStatus, date: StatedDate | null): Dated {
  if (date === null) return null;
  const { from, to, precision } = status !== "made" && date.ahead ? date.ahead : date;
  return { from, to, precision, basis: date.basis };
}

/** Words that go on with a trip. */
const GOES_ON =
  /\b(?:from there|then|thereafter|afterwards|onwards?|proceed(?:s|ed)?|went on|goes on|continued|moved on|next stop|last stop|final stop)\b|^.{0,80} (?:followed|came next|(?:concluded|ended|completed|rounded off|crowned) (?:the|his|her|their) (?:trip|tour|journey|visit|swing|round))[.,]/i;
/** Days that a trip may go on for after one of its stops. */
const LONGEST_TRIP = 10;

/**
 * When a visit took place that goes on with the trip of the one told before it: some day soon after, as finely as that
 * can be said.
 */
export function onTheSameTrip(sentence: string, visitor: string, last: VisitFound | undefined): Dated {
  const date = last?.visitor === visitor ? last.date : null;
  if (!date?.from || !date.to || !GOES_ON.test(sentence)) return null;
  if (date.precision === "year") return date;
  return soonAfter(date.from, date.to);
}

/** Some day of a trip one of whose stops was from one day to another. */
function soonAfter(from: string, to: string): Dated {
  const days = coarseDays(from, plusDays(to, LONGEST_TRIP));
  return days && { ...days, basis: "inferred" };
}

/** Between two visits of a sentence: it goes on with a trip. */
const ON_TRIP =
  /\b(?:tour|trip|journey|voyage|swing|travels|then|went on|goes on|on to|before|continu\w+|moved on|took|and)\b/i;
const APART = /\b(?:since|later|again|previously|twice|times|has|never|once)\b/i;

/**
 * What a sentence tells of one trip took place about the day that it gives one of its stops.
 * @param sentence its words; @param told its visits: those without a day are given the month, or the year, of the others
 */
export function daysOfTheTrip<T extends VisitFound>(sentence: string, told: readonly T[]): readonly T[] {
  if (told.length < 2 || !ON_TRIP.test(sentence) || APART.test(sentence)) return told;
  return told.map((visit) => {
    if (visit.date || visit.past || visit.status !== "made") return visit;
    const others = told.filter((v) => v.visitor === visit.visitor && v.iso3 !== visit.iso3 && v.status === "made");
    const dates = others.flatMap(({ date, past }) => (date && !past ? [date] : []));
    const [first] = dates;
    if (!first?.from || !first.to || dates.some(({ from, to }) => from !== first.from || to !== first.to)) return visit;
    if (first.precision !== "day") return { ...visit, date: first };
    return { ...visit, date: soonAfter(first.from, first.to) };
  });
}
