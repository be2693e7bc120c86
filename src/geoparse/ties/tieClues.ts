/** What stands around two states that a sentence names: it may say whether they are tied. */
import type { Span } from "../../atlas/schema.ts";
import type { Sentence } from "../model.ts";
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
import { endAt } from "../text/matches.ts";
import { CLASS_WORDS, type Symbolic } from "../text/symbols.ts";
import type { LexiconHits } from "./lexicon.ts";
import type { StateEntity } from "./tieEntities.ts";
import type { StateGroup } from "./tieStates.ts";

/** A sentence that names several states. */
export interface TieSentence {
  readonly sentence: Sentence;
  readonly symbolic: Symbolic<StateEntity>;
  readonly groups: readonly StateGroup[];
  readonly words: () => LexiconHits;
}

/** A state where a sentence names it, or a city on its ground. */
export interface StateAt {
  readonly iso3: string;
  /** The number of the word. */
  readonly word: number;
  readonly how: "state" | "several" | "pronoun" | "ground";
}

/** A sentence word by word. */
export interface TieWords {
  /** In small letters; of a name, its class in capitals; "" for what tells nothing. */
  readonly words: readonly string[];
  /** Of each word which one before it is the same, −1 for none; its own number for what tells nothing. */
  readonly before: readonly number[];
  /** Of each word the groups that it is in, and what it means to the lexicon. */
  readonly meanings: readonly (readonly string[])[];
  /** The same, one after the other. */
  readonly held: ValuesInOrder;
  readonly states: readonly StateAt[];
  /** Lists of states, from their first word to the one behind their last. */
  readonly lists: readonly Span[];
  /** States that it names itself. */
  readonly named: number;
}

/** In small letters. */
const WORD = /[\uE000-\uF7FF]|[a-z]+(?:-[a-z]+)*|'s|\d[\d.,]*|[^\s]/y;
const MARKS = ["relations", "negations", "harms", "reliefs", "strains"] as const;

/**
 * Prepares the reading of sentences word by word.
 * @param tables what clues say; null where that is to be learned
 */
export function createTieWordReader(
  groups: WordGroups,
  tables: ClueTables | null,
): (sentence: TieSentence) => TieWords {
  const vocabulary = createVocabulary(groups, tables && { tables, words: [...PREPOSITION, ...BREAK] });
  return (sentence) => wordsOf(sentence, vocabulary);
}

function wordsOf(sentence: TieSentence, { wordAt, wordOf, lastPlace }: Vocabulary): TieWords {
  const { symbolic, groups } = sentence;
  const words: string[] = [];
  const before: number[] = [];
  /** Where each word begins and ends. */
  const starts: number[] = [];
  const ends: number[] = [];
  const meanings: (readonly string[])[] = [];
  const states: StateAt[] = [];
  const { small } = symbolic;
  let start = 0;
  while (start < small.length) {
    const end = endOfWord(small, start);
    if (end < 0) {
      start++;
      continue;
    }
    const entity = symbolic.at(start);
    if (entity !== undefined) for (const state of statesAt(entity, words.length)) states.push(state);
    const word = entity === undefined ? wordAt(small, start, end) : wordOf(CLASS_WORDS[entity.symbol]);
    before.push(lastPlace(word, words.length));
    words.push(word.text);
    meanings.push(word.groups);
    starts.push(start);
    ends.push(end);
    start = end;
  }
  const read = { starts, ends, meanings };
  const hits = sentence.words();
  for (const hit of hits.domains) addMeaning(read, hit, hit.means);
  for (const hit of hits.polarities) addMeaning(read, hit, hit.means);
  for (const hit of hits.statuses) addMeaning(read, hit, hit.means);
  for (const mark of MARKS) for (const hit of hits[mark]) addMeaning(read, hit, mark);
  const lists = groups
    .filter(({ iso3, start, end }) => iso3.length > 1 && end - start > 1)
    .map(({ start, end }) => ({ start: wordBy(ends, start), end: wordBy(ends, end) }));
  const named = new Set(states.filter(({ how }) => how !== "ground").map(({ iso3 }) => iso3)).size;
  return { words, before, meanings, held: valuesInOrder(meanings), states, lists, named };
}

