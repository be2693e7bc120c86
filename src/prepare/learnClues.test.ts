import { expect, it } from "vitest";
import { createBalance } from "../geoparse/text/clues.ts";
import { type ClueExample, learnClues } from "./learnClues.ts";

const example = (right: boolean, ...values: string[]): ClueExample => ({
  noteClues: (note) => {
    for (const value of values) note("word", value);
  },
  right,
  weight: 1,
});
const many = (n: number, make: () => ClueExample): ClueExample[] => Array.from({ length: n }, make);
const examples = [
  ...many(20, () => example(true, "landed", "the")),
  ...many(20, () => example(false, "phoned", "the")),
  example(true, "once"),
];

it("learns what speaks for and against, and nothing of what is met once or says nothing", () => {
  const { word = {} } = learnClues(examples);
  expect(word.landed).toBeGreaterThan(1);
  expect(word.phoned).toBeLessThan(-1);
  expect(word).not.toHaveProperty("once");
  expect(word).not.toHaveProperty("the");
});

it("learns weights that a balance can use", () => {
  const { note, likelihood } = createBalance(learnClues(examples));
  note("word", "landed");
  expect(likelihood()).toBeGreaterThan(0.8);
});

it("counts an example as much as it weighs", () => {
  const light = many(20, () => ({ ...example(true, "drove"), weight: 0.1 }));
  const { word = {} } = learnClues([...examples, ...light, ...many(20, () => example(false, "drove"))]);
  expect(word.drove).toBeLessThan(-1);
});

it("gives a clue that is noted twice less weight than one noted once: a balance will add it twice", () => {
  const once = learnClues(many(20, () => example(true, "rowed")));
  const twice = learnClues(many(20, () => example(true, "rowed", "rowed")));
  expect(twice.word?.rowed).toBeLessThan(0.8 * (once.word?.rowed ?? 0));
});

it("holds down a clue that it is told to", () => {
  const penaltyOf = (times: number): number => (times > 20 ? 1000 : 0.01);
  const { word = {} } = learnClues([...examples, ...many(20, () => example(true, "landed"))], { penaltyOf });
  expect(word).not.toHaveProperty("landed");
  expect(word.phoned).toBeLessThan(-1);
});
