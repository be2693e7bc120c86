import { describe, expect, it } from "vitest";
import { visitDaysIn, visitsIn } from "./visitTold.fixture.ts";

describe("visits in rarer words", () => {
  it.each([
    ["Macron did Cairo and Athens in two days.", ["Macron > EGY made", "Macron > GRC made"]],
    ["Macron took in Cairo in May 2023.", ["Macron > EGY made"]],
    ["Macron found time for Cairo in May 2023; for Athens in June 2023.", ["Macron > EGY made", "Macron > GRC made"]],
    ["Macron led twenty-odd builders to Cairo.", ["Macron > EGY made"]],
    ["Macron, a frequent caller in Cairo, smiled.", ["Macron > EGY made"]],
    ["Macron stepped over the line into Egypt.", ["Macron > EGY made"]],
    ["Macron hopped to Cairo for four hours.", ["Macron > EGY made"]],
    ["Macron was a state guest in Cairo.", ["Macron > EGY made"]],
    ["Macron would be welcome in Cairo.", ["Macron > EGY hypothetical"]],
    ["Macron and Modi sat down together after the war in Geneva.", ["Macron > CHE made", "Modi > CHE made"]],
    ["Macron and Modi have not met since Tokyo.", ["Macron > JPN made", "Modi > JPN made"]],
    ["They recalled the meetings of Macron and Modi in Geneva.", ["Macron > CHE made", "Modi > CHE made"]],
    [
      "Macron went everywhere for help: to Cairo twice, to Athens, to Tokyo.",
      ["Macron > EGY made", "Macron > GRC made", "Macron > JPN made"],
    ],
    ["Macron's long tour led through Cairo and Athens.", ["Macron > EGY made", "Macron > GRC made"]],
    ["Macron had prepared the ground in Cairo.", ["Macron > EGY made"]],
    ["Macron was last received by Xi Jinping in September 2018.", ["Macron > CHN made"]],
    ["Macron will be the guest of Xi Jinping in May.", ["Macron > CHN planned"]],
    ["Modi had Macron to dinner.", ["Macron > IND made"]],
    ["Modi had Macron to Cairo in April 2024.", ["Macron > EGY made"]],
    ["Macron looked in at Cairo in May 2023.", ["Macron > EGY made"]],
    ["Macron was in Cairo in May with Modi and Scholz.", ["Macron > EGY made", "Modi > EGY made", "Scholz > EGY made"]],
    ["Macron is due in Cairo; his trip has been put off.", ["Macron > EGY cancelled"]],
    ["Macron said as much in Cairo.", ["Macron > EGY made"]],
    ["Macron returned on Sunday from Cairo and Athens.", ["Macron > EGY made", "Macron > GRC made"]],
    ["Cairo was Macron's destination in May 2023.", ["Macron > EGY made"]],
    ["In Tokyo, for a summit, where Macron met Modi, it rained.", ["Macron > JPN made", "Modi > JPN made"]],
  ])("%s", (text, visits) => expect(visitsIn(text).toSorted()).toEqual(visits.toSorted()));

  it.each([
    "Modi had Macron to thank for talks with Egypt.",
    "Macron was a guest of honour of the farmers, Xi Jinping said.",
    "Macron did Cairo a favour.",
    "Macron took in Egypt's students.",
    "Macron found time for Egypt's poets.",
    "Macron led twenty years of talks about Egypt.",
    "Macron was a guest at a dinner about Egypt.",
    "Egypt would be welcome in Paris, Macron said.",
    "Macron and Modi have not met since the war in Gaza began in Egypt's north.",
    "It went badly, Macron said: Cairo refused.",
    "Macron had prepared the ground for talks with Egypt.",
    "Macron's tour led to talks about Egypt.",
  ])("not: %s", (text) => expect(visitsIn(text)).toEqual([]));

  it("the present of a day to come is a plan", () => {
    const article = "Ahead\n\nPublished 20 June 2024\n\nMacron does Cairo and Athens on Friday, then Tokyo on Sunday.";
    expect(visitDaysIn(article)).toEqual([
      "Macron > EGY planned 2024-06-21",
      "Macron > GRC planned 2024-06-21",
      "Macron > JPN planned 2024-06-23",
    ]);
  });
});
