/** What a sentence may hold, told by single words of it: most sentences are without, and are not searched any further. */
import type { Token } from "./tokens.ts";
import { createWordMarks } from "./words.ts";

/** Words without which a sentence does not hold something. */
export interface Hint {
  /** Found in the key of one of its words at least wherever `phrase` is found. */
  readonly word: RegExp;
  /** Found in a sentence that may hold it. */
  readonly phrase: RegExp;
}

/**
 * Prepares some hints, each with a bit of its own.
 * @returns the bits of those that a sentence gives
 */
export function createHints(
  hints: readonly (readonly [bit: number, Hint])[],
): (words: readonly Token[], sentence: string) => number {
  const marksOf = createWordMarks(hints.map(([mark, { word }]) => ({ mark, bears: (key) => word.test(key) })));
  return (words, sentence) => {
    const marks = marksOf(words);
    let given = 0;
    if (marks === 0) return given;
    for (const [bit, { phrase }] of hints) if ((marks & bit) !== 0 && phrase.test(sentence)) given |= bit;
    return given;
  };
}
