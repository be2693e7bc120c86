import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { TieLexiconSchema } from "../atlas/curated.ts";
import { parse } from "../atlas/validate.ts";
import { inSmallLetters } from "./letters.ts";
import { matches } from "./matches.ts";
import { leadOf, phrasePattern } from "./tiePatterns.ts";
import { callingWords, createCalls, createPhraseFinder } from "./tiePhraseFinder.ts";
import { tokens } from "./tokens.ts";

it.each([
  { says: "X (depend*|rely) (heavily)? on Y", words: ["depend*", "rely"] },
  { says: "X (is|are) … Y's (largest|top_buyer)", words: ["largest", "buyer"] },
  { says: "X (recogni[sz]*) Y", words: ["recogni*"] },
  { says: "X (doesn't|won't) trust Y", words: ["trust"] },
  { says: "X (re-open*|co-host) talks with Y", words: ["talks"] },
  { says: "X re-open* Y", words: ["open*"] },
  { says: "X (,_an_ally) of Y", words: ["ally"] },
  { says: "X were at Y", words: ["were"] },
  { says: "X … (gone)? Y", words: null },
])("$says is called for by $words", ({ says, words }) => expect(callingWords(says)).toEqual(words));

const lexiconFile = new URL("../../data/lexicon.json", import.meta.url);
const lexicon = parse(TieLexiconSchema, readFileSync(lexiconFile, "utf8"), "data/lexicon.json");
const phrases = (lexicon.phrases ?? []).map(({ says }) => {
  const onGround = says.endsWith("in Y");
  return { says, pattern: phrasePattern(says, onGround), lead: leadOf(says, onGround) };
});
const callsIn = createCalls(phrases);
const find = createPhraseFinder(phrases);

/** A phrase as a sentence might have it: one of its alternatives each, endings, and other words for what may be anything. */
function saying(says: string): fc.Arbitrary<string> {
  const parts = says.split(" ").map((part): fc.Arbitrary<string> => {
    if (part.startsWith("X") || part.startsWith("Y"))
      return fc.constantFrom("\uE400", "the \uE401", "\uE402 and \uE403").map((state) => state + part.slice(1));
    if (part === "…") return fc.constantFrom("", "old", "has sent", "\uF000", "which the");
    const alternatives = part.replace(/^\(|\)\??$/gu, "").split("|");
    return fc.constantFrom(...alternatives).chain((one) =>
      fc.constantFrom("", "s", "ing").map((ending) =>
        one
          .replaceAll("_", " ")
          .replace(/\[(?<first>.)[^\]]*\]/gu, "$<first>")
          .replaceAll("*", ending),
      ),
    );
  });
  return fc.tuple(...parts).map((words) => words.filter((word) => word !== "").join(" "));
}

it("finds what each phrase by itself finds", () => {
  const other = fc.constantFrom(
    ..."\uE404 \uF000 \uF400 , 's and non- navy has long Long's, to with the former".split(" "),
  );
  const one = fc.constantFrom(...phrases).chain(({ says }) => saying(says));
  let any = 0;
  fc.assert(
    fc.property(fc.array(fc.oneof(one, other), { minLength: 1, maxLength: 8 }), (words) => {
      const text = words.join(" ").replaceAll(" ,", ",").replaceAll(" '", "'").replaceAll("- ", "-");
      const small = inSmallLetters(text);
      const called = callsIn(text, { start: 0, end: text.length }, tokens(text, 0, text.length));
      const each = phrases.flatMap(({ pattern }, index) =>
        matches(small, pattern).map(({ 0: said, index: start, indices }) => {
          const { x, y } = indices?.groups ?? {};
          return { index, start, end: start + said.length, x: x && [...x], y: y && [...y], said };
        }),
      );
      any += each.length;
      expect(find(small, called)).toEqual(each);
    }),
    { numRuns: 300 },
  );
  expect(any).toBeGreaterThan(0);
});
