/**
 * Visits whose place a sentence does not say, for the text has told it: those of guests of an event or of whom was visited
 * before, of who goes back, and of who goes along.
 */
import type { VisitStatus } from "../../atlas/vocabulary.ts";
import type { StatedDate } from "../days/dates.ts";
import type { LeaderMention } from "../leaders/leaders.ts";
import type { VisitArticle, VisitHere } from "./visitArticle.ts";
import { goersBetween } from "./visitBetweenTwo.ts";
import { accompanying, accompanyingNext, likewise, WENT_ALONG } from "./visitCompany.ts";
import { courtesiesIn } from "./visitCourtesies.ts";
import { dateBeside, daysFor, isAhead } from "./visitDays.ts";
import {
  type Destination,
  destinationOf,
  destinationsOf,
  entitiesIn,
  leadersIn,
  spanOf,
  stateAsPlace,
} from "./visitEntities.ts";
import { type Comers, type Guests, guestsIn } from "./visitGuests.ts";
import { NEAR } from "./visitPlaces.ts";
import { returnsIn } from "./visitReturns.ts";
import { eventNamed, type Scene, sceneBefore, sceneOf } from "./visitScenes.ts";
import type { ReadByRules, VisitSentence } from "./visitSentence.ts";
import { stageAt } from "./visitStage.ts";
import { isArranged, statusOf, statusScope } from "./visitStatus.ts";

/** Who comes to an event, to where the text is, or to where another was. */
export function addGuests(article: VisitArticle, sentence: VisitSentence): void {
  const { symbolic, small } = sentence;
  const across = article.isBetweenTwo() ? goersBetween(symbolic, small) : [];
  for (const guests of [...guestsIn(symbolic, small), ...across]) {
    const stage = stageOf(article, sentence, guests);
    if (stage !== null) addComing(article, sentence, guests, stage);
  }
}

/** Where guests come to. */
interface Stage {
  readonly goal: Destination;
  readonly why: string;
  /** When what they come for takes place, null where that is not told. */
  readonly day: StatedDate | null;
  /** Whether they had come before what the sentence is about: its day is not theirs. */
  readonly isBefore?: boolean;
}

const COMES = "comes to where another was";

function stageOf(article: VisitArticle, sentence: VisitSentence, guests: Guests): Stage | null {
  const { symbolic, index, paragraph, start } = sentence;
  const { leaders } = guests;
  if (guests.to === "event") {
    const scene =
      sceneOf(symbolic, guests.start) ??
      sceneBefore(article, index, eventNamed(sentence.small.slice(guests.start, guests.end))) ??
      article.eventNear(paragraph) ??
      eventHere(article);
    if (scene) article.event = { scene, paragraph };
    const goal = scene ? scene.place.destinations?.[0] : article.acrossFrom(leaders);
    return goal ? { goal, why: COMES, day: scene?.day ?? null } : null;
  }
  const named = placeNamed(sentence, guests);
  if (named) return { goal: named, why: COMES, day: null };
  if (guests.to === "here") {
    const goal = stageAt(article, index, leaders);
    return goal && { goal, why: COMES, day: null };
  }
  const isGuest = (name: string): boolean => leaders.some((leader) => leader.name === name);
  const last = article.found.findLast((v) => v.paragraph === paragraph && !isGuest(v.visitor));
  const isNear = last && start - last.evidence.end < NEAR;
  return isNear ? { goal: destinationOf(last), why: COMES, day: null } : null;
}

/** The one state that a sentence names before them, but for their own: "Kazakhstan likes Israel, and X came in 2016". */
function placeNamed({ symbolic }: VisitSentence, { start, leaders }: Comers): Destination | null {
  const [place, other] = destinationsOf(entitiesIn(symbolic, 0, start, "place")).filter(({ iso3 }) =>
    leaders.every((leader) => leader.iso3 !== iso3),
  );
  return place && other === undefined ? place : null;
}

/** An event of which nobody says where it is, in a dispatch that has told who came to where it is written from. */
function eventHere({ dateline, found }: VisitArticle): Scene | undefined {
  const here = dateline?.destinations?.[0]?.iso3;
  const isHere = here !== undefined && found.length > 0 && found.every(({ iso3 }) => iso3 === here);
  return dateline && isHere ? { place: dateline, day: null } : undefined;
}

/** Who returns a visit, or had paid the one returned: to the state of whoever was told to have come to his. */
export function addCourtesies(article: VisitArticle, sentence: VisitSentence): void {
  for (const comers of courtesiesIn(sentence.symbolic, sentence.small)) {
    const { leaders } = comers;
    const paid = article.found.findLast(({ iso3, leader }) =>
      leaders.some((l) => l.iso3 === iso3 && l.name !== leader.name),
    );
    const home = paid?.leader.iso3;
    if (!paid || !home || sentence.start - paid.evidence.end > REACH_OF_COURTESY) continue;
    addComing(article, sentence, comers, {
      goal: stateAsPlace(home),
      why: comers.isFirst ? "had paid the visit that is returned" : "returned a visit",
      day: null,
      isBefore: comers.isFirst,
    });
  }
}
/** Characters from a visit to the words that it was returned. */
const REACH_OF_COURTESY = 1000;

