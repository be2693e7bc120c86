import { expect, it } from "vitest";
import { inPlainLetters } from "./letters.ts";
import { tokens } from "./tokens.ts";
import { createListFinder } from "./wordLists.ts";

const find = createListFinder([
  { means: "trade", words: ["trade", "free trade deal", "export*", "start-ups", "back* opposite sides"] },
  { means: "vague", words: ["deal", "the two countries", "country's", "détente"] },
  { means: "quarrel", words: ["at odds over trade", "the trade", "row* over barriers"] },
]);

it.each([
  { text: "Trade and EXPORTS", finds: ["Trade trade", "EXPORTS trade"] },
  { text: "a free  trade\ndeal", finds: ["free  trade\ndeal trade", "deal vague"] },
  { text: "traded, retrade, trade2", finds: [] },
  { text: "export-led, export2", finds: ["export-led trade"] },
  { text: "exportés, export’s", finds: ["exportés trade", "export’s trade"] },
  { text: "start-ups, start ups", finds: ["start-ups trade"] },
  { text: "backing opposite sides, back sides", finds: ["backing opposite sides trade"] },
  { text: "The two countries, the country’s", finds: ["The two countries vague", "country’s vague"] },
  { text: "Détente, a DETENTE", finds: ["Détente vague", "DETENTE vague"] },
  { text: "at odds over trade deals, deal", finds: ["at odds over trade quarrel", "trade trade", "deal vague"] },
  { text: "the  trade, trade", finds: ["the  trade quarrel", "trade trade", "trade trade"] },
  {
    text: "rows over barriers, row-backs over barriers",
    finds: ["rows over barriers quarrel", "row-backs over barriers quarrel"],
  },
  { text: "the two, the countries, dæl", finds: [] },
  { text: "İ trade 𐐷trade", finds: ["trade trade"] },
  { text: "", finds: [] },
])("$text", ({ text, finds }) => {
  const hits = find(inPlainLetters(text), { start: 0, end: text.length }, tokens(text, 0, text.length));
  expect(hits.map(({ start, end, means }) => `${text.slice(start, end)} ${means}`)).toEqual(finds);
});

it("finds nothing that goes on behind the stretch, and counts from its start", () => {
  const text = "trade. A free trade deal";
  const stretch = { start: 7, end: 19 };
  expect(find(text, stretch, tokens(text, stretch.start, stretch.end))).toEqual([
    { start: 7, end: 12, means: "trade" },
  ]);
});

it("takes no entry that begins with neither letter nor digit", () =>
  expect(() => createListFinder([{ means: "war", words: ["-led war"] }])).toThrow(/-led war/));
