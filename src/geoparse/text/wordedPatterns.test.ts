import { expect, it } from "vitest";
import { tokens } from "./tokens.ts";
import { createWordedPatterns } from "./wordedPatterns.ts";

const wordedIn = createWordedPatterns({ plans: /\b(?:plans|hopes) to\b/i, mark: /, and/, until: /until (\w+)/ });

function worded(text: string) {
  return wordedIn({ text, words: tokens(text, 0, text.length) });
}

it.each([
  { text: "She Plans to go, and stays until noon", plans: true, mark: true, until: "noon" },
  { text: "She planned to go", plans: false, mark: false, until: undefined },
  { text: "She hopes for rain, and hopes", plans: false, mark: true, until: undefined },
])("finds in $text what the patterns find", ({ text, plans, mark, until }) => {
  const patterns = worded(text);
  expect(patterns.test("plans", text)).toBe(plans);
  expect(patterns.test("mark", text)).toBe(mark);
  expect(patterns.exec("until", text)?.[1]).toBe(until);
});

it("looks for nothing in a part that the sentence has no word of", () => {
  expect(worded("She went home").test("plans", "plans to")).toBe(false);
});

it.each([
  { by: "till noon", text: "stays until dawn", gives: "stays till noon" },
  { by: (match: string, until: string) => `${match.length} ${until}`, text: "until dawn", gives: "10 dawn" },
  { by: "till noon", text: "stays long", gives: "stays long" },
])("replaces in $text", ({ by, text, gives }) => expect(worded(text).replace("until", text, by)).toBe(gives));

it("takes no more patterns than there are marks for words", () => {
  const many = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`p${at}`, /a/]));
  expect(() => createWordedPatterns(many)).toThrow("found 16");
});
