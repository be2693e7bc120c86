/** How far along a tie is, and how much is said of it. */
import type { TieStatus } from "../../atlas/vocabulary.ts";
import type { LexiconHits } from "./lexicon.ts";
import type { TieFound } from "./sameTie.ts";

export function statusOf({ statuses }: LexiconHits): TieStatus {
  if (statuses.length === 0) return "existing";
  const isSaid = (status: TieStatus): boolean => statuses.some(({ means }) => means === status);
  if (isSaid("deepening")) return "deepening";
  if (isSaid("proposed")) return "proposed";
  return isSaid("historical") && !isSaid("existing") ? "historical" : "existing";
}

/** A tie that no word says the domain of. */
export function isVague(tie: TieFound): boolean {
  return tie.domain === "diplomatic" && tie.bloc === null;
}
