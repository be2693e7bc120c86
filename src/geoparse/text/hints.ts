/** What a sentence may hold, told by single words of it: most sentences are without, and are not searched any further. */
import { requiredBy, strongest } from "./required.ts";
import type { Token } from "./tokens.ts";
import { createWordMarks } from "./words.ts";

/**
 * Prepares some hints.
 * @param hints each a bit of its own, and a pattern that is found in every sentence that may hold something
 * @returns the bits of those that a sentence gives, of some that are asked for
 */
export function createHints(
  hints: readonly (readonly [bit: number, pattern: RegExp])[],
): (words: readonly Token[], sentence: string, asked: number) => number {
  const marksOf = createWordMarks(hints.map(([mark, pattern]) => ({ mark, bears: mayBelongTo(pattern) })));
  return (words, sentence, asked) => {
    const marks = marksOf(words) & asked;
    let given = 0;
    if (marks === 0) return given;
    for (const [bit, pattern] of hints) if ((marks & bit) !== 0 && pattern.test(sentence)) given |= bit;
    return given;
  };
}

/** Whether a word may stand in what a pattern matches: one word of every match does. */
export function mayBelongTo(pattern: RegExp): (key: string) => boolean {
  const parts = strongest(requiredBy(pattern).clauses)?.map(longestWord);
  return (key) => parts?.some((part) => key.includes(part)) ?? true;
}

function longestWord(string: string): string {
  return string.split(/[^a-z0-9]/).reduce((one, other) => (other.length > one.length ? other : one), "");
}
