import type { VisitStatus } from "../../atlas/vocabulary.ts";
import type { StatedDate } from "../days/dates.ts";
import { createLeaderFinder, type LeaderFinder, type LeaderMention } from "../leaders/leaders.ts";
import type { Knowledge, Located, Outcome, VisitStatement } from "../model.ts";
import { createSieve } from "../text/sieve.ts";
import { createLikelyDays } from "./likelyDays.ts";
import { createLikelyVisits, type RulesRead } from "./likelyVisits.ts";
import { type VisitFound, visitsTold } from "./sameVisit.ts";
import { oncePerName, VisitArticle } from "./visitArticle.ts";
import { accompanying, companions } from "./visitCompany.ts";
import {
  dateBeside,
  datesListed,
  dayRightAfter,
  daysFor,
  daysOfTheTrip,
  dayTold,
  isAhead,
  onTheSameTrip,
} from "./visitDays.ts";
import { type Destination, entitiesIn, originOf, readDestinations, spanOf } from "./visitEntities.ts";
import { subjectAfter } from "./visitFronted.ts";
import { type Guests, guestsIn, sceneOf } from "./visitGuests.ts";
import { NEAR } from "./visitPlaces.ts";
import { returnsIn } from "./visitReturns.ts";
import { readVisitSentence, type VisitSentence } from "./visitSentence.ts";
import {
  begins,
  goesOn,
  isArranged,
  type Scope,
  statusOf,
  statusScope,
  tellsItHappened,
  wasMeant,
} from "./visitStatus.ts";
import { subjectOf } from "./visitSubject.ts";
import { VISIT_TRIGGERS } from "./visitTriggers.ts";
import { DESTINATION, type Trigger } from "./visitWords.ts";

const triggersIn = createSieve(
  VISIT_TRIGGERS.map(({ pattern }) => pattern),
  DESTINATION,
);

/**
 * Finds who went where: heads of state and government and ministers, their visits made, planned, cancelled and
 * hypothetical. Days only where a date stands beside the visit, or above it in a label or heading; "on Tuesday" only
 * where the article says when it was published, "the next day" only where it is plain from which. The same visitor and
 * country within an article is one visit with all its sentences, unless dates tell two apart.
 * @param findLeaders may be shared with others who read the same articles
 */
export function createVisits(
  knowledge: Pick<Knowledge, "leaders" | "subject" | "likely">,
  findLeaders: LeaderFinder = createLeaderFinder(knowledge),
): (located: Located) => Outcome<VisitStatement> {
  const readByRules = createRuleReader(findLeaders);
  const addLikely = createLikelyVisits(knowledge.likely);
  const addDays = createLikelyDays(knowledge.likely);
  return (located) => {
    const read = readByRules(located);
    if (read === null) return { kept: [], dropped: [] };
    addLikely(read);
    addDays(read);
    const { article } = read;
    return { kept: visitsTold(article.found), dropped: article.dropped };
  };
}

/** @returns gives an article with the visits that rules tell of it; null where it names no leader */
export function createRuleReader(findLeaders: LeaderFinder): (located: Located) => RulesRead | null {
  return (located) => {
    const leaders = findLeaders(located);
    if (leaders.every((named) => named.length === 0)) return null;
    const article = new VisitArticle(located, leaders);
    const sentences: VisitSentence[] = [];
    for (const [index, sentence] of located.sentences.entries()) {
      const read = readVisitSentence(article, sentence, index);
      if (read === null) continue;
      if (read.mayHoldGuests) addGuests(article, read);
      addTold(article, read);
      const own = article.found.filter(({ evidence }) => evidence.start === read.start);
      article.found.splice(-own.length, own.length, ...daysOfTheTrip(read.small, own));
      if (read.mayHoldReturn) addReturns(article, read);
      if (read.mayHoldCompany) addCompany(article, read);
      sentences.push(read);
    }
    return { article, sentences };
  };
}

/** Who comes to an event, to where the text is, or to where another was. */
function addGuests(article: VisitArticle, sentence: VisitSentence): void {
  const { symbolic, small } = sentence;
  for (const guests of guestsIn(symbolic, small)) {
    const stage = stageOf(article, sentence, guests);
    if (stage !== null) addComing(article, sentence, guests, stage.goal, stage.day);
  }
}

