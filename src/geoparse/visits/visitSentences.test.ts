/** Sentences of ordinary news, by what makes them a visit, and ones that look like it and are none. */
import { describe, expect, it } from "vitest";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createVisits } from "./visits.ts";

const LEXICON = { domains: {}, polarities: {}, statuses: {}, relations: [], antecedents: [], negations: [] };
const readVisits = createVisits(knowledgeFor({ version: 1, ...LEXICON }));

/** "Visitor STATE status", the visitor by his last name. */
function told(text: string): string[] {
  return readVisits(locate(text))
    .kept.map((v) => `${v.visitor.split(" ").at(-1)} ${v.iso3} ${v.status}`)
    .sort();
}

describe("what somebody does in a place", () => {
  it.each([
    ["Macron addressed parliament in Budapest.", "Macron HUN made"],
    ["Scholz laid a wreath at a memorial in Warsaw.", "Scholz POL made"],
    ["Macron signed a defence agreement with his counterpart in Athens.", "Macron GRC made"],
    ["Modi told reporters in Tokyo that the deal was close.", "Modi JPN made"],
    ["“We are friends,” Modi told students at a university in Tokyo.", "Modi JPN made"],
    ["Modi said at a press conference in Tokyo that he was glad.", "Modi JPN made"],
    ["Modi unveiled a plaque at the embassy in Tokyo.", "Modi JPN made"],
    ["Modi chaired a meeting of the coalition in Cairo.", "Modi EGY made"],
    ["Modi took part in a conference on Sudan in Cairo.", "Modi EGY made"],
    ["Macron gave an interview in Tokyo.", "Macron JPN made"],
    ["The words recalled a speech that Macron gave in Cairo.", "Macron EGY made"],
    ["Macron dined with executives in Tokyo.", "Macron JPN made"],
    ["Macron stayed for six hours in Tokyo.", "Macron JPN made"],
    ["Macron was seen off at the airport in Cairo.", "Macron EGY made"],
    ["Erdogan ended his African tour in Cairo.", "Erdoğan EGY made"],
    ["Scholz joined other leaders at a summit in Cairo.", "Scholz EGY made"],
  ])("%s", (text, visit) => expect(told(text)).toEqual([visit]));

  it.each([
    "Scholz addressed parliament in Berlin.",
    "Scholz spoke to Xi by phone about the war in Ukraine.",
    "Macron signed a law on farms in Ukraine.",
    "Macron signed a law on schools that were built in Cairo.",
    "Macron led the criticism of elections in Egypt.",
    "Macron gave money to hospitals in Cairo.",
    "Macron told parliament that troops in Poland would stay.",
    "Macron told reporters that workers in Cairo were tired.",
    "Macron said that workers in Cairo were tired.",
    "German troops that Scholz visited had served in Egypt.",
    "Scholz called for a summit in Geneva.",
    "Scholz proposed a meeting in Geneva.",
    "Scholz did not attend the summit in Tokyo.",
    "Scholz joined the summit in Tokyo by video link.",
    "Macron held a meeting about the harvest in Egypt.",
    "Macron received a letter from prisoners in Iran.",
    "Scholz announced a new embassy in Tokyo.",
    "Scholz condemned the attack in Tokyo.",
    "Health Minister Anna Berg told a news conference in Tokyo that all was well.",
    "Lula chaired a cabinet meeting on a flood in Egypt.",
    "Ankara called the visits a show, Macron said.",
  ])("not: %s", (text) => expect(told(text)).toEqual([]));
});

