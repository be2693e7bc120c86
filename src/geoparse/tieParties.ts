/** Between whom: the parties of one word that ties states ("alliance", "counter"), from how the sentence is built. */

import type { Span } from "../atlas/schema.ts";
import type { Polarity } from "../atlas/vocabulary.ts";
import { matches } from "./matches.ts";
import { SYMBOL } from "./symbols.ts";
import { type StateGroup, union } from "./tieStates.ts";

export interface Head extends Span {
  readonly polarity: Polarity;
}

/** What the article spoke of before the sentence. */
export interface Context {
  /** The state that the sentences before are about. */
  readonly topic: string | null;
  /** Whom the sentence calls "he" or "she": his state, null for nobody. */
  readonly he: string | null;
  /** Parties of the last cooperation, or the last two states named alone. */
  readonly pair: readonly string[];
  /** Whether that was in the one or two sentences before, in the same paragraph. */
  readonly near: boolean;
  /** Whether the sentence names a bloc that its ties run through. */
  readonly bloc: boolean;
}

export interface Sentencewise {
  /** Whether the sentence speaks of tensions only. */
  readonly alone: boolean;
  /** Where the targets of tensions end: what stands after one may be said of it ("firms of Y that supply Z"). */
  readonly aimedPast: readonly number[];
}

export interface PartiesFound {
  readonly parties: readonly (readonly string[])[];
  /** The group that the head is directed at, where it is. */
  readonly target: StateGroup | null;
  readonly why: string;
}

