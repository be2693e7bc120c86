/** One sentence as its visits are read from it: its names in symbols, and of whom the text was speaking before. */
import type { Span } from "../../atlas/schema.ts";
import { overlap } from "../../atlas/spans.ts";
import type { LeaderMention } from "../leaders/leaders.ts";
import type { Sentence } from "../model.ts";
import { LONGEST_SENTENCE, type Symbolic, symbolise } from "../text/symbols.ts";
import type { VisitArticle } from "./visitArticle.ts";
import { MAY_HOLD_COMPANY } from "./visitCompany.ts";
import type { Entity } from "./visitEntities.ts";
import { MAY_HOLD_GUESTS } from "./visitGuests.ts";
import { both, here, mayHoldHere, mayHoldThere, there } from "./visitPlaces.ts";
import { MAY_HOLD_RETURN } from "./visitReturns.ts";

export interface VisitSentence extends Sentence {
  readonly index: number;
  readonly symbolic: Symbolic<Entity>;
  /** Whether it names or means leaders itself. */
  readonly namesLeaders: boolean;
  /** Whether it says a day. */
  readonly isDated: boolean;
  /** The one leader of the sentence before. */
  readonly before: readonly LeaderMention[];
  /** Whose visit was told right before. */
  readonly lastVisitor: readonly LeaderMention[];
  /** Whose journeys the article tells, where the sentence speaks of one without an owner. */
  readonly traveller: LeaderMention | null;
  readonly mayHoldGuests: boolean;
  readonly mayHoldCompany: boolean;
  readonly mayHoldReturn: boolean;
}

/** Of a journey without an owner. */
const JOURNEY = /visit|trip|tour|journey|swing|stop/;
const LATEST =
  /^The (?:latest|last|next|newest|new|present|current|most recent|coming|whole) (?:visit|trip|tour|journey|swing)/;

/** @returns null where a sentence can tell of no visit: nobody who goes, or nowhere to go */
export function readVisitSentence(article: VisitArticle, sentence: Sentence, index: number): VisitSentence | null {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return null;
  const { text, dateline, found } = article;
  const leaders = article.leadersIn(index);
  const places = article.placesIn(index);
  const raw = text.slice(sentence.start, sentence.end);
  const namesLeaders = leaders.length > 0;
  const mayHoldCompany = namesLeaders && MAY_HOLD_COMPANY.test(raw);
  const mayHoldGuests = namesLeaders && MAY_HOLD_GUESTS.test(raw);
  const mayHoldReturn = namesLeaders && MAY_HOLD_RETURN.test(raw);
  const elsewhere =
    mayHoldReturn || mayHoldCompany || mayHoldGuests || mayHoldThere(raw) || (dateline && mayHoldHere(raw));
  if (places.length === 0 && leaders.length < 2 && !elsewhere) return null;
  const before = article.spokenOfBefore(index);
  const lastVisitor = article.lastVisitor(index);
  const asked = (lastVisitor.length === 0 && before.length === 0 && JOURNEY.test(raw)) || LATEST.test(raw);
  const traveller = asked ? article.protagonist() : null;
  if (!namesLeaders && before.length === 0 && lastVisitor.length === 0 && !traveller) return null;
  const dates = article.datesIn(index);
  const people = peopleOf(text, leaders, places);
  // A leader's mention may hold his country's name ("China's President X"): it comes first, the place inside it goes.
  const free = places.filter((p) => !people.some((l) => overlap(l, p)));
  const home = new Set(leaders.map(({ iso3 }) => iso3));
  const symbolic = symbolise(text, sentence, [
    ...people,
    ...dates,
    ...free,
    ...both(raw, sentence, free),
    ...here(raw, sentence, dateline),
    ...there(raw, sentence, free, found.at(-1), article.goesOn(index) ? article.placesIn(index - 1) : [], home),
  ]);
  const { start, end, paragraph } = sentence;
  return {
    start,
    end,
    paragraph,
    index,
    symbolic,
    namesLeaders,
    isDated: dates.length > 0,
    before,
    lastVisitor,
    traveller,
    mayHoldGuests,
    mayHoldCompany,
    mayHoldReturn,
  };
}

/** Those named, each span once, with his state where it follows ("X of Y"). Who comes to see a leader comes to his state. */
function peopleOf(text: string, mentions: readonly LeaderMention[], places: readonly Entity[]): readonly Entity[] {
  return withoutTwins(text, mentions).flatMap((leader, i, all): Entity[] => {
    if (all[i - 1]?.start === leader.start) return [];
    const leaders = all.filter((l) => l.start === leader.start);
    const { iso3 } = leader;
    const destinations = iso3 === null || leaders.length > 1 ? [] : [{ place: iso3, iso3, city: false }];
    const end = endOfAside(text, { ...leader, end: endOfRealm(text, leader, places) });
    return [{ start: leader.start, end, symbol: "leader", leaders, destinations }];
  });
}

/** Where "X of Y" ends, if Y is his state; else where his name does. */
function endOfRealm(text: string, { end, iso3, how }: LeaderMention, places: readonly Entity[]): number {
  if (how !== "name" || !text.startsWith(OF, end)) return end;
  const name = end + OF.length;
  const realm = text.startsWith(THE, name) ? name + THE.length : name;
  const state = places.find((p) => p.start === realm && p.destinations?.some((d) => d.iso3 === iso3 && !d.city));
  return state?.end ?? end;
}
const OF = " of ";
const THE = "the ";

/** "The emir, X," names one, not two. */
function withoutTwins(text: string, leaders: readonly LeaderMention[]): readonly LeaderMention[] {
  const found: LeaderMention[] = [];
  for (const leader of leaders) {
    const last = found.at(-1);
    const isTwin =
      last?.name === leader.name && leader.how === "name" && APPOSED.test(text.slice(last.end, leader.start));
    if (last && isTwin) found[found.length - 1] = { ...leader, start: last.start };
    else found.push(leader);
  }
  return found;
}
const APPOSED = /^, (?:the )?$/;

/** "The emir, X, and": the comma belongs to what it closes. */
function endOfAside(text: string, { start, end }: Span): number {
  if (!text.startsWith(",", end) || !text.slice(start, end).includes(", ")) return end;
  return CLOSES.test(text.slice(end + 1, end + 8)) ? end + 1 : end;
}
const CLOSES = /^ (?!the |his |her |an? |who|whose|which|where|[^a-z])/;
