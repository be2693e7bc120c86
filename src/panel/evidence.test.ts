import { describe, expect, it } from "vitest";
import { ALPHIA, DATA } from "../state/atlas.fixture.ts";
import { evidencePosition } from "./evidence.ts";

describe("the reader's place among the sentences of a dossier", () => {
  it.each([
    { at: "the first", document: "a.txt", start: 0, number: 1, previous: null, next: "a.txt@100" },
    { at: "the second", document: "a.txt", start: 100, number: 2, previous: "a.txt@0", next: "b.txt@0" },
    { at: "the last, in another article", document: "b.txt", start: 0, number: 3, previous: "a.txt@100", next: null },
    { at: "a sentence between", document: "a.txt", start: 40, number: null, previous: "a.txt@0", next: "a.txt@100" },
    {
      at: "an article's beginning",
      document: "b.txt",
      start: -1,
      number: null,
      previous: "a.txt@100",
      next: "b.txt@0",
    },
    { at: "behind all", document: "b.txt", start: 900, number: null, previous: "b.txt@0", next: null },
    { at: "an article nobody lists", document: "gone.txt", start: 0, number: null, previous: "b.txt@0", next: null },
  ])("at $at", ({ document, start, number, previous, next }) => {
    const shuffled = ALPHIA.excerpts.toReversed();
    const position = evidencePosition(DATA, shuffled, { document, start });
    const id = (excerpt: typeof position.next) => excerpt && `${excerpt.document}@${excerpt.start}`;
    expect([position.number, position.count, id(position.previous), id(position.next)]).toEqual([
      ...[number, 3, previous, next],
    ]);
  });

  it("is none where the dossier has no sentence", () => {
    expect(evidencePosition(DATA, [], { document: "a.txt", start: 0 })).toEqual({
      ...{ number: null, count: 0, current: null, previous: null, next: null },
    });
  });
});
