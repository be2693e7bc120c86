/** What a sentence may hold, told by single words of it: most sentences are without, and are not searched any further. */
import { alternativesOf, isCommon, requiredBy, strongest } from "./required.ts";
import type { Token } from "./tokens.ts";
import { createWordMarks, MOST_MARKS } from "./words.ts";

/**
 * Prepares some hints.
 * @param hints each a bit of its own, and a pattern that is found in every sentence that may hold something
 * @returns the bits of those that a sentence gives, of some that are asked for
 */
export function createHints(
  hints: readonly (readonly [bit: number, pattern: RegExp])[],
): (words: readonly Token[], sentence: string, asked: number) => number {
  const parts = hints
    .flatMap(([bit, pattern]) => partsOf(pattern).map((part) => ({ bit, pattern: part })))
    .map((part, at) => ({ ...part, mark: 1 << at }));
  if (parts.length > MOST_MARKS) throw new RangeError(`expected at most ${MOST_MARKS} parts, found ${parts.length}`);
  const marksOf = createWordMarks(parts.map(({ pattern, mark }) => ({ mark, bears: mayBelongTo(pattern) })));
  return (words, sentence, asked) => {
    const marks = marksOf(words);
    let given = 0;
    if (marks === 0) return given;
    for (const { bit, mark, pattern } of parts) {
      if ((marks & mark) !== 0 && (asked & ~given & bit) !== 0 && pattern.test(sentence)) given |= bit;
    }
    return given;
  };
}

/** A pattern in two: what common words tell of is little to look for, and the rest is looked for in few sentences. */
function partsOf(pattern: RegExp): readonly RegExp[] {
  const isRare = (alternative: string): boolean =>
    wordsOfEach(new RegExp(alternative, pattern.flags))?.every((word) => !isCommon(word)) ?? false;
  const all = alternativesOf(pattern);
  return [all.filter((one) => !isRare(one)), all.filter(isRare)].flatMap((some) =>
    some.length > 0 ? [new RegExp(some.join("|"), pattern.flags)] : [],
  );
}

/** Whether a word may stand in what a pattern matches: one word of every match does. */
export function mayBelongTo(pattern: RegExp): (key: string) => boolean {
  const parts = wordsOfEach(pattern);
  return (key) => parts?.some((part) => key.includes(part)) ?? true;
}

/** Parts of words of which every match of a pattern holds one; undefined where there are none. */
function wordsOfEach(pattern: RegExp): readonly string[] | undefined {
  return strongest(requiredBy(pattern).clauses)?.map(longestWord);
}

function longestWord(string: string): string {
  return string.split(/[^a-z0-9]/).reduce((one, other) => (other.length > one.length ? other : one), "");
}
