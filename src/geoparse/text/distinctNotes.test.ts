import { describe, expect, it } from "vitest";
import { DistinctNotes } from "./distinctNotes.ts";

describe("what is noted once", () => {
  const distinct = new DistinctNotes();
  const noted = (noteAll: (notes: Parameters<DistinctNotes["noteWords"]>[4]) => void): readonly number[] => {
    const numbers: number[] = [];
    noteAll({ note() {}, noteNumber: (_, number) => numbers.push(number) });
    return numbers;
  };
  const words = [5, 7, 0, 5, 9, 7];

  it.each([
    { what: "each word of a stretch", from: 0, to: 6, once: [5, 7, 9] },
    { what: "one that stands before the stretch too", from: 3, to: 6, once: [5, 9, 7] },
    { what: "none where nothing is", from: 2, to: 3, once: [] },
  ])("$what", ({ from, to, once }) => {
    expect(noted((notes) => distinct.noteWords("has", words, from, to, notes))).toEqual(once);
  });

  it("in two stretches together", () => {
    const once = noted((notes) => {
      distinct.noteWords("has", words, 0, 1, notes);
      distinct.noteMoreWords("has", words, 3, 6, notes);
    });
    expect(once).toEqual([5, 9, 7]);
  });

  it.each([
    { from: 0, to: 3, once: [1, 2] },
    { from: 1, to: 9, once: [2, 1] },
    { from: -3, to: 1, once: [1] },
    { from: 1, to: 2, once: [] },
  ])("each value of the words from $from to $to", ({ from, to, once }) => {
    const valuesOf = [[1], [], [2, 1]];
    expect(noted((notes) => distinct.noteValues("holds", valuesOf, from, to, notes))).toEqual(once);
  });
});
