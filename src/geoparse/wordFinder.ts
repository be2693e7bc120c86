/** Many words and phrases looked for in one pass over a text. */
import type { Span } from "../atlas/schema.ts";
import { inSmallLetters } from "./letters.ts";
import type { Scanned } from "./scanned.ts";
import { endOfLetters, isWordAt, isWordBefore } from "./tokens.ts";
import { createTrie, SPACE } from "./trie.ts";

export interface Hit<T> extends Span {
  readonly means: T;
}

/** Words that mean one thing. */
export interface WordList<T> {
  readonly means: T;
  readonly words: readonly string[];
}

/**
 * Prepares lists of words, matched whole. Between two words of an entry may be any white space; at the end of one a `*`
 * stands for any ending. Of one list, the first in the text wins over those that overlap it, and of those that begin at
 * one place the longest entry.
 * @param anyCase false for names, which stand as they are written, in letter case, spaces and kinds of apostrophes
 * @returns finds the words of all lists in a text, in order; those that begin at one place in the order of the lists
 */
export function createWordFinder<T>(
  lists: readonly WordList<T>[],
  anyCase: boolean,
): (scanned: Scanned) => readonly Hit<T>[] {
  const entries = lists.flatMap(({ means, words }, list) =>
    words
      .toSorted((a, b) => b.length - a.length)
      .map((word) => ({ list, means, word, parts: anyCase ? inSmallLetters(word).split(" ") : [word] })),
  );
  // An ending that may be any is not in the trie; nor is what stands after it.
  const trie = createTrie(entries.map(({ word }) => word.replace(/\*.*$/su, "")));
  /** Names begin with what they are written with: with a capital, as few words of a text do. */
  const initials = anyCase ? null : new Set(entries.map(({ word }) => word.charCodeAt(0)));
  const candidates: number[] = [];
  const tell = (id: number): void => {
    candidates.push(id);
  };
  /** Where the last hit of each list ends. */
  const ends = new Uint32Array(lists.length);
  return (scanned) => {
    const { codes, text } = scanned;
    const found: Hit<T>[] = [];
    let written: string | null = null;
    ends.fill(0);
    for (const at of scanned.wordStarts) {
      if (initials?.has(text.charCodeAt(at)) === false || !trie.mayBegin(codes, at)) continue;
      trie.find(codes, at, tell);
      if (candidates.length === 0) continue;
      if (!isWordBefore(text, at)) {
        written ??= anyCase ? scanned.inSmallLetters : text;
        if (candidates.length > 1) candidates.sort(byNumber);
        for (const id of candidates) {
          const entry = entries[id];
          if (entry === undefined || (ends[entry.list] ?? 0) > at) continue;
          const end = endOf(written, codes, at, entry.parts);
          if (end < 0) continue;
          ends[entry.list] = end;
          found.push({ start: at, end, means: entry.means });
        }
      }
      candidates.length = 0;
    }
    return found;
  };
}

const byNumber = (a: number, b: number) => a - b;

/** Where an entry that begins at an offset ends, −1 where it does not stand there whole. */
function endOf(text: string, codes: Uint8Array, start: number, parts: readonly string[]): number {
  let at = start;
  let least = start;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    if (i > 0) {
      if (codes[at] !== SPACE) return -1;
      while (codes[at] === SPACE) at++;
    }
    const open = part.endsWith("*");
    const letters = open ? part.slice(0, -1) : part;
    if (!text.startsWith(letters, at)) return -1;
    at += letters.length;
    least = at;
    if (open) at = endOfLetters(text, at);
  }
  while (at > least && isWordAt(text, at)) at--;
  return isWordAt(text, at) ? -1 : at;
}