/** Words by where they begin and end, and what they mean. */
interface WordsRead {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly meanings: (readonly string[])[];
}

/** Gives the words of a stretch one more meaning. */
function addMeaning({ starts, ends, meanings }: WordsRead, { start, end }: Span, meaning: string): void {
  for (let at = wordBy(ends, start); (starts[at] ?? end) < end; at++) {
    const all = meanings[at];
    if (all !== undefined && !all.includes(meaning)) meanings[at] = [...all, meaning];
  }
}

const BLANK = 0x20;
const HYPHEN = 0x2d;

/** Where the word ends that begins at an offset, −1 for a blank: {@link WORD}, most of it without the engine. */
function endOfWord(small: string, start: number): number {
  const first = small.charCodeAt(start);
  if (first === BLANK) return -1;
  if (!isLetter(first)) return endAt(WORD, small, start);
  let end = start + 1;
  for (let unit = small.charCodeAt(end); ; unit = small.charCodeAt(end)) {
    if (isLetter(unit)) end++;
    else if (unit === HYPHEN && isLetter(small.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

const NONE: readonly never[] = [];

function statesAt({ iso3, ground, pronoun }: StateEntity, word: number): readonly StateAt[] {
  if (ground !== null) return [{ iso3: ground, word, how: "ground" }];
  const how = iso3.length > 1 ? "several" : pronoun ? "pronoun" : "state";
  return iso3.map((state): StateAt => ({ iso3: state, word, how }));
}

/** The number of the word that an offset lies in or before. @param ends where each word ends */
function wordBy(ends: readonly number[], offset: number): number {
  let at = 0;
  while ((ends[at] ?? Number.POSITIVE_INFINITY) <= offset) at++;
  return at;
}

/** Two states, each where it stands nearest to the other, in the order of the sentence. */
export type StatePair = readonly [StateAt, StateAt];

/** What joins a pair, and the words around. */
interface Setting {
  /** The words before the pair or its list, and behind. */
  readonly before: Span;
  readonly behind: Span;
  /** The words between; null for states that one list names. */
  readonly between: Span | null;
}

/** So many words before a pair and behind it count. */
const BEFORE = 5;
const BEHIND = 8;

function settingOf({ words, lists }: TieWords, [one, two]: StatePair): Setting {
  const first = spanAt(lists, one.word);
  const last = spanAt(lists, two.word);
  const isTogether = first !== undefined && first === last;
  // Of two lists' members the words between are those between the lists.
  const ends = first?.end ?? one.word + 1;
  const starts = last?.start ?? two.word;
  const [start, end] = isTogether ? [first.start, first.end] : [one.word, two.word + 1];
  return {
    before: { start: Math.max(0, start - BEFORE), end: start },
    behind: { start: end, end: Math.min(words.length, end + BEHIND) },
    between: isTogether ? null : { start: ends, end: Math.max(ends, starts) },
  };
}

function spanAt(spans: readonly Span[], at: number): Span | undefined {
  return spans.find(({ start, end }) => start <= at && at < end);
}

const PREPOSITION = new Set(
  "with to of by in from for on against toward towards between among into at over about through via under like than and or".split(
    " ",
  ),
);
/** A preposition stands at most so many words before the second state: "with its old neighbour". */
const PREPOSITION_BEFORE = 4;
const governorOf = eachWrittenOnce((preposition) => `governor of ${preposition}`);
/** Of more words between, those that are nearest to either state count. */
const NEAREST_BETWEEN = 8;
/** States and words that may tell something are counted up to here. */
const MOST_COUNTED = 6;
const MOST_TELLING = 4;

/** Notes what may say whether a sentence ties any of its states. */
export function noteSentenceClues({ words, before, held, named }: TieWords, note: NoteClue): void {
  note("always", "");
  note("states", String(Math.min(MOST_COUNTED, named)));
  noteValues("sentence holds", held, 0, words.length, note);
  noteWords("sentence has", words, before, 0, words.length, note);
}

/** Notes what may say whether a sentence ties a pair. @param main whom the article is about */
export function notePairClues(sentence: TieWords, pair: StatePair, main: string | null, note: NoteClue): void {
  const { words, meanings, held, states } = sentence;
  const [one, two] = pair;
  const setting = settingOf(sentence, pair);
  const { before, behind } = setting;
  note("named as", `${one.how}, ${two.how}`);
  if (one.iso3 === main || two.iso3 === main) note("pair", "with whom the article is about");
  if (states.every(({ iso3, how }) => how === "ground" || iso3 === one.iso3 || iso3 === two.iso3)) {
    note("states", "only the pair");
  }
  noteBetween(sentence, setting, pair, note);
  const behindSecond = nextWord(words, two.word + 1);
  note("behind second", words[behindSecond] ?? "");
  for (const meaning of meanings[behindSecond] ?? NONE) note("behind second holds", meaning);
  noteValues("soon before", held, before.start, before.end, note);
  noteValues("soon behind", held, behind.start, behind.end, note);
  const clause = clauseOf(words, pair);
  let telling = 0;
  for (let at = clause.start; at < clause.end && telling < MOST_TELLING; at++) {
    if ((meanings[at] ?? NONE).length > 0) telling++;
  }
  note("telling words", String(telling));
}

function noteBetween(sentence: TieWords, setting: Setting, [one, two]: StatePair, note: NoteClue): void {
  const { words, before, meanings, held, lists } = sentence;
  const { between, behind } = setting;
  if (between === null) {
    const list = lists.find(({ start, end }) => start <= one.word && two.word < end);
    const members = list ? words.slice(list.start, list.end).filter((word) => word === "PLACE").length : 1;
    note("list of", String(Math.min(4, members)));
    noteValues("behind list", held, behind.start, behind.end, note);
    return;
  }
  const { start, end } = between;
  note("distance", distanceOf(end - start));
  const far = Math.max(start, end - PREPOSITION_BEFORE);
  let at = end - 1;
  while (at >= far && !PREPOSITION.has(words[at] ?? "")) at--;
  const preposition = at >= far ? (words[at] ?? "none") : "none";
  note("preposition", preposition);
  if (at > start && at >= far) {
    const kind = governorOf(preposition);
    for (const group of meanings[at - 1] ?? NONE) note(kind, group);
  }
  let states = 0;
  for (let word = start; word < end; word++) if (words[word] === CLASS_WORDS.place) states++;
  note("states between", String(Math.min(3, states)));
  noteBeside(sentence, { start, end }, note);
  const gap = end - start > 2 * NEAREST_BETWEEN ? { start: start + NEAREST_BETWEEN, end: end - NEAREST_BETWEEN } : null;
  noteWords("between", words, before, start, gap?.start ?? end, note);
  for (let word = gap?.end ?? end; word < end; word++) {
    let same = before[word] ?? -1;
    // One among the words left out does not count.
    while (gap !== null && same >= gap.start && same < gap.end) same = before[same] ?? -1;
    if (same < start) note("between", words[word] ?? "");
  }
}

/** Notes what the words between mean, and the words that stand next to either state: "Chinese loans", "X scolded Y". */
function noteBeside({ words, meanings, held }: TieWords, { start, end }: Span, note: NoteClue): void {
  noteValues("between holds", held, start, end, note);
  const next = nextWord(words, start);
  note("behind first", next < end ? (words[next] ?? "") : "nothing");
  if (next < end) for (const meaning of meanings[next] ?? NONE) note("behind first holds", meaning);
  note("before second", words[end - 1] ?? "");
}

/** The number of the first word from a place on that is no "'s". */
function nextWord(words: readonly string[], at: number): number {
  return words[at] === "'s" ? at + 1 : at;
}

/** The greatest of each class of distances, in words. */
const DISTANCES = [1, 3, 6, 10, 16, 25];

function distanceOf(words: number): string {
  const most = DISTANCES.find((d) => words <= d);
  return most === undefined ? "far" : `up to ${most}`;
}

const BREAK = new Set([";", "—", "–", ":", "(", ")", "while", "whereas", "but", "although", "where"]);

/** What two states stand in, from break to break. */
export function clauseOf(words: readonly string[], [one, two]: StatePair): Span {
  let start = one.word;
  let end = two.word + 1;
  while (start > 0 && !BREAK.has(words[start - 1] ?? "")) start--;
  while (end < words.length && !BREAK.has(words[end] ?? "")) end++;
  return { start, end };
}
