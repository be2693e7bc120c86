import { describe, expect, it } from "vitest";
import { createBalance, createKindBalance } from "./clues.ts";

describe("what clues say", () => {
  const weights = { preposition: { in: 2, about: -2 }, "right behind leader": { landed: 1 } };

  it.each([
    { what: "nothing noted is even", clues: [], likely: 0.5 },
    {
      what: "clues add up",
      clues: [
        ["preposition", "in"],
        ["right behind leader", "landed"],
      ],
      likely: 0.953,
    },
    { what: "against", clues: [["preposition", "about"]], likely: 0.119 },
    { what: "a value never seen says nothing", clues: [["preposition", "landed"]], likely: 0.5 },
    { what: "nor a kind that nothing was learned of", clues: [["constructor", "in"]], likely: 0.5 },
  ])("$what", ({ clues, likely }) => {
    const { note, likelihood } = createBalance(weights);
    for (const [kind = "", value = ""] of clues) note(kind, value);
    expect(likelihood()).toBeCloseTo(likely, 3);
  });

  it("takes in values by their numbers", () => {
    const { noteNumber, likelihood } = createBalance(weights, (value) => (value === "landed" ? [3, 5] : [9]));
    for (const number of [3, 4, 5]) noteNumber("right behind leader", number);
    expect(likelihood()).toBeCloseTo(0.881, 3);
  });

  it("begins anew after each asking", () => {
    const { note, likelihood } = createBalance(weights);
    note("preposition", "in");
    likelihood();
    expect(likelihood()).toBe(0.5);
  });

  it("weighs once what several statements share", () => {
    const { note, likelihood, weight } = createBalance(weights);
    note("preposition", "in");
    const shared = weight();
    expect(shared).toBe(2);
    note("right behind leader", "landed");
    expect(likelihood(shared)).toBeCloseTo(0.953, 3);
    expect(likelihood(shared)).toBeCloseTo(0.881, 3);
  });
});

describe("what clues say of each kind", () => {
  const balance = createKindBalance(
    ["trade", "culture"],
    { has: { tea: { trade: 2, culture: -1 } } },
    { stands: { near: 1 } },
    (value) => (value === "tea" ? [7] : []),
  );
  const likelihoods = () => {
    const [trade = 0, culture = 0] = balance.likelihoods();
    return [`trade ${trade.toFixed(3)}`, `culture ${culture.toFixed(3)}`];
  };

  it.each([
    { what: "nothing noted is even", note: () => {}, likely: ["trade 0.500", "culture 0.500"] },
    {
      what: "one clue may speak for one and against another",
      note: () => balance.note("has", "tea"),
      likely: ["trade 0.881", "culture 0.269"],
    },
    {
      what: "another says the same of whichever it is noted of",
      note: () => balance.noteOf(0b10, "stands", "near"),
      likely: ["trade 0.500", "culture 0.731"],
    },
    {
      what: "and of several",
      note: () => balance.noteOf(0b11, "stands", "near"),
      likely: ["trade 0.731", "culture 0.731"],
    },
    {
      what: "a value may be noted by a number of it",
      note: () => balance.noteNumber("has", 7),
      likely: ["trade 0.881", "culture 0.269"],
    },
    {
      what: "but not by another's",
      note: () => balance.noteNumber("has", 8),
      likely: ["trade 0.500", "culture 0.500"],
    },
    {
      what: "a value never seen says nothing",
      note: () => balance.note("has", "constructor"),
      likely: ["trade 0.500", "culture 0.500"],
    },
  ])("$what", ({ note, likely }) => {
    note();
    expect(likelihoods()).toEqual(likely);
  });
});
