/**
 * Other visits that the sentence of a visit tells by their days alone: "in 2013, 2014 and again in 2016", "his first there
 * since 2012", "the first was in May".
 */
import { groupedBy } from "../../atlas/grouped.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { isAnnounced, isLinked, placesIn } from "./dayLists.ts";
import { daysKey, pairOf } from "./sameVisit.ts";
import { daysFor } from "./visitDays.ts";
import { type Entity, entitiesIn, leadersIn } from "./visitEntities.ts";
import { toldAnew, type VisitHere } from "./visitHere.ts";
import type { ReadByRules, VisitSentence } from "./visitSentence.ts";

const { leader: L, place: P, date: D } = SYMBOL;

type Dated = NonNullable<VisitHere["date"]>;

/** Adds them when all visits of an article that have words of their own are found. */
export function addRepeats({ article, sentences }: ReadByRules): void {
  const { found } = article;
  const told = groupedBy(found, ({ evidence }) => [String(evidence.start)]);
  const dated = new Map<VisitHere, VisitHere["date"]>();
  for (const sentence of sentences) {
    const here = told.get(String(sentence.start));
    if (here === undefined) continue;
    const isTwice = TWICE.test(sentence.small) && here.every(({ iso3 }) => iso3 === here[0]?.iso3);
    if (!sentence.isDated && !isTwice) continue;
    for (const visits of groupedBy(here, (visit) => [pairOf(visit)]).values()) {
      const [first] = visits;
      // Nobody says when the second was, and another rule may know.
      if (isTwice && first && visits.every(({ again }) => !again)) found.push(another(first, null, false));
      const list = listOf(sentence, visits);
      const vague = list.own === null ? [] : visits.filter(({ date }) => date?.precision !== "day");
      for (const visit of vague) dated.set(visit, list.own);
      found.push(...list.others, ...lookedBackAt(sentence, visits));
    }
  }
  if (dated.size === 0) return;
  for (const [at, visit] of found.entries()) {
    const date = dated.get(visit);
    if (date) found[at] = toldAnew(visit, { date });
  }
}

/** The same visitor's other visit there, as little as its day tells of it. */
function another(visit: VisitHere, date: VisitHere["date"], past: boolean): VisitHere {
  const status = past ? "made" : visit.status;
  const why = past ? "looked back at by its day" : "again on another day";
  return toldAnew(visit, { origin: null, date, status, past, certain: status === "made", again: true, why });
}

/** What a list of days tells of visits there. */
interface DayList {
  /** The day of visits that had none, null where they have. */
  readonly own: VisitHere["date"];
  /** The visits of its other days. */
  readonly others: readonly VisitHere[];
}

const NO_LIST: DayList = { own: null, others: [] };

/** The lists of days that a visit's own day stands in, or the one that its words announce. */
function listOf({ symbolic }: VisitSentence, visits: readonly VisitHere[]): DayList {
  const { indices, names, text } = symbolic;
  const dates = indices.filter((_, i) => names[i]?.symbol === "date");
  const model = visits.find(({ date }) => date !== null) ?? visits[0];
  if (model === undefined || dates.length < 2) return NO_LIST;
  const links = dates.slice(1).map((to, i) => isLinked(symbolic, dates[i] ?? to, to, model.iso3));
  const days = dates.map((at) => daysFor(model.status, symbolic.at(at)?.date ?? null));
  const announced = dates.findIndex((at, i) => links[i] && isAnnounced(text.slice(0, at)));
  // "Twice in 2023, in May and July": of that year he tells more.
  const own = model.date === null || isWithin(days[announced] ?? null, model.date) ? (days[announced] ?? null) : null;
  const known = own ? [own] : visits.flatMap(({ date }) => date ?? []);
  const keys = new Set(known.map((date) => daysKey({ date })));
  const others: VisitHere[] = [];
  // A list is what is linked from its first day to its last.
  for (let first = 0, last = 0; first < days.length; first = last + 1) {
    last = first;
    while (links[last]) last++;
    const list = days.slice(first, last + 1);
    // Who is named only within the list was there once.
    const before = leadersIn(symbolic, [0, dates[first] ?? 0]);
    if (before.length > 0 && before.every(({ name }) => name !== model.visitor)) continue;
    if (!list.some((date) => keys.has(daysKey({ date })))) continue;
    for (const date of list) {
      if (date === null || !known.every((d) => isApart(d, date))) continue;
      known.push(date);
      others.push(another(model, date, false));
    }
  }
  return { own, others };
}

