/** Visits whose sentence says where they lead, by the words that its triggers look for. */
import type { VisitStatus } from "../../atlas/vocabulary.ts";
import type { StatedDate } from "../days/dates.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { firstOfEach } from "../leaders/namedLeaders.ts";
import type { VisitFound } from "./sameVisit.ts";
import { triggersFired } from "./triggersFired.ts";
import type { Heard, VisitArticle } from "./visitArticle.ts";
import { companions } from "./visitCompany.ts";
import { continuedIn } from "./visitContinued.ts";
import { dateBeside, datesListed, dayRightAfter, daysFor, dayTold, isAhead, onTheSameTrip } from "./visitDays.ts";
import { type DatedDestination, type Destination, leadersIn, originOf, readDestinations } from "./visitEntities.ts";
import { subjectAfter } from "./visitFronted.ts";
import { visitHere } from "./visitHere.ts";
import type { VisitSentence } from "./visitSentence.ts";
import {
  begins,
  goesOn,
  isArranged,
  leavesFor,
  type Scope,
  statusOf,
  statusScope,
  tellsItHappened,
  wasMeant,
} from "./visitStatus.ts";
import { subjectOf } from "./visitSubject.ts";
import type { Trigger } from "./visitWords.ts";

/** Words that say that somebody goes somewhere, in the sentence in symbols. */
interface Telling {
  readonly trigger: Trigger;
  readonly start: number;
  readonly end: number;
  /** As they stand there, in small letters. */
  readonly words: string;
  /** Where the destinations stand. */
  readonly where: readonly [number, number];
  /** Where the visitors stand, if the sentence names them. */
  readonly who: readonly [number, number] | null;
  readonly origin: string | null;
}

/** The visits that words of a sentence tell. */
export function addTriggered(article: VisitArticle, sentence: VisitSentence): void {
  const { symbolic, small } = sentence;
  const { text } = symbolic;
  for (const { trigger, start, end, groups } of triggersFired(sentence)) {
    const { where, who, from } = groups;
    if (!where || (trigger.anaphor && !symbolic.at(where[0])?.anaphor)) continue;
    const { kind, speaksOf } = trigger;
    const subject =
      kind === "named" || speaksOf === "station"
        ? who
        : (subjectOf(sentence, start, kind, where[1]) ??
          subjectAfter(text, start, where[1], kind, speaksOf === "event"));
    const words = small.slice(start, end);
    const origin = originOf(symbolic, from?.[0]);
    hear(article, sentence, { where, who: subject ?? null });
    const telling = { trigger, start, end, words, where, who: subject ?? null, origin };
    addTrips(article, sentence, telling);
    if (telling.who === null || kind === "named" || trigger.anaphor) continue;
    for (const next of continuedIn(small, where[0], Math.max(end, where[1]))) {
      hear(article, sentence, { where: next.where, who: telling.who });
      addTrips(article, sentence, telling, { ...telling, ...next, origin: null });
    }
  }
}

function hear({ heard }: VisitArticle, { index }: VisitSentence, what: Heard): void {
  const before = heard.get(index);
  if (before) before.push(what);
  else heard.set(index, [what]);
}

