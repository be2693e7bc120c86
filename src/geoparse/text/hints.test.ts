import { expect, it } from "vitest";
import { createHints } from "./hints.ts";
import { alternativesOf } from "./required.ts";
import { tokens } from "./tokens.ts";

const GUEST = 1;
const JOURNEY = 2;
const hintsIn = createHints([
  [GUEST, /attend|it was (?:she|he)|too(?![a-z])|with h[ie][mr]/],
  [JOURNEY, /visit|trip/],
]);
const given = (text: string, asked = GUEST | JOURNEY) => hintsIn(tokens(text, 0, text.length), text, asked);

it.each([
  ["a rare word", "She attended the summit.", GUEST],
  ["common words, together", "Then it was he.", GUEST],
  ["common words apart", "It was cold, and he shivered.", 0],
  ["a short word", "She came too.", GUEST],
  ["a longer word that begins like one", "He took a tool.", 0],
  ["a common word and a short one", "Ministers came with her.", GUEST],
  ["two hints", "With him she went on a trip.", JOURNEY],
  ["nothing", "Rain fell.", 0],
])("%s: %s", (_, text, expected) => expect(given(text)).toBe(expected));

it("looks only for what is asked", () => {
  expect(given("She attended a visit.", JOURNEY)).toBe(JOURNEY);
  expect(given("She attended.", JOURNEY)).toBe(0);
});

it.each([
  ["a|b", ["a", "b"]],
  ["(?:a|b)c|d", ["(?:a|b)c", "d"]],
  ["[|]x|\\|y", ["[|]x", "\\|y"]],
  ["a(?= b|$)|c", ["a(?= b|$)", "c"]],
  ["one", ["one"]],
])("parts %s where it says or", (source, expected) => {
  expect(alternativesOf(new RegExp(source))).toEqual(expected);
});
