/** For tests: the visits of an invented article, each in one line. */
import { knowledgeFor, locate } from "./located.fixture.ts";
import { createVisits } from "./visits.ts";

const LEXICON = { domains: {}, polarities: {}, statuses: {}, relations: [], antecedents: [], negations: [] };
const readVisits = createVisits(knowledgeFor({ version: 1, ...LEXICON }));

/** "Macron > EGY made", the visitor by his last name, in the order of the article. */
export function visitsIn(text: string): string[] {
  return readVisits(locate(text)).kept.map((v) => `${v.visitor.split(" ").at(-1)} > ${v.iso3} ${v.status}`);
}