function isWithin(date: VisitHere["date"], whole: Dated): boolean {
  const isFiner = whole.precision === "year" && date !== null && date.precision !== "year";
  return isFiner && date.from !== null && whole.from !== null && date.from.slice(0, 4) === whole.from.slice(0, 4);
}

/** "A year later, in November" is one day told twice. */
function isApart(a: Dated, b: Dated): boolean {
  return a.from !== null && b.from !== null && a.to !== null && b.to !== null && (a.to < b.from || b.to < a.from);
}

/** "Twice in May, he says, first for the wedding and then on business" */
const TWICE = plain(
  / twice(?: [^.;:,]{1,30})?(?:, [^.;:,]{1,30})?[,:] (?:first|once) [^.;]{3,120} and (?:then|once|later)[ ,]/,
);

const journey = `(?: (?:official|state|working|bilateral|private|formal|such|ever|return|visit|trip|stay|journey|stop|appearance|time|there|here|${P}|(?:to|in|at) (?:the )?(?:${P}|country|city|capital|kingdom|republic|island)))*`;
/** "His first visit there since", "for the first time since" */
const SINCE = plainPattern(
  `(?:(?:his|her|${L}|${L}'s?)(?: own)? (?:first|only|second)${journey}|(?<![\\p{L}])for the first time|(?<![\\p{L}])the first time) since (?:early |late )?(?<d>${D})`,
  "dgi",
);
/** "After the one of 6 June and that of 11 June" */
const one = `(?:(?:the|an earlier) (?:one|ones|first|previous one)|that|those|ones?|another)`;
const UNLIKE = plainPattern(
  `(?<![\\p{L}])(?:after|following|like|unlike|than|before|besides|to follow|since) ${one} (?:of|on|in|from) (?<d>${D}(?:(?:,|,? and) (?:${one} )?(?:(?:of|on|in|from) )?${D}){0,4})`,
  "dgi",
);
/** "His second visit there in five months, after a summit in June" */
const SECOND = plainPattern(
  `(?:his|her|${L}(?:'s)?) (?:second|third|fourth|fifth) (?:(?:official|state|working) )?(?:visit|trip|time|stay|journey)[^.;:]{0,60}?,? after (?:the|an?|his|her|${L}) (?:[^\\s,.;:]+ ){0,4}?(?:visit|trip|summit|conference|forum|meeting|talks|ceremony|stay|presentation)(?: there| here| ${P})? (?:of|in|on|from) (?<d>${D})`,
  "dgi",
);
/** "; the first was in 2008" */
const EARLIER = plainPattern(
  `(?:[;:,–—]|,? and) (?:the|his|her|${L}(?:'s)?) (?:(?:very )?first|last|previous|earlier|other|only other)(?: one| visit| trip| time)? (?:was|had been|came|took place|dates? (?:back )?(?:from|to))(?: (?:back|early|late|as long ago as))?(?: (?:in|on))? (?<d>${D})`,
  "dgi",
);

const MAY_LOOK_BACK =
  / since |(?:second|third|fourth|fifth) [^.;:]+ after | (?:ones?|that|those|another|first) (?:of|on|in|from) | (?:was|had been|came|took place|dates?) /;

/** Those that the words about a visit set it beside. */
function lookedBackAt({ symbolic, small }: VisitSentence, visits: readonly VisitHere[]): readonly VisitHere[] {
  const [visit] = visits;
  if (visit === undefined || !MAY_LOOK_BACK.test(small)) return [];
  const days = [SINCE, UNLIKE, SECOND, EARLIER].flatMap((pattern) =>
    matches(symbolic.text, pattern).flatMap((match): readonly Entity[] => {
      const [end, at] = [match.index + match[0].length, match.indices?.groups?.d];
      const owners = leadersIn(symbolic, [match.index, end]);
      const isHis = owners.every(({ name }) => name === visit.visitor);
      const isThere = (placesIn(symbolic, 0, end).at(-1) ?? visit.iso3) === visit.iso3;
      return at && isHis && isThere ? entitiesIn(symbolic, ...at, "date") : [];
    }),
  );
  const known = new Set(visits.map(daysKey));
  return days
    .map(({ date }) => daysFor("made", date ?? null))
    .filter((date) => date !== null && !known.has(daysKey({ date })))
    .map((date) => another(visit, date, true));
}
