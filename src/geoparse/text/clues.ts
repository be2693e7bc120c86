/** What stands around a statement that no rule tells, and what training has found it to say for or against it. */

import type { LikelyFile, LikelyTiesFile } from "../../atlas/curated.ts";

/** What second readings know: words that say alike things, and what training has found clues to say. */
export interface Likely {
  readonly groups: WordGroups;
  readonly visits: LikelyFile;
  readonly days: LikelyFile;
  /** What ties are told by is said with other words. */
  readonly tieGroups: WordGroups;
  readonly ties: LikelyTiesFile;
}

/** Why a second reading tells a statement: what no rule stands behind is to be checked first. */
export const BY_LIKELIHOOD = "likely by the words around";

/** A field for what nothing but a second reading tells in any article; none for what a rule or a correction tells. */
export function markedLikely(statements: readonly { readonly why: string }[]): { readonly likely?: true } {
  return statements.every(({ why }) => why === BY_LIKELIHOOD) ? { likely: true } : {};
}

/** Takes in what stands around: a kind ("the word before the place") and a value ("to"). */
export type NoteClue = (kind: string, value: string) => void;

/** Takes in clues of which a sentence has many: their values by the numbers of a vocabulary (clueWords.ts). */
export interface NumberedNotes {
  readonly note: NoteClue;
  readonly noteNumber: (kind: string, value: number) => void;
}

/** For whoever takes in values as they are written. @param textOf what is written for a number */
export function writtenNotes(note: NoteClue, textOf: (value: number) => string): NumberedNotes {
  return { note, noteNumber: (kind, value) => note(kind, textOf(value)) };
}

/** The numbers by which a value may be noted; none where all are noted as they are written. */
export type NumbersOf = (value: string) => readonly number[];

const NO_NUMBERS: NumbersOf = () => [];

/** By kind and value; a clue that training has not seen often says nothing. */
export type ClueWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Balance extends NumberedNotes {
  /**
   * How likely the clues noted since the last asking make a statement, from 0 to 1.
   * @param more what others weigh that were asked for before
   */
  likelihood(more?: number): number;
  /** What the clues noted since the last asking weigh: for those that several statements share. */
  weight(): number;
}

export function createBalance(weights: ClueWeights, numbersOf: NumbersOf = NO_NUMBERS): Balance {
  const table = new ClueTable(weights, numbersOf, (weight) => weight);
  let sum = 0;
  return {
    note(kind, value) {
      sum += table.of(kind, value);
    },
    noteNumber(kind, value) {
      sum += table.ofNumber(kind, value);
    },
    likelihood(more = 0) {
      const likely = 1 / (1 + Math.exp(-sum - more));
      sum = 0;
      return likely;
    },
    weight() {
      const weight = sum;
      sum = 0;
      return weight;
    },
  };
}

/** By clue, value and kind of statement. */
export type KindWeights = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** Notes take in what may speak for some kinds and against others. */
export interface KindBalance extends NumberedNotes {
  /**
   * Takes in what speaks in the same way for whichever kinds it is noted of.
   * @param kinds a bit for each, the lowest for the first
   */
  readonly noteOf: (kinds: number, clue: string, value: string) => void;
  /** How likely the clues noted since the last asking make each kind, from 0 to 1. */
  readonly likelihoods: () => readonly number[];
}

/**
 * Weighs of which kinds a statement is: it may be of several.
 * @param kinds at most 31
 * @param each what clues say of each kind
 * @param any what they say of the kind that they are noted of
 */
export function createKindBalance(
  kinds: readonly string[],
  each: KindWeights,
  any: ClueWeights,
  numbersOf: NumbersOf = NO_NUMBERS,
): KindBalance {
  const numbers = new Map(kinds.map((kind, number) => [kind, number]));
  /** For one value after the other how many kinds it says something of, and their numbers, each before its weight; first for those that say nothing. */
  const rows: number[] = [0];
  const ofEach = new ClueTable(each, numbersOf, (weights) => {
    const row = rows.push(0) - 1;
    for (const [kind, weight] of Object.entries(weights)) {
      const number = numbers.get(kind);
      if (number !== undefined) rows.push(number, weight);
    }
    rows[row] = (rows.length - row - 1) / 2;
    return row;
  });
  const ofAny = new ClueTable(any, numbersOf, (weight) => weight);
  const sums = new Float64Array(kinds.length);
  const add = (row: number): void => {
    const end = row + 2 * (rows[row] ?? 0);
    for (let at = row + 1; at < end; at += 2) {
      const number = rows[at] ?? 0;
      sums[number] = (sums[number] ?? 0) + (rows[at + 1] ?? 0);
    }
  };
  return {
    note(clue, value) {
      add(ofEach.of(clue, value));
    },
    noteNumber(clue, value) {
      add(ofEach.ofNumber(clue, value));
    },
    noteOf(kinds, clue, value) {
      if (kinds === 0) return;
      const weight = ofAny.of(clue, value);
      if (weight === 0) return;
      for (let number = 0, left = kinds; left !== 0; number++, left >>>= 1) {
        if ((left & 1) !== 0) sums[number] = (sums[number] ?? 0) + weight;
      }
    },
    likelihoods() {
      const likely: number[] = [];
      for (const sum of sums) likely.push(1 / (1 + Math.exp(-sum)));
      sums.fill(0);
      return likely;
    },
  };
}

/** What the values of one clue say. */
interface ClueValues {
  readonly byName: ReadonlyMap<string, number>;
  /** By the numbers of those that have one. */
  readonly byNumber: readonly number[];
}

const NOTHING: ClueValues = { byName: new Map(), byNumber: [] };

/** What clues say by their values: a number for each, 0 for one that says nothing. */
class ClueTable<Said> {
  readonly #byClue = new Map<string, ClueValues>();
  /** The clue asked for last and its values: most of one clue come one after the other. */
  #latest: string | null = null;
  #values = NOTHING;

  constructor(
    said: Readonly<Record<string, Readonly<Record<string, Said>>>>,
    numbersOf: NumbersOf,
    numberFor: (said: Said) => number,
  ) {
    for (const [clue, values] of Object.entries(said)) {
      const byName = new Map<string, number>();
      const byNumber: number[] = [];
      for (const [value, says] of Object.entries(values)) {
        const number = numberFor(says);
        byName.set(value, number);
        for (const place of numbersOf(value)) {
          while (byNumber.length <= place) byNumber.push(0);
          byNumber[place] = number;
        }
      }
      this.#byClue.set(clue, { byName, byNumber });
    }
  }

  of(clue: string, value: string): number {
    return this.#of(clue).byName.get(value) ?? 0;
  }

  ofNumber(clue: string, value: number): number {
    return this.#of(clue).byNumber[value] ?? 0;
  }

  #of(clue: string): ClueValues {
    if (clue !== this.#latest) {
      this.#latest = clue;
      this.#values = this.#byClue.get(clue) ?? NOTHING;
    }
    return this.#values;
  }
}

/** Words that say alike things by the name of their group ("motion": went, flew …), in small letters. A word may be in several. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;
