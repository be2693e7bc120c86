/** One sentence as its visits are read from it: its names in symbols, and of whom the text was speaking before. */
import type { Span } from "../../atlas/schema.ts";
import { overlap } from "../../atlas/spans.ts";
import type { LeaderMention } from "../leaders/leaders.ts";
import { realmStart } from "../leaders/offices.ts";
import type { Sentence } from "../model.ts";
import { createHints } from "../text/hints.ts";
import { plainOf } from "../text/letters.ts";
import { LONGEST_SENTENCE, type Symbolic, symbolise } from "../text/symbols.ts";
import type { WordedText } from "../text/wordedPatterns.ts";
import type { VisitArticle } from "./visitArticle.ts";
import { type Entity, stateAsPlace } from "./visitEntities.ts";
import { MAY_HOLD_BOTH, MAY_HOLD_HERE, MAY_HOLD_THERE, meantByBoth, meantByHere, meantByThere } from "./visitPlaces.ts";
import { THEMES, type ThemeName } from "./visitThemes.ts";

/** A sentence in symbols. */
export interface WrittenSentence extends Sentence, WordedText {
  readonly index: number;
  readonly symbolic: Symbolic<Entity>;
  /** The same in small letters. */
  readonly small: string;
  /** Whether it says a day. */
  readonly isDated: boolean;
}

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
  const places = article.placesIn(index);
  const people = peopleOf(article.text, article.leadersIn(index), places);
  const free = places.filter((place) => !people.some((person) => overlap(person, place)));
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

/** The hints: a bit of each theme, in their order, and of what else a visit's sentence may speak of. */
const bitOf = (theme: number): number => 1 << theme;
const [THERE, HERE, BOTH] = [bitOf(THEMES.length), bitOf(THEMES.length + 1), bitOf(THEMES.length + 2)];
/** A journey, maybe without an owner. */
const JOURNEY = bitOf(THEMES.length + 3);
const ALL = 2 * JOURNEY - 1;
/** What may be told in a sentence that names no leader. */
const OF_NOBODY = THEMES.reduce(
  (bits, { ofNobody }, theme) => (ofNobody ? bits | bitOf(theme) : bits),
  THERE | HERE | BOTH | JOURNEY,
);
const hintsIn = createHints([
  ...THEMES.map(({ words }, theme) => [bitOf(theme), words] as const),
  [THERE, MAY_HOLD_THERE],
  [HERE, MAY_HOLD_HERE],
  [BOTH, MAY_HOLD_BOTH],
  [JOURNEY, /visit|trip|tour|journey|swing|stop/],
]);
const NO_THEMES: readonly ThemeName[] = [];

function themesIn(article: VisitArticle, hints: number, namesLeaders: boolean): readonly ThemeName[] {
  let themes = NO_THEMES;
  for (const [theme, { name, wordlessIn }] of THEMES.entries()) {
    const mayHold = (hints & bitOf(theme)) !== 0 || (namesLeaders && wordlessIn?.(article) === true);
    if (mayHold) themes = [...themes, name];
  }
  return themes;
}

const LATEST =
  /^The (?:latest|last|next|newest|new|present|current|most recent|coming|whole) (?:visit|trip|tour|journey|swing)/;

/** @returns null where a sentence can tell of no visit: nobody who goes, or nowhere to go */
export function readVisitSentence(article: VisitArticle, sentence: Sentence, index: number): VisitSentence | null {
  const { start, end, paragraph } = sentence;
  if (end - start > LONGEST_SENTENCE) return null;
  const leaders = article.leadersIn(index);
  const namesLeaders = leaders.length > 0;
  const written = plainOf(article.text).slice(start, end);
  const words = article.wordsIn(index);
  const hints = hintsIn(words, written, namesLeaders ? ALL : OF_NOBODY);
  const themes = themesIn(article, hints, namesLeaders);
  const meansPlace = (hints & THERE) !== 0 || (article.dateline && (hints & HERE) !== 0);
  if (themes.length === 0 && !meansPlace && leaders.length < 2 && article.placesIn(index).length === 0) return null;
  const before = article.spokenOfBefore(index);
  const lastVisitor = article.lastVisitor(index);
  const isUnowned = (hints & JOURNEY) !== 0 && lastVisitor.length === 0 && before.length === 0;
  const isAnyone = isUnowned || ((hints & JOURNEY) !== 0 && LATEST.test(written));
  const ofRecord = article.travellerOfRecord();
  const traveller = ofRecord ?? (isAnyone ? article.traveller() : null);
  if (!namesLeaders && before.length === 0 && lastVisitor.length === 0 && !traveller) return null;
  const places = article.placesIn(index);
  const people = peopleOf(article.text, leaders, places);
  // A leader's mention may hold his country's name ("China's President X"): it comes first, the place inside it goes.
  const free = places.filter((place) => !people.some((person) => overlap(person, place)));
  const goals: Entity[] = [...free];
  if ((hints & BOTH) !== 0) goals.push(...meantByBoth(written, sentence, free));
  if ((hints & HERE) !== 0) goals.push(...meantByHere(written, sentence, article.dateline));
  if ((hints & THERE) !== 0) goals.push(...meantByThere(written, sentence, article.spokenOfAt(index, free)));
  const saysWhere = goals.some(({ destinations }) => destinations !== undefined);
  // Who is received somewhere is a second leader beside the host.
  if (!saysWhere && people.length < 2 && themes.length === 0) return null;
  const dates = article.datesIn(index);
  const symbolic = symbolise(article.text, sentence, [...people, ...dates, ...goals]);
  return {
    start,
    end,
    paragraph,
    index,
    symbolic,
    text: symbolic.text,
    small: symbolic.small,
    words,
    namesLeaders,
    isDated: dates.length > 0,
    saysWhere,
    holdsAnaphor: goals.some(({ anaphor }) => anaphor),
    before,
    lastVisitor,
    traveller,
    isOfRecord: ofRecord !== null,
    themes,
  };
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
