import { describe, expect, it } from "vitest";
import { createVocabulary } from "./clueWords.ts";

const groups = { motion: ["went", "called"], saying: ["called"] };

describe("words that clues tell of", () => {
  const tables = [{ between: { tea: 1, "tea of": 1 } }];
  const learning = createVocabulary(groups, null);
  const reading = createVocabulary(groups, { tables, words: ["while"] });

  it.each([
    { word: "called", as: "called", groups: ["motion", "saying"] },
    { word: "went", as: "went", groups: ["motion"] },
    { word: "tea", as: "tea", groups: [] },
    { word: "of", as: "of", groups: [] },
    { word: "while", as: "while", groups: [] },
    { word: "PLACE", as: "PLACE", groups: [] },
    { word: "toString", as: "", groups: [] },
    { word: "teas", as: "", groups: [] },
  ])("$word", ({ word, as, groups }) => {
    const read = reading.wordAt(`x ${word} x`, 2, 2 + word.length);
    expect([read.text, read.groups.map(reading.textOf)]).toEqual([as, groups]);
    const learned = learning.wordOf(word);
    expect([learned.text, learned.groups.map(learning.textOf)]).toEqual([word, groups]);
  });
});

describe("numbers", () => {
  const vocabulary = createVocabulary(groups, null, ["trade"]);
  const { numbersOf, textOf, numberOfValue, wordOf } = vocabulary;

  it("are those of words and of values apart", () => {
    expect(numbersOf("motion")).toEqual([numberOfValue("motion"), wordOf("motion").number]);
    expect(numberOfValue("motion")).not.toBe(wordOf("motion").number);
  });

  it.each(["motion", "trade"])("of a value: %s", (name) => expect(textOf(numberOfValue(name))).toBe(name));
  it.each(["went", "rain", "motion"])("of a word: %s", (word) => expect(textOf(wordOf(word).number)).toBe(word));
  it("of the groups of a word", () => {
    expect(wordOf("called").groups.map(textOf)).toEqual(["motion", "saying"]);
  });
  it("of what is none", () => expect([numberOfValue("rain"), textOf(0)]).toEqual([0, ""]));
});
