import { expect, it } from "vitest";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createVisits } from "./visits.ts";

const LEXICON = { domains: {}, polarities: {}, statuses: {}, relations: [], antecedents: [], negations: [] };
const knowledge = knowledgeFor({ version: 1, ...LEXICON });
/** As if days behind a dash were always those of the visit, and those behind "born" never. */
const weights = { "right before day": { "–": 3, born: -3 }, days: { "1": 0.5 } };
const readVisits = createVisits({
  ...knowledge,
  likely: { ...knowledge.likely, days: { version: 1, source: "by hand", least: 0.7, weights } },
});

it.each([
  {
    what: "a day that no rule takes, where what stands around speaks for it",
    text: "Emmanuel Macron arrived in Brasília to great applause from a crowd that had waited – 3 May 2024.",
    days: ["BRA 2024-05-03"],
  },
  {
    what: "not where nothing does",
    text: "Emmanuel Macron arrived in Brasília to meet a man who had been born 3 May 1944.",
    days: ["BRA null"],
  },
  {
    what: "a day that a rule gives stays",
    text: "Emmanuel Macron arrived in Brasília on 2 May 2024 to great applause – 3 May 2024.",
    days: ["BRA 2024-05-02"],
  },
  {
    what: "no second day for a visit that has one elsewhere: it would be told as two",
    text: "Emmanuel Macron arrived in Brasília on 2 May 2024. The crowd knew that Emmanuel Macron had arrived in Brasília for once, and it sang – 12 June 2023.",
    days: ["BRA 2024-05-02"],
  },
])("$what", ({ text, days }) => {
  expect(readVisits(locate(text)).kept.map(({ iso3, from }) => `${iso3} ${from}`)).toEqual(days);
});
