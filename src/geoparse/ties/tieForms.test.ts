/** More ways to tell a tie, each with what looks like it and is none. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TieLexiconSchema } from "../../atlas/curated.ts";
import { parse } from "../../atlas/validate.ts";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createLexicon, hitsIn } from "./lexicon.ts";
import { createTies } from "./ties.ts";

const lexiconFile = new URL("../../../data/lexicon.json", import.meta.url);
const lexicon = parse(TieLexiconSchema, readFileSync(lexiconFile, "utf8"), "data/lexicon.json");
const read = (given: typeof lexicon) => createTies(knowledgeFor(given));
const readTies = read(lexicon);

/** "PARTIES domain polarity" */
function told(text: string, by = readTies): string[] {
  return by(locate(text)).kept.map((t) => `${t.parties.join("+")} ${t.domain} ${t.polarity}`);
}

describe("between whom", () => {
  it.each([
    [
      "what each does for itself is no tie of both",
      "Brazil and Kenya bought jets from France.",
      ["BRA+FRA military cooperation", "FRA+KEN military cooperation"],
    ],
    ["nor is it without a third", "Brazil and Kenya bought vaccines.", []],
    ["what is bought is the seller's", "Kenya bought Ukrainian wheat.", ["KEN+UKR trade cooperation"]],
    ["oil is energy, jets are arms", "Brazil imports Egyptian gas.", ["BRA+EGY energy cooperation"]],
    ["what nobody joins", "Brazil refused to join Western sanctions against Russia.", []],
    ["an object without a preposition", "Kenya recognised Serbia.", ["KEN+SRB diplomatic support"]],
    [
      "with X and with Y",
      "India has partnerships with Brazil and with Kenya.",
      ["BRA+IND diplomatic cooperation", "IND+KEN diplomatic cooperation"],
    ],
    [
      "joint exercises are of all",
      "France holds exercises with India and Japan.",
      ["FRA+IND+JPN military cooperation"],
    ],
    ["a clause of its own", "Egypt stayed out of it, and Poland supports Ukraine.", ["POL+UKR diplomatic support"]],
    ["who comes along", "Along with Egypt, Poland supports Ukraine.", ["POL+UKR diplomatic support"]],
    ["he", "Modi came. He signed a treaty with Kenya.", ["IND+KEN diplomatic cooperation"]],
    [
      "whom two leaders stand for",
      "Modi received Macron. The two leaders signed a treaty.",
      ["FRA+IND diplomatic cooperation"],
    ],
    [
      "whom X acts on is not X",
      "Kenya and India are allies. The United States threatened both countries with tariffs.",
      ["IND+KEN diplomatic cooperation", "IND+USA trade tension", "KEN+USA trade tension"],
    ],
    ["a second verb", "Hungary said nothing new and broke with Poland.", ["HUN+POL diplomatic tension"]],
    ["a victim", "Brazil condemned the invasion of Armenia.", ["ARM+BRA diplomatic support"]],
    [
      "a comma is no list",
      "Since French troops marched into Kenya, Brazil has been silent.",
      ["FRA+KEN military tension"],
    ],
    ["a headline's comma is one", "France, India sign trade deal", ["FRA+IND trade cooperation"]],
    [
      "the broker of two",
      "Egypt brokered the agreement of Armenia and Azerbaijan.",
      ["ARM+AZE+EGY diplomatic mediation"],
    ],
    ["the home of an institute", "The London-based and Kenya-based institutes praised the alliance of all.", []],
    [
      "bilateral, of the two that it names",
      "Kenya and India signed a treaty. Xi's visit to Serbia is aimed at bolstering bilateral relations.",
      ["IND+KEN diplomatic cooperation", "CHN+SRB diplomatic cooperation"],
    ],
    ["a private person", "The Kenyan actress and her French chef work together.", []],
    [
      "another summit",
      "Kenya and India signed a treaty. A summit of bakers followed.",
      ["IND+KEN diplomatic cooperation"],
    ],
    ["opposite sides", "Cairo and Ankara backed opposite sides in Armenia.", ["EGY+TUR diplomatic tension"]],
  ])("%s: %s", (_, text, expected) => expect(told(text).toSorted()).toEqual(expected.toSorted()));
});

describe("what about", () => {
  it.each([
    ["behind its party", "France signed an agreement with Kenya on education.", ["FRA+KEN culture cooperation"]],
    [
      "and behind a time",
      "France signed an agreement with Kenya last autumn on education.",
      ["FRA+KEN culture cooperation"],
    ],
    [
      "not an amount",
      "France and Kenya signed an energy contract worth 2 billion dollars.",
      ["FRA+KEN energy cooperation"],
    ],
    ["money that is meant", "France and Kenya agreed to settle trade in yuan.", ["FRA+KEN finance cooperation"]],
    [
      "one list",
      "France and Kenya deepened cooperation in energy, education and trade.",
      ["FRA+KEN trade cooperation", "FRA+KEN energy cooperation", "FRA+KEN culture cooperation"],
    ],
    [
      "not the rest of the sentence",
      "France and Kenya signed an energy deal while students sang.",
      ["FRA+KEN energy cooperation"],
    ],
    ["a declaration", "France and Kenya signed a declaration on energy.", ["FRA+KEN energy cooperation"]],
    ["a declaration that says no more", "France and Kenya signed a declaration.", ["FRA+KEN diplomatic cooperation"]],
    ["what a loan is for", "France agreed with Kenya on loans for a railway.", ["FRA+KEN infrastructure cooperation"]],
    ["a loan by itself", "France agreed with Kenya on loans.", ["FRA+KEN finance cooperation"]],
    [
      "finance in a list",
      "France and Kenya agreed to cooperate in trade and finance.",
      ["FRA+KEN trade cooperation", "FRA+KEN finance cooperation"],
    ],
    [
      "partnership beside trade",
      "France and Kenya signed a partnership and a trade treaty.",
      ["FRA+KEN trade cooperation", "FRA+KEN diplomatic cooperation"],
    ],
    ["business, where nothing says what of", "France and Kenya signed contracts.", ["FRA+KEN economic cooperation"]],
    ["the turn itself", "France warned Kenya against an attack.", ["FRA+KEN diplomatic tension"]],
    ["arms before trade", "French missiles struck a refinery in Kenya.", ["FRA+KEN military tension"]],
    ["a turn that means nothing", "France has a good deal of sympathy in Kenya.", []],
  ])("%s: %s", (_, text, expected) => expect(told(text).toSorted()).toEqual(expected.toSorted()));
});

describe("wars that are known by a name", () => {
  const readWars = read({ ...lexicon, wars: [{ by: "TUR", against: "ARM", names: ["invasion of Armenia"] }] });
  it.each([
    [
      "with the other party named before",
      "Turkey is large. India has not condemned the invasion of Armenia.",
      ["ARM+TUR military tension"],
    ],
    ["not where nobody names it", "India has not condemned the invasion of Armenia.", []],
    [
      "not a third's",
      "Turkey spoke. Macron talked about Turkey's war with the invasion of Armenia.",
      ["ARM+TUR military tension"],
    ],
  ])("%s: %s", (_, text, expected) => expect(told(text, readWars)).toEqual(expected));
});

it("finds no word within a turn that is idle", () => {
  const find = createLexicon({ ...lexicon, idle: ["heart attack*"] });
  expect(hitsIn("a heart attack and an attack", find).polarities.map((h) => h.start)).toEqual([22]);
});
