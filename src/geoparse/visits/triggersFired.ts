/** Which triggers fire in a sentence: what it is searched for, and in which order that is told. */
import { createSieve, type Found } from "../text/sieve.ts";
import type { VisitSentence } from "./visitSentence.ts";
import { VISIT_TRIGGERS } from "./visitTriggers.ts";
import { DESTINATION, type Trigger } from "./visitWords.ts";

const allIn = finderOf(VISIT_TRIGGERS);
/** Where a sentence names no place: few of them, so that the search for them costs little. */
const toHostIn = finderOf(VISIT_TRIGGERS.filter(({ toHost }) => toHost));

interface Fired extends Pick<Found, "start" | "end" | "groups"> {
  readonly trigger: Trigger;
}

/** @returns gives the triggers of some that fire in a sentence, in their order */
function finderOf(triggers: readonly Trigger[]): (sentence: VisitSentence) => readonly Fired[] {
  const find = createSieve(
    triggers.map(({ pattern }) => pattern),
    DESTINATION,
  );
  return ({ small, namesLeaders, holdsAnaphor, isOfRecord }) => {
    const found = find(small, (index) => {
      const trigger = triggers[index];
      if (trigger === undefined || (trigger.anaphor && !holdsAnaphor)) return false;
      if (trigger.speaksOf === "station") return isOfRecord;
      // Whom another sentence names can be the visitor of a noun only.
      return namesLeaders || trigger.kind === "noun" || (isOfRecord && trigger.kind === "verb");
    });
    return found.flatMap(({ index, start, end, groups }): Fired[] => {
      const trigger = triggers[index];
      return trigger ? [{ trigger, start, end, groups }] : [];
    });
  };
}

/** @returns in the order of the triggers */
export function triggersFired(sentence: VisitSentence): readonly Fired[] {
  return sentence.saysWhere ? allIn(sentence) : toHostIn(sentence);
}
