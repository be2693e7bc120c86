import type { Span } from "../atlas/schema.ts";
import { overlapping } from "../atlas/spans.ts";
import type { VisitStatus } from "../atlas/vocabulary.ts";
import { findDates, type StatedDate } from "./dates.ts";
import { createLeaderFinder, type LeaderMention } from "./leaders.ts";
import type { DroppedSpan, Knowledge, Located, Outcome, VisitStatement } from "./model.ts";
import { type VisitFound, visitsTold } from "./sameVisit.ts";
import { LONGEST_SENTENCE, SYMBOL, type SymbolClass, type Symbolic, symbolise } from "./symbols.ts";
import { VISIT_PATTERNS } from "./visitPatterns.ts";

interface Entity extends Span {
  readonly symbol: SymbolClass;
  readonly leader?: LeaderMention;
  readonly destination?: Destination;
  readonly date?: StatedDate;
}

interface Destination {
  readonly place: string;
  readonly iso3: string;
  readonly city: boolean;
}

const REFUSED =
  /\b(?:declin\w+|refus\w+|reject\w+|rul(?:ed|es|ing) out|never|not|no plans?|cannot|can't|won't|didn't|hasn't|denied|denies|unable|without|instead of|rather than)\b/iu;
const CANCELLED =
  /\b(?:cancel\w*|call(?:ed|s|ing) off|postpon\w+|scrap(?:ped|s)|abandon\w+|aborted|shelved|put off|delayed)\b/iu;
const HYPOTHETICAL =
  /\b(?:if|would|could|might|may|possible|potential|hypothetical|were to|consider\w*|ponder\w*|weigh\w*|rumou?red|mooted|speculat\w+|invit\w+|hopes? to|wants? to|wishes to|urged|asked)\b/iu;
