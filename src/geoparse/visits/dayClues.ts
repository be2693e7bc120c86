/** What stands around a day, and may say whether a visit was then. */
import type { NumberedNotes } from "../text/clues.ts";
import { DistinctNotes } from "../text/distinctNotes.ts";
import type { VisitFound } from "./sameVisit.ts";
import { hasRole, noteWord, ROLE, type Words } from "./visitWordReader.ts";

/** Words beside a day that are noted. */
const BESIDE_DAY = 2;
const distinct = new DistinctNotes();

/** Notes what stands around a day, and between it and the place of a visit told in its sentence. */
export function noteDayClues(
  sentence: Words,
  when: number,
  { iso3, visitor, status }: Pick<VisitFound, "iso3" | "visitor" | "status">,
  notes: NumberedNotes,
): void {
  const { words, entities, leaders, places, days, vocabulary } = sentence;
  const { note } = notes;
  note("status", status);
  note("precision", entities[when]?.date?.precision ?? "none");
  note("days", String(Math.min(3, days.length)));
  noteWord("right before day", when > 0 ? words[when - 1] : undefined, "start", notes);
  noteWord("right behind day", words[when + 1], "end", notes);
  const before = words.slice(Math.max(0, when - BESIDE_DAY), when).map(vocabulary.textOf);
  note("before day", (when < BESIDE_DAY ? ["start", ...before] : before).join(" "));
  const where = nearest(
    places.filter((at) => entities[at]?.destinations?.some((d) => d.iso3 === iso3)),
    when,
  );
  if (where === undefined) note("place", "not named");
  else {
    noteBetween("place", sentence, where, when, notes);
    if (nearest(days, where) === when) note("day", "nearest to place");
    const another = places.some((at) => at !== where && (at - where) * (at - when) < 0);
    if (another) note("between", "another place");
  }
  const who = nearest(
    leaders.filter((at) => entities[at]?.leaders?.some((l) => l.name === visitor)),
    when,
  );
  if (who === undefined) note("leader", "not named");
  else noteBetween("leader", sentence, who, when, notes);
}

function noteBetween(what: string, sentence: Words, from: number, when: number, notes: NumberedNotes): void {
  const order = `${what} ${from < when ? "before" : "behind"} day`;
  const start = Math.min(from, when) + 1;
  const end = Math.max(from, when);
  notes.note(order, end - start > 8 ? "far" : end - start > 3 ? "near" : "close");
  const clauses = sentence.words.filter((_, at) => at >= start && at < end && hasRole(sentence, at, ROLE.clause));
  distinct.noteWords(`${order}, clause`, clauses, 0, clauses.length, notes);
  distinct.noteValues(`${order}, group`, sentence.groups, start, end, notes);
}

function nearest(all: readonly number[], to: number): number | undefined {
  return all.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
}
