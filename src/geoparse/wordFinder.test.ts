import { expect, it } from "vitest";
import { createWordFinder } from "./wordFinder.ts";

const inAnyCase = createWordFinder(
  [
    { means: "trade", words: ["trade", "free trade deal", "export*", "start-ups"] },
    { means: "vague", words: ["deal", "the two countries", "country's"] },
  ],
  true,
);
const asWritten = createWordFinder([{ means: "person", words: ["Xi", "Xi Jinping", "al-Sisi"] }], false);

it.each([
  { text: "Trade and EXPORTS", finds: [["Trade", "EXPORTS"], []] },
  { text: "a free  trade\ndeal", finds: [["free  trade\ndeal"], ["deal"]] },
  { text: "traded, retrade, trade2", finds: [[], []] },
  { text: "export-led, export2", finds: [["export-led"], []] },
  { text: "start-ups", finds: [["start-ups"], []] },
  { text: "The two countries, the country’s", finds: [[], ["The two countries", "country’s"]] },
  { text: "the two", finds: [[], []] },
  { text: "İ trade 𐐷trade", finds: [["trade"], []] },
  { text: "", finds: [[], []] },
])("words in any case: $text", ({ text, finds }) => {
  expect(inAnyCase(text).map((hits) => hits.map(({ start, end }) => text.slice(start, end)))).toEqual(finds);
});

it.each([
  { text: "Xi Jinping met Xi", finds: ["Xi Jinping", "Xi"] },
  { text: "xi, XI, Xián, Xi2", finds: [] },
  { text: "Xi\nJinping", finds: ["Xi"] },
  { text: "al-Sisi", finds: ["al-Sisi"] },
])("names as they are written: $text", ({ text, finds }) => {
  expect(asWritten(text)[0]?.map(({ start, end }) => text.slice(start, end))).toEqual(finds);
});