const PLANNED =
  /\b(?:will|shall|plan(?:s|ned|ning)?|upcoming|forthcoming|scheduled|due|set to|expected|expects|slated|ahead of|to visit|to travel|to fly|to arrive|to make|to pay|going to|about to|intends?|preparing|prepares|next (?:week|month|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|later this (?:week|month|year)|announced (?:that )?(?:he|she|a))\b/iu;
const DONE =
  /\b(?:visited|arrived|landed|touched down|travell?ed|flew|went|headed|paid|made|concluded|completed|wrapped up|ended|began|kicked off|started|embarked|has been|returned|during|recent|latest|last)\b/iu;

/**
 * Finds who went where: heads of state and government and ministers, their visits made, planned, cancelled and
 * hypothetical. Days only where a date stands beside the visit. The same visitor and country within an article is one
 * visit with all its sentences, unless dates that are stated tell two apart.
 */
export function createVisits(
  knowledge: Pick<Knowledge, "leaders" | "subject">,
): (located: Located) => Outcome<VisitStatement> {
  const findLeaders = createLeaderFinder(knowledge);
  return (located) => {
    const { text } = located.document;
    const leaders = findLeaders(located);
    const placesIn = overlapping(located.sentences, placesOf(located));
    const found: VisitFound[] = [];
    const dropped: DroppedSpan[] = [];
    located.sentences.forEach((sentence, index) => {
      const inSentence = leaders[index] ?? [];
      if (inSentence.length === 0 || sentence.end - sentence.start > LONGEST_SENTENCE) return;
      const dates = findDates(text.slice(sentence.start, sentence.end)).map((d): Entity => {
        const date = { ...d, start: d.start + sentence.start, end: d.end + sentence.start };
        return { start: date.start, end: date.end, symbol: "date", date };
      });
      const people = inSentence.map((leader): Entity => ({ ...spanOf(leader), symbol: "leader", leader }));
      // A leader's mention may hold his country's name ("China's President X"): it comes first, the place inside it goes.
      const free = (placesIn[index] ?? []).filter((p) => !people.some((l) => l.start < p.end && p.start < l.end));
      const symbolic = symbolise(text, sentence, [...people, ...dates, ...free]);
      const drop = (why: string): void => {
        dropped.push({ ...spanOf(sentence), surface: text.slice(sentence.start, sentence.end), why });
      };
      for (const { pattern, why } of VISIT_PATTERNS) {
        for (const match of symbolic.text.matchAll(pattern)) {
          const range = match.indices?.groups;
          const who = range?.who?.[0];
          const where = range?.where;
          if (who === undefined || !where) continue;
          const visitors = entitiesIn(symbolic, range.who?.[0] ?? 0, range.who?.[1] ?? 0, "leader");
          const destinations = readDestinations(symbolic, where[0], where[1]);
          const scope = statusScope(symbolic.text, match.index, where[1], who);
          if (REFUSED.test(scope)) {
            drop("a visit that is denied or declined");
            continue;
          }
          const status = statusOf(scope, match[0]);
          const origin = originOf(symbolic, range.from?.[0]);
          for (const entity of visitors) {
            const leader = entity.leader;
            if (!leader) continue;
            for (const [i, goal] of destinations.entries()) {
              if (leader.iso3 === goal.destination.iso3) {
                drop(`${leader.name} in his own country`);
                continue;
              }
              const date =
                goal.date ??
                destinations.slice(i).find((d) => d.date)?.date ??
                dateBeside(symbolic, match.index, where[1]);
              found.push({
                visitor: leader.name,
                destination: goal.destination.place,
                city: goal.destination.city,
                iso3: goal.destination.iso3,
                origin,
                date: date ? { from: date.from, to: date.to, precision: date.precision } : null,
                status,
                certain: status === "made" && DONE.test(match[0]),
                evidence: spanOf(sentence),
                why,
              });
            }
          }
        }
      }
    });
    return { kept: visitsTold(found), dropped };
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** What can be a destination; a region with no single state is marked as an area, so that no pattern takes it for one. */
function placesOf({ mentions }: Located): readonly Entity[] {
  return mentions.flatMap((m): Entity[] => {
    if (m.kind === "embedded") return [];
    const [iso3] = m.iso3;
    if (m.iso3.length !== 1 || iso3 === undefined || m.kind === "macro_region" || m.kind === "water") {
      return [{ ...spanOf(m), symbol: "area" }];
    }
    const city = m.kind === "capital" || m.kind === "city";
    const destination = { place: city && m.place ? m.place : iso3, iso3, city: city && m.place !== null };
    return [{ ...spanOf(m), symbol: m.kind === "demonym" ? "people" : "place", destination }];
  });
}

function entitiesIn(symbolic: Symbolic<Entity>, start: number, end: number, symbol: SymbolClass): readonly Entity[] {
  const found: Entity[] = [];
  for (let i = start; i < end; i++) {
    const entity = symbolic.at(i);
    if (entity?.symbol === symbol) found.push(entity);
  }
  return found;
}

/** The destinations of a list, each with the date that follows it; "Hanoi, Vietnam" is one. */
function readDestinations(symbolic: Symbolic<Entity>, start: number, end: number) {
  const list: { destination: Destination; date: StatedDate | null }[] = [];
  for (let i = start; i < end; i++) {
    const entity = symbolic.at(i);
    const last = list.at(-1);
    if (entity?.date && last) last.date = entity.date;
    const next = entity?.destination;
    if (!next) continue;
    if (last?.destination.iso3 === next.iso3) {
      if (!last.destination.city) last.destination = next;
    } else list.push({ destination: next, date: null });
  }
  // A date after the list speaks of all of it, one within it of what stands before.
  return list;
}

function originOf(symbolic: Symbolic<Entity>, index: number | undefined): string | null {
  return index === undefined ? null : (symbolic.at(index)?.destination?.place ?? null);
}

/** The words that say whether it happened: from the clause's start to the destination. */
function statusScope(text: string, start: number, end: number, who: number): string {
  const before = text.slice(0, Math.min(start, who));
  const clause = before.slice(
    Math.max(...[",", ";", ":", "(", " – ", " — ", " and ", " but "].map((cut) => before.lastIndexOf(cut))) + 1,
  );
  const after =
    /^[^,;.]{0,40}?\b(?:was|is|has been|were|been) (?:cancell?ed|called off|postponed|scrapped|shelved|put off|delayed)\b|^ (?:next (?:week|month|year)|tomorrow|later this \p{L}+)\b/iu.exec(
      text.slice(end),
    );
  // "X, who had never been there, visited Y": what an aside says is not said of the visit.
  const said = text.slice(Math.min(start, who), end).replace(/, wh(?:o|ose) [^,]*,/u, "");
  return `${clause.slice(-70)}${said}${after?.[0] ?? ""}`;
}

function statusOf(scope: string, match: string): VisitStatus {
  if (CANCELLED.test(scope)) return "cancelled";
  if (
    /\b(?:visited|arrived|landed|travell?ed|flew|paid|recent|latest)\b/iu.test(match) &&
    !/\b(?:if|would|could|might|may) (?:have )?\b/iu.test(scope)
  )
    return "made";
  if (HYPOTHETICAL.test(scope)) return "hypothetical";
  return PLANNED.test(scope) ? "planned" : "made";
}

/** A date right after the destination, or one that opens the sentence. */
function dateBeside(symbolic: Symbolic<Entity>, start: number, end: number): StatedDate | null {
  const inside = entitiesIn(symbolic, start, end, "date")[0];
  if (inside?.date) return inside.date;
  const D = SYMBOL.date;
  const after = new RegExp(`^(?: [^\\s.;,:()]+){0,5},?(?: (?:on|in|from|between|during))? \\(?(?<d>${D})`, "du").exec(
    symbolic.text.slice(end),
  );
  const at = after?.indices?.groups?.d?.[0];
  if (at !== undefined) return symbolic.at(end + at)?.date ?? null;
  const before = new RegExp(`^(?:On|In|During|From|Between|Early in|Late in) (?:[a-z]+ )?(?<d>${D})`, "du").exec(
    symbolic.text,
  );
  const opening = before?.indices?.groups?.d?.[0];
  return opening === undefined ? null : (symbolic.at(opening)?.date ?? null);
}
