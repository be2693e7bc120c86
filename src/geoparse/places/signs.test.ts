import { expect, it } from "vitest";
import { clean } from "../text/clean.ts";
import { sentences } from "../text/sentences.ts";
import { createSigns } from "./signs.ts";

const signsOf = createSigns({
  ...{ version: 1, source: "none" },
  areaCodes: { "USA.KY": ["270"], "CAN.08": ["519"] },
  words: { OPP: "CAN.08", Gardaí: "IRL" },
});
const read = (text: string) => [...signsOf(text, sentences(text, clean(text)))];

it.each([
  ["hyphens", "Call 270-555-0123 today.", ["USA.KY"]],
  ["brackets", "Call (519) 555-0123 today.", ["CAN.08"]],
  ["stops", "Call 270.555.0123 today.", ["USA.KY"]],
  ["the code of the continent", "Call 1-519-555-0123 today.", ["CAN.08"]],
  ["a body of one province", "The OPP closed the road.", ["CAN.08"]],
  ["a word with its mark, or without", "The Gardai said so; Gardaí came.", ["IRL"]],
  ["several, each once", "Call 270-555-0123 or 270-555-0124, said the OPP.", ["USA.KY", "CAN.08"]],
])("reads %s", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ["a local number", "Call 270-5555 today."],
  ["a free number", "Call 1-888-555-0123 today."],
  ["a longer number", "Order 4270-555-0123 came."],
  ["a sum and a score", "They counted 270 votes, 519-432."],
  ["a common word", "They opp the gardai."],
])("finds none in %s", (_, text) => {
  expect(read(text)).toEqual([]);
});