function addComing(
  { found, days }: VisitArticle,
  sentence: VisitSentence,
  { start, end, who, leaders }: Comers,
  { goal, why, day, isBefore = false }: Stage,
): void {
  const { symbolic, paragraph } = sentence;
  const words = sentence.text.slice(start, end);
  // Whether they were invited, hoped for or expected before.
  const told = CAME.test(words) ? "made" : statusIn(sentence, start, end, who[0]);
  if (told === null) return;
  const when = isBefore
    ? (entitiesIn(symbolic, start, end, "date")[0]?.date ?? null)
    : (dateBeside(symbolic, start, start, end) ?? day);
  // "X lands on Tuesday"
  const isToCome = when !== null && isArranged(words) && isAhead(when, true, days.today);
  const status = told === "made" && (isToCome || CONFIRMED.test(words)) ? "planned" : told;
  const date = daysFor(status, when);
  for (const leader of leaders) {
    if (leader.iso3 === goal.iso3) continue;
    found.push({
      visitor: leader.name,
      leader,
      paragraph,
      destination: goal.place,
      city: goal.city,
      iso3: goal.iso3,
      origin: null,
      date,
      status,
      past: isBefore,
      certain: false,
      again: isBefore,
      evidence: spanOf(sentence),
      why,
    });
  }
}

/** Who will come. */
const CONFIRMED =
  /(?:ha[sv]e? (?:all |both |also )?confirmed|to represent [^ ]+|(?:is|are) (?:all |both |also )?coming)$/i;

/** "X and Z, both of whom came" */
const CAME = / of whom (?:had |have )?(?:came|come|attended|turned|made) ?/i;

/** What the words from one offset to another, and those around them, say of a visit; null where they deny it. */
function statusIn(sentence: VisitSentence, start: number, end: number, who: number): VisitStatus | null {
  return statusOf(statusScope(sentence, start, end, who), sentence.text.slice(start, end));
}

/** Who goes back to where a visit told of him led. */
export function addReturns({ found }: VisitArticle, sentence: VisitSentence): void {
  const { symbolic, paragraph } = sentence;
  for (const { start, end, who, when } of returnsIn(sentence)) {
    const names = (who ? leadersIn(symbolic, who) : []).map(({ name }) => name);
    const last = found.findLast((v) => names.includes(v.visitor) && !v.past);
    if (!last || sentence.start - last.evidence.end > REACH_OF_RETURN) continue;
    const told = statusIn(sentence, start, end, who?.[0] ?? start);
    if (told === null) continue;
    const status = told === "made" && TO_COME.test(sentence.text.slice(start, end)) ? "planned" : told;
    const days = entitiesIn(symbolic, ...when, "date").flatMap(({ date }) => date ?? []);
    for (const day of days.length > 0 ? days : [null]) {
      const date = daysFor(status, day);
      // On the day of the visit itself he came home.
      if (date === null && status === "made") continue;
      found.push({
        visitor: last.visitor,
        leader: last.leader,
        paragraph,
        destination: last.destination,
        city: last.city,
        iso3: last.iso3,
        origin: null,
        date,
        status,
        past: false,
        certain: status === "made",
        again: true,
        evidence: spanOf(sentence),
        why: "went back",
      });
    }
  }
}

/** "Is said to be going again" */
const TO_COME = /^(?:going|coming) /i;
/** Characters from a visit to the words that he went back. */
const REACH_OF_RETURN = 400;

/** Who goes along with the visitor of a visit told, and who goes where the sentence has another go. */
export function addCompany({ found }: VisitArticle, sentence: VisitSentence): void {
  const { symbolic, small } = sentence;
  for (const { person, visit } of accompanying(symbolic, small, found)) {
    found.push(alongWith(visit, person, visit.status, sentence));
  }
  const told = found.findLast((v) => v.evidence.start === sentence.start && !v.past);
  if (told === undefined) return;
  for (const { person, maybe } of likewise(symbolic, small)) {
    if (person.iso3 === told.iso3 || person.name === told.visitor) continue;
    found.push(alongWith(told, person, maybe ? "hypothetical" : told.status, sentence));
  }
}

/**
 * Who goes along with the visitor of a visit that no rule told, or that the text tells later: when all else of the article has
 * been read.
 */
export function addLateCompany({ article: { found }, sentences }: ReadByRules): void {
  const unread = sentences.filter(
    ({ mayHoldCompany, start }) =>
      mayHoldCompany && !found.some((v) => v.why === WENT_ALONG && v.evidence.start === start),
  );
  if (unread.length === 0) return;
  const inOrder = found.toSorted((a, b) => a.evidence.start - b.evidence.start);
  for (const sentence of unread) {
    const { symbolic, small, start } = sentence;
    const told = accompanying(
      symbolic,
      small,
      inOrder.filter(({ evidence }) => evidence.start < start),
    );
    const company =
      told.length > 0
        ? told
        : accompanyingNext(
            symbolic,
            small,
            inOrder.filter(({ evidence }) => evidence.start > start),
          );
    for (const { person, visit } of company) found.push(alongWith(visit, person, visit.status, sentence));
  }
}

function alongWith(visit: VisitHere, person: LeaderMention, status: VisitStatus, sentence: VisitSentence): VisitHere {
  return {
    visitor: person.name,
    leader: person,
    paragraph: sentence.paragraph,
    destination: visit.destination,
    city: visit.city,
    iso3: visit.iso3,
    origin: visit.origin,
    date: visit.date,
    status,
    past: false,
    certain: visit.certain && status === visit.status,
    again: visit.again,
    evidence: spanOf(sentence),
    why: WENT_ALONG,
  };
}
