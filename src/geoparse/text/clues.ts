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

/** Takes in what stands around: a kind ("the word before the place") and a value ("to"). */
export type NoteClue = (kind: string, value: string) => void;

/** By kind and value; a clue that training has not seen often says nothing. */
export type ClueWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Balance {
  readonly note: NoteClue;
  /**
   * How likely the clues noted since the last asking make a statement, from 0 to 1.
   * @param more what others weigh that were asked for before
   */
  likelihood(more?: number): number;
  /** What the clues noted since the last asking weigh: for those that several statements share. */
  weight(): number;
}

export function createBalance(weights: ClueWeights): Balance {
  const byKind = tableOf(weights, (weight) => weight);
  let sum = 0;
  /** The kind noted last and its values: most clues of a kind come one after the other. */
  let latest: string | null = null;
  let values: ReadonlyMap<string, number> | undefined;
  return {
    note(kind, value) {
      if (kind !== latest) {
        latest = kind;
        values = byKind.get(kind);
      }
      sum += values?.get(value) ?? 0;
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

export interface KindBalance<Kind extends string> {
  /** Takes in what may speak for some kinds and against others. */
  readonly note: NoteClue;
  /** Takes in what speaks in the same way for whichever kind it is noted of. */
  readonly noteOf: (kind: Kind, clue: string, value: string) => void;
  /** How likely the clues noted since the last asking make each kind, from 0 to 1. */
  readonly likelihoods: () => ReadonlyMap<Kind, number>;
}

/**
 * Weighs of which kinds a statement is: it may be of several.
 * @param each what clues say of each kind
 * @param any what they say of the kind that they are noted of
 */
export function createKindBalance<Kind extends string>(
  kinds: readonly Kind[],
  each: KindWeights,
  any: ClueWeights,
): KindBalance<Kind> {
  const numbers = new Map(kinds.map((kind, number) => [kind, number]));
  const numbersOf: ReadonlyMap<string, number> = numbers;
  /** For one value after the other how many kinds it says something of, and their numbers, each before its weight. */
  const rows: number[] = [];
  const ofEach = tableOf(each, (weights) => {
    const row = rows.push(0) - 1;
    for (const [kind, weight] of Object.entries(weights)) {
      const number = numbersOf.get(kind);
      if (number !== undefined) rows.push(number, weight);
    }
    rows[row] = (rows.length - row - 1) / 2;
    return row;
  });
  const ofAny = tableOf(any, (weight) => weight);
  const sums = new Float64Array(kinds.length);
  /** The clues noted last, and what their values say: most of one clue come one after the other. */
  let latest: string | null = null;
  let values: ReadonlyMap<string, number> | undefined;
  let latestOfAny: string | null = null;
  let valuesOfAny: ReadonlyMap<string, number> | undefined;
  return {
    note(clue, value) {
      if (clue !== latest) {
        latest = clue;
        values = ofEach.get(clue);
      }
      const row = values?.get(value);
      if (row === undefined) return;
      const end = row + 2 * (rows[row] ?? 0);
      for (let at = row + 1; at < end; at += 2) {
        const number = rows[at] ?? 0;
        sums[number] = (sums[number] ?? 0) + (rows[at + 1] ?? 0);
      }
    },
    noteOf(kind, clue, value) {
      if (clue !== latestOfAny) {
        latestOfAny = clue;
        valuesOfAny = ofAny.get(clue);
      }
      const number = numbers.get(kind) ?? 0;
      sums[number] = (sums[number] ?? 0) + (valuesOfAny?.get(value) ?? 0);
    },
    likelihoods() {
      const likely = new Map<Kind, number>();
      for (let number = 0; number < kinds.length; number++) {
        const kind = kinds[number];
        if (kind !== undefined) likely.set(kind, 1 / (1 + Math.exp(-(sums[number] ?? 0))));
      }
      sums.fill(0);
      return likely;
    },
  };
}

function tableOf<From, To>(
  weights: Readonly<Record<string, Readonly<Record<string, From>>>>,
  to: (from: From) => To,
): ReadonlyMap<string, ReadonlyMap<string, To>> {
  return new Map(
    Object.entries(weights).map(([clue, values]) => [
      clue,
      new Map(Object.entries(values).map(([value, from]) => [value, to(from)])),
    ]),
  );
}

/** Words that say alike things by the name of their group ("motion": went, flew …), in small letters. A word may be in several. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;
