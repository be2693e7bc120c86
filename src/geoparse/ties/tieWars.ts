/** Wars known by a name of their own, which says whose they are. */
import type { Sentence } from "../model.ts";
import { type TieFound, tieFound } from "./sameTie.ts";
import { areSame } from "./tieStates.ts";

/** "Talked with Y about X's war against Z": Z's war is X's alone. */
function isOtherWar(tie: TieFound, war: readonly string[]): boolean {
  const shared = tie.parties.filter((state) => war.includes(state)).length;
  return tie.polarity === "tension" && tie.domain === "military" && tie.parties.length === 2 && shared === 1;
}

function warTold(parties: readonly string[], { start, end }: Sentence): TieFound {
  return tieFound(parties, "military", "tension", "existing", { start, end }, "a war known by its name", null);
}

/** What a sentence tells, with one of the wars that it calls by name where it says nothing else of that. */
export function withWars(
  told: readonly TieFound[],
  wars: readonly (readonly string[])[],
  sentence: Sentence,
): readonly TieFound[] {
  if (wars.length === 0) return told;
  const untold = wars.find((war) => !told.some((tie) => areSame(tie.parties, war)));
  const others = told.filter((tie) => !wars.some((war) => isOtherWar(tie, war)));
  return untold === undefined ? others : [warTold(untold, sentence), ...others];
}
