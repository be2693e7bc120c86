/**
 * Visits whose place a sentence does not say, for the text has told it: those of guests of an event or of whom was visited
 * before, of who is seen with others, of who returns a visit, and of who goes back.
 */
import type { VisitStatus } from "../../atlas/vocabulary.ts";
import type { StatedDate } from "../days/dates.ts";
import type { VisitArticle } from "./visitArticle.ts";
import { goersBetween } from "./visitBetweenTwo.ts";
import { courtesiesIn } from "./visitCourtesies.ts";
import { dateBeside, daysFor, isAhead } from "./visitDays.ts";
import {
  type Destination,
  destinationOf,
  destinationsOf,
  entitiesIn,
  leadersIn,
  type Scene,
  stateAsPlace,
} from "./visitEntities.ts";
import { type Comers, type Guests, guestsIn } from "./visitGuests.ts";
import { visitHere } from "./visitHere.ts";
import { type Pictured, picturedIn } from "./visitPictures.ts";
import { NEAR } from "./visitPlaces.ts";
import { returnsIn } from "./visitReturns.ts";
import { eventNamed, sceneBefore, sceneOf } from "./visitScenes.ts";
import type { VisitSentence } from "./visitSentence.ts";
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
  for (const pictured of picturedIn(symbolic, small)) {
    const goal = placeOfPicture(article, sentence, pictured);
    if (goal !== null) addComing(article, sentence, pictured, { goal, why: "seen with others in Y", day: null });
  }
}

/** To where the paragraph just told a visit of another, else where it begins: "OSLO. The ministers in the park. From left: …" */
function placeOfPicture(article: VisitArticle, sentence: VisitSentence, { leaders, chiefs }: Pictured) {
  const { index, paragraph, start } = sentence;
  const last = article.found.findLast((v) => leaders.every(({ name }) => name !== v.visitor));
  // Beside the guest, or beside the host.
  const isWithThem = chiefs.every(({ name, iso3 }) => name === last?.visitor || iso3 === last?.iso3);
  if (last?.paragraph === paragraph && start - last.evidence.end < NEAR) return isWithThem ? destinationOf(last) : null;
  if (chiefs.length > 0) return null;
  for (let at = index - 1; article.sentences[at]?.paragraph === paragraph; at--) {
    const places = destinationsOf(article.placesIn(at));
    const [place] = places;
    if (place) return places.every(({ iso3 }) => iso3 === place.iso3) ? place : null;
  }
  return null;
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
  const { symbolic } = sentence;
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
    found.push(visitHere(sentence, { leader, goal, status, date, past: isBefore, again: isBefore, why }));
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
  const { symbolic } = sentence;
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
      const goal = destinationOf(last);
      const certain = status === "made";
      found.push(
        visitHere(sentence, { leader: last.leader, goal, status, date, certain, again: true, why: "went back" }),
      );
    }
  }
}

/** "Is said to be going again" */
const TO_COME = /^(?:going|coming) /i;
/** Characters from a visit to the words that he went back. */
const REACH_OF_RETURN = 400;
