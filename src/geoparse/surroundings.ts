/** What stands around a name in its sentence, for reading its role. */
import type { Sentence, Toponym } from "./model.ts";
import type { RoleReading, Surroundings } from "./roles.ts";
import { firstWords, lastWords } from "./tokens.ts";

const COORDINATED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;
const CUT = /[,;:—–(“"]\s*(?:the )?$/i;
const POSSESSIVE = /^['’](?:s\b)?/;
const CLAUSE_END = /[,;:.()—–]/;
const WHERE = /^,? where\b/;
const DATELINE = /^(?:,[^.]{2,30})? ?(?:\([^)]{2,30}\) ?)?[-–—:] /;

/** @param previous the name before it with the role read, null at the start of the article */
export function surroundings(
  text: string,
  toponym: Toponym,
  sentence: Sentence,
  previous: { toponym: Toponym; role: RoleReading } | null,
): Surroundings {
  const lead = text.slice(Math.max(sentence.start, toponym.start - 70), toponym.start);
  const led = lastWords(lead, 8);
  const before = CUT.test(lead) ? (led.at(-1) === "capital" ? ["capital"] : []) : led;
  const rest = text.slice(toponym.end, Math.min(sentence.end, toponym.end + 70));
  const possessive = POSSESSIVE.exec(rest)?.[0] ?? "";
  const tail = rest.slice(possessive.length);
  const clauseEnd = tail.search(CLAUSE_END);
  const coordinated =
    previous !== null &&
    previous.toponym.sentence === toponym.sentence &&
    toponym.start - previous.toponym.end < 24 &&
    COORDINATED.test(text.slice(previous.toponym.end, toponym.start));
  return {
    before,
    after: firstWords(clauseEnd < 0 ? tail : tail.slice(0, clauseEnd), 4),
    possessive: possessive !== "",
    joined: tail.startsWith(" "),
    where: WHERE.test(tail),
    conjunct: coordinated && previous !== null ? { role: previous.role.role, governed: previous.role.governed } : null,
    dateline: led.length === 0 && lead.trim() === "" && DATELINE.test(tail),
  };
}
