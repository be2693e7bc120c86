/** Words and phrases looked for by the words of a text, which are known by number: most of them call for none. */
import type { Span } from "../../atlas/schema.ts";
import { inSmallLetters } from "./letters.ts";
import { endOfLetters, isWordAt, type Token, wordAt, wordsOfPhrase } from "./tokens.ts";
import { WordIndex } from "./words.ts";

export interface Hit<T> extends Span {
  readonly means: T;
}

/** Words that mean one thing. */
interface WordList<T> {
  readonly means: T;
  readonly words: readonly string[];
}

interface Entry<T> {
  readonly list: number;
  readonly means: T;
  /** In plain and small letters. */
  readonly written: string;
  readonly mark: MarkWord;
}

/** The word of an entry that it is looked for by. */
interface MarkWord {
  /** Its key, with a `*` where it may have any ending. */
  readonly word: string;
  /** How many words stand before it. */
  readonly before: number;
  /** What stands beside it, see {@link besideOf}. */
  readonly beside: number;
  /** Characters of an entry that is one word and no more; 0 for others. */
  readonly whole: number;
}

/** Finds the words of lists in a stretch of a text in plain letters, given the words of that stretch. */
export type ListFinder<T> = (text: string, stretch: Span, words: readonly Token[]) => readonly Hit<T>[];

/**
 * Prepares lists of words, matched whole and in any case. An entry begins with a letter or digit; between two words of
 * one may be several blanks, and a `*` at the end of one stands for any ending. Of one list, the first in the text wins
 * over those that overlap it, and of those that begin at one place the longest entry.
 * @returns finds them in order, those that begin at one place in the order of the lists; positions count from the
 * stretch's start
 */
export function createListFinder<T>(lists: readonly WordList<T>[]): ListFinder<T> {
  const entries = lists.flatMap(({ means, words }, list) =>
    words
      .toSorted((a, b) => b.length - a.length)
      .map((word): Entry<T> => {
        const written = inSmallLetters(word);
        return { list, means, written, mark: markWordOf(written) };
      }),
  );
  const entriesBy = createWordFinder(entries.map(({ mark }) => mark.word));
  /**
   * By a word, all that tells most entries apart without a look at them, for they lie all over the heap: of each its number,
   * counted from 1 on, and what its {@link MarkWord} says.
   */
  const marked = new WordIndex((key) => {
    const row: number[] = [];
    for (const id of entriesBy(key)) {
      const { before = 0, beside = 0, whole = 0 } = entries[id]?.mark ?? {};
      row.push(id + 1, before, beside, whole);
    }
    return row;
  });

  /** Where the last hit of each list ends. */
  const ends = new Uint32Array(lists.length);
  const hitsOf = (found: readonly Standing[], from: number): readonly Hit<T>[] => {
    ends.fill(0);
    const hits: Hit<T>[] = [];
    for (const { id, start, end } of found) {
      const entry = entries[id];
      if (entry === undefined || (ends[entry.list] ?? 0) > start) continue;
      ends[entry.list] = end;
      hits.push({ start: start - from, end: end - from, means: entry.means });
    }
    return hits;
  };

  return (text, stretch, words) => {
    let found: Standing[] | null = null;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined) continue;
      for (let place = marked.startOf(word); marked.at(place) !== 0; place += 4) {
        const id = marked.at(place) - 1;
        const first = wordAt(words, at - marked.at(place + 1));
        if (first === undefined || !standsBeside(marked.at(place + 2), words, at)) continue;
        const isWhole = marked.at(place + 3) === word.end - word.start;
        const end = isWhole ? word.end : endOf(text, first.start, entries[id]?.written ?? "");
        if (end < 0 || end > stretch.end) continue;
        found = withStanding(found, { id, start: first.start, end });
      }
    }
    return found === null ? NONE : hitsOf(found, stretch.start);
  };
}

const NONE: readonly never[] = [];

/** Where an entry stands. */
interface Standing extends Span {
  readonly id: number;
}

/** Those that stand first come first, and of those that stand at one place the first of the lists: most come in order. */
function withStanding(found: Standing[] | null, one: Standing): Standing[] {
  if (found === null) return [one];
  let at = found.length;
  for (let last = found[at - 1]; last !== undefined && isBefore(one, last); last = found[at - 1]) at--;
  if (at === found.length) found.push(one);
  else found.splice(at, 0, one);
  return found;
}

