/** What stands around two states that a sentence names: it may say whether they are tied. */
import type { Span } from "../../atlas/schema.ts";
import type { NumberedNotes } from "../text/clues.ts";
import { eachWrittenOnce } from "../text/clueWords.ts";
import { DistinctNotes } from "../text/distinctNotes.ts";
import { BREAK, PREPOSITION, type StatePair, type TieWords } from "./tieWordReader.ts";

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

/** A preposition stands at most so many words before the second state: "with its old neighbour". */
const PREPOSITION_BEFORE = 4;
const governorOf = eachWrittenOnce((preposition) => `governor of ${preposition}`);
/** Of more words between, those that are nearest to either state count. */
const NEAREST_BETWEEN = 8;
/** States and words that may tell something are counted up to here. */
const MOST_COUNTED = 6;
const MOST_TELLING = 4;

const NONE: readonly never[] = [];
const distinct = new DistinctNotes();

/** Notes what may say whether a sentence ties any of its states. */
export function noteSentenceClues({ words, meanings, named }: TieWords, notes: NumberedNotes): void {
  notes.note("always", "");
  notes.note("states", String(Math.min(MOST_COUNTED, named)));
  distinct.noteValues("sentence holds", meanings, 0, words.length, notes);
  distinct.noteWords("sentence has", words, 0, words.length, notes);
}

/** Notes what may say whether a sentence ties a pair. @param main whom the article is about */
export function notePairClues(sentence: TieWords, pair: StatePair, main: string | null, notes: NumberedNotes): void {
  const { words, meanings, states } = sentence;
  const [one, two] = pair;
  const setting = settingOf(sentence, pair);
  const { before, behind } = setting;
  notes.note("named as", `${one.how}, ${two.how}`);
  if (one.iso3 === main || two.iso3 === main) notes.note("pair", "with whom the article is about");
  if (states.every(({ iso3, how }) => how === "ground" || iso3 === one.iso3 || iso3 === two.iso3)) {
    notes.note("states", "only the pair");
  }
  noteBetween(sentence, setting, pair, notes);
  const behindSecond = nextWord(sentence, two.word + 1);
  notes.noteNumber("behind second", words[behindSecond] ?? 0);
  for (const meaning of meanings[behindSecond] ?? NONE) notes.noteNumber("behind second holds", meaning);
  distinct.noteValues("soon before", meanings, before.start, before.end, notes);
  distinct.noteValues("soon behind", meanings, behind.start, behind.end, notes);
  const clause = clauseOf(sentence, pair);
  let telling = 0;
  for (let at = clause.start; at < clause.end && telling < MOST_TELLING; at++) {
    if ((meanings[at] ?? NONE).length > 0) telling++;
  }
  notes.note("telling words", String(telling));
}

function noteBetween(sentence: TieWords, setting: Setting, [one, two]: StatePair, notes: NumberedNotes): void {
  const { words, meanings, lists, vocabulary } = sentence;
  const { between, behind } = setting;
  if (between === null) {
    const list = lists.find(({ start, end }) => start <= one.word && two.word < end);
    const members = list ? placesIn(sentence, list) : 1;
    notes.note("list of", String(Math.min(4, members)));
    distinct.noteValues("behind list", meanings, behind.start, behind.end, notes);
    return;
  }
  const { start, end } = between;
  notes.note("distance", distanceOf(end - start));
  const far = Math.max(start, end - PREPOSITION_BEFORE);
  let at = end - 1;
  while (at >= far && !hasRole(sentence, at, PREPOSITION)) at--;
  if (at < far) notes.note("preposition", "none");
  else {
    const preposition = words[at] ?? 0;
    notes.noteNumber("preposition", preposition);
    const kind = governorOf(vocabulary.textOf(preposition));
    if (at > start) for (const group of meanings[at - 1] ?? NONE) notes.noteNumber(kind, group);
  }
  notes.note("states between", String(Math.min(3, placesIn(sentence, between))));
  noteBeside(sentence, between, notes);
  const isLong = end - start > 2 * NEAREST_BETWEEN;
  distinct.noteWords("between", words, start, isLong ? start + NEAREST_BETWEEN : end, notes);
  if (isLong) distinct.noteMoreWords("between", words, end - NEAREST_BETWEEN, end, notes);
}

function placesIn({ words, vocabulary }: TieWords, { start, end }: Span): number {
  let places = 0;
  for (let at = start; at < end; at++) if (words[at] === vocabulary.place) places++;
  return places;
}

/** Notes what the words between mean, and the words that stand next to either state: "Chinese loans", "X scolded Y". */
function noteBeside(sentence: TieWords, { start, end }: Span, notes: NumberedNotes): void {
  const { words, meanings } = sentence;
  distinct.noteValues("between holds", meanings, start, end, notes);
  const next = nextWord(sentence, start);
  if (next < end) {
    notes.noteNumber("behind first", words[next] ?? 0);
    for (const meaning of meanings[next] ?? NONE) notes.noteNumber("behind first holds", meaning);
  } else notes.note("behind first", "nothing");
  notes.noteNumber("before second", words[end - 1] ?? 0);
}

/** The number of the first word from a place on that is no "'s". */
function nextWord({ words, vocabulary }: TieWords, at: number): number {
  return words[at] === vocabulary.owner ? at + 1 : at;
}

/** The greatest of each class of distances, in words. */
const DISTANCES = [1, 3, 6, 10, 16, 25];

function distanceOf(words: number): string {
  const most = DISTANCES.find((d) => words <= d);
  return most === undefined ? "far" : `up to ${most}`;
}

/** What two states stand in, from break to break. */
export function clauseOf(sentence: TieWords, [one, two]: StatePair): Span {
  let start = one.word;
  let end = two.word + 1;
  while (start > 0 && !hasRole(sentence, start - 1, BREAK)) start--;
  while (end < sentence.words.length && !hasRole(sentence, end, BREAK)) end++;
  return { start, end };
}

function hasRole({ words, vocabulary }: TieWords, at: number, role: number): boolean {
  return ((vocabulary.roles[words[at] ?? 0] ?? 0) & role) !== 0;
}
