/**
 * Visits of those who were there before, or as well: "the first since X in 1981", "X was the last, in 1995", "the last one was
 * X's, in 2003", "Earlier guests were X in 1960 and Z in 1972", "Z went to Y in 2014, X in 2006". Where is told by the visit
 * that they are set beside.
 */
import type { StatedDate } from "../days/dates.ts";
import { plainPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { daysKey } from "./sameVisit.ts";
import type { VisitArticle } from "./visitArticle.ts";
import { daysFor } from "./visitDays.ts";
import {
  type Destination,
  destinationOf,
  destinationsOf,
  entitiesIn,
  leadersIn,
  stateAsPlace,
} from "./visitEntities.ts";
import { visitHere } from "./visitHere.ts";
import { NEAR } from "./visitPlaces.ts";
import type { VisitSentence } from "./visitSentence.ts";

const { leader: L, place: P, people: G, date: D } = SYMBOL;

/** Words without which nobody's visit is set beside another's by its day, but in lists of several with a day each. */
export const MAY_HOLD_EARLIER =
  / since (?!\d)|(?:was|were) the last|the last [^,;.]{2,60} (?:was|were) | last one | was the (?:very )?first|(?:^| )(?:earlier|previous|other) [a-z]+ |preceded/i;

const journey = "(?:visits?|trips?|tour|stay|stop|journey|one|appearance|time|(?:[a-z]+ ){0,2}(?:hours|days))";
const inDay = `(?:,? (?:back )?(?:in |on |early in |late in )?(?:early |late |mid-)?${D})`;
const goes =
  "(?:visit|trip|tour(?![a-z])|journey|(?:come|came|go|gone|been|travel|travelled|flown|stay)(?![a-z])|set foot|to do so|guest|stop|host|receiv|welcom|(?:here|there)(?![a-z])|audience|to land|arriv|honou?red|first time (?:in|at|here|there))";
/** "No president has come since X in 1981", "the first to do so since X" */
const SINCE = plainPattern(
  `(?<![\\p{L}])(?:first by|(?:first|second|no|not|nobody|none|never|only|last|latest|n't)(?![\\p{L}])[^.;:]{0,140}?${goes})[^.;:]{0,100}? since (?:that of |the |then )?(?:${G} )?(?<who>${L})(?: of (?:the )?${P})?(?:'s?(?: own)?(?:(?: [a-z]+){0,2}? ${journey})?)?(?: (?:came|went|did(?: so)?|visited|travell?ed|was) ?)?(?: ?(?:there|here|to (?:the )?${P}|${P}))?(?:${inDay}|(?=[.,;)]|$))`,
  "dgi",
);
/** "X was the last, in 1995" */
const WAS_LAST = plainPattern(
  `(?<who>${L}) (?:was|had been) the last(?: one| to (?:do so|come|visit|go)| (?:there|here|${P}))?(?:(?=[.;]|$)|${inDay}|, (?:received|hosted|welcomed|met) [^.;:,]{1,40}?${inDay})`,
  "dgi",
);
/** "X, in November 2000, was the first", "X was the first, in 2000" */
const WAS_FIRST = plainPattern(
  `(?<who>${L})(?:,? in ${D},? was the (?:very )?first(?=[.,;]|$)| was the (?:very )?first(?: one| to (?:do so|come|visit|go)| (?:there|here|${P}))?,? in ${D})`,
  "dgi",
);
/** "The last one was X's, in 2003", "the last premier there was X, in 1979" */
const LAST_WAS = plainPattern(
  `(?<![\\p{L}])last (?:(?:${G}|[a-z-]+) ){0,3}?(?:one|premier|president|(?:prime |foreign )?minister|chancellor|king|pope|leader|head of (?:state|government)|guest|visitor|visit|trip)(?: (?!of )[^.;:,]{1,50}?)? (?:was|had been) (?:that of )?(?:the |then )?(?<who>${L})(?:'s?)?${inDay}`,
  "dgi",
);
/** "He had been preceded there, as a guest of state, by X in 2016" */
const PRECEDED = plainPattern(
  `(?<![\\p{L}])preceded(?: (?:there|here|in (?:the )?${P}|${P}))?,?(?: [^.;:,]{1,40},)? by (?:the |then )?(?<who>${L})${inDay}`,
  "dgi",
);
/** Of several some may be nobody that is known. */
const each = `(?:the |then )?(?:${G} )?(?:${L}(?: of (?:the )?${P})?|(?:\\p{Lu}[\\p{L}'’-]+ ?){2,4}) ?\\(?(?:in |on )?${D}(?:(?:, |,? and (?:in |again in )?)${D}(?! ))?\\)?`;
/** "Earlier guests were X in 1960, and Z in 1972" */
const EARLIER = plainPattern(
  `(?:^|[.;] )(?:[Ee]arlier|[Pp]revious|[Oo]ther) (?:[a-z-]+ ){0,2}?(?:guests|visitors|presidents|premiers|(?:prime |foreign )?ministers|chancellors|kings|popes|leaders|heads of (?:state|government))(?: (?:received|hosted|welcomed) by (?:the )?(?<host>${L})| [^.;:]{1,60}?)?(?: were|:) (?<who>${each}(?:(?:, |,? and )${each}){0,9})`,
  "dg",
);
/** ", X in 2006 and Z in 1979" */
const GAPPED = plainPattern(
  `^(?:,|;|,? and|; and)? ?(?<who>${each}(?:(?:, |; |,? and ){1,2}${each}){0,9})(?=[.,;)]|$| and )`,
  "d",
);

/** Adds those of whom a sentence says in words that they were there before. */
export function addPredecessors(article: VisitArticle, sentence: VisitSentence): void {
  for (const pattern of [SINCE, WAS_FIRST, WAS_LAST, LAST_WAS, PRECEDED, EARLIER]) {
    for (const match of matches(sentence.symbolic.text, pattern)) {
      const goal = goalBeside(article, sentence, match);
      const who = match.indices?.groups?.who;
      if (goal !== null && who) addEach(article, sentence, goal, [who[0], match.index + match[0].length]);
    }
  }
}

/** Adds those whom a sentence lists by their days behind one who was there; of that no word of its own tells. */
export function addPredecessorsListed(article: VisitArticle, sentence: VisitSentence): void {
  const others = sentence.isDated ? afterOne(article, sentence) : null;
  if (others) addEach(article, sentence, ...others);
}

/** "Z went to Y in 2014, X in 2006": those behind the one whose visit is told, and where they went. */
function afterOne(
  { found }: VisitArticle,
  { symbolic, start }: VisitSentence,
): readonly [Destination, readonly [number, number]] | null {
  const { indices, names, text } = symbolic;
  const at = names.findIndex(
    ({ symbol }, i) => symbol === "date" && names[i + 1]?.symbol === "leader" && names[i + 2]?.symbol === "date",
  );
  const end = indices[at];
  if (end === undefined) return null;
  const one = leadersIn(symbolic, [0, end]);
  const visit = found.findLast((v) => v.evidence.start === start && v.status === "made");
  const isHis = one.length === 1 && visit?.visitor === one[0]?.name;
  const isThen = daysKey({ date: daysFor("made", names[at]?.date ?? null) }) === daysKey({ date: visit?.date ?? null });
  const match = isHis && isThen ? GAPPED.exec(text.slice(end + 1)) : null;
  const who = match?.indices?.groups?.who;
  return visit && who ? [destinationOf(visit), [end + 1 + who[0], end + 1 + who[1]]] : null;
}

/** Where the visit leads that somebody's is set beside: told in the sentence, named before it, or told right before. */
function goalBeside({ found }: VisitArticle, sentence: VisitSentence, match: RegExpExecArray): Destination | null {
  const { symbolic, start, paragraph } = sentence;
  const { who, host } = match.indices?.groups ?? {};
  const home = host && leadersIn(symbolic, host)[0]?.iso3;
  if (home) return stateAsPlace(home);
  const end = who?.[0] ?? match.index;
  // "The first from Manila since": of whom it is said, not where.
  const homes = new Set(who ? leadersIn(symbolic, who).map(({ iso3 }) => iso3) : []);
  const named = destinationsOf(entitiesIn(symbolic, 0, end, "place")).findLast(({ iso3 }) => !homes.has(iso3));
  // "Cairo, a city to which nobody had come since"
  if (named && OF_THE_PLACE.test(symbolic.text.slice(0, end))) return named;
  const told = found.filter((v) => v.evidence.start === start);
  const here =
    told.findLast(({ iso3 }) => iso3 === named?.iso3) ??
    told.findLast(({ status }) => status === "made") ??
    told.at(-1);
  if (here) return destinationOf(here);
  if (named) return named;
  const before = found.at(-1);
  const isNear = before && paragraph - before.paragraph <= 1 && start - before.evidence.end < NEAR;
  return isNear ? destinationOf(before) : null;
}

const OF_THE_PLACE = plainPattern(
  `${P}[^.;:${P.slice(1, -1)}]*? (?:which|where) (?:no|nobody|not)[^.;:${P.slice(1, -1)}]*$`,
);

/** A visit of each leader of a part of the sentence, on the day behind him. */
function addEach(
  { found }: VisitArticle,
  sentence: VisitSentence,
  goal: Destination,
  [start, end]: readonly [number, number],
): void {
  const { indices, names, text } = sentence.symbolic;
  for (const [i, at] of indices.entries()) {
    const [leader, another] = at >= start && at < end ? (names[i]?.leaders ?? []) : [];
    if (leader === undefined || another !== undefined || leader.iso3 === goal.iso3) continue;
    const days: StatedDate[] = [];
    for (let n = i + 1; n < names.length && (indices[n] ?? end) < end; n++) {
      if (names[n]?.symbol === "leader") break;
      const date = names[n]?.date;
      if (!date) continue;
      if (days.length > 0 && !NEXT_DAY.test(text.slice((indices[n - 1] ?? 0) + 1, indices[n]))) break;
      days.push(date);
    }
    const told = { leader, goal, status: "made", past: true, certain: true, why: "was there before" } as const;
    for (const day of days.length > 0 ? days : [null])
      found.push(visitHere(sentence, { ...told, date: daysFor("made", day) }));
  }
}

/** "In 2013 and 2015" */
const NEXT_DAY = /^(?:, |,? and (?:in |again in )?)$/;
