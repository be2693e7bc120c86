import fc from "fast-check";
import { expect, it } from "vitest";
import { clean } from "./clean.ts";
import { sentences } from "./sentences.ts";

function split(text: string): string[] {
  return sentences(text, clean(text)).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ["full stops", ["They met.", "They spoke."]],
  ["question and exclamation marks", ["Did they meet?", "They did!", "It was long."]],
  ["quotation marks after the stop", ["He said “we agree.”", "She left."]],
  ["an escaped quotation mark after the stop", ['He said \\"we agree.\\"', "She left."]],
  ["a bracket after the stop", ["They met (again.)", "They spoke."]],
  ["an acronym within", ["The U.S. dollar fell.", "It rose."]],
  ["an acronym before a name", ["He met U.S. President Biden in May.", "They spoke."]],
  ["an acronym at the end", ["They met in the U.S.", "The talks were long."]],
  ["an acronym with a possessive", ["It was the U.S.’s renewed focus.", "It went on."]],
  ["titles", ["Mr. Smith met Dr. Jones and Gen. Lee in St. Petersburg.", "They spoke."]],
  ["initials", ["George W. Bush met J. K. Rowling.", "They spoke."]],
  ["a number sign", ["It is No. 5 of the list.", "It stays."]],
  ["a no", ["The answer was no.", "She left."]],
  ["decimals", ["Trade grew 3.5 percent to 2.1 billion.", "It fell later."]],
  ["an address", ["It stands on www.example.org today.", "Read it."]],
  ["a company", ["Example Co. Ltd. Chairman Wu spoke.", "They left."]],
  ["an ellipsis", ["They waited… and left.", "It ended."]],
  ["a stop before a small letter", ["The so-called etc. of trade.", "It ended."]],
  ["Chinese full stops", ["他们会面。", "他们离开。"]],
])("splits around %s", (_, expected) => {
  const glue = expected[0]?.endsWith("。") ? "" : " ";
  expect(split(`A headline\n${expected.join(glue)}`)).toEqual(["A headline", ...expected]);
});

it("makes a heading a sentence and leaves bullets out of an item's", () => {
  expect(split("A headline\nThe fields:\n- Trade: It grew. It fell.\n• Energy")).toEqual([
    "A headline",
    "The fields:",
    "Trade: It grew.",
    "It fell.",
    "Energy",
  ]);
});

it("never throws, and gives trimmed sentences in order within their paragraph, on any Unicode", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aB .!?”\n\ud83d\ude00U.S。é"), maxLength: 80 }), (text) => {
      const cleaned = clean(text);
      let last = 0;
      for (const { start, end, paragraph } of sentences(text, cleaned)) {
        const within = cleaned.paragraphs[paragraph];
        expect(start).toBeGreaterThanOrEqual(Math.max(last, within?.start ?? Number.NaN));
        expect(end).toBeLessThanOrEqual(within?.end ?? Number.NaN);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
    }),
  );
});
