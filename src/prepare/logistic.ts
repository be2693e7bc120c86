/** Fits weights by gradient descent: deterministic, small, no dependency. Penalised, since the corpora are small. */

/** Alternatives of which some are right: the numbers of each, in the order of the features. */
export interface Choice {
  readonly alternatives: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const ROUNDS = 1500;
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

/**
 * The same for many features of which an example has few: there the steps of {@link descend} would not come to rest.
 * @param penalties on the square of each weight, for all examples together
 */
export function fitSparse(examples: readonly SparseExample[], penalties: readonly number[]): Float64Array {
  return minimise(penalties.length, (weights, gradient) => {
    let cost = 0;
    for (const [f, penalty] of penalties.entries()) {
      const weight = weights[f] ?? 0;
      cost += penalty * weight * weight;
      gradient[f] = 2 * penalty * weight;
    }
    for (const { features, right, weight } of examples) {
      let sum = 0;
      for (const f of features) sum += weights[f] ?? 0;
      const wrongly = right ? -sum : sum;
      cost += weight * (Math.max(0, wrongly) + Math.log1p(Math.exp(-Math.abs(wrongly))));
      const pull = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * weight;
      for (const f of features) gradient[f] = (gradient[f] ?? 0) + pull;
    }
    return cost;
  });
}

function dot(weights: ArrayLike<number>, values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** Each weight takes steps of its own length (RMSProp), shorter with time. */
function descend(
  start: Float64Array,
  penalty: number,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = start.slice();
  const squares = new Float64Array(start.length);
  for (let round = 0; round < ROUNDS; round++) {
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

/** Steps remembered, from which is told how the slope changes. */
const REMEMBERED = 8;
const MOST_STEPS = 300;
/** Of the cost: where a step saves less, the lowest point is near. */
const LEAST_SAVED = 1e-6;
/** Of what the slope promises a step must save so much. */
const LEAST_KEPT = 1e-4;

/** A step, how the slope changed by it, and one over their product. */
interface Step {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly scale: number;
}

/**
 * Where a cost without hollows is lowest (L-BFGS), from nothing on.
 * @param costAt writes the slope into its second argument
 */
function minimise(size: number, costAt: (at: Float64Array, slope: Float64Array) => number): Float64Array {
  let at: Float64Array = new Float64Array(size);
  let slope: Float64Array = new Float64Array(size);
  let cost = costAt(at, slope);
  const steps: Step[] = [];
  for (let round = 0; round < MOST_STEPS; round++) {
    const direction = downhill(slope, steps);
    const promised = dot(slope, direction);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(slope, slope) || 1) : 1;
    let next: Float64Array = moved(at, direction, length);
    let nextSlope: Float64Array = new Float64Array(size);
    let nextCost = costAt(next, nextSlope);
    while (nextCost > cost + LEAST_KEPT * length * promised && length > SMALL) {
      length /= 2;
      next = moved(at, direction, length);
      nextSlope = new Float64Array(size);
      nextCost = costAt(next, nextSlope);
    }
    const saved = cost - nextCost;
    if (saved > 0) {
      const step = moved(next, at, -1);
      const change = moved(nextSlope, slope, -1);
      steps.push({ step, change, scale: 1 / dot(step, change) });
      if (steps.length > REMEMBERED) steps.shift();
      [at, slope, cost] = [next, nextSlope, nextCost];
    }
    if (saved <= LEAST_SAVED * cost) break;
  }
  return at;
}

/** Against the slope, as far as the steps before tell how it bends. */
function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  let direction: Float64Array = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { step, change, scale } of steps.toReversed()) {
    const share = scale * dot(step, direction);
    shares.push(share);
    direction = moved(direction, change, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const bend = 1 / (last.scale * dot(last.change, last.change));
    direction = direction.map((value) => value * bend);
  }
  for (const { step, change, scale } of steps) {
    direction = moved(direction, step, (shares.pop() ?? 0) - scale * dot(change, direction));
  }
  return direction;
}

function moved(from: Float64Array, direction: Float64Array, by: number): Float64Array {
  return from.map((value, at) => value + by * (direction[at] ?? 0));
}
