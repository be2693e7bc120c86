/**
 * Other visits that the sentence of a visit tells by their days alone: "in 2013, 2014 and again in 2016", "his first there
 * since 2012", "the first was in May".
 */
import { groupedBy } from "../../atlas/grouped.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { daysKey, pairOf } from "./sameVisit.ts";
import { onDays, type VisitHere } from "./visitArticle.ts";
import { daysFor } from "./visitDays.ts";
import { type Entity, entitiesIn, leadersIn } from "./visitEntities.ts";
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
    const isTwice = TWICE.test(sentence.small);
    if (!sentence.isDated && !isTwice) continue;
    for (const visits of groupedBy(here, (visit) => [pairOf(visit)]).values()) {
      const [first] = visits;
      // Nobody says when the second was, and another rule may know.
      if (isTwice && first && visits.every(({ again }) => !again)) found.push(another(first, null, false));
      const list = listOf(sentence, visits);
      if (list.own !== null) for (const visit of visits) dated.set(visit, list.own);
      found.push(...list.others, ...lookedBackAt(sentence, visits));
    }
  }
  if (dated.size === 0) return;
  for (const [at, visit] of found.entries()) {
    const date = dated.get(visit);
    if (date) found[at] = onDays(visit, date);
  }
}

/** The same visitor's other visit there, as little as its day tells of it. */
function another(visit: VisitHere, date: VisitHere["date"], past: boolean): VisitHere {
  const status = past ? "made" : visit.status;
  const why = past ? "looked back at by its day" : "again on another day";
  return { ...visit, origin: null, date, status, past, certain: status === "made", again: true, why };
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
  const announced = model.date ? -1 : dates.findIndex((at, i) => links[i] && COUNTED.test(text.slice(0, at)));
  const own = days[announced] ?? null;
  const known = [...(own ? [own] : []), ...visits.flatMap(({ date }) => date ?? [])];
  const keys = new Set(known.map((date) => daysKey({ date })));
  const others: VisitHere[] = [];
  // A list is what is linked from its first day to its last.
  for (let first = 0, last = 0; first < days.length; first = last + 1) {
    last = first;
    while (links[last]) last++;
    const list = days.slice(first, last + 1);
    if (!list.some((date) => keys.has(daysKey({ date })))) continue;
    for (const date of list) {
      if (date === null || !known.every((d) => isApart(d, date))) continue;
      known.push(date);
      others.push(another(model, date, false));
    }
  }
  return { own, others };
}

/** "A year later, in November" is one day told twice. */
function isApart(a: Dated, b: Dated): boolean {
  return a.from !== null && b.from !== null && a.to !== null && b.to !== null && (a.to < b.from || b.to < a.from);
}

/** Words that name nobody and nowhere, and begin no other clause. */
const word = `(?: [^\\s,;.:()${L.slice(1, -1)}${D.slice(1, -1)}]+)`;
const again = "(?:again|(?:once|yet) (?:more|again)|(?:a|for the) (?:second|third|fourth|fifth) time|another time)";
const of = "(?: (?:early|late|mid)| the (?:end|start|beginning|middle|spring|summer|autumn|fall|winter|turn) of)?";
/** From one day to the next, where nothing stands between that could have a day of its own. */
const LIST = plainPattern(
  `^(?:,|,? and|, then|,? and then)(?: ${again}| once| lately| lastly| finally)?(?: (?:in|on|of)${of})? $`,
  "i",
);
/** ", and again, as a senator, in" */
const AGAIN = plainPattern(
  `^[^;:${L.slice(1, -1)}]{0,140}?(?:,? and|,? then|,) (?:then )?${again},?(?: (?:in|at|on|for|as|to|with|during|last|this|early|late|by)${word}{0,10}?)?(?:,? (?:in|on)${of})? $`,
  "i",
);
/** "For a summit, in", "for a summit and in transit in" */
const PURPOSE = plainPattern(
  `^ (?:for|as|on|during)${word}{1,9}(?:,|,? and)(?: then| later| again| briefly| in transit| privately)* (?:in|on)${of} $`,
  "i",
);
/** ", for another summit in", ", in the port of Y in" */
const NEXT = plainPattern(`^(?:,|,? and)(?: then)? (?<to>for|in|at|to)${word}{1,10} (?:in|on|of)${of} $`, "i");
/** "Twice, in May, when he met Z, and on"; "every year: for the games of" */
const COUNTED = plain(
  /\b(?:twice|times|occasions|visits|trips|often|repeatedly|regularly|every year)(?: [a-z]+){0,4}(?:,|:| –| —)(?: (?:in|on|for)(?: [^,;:]*)?)? $/i,
);
const NEXT_OF_COUNTED = plain(/^,[^;:.]{0,140}, and (?:in|on) $/i);
const LONGEST_LINK = 200;
/** What else is said of a day may name other places. */
const ITEM_END = /[,;.]|$| (?:and|after|before|when|where|while|which|who|between|from) /;
/** "Twice in May, first for the wedding and then on business" */
const TWICE = plain(/ twice(?: [^.;:,]{1,30})?[,:] (?:first|once) [^.;]{3,120} and (?:then|once|later)[ ,]/);
/** A list goes on or ends behind a day; another's name, or a verb, begins a clause that is dated by it. */
const ENDS = plainPattern(
  `^(?:$|[.;:)–—]|,(?! (?:the )?(?:${L}|${P}))| (?:for|as|with|when|where|to|at|in|on|during|after|before|and|but|while|by|until|${D})(?![\\p{L}]))`,
  "i",
);

