import { describe, expect, it } from "vitest";
import { findDates } from "./dates.ts";

/** Thursday */
const TODAY = "2024-06-20";

describe("a list of dates with one preposition or one year", () => {
  it.each([
    ["years", "in 2013 and 2014, as a guest", ["2013", "2014"]],
    ["years of", "the forums of 2017, 2019 and 2023", ["2017", "2019", "2023"]],
    ["months of the year behind them", "in March, June and October 2023", ["2023-03", "2023-06", "2023-10"]],
    ["from one month to another", "between March and May 2023", ["2023-05"]],
    ["a day before a month", "on 3 March and April 2023", ["2023-04"]],
    ["numbers that are no years", "in 2013, 2500 people and 30 ships", ["2013"]],
  ])("%s: %s", (_, text, expected) =>
    expect(findDates(text).map((d) => d.from.slice(0, d.precision === "year" ? 4 : 7))).toEqual(expected),
  );

  it.each([
    ["months", "in March and October", ["2024-03", "2023-10"]],
    ["a verb", "in March and may return", ["2024-03"]],
  ])("%s of the day of writing: %s", (_, text, expected) =>
    expect(findDates(text, TODAY).map((d) => d.from.slice(0, 7))).toEqual(expected),
  );
});

describe("days counted from the day of writing", () => {
  it.each([
    ["a day of last week", "on Tuesday last week", "2024-06-11..2024-06-11 day"],
    ["last week's, the other way round", "on Friday of last week", "2024-06-14..2024-06-14 day"],
    ["today's name with last", "last Thursday", "2024-06-13..2024-06-13 day"],
    ["another name with last", "last Monday", "2024-06-17..2024-06-17 day"],
    ["today's name", "on Thursday", "2024-06-20..2024-06-20 day"],
    ["at the head of a sentence", "Yesterday it rained", "2024-06-19..2024-06-19 day"],
    ["last week", "last week", "2024-06-01..2024-06-30 month"],
    ["this weekend", "this weekend", "2024-06-01..2024-06-30 month"],
    ["a month that has begun", "in June", "2024-06-01..2024-06-30 month"],
    ["last with this month's name", "last June", "2023-06-01..2023-06-30 month"],
    ["last with another month's name", "last September", "2023-09-01..2023-09-30 month"],
    ["a month that did something", "March saw another summit", "2024-03-01..2024-03-31 month"],
    ["the middle of a month", "in mid-March", "2024-03-01..2024-03-31 month"],
    ["a month of last year", "in September Last Year", "2023-09-01..2023-09-30 month"],
  ])("%s: %s", (_, text, expected) =>
    expect(findDates(text, TODAY).map((d) => `${d.from}..${d.to} ${d.precision}`)).toEqual([expected]),
  );

  it.each([
    ["next with this month's name", "next June", "2025-06-01..2025-06-30 month"],
    ["next with another month's name", "next May", "2025-05-01..2025-05-31 month"],
    ["next with today's name", "next Thursday", "2024-06-27..2024-06-27 day"],
    ["a weekday of next week", "on Tuesday next week", "2024-06-25..2024-06-25 day"],
    ["this week", "this week", "2024-06-01..2024-06-30 month"],
  ])("ahead, %s: %s", (_, text, expected) =>
    expect(findDates(text, TODAY).map((d) => `${(d.ahead ?? d).from}..${(d.ahead ?? d).to} ${d.precision}`)).toEqual([
      expected,
    ]),
  );

  it.each([
    ["a week across two months", "last week", "2024-05-08", "2024-01-01..2024-12-31 year"],
    ["of the week across two months only what is over", "this week", "2024-05-30", "2024-05-01..2024-05-31 month"],
  ])("%s", (_, text, day, expected) =>
    expect(findDates(text, day).map((d) => `${d.from}..${d.to} ${d.precision}`)).toEqual([expected]),
  );

  it.each([
    ["a week across two years", "last week", "2025-01-08"],
    ["a month of a year named elsewhere", "in April of that year", TODAY],
    ["a day of a year named elsewhere", "on 3 April of the same year", TODAY],
    ["a verb", "They march took hours", TODAY],
    ["weeks counted otherwise", "three weeks", TODAY],
  ])("none, %s: %s", (_, text, day) => expect(findDates(text, day)).toEqual([]));

  it.each(["last week", "on Tuesday last week", "this weekend", "last Monday", "yesterday"])(
    "none where only the month of writing is known: %s",
    (text) => expect(findDates(text, TODAY, false)).toEqual([]),
  );
});
