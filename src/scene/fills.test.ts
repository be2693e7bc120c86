import { expect, it } from "vitest";
import { atlasFillSteps, fillSteps } from "./fills.ts";

it.each([
  { name: "nothing is named", counts: [], ranges: [] },
  { name: "zeros count as not named", counts: [0, 0], ranges: [] },
  { name: "one count is the darkest", counts: [3, 3], ranges: ["4: 3–3"] },
  { name: "two counts, the two darkest", counts: [1, 1, 9], ranges: ["3: 1–1", "4: 9–9"] },
  { name: "four counts, a step each", counts: [1, 2, 5, 40], ranges: ["1: 1–1", "2: 2–2", "3: 5–5", "4: 40–40"] },
  {
    name: "eight different counts, two to a step",
    counts: [8, 7, 6, 5, 4, 3, 2, 1],
    ranges: ["1: 1–2", "2: 3–4", "3: 5–6", "4: 7–8"],
  },
  {
    name: "equal counts stay together, and leave the rest to the darker steps",
    counts: [1, 1, 1, 1, 1, 1, 2, 4, 11, 27, 55],
    ranges: ["1: 1–1", "2: 2–4", "3: 11–27", "4: 55–55"],
  },
  {
    name: "most of them at the dark end",
    counts: [1, 9, 9, 9, 9, 9, 10, 11],
    ranges: ["1: 1–1", "2: 9–9", "3: 10–10", "4: 11–11"],
  },
])("$name", ({ counts, ranges }) => {
  expect(fillSteps(counts).ranges.map(({ step, from, to }) => `${step}: ${from}–${to}`)).toEqual(ranges);
});

it("every count is in a step, and a count that is not among them in none", () => {
  const counts = [1, 1, 2, 3, 5, 8, 13, 21];
  const { stepOf } = fillSteps(counts);
  expect(counts.map(stepOf)).not.toContain(null);
  expect([0, 22, -1].map(stepOf)).toEqual([null, null, null]);
});

it("the subject has no part in the steps", () => {
  const country = (iso3: string, excerpts: number) => ({
    ...{ iso3, excerpts, name: iso3, capital: null, mentions: excerpts, documents: [] },
  });
  const { ranges } = atlasFillSteps([country("SUB", 100), country("AAA", 2)], "SUB");
  expect(ranges).toEqual([{ step: 4, from: 2, to: 2 }]);
});