describe("who goes", () => {
  it.each([
    ["after a verb that he shares", "Macron met Modi on Tuesday and flew to Tokyo.", ["Macron JPN made"]],
    ["named after his visit", "Speaking during his visit to Serbia, Macron praised the sale.", ["Macron SRB made"]],
    [
      "by the state's new office",
      "Kenya's new premier, Anna Odinga, likes fish. Odinga flew to Cairo.",
      ["Odinga EGY made"],
    ],
    [
      "the only king",
      `King Ali Baba of Egypt is old. ${"It rains. ".repeat(200)}The king flew to Tokyo.`,
      ["Baba JPN made"],
    ],
    ["with his realm", "Erdogan welcomed Ali Kaya, the president of Egypt, to Ankara.", ["Kaya TUR made"]],
    [
      "the host's counterpart",
      "Lula welcomed his French counterpart, Emmanuel Macron, in Shanghai.",
      ["Macron CHN made"],
    ],
    ["visiting", "Xi met visiting French President Emmanuel Macron on Friday.", ["Macron CHN made"]],
    [
      "visiting, in talks",
      "The talks between Xi and visiting French President Emmanuel Macron were long.",
      ["Macron CHN made"],
    ],
    ["visiting, first", "Visiting French President Emmanuel Macron met Xi on Friday.", ["Macron CHN made"]],
    [
      "whom the host meets at an event",
      "On the sidelines of the summit in Cairo, Macron met Modi.",
      ["Macron EGY made", "Modi EGY made"],
    ],
    ["the last of several", "The last Indian leader to visit Egypt was Modi.", ["Modi EGY made"]],
    [
      "who is along",
      "Macron flew to Cairo. He was accompanied by Foreign Minister Anna Petit.",
      ["Macron EGY made", "Petit EGY made"],
    ],
    ["who was along", "Macron, who accompanied Scholz to Cairo, said nothing.", ["Macron EGY made", "Scholz EGY made"]],
    [
      "him, in a clause with its own subject",
      "Macron flew to Cairo, where Modi met him in Cairo.",
      ["Macron EGY made", "Modi EGY made"],
    ],
    [
      "here, in a dispatch",
      "CAIRO, Oct 31 (ABC) -- Macron spoke.\n\nCairo, Oct 31 -- Macron arrived here on Tuesday.",
      ["Macron EGY made"],
    ],
  ])("%s: %s", (_, text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    [
      "a host beside his guest",
      "Macron flew to Cairo. He was accompanied by Egyptian President Ali Kaya.",
      ["Macron EGY made"],
    ],
    ["here, without a dateline", "Macron said that spring had come here.", []],
    ["one of two kings", "King Ali of Egypt met King Bob of Greece. The king flew to Tokyo.", ["Bob JPN made"]],
  ])("not %s: %s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe("lists and tours", () => {
  it.each([
    ["Modi will travel to Egypt, then on to Greece.", ["Modi EGY planned", "Modi GRC planned"]],
    ["Modi visited Cairo, followed by stops in Athens and Tokyo.", ["Modi EGY made", "Modi GRC made", "Modi JPN made"]],
    ["Modi flew to Cairo on Monday and to Athens on Tuesday.", ["Modi EGY made", "Modi GRC made"]],
    ["After talks in Berlin, Modi travelled to Warsaw.", ["Modi DEU made", "Modi POL made"]],
    ["From Berlin, Modi will continue to Warsaw.", ["Modi DEU planned", "Modi POL planned"]],
    [
      "Modi saw Scholz in Berlin, Macron in Paris and Erdogan in Ankara.",
      ["Modi DEU made", "Modi FRA made", "Modi TUR made"],
    ],
    ["Modi shuttled between Cairo and Athens.", ["Modi EGY made", "Modi GRC made"]],
    ["Modi's Middle East trip included stops in Cairo and Athens.", ["Modi EGY made", "Modi GRC made"]],
    ["Xi and Modi will meet in Cairo next week.", ["Jinping EGY planned", "Modi EGY planned"]],
    ["Modi flew to Cairo with President Emmanuel Macron.", ["Macron EGY made", "Modi EGY made"]],
    ["Modi opened his tour in Egypt before going on to Kenya.", ["Modi EGY made", "Modi KEN made"]],
    ["Modi travelled with a delegation of 60 business leaders to Shanghai.", ["Modi CHN made"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  it("does not take the route for the destination", () => {
    expect(told("Modi took a train at Athens.")).toEqual([]);
  });
});

describe("whether it took place", () => {
  it.each([
    ["Modi is on his way to Tokyo.", "Modi JPN planned"],
    ["Modi is off to Tokyo.", "Modi JPN planned"],
    ["Modi spent a night at home on his way to Tokyo.", "Modi JPN made"],
    ["Modi became the first leader of the West to visit Egypt.", "Modi EGY made"],
    ["Modi flies on to Hungary this evening.", "Modi HUN planned"],
    ["Modi had been due in Riyadh on Wednesday but put off the trip.", "Modi SAU cancelled"],
    ["Modi had meant to go to Egypt, but there was no plane.", "Modi EGY cancelled"],
    ["A trip by Modi to Egypt has been suggested.", "Modi EGY hypothetical"],
    ["Modi made a point of going to Egypt.", "Modi EGY made"],
    ["Modi is to visit Egypt.", "Modi EGY planned"],
  ])("%s", (text, visit) => expect(told(text)).toEqual([visit]));
});