/** Where guests come to, and the day of what they come for, if that is told. */
function stageOf(article: VisitArticle, { symbolic, index, paragraph, start }: VisitSentence, guests: Guests) {
  const leaders = guests.people.flatMap((person) => person.leaders ?? []);
  if (guests.to === "event") {
    const scene = sceneOf(symbolic, guests.start) ?? article.sceneBefore(index);
    const [goal] = scene?.place.destinations ?? [];
    return goal ? { goal, day: scene?.day ?? null } : null;
  }
  if (guests.to === "here") {
    const goal = article.stageAt(index, leaders);
    return goal && { goal, day: null };
  }
  const isGuest = (name: string) => leaders.some((leader) => leader.name === name);
  const last = article.found.findLast((v) => v.paragraph === paragraph && !isGuest(v.visitor));
  const isNear = last && start - last.evidence.end < NEAR;
  return isNear ? { goal: { place: last.destination, iso3: last.iso3, city: last.city }, day: null } : null;
}

/** @param day the event's, where the sentence says none */
function addComing(
  { found }: VisitArticle,
  { symbolic, paragraph, ...sentence }: VisitSentence,
  { start, end, who, people }: Guests,
  goal: Destination,
  day: StatedDate | null,
): void {
  const status = statusOf(statusScope(symbolic.text, start, end, who[0]), symbolic.text.slice(start, end));
  if (status === null) return;
  const date = daysFor(status, dateBeside(symbolic, start, start, end) ?? day);
  for (const leader of people.flatMap((person) => person.leaders ?? [])) {
    if (leader.iso3 === goal.iso3) continue;
    const visit = { destination: goal.place, city: goal.city, iso3: goal.iso3, origin: null, date, status };
    const open = { past: false, certain: false, evidence: spanOf(sentence), why: "comes to where another was" };
    found.push({ ...visit, ...open, visitor: leader.name, leader, paragraph });
  }
}

/** Who goes back to where a visit told of him led. */
function addReturns({ found }: VisitArticle, { symbolic, paragraph, ...sentence }: VisitSentence): void {
  for (const { start, end, who, when } of returnsIn(symbolic)) {
    const names = (who ? leadersAt(symbolic, who) : []).map(({ name }) => name);
    const last = found.findLast((v) => names.includes(v.visitor) && !v.past);
    if (!last || sentence.start - last.evidence.end > REACH_OF_RETURN) continue;
    const status = statusOf(statusScope(symbolic.text, start, end, who?.[0] ?? start), symbolic.text.slice(start, end));
    if (status === null) continue;
    const days = entitiesIn(symbolic, ...when, "date").flatMap(({ date }) => date ?? []);
    for (const day of days.length > 0 ? days : [null]) {
      const date = daysFor(status, day);
      // On the day of the visit itself he came home.
      if (date === null && status === "made") continue;
      const open = { origin: null, past: false, certain: status === "made", again: true, why: "went back" };
      found.push({ ...last, ...open, date, status, paragraph, evidence: spanOf(sentence) });
    }
  }
}
/** Characters from a visit to the words that he went back. */
const REACH_OF_RETURN = 400;

/** Who goes along with the visitor of a visit told. */
function addCompany({ found }: VisitArticle, { symbolic, small, paragraph, ...sentence }: VisitSentence): void {
  for (const { person, visit } of accompanying(symbolic, small, found)) {
    const evidence = spanOf(sentence);
    const own = { visitor: person.name, leader: person, paragraph, past: false, evidence, why: "went along" };
    found.push({ ...visit, ...own });
  }
}

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

/** All visits that words of the sentence tell. */
function addTold(article: VisitArticle, sentence: VisitSentence): void {
  const { symbolic, small, namesLeaders } = sentence;
  const { text } = symbolic;
  // Whom another sentence names can be the visitor of a noun only.
  const wanted = (index: number) => namesLeaders || VISIT_TRIGGERS[index]?.kind === "noun";
  for (const { index, start, end, groups } of triggersIn(small, wanted)) {
    const trigger = VISIT_TRIGGERS[index];
    const { where, who, from } = groups;
    if (!trigger || !where || (trigger.anaphor && !symbolic.at(where[0])?.anaphor)) continue;
    const { kind, why } = trigger;
    const subject = () =>
      kind === "named"
        ? who
        : (subjectOf(text, start, kind, where[1]) ?? subjectAfter(text, start, where[1], kind, EVENT.has(why)));
    const words = small.slice(start, end);
    const origin = originOf(symbolic, from?.[0]);
    addTrips(article, sentence, { trigger, start, end, words, where, who: subject() ?? null, origin });
  }
}

