import { describe, expect, it } from "vitest";
import { visitDaysIn, visitsIn } from "./visitTold.fixture.ts";

const days = (text: string, who: string): string[] =>
  visitDaysIn(text)
    .filter((told) => told.startsWith(`${who} > EGY made`))
    .map((told) => told.replace(`${who} > EGY made`, "").trim())
    .toSorted();

describe("several days of one place are that many visits", () => {
  it.each([
    ["two years", "Macron travelled to Egypt in 2013 and 2014, the second time as a guest.", ["2013", "2014"]],
    ["three years", "Macron was back in Egypt in 2014, 2015 and 2017, when it rained.", ["2014", "2015", "2017"]],
    ["two months of a year", "Macron was in Cairo in March and October 2023.", ["2023-03", "2023-10"]],
    [
      "what each was for",
      "Macron was in Cairo in February 2023 for a state visit, in May 2023 for the summit and in transit in 2024.",
      ["2023-02", "2023-05", "2024"],
    ],
    [
      "again after asides",
      "Macron flew to Cairo in November 2022, for six hours, with a choir, and again in April 2024, for two days.",
      ["2022-11", "2024-04"],
    ],
    [
      "again as something",
      "Macron had been to Egypt as a boy in 1987, and again as a banker in 2006.",
      ["1987", "2006"],
    ],
    ["once more", "Macron was in Cairo in June 2022 and once more in April 2024.", ["2022-06", "2024-04"]],
    ["again in a season", "Macron was in Cairo in June 2022 and again in the summer of 2024.", ["2022-06", "2024"]],
    [
      "in other words",
      "In 2019 Macron was in Cairo in March, in the gardens of Egypt in August and again in October.",
      ["2019-03", "2019-08", "2019-10"],
    ],
    [
      "the forums of",
      "Macron has travelled to Egypt often: for the forums of 2017, 2019 and 2023, and for the games in Cairo in May 2021.",
      ["2017", "2019", "2021-05", "2023"],
    ],
    [
      "twice, with whom",
      "Macron visited Egypt twice, in June 2016, when he and Modi rode camels, and on 7 May 2024.",
      ["2016-06", "2024-05-07"],
    ],
    ["the months of a year", "Macron came to Cairo twice in 2023, in May and October.", ["2023-05", "2023-10"]],
    [
      "what each was",
      "Macron was in Cairo in 2016 twice, in May and for the summit in July 2016.",
      ["2016-05", "2016-07"],
    ],
    [
      "for another thing",
      "Macron went to Cairo in May 2023 and, for a funeral, in July of that year.",
      ["2023-05", "2023-07"],
    ],
    [
      "coming back",
      "Macron spoke in Cairo in May 2016 and returned for three weeks in March 2018.",
      ["2016-05", "2018-03"],
    ],
    [
      "days apart",
      "Macron flew to Egypt on 11 May 2024 and was in Cairo again on 15 May 2024.",
      ["2024-05-11", "2024-05-15"],
    ],
    [
      "twice, without their days",
      "Macron was in Cairo twice in May, first for a wedding and then, later, on business.",
      ["", ""],
    ],
  ])("%s: %s", (_, text, expected) => expect(days(text, "Macron")).toEqual(expected));

  it.each([
    ["twice without a list", "Macron was in Cairo twice in May, and first spoke of it then.", [""]],
    ["two days of one stay", "Macron was in Cairo on 4 and 5 May 2024.", ["2024-05-04..2024-05-05"]],
    ["from one to another", "Macron toured Egypt from 2 May 2024 to 5 May 2024.", ["2024-05-02"]],
    ["one month told twice", "In May 2022 Modi spoke. A year later, in May 2023, Macron was in Cairo.", ["2023-05"]],
    ["another place", "Macron was in Cairo in May 2023 and in June 2023 in Athens.", ["2023-05"]],
    ["another place first", "Macron flew to Athens in March 2023 and to Cairo in May 2023.", ["2023-05"]],
    ["another's", "Macron was in Cairo in May 2023, and in June 2023 Modi spoke.", ["2023-05"]],
    ["what he did then", "Macron was in Cairo in May 2023 and signed the treaty in June 2023.", ["2023-05"]],
    [
      "days of one stay, each with its own purpose",
      "Macron was in Cairo on 4 May 2024 for a summit and on 6 May 2024 for a dinner.",
      ["2024-05-04"],
    ],
    ["what lay between", "Macron was in Cairo in May 2023, before the vote in June 2023.", ["2023-05"]],
  ])("not %s: %s", (_, text, expected) => expect(days(text, "Macron")).toEqual(expected));
});

