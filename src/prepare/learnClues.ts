/** Learns from examples what clues say: the weights of a second reading. */

import type { Located } from "../geoparse/model.ts";
import type { ClueWeights, NoteClue } from "../geoparse/text/clues.ts";
import type { Gold } from "./gold.ts";
import { fitSparse } from "./logistic.ts";

/** A statement that articles may make, and whether the annotators found it made. */
export interface ClueExample {
  readonly noteClues: (note: NoteClue) => void;
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** An article with what annotators found in it. */
export interface Annotated {
  readonly gold: Gold;
  readonly located: Located;
}

/** What rules tell already teaches too, but it is not what a second reading is asked about. */
export const WEIGHT_OF_TOLD = 0.3;

export interface LearningOptions {
  /** How strongly the weight of a clue is held to nothing that is met so many times in so many examples. */
  readonly penaltyOf?: (times: number, examples: number) => number;
  /** A clue that is met less often is chance. */
  readonly leastTimes?: number;
  /** Weights that say less are left out. */
  readonly least?: number;
}

/** The same examples in the same order give the same weights. */
export function learnClues(
  examples: readonly ClueExample[],
  { penaltyOf = (_, examples) => 0.001 * examples, leastTimes = 3, least = 0.03 }: LearningOptions = {},
): ClueWeights {
  const clues: { readonly kind: string; readonly value: string; times: number }[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const noted = examples.map(({ noteClues, right, weight }) => {
    // What is noted twice counts twice, as it does where it is weighed.
    const features: number[] = [];
    noteClues((kind, value) => {
      const values = numbers.get(kind) ?? new Map<string, number>();
      const number = values.get(value) ?? clues.push({ kind, value, times: 0 }) - 1;
      numbers.set(kind, values.set(value, number));
      features.push(number);
    });
    for (const number of new Set(features)) {
      const clue = clues[number];
      if (clue) clue.times++;
    }
    return { features, right, weight };
  });
  const common = noted.map((example) => {
    return { ...example, features: example.features.filter((number) => (clues[number]?.times ?? 0) >= leastTimes) };
  });
  const fitted = fitSparse(
    common,
    clues.map(({ times }) => penaltyOf(times, common.length)),
  );
  const weights: Record<string, Record<string, number>> = {};
  for (const [number, { kind, value }] of clues.entries()) {
    const weight = Math.round((fitted[number] ?? 0) * 100) / 100;
    if (Math.abs(weight) >= least) weights[kind] = { ...weights[kind], [value]: weight };
  }
  return weights;
}
