/** Which days of a sentence make one list, of visits to one state: "in May 2013, again in 2016 and, for a wedding, in 2018". */
import { daysApart } from "../days/calendar.ts";
import type { StatedDate } from "../days/dates.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import { LONGEST_STAY } from "./sameVisit.ts";
import { type Entity, entitiesIn } from "./visitEntities.ts";

const { leader: L, place: P, date: D } = SYMBOL;

/** Words that name nobody and nowhere, and begin no other clause. */
const word = `(?: [^\\s,;.:()${L.slice(1, -1)}${D.slice(1, -1)}]+)`;
const nth = "(?:first|second|third|fourth|fifth|last)";
const again = `(?:again|(?:once|yet) (?:more|again)|(?:a|for the) ${nth} time|another time|(?:came|went|was) back|(?:was|came|went)(?: there)? again|returned)`;
const of = "(?: (?:early|late|mid)| the (?:end|start|beginning|middle|spring|summer|autumn|fall|winter|turn) of)?";
/** From one day to the next, where nothing stands between that could have a day of its own. */
const LIST = plainPattern(
  `^(?:,|,? and|, then|,? and then)(?: ${again}| once| twice| lately| lastly| finally)?(?: (?:in|on|of)${of})? $`,
  "i",
);
const HOLDS_AGAIN = plainPattern(again, "i");
/** ", and again, as a senator, in" */
const AGAIN = plainPattern(
  `^[^;:${L.slice(1, -1)}]{0,140}?(?:,? and|,? then|,) (?:then )?${again},?(?: (?:in|at|on|for|as|to|with|during|last|this|early|late|by)${word}{0,10}?)?(?:,? (?:in|on)${of})? $`,
  "i",
);
/** "For a summit, in", "for a summit and in transit in" */
const PURPOSE = plainPattern(
  `^,? (?:for|as|on|during)${word}{1,9}(?:,|,? and)(?: and| then| later| again| briefly| in transit| privately)* (?:in|on)${of} $`,
  "i",
);
/** ", for another summit in", ", in the port of Y in", "and, for a funeral, in" */
const NEXT = plainPattern(`^(?:,|,? and)(?: then)?,? (?<to>for|in|at|to)${word}{1,10},? (?:in|on|of)${of} $`, "i");
/** "Twice, in May, when he met Z, and on"; "every year: for the games of" */
const COUNTED = plainPattern(
  `(?<![\\p{L}])(?:twice|times|occasions|visits|trips|often|repeatedly|regularly|every year)(?: (?:[a-z]+|${D})){0,4}(?:,|:| –| —)(?: (?:in|on|for|to)(?: [^,;:]*)?)? $`,
  "i",
);
const NEXT_OF_COUNTED = plain(/^,?[^;:.]{0,140},? and (?:(?:to|for|with) [^,;:.]{1,60} )?(?:in|on) $/i);
const LONGEST_LINK = 200;
/** What else is said of a day may name other places. */
const ITEM_END = /[,;.]|$| (?:and|after|before|when|where|while|which|who|between|from) /;
/** A list goes on or ends behind a day; another's name, or a verb, begins a clause that is dated by it. */
const ENDS = plainPattern(
  `^(?:$|[.;:)–—]|,(?! (?:[^,;.]{2,50}, )?(?:the )?(?:${L}|${P}))| (?:for|as|with|when|where|to|at|in|on|during|after|before|and|but|while|by|until|${D})(?![\\p{L}]))`,
  "i",
);

/** Whether the day at one offset of a sentence goes on with the list of the day at another, of visits to one state. */
export function isLinked(symbolic: Symbolic<Entity>, from: number, to: number, iso3: string): boolean {
  if (to - from > LONGEST_LINK) return false;
  const { text } = symbolic;
  const between = text.slice(from + 1, to);
  const rest = text.slice(to + 1);
  if (!ENDS.test(rest)) return false;
  const item = to + 1 + Math.max(0, rest.search(ITEM_END));
  const before = placesIn(symbolic, 0, from).at(-1) ?? iso3;
  if (before !== iso3 || placesIn(symbolic, from, item).some((place) => place !== iso3)) return false;
  if (isOneStay(symbolic.at(from)?.date, symbolic.at(to)?.date) && !HOLDS_AGAIN.test(between)) return false;
  const next = NEXT.exec(between);
  if (next) return next.groups?.to === "for" || placesIn(symbolic, from, to).length > 0;
  if (LIST.test(between)) return symbolic.at(to)?.date?.precision !== "day" || HOLDS_AGAIN.test(between);
  if (AGAIN.test(between) || PURPOSE.test(between)) return true;
  return NEXT_OF_COUNTED.test(between) && isAnnounced(text.slice(0, from));
}

/** Days of one stay, whatever was done on each. */
function isOneStay(a: StatedDate | undefined, b: StatedDate | undefined): boolean {
  if (a?.precision !== "day" || b?.precision !== "day") return false;
  return Math.abs(daysApart(a.from, b.from)) < LONGEST_STAY;
}

/** Whether words say that a list of days follows: "twice, in", "often: for the games of". */
export function isAnnounced(before: string): boolean {
  return COUNTED.test(before);
}

/** The states of the places that a part of a sentence names. */
export function placesIn(symbolic: Symbolic<Entity>, start: number, end: number): readonly string[] {
  return entitiesIn(symbolic, start, end, "place").flatMap(({ destinations = [] }) => destinations.map((d) => d.iso3));
}
