import { describe, expect, it } from "vitest";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createLeaderFinder } from "../leaders/leaders.ts";
import { writtenNotes } from "../text/clues.ts";
import { createSuspectFinder } from "./visitSuspects.ts";
import { createRuleReader, createVisits } from "./visits.ts";
import { createVisitVocabulary } from "./visitWordReader.ts";

const LEXICON = { domains: {}, polarities: {}, statuses: {}, relations: [], antecedents: [], negations: [] };
const knowledge = knowledgeFor({ version: 1, ...LEXICON });
const groups = { art: ["painted", "sketched"], saying: ["said"] };
/** As if painters had been seen to paint what they see. */
const weights = {
  ...{ "group between, leader first": { art: 3 }, "sentence names": { "the host": -3 } },
  "no place: group behind": { art: 3 },
  ...{ "no leader: group behind": { art: 3 }, "no leader: another": { "name, the host, before": -3 } },
};
const readVisits = createVisits({
  ...knowledge,
  likely: { ...knowledge.likely, groups, visits: { version: 1, source: "by hand", least: 0.8, weights } },
});

/** What shows that an article is about visits. */
const OTHERS = "\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nEmmanuel Macron visited Tokyo. Xi Jinping visited Tokyo.";

describe("visits that no rule tells", () => {
  it.each([
    {
      what: "with the day beside the place, as it is told",
      text: "Emmanuel Macron painted the harbour in Rio de Janeiro on 3 May 2024.",
      found: ["Emmanuel Macron BRA made 2024-05-03: likely by the words around"],
    },
    {
      what: "one that lies ahead",
      text: "Emmanuel Macron will have sketched the palace in Brasília by then.",
      found: ["Emmanuel Macron BRA planned null: likely by the words around"],
    },
    { what: "not where it is denied", text: "Emmanuel Macron never painted the harbour in Rio de Janeiro.", found: [] },
    { what: "not where nothing speaks for it", text: "Emmanuel Macron said much of Rio de Janeiro.", found: [] },
    {
      what: "where the text was, if the sentence names no place",
      text: "Emmanuel Macron landed in Brasília. Narendra Modi painted the harbour.",
      found: [
        "Emmanuel Macron BRA made null: travelled to Y",
        "Narendra Modi BRA made null: likely by the words around",
      ],
    },
    {
      what: "not where that was long before",
      text: "Emmanuel Macron landed in Brasília.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nNarendra Modi painted a harbour.",
      found: ["Emmanuel Macron BRA made null: travelled to Y"],
    },
    {
      what: "nor where that is his home",
      text: "Emmanuel Macron landed in New Delhi. Narendra Modi painted the harbour.",
      found: ["Emmanuel Macron IND made null: travelled to Y"],
    },
    {
      what: "by whom the sentence before names, if the sentence names nobody",
      text: "Narendra Modi said much. Of Rio de Janeiro a harbour was sketched.",
      found: ["Narendra Modi BRA made null: likely by the words around"],
    },
    {
      what: "not by whom only one long before names",
      text: "Narendra Modi said much. It rained. Of Rio de Janeiro a harbour was sketched.",
      found: [],
    },
    {
      what: "nor by another than whom the sentence names",
      text: "Narendra Modi said much. Of Rio de Janeiro Xi Jinping thought while a harbour was seen.",
      found: [],
    },
    {
      what: "nor at the home of whom it may mean",
      text: "Narendra Modi said much. Of New Delhi a harbour was sketched.",
      found: [],
    },
    { what: "nor at home", text: "Emmanuel Macron painted the bridges of Paris.", found: [] },
    {
      what: "what a rule tells is told once, by the rule",
      text: "Emmanuel Macron arrived in Brasília. Emmanuel Macron painted the harbour in Rio de Janeiro.",
      found: ["Emmanuel Macron BRA made null: travelled to Y"],
    },
  ])("$what", ({ text, found }) => {
    const told = readVisits(locate(`${text}${OTHERS}`)).kept.filter(({ iso3 }) => iso3 !== "JPN");
    expect(told.map((v) => `${v.visitor} ${v.iso3} ${v.status} ${v.from}: ${v.why}`)).toEqual(found);
  });

  it.each([
    "Emmanuel Macron painted the harbour in Rio de Janeiro.",
    "Emmanuel Macron painted the harbour in Rio de Janeiro. Emmanuel Macron visited Tokyo. He arrived in Tokyo on Monday.",
  ])("are none in an article of which rules tell no visit or one: it is about something else (%s)", (text) => {
    expect(readVisits(locate(text)).kept.filter(({ iso3 }) => iso3 === "BRA")).toEqual([]);
  });
});

