/** Fits weights by gradient descent: deterministic, small, no dependency. Penalised, since the corpora are small. */

/** Alternatives of which some are right: the numbers of each, in the order of the features. */
export interface Choice {
  readonly alternatives: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const ROUNDS = 1500;
const SPARSE_ROUNDS = 250;
const START = 0.5;
const DECAY = 0.9;
const SMALL = 1e-8;

/**
 * Weights under which the right alternatives are likely (conditional logistic regression).
 * @param penalty on the squares of the weights, per choice
 * @param start weights to begin from; those that no choice bears on are drawn to them
 */
export function fitChoices(choices: readonly Choice[], start: Float64Array, penalty: number): Float64Array {
  const size = start.length;
  return descend(start, penalty * choices.length, (weights, gradient) => {
    for (const { alternatives, right } of choices) {
      const sums = alternatives.map((values) => dot(weights, values));
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const all = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((a, b, at) => a + (right[at] ? b : 0), 0);
      alternatives.forEach((values, at) => {
        const pull = (powers[at] ?? 0) / all - (right[at] ? (powers[at] ?? 0) / good : 0);
        for (let f = 0; f < size; f++) gradient[f] = (gradient[f] ?? 0) + pull * (values[f] ?? 0);
      });
    }
  });
}

/** Weights under which true examples are likely and false ones are not (logistic regression). */
export function fitExamples(
  examples: readonly { readonly values: readonly number[]; readonly right: boolean }[],
  start: Float64Array,
  penalty: number,
): Float64Array {
  const size = start.length;
  return descend(start, penalty * examples.length, (weights, gradient) => {
    for (const { values, right } of examples) {
      const pull = 1 / (1 + Math.exp(-dot(weights, values))) - (right ? 1 : 0);
      for (let f = 0; f < size; f++) gradient[f] = (gradient[f] ?? 0) + pull * (values[f] ?? 0);
    }
  });
}

/** What is there of an example, by the numbers of its features, and how much it counts. */
export interface SparseExample {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** The same for many features of which an example has few. */
export function fitSparse(examples: readonly SparseExample[], size: number, penalty: number): Float64Array {
  return descend(
    new Float64Array(size),
    penalty * examples.length,
    (weights, gradient) => {
      for (const { features, right, weight } of examples) {
        let sum = 0;
        for (const f of features) sum += weights[f] ?? 0;
        const pull = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * weight;
        for (const f of features) gradient[f] = (gradient[f] ?? 0) + pull;
      }
    },
    SPARSE_ROUNDS,
  );
}

function dot(weights: Float64Array, values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** Each weight takes steps of its own length (RMSProp), shorter with time. */
function descend(
  start: Float64Array,
  penalty: number,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
  rounds = ROUNDS,
): Float64Array {
  const weights = start.slice();
  const squares = new Float64Array(start.length);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(start.length);
    slope(weights, gradient);
    const step = START / (1 + round / 20) / 5;
    for (let f = 0; f < weights.length; f++) {
      const pull = (gradient[f] ?? 0) + 2 * penalty * ((weights[f] ?? 0) - (start[f] ?? 0));
      squares[f] = DECAY * (squares[f] ?? 0) + (1 - DECAY) * pull * pull;
      weights[f] = (weights[f] ?? 0) - (step * pull) / (Math.sqrt(squares[f] ?? 0) + SMALL);
    }
  }
  return weights;
}
