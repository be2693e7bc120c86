import { expect, it } from "vitest";
import { readingOf, tieIn, visitIn } from "../geoparse/reading.fixture.ts";
import { BY_LIKELIHOOD } from "../geoparse/text/clues.ts";
import { summaryOf } from "./summary.ts";

const TITLE = "Told by no rule, only by the words around; to be checked:";
const reading = readingOf("tour.txt", ["Macron painted Nairobi.", "Kampala trusts Nairobi."]);

function listed(visitWhy: string, tieWhy: string): string[] {
  const read = {
    ...reading,
    visits: [visitIn(reading, 0, { why: visitWhy })],
    ties: [tieIn(reading, 1, { why: tieWhy })],
  };
  const lines = summaryOf({ readings: [read], files: new Map(), stale: [], unreadable: [] }, "data/atlas").split("\n");
  return lines.includes(TITLE) ? lines.slice(lines.indexOf(TITLE) + 1) : [];
}

it.each([
  {
    what: "lists what only a second reading tells, with the sentence",
    whys: [BY_LIKELIHOOD, BY_LIKELIHOOD],
    lines: [
      "  tour.txt: Emmanuel Macron in KEN (made), “Macron painted Nairobi.”",
      "  tour.txt: KEN and UGA (trade cooperation), “Kampala trusts Nairobi.”",
    ],
  },
  {
    what: "not what a rule tells, alone or too",
    whys: ["travelled to Y", `X's tie with Y; ${BY_LIKELIHOOD}`],
    lines: [],
  },
])("$what", ({ whys: [visit = "", tie = ""], lines }) => {
  expect(listed(visit, tie)).toEqual(lines);
});
