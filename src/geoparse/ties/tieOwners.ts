/** Whose a tie is by how it is named: "X and Y's alliance", "between X and Y". */
import type { Span } from "../../atlas/schema.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { standsAt } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { ANYONE, isUnilateral, WORD } from "./tieClauses.ts";
import type { Head } from "./tieHeads.ts";
import type { StateGroup } from "./tieStates.ts";
import { BETWEEN, isSetOff } from "./tieTriggers.ts";

const BETWEEN_THEM = plainPattern(`(?:${BETWEEN.words}) (?:${WORD}){0,3}?(?=${ANYONE})`, "i");

/** The states that a head lies between; "others" where they are no states ("between the Union and the bloc"). */
export function groupBetween(
  text: string,
  head: Head,
  clause: Span,
  groups: readonly StateGroup[],
  triggers: number,
): StateGroup | "others" | null {
  if (!isSetOff(BETWEEN, triggers)) return null;
  const reach = head.polarity === "cooperation" ? clause.end : Math.min(clause.end, head.end + 60);
  const match = BETWEEN_THEM.exec(text.slice(head.end, reach));
  if (match === null) return null;
  const at = head.end + match.index + match[0].length;
  const group = groups.find((g) => g.start === at);
  // "Between X and a militia": one side is no state.
  return group === undefined || (group.iso3.length === 1 && standsAt(AND_OTHERS, text, group.end)) ? "others" : group;
}

const AND_OTHERS = plainPattern(` and (?:the )?(?:[\\p{L}-]+ ){0,2}${SYMBOL.organisation}`, "y");

/** "X and Y's alliance", "X and Y signed". Of quarrels only a noun, or a verb that takes two ("clashed"). */
export function ownerOf(text: string, head: Head, groups: readonly StateGroup[]): StateGroup | null {
  if (head.polarity === "mediation" || head.polarity === "support") return null;
  if (isUnilateral(head.form) && text.charAt(head.start - 1) !== "'") return null;
  const owner = groups.findLast((g) => g.end <= head.start && g.iso3.length >= 2);
  if (!owner) return null;
  const link = text.slice(owner.end, head.start);
  if (!OWNED.test(link) || (owner.iso3.length > 2 && ATTENDED.test(link))) return null;
  if (head.polarity === "cooperation" || OWNS_NOUN.test(link) || link.startsWith("'")) return owner;
  const verb = text.slice(head.start);
  return RECIPROCAL.test(verb) || EACH_OTHER.test(verb) || /^[-–]/u.test(text.slice(owner.start + 1)) ? owner : null;
}

const OWNS_NOUN = plain(/^(?:'s?)? ?\p{L}/u);
const EACH_OTHER = plain(/^\p{L}+ (?:each other|one another)\b/iu);

/** Many states at one event are no tie of all. */
const ATTENDED = plain(/\b(?:attend|join|gather|invit|represent|sent|came|follow)/iu);
const RECIPROCAL = plain(
  /^(?:sever|clash|feud|quarrel|cut|broke|conflict|war|tension|dispute|rival|standoff|border)/iu,
);
const OWNED = plain(/^(?:'s?)? (?:(?!to |of |in |on |with |for |and |from |at |by )[\p{L}\d’'-]+,? ){0,4}$/iu);
