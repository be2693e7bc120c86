/** What stands around a name in its sentence, for reading its role. */
import type { Sentence, Toponym } from "./model.ts";
import type { RoleReading, Surroundings } from "./roles.ts";

const COORDINATED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** @param previous the name before it with the role read, null at the start of the article */
export function surroundings(
  text: string,
  toponym: Toponym,
  sentence: Sentence,
  previous: { toponym: Toponym; role: RoleReading } | null,
): Surroundings {
  const lead = text.slice(Math.max(sentence.start, toponym.start - 100), toponym.start);
  const cut = /[,;:—–(“"]\s*(?:the )?$/i.test(lead);
  const led = Array.from(lead.matchAll(WORDS), (match) => match[0].toLowerCase()).slice(-8);
  const before = cut ? (led.at(-1) === "capital" ? ["capital"] : []) : led;
  let tail = text.slice(toponym.end, Math.min(sentence.end, toponym.end + 70));
  const possessive = /^['’](?:s\b)?/.exec(tail)?.[0] ?? "";
  tail = tail.slice(possessive.length);
  const clause = tail.split(/[,;:.()—–]/, 1)[0] ?? "";
  const between = previous === null ? "" : text.slice(previous.toponym.end, toponym.start);
  const coordinated = previous !== null && previous.toponym.sentence === toponym.sentence && COORDINATED.test(between);
  return {
    before,
    after: Array.from(clause.matchAll(WORDS), (match) => match[0].toLowerCase()).slice(0, 4),
    possessive: possessive !== "",
    joined: tail.startsWith(" "),
    where: /^,? where\b/.test(tail),
    conjunct: coordinated && previous !== null ? { role: previous.role.role, governed: previous.role.governed } : null,
    dateline: lead.trim() === "" && /^(?:,[^.]{2,30})? ?(?:\([^)]{2,30}\) ?)?[-–—:] /.test(tail),
  };
}
