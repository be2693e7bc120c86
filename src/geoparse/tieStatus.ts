/** How far along a tie is, and how much is said of it. */
import type { TieStatus } from "../atlas/vocabulary.ts";
import type { LexiconHits } from "./lexicon.ts";
import type { TieFound } from "./sameTie.ts";

export function statusOf(words: LexiconHits): TieStatus {
  const says = (status: TieStatus): boolean => words.statuses.some((s) => s.means === status);
  if (says("deepening")) return "deepening";
  if (says("proposed")) return "proposed";
  return says("historical") && !says("existing") ? "historical" : "existing";
}

/** A tie that no word says the domain of. */
export function isVague(tie: TieFound): boolean {
  return tie.domain === "diplomatic" && tie.bloc === null;
}