/** "The trip", "A visit to Y" at a sentence's start, without its owner: of whom the sentence before spoke. */
const UNOWNED =
  /^["“]?(?:(?:[^,;\uE000-\uE3FF]{2,50}, )?(?:the|an?|that|this|such a|both|these|two|three|further|more) [^,;]{0,60}|(?:the|this|that|an?) (?:[a-z]+ ){0,3}(?:visit|trip|tour|journey|swing|voyage)(?: [^,;\uE000-\uE3FF]{0,40})?, [^;\uE000-\uE3FF]{0,40}|[a-z]+s to [\uE400-\uE7FF]|(?:[a-z]+: )?[a-z\uE400-\uE7FF])$/i;
/** "President Z recalled his visit": his is Z's. */
function isNamedHere({ names }: VisitSentence["symbolic"], { name }: LeaderMention): boolean {
  return names.some(({ leaders }) => leaders?.some((l) => l.name === name && l.how !== "pronoun"));
}

/** "It was the last leg of a tour that also took him to Y": of him whose visit was told. */
const SAME_TOUR =
  /^(?:it|this|that) (?:was|is|marks|marked|concludes|concluded|ends|ended) (?:[a-z'-]+ ){0,4}(?:leg|stop|part|stage)\b|^the (?:[a-z'-]+ ){0,3}(?:trip|tour|journey|visit) (?:also |had |has |will )*(?:took|takes?|taken|led|brought|brings)\b/i;
/** The same in a later clause, of a record of journeys. */
const UNOWNED_CLAUSE =
  /[,;:–—] (?:and |but |while )?(?:the|an?|that|this|both|two|three|further|more|another) [^,;\uE000-\uE3FF]{0,60}$/i;
/** "12 May 2023: speaks in Y" */
const ENTRY =
  /^[^.;:\uE000-\uEBFF]{0,20}[\uEC00-\uEFFF][^.;:\uE000-\uEBFF]{0,20}(?::|\.| [–—-]) (?:[^;\uE000-\uE3FF]{0,60}, )?[a-z]$/i;
const BY_SOMEBODY = /^[^.;,]{0,30} by /;

/** Whom the words are about: of the sentence or, of a journey whose owner it does not say, of those before. */
function visitorsOf(article: VisitArticle, sentence: VisitSentence, telling: Telling): readonly LeaderMention[] {
  const { symbolic, traveller, isOfRecord, before, lastVisitor } = sentence;
  const { trigger, who, start, where } = telling;
  if (who !== null) {
    const isSameTour = SAME_TOUR.test(symbolic.text);
    const [first, ...others] = leadersIn(symbolic, who).map((l) =>
      isNamedHere(symbolic, l) ? l : article.notTheHost(l, sentence.start, isSameTour),
    );
    // Who leads no state is at home where it has its seat, and nobody says where that is.
    const guests = trigger.kind === "named" && first?.iso3 ? others.filter(({ iso3 }) => iso3 !== null) : others;
    return first ? [first, ...guests] : [];
  }
  if (trigger.speaksOf === "station") return traveller ? [traveller] : [];
  if (trigger.speaksOf === "stop") {
    const here = article.found.findLast((visit) => visit.evidence.start === sentence.start);
    if (here) return [here.leader];
  }
  const words = symbolic.text.slice(0, start + 1);
  if (isOfRecord && traveller && trigger.kind === "verb" && ENTRY.test(words)) return [traveller];
  const isUnowned =
    trigger.kind === "noun" &&
    trigger.speaksOf !== "event" &&
    (UNOWNED.test(words) || (isOfRecord && UNOWNED_CLAUSE.test(words)));
  if (!isUnowned) return [];
  if (traveller && !BY_SOMEBODY.test(symbolic.text.slice(where[1]))) return [traveller];
  return before.length > 0 && trigger.speaksOf !== "what follows" ? before : lastVisitor;
}

/**
 * The trips that some words tell: of each visitor to each destination.
 * @param goal the part of them that says where: what goes on without a verb of its own has that of the words before
 */
function addTrips(article: VisitArticle, sentence: VisitSentence, telling: Telling, goal: Telling = telling): void {
  const { symbolic } = sentence;
  const { trigger, start, end, words, who } = telling;
  const { where } = goal;
  const visitors = visitorsOf(article, sentence, telling);
  const said = statusScope(sentence, start, telling.where[1], who?.[0] ?? start);
  // "Y, where X is due": the verb stands behind the place.
  const scope = { ...said, before: said.before + symbolic.text.slice(telling.where[1], end) };
  const told = trigger.status ?? statusOf(scope, words);
  if (told === null) {
    if (visitors.length > 0) article.drop(sentence, "a visit that is denied or declined");
    return;
  }
  const destinations = readDestinations(symbolic, where[0], where[1]);
  const company = visitors.length > 0 ? companions(symbolic, Math.min(start, who?.[0] ?? start), where[1]) : [];
  for (const leader of firstOfEach([...visitors, ...company])) {
    for (const [at, { destination }] of destinations.entries()) {
      // Whose state is unknown may be at home in any city.
      if (trigger.inCity && (!isOnTheSpot(symbolic, where, destination) || leader.iso3 === null)) continue;
      if (trigger.kind === "named" && isHostOfGuest(article, symbolic, where, leader)) continue;
      if (article.isHome(leader, destination) || (leader.iso3 === null && AT_HOME.test(words))) {
        article.drop(sentence, `${leader.name} at home`);
        continue;
      }
      addTrip(article, sentence, goal, { leader, destinations, at, scope, told });
    }
  }
}

/** "Z met X at his palace" takes Z for the host, at whose place the visit is. He may be the guest: Z has just come to X's state. */
function isHostOfGuest(
  { found }: VisitArticle,
  symbolic: VisitSentence["symbolic"],
  [start, end]: readonly [number, number],
  leader: LeaderMention,
): boolean {
  const [other] = end === start + 1 ? (symbolic.at(start)?.leaders ?? []) : [];
  if (other === undefined) return false;
  return found.some((v) => v.visitor === other.name && v.iso3 === leader.iso3 && v.status === "made" && !v.past);
}

/** "In Y" may say what something is about where Y is a country, but not "at" the seat of its government. */
function isOnTheSpot(
  { text }: VisitSentence["symbolic"],
  [start, end]: readonly [number, number],
  goal: Destination,
): boolean {
  if (goal.city || goal.spot === true) return true;
  return AT.test(text.slice(Math.max(0, start - 8), start)) || CAPITAL.test(text.slice(start, end));
}
/** "The Yish capital" */
const CAPITAL = / (?:capital|port|resort)(?![a-z])/;
const AT = /(?:^| )(?:at|outside|inside) (?:the )?$/;
/** Who goes home, or has guests there. */
const AT_HOME = /^return| back in |where .* (?:receiv|welcom|host|greet)[a-z]+$/i;

/** One leader's visit to one of the places that the words name. */
interface Trip {
  readonly leader: LeaderMention;
  readonly destinations: readonly DatedDestination[];
  /** To which of them. */
  readonly at: number;
  readonly scope: Scope;
  /** What the words around say of it; the trigger may know better. */
  readonly told: VisitStatus;
}

/** Of words that alone say that it took place, these take it back. */
const WOULD = /\b(?:if|whether|would|could|might|may|should)\b/i;
const LOOKING_BACK =
  /\b(?:last visited|last came|last went|previous(?:ly)?|earlier this year|first met|years? ago|months? ago|last (?:year|month|spring|summer|autumn|fall|winter)|had)\b/i;

const AGAIN = /\b(?:again|once more|back (?:in|at))\b/;
const AGAIN_AFTER = /^,? (?:again|once more)\b/;

function addTrip(article: VisitArticle, sentence: VisitSentence, telling: Telling, trip: Trip): void {
  const { symbolic, index, isDated } = sentence;
  const { days, found } = article;
  const { trigger, words, where, origin } = telling;
  const { leader, destinations, at, scope } = trip;
  const dated = destinations[at];
  if (dated === undefined) return;
  const goal = dated.destination;
  const { iso3 } = goal;
  const said = dateOf(sentence, telling, trip) ?? (isDated ? null : days.standsUnder(index, iso3));
  const thereBefore = symbolic.at(where[0])?.anaphor
    ? found.findLast((v) => v.evidence.start === sentence.start && v.iso3 === iso3)?.date
    : null;
  const onward = article.goesOn(index) && !isDated ? onTheSameTrip(symbolic.text, leader.name, found.at(-1)) : null;
  const before = destinations.slice(0, at).findLast((d) => d.date)?.date ?? null;
  const status = statusOfTrip(sentence, telling, trip, said ?? before, days.today);
  const past =
    (status === "cancelled" && (wasMeant(scope) || isBefore(daysFor(status, said), days.today))) ||
    (status === "made" && LOOKING_BACK.test(`${scope.before}${scope.after.slice(0, 40)}`));
  const certain = status === "made" && (trigger.made === true || tellsItHappened(words));
  const again =
    AGAIN.test(words) ||
    symbolic.text.startsWith("again ", telling.start - 6) ||
    AGAIN_AFTER.test(symbolic.text.slice(where[1]));
  const isLast = at === destinations.length - 1 && !dated.date;
  const listed = isLast ? datesListed(symbolic, where[1]) : [];
  const phrase = { scope, words, today: days.today };
  for (const day of listed.length > 0 ? listed : [said]) {
    const date = dayTold(status, day, phrase) ?? thereBefore ?? onward;
    found.push(visitHere(sentence, { leader, goal, origin, date, status, past, certain, again, why: trigger.why }));
  }
}

/** What its words say of a trip, as far as its trigger and its day allow. */
function statusOfTrip(
  { symbolic, paragraph }: VisitSentence,
  { trigger, words, where }: Telling,
  { scope, told }: Trip,
  date: StatedDate | null,
  today: string | null,
): VisitStatus {
  if (trigger.made) {
    const mayBeMade = told === "planned" || (told === "hypothetical" && !WOULD.test(scope.before));
    return mayBeMade ? "made" : told;
  }
  if (trigger.status || told !== "made") return told;
  const isAnnounced = isArranged(words) || (trigger.kind === "noun" && begins(symbolic.text.slice(where[1])));
  const isStillToGo = goesOn(words) || (paragraph > 0 && leavesFor(words));
  const isToCome = date === null ? isStillToGo : isAhead(date, isAnnounced, today);
  return isToCome ? "planned" : "made";
}

/** The day that a sentence gives a trip: right behind the visitor's or the destination's name, or beside the words. */
function dateOf(
  { symbolic }: VisitSentence,
  { trigger, start, end, where, who }: Telling,
  { leader, destinations, at }: Trip,
): StatedDate | null {
  const isNoun = trigger.kind === "noun";
  const from = Math.min(start, who?.[0] ?? start);
  // "Z went to …, and X to Y": the words about X begin with him.
  const own = Math.max(start, Math.min(who?.[0] ?? 0, where[0]));
  const several = who !== null && leadersIn(symbolic, who).length > 1;
  return (
    (several ? dayRightAfter(symbolic, who, leader.name) : null) ??
    destinations.slice(at).find((d) => d.date)?.date ??
    // "To Y on Monday, to Z": Monday is the day of Y.
    (destinations.slice(0, at).some((d) => d.date)
      ? null
      : (dateBeside(symbolic, from, own, where[1], isNoun) ?? dateBeside(symbolic, from, own, end, isNoun)))
  );
}

/** Whether days are over; those of an article without a day of its own are. */
function isBefore(days: VisitFound["date"], today: string | null): boolean {
  return days !== null && (today === null || (days.to !== null && days.to < today));
}