const S = SYMBOL.place;
/** An area or an organisation can be what a head is directed at, and then no state is. */
const ANYONE = `[${S.slice(1, -1)}${SYMBOL.area.slice(1, -1)}${SYMBOL.organisation.slice(1, -1)}]`;
const word = "(?:[\\p{L}\\d'.’-]+ )";
const BETWEEN = new RegExp(`(?:between|among|amongst|involving|linking|uniting) (?:${word}){0,3}?(?=${ANYONE})`, "giu");
const TOWARDS = new RegExp(
  `^(?: (?!with |between|among|that |which |who |where |to |from |into |its |their |and )[\\p{L}\\d'’-]+){0,4}? (?:with|to|toward|towards|for|against|on|from|into|upon|over|in) (?:(?!with |between |that |which |its |their |after |before |since |when |while |because |if |until )${word}){0,3}?(?=${ANYONE})`,
  "iu",
);
const DIRECT = new RegExp(
  `^(?: (?!its |their |his |her |to |with |and |by |as |in |on |at |from |for |that |which |between |among |of |since |after |before |until |when )[\\p{L}\\d'’-]+){0,3} (?:of (?:the |one )?)?(?=${ANYONE})`,
  "iu",
);
const CLAUSE = new RegExp(
  `[;—]| – |,? (?:where|while|whereas|although|though|but|because|which|who|whose)\\b|: |\\(|\\)|(?<!${S}), (?:and|so) (?=(?:the |its )?${S})|,? (?:after|before|since|when|until|once|that) (?=(?:the )?${S}(?!'))`,
  "giu",
);
const ANAPHOR = /(?:^|[\s"“])(?:this|these|such|their|bilateral|mutual|trilateral)(?: [\p{L}'’-]+,?){0,3} $/iu;
/** "The Union and the bloc remain divided over their deal": theirs, and not of the states before. */
const OF_ORGANISATIONS = new RegExp(
  `^[^${S.slice(1, -1)}]*${SYMBOL.organisation}[^${S.slice(1, -1)}]* their(?: [\\p{L}'’-]+,?){0,3} $`,
  "iu",
);
/** "This relationship"; "the implications of these visits" are no tie's. */
const OPENING_ANAPHOR =
  /^["“]?(?:(?:[\p{L}'’-]+ ){1,5}(?:this|these|their) |(?:this|these|such|their)\b)(?! ?(?:visits?|trips?|journeys?|events?|developments?|moves?|steps?|outcomes?|dynamics|engagements)(?![\p{L}-]))/iu;
const PREPOSITION =
  /(?:^|\s)(?:with|to|of|by|in|from|for|on|against|towards?|like|via|through|between|among)(?: (?:the|its|both|neighbou?ring))? $/iu;

/**
 * Finds the parties of a head.
 * @param text the sentence in symbols
 * @param groups its groups of states, in order, without those that a tension in it is directed at
 * @returns one set of states for each tie, each of two or more; null where the sentence does not say
 */
export function partiesOf(
  text: string,
  head: Head,
  groups: readonly StateGroup[],
  context: Context,
  { alone, aimedPast }: Sentencewise,
): PartiesFound | null {
  const clause = clauseAround(text, head);
  const subject = subjectOf(text, head, clause, groups, context);
  const between = head.polarity === "support" ? null : groupBetween(text, head, clause, groups);
  if (between === "others") return null;
  if (between) {
    // Who brokers between two is a party to it too.
    const broker = head.polarity === "mediation" ? (subject(between, true) ?? []) : [];
    const parties = union(broker, between.iso3);
    if (parties.length >= 2) return { parties: [parties], target: null, why: "between X and Y" };
  }

  // "The X conflict" is the name of a war, not X's quarrel with the next state named.
  if (head.polarity === "tension" && NAMED.test(text.slice(0, head.end))) return null;
  // "Condemned the invasion of Y" is no quarrel with Y.
  if (VICTIM.test(text.slice(head.start)) || CONDEMNED.test(text.slice(0, head.start))) return null;
  const directed = directedAt(text, head);
  if (directed !== null && isGround(text, head, directed.at)) return null;
  const owner = ownerOf(text, head, groups);
  if (owner && !(directed && /\b(?:with|to|towards?|against) [^,]*$/iu.test(text.slice(head.end, directed.at)))) {
    const parties = owner.pairs?.filter((pair) => pair.length >= 2) ?? [owner.iso3];
    return { parties, target: null, why: "X and Y's tie" };
  }
  if (head.polarity === "cooperation" && TOPIC.test(text.slice(head.end))) return null;
  if (directed !== null) {
    const target = groups.find((g) => g.start === directed.at);
    // "The war in Y" spoken of as a name is nobody's tension with Y, and what is aimed at an area is aimed at no state.
    if (!target || (head.polarity === "tension" && CONFLICT.test(text.slice(target.end)))) return null;
    const from = subject(target, directed.object && head.polarity === "tension");
    if (head.polarity === "mediation" && from && target.iso3.length > 1) {
      return { parties: [union(from, target.iso3)], target, why: "X's tie with Y and Z" };
    }
    if (from && target.iso3.length > 1 && JOINT.test(text.slice(head.start, head.end))) {
      return { parties: [union(from, target.iso3)], target, why: "X's tie with Y and Z" };
    }
    const each = head.polarity === "support" || UNILATERAL.test(text.slice(head.start, head.end));
    if (from)
      return { parties: crossed(from, target.iso3, each ? "tension" : head.polarity), target, why: "X's tie with Y" };
    if (target.iso3.length >= 2 && ANAPHOR.test(text.slice(0, head.start))) {
      return { parties: [target.iso3], target: null, why: "their tie" };
    }
  }
  return head.polarity === "mediation" || head.polarity === "support" || aimedPast.some((end) => end <= head.start)
    ? null
    : implied(text, head, clause, groups, context, alone);
}

/** Parties that no preposition joins to the head: the only states there are, a subject of two, the pair spoken of before. */
function implied(
  text: string,
  head: Head,
  clause: Span,
  groups: readonly StateGroup[],
  context: Context,
  alone: boolean,
): PartiesFound | null {
  const inClause = groups.filter((g) => g.start >= clause.start && g.end <= clause.end);

  const states = inClause.reduce<readonly string[]>((all, g) => union(all, g.iso3), []);
  const friendly = head.polarity === "cooperation";
  if (!friendly) {
    const [one, two] = inClause;
    // "Spoke about the war" is no war of theirs.
    if (SPOKEN_OF.test(text.slice(0, head.start))) return null;
    return alone && states.length === 2 && one && two && two.end <= head.start
      ? { parties: [states], target: null, why: "the two states of the clause" }
      : null;
  }
  const back = { parties: [context.pair], target: null, why: "refers to the pair before" };
  if (OF_ORGANISATIONS.test(text.slice(clause.start, head.start))) return null;
  const paired = context.pair.length >= 2;
  const own = ANAPHOR.test(text.slice(0, head.start));
  // "X's visit to Y is aimed at bilateral relations": theirs, and not of the two before.
  const here = states.length === 2 && BILATERAL.test(text.slice(0, head.start));
  if (paired && own && !here && !context.pair.every((p) => states.includes(p)) && states.length < 3) return back;
  const [one, two, third] = inClause;
  if (one && two && OUTDONE.test(text.slice(one.end, two.start))) {
    const of = third && /^ as (?:the [^,;.]{1,40} of )?$/iu.test(text.slice(two.end, third.start)) ? third : null;
    return of ? { parties: [union(one.iso3, of.iso3)], target: null, why: "X instead of Z, as Y's" } : null;
  }
  const alike = UNILATERAL.test(text.slice(head.start, head.end)) && inClause.length === 1;
  if (states.length === 2 && !alike && inClause.some((g) => g.end <= head.start || g.iso3.length === 2)) {
    return { parties: [states], target: null, why: "the two states of the clause" };
  }
  const subject = inClause.find((g) => g.iso3.length >= 2);
  if (
    subject &&
    !UNILATERAL.test(text.slice(head.start, head.end)) &&
    subject.end <= head.start &&
    head.start - subject.end < 70 &&
    !PREPOSITION.test(text.slice(0, subject.start))
  ) {
    return { parties: [subject.iso3], target: null, why: "X and Y as subject" };
  }
  if (
    states.length > 2 &&
    !UNILATERAL.test(text.slice(head.start, head.end)) &&
    context.pair.length === 2 &&
    context.pair.every((p) => states.includes(p))
  ) {
    return { parties: [context.pair], target: null, why: "the pair spoken of before" };
  }
  const all = groups.reduce<readonly string[]>((list, g) => union(list, g.iso3), []);
  if (states.length < 2 && all.length === 2 && !/;/u.test(text.slice(groups[0]?.end, groups.at(-1)?.start))) {
    return { parties: [all], target: null, why: "the two states of the sentence" };
  }
  if (!paired) return null;
  if (all.length === 0)
    return (context.near && !ANY.test(text.slice(0, head.start))) || OPENING_ANAPHOR.test(text) ? back : null;
  return context.near && (own || /^(?:this|these)\b/iu.test(text) || context.bloc) ? back : null;
}

const WITH = /(?:^|\s)with (?:the |its )?$/iu;
const ALONG =
  /(?:^|[\s,])(?:along with|together with|unlike|like|besides|apart from|since|despite|after|before|under|alongside)(?: (?:the|its|neighbou?ring))? $/iu;
/** "Condemned the invasion", "warned against an attack": by whom the rest says, if anything does. */
const CONDEMNED =
  /\b(?:(?:condemn|denounc|deplor|protest|oppos)\p{L}*(?: (?:the|any|all|every|[\p{L}-]+)){0,3}|(?:against|of|about) (?:an?|any|another|further|new)(?: \p{L}+)?) $/iu;
const VICTIM = new RegExp(
  `^(?:condemn|denounc|deplor|protest|oppos)\\p{L}*(?: (?:the|any|all|every|[\\p{L}-]+)){0,4} (?:violations?|invasion|attacks?|aggression|occupation|bombing|bombardment|strikes?|killing|war) (?:of|on|against|in) (?:the )?(?=${ANYONE})`,
  "iu",
);
const BILATERAL = /\b(?:bilateral|mutual)(?: [\p{L}'’-]+,?){0,3} $/iu;
/** "A summit": another than the two of whom the text speaks. */
const ANY = /(?:^|\s)(?:an?|another|any|some|no|every|\d+) (?:[\p{L}-]+ ){0,3}$/iu;

const SPOKEN_OF = /(?:^|\s)(?:about|over|on|of|regarding) (?:the|this|that) (?:\p{Ll}+ )?$/iu;
/** What several do at one time in one place. */
const JOINT = /^(?:exercises|drills|manoeuvres|maneuvers|summit)$/iu;
/** What each of several does for itself: "X and Y buy from Z" ties neither X and Y, nor all three. */
const UNILATERAL =
  /^(?:suppl|sell|sold|sale|buy|bought|purchas|export|import|deliver|recogni|lend|lent|loan|invest|financ|fund|buil|train|shipped|send|sent|depend|pledg|donat|gave|give|provid|stake|constructing)/iu;

/** "X has overtaken Y as the main partner of Z": rivals for a third. */
const OUTDONE =
  /\b(?:overtak\p{L}+|overtook|replac\p{L}+|displac\p{L}+|surpass\p{L}+|outstrip\p{L}*|unlike|instead of|rather than|ahead of)\b/iu;

const IN_ITS = /^[^,;]{0,20} (?:in|over|about|through) (?:its|their) (?:[\p{L}-]+ )?$/iu;
const OWNS =
  /^ $|^'s? (?:[\p{L}\d-]+,? ){0,4}$|^'s? (?:[\p{L}\d-]+ ){0,4}(?:with|to) [^,;:]{1,12} and its (?:[\p{L}\d-]+ ){0,3}$/iu;

/** "A summit in Y", "the war in Y", "opposing sides in Y": the ground, not whom it is with. */
function isGround(text: string, head: Head, at: number): boolean {
  return HAS_GROUND.test(text.slice(head.start, head.end)) && IN.test(text.slice(head.end, at));
}

const HAS_GROUND =
  /(?:summits?|talks|meeting|oppos\p{L}+|war|conflicts?|fighting|ceasefire|cease-fire|truce|negotiations|consultations|dialogue|exercises|drills)$/iu;
const IN = /^(?: [\p{L}'-]+){0,2}? in (?:the )?(?:[\p{L}-]+ )?$/iu;

/** Many states at one event are no tie of all. */
const ATTENDED = /\b(?:attend|join|gather|invit|represent|sent|came|follow)/iu;
const RECIPROCAL = /^(?:sever|clash|feud|quarrel|cut|broke|conflict|war|tension|dispute|rival|standoff|border)/iu;
const OWNED = /^(?:'s?)? (?:(?!to |of |in |on |with |for |and |from |at |by )[\p{L}\d’'-]+,? ){0,4}$/iu;
const NAMED = new RegExp(`(?<!${S}[-–])${S} (?:conflict|war|crisis|dispute)$`, "iu");
const CONFLICT = /^(?:'s)? (?:conflict|war|crisis|dispute|question|issue)\b/iu;

/** What states agree or talk about is no party ("talks on Y", "cooperation against Y"). */
const TOPIC = new RegExp(
  `^(?: (?!with |to |and )[\\p{L}\\d'’-]+){0,2}? (?:on|over|against|about|regarding) (?:(?!with )${word}){0,3}?(?=${S})`,
  "iu",
);

/** Verbs of cooperation that take a state as their object. */
const TRANSITIVE = /^(?:recogni[sz](?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|trained|training)$/iu;

/** Where what a head is directed at stands: "ties with Y", "counter Y's influence"; the first of the two to come. */
function directedAt(text: string, head: Head): { readonly at: number; readonly object: boolean } | null {
  const rest = text.slice(head.end);
  const transitive = head.polarity !== "cooperation" || TRANSITIVE.test(text.slice(head.start, head.end));
  const direct = transitive ? DIRECT.exec(rest) : null;
  if (direct) return { at: head.end + direct[0].length, object: true };
  const towards = TOWARDS.exec(rest);
  return towards ? { at: head.end + towards[0].length, object: false } : null;
}

/** "A company suspended its project in Y": that is the company's, not the state's that was spoken of before. */
const BY_ORGANISATION = new RegExp(`^["“]?(?:the )?${SYMBOL.organisation}`, "iu");

/** Who holds the tie with a target: the clause's first state, then the sentence's, then what the article is about. */
function subjectOf(text: string, head: Head, clause: Span, groups: readonly StateGroup[], context: Context) {
  return (target: StateGroup, hereOnly: boolean): readonly string[] | null => {
    const other = (g: StateGroup): boolean => g !== target && !g.iso3.some((s) => target.iso3.includes(s));
    // "X dislikes Z's friendship with Y", and "its" after it: the owner holds the tie.
    const owner = groups.findLast((g) => g.end <= head.start && other(g) && OWNS.test(text.slice(g.end, head.start)));
    if (owner) return owner.iso3;
    // "Supports X in its quarrel with Y": the quarrel is X's.
    const last = groups.findLast((g) => g.end <= head.start && other(g));
    if (last && IN_ITS.test(text.slice(last.end, head.start))) return last.iso3;
    // "A deal with X was widened, and a truce with Y was reached": whose, the sentence does not say.
    const before = groups.filter((g) => g.start >= clause.start && g.end <= head.start && other(g));
    if (!hereOnly && context.topic !== null && before.length > 0 && !target.iso3.includes(context.topic)) {
      if (before.every((g) => WITH.test(text.slice(0, g.start)) && !g.iso3.includes(context.topic ?? ""))) {
        return [context.topic];
      }
    }
    // "Along with X, Y backs Z": who stands behind a preposition is the subject only where nobody else can be.
    const subject = before.find((g) => !ALONG.test(text.slice(0, g.start))) ?? before[0];
    if (subject) return subject.iso3;
    const earlier = groups.findLast((g) => g.end <= head.start && other(g));
    if (earlier) return earlier.iso3;
    // "By deepening ties with Y, X …"
    const following = groups.find(
      (g) => g.start > target.end && other(g) && /^[^,]*, (?:the |both )?$/u.test(text.slice(target.end, g.start)),
    );
    if (following) return following.iso3;
    if (BY_ORGANISATION.test(text.slice(clause.start, head.start))) return null;
    if (context.he !== null && !target.iso3.includes(context.he)) return [context.he];
    return !hereOnly && context.topic !== null && !target.iso3.includes(context.topic) ? [context.topic] : null;
  };
}

/** The states that a head lies between; "others" where they are no states ("between the Union and the bloc"). */
function groupBetween(
  text: string,
  head: Head,
  clause: Span,
  groups: readonly StateGroup[],
): StateGroup | "others" | null {
  const reach = head.polarity === "cooperation" ? clause.end : Math.min(clause.end, head.end + 60);
  for (const match of matches(text.slice(head.end, reach), BETWEEN)) {
    const at = head.end + match.index + match[0].length;
    return groups.find((g) => g.start === at) ?? "others";
  }
  return null;
}

/** "X and Y's alliance", "X and Y signed". Of quarrels only a noun, or a verb that takes two ("clashed"). */
function ownerOf(text: string, head: Head, groups: readonly StateGroup[]): StateGroup | null {
  if (head.polarity === "mediation" || head.polarity === "support") return null;
  if (UNILATERAL.test(text.slice(head.start, head.end)) && !/^'/u.test(text.slice(0, head.start).slice(-1)))
    return null;
  const owner = groups.findLast((g) => g.end <= head.start && g.iso3.length >= 2);
  if (!owner) return null;
  const link = text.slice(owner.end, head.start);
  if (!OWNED.test(link) || (owner.iso3.length > 2 && ATTENDED.test(link))) return null;
  if (head.polarity === "cooperation" || OWNS_NOUN.test(link) || link.startsWith("'")) return owner;
  const verb = text.slice(head.start);
  return RECIPROCAL.test(verb) || EACH_OTHER.test(verb) || /^[-–]/u.test(text.slice(owner.start + 1)) ? owner : null;
}

const OWNS_NOUN = /^(?:'s?)? ?\p{L}/u;
const EACH_OTHER = /^\p{L}+ (?:each other|one another)\b/iu;

/** Two friends and a third are three; of foes, and of several targets, each pair is its own tie. */
function crossed(from: readonly string[], to: readonly string[], polarity: Polarity): readonly (readonly string[])[] {
  if (polarity === "tension") return from.flatMap((f) => to.filter((t) => t !== f).map((t) => [f, t].sort()));
  return to.map((t) => union(from, [t])).filter((p) => p.length >= 2);
}

function clauseAround(text: string, head: Head): Span {
  let start = 0;
  let end = text.length;
  for (const cut of matches(text, CLAUSE)) {
    if (cut.index + cut[0].length <= head.start) start = cut.index + cut[0].length;
    else if (cut.index >= head.end && cut.index < end) end = cut.index;
  }
  return { start, end };
}
