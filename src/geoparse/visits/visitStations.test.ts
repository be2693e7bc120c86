import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

const RECORD = "Modi's journeys, one by one\n\nThe prime minister, Narendra Modi, keeps a list.\n\n";

describe("a record of one leader's journeys", () => {
  it.each([
    ["an entry of a day and a place", "May 3-4, 2023: Kenya.", ["Modi > KEN made"]],
    ["of a day and several", "March 2023: Egypt, Serbia and Nairobi, where it rained.", ["EGY", "SRB", "KEN"]],
    ["a place and a day", "Nairobi, on his second day in office, in May 2022, beside a friend.", ["KEN"]],
    ["a place in a month", "Nairobi and Belgrade in January 2024; at the second place he spoke.", ["KEN", "SRB"]],
    ["a week later, Y", "A week later, Nairobi, because others had gone.", ["KEN"]],
    ["on the same ticket", "Kenya and Serbia were on the same ticket.", ["KEN", "SRB"]],
    ["made up the tour", "Nairobi, Belgrade and Cairo made up the tour of July 2022.", ["KEN", "SRB", "EGY"]],
    ["what a month brought", "In November 2023 came Kenya again, for the forum.", ["KEN"]],
    ["a verb without a subject", "28 November 2017: speaks to students in Nairobi.", ["KEN"]],
    ["a trip in a later clause", "It rained for weeks, and the journey ended in Nairobi.", ["KEN"]],
  ])("takes %s for a station of his", (_, entry, told) => {
    const states = told.map((t) => (t.includes(">") ? t : `Modi > ${t} made`));
    expect(visitsIn(RECORD + entry)).toEqual(states);
  });

  it.each([
    ["Kenya was struck from the list in June 2024.", "cancelled"],
    ["Kenya and Egypt are on the programme for February.", "planned"],
  ])("knows what became of it: %s", (entry, status) => {
    expect(visitsIn(RECORD + entry)[0]).toBe(`Modi > KEN ${status}`);
  });

  it.each([
    ["a state that acts", "May 2023: Kenya raises its tariffs."],
    ["a state in a month", "Kenya in May 2023 raised its tariffs."],
    ["his own", "May 3-4, 2023: India."],
  ])("takes no station from %s", (_, entry) => {
    expect(visitsIn(RECORD + entry)).toEqual([]);
  });

  it.each([
    ["no journeys", "Modi and the price of rice\n\nNarendra Modi keeps a list.\n\n"],
    ["two leaders", "Modi and Macron: their journeys\n\nNarendra Modi keeps a list. Emmanuel Macron too.\n\n"],
  ])("there is none in an article whose head speaks of %s", (_, head) => {
    expect(visitsIn(`${head}May 3-4, 2023: Kenya.`)).toEqual([]);
  });
});

describe("whom the headline names", () => {
  it.each([
    [
      "he is who was named there, not his guest",
      "Modi and the world\n\nNarendra Modi travels. Xi Jinping came to see him. On Monday Joe Biden spoke.\n\nHe was in Nairobi in May.",
      "Modi > KEN made",
    ],
    [
      "the first of the text where an office stands there alone",
      "A president's year\n\nEmmanuel Macron travels. He smiles. Joe Biden and Xi Jinping smile.\n\nHe was in Nairobi in May.",
      "Macron > KEN made",
    ],
  ])("%s", (_, text, visit) => {
    expect(visitsIn(text)).toContain(visit);
  });

  it("is not whom the article names far less than another", () => {
    const told = "Joe Biden went home. Joe Biden slept. Joe Biden rose. Joe Biden wrote. He was in Nairobi in May.";
    expect(visitsIn(`A road for Modi\n\n${told}`)).toContain("Biden > KEN made");
  });
});
