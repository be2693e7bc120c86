/** The parties of a tie that no preposition joins to the word that tells of it. */
import type { Span } from "../../atlas/schema.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { standsAt } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { isTheirs, isUnilateral } from "./tieClauses.ts";
import type { Context } from "./tieDiscourse.ts";
import { formTest } from "./tieForms.ts";
import type { Head } from "./tieHeads.ts";
import { type StateGroup, statesOfGroups, union } from "./tieStates.ts";
import { ANAPHOR, EFFECT, isSetOff } from "./tieTriggers.ts";
import { lookingBack } from "./tieWords.ts";

export interface Sentencewise {
  /** Whether the sentence speaks of tensions only. */
  readonly alone: boolean;
  /** Where the targets of tensions end: what stands after one may be said of it ("firms of Y that supply Z"). */
  readonly aimedPast: readonly number[];
  /** What its words may set off, see tieTriggers.ts. */
  readonly triggers: number;
}

export interface PartiesFound {
  readonly parties: readonly (readonly string[])[];
  /** The group that the head is directed at, where it is. */
  readonly target: StateGroup | null;
  readonly why: string;
}

const S = SYMBOL.place;
/** "The Union and the bloc remain divided over their deal": theirs, and not of the states before. */
const OF_ORGANISATIONS = plainPattern(
  `^[^${S.slice(1, -1)}]*${SYMBOL.organisation}[^${S.slice(1, -1)}]* their(?: [\\p{L}'’-]+,?){0,3} $`,
  "i",
);
/** "This relationship"; "the implications of these visits" are no tie's. */
const OPENING_ANAPHOR = plain(
  /^["“]?(?:(?:[\p{L}'’-]+ ){1,5}(?:this|these|their) |(?:this|these|such|their)\b)(?! ?(?:visits?|trips?|journeys?|events?|developments?|moves?|steps?|outcomes?|dynamics|engagements)(?![\p{L}-]))/iu,
);
const ENDS = /[.!?…:;]["”’)]*\s*$/u;
/** What somebody who is no state does as well. */
const isDoneAlone = formTest(
  plain(
    /^(?:buy\p{L}*|bought|sell\p{L}*|sold|build\p{L}*|built|students|workers|working \p{L}+|trained|training|swaps?|together)$/iu,
  ),
);
/** What something could lead to is told of nobody yet. */
const OF_EFFECT = plainPattern(
  `^["“]?(?:the |these |such |its |their |all )?(?:[\\p{L}-]+ )?(?:${EFFECT.words})(?![\\p{L}-])`,
  "i",
);
const PREPOSITION = lookingBack(
  /(?:^|\s)(?:with|to|of|by|in|from|for|on|against|towards?|like|via|through|between|among)(?: (?:the|its|both|neighbou?ring))? $/iu,
);
const BILATERAL = lookingBack(/\b(?:bilateral|mutual)(?: [\p{L}'’-]+,?){0,3} $/iu);
/** "A summit": another than the two of whom the text speaks. */
const ANY = lookingBack(
  /(?:^|\s)(?:an?|one|another|any|some|no|every|its|our|your|my|\d+) (?:(?!was |were |is |are |be |been )[\p{L}-]+ ){0,3}$/iu,
);
const SPOKEN_OF = lookingBack(
  /(?:^|\s)(?:about|over|on|of|regarding|since|before|after|during|until|amid|despite|what|where|how|that|because of) (?:the|this|that) (?:\p{Ll}+ )?$/iu,
);
/** "X has overtaken Y as the main partner of Z": rivals for a third. */
const OUTDONE = plain(
  /\b(?:overtak\p{L}+|overtook|replac\p{L}+|displac\p{L}+|surpass\p{L}+|outstrip\p{L}*|unlike|instead of|rather than|ahead of)\b/iu,
);

/** "With Y an agreement was concluded" */
const WITH = lookingBack(/(?:^|\s)with (?:the |neighbou?ring )?$/iu);
/** "Came to Y to sign a treaty" */
const SIGNING = plain(
  /\b(?:sign(?:s|ed|ing)?|seal(?:s|ed|ing)?|conclud\p{L}+|clinch\p{L}*|inked|initial(?:l?ed)?|struck|agreed|inaugurat\p{L}+|unveil\p{L}*|secured|yielded|produced)\b/iu,
);

/** What stands between two of whom a sentence speaks by turns. */
const APART = plain(
  /;|, (?:and|but|while|whereas) (?:the )?$|\band that (?:the )?$|\s(?:amid|despite|against|under|unlike|beyond|ahead of|on|about|as (?:it|he|she|they)|(?:as|after|before|because|since|although|though)) (?:the )?(?:[\p{L}-]+ ){0,3}$/iu,
);

/** What two have with each other, whatever else a sentence says: "relations with Y cooled when X …" */
export const areRelations = formTest(/^(?:relations|ties|relationship)$/iu);

/** Why two are parties whom a sentence names in different clauses. */
export const ACROSS = "the two states of the sentence";

/** "Ends a tour with deals and a warning on Y", "agreements in a region rattled by Y's tariffs": Y is no party. */
function isAside(text: string, head: Head, inClause: readonly StateGroup[]): boolean {
  const last = inClause.at(-1);
  if (last === undefined || last.start < head.end) return false;
  return ASIDE.test(text.slice(head.end, last.start)) || standsAt(WOES, text, last.end);
}
const ASIDE = plain(
  /(?:^|\s)(?:warnings?|threats?|concerns?|criticism|fears?|rivalry|rattled|hit|worried|alarmed|despite|amid) /iu,
);
const WOES = plain(
  /(?:'s?)? (?:[\p{L}-]+ )?(?:tariffs|sanctions|threats?|pressure|coercion|attacks?|aggression|invasion)(?![\p{L}-])/iuy,
);

/** Parties that no preposition joins to the head: the only states there are, a subject of two, the pair spoken of before. */
export function implied(
  text: string,
  head: Head,
  clause: Span,
  groups: readonly StateGroup[],
  context: Context,
  { alone, triggers }: Sentencewise,
): PartiesFound | null {
  const inClause = groups.filter((g) => g.start >= clause.start && g.end <= clause.end);

  const states = statesOfGroups(inClause);
  const friendly = head.polarity === "cooperation";
  if (!friendly) {
    const [one, two] = inClause;
    // "Spoke about the war" is no war of theirs.
    if (standsAt(SPOKEN_OF, text, head.start)) return null;
    // "X broke off relations after … in Y's embassy"
    const both = statesOfGroups(groups);
    if (areRelations(head.form) && both.length === 2) {
      return { parties: [both], target: null, why: ACROSS };
    }
    return alone && states.length === 2 && one && two && two.end <= head.start
      ? { parties: [states], target: null, why: "the two states of the clause" }
      : null;
  }
  if (OF_ORGANISATIONS.test(text.slice(clause.start, head.start))) return null;
  const own = isTheirs(text, head.start, triggers);
  if (own && states.length < 3) {
    // "X's visit to Y is aimed at bilateral relations": theirs, and not of the two before.
    const here = states.length === 2 && standsAt(BILATERAL, text, head.start);
    const spokenOf = spokenOfBefore(context);
    if (spokenOf.length >= 2 && !here && !spokenOf.every((p) => states.includes(p))) return tieOf(spokenOf);
  }
  const [one, two, third] = inClause;
  if (one && two && OUTDONE.test(text.slice(one.end, two.start))) {
    const of = third && /^ as (?:the [^,;.]{1,40} of )?$/iu.test(text.slice(two.end, third.start)) ? third : null;
    return of ? { parties: [union(one.iso3, of.iso3)], target: null, why: "X instead of Z, as Y's" } : null;
  }
  const alike = isUnilateral(head.form) && inClause.length === 1;
  if (
    states.length === 2 &&
    !alike &&
    !isAside(text, head, inClause) &&
    inClause.some((g) => g.end <= head.start || g.iso3.length === 2)
  ) {
    return { parties: [states], target: null, why: "the two states of the clause" };
  }
  const subject = inClause.find((g) => g.iso3.length >= 2);
  if (
    subject &&
    !isUnilateral(head.form) &&
    subject.end <= head.start &&
    head.start - subject.end < 70 &&
    !standsAt(PREPOSITION, text, subject.start)
  ) {
    return { parties: [subject.iso3], target: null, why: "X and Y as subject" };
  }
  if (
    states.length > 2 &&
    !isUnilateral(head.form) &&
    context.pair.length === 2 &&
    context.pair.every((p) => states.includes(p))
  ) {
    return { parties: [context.pair], target: null, why: "the pair spoken of before" };
  }
  const all = statesOfGroups(groups);
  if (states.length < 2 && all.length === 2 && !APART.test(text.slice(groups[0]?.end, groups.at(-1)?.start))) {
    return { parties: [all], target: null, why: ACROSS };
  }
  if (
    context.host !== null &&
    all.length === 1 &&
    SIGNING.test(text.slice(Math.max(0, head.start - 40), head.end + 60))
  ) {
    return { parties: [union(all, [context.host])], target: null, why: "a guest and the host" };
  }
  const [only] = all;
  if (
    context.main !== null &&
    only !== undefined &&
    all.length === 1 &&
    only !== context.main &&
    standsAt(WITH, text, groups[0]?.start ?? 0)
  ) {
    return { parties: [union(all, [context.main])], target: null, why: "with whom the article is about" };
  }
  const labelled = all.length === 1 ? context.labelled() : null;
  if (labelled !== null && all.every((state) => labelled.includes(state))) {
    return { parties: [labelled], target: null, why: "with whom the item is labelled" };
  }
  const spokenOf = spokenOfBefore(context);
  if (spokenOf.length < 2 || (isSetOff(EFFECT, triggers) && OF_EFFECT.test(text))) return null;
  const back = tieOf(spokenOf);
  const near = context.near || context.frame() !== null;
  if (all.length === 0) {
    if (isSetOff(ANAPHOR, triggers) && OPENING_ANAPHOR.test(text)) return back;
    // "Cooperation in three": a heading tells nothing; and "the hawkers sell toys" nothing of two states.
    const bare = !ENDS.test(text) || isDoneAlone(head.form);
    return near && !bare && !standsAt(ANY, text, head.start) ? back : null;
  }
  return near && (own || /^(?:this|these)\b/iu.test(text) || context.bloc) ? back : null;
}

/** The two of whom the paragraph speaks, or the text did last. */
function spokenOfBefore({ frame, pair }: Context): readonly string[] {
  return frame() ?? pair;
}

function tieOf(spokenOf: readonly string[]): PartiesFound {
  return { parties: [spokenOf], target: null, why: "refers to the pair before" };
}
