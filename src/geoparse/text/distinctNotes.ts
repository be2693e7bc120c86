/** What a stretch of a sentence holds, noted once however often it stands there. */
import type { NumberedNotes } from "./clues.ts";

/** Words and values by their numbers in a vocabulary (clueWords.ts); 0 is none, and is not noted. */
export class DistinctNotes {
  /** In which round each number was last noted: so none need be wiped for the next. */
  readonly #rounds: number[] = [];
  #round = 0;

  /** Notes each word once from one place to another. */
  noteWords(kind: string, words: readonly number[], start: number, end: number, notes: NumberedNotes): void {
    this.#round++;
    this.noteMoreWords(kind, words, start, end, notes);
  }

  /** Notes those words of a further stretch that the last one did not hold. */
  noteMoreWords(kind: string, words: readonly number[], start: number, end: number, notes: NumberedNotes): void {
    for (let at = start; at < end; at++) {
      const word = words[at] ?? 0;
      if (this.#isNew(word)) notes.noteNumber(kind, word);
    }
  }

  /** Notes each value once that words from one place to another have. */
  noteValues(
    kind: string,
    valuesOf: readonly (readonly number[])[],
    start: number,
    end: number,
    notes: NumberedNotes,
  ): void {
    this.#round++;
    const last = Math.min(end, valuesOf.length);
    for (let at = Math.max(0, start); at < last; at++) {
      for (const value of valuesOf[at] ?? NONE) if (this.#isNew(value)) notes.noteNumber(kind, value);
    }
  }

  #isNew(number: number): boolean {
    if (number === 0) return false;
    const rounds = this.#rounds;
    while (rounds.length <= number) rounds.push(0);
    if (rounds[number] === this.#round) return false;
    rounds[number] = this.#round;
    return true;
  }
}

const NONE: readonly never[] = [];
