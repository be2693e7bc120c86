import { describe, expect, it } from "vitest";
import { clean } from "../text/clean.ts";
import { findDates } from "./dates.ts";
import { published } from "./published.ts";

const BODY =
  "The president spoke at length about the harvest, and about the price of bread in the spring of that year.";
const read = (text: string) => published({ id: "article.txt", text }, clean(text));

describe("when an article says that it was published", () => {
  it.each([
    ["a line that says so", `Title\n\nPublished 12 June 2024\n\n${BODY}`, "2024-06-12", "2024-06-12"],
    ["with a colon", `Title\n\nPublished: June 12, 2024\n\n${BODY}`, "2024-06-12", "2024-06-12"],
    ["a month", `Title\n\nPosted in June 2024\n\n${BODY}`, "2024-06-01", "2024-06-30"],
    ["at the end", `Title\n\n${BODY}\n\nFirst published on 2024-06-12`, "2024-06-12", "2024-06-12"],
    ["a dateline", `Title\n\nNAIROBI, June 18, 2024 — ${BODY}`, "2024-06-18", "2024-06-18"],
    [
      "a dateline with an agency",
      `Title\n\nNAIROBI, Kenya, 18 June 2024 (Agency) – ${BODY}`,
      "2024-06-18",
      "2024-06-18",
    ],
    [
      "a dateline before other dates",
      `Title\n\nNAIROBI, June 18, 2024 — It began on 2 May 2024. ${BODY}`,
      "2024-06-18",
      "2024-06-18",
    ],
    ["a dateline with a colon", `Title\n\nNairobi (Agency), 18 June 2024: ${BODY}`, "2024-06-18", "2024-06-18"],
    ["a dateline with a full stop", `Title\n\nNAIROBI, 18 June 2024. ${BODY}`, "2024-06-18", "2024-06-18"],
    ["a dateline of two", `Title\n\nNairobi and Mombasa, 18 June 2024 — ${BODY}`, "2024-06-18", "2024-06-18"],
    ["a dateline on its line", `Title\n\nNAIROBI, 18 June 2024 (Agency man)\n\n${BODY}`, "2024-06-18", "2024-06-18"],
    ["numbers that can be only one day", `Title\n\n28/01/2023\n\n${BODY}`, "2023-01-28", "2023-01-28"],
    ["the day first, with stops", `Title\n\n05.06.2023\n\n${BODY}`, "2023-06-05", "2023-06-05"],
    [
      "times and zones beside it",
      `Title\n\nAgencies\nTue 11 Jul 2023 02.31 BST\n\n${BODY}`,
      "2023-07-11",
      "2023-07-11",
    ],
    [
      "the first day, not that of a revision",
      `Title\n\n12 June 2023, 11:05 PM • Latest Revision 13 June 2023\n\n${BODY}`,
      "2023-06-12",
      "2023-06-12",
    ],
    [
      "an update behind the paper's name",
      `Title\n\nThe Coast Digest - Updated on Tuesday, July 18, 2023\n\n${BODY}`,
      "2023-07-18",
      "2023-07-18",
    ],
    ["only the day of an update", `Title\n\nLast updated: 18/07/2023 - 14:10\n\n${BODY}`, "2023-07-18", "2023-07-18"],
    ["parts of a line", `Title\n\nComment · Jane Doe-Smith · 12 June 2024\n\n${BODY}`, "2024-06-12", "2024-06-12"],
    [
      "the time that it takes to read",
      `Title\n\nJANE DOE\n12 Jun 2024 · 5 min read\n\n${BODY}`,
      "2024-06-12",
      "2024-06-12",
    ],
    [
      "an agency's line",
      `Title\n\nDAILY NEWS - Jun 12, 2024 - 16:08 | All, Kenya\n\n${BODY}`,
      "2024-06-12",
      "2024-06-12",
    ],
    ["a weekday in short", `Title\n\nNairobi ● Wed, June 12, 2024\n\n${BODY}`, "2024-06-12", "2024-06-12"],
    ["issued", `Title\n\nIssued on: 13/06/2024 - 11:48\n\n${BODY}`, "2024-06-13", "2024-06-13"],
    ["a time before it", `Title\n\nNEWS.net / 12:40 PM June 12, 2024\n\n${BODY}`, "2024-06-12", "2024-06-12"],
    ["below a question", `Who pays?\n\nNAIROBI, 12 June 2024. ${BODY}`, "2024-06-12", "2024-06-12"],
    ["local times", `LIVE | The day\n\n12 June 2024 (all times local)\n\n${BODY}`, "2024-06-12", "2024-06-12"],
    ["a month among parts", `Title\n\nBlog post · The press pool · June 2024\n\n${BODY}`, "2024-06-01", "2024-06-30"],
    ["a section behind a dash", `Title\n\nJune 12, 2024 — Newsletter\n\n${BODY}`, "2024-06-12", "2024-06-12"],
    ["a clock of 24 hours", `Title\n\nby THE STAFF\n05-06-2024 18:32\n\n${BODY}`, "2024-06-05", "2024-06-05"],
    ["a byline", `Title\n\nBy Jane Doe | 12 June 2024\n\n${BODY}`, "2024-06-12", "2024-06-12"],
  ])("%s", (_, text, from, to) => expect(read(text)).toMatchObject({ from, to, basis: "stated" }));

  it.each([
    [
      "rules that were updated",
      `Title\n\nThe rules - updated on 12 June 2024, by the ministry - are strict.\n\n${BODY}`,
    ],
    ["no date at all", `Title\n\n${BODY}`],
    ["the date of an event", `Title\n\nThe summit of 12 June 2024 ended. ${BODY}`],
    ["a day that a clause opens with", `Title\n\nIn June, 12 June 2024: ${BODY}`],
    ["a place and a day below the first paragraph", `Title\n\n${BODY}\n\nNairobi, 12 June 2024: ${BODY}`],
    ["an event that opens a paragraph", `Title\n\nOn 12 June 2024, talks began. ${BODY}`],
    ["a book that was published", `Title\n\n${BODY} A study published on 3 May 2019 says the same.`],
    ["a date without a year", `Title\n\nPublished 12 June\n\n${BODY}`],
    ["numbers that can be two days", `Title\n\n05/06/2023\n\n${BODY}`],
    ["a part that is a sentence", `Title\n\nThey met. It rained - 12 June 2024 - and stopped.\n\n${BODY}`],
    ["a heading with a day", `What the long talks of the ministers brought · 12 June 2024\n\n${BODY}`],
    [
      "a day and what happened on it",
      `Title\n\n12 June 2024 – Nairobi\n\n${BODY}\n\n14 June 2024 – Mombasa\n\n${BODY}`,
    ],
    ["dashes with twelve hours", `Title\n\n05-06-2024 08:32 am\n\n${BODY}`],
    ["a day that no calendar has", `Title\n\nPublished 31 June 2024\n\n${BODY}`],
    ["a year in the title", `Outlook for 2025\n\n${BODY}`],
  ])("unknown: %s", (_, text) => expect(read(text)).toMatchObject({ from: null, to: null, basis: "unknown" }));
});

