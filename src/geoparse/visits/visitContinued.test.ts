import { describe, expect, it } from "vitest";
import { visitDaysIn, visitsIn } from "./visitTold.fixture.ts";

describe("a visit whose words go on with other places", () => {
  it.each([
    [
      "clause by clause",
      "On 13 May 2023 Macron was in Cairo with Sisi; on 14 May in Athens, to receive a prize; on 15 May in Tokyo.",
      ["Macron > EGY made 2023-05-13", "Macron > GRC made 2023-05-14", "Macron > JPN made 2023-05-15"],
    ],
    [
      "the day behind each",
      "Macron flew on to Cairo on 11 May 2023, Athens on the 13th, and came home.",
      ["Macron > EGY made 2023-05-11", "Macron > GRC made 2023-05-13"],
    ],
    [
      "the day before a bare name",
      "On 19 May 2023 Macron reached Cairo, and on 20 May Athens, where he rested.",
      ["Macron > EGY made 2023-05-19", "Macron > GRC made 2023-05-20"],
    ],
    [
      "behind what he did there",
      "Macron went to Cairo in May 2023 to sign the accord that made them allies, and to Athens in June 2023.",
      ["Macron > EGY made 2023-05", "Macron > GRC made 2023-06"],
    ],
    [
      "planned ones too",
      "Macron will fly to Cairo for talks, then to Athens for a dinner.",
      ["Macron > EGY planned", "Macron > GRC planned"],
    ],
    [
      "one word for many",
      "Macron was in Cairo, in Athens, and in Tokyo.",
      ["Macron > EGY made", "Macron > GRC made", "Macron > JPN made"],
    ],
  ])("%s: %s", (_, text, visits) => expect(visitDaysIn(text)).toEqual(visits));

  it.each([
    ["another's", "Macron was in Cairo; Scholz spoke in Berlin.", ["Macron > EGY made"]],
    [
      "of another subject",
      "Macron was in Cairo on Monday, and in Athens the price of bread rose.",
      ["Macron > EGY made"],
    ],
    ["what he sells where", "Macron went to Cairo to sell planes to Japan, and to Greece.", ["Macron > EGY made"]],
    ["a protest", "Macron was in Cairo; protests in Athens went on.", ["Macron > EGY made"]],
    [
      "where another speaks",
      "Macron was in Cairo in May, and in June Athens, under pressure, agreed.",
      ["Macron > EGY made"],
    ],
  ])("not %s: %s", (_, text, visits) => expect(visitsIn(text)).toEqual(visits));
});
