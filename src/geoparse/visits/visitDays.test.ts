import { describe, expect, it } from "vitest";
import { on20June, visitDaysIn } from "./visitTold.fixture.ts";

describe("the day of a visit", () => {
  it.each([
    [
      "behind what he was",
      "Macron visited Egypt as a young minister of finance in February 2023.",
      "Macron > EGY made 2023-02",
    ],
    [
      "behind what he went for",
      "Macron was in Cairo for the opening of a dam in March 2023.",
      "Macron > EGY made 2023-03",
    ],
    ["behind what is there", "Macron spoke in Egypt's parliament in March 2023.", "Macron > EGY made 2023-03"],
    [
      "of what he went for",
      "Macron went to Cairo for the parade of 9 May 2023, although it rained.",
      "Macron > EGY made 2023-05-09",
    ],
    [
      "behind an aside",
      "Macron flies to Cairo, where he is to give a speech on Saturday.",
      "Macron > EGY planned 2024-06-22",
    ],
    ["of its clause", "In October 2021 Modi spoke, and in May 2022 Macron was in Cairo.", "Macron > EGY made 2022-05"],
    [
      "of the clause of what he called off",
      "In 2015 Modi spoke, and in December 2019 Macron called off a journey to Cairo.",
      "Macron > EGY cancelled 2019-12",
    ],
    [
      "of its clause, behind an aside",
      "In 2010 Modi spoke, and in April 2013, weeks before a vote, Macron visited Cairo.",
      "Macron > EGY made 2013-04",
    ],
    ["in the middle of a month", "Macron was in Cairo in mid-March.", "Macron > EGY made 2024-03"],
    ["called off lately", "A trip by Macron to Cairo in May was dropped.", "Macron > EGY cancelled 2024-05"],
    ["while", "Modi sent ships in May, while Macron was in Cairo.", "Macron > EGY made 2024-05"],
    [
      "signed on the occasion of it",
      "It was signed in May 2022 on the occasion of the visit to Cairo by Macron.",
      "Macron > EGY made 2022-05",
    ],
    ["days ago", "Three days ago Macron was in Cairo.", "Macron > EGY made 2024-06-17"],
    ["weeks ago", "Macron was in Cairo two weeks ago.", "Macron > EGY made 2024-06"],
    ["a year ago", "Macron was in Cairo a year ago.", "Macron > EGY made 2023-06"],
    ["planned for", "A trip by Macron to Cairo is being prepared for January.", "Macron > EGY planned 2025-01"],
    ["of a year", "Macron's 2019 visit to Egypt was short.", "Macron > EGY made 2019"],
    ["back in a year", "Back in 2019 Macron went to Egypt.", "Macron > EGY made 2019"],
    ["by a month", "By March Macron was in Cairo.", "Macron > EGY made 2024-03"],
    ["that September", "Modi spoke in May 2019. Macron flew to Cairo that September.", "Macron > EGY made 2019-09"],
    [
      "that April, of the next year",
      "Modi spoke in May 2019. Macron flew to Cairo that April.",
      "Macron > EGY made 2020-04",
    ],
    [
      "the following May",
      "Modi spoke in May 2019. The following May Macron flew to Cairo.",
      "Macron > EGY made 2020-05",
    ],
    [
      "not the year since which",
      "Modi spoke in May 2019, for the first time since 2012. Macron flew to Cairo that June.",
      "Macron > EGY made 2019-06",
    ],
    ["by its number", "Modi spoke on 3 May 2023. Macron flew to Cairo on the 13th.", "Macron > EGY made 2023-05-13"],
    [
      "by its number, of the next month",
      "Modi spoke on 28 May 2023. Macron flew to Cairo on the 3rd.",
      "Macron > EGY made 2023-06-03",
    ],
    [
      "by its number, a little before",
      "Modi spoke on 28 May 2023. Macron had been to Cairo on the 21st.",
      "Macron > EGY made 2023-05-21",
    ],
    [
      "not by a number of something",
      "Modi spoke on 3 May 2023. Macron flew to Cairo on the 13th flight.",
      "Macron > EGY made",
    ],
    ["months later", "Modi spoke in May 2019. Sixteen months later Macron flew to Cairo.", "Macron > EGY made 2020-09"],
    [
      "the next month",
      "Modi spoke in December 2019. The next month Macron flew to Cairo.",
      "Macron > EGY made 2020-01",
    ],
    [
      "the month before",
      "Modi spoke in January 2020. The previous month Macron flew to Cairo.",
      "Macron > EGY made 2019-12",
    ],
    ["years later", "Modi spoke in May 2019. Two years later Macron flew to Cairo.", "Macron > EGY made 2021"],
    ["a trip called off", "In May Macron scrapped a trip to Egypt.", "Macron > EGY cancelled 2024-05"],
    ["last week", "Macron was in Cairo last week.", "Macron > EGY made 2024-06"],
    ["yesterday, first", "Yesterday Macron was in Cairo.", "Macron > EGY made 2024-06-19"],
    ["a day of last week", "Macron landed in Cairo on Tuesday last week.", "Macron > EGY made 2024-06-11"],
    ["last January", "Last January Macron went to Egypt.", "Macron > EGY made 2024-01"],
    ["last June", "Last June Macron went to Egypt.", "Macron > EGY made 2023-06"],
    ["later this year", "Macron is expected in Cairo later this year.", "Macron > EGY planned 2024"],
    ["a range", "Macron will travel to Egypt on 2 and 3 July.", "Macron > EGY planned 2024-07-02..2024-07-03"],
    ["a purpose", "Macron will proceed to Egypt for a State Visit on 2 July.", "Macron > EGY planned 2024-07-02"],
    [
      "a purpose and the end of a month",
      "Macron flew to Cairo, for the summit at the end of May.",
      "Macron > EGY made 2024-05",
    ],
    ["an apposition", "Macron landed in Cairo, the Egyptian capital, on 3 May.", "Macron > EGY made 2024-05-03"],
    ["the morning of a day", "Macron landed in Cairo on the morning of 3 May.", "Macron > EGY made 2024-05-03"],
    ["behind a colon", "It was a reply: in early May, Macron had flown to Cairo.", "Macron > EGY made 2024-05"],
    ["a bullet", "• 3 May: Macron visits Egypt.", "Macron > EGY made 2024-05-03"],
    [
      "a month that brought it",
      "March brought Macron to Cairo for a summit. He visited Cairo.",
      "Macron > EGY made 2024-03",
    ],
    ["a possessive month", "Macron's May visit to Egypt was short.", "Macron > EGY made 2024-05"],
    ["a possessive day", "Monday's visit to Egypt by Macron was short.", "Macron > EGY made 2024-06-17"],
    ["a visit that began", "On Monday Macron began a visit to Egypt.", "Macron > EGY made 2024-06-17"],
    ["present tense", "Macron lands in Cairo on Saturday.", "Macron > EGY planned 2024-06-22"],
    ["a host in the present tense", "Macron receives Modi in Paris on Monday.", "Modi > FRA planned 2024-06-24"],
    ["a visit that begins", "Macron's trip to Egypt starts on Monday.", "Macron > EGY planned 2024-06-24"],
    ["what had been due", "Macron had been due in Cairo on Monday.", "Macron > EGY planned 2024-06-17"],
  ])("%s: %s", (_, body, expected) => expect(on20June(body)).toEqual([expected]));

  it.each([
    ["an office", "Macron, who took office in May, travelled to Cairo."],
    ["an election", "Macron, re-elected in April 2022, visited Egypt."],
    ["a treaty", "Macron visited Egypt to mark the treaty signed in May 2019."],
    ["a clause", "Macron visited Egypt, which bought jets in May 2019."],
    ["a beginning", "Since May 2022, Macron has visited Egypt."],
    ["a speech", "In a speech on Monday, Macron recalled his visit to Egypt."],
    ["a defence", "On Tuesday, Macron defended his trip to Egypt."],
    ["a debate", "On Tuesday, parliament debated Macron's trip to Egypt."],
    ["weeks after it", "On Monday, two weeks after his visit to Egypt, Macron spoke."],
    ["a year that another date names", "Macron visited Egypt in April of that year."],
    ["a July that may be this one or the last", "Macron's visit to Egypt in July is meant to calm nerves."],
  ])("not that of %s: %s", (_, body) => expect(on20June(body)).toEqual(["Macron > EGY made"]));

  it.each([
    ["calling it off", "Macron cancelled his visit to Egypt on Monday.", "Macron > EGY cancelled"],
    ["an interview", "In an interview on Monday, Macron said he would visit Egypt.", "Macron > EGY planned"],
    ["a return to come", "Macron returns from Egypt on Saturday.", "Macron > EGY made"],
  ])("not that of %s: %s", (_, body, expected) => expect(on20June(body)).toEqual([expected]));
});

