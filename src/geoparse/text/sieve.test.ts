import fc from "fast-check";
import { expect, it } from "vitest";
import { phrasePattern } from "../ties/tiePatterns.ts";
import { VISIT_TRIGGERS } from "../visits/visitTriggers.ts";
import { DESTINATION } from "../visits/visitWords.ts";
import { inSmallLetters } from "./letters.ts";
import { matches } from "./matches.ts";
import { requiredBy } from "./required.ts";
import { createSieve } from "./sieve.ts";
import { SYMBOL } from "./symbols.ts";

it.each([
  { what: "a word", pattern: /visit/u, clauses: [["visit"]] },
  { what: "any of several words", pattern: /(?:flew|went) to/u, clauses: [["flew to", "went to"]] },
  { what: "an ending that may be missing", pattern: /visit(?:ed|s)?/u, clauses: [["visit"]] },
  { what: "a word that may be missing", pattern: /(?:the )?trip/u, clauses: [["trip"]] },
  { what: "words around what is not known", pattern: /told \p{L}+ that/u, clauses: [["told "], [" that"]] },
  { what: "no word", pattern: /[\p{L}]+/u, clauses: [] },
  { what: "a branch without a word", pattern: /visit|\p{L}+/u, clauses: [] },
  { what: "a word that must not follow", pattern: /war(?! crime)/u, clauses: [["war"]] },
  { what: "a symbol", pattern: new RegExp(`${SYMBOL.leader}`, "u"), clauses: [["\uE000"]] },
])("a pattern requires: $what", ({ pattern, clauses }) => expect(requiredBy(pattern).clauses).toEqual(clauses));

it.each([
  { what: "a word", pattern: /visit(?:ed)?/u, begins: ["visit", "visited"] },
  { what: "any of several words", pattern: /(?:flew|went) to/u, begins: ["flew to", "went to"] },
  {
    what: "a word that may be missing",
    pattern: /(?:the )?city|(?:a )*trip/u,
    begins: ["the city", "city", "a ", "trip"],
  },
  { what: "what may be repeated", pattern: /(?:big )*(?:old )?city/u, begins: ["big ", "old city", "city"] },
  { what: "a place, not what must not stand before it", pattern: /(?<!\p{L})^visit/u, begins: ["visit"] },
  { what: "any letter", pattern: /\p{L}+ to/u, begins: null },
  { what: "a word or any letter", pattern: /(?:to|\p{L}) y/u, begins: null },
  { what: "nothing", pattern: /(?:to)?(?:by)*/u, begins: null },
])("a pattern begins with: $what", ({ pattern, begins }) => {
  const found = requiredBy(pattern).begins;
  expect(found && [...new Set(found)].sort()).toEqual(begins && [...begins].sort());
});

it.each([
  { text: "He VISITED Nairobi", finds: ["0 visit"] },
  { text: "a viſit, a visit", finds: ["0 visit", "0 visit"] },
  { text: "went  to", finds: ["1 went  to"] },
  { text: "he went to and flew to", finds: ["1 went to", "1 flew to"] },
  { text: "went home", finds: [] },
])("$text", ({ text, finds }) => {
  const small = inSmallLetters(text);
  const found = createSieve([/visit/gu, /(?:flew|went)\s+to/gu])(small);
  expect(found.map(({ index, start, end }) => `${index} ${small.slice(start, end)}`)).toEqual(finds);
});

it("does not look for patterns that are not wanted", () => {
  const found = createSieve([/visit/gu, /trip/gu])("a visit, a trip", (index) => index === 1);
  expect(found.map(({ index }) => index)).toEqual([1]);
});

it("finds what each pattern by itself finds", () => {
  const phrases = [
    "X (depend*|rely) (heavily|largely)? on Y",
    "X's … gas … to Y",
    "X and Y signed",
    "X (invaded|sent) Y",
  ];
  const triggers = VISIT_TRIGGERS.filter((_, index) => index % 4 === 0);
  const patterns = [...triggers.map(({ pattern }) => pattern), ...phrases.map((says) => phrasePattern(says))];
  const sieve = createSieve(patterns, DESTINATION);
  const word = fc.constantFrom(
    ..."\uE000 \uE400 \uE401 \uE800 \uEC00 \uF400 visited met flew to in from and the city of capital , . 's a trip visit depends on buys gas built plants signed deal with hosted arrived left for was received talks between INVADED ſent".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(" ").replaceAll(" ,", ",").replaceAll(" '", "'");
      const small = inSmallLetters(text);
      const found = sieve(small).map(({ groups, ...match }) => ({ ...match, where: groups.where }));
      const each = patterns.flatMap((pattern, index) =>
        matches(small, pattern).map((match) => {
          const { where } = match.indices?.groups ?? {};
          return { index, start: match.index, end: match.index + match[0].length, where };
        }),
      );
      expect(found).toEqual(each);
    }),
    { numRuns: 200 },
  );
});
