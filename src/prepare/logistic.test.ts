import { expect, it } from "vitest";
import { fitChoices, fitExamples, fitSparse } from "./logistic.ts";

const vector = (...values: number[]) => Float64Array.of(...values);

it("learns which number tells, and leaves alone those that no example bears on", () => {
  const examples = Array.from({ length: 20 }, (_, at) => ({ values: [1, at % 2, 0], right: at % 2 === 1 }));
  const [, telling = 0, unseen = 0] = fitExamples(examples, vector(0, 0, 0.7), 0.001);
  expect(telling).toBeGreaterThan(2);
  expect(unseen).toBeCloseTo(0.7, 3);
});

it("holds weights to their priors where the penalty is high", () => {
  const examples = [{ values: [1], right: true }];
  expect(fitExamples(examples, vector(-1), 1000)[0]).toBeCloseTo(-1, 1);
});

it("gives a share of right answers as probability", () => {
  const examples = Array.from({ length: 40 }, (_, at) => ({ values: [1], right: at % 4 !== 0 }));
  const [always = 0] = fitExamples(examples, vector(0), 0);
  expect(1 / (1 + Math.exp(-always))).toBeCloseTo(0.75, 2);
});

it("learns to choose, where several alternatives may be right", () => {
  const choices = Array.from({ length: 10 }, () => ({
    alternatives: [
      [1, 0],
      [0, 1],
      [1, 0.5],
    ],
    right: [true, false, true],
  }));
  const [first = 0, second = 0] = fitChoices(choices, vector(0, 0), 0.001);
  expect(first).toBeGreaterThan(second + 1);
});

it("comes to the same weights again", () => {
  const choices = [
    {
      alternatives: [
        [1, 0.2],
        [0.3, 1],
      ],
      right: [true, false],
    },
  ];
  expect(fitChoices(choices, vector(0.1, 0), 0.01)).toEqual(fitChoices(choices, vector(0.1, 0), 0.01));
});

it("comes, with few features of many, to where the slope is level", () => {
  const examples = Array.from({ length: 60 }, (_, at) => ({
    features: [0, 1 + (at % 7), 8 + (at % 5)],
    right: at % 3 === 0 || at % 7 === 2,
    weight: at % 2 === 0 ? 1 : 0.5,
  }));
  const penalties = Array.from({ length: 13 }, (_, f) => (f === 0 ? 0.01 : 0.5));
  const weights = fitSparse(examples, penalties);
  const slope = penalties.map((penalty, f) => 2 * penalty * (weights[f] ?? 0));
  for (const { features, right, weight } of examples) {
    const sum = features.reduce((all, f) => all + (weights[f] ?? 0), 0);
    const pull = weight * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0));
    for (const f of features) slope[f] = (slope[f] ?? 0) + pull;
  }
  for (const steep of slope) expect(steep).toBeCloseTo(0, 1);
  expect(weights[3]).toBeGreaterThan(1);
});