function isLinked(symbolic: VisitSentence["symbolic"], from: number, to: number, iso3: string): boolean {
  if (to - from > LONGEST_LINK) return false;
  const { text } = symbolic;
  const between = text.slice(from + 1, to);
  const rest = text.slice(to + 1);
  if (!ENDS.test(rest)) return false;
  const item = to + 1 + Math.max(0, rest.search(ITEM_END));
  const before = placesIn(symbolic, 0, from).at(-1) ?? iso3;
  if (before !== iso3 || placesIn(symbolic, from, item).some((place) => place !== iso3)) return false;
  const next = NEXT.exec(between);
  if (next) return next.groups?.to === "for" || placesIn(symbolic, from, to).length > 0;
  const isDays = [from, to].some((at) => symbolic.at(at)?.date?.precision === "day");
  if (LIST.test(between)) return !isDays || new RegExp(again).test(between);
  if (AGAIN.test(between) || PURPOSE.test(between)) return true;
  return NEXT_OF_COUNTED.test(between) && COUNTED.test(text.slice(0, from));
}

/** The states of the places that a part of a sentence names. */
function placesIn(symbolic: VisitSentence["symbolic"], start: number, end: number): readonly string[] {
  return entitiesIn(symbolic, start, end, "place").flatMap(({ destinations = [] }) => destinations.map((d) => d.iso3));
}

const journey = `(?: (?:official|state|working|bilateral|private|formal|such|ever|return|visit|trip|stay|journey|stop|there|here|(?:to|in|at) (?:the )?(?:${P}|country|city|capital|kingdom|republic|island)))*`;
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
/** "; the first was in 2008" */
const EARLIER = plainPattern(
  `(?:[;:,–—]|,? and) (?:the|his|her|${L}(?:'s)?) (?:(?:very )?first|last|previous|earlier|other|only other)(?: one| visit| trip| time)? (?:was|had been|came|took place|dates? (?:back )?(?:from|to))(?: (?:back|early|late|as long ago as))?(?: (?:in|on))? (?<d>${D})`,
  "dgi",
);

const MAY_LOOK_BACK =
  / since | (?:ones?|that|those|another|first) (?:of|on|in|from) | (?:was|had been|came|took place|dates?) /;

/** Those that the words about a visit set it beside. */
function lookedBackAt({ symbolic, small }: VisitSentence, visits: readonly VisitHere[]): readonly VisitHere[] {
  const [visit] = visits;
  if (visit === undefined || !MAY_LOOK_BACK.test(small)) return [];
  const days = [SINCE, UNLIKE, EARLIER].flatMap((pattern) =>
    matches(symbolic.text, pattern).flatMap((match): readonly Entity[] => {
      const [end, at] = [match.index + match[0].length, match.indices?.groups?.d];
      const owners = leadersIn(symbolic, [match.index, end]);
      const isHis = owners.every(({ name }) => name === visit.visitor);
      const isThere = placesIn(symbolic, 0, end).at(-1) === visit.iso3;
      return at && isHis && isThere ? entitiesIn(symbolic, ...at, "date") : [];
    }),
  );
  const known = new Set(visits.map(daysKey));
  return days
    .map(({ date }) => daysFor("made", date ?? null))
    .filter((date) => date !== null && !known.has(daysKey({ date })))
    .map((date) => another(visit, date, true));
}
