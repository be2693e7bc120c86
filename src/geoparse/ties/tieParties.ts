/** Between whom: the parties of one word that ties states ("alliance", "counter"), from how the sentence is built. */
import type { Span } from "../../atlas/schema.ts";
import type { Polarity } from "../../atlas/vocabulary.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { endAt, standsAt } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { ANYONE, isTheirs, isUnilateral, WORD } from "./tieClauses.ts";
import { directedAt, isGround, subjectOf } from "./tieDirection.ts";
import type { Context } from "./tieDiscourse.ts";
import { formTest } from "./tieForms.ts";
import type { Head } from "./tieHeads.ts";
import { ACROSS, areRelations, implied, type PartiesFound, type Sentencewise } from "./tieImplied.ts";
import { groupBetween, ownerOf } from "./tieOwners.ts";
import { type StateGroup, union } from "./tieStates.ts";
import { BLAME, isSetOff, JOINT } from "./tieTriggers.ts";
import { lookingBack } from "./tieWords.ts";

/** Why those are parties who are named as one subject or owner of a tie. */
export const OWNED = "X and Y's tie";
export const BETWEEN = "between X and Y";

const S = SYMBOL.place;
/** "Condemned the invasion", "warned against an attack": by whom the rest says, if anything does. */
const CONDEMNED = lookingBack(`\\b(?:${BLAME.words})\\p{L}*(?: (?:the|any|all|every|[\\p{L}-]+)){0,3} $`);
const WARNED = lookingBack(/\b(?:against|of|about) (?:an?|any|another|further|new)(?: \p{L}+)? $/iu);
const VICTIM = plainPattern(
  `(?:${BLAME.words})\\p{L}*(?: (?:the|any|all|every|[\\p{L}-]+)){0,4} (?:violations?|invasion|attacks?|aggression|occupation|bombing|bombardment|strikes?|killing|war) (?:of|on|against|in) (?:the )?(?=${ANYONE})`,
  "iy",
);
/** "A deal brokered by Z" */
const BY = plainPattern(`(?: [\\p{L}]+){0,2} by (?:the )?(?=${S})`, "y");
/** "Brokered a truce between X and Y together with Z" */
const WITH_OTHERS = plainPattern(
  `(?: (?!and |but )[\\p{L}\\d'’-]+){0,3},? (?:(?:together |jointly |along )?with|alongside) (?:the )?(?=${S})`,
  "iy",
);
/** "Restored relations to choose Y" is directed at nobody. */
const DIRECTED = plain(/\b(?:(?:with|towards?|against) [^,]*|to (?:(?:the|its|their|neighbou?ring) )*)$/iu);
const OF_THIRD = plainPattern(` of (?:the )?(?=${S})`, "y");
const isTreaty = formTest(plain(/^(?:agreement|accord|pact|treaty|memorandum|alliance|declaration|compact)$/iu));
const isMeeting = formTest(plain(/^(?:talks|summits?|meetings?|discussions|consultations)$/iu));
const MET_ABOUT = plain(/(?: with [^,;.]{1,25})? (?:on|over|about) /iuy);
/** "The joint exercises of X and Y" */
const JOINTLY = plainPattern(`(?:joint )?(?:${JOINT.words}) (?:of|by) (?:the )?(?=${S})`, "iy");
const A = lookingBack(/(?:^|\s)(?:an?|any|another|new) (?:[\p{L}-]+ ){0,2}$/iu);
const WOULD = plain(/[^,;]{0,20} (?:would|could|might|may) /uy);
const isAttack = formTest(plain(/^(?:attacks?|invasion|war|conflict|blockade|confrontation|aggression|clash)$/iu));
const IMAGINED = lookingBack(
  `(?:^|\\s)(?:(?:that|if|of|about|against|for|in case of|fears? of) (?:an?|any|another)(?: (?:\\p{Ll}+|${S}))?|(?:possible|potential|hypothetical|future|eventual|likely)) $`,
);
/** What several do at one time in one place. */
const TOGETHER = plain(/^(?:exercises|drills|manoeuvres|maneuvers|summit)\b|\b(?:together|jointly) with /iu);
const NAMED = lookingBack(`(?<!${S}[-–])${S} (?:conflict|war|crisis|dispute)$`);
const CONFLICT = plain(/(?:'s)? (?:conflict|war|crisis|dispute|question|issue)\b/iuy);
const SIGNED_IN = plainPattern(
  `^(?:agreements?|deals?|pacts?|treat(?:y|ies)|accords?|memorand(?:um|a)|contracts?) in ${SYMBOL.area}$`,
  "i",
);
/** What states agree or talk about is no party ("talks on Y", "cooperation against Y"). */
const TOPIC = plainPattern(
  `(?: (?!with |to |and )[\\p{L}\\d'’-]+){0,2}? (?:on|over|against|about|regarding) (?:(?!with )${WORD}){0,3}?(?=${S})`,
  "iy",
);

/**
 * Finds the parties of a head.
 * @param text the sentence in symbols
 * @param clause that the head stands in
 * @param groups its groups of states, in order, without those that a tension in it is directed at
 * @returns one set of states for each tie, each of two or more; null where the sentence does not say
 */
export function partiesOf(
  text: string,
  head: Head,
  clause: Span,
  groups: readonly StateGroup[],
  context: Context,
  sentencewise: Sentencewise,
): PartiesFound | null {
  const { aimedPast, triggers } = sentencewise;
  const between = head.polarity === "support" ? null : groupBetween(text, head, clause, groups, triggers);
  if (between === "others") {
    const brokers = head.polarity === "mediation" ? ownersBefore(text, head, groups) : null;
    return brokers === undefined || brokers === null ? null : { parties: [brokers.iso3], target: null, why: OWNED };
  }
  if (head.polarity === "mediation") {
    const by = endAt(BY, text, head.end);
    const broker = groups.find((g) => g.start === by);
    const sides = broker && groups.findLast((g) => g.end <= head.start && g.iso3.length > 1);
    if (broker && sides) return { parties: [union(sides.iso3, broker.iso3)], target: broker, why: "brokered by Z" };
  }
  // "A war between X and Y would be a disaster."
  if (between && head.polarity === "tension" && standsAt(WOULD, text, between.end) && standsAt(A, text, head.start))
    return null;
  if (between) {
    // Who brokers between two is a party to it too.
    const broker =
      head.polarity === "mediation" ? (subjectOf(text, head, clause, groups, context, between, true) ?? []) : [];
    const helper = head.polarity === "mediation" ? endAt(WITH_OTHERS, text, between.end) : -1;
    const helpers = helper < 0 ? [] : (groups.find((g) => g.start === helper)?.iso3 ?? []);
    const parties = union(union(broker, helpers), between.iso3);
    if (parties.length >= 2) return { parties: [parties], target: null, why: BETWEEN };
  }

  // "The X conflict" is the name of a war, not X's quarrel with the next state named.
  if (head.polarity === "tension" && standsAt(NAMED, text, head.end)) return null;
  // "That an attack on Y could follow" is none yet.
  if (head.polarity === "tension" && isAttack(head.form) && standsAt(IMAGINED, text, head.start)) return null;
  // "Condemned the invasion of Y" is no quarrel with Y.
  if (isBlamed(text, head, triggers)) return null;
  const of = isSetOff(JOINT, triggers) ? endAt(JOINTLY, text, head.start) : -1;
  const all = groups.find((g) => g.start === of && g.iso3.length > 1);
  if (all) return { parties: [all.iso3], target: null, why: OWNED };
  const pointed = directedAt(text, head);
  if (pointed !== null && isGround(text, head, pointed.at)) return null;
  // "Signed an agreement in Y's capital": where, and not whom with.
  const directed = pointed !== null && SIGNED_IN.test(text.slice(head.start, pointed.at + 1)) ? null : pointed;
  const owner = ownerOf(text, head, groups);
  // "X and Z are allies of Y": not of each other.
  const third = owner === null ? -1 : endAt(OF_THIRD, text, head.end);
  const friend = groups.find((g) => g.start === third);
  if (owner && friend) {
    return { parties: crossed(owner.iso3, friend.iso3, "tension"), target: friend, why: "X's tie with Y" };
  }
  if (owner && !(directed && DIRECTED.test(text.slice(head.end, directed.at)))) {
    const parties = owner.pairs?.filter((pair) => pair.length >= 2) ?? [owner.iso3];
    return { parties, target: null, why: OWNED };
  }
  if (head.polarity === "cooperation" && standsAt(TOPIC, text, head.end)) return null;
  // That two meet is no tie yet, unless it is said what about.
  if (isMeeting(head.form) && !standsAt(MET_ABOUT, text, head.end)) return null;
  if (directed !== null) {
    const target = groups.find((g) => g.start === directed.at);
    // "The war in Y" spoken of as a name is nobody's tension with Y, and what is aimed at an area is aimed at no state.
    if (!target || (head.polarity === "tension" && standsAt(CONFLICT, text, target.end))) return null;
    const hereOnly = directed.object && head.polarity === "tension";
    const from = subjectOf(text, head, clause, groups, context, target, hereOnly);
    if (head.polarity === "mediation" && from && target.iso3.length > 1) {
      return { parties: [union(from, target.iso3)], target, why: "X's tie with Y and Z" };
    }
    if (from && target.iso3.length > 1 && TOGETHER.test(text.slice(head.start, directed.at))) {
      return { parties: [union(from, target.iso3)], target, why: "X's tie with Y and Z" };
    }
    const each = head.polarity === "support" || isUnilateral(head.form);
    // "A treaty with X, Y and Z" is one of all of them; "treaties with X, Y and Z" are one with each.
    const one = from !== null && from.length === 1 && isTreaty(head.form) && standsAt(A, text, head.start);
    if (one && target.iso3.length > 1)
      return { parties: [union(from, target.iso3)], target, why: "X's tie with Y and Z" };
    if (from)
      return { parties: crossed(from, target.iso3, each ? "tension" : head.polarity), target, why: "X's tie with Y" };
    const [other, more] = groups.filter((g) => g !== target && !g.iso3.some((p) => target.iso3.includes(p)));
    if (other && !more && areRelations(head.form)) {
      return { parties: [union(other.iso3, target.iso3)], target: null, why: ACROSS };
    }
    if (target.iso3.length >= 2 && isTheirs(text, head.start, triggers)) {
      return { parties: [target.iso3], target: null, why: "their tie" };
    }
  }
  return head.polarity === "mediation" || head.polarity === "support" || aimedPast.some((end) => end <= head.start)
    ? null
    : implied(text, head, clause, groups, context, sentencewise);
}

function isBlamed(text: string, { start }: Head, triggers: number): boolean {
  const isCondemned = isSetOff(BLAME, triggers) && (standsAt(VICTIM, text, start) || standsAt(CONDEMNED, text, start));
  return isCondemned || standsAt(WARNED, text, start);
}

function ownersBefore(text: string, head: Head, groups: readonly StateGroup[]): StateGroup | undefined {
  return groups.findLast(
    (g) =>
      g.end <= head.start &&
      g.iso3.length > 1 &&
      head.start - g.end < 40 &&
      !text.slice(g.end, head.start).includes(";"),
  );
}

/** Two friends and a third are three; of foes, and of several targets, each pair is its own tie. */
function crossed(from: readonly string[], to: readonly string[], polarity: Polarity): readonly (readonly string[])[] {
  if (polarity === "tension") {
    const pairs: (readonly string[])[] = [];
    for (const f of from) for (const t of to) if (f !== t) pairs.push(f < t ? [f, t] : [t, f]);
    return pairs;
  }
  return to.map((t) => union(from, [t])).filter((p) => p.length >= 2);
}
