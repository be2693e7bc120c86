import { expect, it } from "vitest";
import { Scanned } from "./scanned.ts";
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
  { text: "Trade and EXPORTS", finds: ["Trade trade", "EXPORTS trade"] },
  { text: "a free  trade\ndeal", finds: ["free  trade\ndeal trade", "deal vague"] },
  { text: "traded, retrade, trade2", finds: [] },
  { text: "export-led, export2", finds: ["export-led trade"] },
  { text: "exportés, export’s", finds: ["exportés trade", "export’s trade"] },
  { text: "start-ups", finds: ["start-ups trade"] },
  { text: "The two countries, the country’s", finds: ["The two countries vague", "country’s vague"] },
  { text: "the two", finds: [] },
  { text: "İ trade 𐐷trade", finds: ["trade trade"] },
  { text: "", finds: [] },
])("words in any case: $text", ({ text, finds }) => {
  const hits = inAnyCase(new Scanned(text));
  expect(hits.map(({ start, end, means }) => `${text.slice(start, end)} ${means}`)).toEqual(finds);
});

it.each([
  { text: "Xi Jinping met Xi", finds: ["Xi Jinping", "Xi"] },
  { text: "xi, XI, Xián, Xi2", finds: [] },
  { text: "Xi\nJinping", finds: ["Xi"] },
  { text: "al-Sisi", finds: ["al-Sisi"] },
])("names as they are written: $text", ({ text, finds }) => {
  expect(asWritten(new Scanned(text)).map(({ start, end }) => text.slice(start, end))).toEqual(finds);
});