/** "The trip", "A visit to Y" at a sentence's start, without its owner: of whom the sentence before spoke. */
const UNOWNED =
  /^["“]?(?:(?:[^,;\uE000-\uE3FF]{2,50}, )?(?:the|an?|that|this|such a|both|these|two|three|further|more) [^,;]{0,60}|(?:the|this|that|an?) (?:[a-z]+ ){0,3}(?:visit|trip|tour|journey|swing|voyage)(?: [^,;\uE000-\uE3FF]{0,40})?, [^;\uE000-\uE3FF]{0,40}|[a-z]+s to [\uE400-\uE7FF]|(?:[a-z]+: )?[a-z\uE400-\uE7FF])$/i;
const BY_SOMEBODY = /^[^.;,]{0,30} by /;
/** A summit is held without its neighbours' leaders too: who was there must be said. */
const EVENT: ReadonlySet<string> = new Set(["at a meeting in Y"]);
/** "Y may follow" goes on with a journey; of whom else the sentence before spoke is no matter. */
const FOLLOWS: ReadonlySet<string> = new Set(["Y may follow"]);

/** "A third stop, in Y, was dropped" goes on with the journey that the sentence tells. */
const STOPS: ReadonlySet<string> = new Set(["a third stop, in Y, was …"]);

function visitorsOf(article: VisitArticle, sentence: VisitSentence, telling: Telling): readonly LeaderMention[] {
  const { symbolic, traveller, before, lastVisitor } = sentence;
  const { trigger, who, start, where } = telling;
  if (who !== null) {
    const [first, ...others] = leadersAt(symbolic, who).map((leader) => article.notTheHost(leader, sentence.start));
    // Who leads no state is at home where it has its seat, and nobody says where that is.
    const guests = trigger.kind === "named" && first?.iso3 ? others.filter(({ iso3 }) => iso3 !== null) : others;
    return first ? [first, ...guests] : [];
  }
  if (STOPS.has(trigger.why)) {
    const here = article.found.findLast((visit) => visit.evidence.start === sentence.start);
    if (here) return [here.leader];
  }
  const unowned = trigger.kind === "noun" && !EVENT.has(trigger.why) && UNOWNED.test(symbolic.text.slice(0, start + 1));
  if (!unowned) return [];
  if (traveller && !BY_SOMEBODY.test(symbolic.text.slice(where[1]))) return [traveller];
  return before.length > 0 && !FOLLOWS.has(trigger.why) ? before : lastVisitor;
}

function leadersAt(symbolic: VisitSentence["symbolic"], [from, to]: readonly [number, number]) {
  return entitiesIn(symbolic, from, to, "leader").flatMap((entity) => entity.leaders ?? []);
}

/** The trips that some words tell: of each visitor to each destination. */
function addTrips(article: VisitArticle, sentence: VisitSentence, telling: Telling): void {
  const { symbolic } = sentence;
  const { trigger, start, end, words, where, who } = telling;
  const visitors = visitorsOf(article, sentence, telling);
  const said = statusScope(symbolic.text, start, where[1], who?.[0] ?? start);
  // "Y, where X is due": the verb stands behind the place.
  const scope = { ...said, before: said.before + symbolic.text.slice(where[1], end) };
  const told = statusOf(scope, words);
  if (told === null) {
    if (visitors.length > 0) article.drop(sentence, "a visit that is denied or declined");
    return;
  }
  const destinations = readDestinations(symbolic, where[0], where[1]);
  const company = visitors.length > 0 ? companions(symbolic, Math.min(start, who?.[0] ?? start), where[1]) : [];
  for (const leader of oncePerName([...visitors, ...company])) {
    for (const [at, { destination }] of destinations.entries()) {
      // Whose state is unknown may be at home in any city.
      if (trigger.inCity && (!isOnTheSpot(symbolic, where, destination) || leader.iso3 === null)) continue;
      if (trigger.kind === "named" && where[1] === where[0] + 1 && isGuestOf(article, symbolic, where[0], leader))
        continue;
      if (leader.iso3 === destination.iso3 || (leader.iso3 === null && HOMEWARD.test(words))) {
        article.drop(sentence, `${leader.name} at home`);
        continue;
      }
      addTrip(article, sentence, telling, { leader, destinations, at, scope, told });
    }
  }
}
/** Whom "Z met X at his palace" takes for the host may be the guest: Z has just come to X's state. */
function isGuestOf({ found }: VisitArticle, symbolic: VisitSentence["symbolic"], host: number, guest: LeaderMention) {
  const [leader] = symbolic.at(host)?.leaders ?? [];
  return found.some((v) => v.visitor === leader?.name && v.iso3 === guest.iso3 && v.status === "made" && !v.past);
}

/** "In Y" may say what something is about where Y is a country, but not "at" the seat of its government. */
function isOnTheSpot(
  { text }: VisitSentence["symbolic"],
  [start]: readonly [number, number],
  goal: Destination,
): boolean {
  return goal.city || goal.spot === true || AT.test(text.slice(Math.max(0, start - 8), start));
}
const AT = /(?:^| )(?:at|outside|inside) (?:the )?$/;
const HOMEWARD = /^return| back in /i;

interface Trip {
  readonly leader: LeaderMention;
  readonly destinations: ReturnType<typeof readDestinations>;
  /** Which of them. */
  readonly at: number;
  readonly scope: Scope;
  /** What the words around say of it. */
  readonly told: VisitStatus;
}

/** Of words that alone say that it took place, these take it back. */
const WOULD = /\b(?:if|whether|would|could|might|may|should)\b/i;
const LOOKING_BACK =
  /\b(?:last visited|last came|last went|previous(?:ly)?|earlier this year|first met|years? ago|months? ago|last (?:year|month|spring|summer|autumn|fall|winter)|had)\b/i;

function addTrip(article: VisitArticle, sentence: VisitSentence, telling: Telling, trip: Trip): void {
  const { symbolic, index, paragraph, isDated } = sentence;
  const { days, found } = article;
  const { trigger, words, where, origin } = telling;
  const { leader, destinations, at, scope, told } = trip;
  const goal = destinations[at];
  if (goal === undefined) return;
  const { place, city, iso3 } = goal.destination;
  const date = dateOf(sentence, telling, trip) ?? (isDated ? null : days.standsUnder(index, iso3));
  const thereBefore = symbolic.at(where[0])?.anaphor
    ? found.findLast((v) => v.evidence.start === sentence.start && v.iso3 === iso3)?.date
    : null;
  const onward = article.goesOn(index) && !isDated ? onTheSameTrip(symbolic.text, leader.name, found.at(-1)) : null;
  const speaksOfArranged = isArranged(words) || (trigger.kind === "noun" && begins(symbolic.text.slice(where[1])));
  const arranged =
    told === "made" && !trigger.made && (date === null ? goesOn(words) : isAhead(date, speaksOfArranged, days.today));
  const open = told === "planned" || (told === "hypothetical" && !WOULD.test(scope.before));
  const status = trigger.made && open ? "made" : arranged ? "planned" : told;
  const visit = {
    visitor: leader.name,
    leader,
    paragraph,
    destination: place,
    city,
    iso3,
    origin,
    status,
    past:
      (status === "cancelled" && (wasMeant(scope) || isBefore(daysFor(status, date), days.today))) ||
      (status === "made" && LOOKING_BACK.test(`${scope.before}${scope.after.slice(0, 40)}`)),
    certain: status === "made" && (trigger.made === true || tellsItHappened(words)),
    evidence: spanOf(sentence),
    why: trigger.why,
  };
  const isLast = at === destinations.length - 1 && !goal.date;
  const listed = isLast ? datesListed(symbolic, where[1]) : [];
  const phrase = { scope, words, today: days.today };
  for (const day of listed.length > 0 ? listed : [date]) {
    found.push({ ...visit, date: dayTold(status, day, phrase) ?? thereBefore ?? onward });
  }
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
  const several = who !== null && leadersAt(symbolic, who).length > 1;
  return (
    (several ? dayRightAfter(symbolic, who, leader.name) : null) ??
    destinations.slice(at).find((d) => d.date)?.date ??
    dateBeside(symbolic, from, own, where[1], isNoun) ??
    dateBeside(symbolic, from, own, end, isNoun)
  );
}

/** Whether days are over; those of an article without a day of its own are. */
function isBefore(days: VisitFound["date"], today: string | null): boolean {
  return days !== null && (today === null || (days.to !== null && days.to < today));
}
