import { describe, expect, it } from "vitest";
import { visitDaysIn, visitsIn } from "./visitTold.fixture.ts";

describe("a trip told leg by leg", () => {
  it.each([
    ["which ended", "Macron ended his first trip as a free man on a high note in Cairo.", ["EGY made"]],
    ["which ends", "Macron's tour of Africa begins in Cairo before winding up in Athens.", ["EGY made", "GRC made"]],
    ["which goes on", "Macron's tour continues to Cairo and Athens.", ["EGY planned", "GRC planned"]],
    ["which led him", "Macron's long tour took him first to Cairo and then to Athens.", ["EGY made", "GRC made"]],
    [
      "first and then",
      "Macron travelled on Monday, first to Cairo, then to Athens and finally to Tokyo.",
      ["EGY made", "GRC made", "JPN made"],
    ],
    ["a list", "Macron's trips this year: Egypt, Greece, Japan.", ["EGY made", "GRC made", "JPN made"]],
    ["which included", "Macron's travels abroad have included Cairo and Athens.", ["EGY made", "GRC made"]],
    ["after days", "After two days in Cairo, Macron moved on to Athens.", ["GRC made", "EGY made"]],
    ["after a night", "Following a night in Cairo, Macron spoke.", ["EGY made"]],
    ["his next stop", "They talked of Cairo, Macron's third stop.", ["EGY made"]],
    ["which took him in a month", "Macron recalled his tour, which took him that May to Cairo.", ["EGY made"]],
    [
      "the rest",
      "Macron flew to Athens. The rest of the journey stands: Cairo, then Tokyo.",
      ["GRC made", "EGY planned", "JPN planned"],
    ],
    [
      "what comes next",
      "Macron flew to Athens. Cairo and Tokyo come next.",
      ["GRC made", "EGY planned", "JPN planned"],
    ],
    ["with a day between", "Macron has been to Athens and, ten days ago, Cairo.", ["GRC made", "EGY made"]],
    ["one that he gave up", "Macron was due in Cairo in May, a stop he scrapped in a hurry.", ["EGY cancelled"]],
    ["one dropped", "Macron flew to Athens; a second stop, in Cairo, was cancelled.", ["GRC made", "EGY cancelled"]],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text).map((v) => v.replace("Macron > ", ""))).toEqual(expected));

  it.each([
    ["what is no trip", "Macron ended his career with talks about Cairo."],
    ["what began there", "Macron began his war on drugs as crime rose in Cairo."],
    ["what stands", "Macron spoke. The rest of the house stands: Cairo, he said, is far."],
    ["nobody's days", "After two days in Cairo, the storm moved on, Macron said."],
    ["days at home", "After two days in Lyon, Macron spoke."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));

  it.each([
    [
      "days in brackets",
      "Macron has been to Cairo (May 2024), Athens (June 2024) and Tokyo (July 2024).",
      ["Macron > EGY made 2024-05", "Macron > GRC made 2024-06", "Macron > JPN made 2024-07"],
    ],
    [
      "of two at once",
      "Macron went to Egypt (May 2024), Greece and Japan (June 2024).",
      ["Macron > EGY made 2024-05", "Macron > GRC made 2024-06", "Macron > JPN made 2024-06"],
    ],
    [
      "in a diary",
      "Look at Macron's diary: Egypt (3–4 May 2024), Greece (5 May 2024).",
      ["Macron > EGY made 2024-05-03..2024-05-04", "Macron > GRC made 2024-05-05"],
    ],
  ])("%s: %s", (_, text, expected) => expect(visitDaysIn(text)).toEqual(expected));
});
