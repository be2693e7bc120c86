/** Words as clues are noted of them, with the groups that they are in. */
import type { NumbersOf, WordGroups } from "./clues.ts";
import { CLASS_WORDS, type SymbolClass } from "./symbols.ts";
import { WordTable } from "./words.ts";

/** A word as clues tell of it. */
export interface ClueWord {
  /** In small letters: the very string that tables of clues hold. "" for one that tells nothing. */
  readonly text: string;
  /** The groups that it is in, by their numbers. */
  readonly groups: readonly number[];
  /** 0 for one that tells nothing. */
  readonly number: number;
}

const SILENT: ClueWord = { text: "", groups: [], number: 0 };

export interface Vocabulary {
  /** The word that stands somewhere in a text in small letters. */
  readonly wordAt: (text: string, start: number, end: number) => ClueWord;
  readonly wordOf: (text: string) => ClueWord;
  /** The word for a name of a class. */
  readonly nameOf: (symbol: SymbolClass) => ClueWord;
  /** Words by how texts write them; null for one that is read letter by letter: others are written alike, or it is joined to the next. */
  readonly byToken: WordTable<ClueWord>;
  /** The number of a group of words, or of another value that is noted of words; not that of a word which is written alike. */
  readonly numberOfValue: (name: string) => number;
  /** All numbers of what is written so: that of a word and that of a value. */
  readonly numbersOf: NumbersOf;
  /** The word or value of a number. */
  readonly textOf: (number: number) => string;
}

/** By kind and value what clues say. */
export type ClueTables = readonly Readonly<Record<string, object>>[];

/** What is asked about alone, where it is known what clues say. */
interface Asked {
  /** Any value in them may be a word. */
  readonly tables: ClueTables;
  /** Words that are asked for by what notes clues; those that stand for names need not be given. */
  readonly words: Iterable<string>;
}

/**
 * Words are found by their letters, without a copy of them.
 * @param asked null for whoever learns what words say: then each is told
 * @param values what else is noted of words than the groups that they are in
 */
export function createVocabulary(groups: WordGroups, asked: Asked | null, values: readonly string[] = []): Vocabulary {
  const named = new Map([...new Set([...Object.keys(groups), ...values])].map((name, at) => [name, at + 1]));
  const known = wordsBy(groups, asked, named);
  if (known.length > 0x10000) throw new RangeError(`expected at most ${0x10000} words, found ${known.length}`);
  /** Numbers of words by a hash of their letters, in the first free slot from there on. */
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(known.length * 4)));
  const slotOf = (text: string, start: number, end: number): number => {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash, 0x9e3779b1) + text.charCodeAt(at);
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  };
  for (const { text, number } of known.slice(named.size + 1)) {
    let slot = slotOf(text, 0, text.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  }
  /** Words that no group holds, where all are told. */
  const others = new Map<string, ClueWord>();
  const other = (text: string): ClueWord => {
    const before = others.get(text);
    if (before !== undefined) return before;
    const word = { text, groups: [], number: known.length };
    others.set(text, word);
    known.push(word);
    return word;
  };
  const wordAt = (text: string, start: number, end: number): ClueWord => {
    let slot = slotOf(text, start, end);
    for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
      const word = known[number];
      if (word !== undefined && standsIn(text, start, end, word.text)) return word;
      slot = (slot + 1) & (slots.length - 1);
    }
    return asked === null ? other(text.slice(start, end)) : SILENT;
  };
  const wordOf = (text: string): ClueWord => wordAt(text, 0, text.length);
  const names = new Map<SymbolClass, ClueWord>();
  return {
    wordAt,
    wordOf,
    nameOf: (symbol) => {
      const name = names.get(symbol) ?? wordOf(CLASS_WORDS[symbol]);
      names.set(symbol, name);
      return name;
    },
    byToken: new WordTable(),
    numberOfValue: (name) => named.get(name) ?? 0,
    numbersOf: (text) => {
      const [value, word] = [named.get(text), wordOf(text)];
      return [...(value === undefined ? [] : [value]), ...(word.text === text ? [word.number] : [])];
    },
    textOf: (number) => known[number]?.text ?? "",
  };
}

/** By their numbers: behind the one that tells nothing come values, and then words. @param values with their numbers, from 1 on */
function wordsBy(groups: WordGroups, asked: Asked | null, values: ReadonlyMap<string, number>): ClueWord[] {
  const groupsBy = new Map<string, string[]>();
  const listed = (word: string): string[] => {
    const known = groupsBy.get(word) ?? [];
    groupsBy.set(word, known);
    return known;
  };
  for (const table of asked?.tables ?? []) {
    for (const values of Object.values(table)) {
      // A value may be of several words.
      for (const value of Object.keys(values)) for (const word of value.split(" ")) if (word !== "") listed(word);
    }
  }
  for (const word of [...Object.values(CLASS_WORDS), ...(asked?.words ?? [])]) listed(word);
  for (const [group, words] of Object.entries(groups)) for (const word of words) listed(word).push(group);
  const words = [SILENT];
  for (const [text, number] of values) words.push({ text, groups: [], number });
  for (const [text, names] of groupsBy) {
    words.push({ text, groups: names.map((name) => values.get(name) ?? 0), number: words.length });
  }
  return words;
}

function standsIn(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}

/** Gives a number bits in a table by numbers. */
export function addBits(table: number[], number: number, bits: number): void {
  while (table.length <= number) table.push(0);
  table[number] = (table[number] ?? 0) | bits;
}

/** Prepares names of kinds of clues that hold a word, of which there are few: each is written once. */
export function eachWrittenOnce(write: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const written = write(word);
    known.set(word, written);
    return written;
  };
}