describe("dates in text", () => {
  it.each([
    ["on 20 June 2024", "2024-06-20", "2024-06-20", "day"],
    ["on Thursday, June 20, 2024", "2024-06-20", "2024-06-20", "day"],
    ["on June 19–20, 2024", "2024-06-19", "2024-06-20", "day"],
    ["from 30 June to 2 July 2024", "2024-06-30", "2024-07-02", "day"],
    ["the 3rd of May 2024", "2024-05-03", "2024-05-03", "day"],
    ["29 February 2024", "2024-02-29", "2024-02-29", "day"],
    ["in Sept. 2024", "2024-09-01", "2024-09-30", "month"],
    ["in 2024", "2024-01-01", "2024-12-31", "year"],
  ])("%s", (text, from, to, precision) => expect(findDates(text)).toMatchObject([{ from, to, precision }]));

  it.each(["on 20 June", "29 February 2023", "in 2024-style", "2024 delegates", "room 12, May 5", "flight 1999"])(
    "none: %s",
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it.each([
    ["on Tuesday", "2024-06-18", "2024-06-18"],
    ["this past Monday", "2024-06-17", "2024-06-17"],
    ["on 8 May", "2024-05-08", "2024-05-08"],
    ["the 6th of May", "2024-05-06", "2024-05-06"],
    ["May 5-6", "2024-05-05", "2024-05-06"],
    ["5 and 6 May", "2024-05-05", "2024-05-06"],
    ["Wednesday, 30 May", "2024-05-30", "2024-05-30"],
    ["in May", "2024-05-01", "2024-05-31"],
    ["May last year", "2023-05-01", "2023-05-31"],
    ["last month", "2024-05-01", "2024-05-31"],
    ["yesterday", "2024-06-19", "2024-06-19"],
    ["5 people marched in 12 towns", null, null],
    ["a sundae, a marching band and the mayor", null, null],
    ["next to this table", null, null],
  ])("counted from 20 June 2024: %s", (text, from, to) => {
    expect(findDates(text, "2024-06-20").slice(0, 1)).toMatchObject(
      from === null ? [] : [{ from, to, basis: "inferred" }],
    );
  });
});
