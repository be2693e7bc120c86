/** Whose guest somebody is in a sentence about a visit: of the state on whose ground he is. */
import { plain } from "../text/letters.ts";
import { type StateEntity, soleGround } from "./tieEntities.ts";

/** Comings and goings by which who is named is on another's ground. */
const GUEST = plain(
  /\b(?:visit(?:s|ed|ing)?|trips?|came|comes?|went|flew|fl(?:y|ies)|travel\p{L}*|stop(?:s|ped|over)?|swing|tour|arriv\p{L}+|landed|welcom\p{L}+|receiv\p{L}+|host\p{L}*|guests?|was in|is in|been to|journey\p{L}*)\b/iu,
);
/** Where many meet nobody is the guest of one. */
const MANY = /\b(?:summits?|conference|forum|assembly|sidelines|games|funeral)\b/iu;

/** Whose guest a sentence's only state is, of the states of its groups; null where it names more than one or says nothing of a visit. */
export function hostOf(text: string, states: readonly string[], here: readonly StateEntity[]): string | null {
  if (states.length !== 1) return null;
  const host = soleGround(here, (_, ground) => !states.includes(ground));
  return host !== null && GUEST.test(text) && !MANY.test(text) ? host : null;
}
