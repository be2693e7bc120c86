/** Words as clues are noted of them: known ones with the groups that they are in, and each of a stretch once. */
import type { NoteClue, WordGroups } from "./clues.ts";

/** A word that may tell something. */
export interface KnownWord {
  /** The very string that tables of clues hold, so that nothing looked up in them is compared letter by letter. */
  readonly text: string;
  readonly groups: readonly string[];
}

/**
 * @param tables by kind and value what clues say: their values that are words are known too
 * @returns known words, all in small letters
 */
export function knowWords(
  groups: WordGroups,
  tables: readonly Readonly<Record<string, object>>[] = [],
): ReadonlyMap<string, KnownWord> {
  const groupsBy = new Map<string, string[]>();
  const listed = (word: string): string[] => {
    const known = groupsBy.get(word) ?? [];
    groupsBy.set(word, known);
    return known;
  };
  for (const table of tables)
    for (const values of Object.values(table)) for (const value of Object.keys(values)) listed(value);
  for (const [group, words] of Object.entries(groups)) for (const word of words) listed(word).push(group);
  return new Map([...groupsBy].map(([text, groups]) => [text, { text, groups }]));
}

/** What stands in a sentence, word by word, several values at one word or none. */
export interface ValuesInOrder {
  readonly values: readonly string[];
  /** Of each word which is the first of the values from it on. */
  readonly firsts: readonly number[];
  /** Of each value the number of the word where the same stood last before, −1 for none. */
  readonly before: readonly number[];
}

/** @param values of each word */
export function valuesInOrder(words: readonly (readonly string[])[]): ValuesInOrder {
  const values: string[] = [];
  const firsts: number[] = [];
  const before: number[] = [];
  const last = new Map<string, number>();
  for (let word = 0; word < words.length; word++) {
    firsts.push(values.length);
    for (const value of words[word] ?? []) {
      values.push(value);
      before.push(last.get(value) ?? -1);
      last.set(value, word);
    }
  }
  return { values, firsts, before };
}

/** @returns of each value the number of the one that is the same and stands last before, −1 for none */
export function lastBefore(values: readonly string[]): readonly number[] {
  const before: number[] = [];
  const last = new Map<string, number>();
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? "";
    before.push(last.get(value) ?? -1);
    last.set(value, at);
  }
  return before;
}

/** Notes each value once that words from one number to another have. */
export function noteValues(kind: string, all: ValuesInOrder, start: number, end: number, note: NoteClue): void {
  const { values, firsts, before } = all;
  const from = Math.max(0, start);
  const last = firsts[end] ?? values.length;
  for (let at = firsts[from] ?? values.length; at < last; at++) {
    if ((before[at] ?? -1) < from) note(kind, values[at] ?? "");
  }
}

/** Notes each word once from one number to another. @param before see {@link lastBefore} */
export function noteWords(
  kind: string,
  words: readonly string[],
  before: readonly number[],
  start: number,
  end: number,
  note: NoteClue,
): void {
  for (let at = start; at < end; at++) if ((before[at] ?? -1) < start) note(kind, words[at] ?? "");
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
