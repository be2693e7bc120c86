/** What stands around a leader and a place, and may say whether he was there. */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import type { NoteClue, WordGroups } from "../text/clues.ts";
import {
  type ClueTables,
  createVocabulary,
  eachWrittenOnce,
  noteValues,
  noteWords,
  type ValuesInOrder,
  type Vocabulary,
  valuesInOrder,
} from "../text/clueWords.ts";
import { CLASS_WORDS, type Symbolic } from "../text/symbols.ts";
import type { Destination, Entity } from "./visitEntities.ts";

/** A sentence word by word. */
export interface Words {
  /** In small letters; of a name, its class in capitals; "" for what tells nothing. */
  readonly words: readonly string[];
  /** Of each word which one before it is the same, −1 for none; its own number for what tells nothing. */
  readonly before: readonly number[];
  /** Of each word the groups that it is in, and all of them one after the other. */
  readonly groups: readonly (readonly string[])[];
  readonly held: ValuesInOrder;
  /** Where they stand in the sentence in symbols. */
  readonly at: readonly number[];
  readonly entities: readonly (Entity | undefined)[];
  /** Which words are leaders, which places, and which days. */
  readonly leaders: readonly number[];
  readonly places: readonly number[];
  readonly days: readonly number[];
}

/** Reads a sentence in symbols word by word; given in small letters too. */
export type WordReader = (symbolic: Symbolic<Entity>, small: string) => Words;

/** @param tables what clues say; null where that is to be learned */
export function createWordReader(groups: WordGroups, tables: ClueTables | null): WordReader {
  const vocabulary = createVocabulary(groups, tables && { tables, words: [...PREPOSITION, ...CLAUSE] });
  return (symbolic, small) => wordsOf(symbolic, small, vocabulary);
}

function wordsOf(
  { indices, names }: Symbolic<Entity>,
  small: string,
  { wordAt, wordOf, lastPlace }: Vocabulary,
): Words {
  const words: string[] = [];
  const before: number[] = [];
  const groups: (readonly string[])[] = [];
  const at: number[] = [];
  const entities: (Entity | undefined)[] = [];
  const leaders: number[] = [];
  const places: number[] = [];
  const days: number[] = [];
  /** How many names have been passed. */
  let passed = 0;
  for (let start = 0; start < small.length; ) {
    if (small.charCodeAt(start) === BLANK) {
      start++;
      continue;
    }
    const end = endOfWord(small, start);
    const entity = indices[passed] === start ? names[passed++] : undefined;
    if (entity?.symbol === "leader") leaders.push(words.length);
    if (entity?.symbol === "place") places.push(words.length);
    if (entity?.symbol === "date") days.push(words.length);
    const word = entity ? wordOf(CLASS_WORDS[entity.symbol]) : wordAt(small, start, end);
    before.push(lastPlace(word, words.length));
    words.push(word.text);
    groups.push(word.groups);
    at.push(start);
    entities.push(entity);
    start = end;
  }
  return { words, before, groups, held: valuesInOrder(groups), at, entities, leaders, places, days };
}

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const S = 0x73;

