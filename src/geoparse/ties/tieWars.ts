/** Wars known by a name of their own, which says whose they are. */
import type { Sentence } from "../model.ts";
import { type TieFound, tieFound } from "./sameTie.ts";

/** "Talked with Y about X's war against Z": Z's war is X's alone. */
export function isOtherWar(tie: TieFound, war: readonly string[]): boolean {
  const shared = tie.parties.filter((state) => war.includes(state)).length;
  return tie.polarity === "tension" && tie.domain === "military" && tie.parties.length === 2 && shared === 1;
}

export function warTold(parties: readonly string[], { start, end }: Sentence): TieFound {
  return tieFound(parties, "military", "tension", "existing", { start, end }, "a war known by its name", null);
}
