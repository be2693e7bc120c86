/** How far along a tie is, and how much is said of it. */
import type { TieStatus } from "../../atlas/vocabulary.ts";
import type { LexiconHits } from "./lexicon.ts";
import type { TieFound } from "./sameTie.ts";

export function statusOf(words: LexiconHits): TieStatus {
  const said = new Set(words.statuses.map((s) => s.means));
  if (said.has("deepening")) return "deepening";
  if (said.has("proposed")) return "proposed";
  return said.has("historical") && !said.has("existing") ? "historical" : "existing";
}

/** A tie that no word says the domain of. */
export function isVague(tie: TieFound): boolean {
  return tie.domain === "diplomatic" && tie.bloc === null;
}