describe("a visit that another is set beside", () => {
  it.each([
    ["his first since", "Macron landed in Cairo in May 2023, his first visit since 2012.", ["2012", "2023-05"]],
    [
      "his first there since",
      "Macron's trip to Egypt in May 2023 was his first there since July 2014.",
      ["2014-07", "2023-05"],
    ],
    ["for the first time since", "Macron visited Cairo for the first time since 2012.", ["", "2012"]],
    [
      "his second, after",
      "It was Macron's second visit to Egypt, after the summit there in June 2023.",
      ["", "2023-06"],
    ],
    ["there, by the people's name", "Macron's trip to the Egyptian capital was his first since 2012.", ["", "2012"]],
    ["the first", "It was Macron's second trip to Egypt; the first was in 2008.", ["", "2008"]],
    [
      "the ones of",
      "It was Macron's third visit to Egypt, after the one of 6 May 2023 and that of 11 June 2023.",
      ["", "2023-05-06", "2023-06-11"],
    ],
  ])("%s: %s", (_, text, expected) => expect(days(text, "Macron")).toEqual(expected));

  it("is made, where the one to come is planned", () => {
    expect(visitDaysIn("It will be Macron's first trip to Egypt since 2016, when it rained.").toSorted()).toEqual([
      "Macron > EGY made 2016",
      "Macron > EGY planned",
    ]);
  });

  it.each([
    ["his second, after a vote", "It was Macron's second visit to Egypt, after the vote there in June 2012."],
    ["another's", "Macron's trip to Egypt was the first visit by a French president since 2012."],
    ["anyone's", "Macron's trip to Egypt was the first state visit since 2012."],
    ["of a wider place", "Macron landed in Cairo, his first visit to Africa since 2012."],
    ["of what else was first", "Macron met Modi in Cairo, their first meeting since 2012."],
    ["since he did something", "Macron landed in Cairo, his first visit since taking office in 2012."],
    ["another visitor's", "Macron was in Cairo in May 2023, and Modi went to Athens, his first visit since 2012."],
  ])("not %s: %s", (_, text) => expect(visitDaysIn(text).filter((told) => told.includes("2012"))).toEqual([]));
});

it("leaves out who was there on one day of the list alone", () => {
  const text = "Macron was in Cairo in May 2017 and came back in July 2023, when he and Modi rode camels in Cairo.";
  expect(days(text, "Macron")).toEqual(["2017-05", "2023-07"]);
  expect(days(text, "Modi").length).toBeLessThan(2);
});

describe("another time that is asked for", () => {
  it.each([
    [
      "asked to come",
      "Macron, who was in Cairo in May 2023, has been asked to come again.",
      ["Macron > EGY hypothetical", "Macron > EGY made"],
    ],
    [
      "mooted after a visit of a day",
      "Macron saw Modi in Cairo in May 2023. Macron's own trip to Egypt has been discussed and is not scheduled.",
      ["Macron > EGY hypothetical", "Macron > EGY made", "Modi > EGY made"],
    ],
    [
      "said to be going",
      "Macron was in Cairo in May 2023. He is said to be going again in July.",
      ["Macron > EGY made", "Macron > EGY planned"],
    ],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text).toSorted()).toEqual(expected));

  it("is planned, whatever is told after it without a day", () => {
    const text = "Macron was seen in Cairo. He is due back in Egypt in July 2030.";
    expect(visitDaysIn(text).toSorted()).toEqual(["Macron > EGY made", "Macron > EGY planned 2030-07"]);
  });

  it.each([
    ["a word", "Macron was in Cairo in May 2023, and never tired of saying so again."],
    ["back from there", "Macron was in Cairo in May 2023. He has come back from Cairo with a cold."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual(["Macron > EGY made"]));
});
