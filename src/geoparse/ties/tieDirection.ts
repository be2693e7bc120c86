/** What a word that ties states is directed at ("ties with Y"), and who directs it there. */
import type { Span } from "../../atlas/schema.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { endAt, standsAt } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { ANYONE, WORD } from "./tieClauses.ts";
import type { Context } from "./tieDiscourse.ts";
import { type Form, formTest } from "./tieForms.ts";
import type { Head } from "./tieHeads.ts";
import type { StateGroup } from "./tieStates.ts";
import { lookingBack } from "./tieWords.ts";

const TOWARDS = plainPattern(
  `(?: (?!with |between|among|that |which |who |where |to |from |into |its |their |and )[\\p{L}\\d'’-]+){0,4}? (?:with|to|toward|towards|for|against|on|from|into|upon|over|in) (?:(?!with |between |that |which |its |their |after |before |since |when |while |because |if |until )${WORD}){0,3}?(?=${ANYONE})`,
  "iy",
);
const DIRECT = plainPattern(
  `(?: (?!its |their |his |her |to |with |and |by |as |in |on |at |from |for |that |which |between |among |of |since |after |before |until |when )[\\p{L}\\d'’-]+){0,3} (?:of (?:the |one )?)?(?=${ANYONE})`,
  "iy",
);

/** Verbs of cooperation that take a state as their object. */
const isTransitive = formTest(plain(/^(?:recogni[sz](?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|trained|training)$/iu));

/** Where what a head is directed at stands: "ties with Y", "counter Y's influence"; the first of the two to come. */
export function directedAt(text: string, head: Head): { readonly at: number; readonly object: boolean } | null {
  const transitive = head.polarity !== "cooperation" || isTransitive(head.form);
  const direct = transitive ? endAt(DIRECT, text, head.end) : -1;
  if (direct >= 0) return { at: direct, object: true };
  const towards = endAt(TOWARDS, text, head.end);
  return towards >= 0 ? { at: towards, object: false } : null;
}

/** "A company suspended its project in Y": that is the company's, not the state's that was spoken of before. */
const BY_ORGANISATION = plainPattern(`^["“]?(?:the )?${SYMBOL.organisation}`, "i");

/**
 * Who holds the tie with a target: the clause's first state, then the sentence's, then what the article is about.
 * @param hereOnly whether only the sentence may say
 */
export function subjectOf(
  text: string,
  head: Head,
  clause: Span,
  groups: readonly StateGroup[],
  context: Context,
  target: StateGroup,
  hereOnly: boolean,
): readonly string[] | null {
  // "Y-made drones": whose they are, not who does it.
  const others = groups.filter(
    (g) => g !== target && !g.iso3.some((s) => target.iso3.includes(s)) && !standsAt(MADE, text, g.end),
  );
  // "X dislikes Z's friendship with Y", and "its" after it: the owner holds the tie.
  const owner = others.findLast((g) => g.end <= head.start && OWNS.test(text.slice(g.end, head.start)));
  if (owner) return owner.iso3;
  // "Supports X in its quarrel with Y": the quarrel is X's.
  const last = others.findLast((g) => g.end <= head.start);
  if (last && IN_ITS.test(text.slice(last.end, head.start))) return last.iso3;
  // "Criticised X for signing a pact with Y": X signed it.
  if (last && isReproached(text.slice(last.end, head.start), head.form)) return last.iso3;
  // "A deal with X was widened, and a truce with Y was reached": whose, the sentence does not say.
  const before = others.filter((g) => g.start >= clause.start && g.end <= head.start);
  if (!hereOnly && context.topic !== null && before.length > 0 && !target.iso3.includes(context.topic)) {
    if (before.every((g) => standsAt(WITH, text, g.start) && !g.iso3.includes(context.topic ?? ""))) {
      return [context.topic];
    }
  }
  // "Along with X, Y backs Z": who stands behind a preposition is the subject only where nobody else can be.
  const subject = before.find((g) => !standsAt(ALONG, text, g.start)) ?? before[0];
  if (subject) return subject.iso3;
  // "X courts Z while countering Y": X does.
  const first = others.find((g) => g.end <= head.start);
  if (first && PARTICIPLE.test(text.slice(clause.start, head.end)) && !standsAt(ALONG, text, first.start)) {
    return first.iso3;
  }
  if (last) return last.iso3;
  // "By deepening ties with Y, X …"
  const following = others.find(
    (g) => g.start > target.end && /^[^,]*, (?:the |both )?$/u.test(text.slice(target.end, g.start)),
  );
  if (following) return following.iso3;
  if (BY_ORGANISATION.test(text.slice(clause.start, head.start))) return null;
  if (context.he !== null && !target.iso3.includes(context.he)) return [context.he];
  if (hereOnly) return null;
  const whose = [context.main, context.topic].find((state) => state !== null && !target.iso3.includes(state));
  return typeof whose === "string" ? [whose] : null;
}

const WITH = lookingBack(/(?:^|\s)with (?:the |its )?$/iu);
const ALONG = lookingBack(
  /(?:^|[\s,])(?:along with|together with|unlike|like|besides|apart from|since|despite|after|before|under|alongside)(?: (?:the|its|neighbou?ring))? $/iu,
);
/** @param between what stands between somebody and the word that tells of a tie */
function isReproached(between: string, { written }: Form): boolean {
  return FOR_DOING.test(between) || (FOR.test(between) && written.endsWith("ing"));
}
const FOR_DOING = plain(/^ (?:for|of|from|against|over|into) (?:\p{L}+ly )?\p{L}+ing(?: [\p{L}\d-]+){0,4} $/iu);
const FOR = plain(/^ (?:for|of|from|against|over|into) $/iu);
const MADE = plain(/-(?:made|built|designed|supplied|backed|funded|trained|armed|led|style)/iuy);
const PARTICIPLE = plain(/^ ?(?:\p{L}+ly )?\p{L}+ing\b/iu);
const IN_ITS = plain(/^[^,;]{0,20} (?:in|over|about|through) (?:its|their) (?:[\p{L}-]+ )?$/iu);
const OWNS = plain(
  /^ $|^'s? (?:[\p{L}\d-]+,? ){0,4}$|^'s? (?:[\p{L}\d-]+ ){0,4}(?:with|to) [^,;:]{1,12} and its (?:[\p{L}\d-]+ ){0,3}$/iu,
);

/** "A summit in Y", "the war in Y", "opposing sides in Y": the ground, not whom it is with. */
export function isGround(text: string, head: Head, at: number): boolean {
  return hasGround(head.form) && IN.test(text.slice(head.end, at));
}

const hasGround = formTest(
  plain(
    /(?:summits?|talks|meeting|oppos\p{L}+|war|conflicts?|fighting|ceasefire|cease-fire|truce|negotiations|consultations|dialogue|exercises|drills)$/iu,
  ),
);
const IN = plain(/^(?: [\p{L}'-]+){0,2}? in (?:the )?(?:[\p{L}-]+ )?$/iu);
