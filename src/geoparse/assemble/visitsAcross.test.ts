import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VisitStatement } from "../model.ts";
import { readingOf, visitIn } from "../reading.fixture.ts";
import { BY_LIKELIHOOD } from "../text/clues.ts";
import { visitsAcross } from "./visitsAcross.ts";

function said(document: string, rest: Partial<VisitStatement> = {}) {
  const reading = readingOf(document, ["Macron was there."]);
  return { ...visitIn(reading, 0, rest), document: reading.document };
}
const MAY = { from: "2024-05-01", to: "2024-05-31", precision: "month" } as const;
const MAY_7 = { from: "2024-05-07", to: "2024-05-07", precision: "day" } as const;
const JULY = { from: "2024-07-01", to: "2024-07-31", precision: "month" } as const;
const YEAR = { from: "2024-01-01", to: "2024-12-31", precision: "year" } as const;

describe("visitsAcross", () => {
  it.each([
    { what: "two that give no date", statements: [said("a"), said("b")], visits: 1 },
    { what: "one with and one without a date", statements: [said("a", MAY), said("b")], visits: 1 },
    { what: "a month and a day in it", statements: [said("a", MAY), said("b", MAY_7)], visits: 1 },
    { what: "two months", statements: [said("a", MAY), said("b", JULY)], visits: 2 },
    {
      what: "two months and a year that holds both",
      statements: [said("a", MAY), said("b", JULY), said("c", YEAR)],
      visits: 3,
    },
    {
      what: "two months, and no date beside one of them",
      statements: [said("a", MAY), said("b", JULY), said("a")],
      visits: 2,
    },
    { what: "two countries", statements: [said("a"), said("a", { iso3: "UGA", destination: "UGA" })], visits: 2 },
    { what: "two visitors", statements: [said("a"), said("a", { visitor: "William Ruto" })], visits: 2 },
    {
      what: "a plan and the visit, same month",
      statements: [said("a", { ...MAY, status: "planned" }), said("b", MAY)],
      visits: 1,
    },
    { what: "a plan and the visit, no dates", statements: [said("a", { status: "planned" }), said("b")], visits: 2 },
    {
      what: "a plan and its cancelling",
      statements: [said("a", { status: "planned" }), said("b", { status: "cancelled" })],
      visits: 1,
    },
    { what: "a visit and one imagined", statements: [said("a"), said("b", { status: "hypothetical" })], visits: 2 },
    {
      what: "a city and its country",
      statements: [said("a"), said("b", { destination: "geonames-184745" })],
      visits: 1,
    },
  ])("makes of $what: $visits", ({ statements, visits }) => {
    expect(visitsAcross(statements)).toHaveLength(visits);
  });

  it.each([
    { what: "no rule tells anywhere", whys: [BY_LIKELIHOOD, BY_LIKELIHOOD], likely: true },
    { what: "a rule tells in one article", whys: [BY_LIKELIHOOD, "visited Y"], likely: undefined },
    { what: "an editor has put right", whys: ["correction"], likely: undefined },
  ])("marks as likely what $what: $likely", ({ whys, likely }) => {
    const [visit] = visitsAcross(whys.map((why, at) => said(`${at}`, { why })));
    expect(visit?.likely).toBe(likely);
  });

  it("takes the days of the record, the city and the evidence of all", () => {
    const record = { ...MAY_7, basis: "record", note: "Gazette" } as const;
    const [visit] = visitsAcross([
      said("b", { destination: "geonames-184745" }),
      said("a", { ...MAY, status: "planned" }),
      said("c", record),
    ]);
    expect(visit).toMatchObject({
      ...{ id: "emmanuel-macron-KEN", ...record, destination: "geonames-184745", status: "made" },
      evidence: ["a", "b", "c"].map((document) => ({ document, start: 0, end: 17, text: "Macron was there." })),
    });
  });

  it("numbers further trips in order of time, the undated last", () => {
    const visits = visitsAcross([said("a", JULY), said("b", MAY), said("c")]);
    expect(visits.map(({ id, from }) => [id, from])).toEqual([
      ["emmanuel-macron-KEN", "2024-05-01"],
      ["emmanuel-macron-KEN-2", "2024-07-01"],
      ["emmanuel-macron-KEN-3", null],
    ]);
  });

  it("writes a name in plain small letters into the id", () => {
    const [visit] = visitsAcross([said("a", { visitor: "Recep Tayyip Erdoğan" })]);
    expect(visit?.id).toBe("recep-tayyip-erdogan-KEN");
  });

  it("does not depend on the order of the statements", () => {
    const statement = fc
      .record({
        document: fc.constantFrom("a", "b", "c"),
        dates: fc.constantFrom({}, MAY, MAY_7, JULY, YEAR),
        status: fc.constantFrom("made", "planned", "cancelled", "hypothetical"),
        basis: fc.constantFrom("stated", "record"),
      })
      .map(({ document, dates, ...rest }) => said(document, { ...dates, ...rest }));
    const shuffled = fc
      .array(statement, { maxLength: 8 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(visitsAcross(other)).toEqual(visitsAcross(all));
      }),
    );
  });
});