/** Where a word ends: letters and hyphens behind the first, digits, an ending "'s", or any other character. */
function endOfWord(small: string, start: number): number {
  const first = small.charCodeAt(start);
  let end = start + 1;
  if (isLetter(first)) {
    while (isLetter(small.charCodeAt(end)) || small.charCodeAt(end) === HYPHEN) end++;
  } else if (isDigit(first)) {
    while (isDigit(small.charCodeAt(end))) end++;
  } else if (first === APOSTROPHE && small.charCodeAt(end) === S) {
    end++;
  }
  return end;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Words that a place's preposition is looked for across: "in the southern city of". */
const MOST_BEFORE_PLACE = 4;
const PREPOSITION = new Set(
  "in to at from with of on for against near outside inside into via over through between about than as by toward towards around across and , ( ;".split(
    " ",
  ),
);
/** What begins a clause: what is said behind it may be of another day. */
export const CLAUSE = new Set(
  "that which who whose whom where when because while after before since until as and but , ; :".split(" "),
);
/** Words between a leader and a place that count. */
const MOST_BETWEEN = 14;

/** Which leader and which place: by the numbers of their words. */
export interface Pair {
  readonly who: number;
  readonly where: number;
  readonly leader: LeaderMention;
  readonly destination: Destination;
}

/** Notes the words between a leader and a place and beside each, and what else the sentence names. */
export function noteVisitClues(sentence: Words, pair: Pair, note: NoteClue): void {
  const { words, before, held } = sentence;
  const { who, where } = pair;
  const preposition = notePlace(sentence, where, note);
  noteAround("place", sentence, where, note);
  const { order, wordBetween, groupBetween } = who < where ? LEADER_FIRST : PLACE_FIRST;
  note(order, preposition);
  const start = Math.min(who, where) + 1;
  const end = Math.max(who, where);
  // Of many words, those that are nearest to the place.
  const from = who < where ? Math.max(start, end - MOST_BETWEEN) : start;
  const to = who < where ? end : Math.min(end, start + MOST_BETWEEN);
  noteWords(wordBetween, words, before, from, to, note);
  noteValues(groupBetween, held, from, to, note);
  if (who < where) {
    let clause = end;
    while (clause > start && !CLAUSE.has(words[clause - 1] ?? "")) clause--;
    noteWords("in the place's clause", words, before, clause, end, note);
  }
  let places = 0;
  for (let at = start; at < end; at++) if (words[at] === CLASS_WORDS.place) places++;
  note("places between", String(Math.min(2, places)));
  note("leaders before him", String(Math.min(3, sentence.leaders.indexOf(who))));
  noteLeader(sentence, who, note);
  noteSetting(sentence, pair, note);
}

/** Kinds of clues, written once: they are looked up for every word. */
const LEADER_FIRST = kindsOf("leader first");
const PLACE_FIRST = kindsOf("place first");
function kindsOf(order: string) {
  return { order, wordBetween: `between, ${order}`, groupBetween: `group between, ${order}` };
}

const governorOf = eachWrittenOnce((preposition) => `governor of ${preposition}`);
const NONE: readonly string[] = [];

/** @returns the place's preposition */
function notePlace({ words, before, groups, entities }: Words, where: number, note: NoteClue): string {
  let at = where - 1;
  while (at >= 0 && where - at <= MOST_BEFORE_PLACE && !PREPOSITION.has(words[at] ?? "")) at--;
  const found = where - at <= MOST_BEFORE_PLACE ? words[at] : undefined;
  const preposition = found ?? "none";
  note("preposition", preposition);
  if (found !== undefined) {
    const governorOfIt = governorOf(preposition);
    for (const group of groups[at - 1] ?? NONE) {
      note("governor", group);
      note(governorOfIt, group);
    }
  }
  noteWords("before place", words, before, at + 1, where, note);
  if (entities[where]?.anaphor) note("place", "anaphor");
  return preposition;
}

/** Notes which words stand next to one that names somebody or a place, each by how far. */
function noteAround(what: keyof typeof AROUND, { words }: Words, at: number, note: NoteClue): void {
  for (const [kind, by] of AROUND[what]) note(kind, words[at + by] ?? "none");
}
/** Written once: they are looked up for every word. */
const AROUND = { leader: around("leader"), place: around("place") };
function around(what: string): readonly (readonly [kind: string, by: number])[] {
  return [-3, -2, -1, 1, 2, 3].map((by) => [`${what} ${by}`, by]);
}

function noteLeader(sentence: Words, who: number, note: NoteClue): void {
  const { held } = sentence;
  noteAround("leader", sentence, who, note);
  noteValues("soon behind leader", held, who + 1, who + 4, note);
  noteValues("soon before leader", held, who - 3, who, note);
}

/** Words behind a leader that count where the sentence names no place. */
const MOST_BEHIND = 8;

/** Notes the words beside a leader in a sentence that names no place. */
export function noteUnplacedClues(sentence: Words, who: number, note: NoteClue): void {
  const { words, held, entities, leaders } = sentence;
  noteLeader(sentence, who, note);
  noteValues("group behind", held, who + 1, who + 1 + MOST_BEHIND, note);
  noteValues("group before", held, who - MOST_BEHIND, who, note);
  note("leaders", String(Math.min(3, leaders.length)));
  note("leader", entities[who]?.leaders?.[0]?.how ?? "none");
  if (words.includes(CLASS_WORDS.date)) note("sentence names", "a day");
  noteValues("sentence holds", held, 0, words.length, note);
}

/** Notes the words beside a place in a sentence that does not name who may have been there. */
export function noteUnledClues(sentence: Words, { where, leader, destination }: Pair, note: NoteClue): void {
  const { words, before, held, leaders, places, entities } = sentence;
  const { iso3 } = destination;
  notePlace(sentence, where, note);
  noteAround("place", sentence, where, note);
  note("first word", words[0] ?? "");
  const from = Math.max(0, where - MOST_BEHIND);
  const to = Math.min(words.length, where + 1 + MOST_BEHIND);
  noteWords("word before", words, before, from, where, note);
  noteValues("group before", held, from, where, note);
  noteWords("word behind", words, before, where + 1, to, note);
  noteValues("group behind", held, where + 1, to, note);
  note("leaders", String(Math.min(2, leaders.length)));
  for (const other of othersNamed(sentence, where, leader, iso3)) note("another", other);
  const namesPeople = (state: string | null): boolean =>
    entities.some((e) => e?.symbol === "people" && e.destinations?.some((d) => d.iso3 === state));
  if (namesPeople(leader.iso3)) note("sentence names", "his people");
  if (namesPeople(iso3)) note("sentence names", "the place's people");
  note("place", destination.city ? "city" : "country");
  note("places", String(Math.min(3, places.length)));
  note("places before it", String(Math.min(2, places.indexOf(where))));
  if (words.includes(CLASS_WORDS.date)) note("sentence names", "a day");
  note("length", words.length < 5 ? "heading" : words.length < 12 ? "short" : "long");
  noteValues("sentence holds", held, 0, words.length, note);
}

/** Of what kind those are whom a sentence names beside a place where it may mean another. */
function othersNamed(
  { leaders, entities }: Words,
  where: number,
  { iso3: home }: LeaderMention,
  there: string,
): ReadonlySet<string> {
  const others = new Set<string>();
  for (const at of leaders) {
    const side = at < where ? "before" : "behind";
    for (const { how, iso3 } of entities[at]?.leaders ?? []) {
      others.add(`${how}, ${iso3 === there ? "the host" : iso3 === home ? "of his state" : "of another"}, ${side}`);
    }
  }
  return others;
}

/** What else the sentence names, and of what kind the two are. */
function noteSetting(sentence: Words, { leader, destination }: Pair, note: NoteClue): void {
  const { words, held, entities, leaders, places } = sentence;
  const { iso3, city } = destination;
  note("place", city ? "city" : "country");
  note("leader", leader.how);
  if (leader.iso3 === null) note("leader", "of no state");
  if (leaders.some((at) => entities[at]?.leaders?.some((other) => other.iso3 === iso3)))
    note("sentence names", "the host");
  if (places.some((at) => entities[at]?.destinations?.some((other) => other.iso3 === leader.iso3))) {
    note("sentence names", "his state");
  }
  if (words.includes(CLASS_WORDS.date)) note("sentence names", "a day");
  noteValues("sentence holds", held, 0, words.length, note);
}
