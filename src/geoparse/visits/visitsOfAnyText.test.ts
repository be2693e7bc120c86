import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../assemble/located.fixture.ts";
import { readVisits } from "./visitTold.fixture.ts";

describe("the visits of any text", () => {
  const words = fc.constantFrom(
    ...[
      "Macron",
      "Xi",
      "Modi",
      "he",
      "the Chinese leader",
      "visited",
      "will visit",
      "flew to",
      "met",
      "in",
      "and",
      "China",
      "Serbia",
      "Kyiv",
      "on 8 May 2024",
      "on Tuesday",
      ",",
      ".",
      "\n\n",
      "’s visit to",
      "not",
      "who",
      "(",
      "—",
    ],
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((w) => w.join(" ")),
    fc.string({ unit: "binary", maxLength: 300 }),
  );

  it("never throws, and its evidence is sentences of the document", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const located = locate(text);
        const { kept, dropped } = readVisits(text);
        const isSentence = (s: { start: number; end: number }) =>
          located.sentences.some((o) => o.start === s.start && o.end === s.end);
        for (const visit of kept) expect(visit.evidence.length > 0 && visit.evidence.every(isSentence)).toBe(true);
        expect(dropped.every(isSentence)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("says the same of a document however often and after whatever it is read", () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const alone = readVisits(one).kept;
        readVisits(other);
        expect(readVisits(one).kept).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });
});
