/** For tests: the visits of an invented article, each in one line. */
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createVisits } from "./visits.ts";

const LEXICON = { domains: {}, polarities: {}, statuses: {}, relations: [], antecedents: [], negations: [] };
const findVisits = createVisits(knowledgeFor({ version: 1, ...LEXICON }));

/** All that is told of an article's visits, and what was dropped. */
export function readVisits(text: string): ReturnType<typeof findVisits> {
  return findVisits(locate(text));
}

/** "Macron > EGY made", the visitor by his last name, in the order of the article. */
export function visitsIn(text: string): string[] {
  return readVisits(text).kept.map((v) => `${v.visitor.split(" ").at(-1)} > ${v.iso3} ${v.status}`);
}

/** The same with their days: "Macron > EGY made 2024-05-03", "… 2024-05" for a month, nothing where none is told. */
export function visitDaysIn(text: string): string[] {
  return readVisits(text).kept.map(({ visitor, iso3, status, from, to, precision }) => {
    const days = { day: from === to ? from : `${from}..${to}`, month: from?.slice(0, 7), year: from?.slice(0, 4) };
    const told = precision === "unknown" ? "" : ` ${days[precision]}`;
    return `${visitor.split(" ").at(-1)} > ${iso3} ${status}${told}`;
  });
}

/** The same of an article that says when it was written: on a Thursday. */
export function on20June(body: string): string[] {
  return visitDaysIn(`On the road\n\nPublished 20 June 2024\n\n${body}`);
}