describe("a day counted from another", () => {
  const first = "Macron visited Egypt on 3 May.";
  it.each([
    ["two days later", "He went to Athens two days later.", "2024-05-05"],
    ["the next day", "The next day he flew to Athens.", "2024-05-04"],
    ["the same evening", "He landed in Athens the same evening.", "2024-05-03"],
    ["the day before", "He had been in Athens the day before.", "2024-05-02"],
    ["a few days later", "A few days later he was in Athens.", "2024-05"],
    ["a few weeks later", "He was in Athens three weeks later.", "2024-05"],
    ["the month after", "He was in Athens the following month.", "2024-06"],
    ["the week before", "He had been in Athens the week before.", "2024-04"],
    ["the same month's end", "He was in Athens at the end of the month.", "2024-05"],
    ["a month before", "He had been in Athens the previous November.", "2023-11"],
    ["going on from there", "From there he flew to Athens.", "2024-05"],
  ])("%s: %s", (_, next, day) =>
    expect(on20June(`${first} ${next}`)).toEqual(["Macron > EGY made 2024-05-03", `Macron > GRC made ${day}`]),
  );

  it.each([
    ["another paragraph", `${first}\n\nThe next day Macron flew to Athens.`],
    ["the day before something", `${first} He was in Athens the day before the vote.`],
    [
      "two days to count from",
      "Macron visited Egypt on 3 May. Modi spoke on 7 May and Biden on 9 May. The next day Macron flew to Athens.",
    ],
    ["no day to count from", "Macron visited Egypt. The next day he flew to Athens."],
  ])("none with %s", (_, body) => expect(on20June(body).find((v) => v.includes("GRC"))).toBe("Macron > GRC made"));

  it.each([
    ["a month's end to come", "Macron is expected in Athens at the end of the month.", "Macron > GRC planned 2024-06"],
    ["after another day", `${first} He is due in Athens at the end of the month.`, "Macron > GRC planned 2024-06"],
    ["a year's end", "Macron is to visit Greece before the end of the year.", "Macron > GRC planned 2024"],
    ["a month that has begun", "Earlier in the month Macron was in Athens.", "Macron > GRC made 2024-06"],
    ["a fortnight", "Macron was in Athens a fortnight ago.", "Macron > GRC made 2024-06"],
    ["a day by its number", "Macron flies to Athens on the 27th.", "Macron > GRC planned 2024-06-27"],
  ])("or from that of writing, %s: %s", (_, body, expected) => expect(on20June(body)).toContain(expected));

  it("is not a year that something lasts since", () => {
    const body = "The border has been closed since December 2022. Macron was in Athens on 11 May.";
    expect(on20June(body)).toEqual(["Macron > GRC made 2024-05-11"]);
  });

  it("is a year where the days may lie in two months, and nothing where they may lie in two years", () => {
    expect(visitDaysIn("Macron visited Egypt on 28 May 2023. A few days later he was in Athens.")[1]).toBe(
      "Macron > GRC made 2023",
    );
    expect(visitDaysIn("Macron visited Egypt on 29 December 2023. A few days later he was in Athens.")[1]).toBe(
      "Macron > GRC made",
    );
  });
});

