import { describe, expect, it } from "vitest";
import { on20June, visitDaysIn } from "./visitTold.fixture.ts";

describe("the year that a title gives a whole record", () => {
  it.each([
    ["List of the king's trips in 2023", "Macron was in Cairo on 3 May.", "Macron > EGY made 2023-05-03"],
    ["Macron's travels, 2023", "In May Macron was in Cairo.", "Macron > EGY made 2023-05"],
    ["Macron's travels in 2022 and 2023", "In May Macron was in Cairo.", "Macron > EGY made"],
    ["Macron and the harvest of 2023", "In May Macron was in Cairo.", "Macron > EGY made"],
  ])("%s: %s", (title, body, visit) => expect(visitDaysIn(`${title}\n\n${body} He spoke to many.`)).toEqual([visit]));
});

describe("the year of another date", () => {
  it.each([
    ["of that year", "Macron was in Egypt in March 2021. In July of that year he went to Greece.", "2021-07"],
    ["in one clause and the next", "Macron went to Egypt in March 2021, and to Greece in July.", "2021-07"],
  ])("%s: %s", (_, body, day) => expect(on20June(body)).toContain(`Macron > GRC made ${day}`));

  it.each([
    ["written later", on20June],
    ["without a day of writing", visitDaysIn],
  ])("is that which opens the sentence, %s", (_, told) =>
    expect(told("In 2019 Macron was in Egypt in March, and flew to Athens in May.").toSorted()).toEqual([
      "Macron > EGY made 2019-03",
      "Macron > GRC made 2019-05",
    ]),
  );

  const under = (heading: string) =>
    `His tours\n\n${heading}\n\nIn July Macron flew to Athens. It was hot and the crowds were large.`;
  it.each([
    ["written later", on20June],
    ["without a day of writing", visitDaysIn],
  ])("is that of the heading, %s", (_, told) => {
    expect(told(under("2019"))).toEqual(["Macron > GRC made 2019-07"]);
    expect(told(under("2019: a hot year"))).toEqual(["Macron > GRC made 2019-07"]);
  });
  it.each(["2019 and 2020", "2019–2020", "2019: after the vote of 2018", "The vote of 2019"])(
    "is not told by the heading %s",
    (heading) => expect(visitDaysIn(under(heading))).toEqual(["Macron > GRC made"]),
  );

  it.each([
    ["the sentence before", "Macron went to Egypt in March 2021. In July he flew to Athens.", "2021-07"],
    [
      "the only year with that month",
      "From 3 to 5 July 2021 he toured.\n\nOn 4 July, Macron landed in Athens.",
      "2021-07-04",
    ],
  ])("without a day of writing, %s: %s", (_, body, day) =>
    expect(visitDaysIn(body)).toContain(`Macron > GRC made ${day}`),
  );

  it.each([
    ["that July or the last", on20June, "Macron went to Egypt in March 2021. In May he flew to Athens."],
    ["an earlier month", visitDaysIn, "Macron went to Egypt in March 2021. In January he flew to Athens."],
    [
      "two years with that month",
      visitDaysIn,
      "He spoke on 3 July 2021 and on 4 July 2022.\n\nOn 4 July, Macron landed in Athens.",
    ],
  ])("none: %s", (_, told, body) => expect(told(body)).toContain("Macron > GRC made"));
});
