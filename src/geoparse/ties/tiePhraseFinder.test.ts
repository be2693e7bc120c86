import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { TieLexiconSchema } from "../../atlas/curated.ts";
import { parse } from "../../atlas/validate.ts";
import { inSmallLetters } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import { tokens } from "../text/tokens.ts";
import { openingOf, phraseOf, phrasePattern } from "./tiePatterns.ts";
import { createCalls, neededParts } from "./tiePhraseCalls.ts";
import { createPhraseFinder } from "./tiePhraseFinder.ts";

it.each([
  { says: "X (depend*|rely) (heavily)? on Y", parts: [["depend*", "rely"]] },
  { says: "X (keep*|is) … Y's (largest|top_buyer)", parts: [["largest", "buyer"]] },
  {
    says: "X (give*|gave) … (arms|ships) to Y",
    parts: [
      ["give*", "gave"],
      ["arms", "ships"],
    ],
  },
  { says: "X (fought|were_at_war)", parts: [["fought", "war"]] },
  { says: "X (recogni[sz]*) Y", parts: [["recogni*"]] },
  { says: "X (doesn't|won't) trust Y", parts: [["doesn", "won"], ["trust"]] },
  { says: "X (re-open*|co-host) talks with Y", parts: [["open*", "host"], ["talks"]] },
  { says: "X (,_an_ally) of Y", parts: [["ally"]] },
  { says: "Y-(funded|re-built) … in X", parts: [["funded", "built"]] },
  { says: "X (claim) … Y-held", parts: [["claim"], ["held"]] },
  { says: "X … (gone)? (were|dealt) by Y", parts: [] },
])("$says needs $parts", ({ says, parts }) => expect(neededParts(says)).toEqual(parts));

const lexiconFile = new URL("../../../data/lexicon.json", import.meta.url);
const lexicon = parse(TieLexiconSchema, readFileSync(lexiconFile, "utf8"), "data/lexicon.json");
const isOnGround = (says: string) => says.endsWith("in Y");
const phrases = (lexicon.phrases ?? []).map(({ says }) => {
  return { says, opening: openingOf(says), whole: phrasePattern(says, isOnGround(says)) };
});
const callsIn = createCalls(phrases);
const find = createPhraseFinder((index) => {
  const { says = "" } = phrases[index] ?? {};
  return phraseOf(says, isOnGround(says));
});

/** A phrase as a sentence might have it: one of its alternatives each, endings, and other words for what may be anything. */
function saying(says: string): fc.Arbitrary<string> {
  const parts = says.split(" ").map((part): fc.Arbitrary<string> => {
    const name = /^[XYZ](?<joint>'s|-)?\(?(?<others>[^)]*)\)?$/u.exec(part)?.groups;
    if (name !== undefined) {
      const behind = (name.others ?? "").split("|").map((other) => (name.joint ?? "") + other);
      const names = ["\uE400", "the \uE401", "\uE402 and \uE403"];
      return fc.tuple(fc.constantFrom(...names), fc.constantFrom(...behind)).map(([state, other]) => state + other);
    }
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
      const called = callsIn(tokens(text, 0, text.length), {
        first: small.search(/[\uE400-\uE7FF]/u),
        last: Math.max(...[...small.matchAll(/[\uE400-\uE7FF\uF400-\uF7FF]/gu)].map(({ index }) => index)),
        indexOf: (offset) => offset,
      });
      const each = phrases.flatMap(({ whole }, index) =>
        matches(small, whole).map(({ 0: said, index: start, indices }) => {
          const { x, y, z } = indices?.groups ?? {};
          return { index, start, end: start + said.length, x: x && [...x], y: y && [...y], z: z && [...z], said };
        }),
      );
      any += each.length;
      expect(find(small, called).map(({ verb: _, ...found }) => found)).toEqual(each);
    }),
    { numRuns: 60 },
  );
  expect(any).toBeGreaterThan(0);
});