describe("the clues of a leader and a place", () => {
  const readByRules = createRuleReader(createLeaderFinder(knowledge));
  const vocabulary = createVisitVocabulary(groups, null);
  const suspectsIn = createSuspectFinder(vocabulary);
  const cluesOf = (text: string): string[] => {
    const read = readByRules(locate(text));
    const suspect = read && suspectsIn(read).find(({ told }) => told === "nowhere");
    const clues: string[] = [];
    suspect?.noteClues(writtenNotes((kind, value) => clues.push(`${kind}: ${value}`), vocabulary.textOf));
    return clues;
  };

  it.each([
    { text: "Emmanuel Macron painted in Cairo.", has: "preposition: in", hasNot: "preposition: at" },
    { text: "Emmanuel Macron painted in old Cairo.", has: "before place: old", hasNot: "preposition: old" },
    { text: "In Cairo, Emmanuel Macron painted.", has: "place first: in", hasNot: "leader first: in" },
    { text: "Emmanuel Macron sketched for Cairo's mayor.", has: "place 1: 's", hasNot: "place 1: mayor" },
    {
      text: "Emmanuel Macron sketched for Egypt, France and Kenya.",
      has: "sentence names: his state",
      hasNot: "sentence names: the host",
    },
    {
      text: "Narendra Modi said that Emmanuel Macron sketched in Cairo.",
      has: "leaders before him: 0",
      hasNot: "leaders before him: 1",
    },
    {
      text: "Emmanuel Macron sketched in Cairo, and slept.",
      has: "in the place's clause: sketched",
      hasNot: "in the place's clause: slept",
    },
    {
      text: "Emmanuel Macron sketched while the chancellor's train to Cairo was late.",
      has: "in the place's clause: train",
      hasNot: "in the place's clause: sketched",
    },
    { text: "Emmanuel Macron sketched Cairo.", has: "leader 2: PLACE", hasNot: "leader 1: PLACE" },
    { text: "Emmanuel Macron sketched Cairo", has: "place 1: none", hasNot: "place -1: none" },
    { text: "Emmanuel Macron sketched Cairo.", has: "others in the sentence: 1", hasNot: "others in the sentence: 2" },
    {
      text: "Emmanuel Macron sketched Cairo and Tokyo, then Cairo.",
      has: "others in the sentence: 2",
      hasNot: "others in the sentence: 3",
    },
    {
      text: "Emmanuel Macron landed in Tokyo. Emmanuel Macron landed in Brasília. Emmanuel Macron sketched Cairo.",
      has: "his visit elsewhere: 2",
      hasNot: "another's visit there: 1",
    },
    {
      text: "Emmanuel Macron sketched for Brazil's President Luiz Inácio Lula da Silva.",
      has: undefined,
      hasNot: "preposition: for",
    },
  ])("$text", ({ text, has, hasNot }) => {
    const clues = cluesOf(text);
    if (has === undefined) expect(clues).toEqual([]);
    else expect(clues).toContain(has);
    expect(clues).not.toContain(hasNot);
    expect(clues, "noted twice it would count twice").toEqual([...new Set(clues)]);
  });
});
