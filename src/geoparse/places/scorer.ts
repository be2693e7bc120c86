/** Logistic regression over named features: what a number says for or against a reading, learned by `npm run train`. */

/** A weight for each named feature. */
export type Weights = Readonly<Record<string, number>>;

/** Lines weights up with a list of features; a feature that they do not know weighs nothing. */
export function aligned(features: readonly string[], weights: Weights): Float64Array {
  return Float64Array.from(features, (name) => weights[name] ?? 0);
}

/** Weighted sum; both in the same order of features. */
export function weigh(weights: Float64Array, values: readonly number[]): number {
  return weighOn(0, weights, values, 0, values.length);
}

/** A weighted sum that goes on from what other features weigh, with those from one up to another. */
export function weighOn(
  before: number,
  weights: Float64Array,
  values: readonly number[],
  from: number,
  to: number,
): number {
  let sum = before;
  for (let at = from; at < to; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** A sum as a probability. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Turns sums into probabilities of alternatives, which add up to one, in place. */
export function softmax(sums: number[]): number[] {
  let most = -Infinity;
  for (const sum of sums) if (sum > most) most = sum;
  let total = 0;
  for (let at = 0; at < sums.length; at++) {
    const power = Math.exp((sums[at] ?? 0) - most);
    sums[at] = power;
    total += power;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / total;
  return sums;
}

/** Index of the first of the largest numbers, another one aside; -1 where there is none. @param but -1 for none */
export function indexOfMost(numbers: readonly number[], but: number): number {
  let best = -1;
  for (let at = 0; at < numbers.length; at++) {
    if (at !== but && (best < 0 || (numbers[at] ?? 0) > (numbers[best] ?? 0))) best = at;
  }
  return best;
}
