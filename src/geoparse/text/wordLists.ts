/** Words and phrases looked for by the words of a text, which are known by number: most of them begin none. */
import type { Span } from "../../atlas/schema.ts";
import { inSmallLetters } from "./letters.ts";
import { endOfLetters, isWordAt, type Token, tokens } from "./tokens.ts";
import { createWordTable } from "./words.ts";

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
  /** The key of its second word; null where there is none, or where it may have any ending. */
  readonly second: string | null;
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
        return { list, means, written, second: secondOf(written) };
      }),
  );
  const openedBy = createOpenings(entries.map(({ written }) => written));
  const openingsOf = createWordTable(({ key }) => {
    const opened = openedBy(key)?.flatMap((id) => entries[id] ?? []);
    return opened ? new Openings(opened) : null;
  });
  /** Where the last hit of each list ends. */
  const ends = new Uint32Array(lists.length);

  return (text, stretch, words) => {
    let found: Hit<T>[] | null = null;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      const openings = word === undefined ? null : openingsOf(word);
      if (word === undefined || openings === null) continue;
      const { start } = word;
      for (const entry of openings.before(words[at + 1])) {
        if (found !== null && (ends[entry.list] ?? 0) > start) continue;
        const end = endOf(text, start, entry.written);
        if (end < 0 || end > stretch.end) continue;
        if (found === null) ends.fill(0);
        ends[entry.list] = end;
        found ??= [];
        found.push({ start: start - stretch.start, end: end - stretch.start, means: entry.means });
      }
    }
    return found ?? NONE;
  };
}

const NONE: readonly never[] = [];

/** The key of the second word of an entry, where all of that is written. */
function secondOf(written: string): string | null {
  const [first, second] = tokens(written, 0, written.length);
  if (first === undefined || second === undefined || written.charCodeAt(second.end) === STAR) return null;
  return second.start === first.end + 1 && written.charCodeAt(first.end) === BLANK ? second.key : null;
}

/** The entries that a word opens. Small words open hundreds, and nearly none of these goes on as a text does. */
class Openings<T> {
  readonly #all: readonly Entry<T>[];
  /** Those that may go on with a word, by its key, and with any other. */
  readonly #bySecond = new Map<string, readonly Entry<T>[]>();
  readonly #others: readonly Entry<T>[];

  constructor(all: readonly Entry<T>[]) {
    this.#all = all;
    this.#others = all.filter(({ second }) => second === null);
    for (const { second: key } of all) {
      if (key === null || this.#bySecond.has(key)) continue;
      this.#bySecond.set(
        key,
        all.filter(({ second }) => second === null || second === key),
      );
    }
  }

  /** Those that may stand before a word. */
  before(next: Token | undefined): readonly Entry<T>[] {
    if (this.#others.length === this.#all.length) return this.#all;
    return (next === undefined ? undefined : this.#bySecond.get(next.key)) ?? this.#others;
  }
}

/**
 * Prepares the question which entries may begin with a word.
 * @param entries in small letters; a `*` stands for any ending
 * @returns their indices in order, null for none, by the key of the word
 */
export function createOpenings(entries: readonly string[]): (key: string) => readonly number[] | null {
  const whole = new Map<string, number[]>();
  /** Of those whose first word may have any ending, by what it begins with. */
  const open = new Map<string, number[]>();
  entries.forEach((entry, id) => {
    const [first] = tokens(entry, 0, entry.length);
    if (first?.start !== 0) throw new RangeError(`expected words that begin with a letter or digit, found "${entry}"`);
    if (entry.charCodeAt(first.end) !== STAR) listed(whole, first.key).push(id);
    else listed(open, first.key).push(id);
  });
  const longest = Math.max(0, ...[...open.keys()].map(({ length }) => length));
  return (key) => {
    const ids = [...(whole.get(key) ?? NONE)];
    for (let end = 1; end <= key.length && end <= longest; end++) ids.push(...(open.get(key.slice(0, end)) ?? NONE));
    return ids.length === 0 ? null : ids.sort((a, b) => a - b);
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
