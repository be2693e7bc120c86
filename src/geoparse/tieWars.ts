/** Wars known by a name of their own, which says whose they are. */
import type { TieLexicon } from "../atlas/curated.ts";
import type { Sentence } from "./model.ts";
import type { TieFound } from "./sameTie.ts";
import type { Scanned } from "./scanned.ts";
import { createWordFinder, type Hit } from "./wordFinder.ts";

/** Prepares the search for wars; it finds each with the two states that wage it, sorted. */
export function createWars(lexicon: TieLexicon): (scanned: Scanned) => readonly Hit<readonly string[]>[] {
  const lists = (lexicon.wars ?? []).map(({ by, against, names }) => ({ means: [against, by].sort(), words: names }));
  return createWordFinder(lists, true);
}

/** "Talked with Y about X's war against Z": Z's war is X's alone. */
export function isOtherWar(tie: TieFound, war: readonly string[]): boolean {
  const shared = tie.parties.filter((state) => war.includes(state)).length;
  return tie.polarity === "tension" && tie.domain === "military" && tie.parties.length === 2 && shared === 1;
}

export function warTold(parties: readonly string[], { start, end }: Sentence): TieFound {
  const why = "a war known by its name";
  return {
    parties,
    domain: "military",
    polarity: "tension",
    status: "existing",
    evidence: { start, end },
    why,
    bloc: null,
  };
}
