/** One sentence as its visits are read from it: its names in symbols, and of whom the text was speaking before. */
import type { Span } from "../../atlas/schema.ts";
import { overlap } from "../../atlas/spans.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { realmStart } from "../leaders/offices.ts";
import type { Sentence } from "../model.ts";
import { LONGEST_SENTENCE, type Symbolic, symbolise } from "../text/symbols.ts";
import type { WordedText } from "../text/wordedPatterns.ts";
import type { VisitArticle } from "./visitArticle.ts";
import { type Entity, stateAsPlace } from "./visitEntities.ts";

/** A sentence in symbols. */
export interface WrittenSentence extends Sentence, WordedText {
  readonly index: number;
  readonly symbolic: Symbolic<Entity>;
  /** The same in small letters. */
  readonly small: string;
  /** Whether it says a day. */
  readonly isDated: boolean;
}

/** Themes of visitThemes.ts. */
export type ThemeName = "guests" | "return" | "courtesy" | "earlier" | "company" | "reference";

export interface VisitSentence extends WrittenSentence {
  /** Whether it names or means leaders itself. */
  readonly namesLeaders: boolean;
  /** Whether it says a place that a visit may lead to; a leader's name says his state only to who is received by him. */
  readonly saysWhere: boolean;
  /** Whether a word of it stands for a place named before. */
  readonly holdsAnaphor: boolean;
  /** The one leader of the sentence before. */
  readonly before: readonly LeaderMention[];
  /** Whose visit was told right before. */
  readonly lastVisitor: readonly LeaderMention[];
  /** Whose journeys the article tells, where the sentence speaks of one without an owner. */
  readonly traveller: LeaderMention | null;
  /** Whether the whole article is a record of his journeys. */
  readonly isOfRecord: boolean;
  /** What else than its triggers may tell of a visit in it. */
  readonly themes: readonly ThemeName[];
}

/** An article when rules have been read over it: it holds the visits that they tell. */
export interface ReadByRules {
  readonly article: VisitArticle;
  /** Those that may tell of a visit, in order. */
  readonly sentences: readonly VisitSentence[];
}

/** A sentence in symbols that can tell of no visit by itself, for those who know of whom and of where the text speaks. */
export function writeUnread(article: VisitArticle, sentence: Sentence, index: number): WrittenSentence | null {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return null;
  const { people, free } = namedIn(article, index);
  const dates = article.datesIn(index);
  const symbolic = symbolise(article.text, sentence, [...people, ...dates, ...free]);
  const { start, end, paragraph } = sentence;
  const { text, small } = symbolic;
  return {
    start,
    end,
    paragraph,
    index,
    symbolic,
    text,
    small,
    words: article.wordsIn(index),
    isDated: dates.length > 0,
  };
}

/** Those whom a sentence names, and its places but for those in their mentions: "China's President X" comes before China. */
export function namedIn(article: VisitArticle, index: number) {
  const places = article.placesIn(index);
  const people = peopleOf(article.text, article.leadersIn(index), places);
  return { people, free: places.filter((place) => !people.some((person) => overlap(person, place))) };
}

/** Those named, each span once. */
function peopleOf(text: string, mentions: readonly LeaderMention[], places: readonly Entity[]): readonly Entity[] {
  const onSpans: LeaderMention[][] = [];
  for (const leader of withoutTwins(text, mentions)) {
    const last = onSpans.at(-1);
    if (last?.[0]?.start === leader.start) last.push(leader);
    else onSpans.push([leader]);
  }
  return onSpans.flatMap((leaders) => peopleOn(text, leaders, places));
}

/** With his state where it follows ("X of Y"). Who comes to see a leader comes to his state. */
function peopleOn(text: string, leaders: readonly LeaderMention[], places: readonly Entity[]): readonly Entity[] {
  const [leader, another] = leaders;
  if (leader === undefined) return [];
  const { start, iso3 } = leader;
  const destinations = iso3 === null || another !== undefined ? [] : [stateAsPlace(iso3)];
  const end = endOfAside(text, { start, end: endOfRealm(text, leader, places) });
  return [{ start, end, symbol: "leader", leaders, destinations }];
}

/** Where "X of Y" ends, if Y is his state; else where his name does. */
function endOfRealm(text: string, { end, iso3, how }: LeaderMention, places: readonly Entity[]): number {
  const realm = how === "name" ? realmStart(text, end) : null;
  const state = places.find((p) => p.start === realm && p.destinations?.some((d) => d.iso3 === iso3 && !d.city));
  return state?.end ?? end;
}

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
