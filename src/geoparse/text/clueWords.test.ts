import { describe, expect, it } from "vitest";
import { createVocabulary, noteValues, noteWords, valuesInOrder } from "./clueWords.ts";

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
    const text = `x ${word} x`;
    expect(reading.wordAt(text, 2, 2 + word.length)).toMatchObject({ text: as, groups });
    expect(learning.wordOf(word)).toMatchObject({ text: word, groups });
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
    expect(wordOf("called").groupNumbers.map(textOf)).toEqual(["motion", "saying"]);
  });
  it("of what is none", () => expect([numberOfValue("rain"), textOf(0)]).toEqual([0, ""]));
});

describe("what is noted once", () => {
  const vocabulary = createVocabulary(groups, null);
  const { lastPlace } = vocabulary;
  const read = (sentence: string) => sentence.split(" ").map((word) => vocabulary.wordOf(word));
  const noted = (noteAll: (note: (kind: string, value: string) => void) => void): readonly string[] => {
    const values: string[] = [];
    noteAll((_, value) => values.push(value));
    return values;
  };

  it.each([
    {
      what: "each word of a sentence",
      sentence: "he called and called",
      from: 0,
      to: 4,
      once: ["he", "called", "and"],
    },
    {
      what: "one that stands before the stretch too",
      sentence: "he called and called",
      from: 2,
      to: 4,
      once: ["and", "called"],
    },
    { what: "none of a sentence before", sentence: "called", from: 0, to: 1, once: ["called"] },
  ])("$what", ({ sentence, from, to, once }) => {
    const words = read(sentence);
    const before = words.map(lastPlace);
    const texts = words.map(({ text }) => text);
    expect(noted((note) => noteWords("has", texts, before, from, to, note))).toEqual(once);
  });

  it("leaves out what tells nothing", () => {
    const silent = createVocabulary(groups, { tables: [], words: [] }).wordOf("rain");
    expect(noted((note) => noteWords("has", [silent.text], [lastPlace(silent, 0)], 0, 1, note))).toEqual([]);
  });

  it.each([
    { from: 0, to: 3, once: ["motion", "saying"] },
    { from: 1, to: 9, once: ["motion", "saying"] },
    { from: -3, to: 1, once: ["motion"] },
    { from: 1, to: 2, once: [] },
  ])("each group of the words from $from to $to", ({ from, to, once }) => {
    const held = valuesInOrder(read("went and called").map((word) => word.groups));
    expect(noted((note) => noteValues("holds", held, from, to, note))).toEqual(once);
  });
});
