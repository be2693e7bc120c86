/** What stands around a day, and may say whether a visit was then. */
import type { NoteClue } from "../text/clues.ts";
import { noteValues, noteWords } from "../text/clueWords.ts";
import type { VisitFound } from "./sameVisit.ts";
import { CLAUSE, type Words } from "./visitClues.ts";

/** Words beside a day that are noted. */
const BESIDE_DAY = 2;

/** Notes what stands around a day, and between it and the place of a visit told in its sentence. */
export function noteDayClues(
  sentence: Words,
  when: number,
  { iso3, visitor, status }: Pick<VisitFound, "iso3" | "visitor" | "status">,
  note: NoteClue,
): void {
  const { words, entities, leaders, places, days } = sentence;
  note("status", status);
  note("precision", entities[when]?.date?.precision ?? "none");
  note("days", String(Math.min(3, days.length)));
  note("right before day", words[when - 1] ?? "start");
  note("right behind day", words[when + 1] ?? "end");
  note("before day", ["start", ...words].slice(Math.max(0, when + 1 - BESIDE_DAY), when + 1).join(" "));
  const where = nearest(
    places.filter((at) => entities[at]?.destinations?.some((d) => d.iso3 === iso3)),
    when,
  );
  if (where === undefined) note("place", "not named");
  else {
    noteBetween("place", sentence, where, when, note);
    if (nearest(days, where) === when) note("day", "nearest to place");
    const another = places.some((at) => at !== where && (at - where) * (at - when) < 0);
    if (another) note("between", "another place");
  }
  const who = nearest(
    leaders.filter((at) => entities[at]?.leaders?.some((l) => l.name === visitor)),
    when,
  );
  if (who === undefined) note("leader", "not named");
  else noteBetween("leader", sentence, who, when, note);
}

function noteBetween(what: string, { words, before, held }: Words, from: number, when: number, note: NoteClue): void {
  const order = `${what} ${from < when ? "before" : "behind"} day`;
  const start = Math.min(from, when) + 1;
  const end = Math.max(from, when);
  note(order, end - start > 8 ? "far" : end - start > 3 ? "near" : "close");
  noteWords(`${order}, clause`, words, before, start, end, (kind, word) => {
    if (CLAUSE.has(word)) note(kind, word);
  });
  noteValues(`${order}, group`, held, start, end, note);
}

function nearest(all: readonly number[], to: number): number | undefined {
  return all.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
}