function isBefore(one: Standing, other: Standing): boolean {
  return one.start < other.start || (one.start === other.start && one.id < other.id);
}

/**
 * The longest word of an entry, the last of several ("the two"): small words begin hundreds of entries, and nearly none of
 * these goes on as a text does. Behind a `*` may be more words than one, so that none there will do.
 */
function markWordOf(written: string): MarkWord {
  const words = wordsOfPhrase(written);
  const [first] = words;
  if (first?.start !== 0) throw new RangeError(`expected words that begin with a letter or digit, found "${written}"`);
  let longest = first;
  for (const word of words) {
    if (word.end - word.start >= longest.end - longest.start) longest = word;
    if (written.charCodeAt(word.end) === STAR) break;
  }
  const isOpen = written.charCodeAt(longest.end) === STAR;
  const before = words.indexOf(longest);
  return {
    word: isOpen ? `${longest.key}*` : longest.key,
    before,
    beside: besideOf(words[before - 1]?.key ?? "", isOpen ? "" : (words[before + 1]?.key ?? "")),
    whole: longest.end - longest.start === written.length ? written.length : 0,
  };
}

/**
 * The first letter of the word that stands before another, or else behind it, as one number: the side in its lowest bit; 0
 * where any word may, or none.
 * @param previous key of a word, "" for none that is known
 */
export function besideOf(previous: string, next: string): number {
  if (previous !== "") return previous.charCodeAt(0) * 2;
  return next === "" ? 0 : next.charCodeAt(0) * 2 + 1;
}

/** Whether beside a word of a text stands what should. @param beside see {@link besideOf} */
export function standsBeside(beside: number, words: readonly Token[], at: number): boolean {
  if (beside === 0) return true;
  const word = wordAt(words, (beside & 1) === 0 ? at - 1 : at + 1);
  return word !== undefined && word.key.charCodeAt(0) === beside >> 1;
}

/**
 * Prepares the question which words of a list a word is.
 * @param list keys of words; a `*` at the end of one stands for any ending
 * @returns their indices in order, by the key of the word
 */
export function createWordFinder(list: readonly string[]): (key: string) => readonly number[] {
  const whole = new Map<string, number[]>();
  /** Those with any ending, by as many of their first letters as all of them have. */
  const open = new Map<string, number[]>();
  const beginnings = list.map((word) => (word.endsWith("*") ? word.slice(0, -1) : ""));
  const least = Math.min(...beginnings.filter((beginning) => beginning !== "").map(({ length }) => length));
  for (const [id, word] of list.entries()) {
    const beginning = beginnings[id] ?? "";
    if (beginning === "") listed(whole, word).push(id);
    else listed(open, beginning.slice(0, least)).push(id);
  }
  return (key) => {
    const alike = open.get(key.slice(0, least)) ?? NONE;
    const opened = alike.length === 0 ? NONE : alike.filter((id) => key.startsWith(beginnings[id] ?? ""));
    const known = whole.get(key) ?? NONE;
    if (opened.length === 0) return known;
    return known.length === 0 ? opened : [...known, ...opened].sort((a, b) => a - b);
  };
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

const STAR = 0x2a;
const BLANK = 0x20;
/** What stands for a capital that is none of A–Z. */
const THORN = 0xde;

/** Where an entry ends that begins at an offset, −1 where it does not stand there whole. */
function endOf(text: string, start: number, entry: string): number {
  let at = start;
  let least = at;
  for (let i = 0; i < entry.length; i++) {
    const unit = entry.charCodeAt(i);
    if (unit === STAR) {
      at = endOfLetters(text, at);
    } else if (unit === BLANK) {
      if (text.charCodeAt(at) !== BLANK) return -1;
      while (text.charCodeAt(at) === BLANK) at++;
    } else {
      if (smallUnit(text, at) !== unit) return -1;
      least = ++at;
    }
  }
  while (at > least && isWordAt(text, at)) at--;
  return isWordAt(text, at) ? -1 : at;
}

function smallUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (unit >= 0x41 && unit <= 0x5a) || unit === THORN ? unit + 0x20 : unit;
}