describe("a date above the sentence", () => {
  it.each([
    [
      "a list's label",
      "His trips:\n\n- Greece, May 2023. He flew to Athens to see Modi.\n- Egypt, March 2022. Macron flew to Cairo.",
      "Macron > EGY made 2022-03",
    ],
    [
      "a day's heading",
      "Tuesday, 14 May\n\nMacron landed in Cairo. It was hot and the crowds were large.",
      "Macron > EGY made 2024-05-14",
    ],
    [
      "a heading with the country",
      "State Visit to Egypt, 2–3 May\n\nMacron landed in Cairo. It was hot and the crowds were large.",
      "Macron > EGY made 2024-05-02..2024-05-03",
    ],
  ])("%s", (_, body, expected) => expect(on20June(body)).toContain(expected));

  it.each([
    [
      "another country's",
      "State Visit to Greece, 2–3 May\n\nMacron landed in Cairo. It was hot and the crowds were large.",
    ],
    [
      "a date in a sentence",
      "The crisis that began on 2 May goes on\n\nMacron landed in Cairo. It was hot and the crowds were large.",
    ],
    ["the line of publication", "Macron landed in Cairo. It was hot and the crowds were large."],
  ])("not %s", (_, body) => expect(on20June(body)).toContain("Macron > EGY made"));
});

