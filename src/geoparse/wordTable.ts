/** Words and phrases looked for by the words of a text, which are known by number: most of them begin none. */
import type { Span } from "../atlas/schema.ts";
import { inSmallLetters } from "./letters.ts";
import { endOfLetters, isWordAt, type Token } from "./tokens.ts";
import type { Hit, WordList } from "./wordFinder.ts";
import { MOST_WORDS } from "./words.ts";

interface Entry<T> {
  readonly list: number;
  readonly means: T;
  /** In small letters. */
  readonly written: string;
  /** Characters that its first word is known to have: a text's word that leads to the entry has them. */
  readonly known: number;
}

type Openings = readonly number[];
const NOTHING: Openings = [];

/**
 * Prepares lists of words, matched whole and in any case. An entry begins with a letter or digit; between two words of one may be
 * any white space, and a `*` at the end of one stands for any ending. Of one list, the first in the text wins over those that overlap
 * it, and of those that begin at one place the longest entry.
 * @returns finds the words of all lists in a stretch of a text, given its words; in order, those that begin at one place in
 * the order of the lists
 */
export function createWordTable<T>(
  lists: readonly WordList<T>[],
): (text: string, stretch: Span, words: readonly Token[]) => readonly Hit<T>[] {
  const entries = lists.flatMap(({ means, words }, list) =>
    words
      .toSorted((a, b) => b.length - a.length)
      .map((word): Entry<T> => {
        const written = inSmallLetters(word);
        return { list, means, written, known: FIRST_WORD.exec(written)?.[0].length ?? 0 };
      }),
  );
  const openingsOf = createOpenings(entries);
  /** For the number of a word, where in `known` that stands which it may begin; 0 before it was met. */
  const places = new Uint16Array(MOST_WORDS);
  const known: Openings[] = [NOTHING, NOTHING];
  const lookUp = (text: string, { start, end, number }: Token): Openings => {
    const openings = openingsOf(inSmallLetters(text.slice(start, end)));
    if (number > 0) places[number] = openings.length === 0 ? 1 : known.push(openings) - 1;
    return openings;
  };
  const seconds = Uint16Array.from(entries, ({ written, known: first }) =>
    written.charCodeAt(first) === BLANK ? written.charCodeAt(first + 1) : 0,
  );
  /** Where the last hit of each list ends. */
  const ends = new Uint32Array(lists.length);

  return (text, stretch, words) => {
    let found: Hit<T>[] | null = null;
    for (const word of words) {
      const place = places[word.number] ?? 0;
      if (place === 1) continue;
      const openings = place === 0 ? lookUp(text, word) : (known[place] ?? NOTHING);
      const { start } = word;
      // Small words begin many entries, and nearly none of these goes on as the text does.
      const second = isBlank(text, word.end + 1) ? 0 : smallUnit(text, word.end + 1);
      for (const id of openings) {
        const wanted = seconds[id] ?? 0;
        if (wanted !== 0 && second !== 0 && wanted !== second) continue;
        const entry = entries[id];
        if (entry === undefined) continue;
        if (found !== null && (ends[entry.list] ?? 0) > start) continue;
        const end = endOf(text, start, entry);
        if (end < 0 || end > stretch.end) continue;
        if (found === null) ends.fill(0);
        ends[entry.list] = end;
        found ??= [];
        found.push({ start: start - stretch.start, end: end - stretch.start, means: entry.means });
      }
    }
    return found ?? [];
  };
}

const FIRST_WORD = /^[\p{L}\p{N}\p{M}]+/u;

/** Which entries may begin with a word in small letters, in their order. */
function createOpenings(entries: readonly Entry<unknown>[]): (word: string) => Openings {
  const whole = new Map<string, number[]>();
  /** Of those whose first word may have any ending, by its first letter. */
  const open = new Map<string, { readonly beginning: string; readonly id: number }[]>();
  entries.forEach(({ written, known }, id) => {
    const beginning = written.slice(0, known);
    if (beginning === "") throw new RangeError(`${written} begins with no letter or digit`);
    if (written[known] !== "*") listed(whole, beginning).push(id);
    else listed(open, beginning.charAt(0)).push({ beginning, id });
  });
  return (word) => {
    const ids = [...(whole.get(word) ?? [])];
    for (const { beginning, id } of open.get(word.charAt(0)) ?? []) if (word.startsWith(beginning)) ids.push(id);
    return ids.length === 0 ? NOTHING : ids.sort((a, b) => a - b);
  };
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

const STAR = 0x2a;
const BLANK = 0x20;

/** Where an entry ends whose first word is known to stand at an offset; −1 where the rest does not follow. */
function endOf(text: string, start: number, { written, known }: Entry<unknown>): number {
  let at = start + known;
  let least = at;
  for (let i = known; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    if (unit === STAR) {
      at = endOfLetters(text, at);
    } else if (unit === BLANK) {
      if (!isBlank(text, at)) return -1;
      while (isBlank(text, at)) at++;
    } else {
      if (smallUnit(text, at) !== unit) return -1;
      least = ++at;
    }
  }
  while (at > least && isWordAt(text, at)) at--;
  return isWordAt(text, at) ? -1 : at;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === BLANK || ((unit < BLANK || unit > 0x7e) && /\s/.test(text.charAt(at)));
}

/** A character in its small letter, a typesetter's apostrophe made plain. */
function smallUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  return unit === 0x2019 ? 0x27 : inSmallLetters(text.charAt(at)).charCodeAt(0);
}
