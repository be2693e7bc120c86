import fc from "fast-check";
import { expect, it } from "vitest";
import { requiredBy } from "./required.ts";
import { createSieve } from "./sieve.ts";
import { inSmallLetters } from "./smallLetters.ts";
import { SYMBOL } from "./symbols.ts";
import { phrasePattern } from "./tiePatterns.ts";
import { VISIT_TRIGGERS } from "./visitTriggers.ts";

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
])("a pattern requires: $what", ({ pattern, clauses }) => expect(requiredBy(pattern)).toEqual(clauses));

it.each([
  { text: "He VISITED Nairobi", passes: [0] },
  { text: "a viſit", passes: [0] },
  { text: "went  to", passes: [1] },
  { text: "went home", passes: [] },
])("$text", ({ text, passes }) => expect(createSieve([/visit/iu, /(?:flew|went)\s+to/iu])(text)).toEqual(passes));

it("holds back no pattern that matches", () => {
  const phrases = [
    "X (depend*|rely) (heavily|largely)? on Y",
    "X's … gas … to Y",
    "X and Y signed",
    "X (invaded|sent) Y",
  ];
  const triggers = VISIT_TRIGGERS.filter((_, index) => index % 4 === 0);
  const patterns = [...triggers.map(({ pattern }) => pattern), ...phrases.map((says) => phrasePattern(says))];
  const sieve = createSieve(patterns);
  const word = fc.constantFrom(
    ..."\uE000 \uE400 \uE401 \uE800 \uEC00 \uF400 visited met flew to in from and the , . 's a trip visit depends on buys gas built plants signed deal with hosted arrived left for was received talks between INVADED ſent".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(" ").replaceAll(" ,", ",").replaceAll(" '", "'");
      const passed = sieve(text);
      patterns.forEach((pattern, index) => {
        pattern.lastIndex = 0;
        if (pattern.test(inSmallLetters(text))) expect(passed).toContain(index);
      });
    }),
    { numRuns: 60 },
  );
});
