/** Whom a sentence means that does not name both states: by its paragraph, its heading, "the kingdom", a company. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TieLexiconSchema } from "../../atlas/curated.ts";
import { parse } from "../../atlas/validate.ts";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createTies } from "./ties.ts";

const lexiconFile = new URL("../../../data/lexicon.json", import.meta.url);
const lexicon = parse(TieLexiconSchema, readFileSync(lexiconFile, "utf8"), "data/lexicon.json");
const readTies = createTies(knowledgeFor(lexicon));

/** "PARTIES domain polarity" */
function told(text: string): string[] {
  return readTies(locate(text))
    .kept.map((t) => `${t.parties.join("+")} ${t.domain} ${t.polarity}`)
    .toSorted();
}

describe("the paragraph", () => {
  it.each([
    [
      "Egypt: Xi came to Cairo in January. China and Egypt signed two accords.\n\nIndia: Xi came to Delhi in May. The two countries renewed a currency swap.",
      ["CHN+EGY diplomatic cooperation", "CHN+IND finance cooperation"],
    ],
    ["Xi met Modi. The implications of these visits are far-reaching, impacting security cooperation.", []],
    ["Kenya buys tea and sells coffee. They know how to play one partner off against another.", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a paragraph that is labelled with a state", () => {
  const title = "Kenya abroad\n\nKenya has many friends.\n\n";
  it.each([
    ["France: A French firm signed an agreement on solar power.", ["FRA+KEN energy cooperation"]],
    ["India: The two countries quarrel over tariffs.", ["IND+KEN trade tension"]],
    ["Egypt (May): A treaty on energy was signed.", ["EGY+KEN energy cooperation"]],
    // No label.
    ["In France a French firm signed an agreement on solar power.", []],
    ["Energy: A French firm signed an agreement on solar power.", []],
  ])("%s", (text, expected) => expect(told(title + text)).toEqual(expected));
});

describe("a phrase that stands for one state", () => {
  it.each([
    [
      "Kenya is far away.\n\nSaudi Arabia had Macron as a guest. France sold the kingdom twelve frigates.",
      ["FRA+SAU military cooperation"],
    ],
    // Poland is no kingdom.
    ["Poland had Macron as a guest. France sold the kingdom twelve frigates.", []],
    // Its own.
    ["Kenya wants to cut the country's debt.", []],
    ["China is the country of tea, and Kenya sells it.", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a company", () => {
  it.each([
    ["Embraer sold six jets to Greece.", ["BRA+GRC military cooperation"]],
    ["Embraer has offices in Athens.", []],
    // It is nobody's alone.
    ["Gazprom suspended its project in Greece.", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
