/**
 * Words by which some patterns are set off. Most sentences hold none of them: a look at their words, which are known by number,
 * spares the engine the search.
 */
import type { Token } from "../text/tokens.ts";
import { createWordMarks } from "../text/words.ts";

/** Of each match of a pattern, one of some words stands in it. */
interface Trigger {
  readonly mark: number;
  /** As they are written in the pattern: alternatives, or what they begin with. */
  readonly words: string;
}

/** "Condemned the invasion" */
export const BLAME: Trigger = { mark: 1, words: "condemn|denounc|deplor|protest|oppos" };
/** "Denied that there was an alliance" */
export const DENIAL: Trigger = {
  mark: 2,
  words: "denied|denies|denying|rejected|rejects|dismissed|dismisses|refuted|disputed|scoffed at",
};
/** "Between X and Y" */
export const BETWEEN: Trigger = { mark: 4, words: "between|among|amongst|involving|linking|uniting" };
/** "Their alliance" */
export const ANAPHOR: Trigger = { mark: 8, words: "this|these|such|their|bilateral|mutual|trilateral" };
/** "The exercises of X and Y" */
export const JOINT: Trigger = {
  mark: 16,
  words: "exercises|drills|manoeuvres|maneuvers|patrols|alliance|partnership|summit",
};
/** "The implications of the summit" */
export const EFFECT: Trigger = {
  mark: 32,
  words:
    "implications?|consequences?|impact|significance|ramifications?|repercussions?|effects?|outcomes?|dynamics|landscape|stakes",
};

const marksOf = createWordMarks(
  [BLAME, DENIAL, BETWEEN, ANAPHOR, JOINT, EFFECT].map(({ mark, words }) => {
    // What of each alternative stands in one word whatever its ending.
    const parts = words.split("|").map((word) => word.replace(/.\?.*| .*/u, ""));
    return { mark, bears: (key) => parts.some((part) => key.includes(part)) };
  }),
);

/** The triggers that some words hold, as bits. */
export function triggersIn(words: readonly Token[]): number {
  return marksOf(words);
}

export function isSetOff(trigger: Trigger, triggers: number): boolean {
  return (triggers & trigger.mark) !== 0;
}
