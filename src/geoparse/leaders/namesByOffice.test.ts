import { expect, it } from "vitest";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createLeaderFinder } from "./leaders.ts";

const LEXICON = { domains: {}, polarities: {}, statuses: {}, relations: [], antecedents: [], negations: [] };
const findLeaders = createLeaderFinder(knowledgeFor({ version: 1, ...LEXICON }));

it.each([
  { text: "Prime Minister Jan Novotny went to Cairo.", names: ["Jan Novotny"] },
  { text: "The phone rang in Cairo at half past 8 PM Tuesday night.", names: [] },
  { text: "They took him to Queen Elizabeth University Hospital in Cairo.", names: [] },
  { text: "King Hussein Airport in Cairo was closed.", names: [] },
  { text: "Queen Margrethe Island lies far from Cairo.", names: [] },
])("named by an office: $text", ({ text, names }) => {
  expect(
    findLeaders(locate(text))
      .flat()
      .map(({ name }) => name),
  ).toEqual(names);
});

it.each([
  {
    text: "The French foreign minister was there. Emmanuel Macron, the French foreign minister, spoke.",
    means: "Emmanuel Macron",
  },
  {
    text: "The French foreign minister was there. Emmanuel Macron, the French president, spoke.",
    means: "French foreign minister",
  },
  {
    text: "The French foreign minister was there. Emmanuel Macron, glad of it, spoke.",
    means: "French foreign minister",
  },
])("an office that stands behind a known name elsewhere is his: $text", ({ text, means }) => {
  expect(findLeaders(locate(text))[0]?.map(({ name }) => name)).toEqual([means]);
});
