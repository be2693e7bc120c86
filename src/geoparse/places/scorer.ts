/** Logistic regression over named features: what a number says for or against a reading, learned by `npm run train`. */

/** A weight for each named feature. */
export type Weights = Readonly<Record<string, number>>;

/** Lines weights up with a list of features; a feature that they do not know weighs nothing. */
export function aligned(features: readonly string[], weights: Weights): Float64Array {
  return Float64Array.from(features, (name) => weights[name] ?? 0);
}

/** Weighted sum; both in the same order of features. */
export function weigh(weights: Float64Array, values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** A sum as a probability. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Sums as probabilities of alternatives, which add up to one. */
export function softmax(sums: readonly number[]): number[] {
  let most = -Infinity;
  for (const sum of sums) if (sum > most) most = sum;
  const powers = sums.map((sum) => Math.exp(sum - most));
  let total = 0;
  for (const power of powers) total += power;
  return powers.map((power) => power / total);
}