describe("a day told of the event or of each", () => {
  it.each([
    [
      "an event's",
      "The summit opens in Athens on 2 July. Macron and Modi will attend.",
      ["Macron > GRC planned 2024-07-02", "Modi > GRC planned 2024-07-02"],
    ],
    [
      "each one's own",
      "He is the third leader to travel to Egypt since the war, after Macron in April 2022 and Modi last May.",
      ["Macron > EGY made 2022-04", "Modi > EGY made 2024-05"],
    ],
  ])("%s: %s", (_, body, expected) => expect(on20June(body)).toEqual(expect.arrayContaining(expected)));
});

describe("what an article tells without a day, and then of a month", () => {
  const LED = "Macron landed in Cairo to a brass band.";
  it.each([
    ["a visit before it", `${LED} It rained. Macron visited Cairo in 2015.`, ["EGY made", "EGY made 2015"]],
    ["one visit, its day told later", `${LED} It rained. Macron left Cairo on 3 May 2024.`, ["EGY made 2024-05-03"]],
    [
      "one visit, of a month told first",
      "Macron visited Cairo in May 2024. He laid a wreath in Cairo.",
      ["EGY made 2024-05"],
    ],
    ["one sentence", "Macron landed in Cairo, which Macron last saw in 2015.", ["EGY made"]],
  ])("%s: %s", (_, text, expected) => {
    expect(visitDaysIn(text).toSorted()).toEqual(expected.map((told) => `Macron > ${told}`));
  });
});

describe("the days of one trip", () => {
  it.each([
    [
      "its stops",
      "Macron was in Cairo in May 2023 on a tour that also took him to Athens.",
      ["Macron > EGY made 2023-05", "Macron > GRC made 2023-05"],
    ],
    [
      "its first and next stop",
      "Macron's maiden voyage, in May 2023, began in Cairo and went on to Athens.",
      ["Macron > EGY made 2023-05", "Macron > GRC made 2023-05"],
    ],
    [
      "not another trip",
      "Macron was in Cairo in May 2023 and has been to Athens since.",
      ["Macron > EGY made 2023-05", "Macron > GRC made"],
    ],
  ])("%s: %s", (_, text, expected) => expect(visitDaysIn(text).toSorted()).toEqual(expected));
});
