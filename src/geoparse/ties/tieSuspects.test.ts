import { describe, expect, it } from "vitest";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createLeaderFinder } from "../leaders/leaders.ts";
import { writtenNotes } from "../text/clues.ts";
import { TIE_KINDS } from "./tieKinds.ts";
import { createTieSuspectFinder } from "./tieSuspects.ts";
import { createTieRuleReader } from "./ties.ts";
import { createTieVocabulary } from "./tieWordReader.ts";

const knowledge = knowledgeFor({
  version: 1,
  domains: { trade: ["tea"], culture: ["carnival"] },
  polarities: { tension: ["feud"] },
  statuses: {},
  relations: ["treaty"],
  antecedents: [],
  negations: [],
});
const groups = { drinking: ["drinks", "sips"], scoffing: ["scoffs", "jeers"] };
const readByRules = createTieRuleReader(knowledge, createLeaderFinder(knowledge));
const suspectsIn = createTieSuspectFinder(createTieVocabulary(groups, null));
const suspectsOf = (text: string) => suspectsIn(readByRules(locate(text)));

describe("what may say that two states are tied", () => {
  it.each([
    { text: "France sips tea with Brazil.", has: "preposition: with", hasNot: "preposition: none" },
    { text: "France sips tea from old Brazil.", has: "preposition: from", hasNot: "preposition: old" },
    { text: "France drinks with Brazil.", has: "governor of with: drinking", hasNot: "governor of with: scoffing" },
    { text: "France and Brazil sip tea.", has: "list of: 2", hasNot: "preposition: and" },
    { text: "France sips tea with Brazil.", has: "sentence holds: trade", hasNot: "sentence holds: culture" },
    { text: "France sips tea with Brazil.", has: "states: only the pair", hasNot: "states: 3" },
    { text: "France sees Brazil and Kenya.", has: "states: 3", hasNot: "states: only the pair" },
    { text: "France, Egypt and Kenya see Brazil.", has: "distance: up to 1", hasNot: "distance: up to 6" },
    { text: "France sips tea with Brazil.", has: "rules tell: nowhere", hasNot: "rules tell: here" },
    { text: "France sips tea with Brazil.", has: "rules tell beside: nothing", hasNot: "rules tell beside: of others" },
    {
      text: "France sips tea; Egypt and Kenya signed a treaty.",
      has: "rules tell beside: of one of them",
      hasNot: "rules tell beside: nothing",
    },
    { text: "France sips tea with Brazil.", has: "behind first: sips", hasNot: "behind first: tea" },
    { text: "France sips tea with Brazil.", has: "before second: with", hasNot: "before second: tea" },
    { text: "Old Brazil's France sips tea.", has: "behind second: sips", hasNot: "behind first: sips" },
    { text: "Tea-loving France sees Brazil.", has: "sentence has: tea-loving", hasNot: "sentence has: loving" },
    { text: "Loving France sees Brazil.", has: "sentence has: loving", hasNot: "sentence has: tea-loving" },
    { text: "France sees Brazil's 1,200 teas.", has: "sentence has: 1,200", hasNot: "sentence has: 200" },
    { text: "France sees the 5th Brazil.", has: "sentence has: th", hasNot: "sentence has: 5th" },
    { text: "France drinks tea of Brazil.", has: "between holds: drinking", hasNot: "between holds: scoffing" },
  ])("$text", ({ text, has, hasNot }) => {
    const clues: string[] = [];
    const suspect = suspectsOf(text).find(({ parties }) => parties.includes("FRA"));
    const notes = writtenNotes(
      (kind, value) => clues.push(`${kind}: ${value}`),
      (value) => suspect?.textOf(value) ?? "",
    );
    suspect?.noteSentenceClues(notes);
    suspect?.notePairClues(notes);
    expect(clues).toContain(has);
    expect(clues).not.toContain(hasNot);
  });
});

describe("what may say of which kind their tie is", () => {
  it.each([
    { text: "France sips tea with Brazil.", clue: "trade: its domain stands: in the clause", is: true },
    { text: "France sips tea with Brazil.", clue: "trade: its domain stands: between", is: true },
    { text: "France sips tea with Brazil.", clue: "trade: its domain stands: nearest", is: true },
    { text: "France sips tea with Brazil.", clue: "culture: its domain stands: nearest", is: false },
    { text: "France, for carnival, sees Brazil and its tea.", clue: "nearest domain: culture", is: true },
    { text: "France sees Brazil; tea is cheap.", clue: "trade: its domain stands: in the clause", is: false },
    { text: "France sees Brazil; tea is cheap.", clue: "trade: its domain stands: elsewhere", is: true },
    { text: "France sees Brazil.", clue: "clause has: sees", is: true },
    { text: "France sees Brazil; it rains.", clue: "clause has: rains", is: false },
    { text: "France sees Brazil.", clue: "between has: sees", is: true },
    { text: "France and Brazil see.", clue: "between has: see", is: false },
    { text: "France sees how Brazil drinks.", clue: "soon behind: drinking", is: true },
    { text: "It sips as France sees Brazil.", clue: "soon before: drinking", is: true },
    { text: "France and Brazil signed a treaty on tea.", clue: "rules tell domain: trade", is: true },
    { text: "France and Brazil signed a treaty on tea.", clue: "trade: its domain by rules: this", is: true },
    { text: "France and Brazil signed a treaty on tea.", clue: "culture: its domain by rules: others", is: true },
    { text: "France sees Brazil. France and Brazil signed a treaty.", clue: "elsewhere domain: diplomatic", is: true },
    { text: "France sees Brazil.", clue: "trade: its domain by rules: nothing", is: true },
  ])("$text: $clue", ({ text, clue, is }) => {
    const clues: string[] = [];
    const [suspect] = suspectsOf(text);
    const notes = writtenNotes(
      (kind, value) => clues.push(`${kind}: ${value}`),
      (value) => suspect?.textOf(value) ?? "",
    );
    suspect?.noteKindClues({
      ...notes,
      noteOf(kinds, clue, value) {
        for (const [at, kind] of TIE_KINDS.entries()) if ((kinds >> at) & 1) clues.push(`${kind}: ${clue}: ${value}`);
      },
    });
    expect(clues.includes(clue)).toBe(is);
  });
});

it("says what rules tell of them in that sentence and in others", () => {
  const told = suspectsOf("France and Brazil signed a treaty. France sees Brazil. Kenya sees Egypt.").map(
    ({ told }) => [told.here.length, told.elsewhere.length],
  );
  expect(told).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
});

it("asks nothing of a long list", () => {
  const names = "France Brazil Kenya Egypt Serbia Hungary India Ukraine Poland Turkey".split(" ");
  const list = (states: readonly string[]) => `Among them are ${states.join(", ")} and Japan.`;
  expect(suspectsOf(list(names.slice(0, -1)))).not.toEqual([]);
  expect(suspectsOf(list(names))).toEqual([]);
});
