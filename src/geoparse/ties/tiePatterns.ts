/** Whole phrases that assert a tie ("X depends on Y"), as data/lexicon.json writes them, over sentences in symbols. */
import type { TieLexicon } from "../../atlas/curated.ts";
import type { Span } from "../../atlas/schema.ts";
import { overlap } from "../../atlas/spans.ts";
import type { Domain, Polarity, TieStatus } from "../../atlas/vocabulary.ts";
import { plain, smallPattern } from "../text/letters.ts";
import { matches, standsAt } from "../text/matches.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import type { Token } from "../text/tokens.ts";
import type { StateEntity } from "./tieEntities.ts";
import { createCalls, isPlaced, type Names } from "./tiePhraseCalls.ts";
import { createPhraseFinder, MARK, type Phrase, type PhraseMatch } from "./tiePhraseFinder.ts";
import { DETERMINED, NAMES, partsOf, WORDS_BETWEEN } from "./tiePhraseParts.ts";
import { type StateGroup, statesOfGroups, union } from "./tieStates.ts";

export interface PhraseFound extends Span {
  readonly parties: readonly string[];
  readonly polarity: Polarity;
  /** What it is about where no word beside it says so. */
  readonly domain: Domain;
  /** Whether that stands whatever words there are. */
  readonly fixed: boolean;
  readonly status: TieStatus | null;
  readonly why: string;
}

/** A phrase of the lexicon, and what may stand in its way. */
interface PreparedPhrase extends Omit<PhraseFound, "start" | "end" | "parties" | "why"> {
  readonly says: string;
  readonly opening: string;
  readonly together: boolean;
  readonly onGround: boolean;
  /** Words in it, or right behind, with which it means something else. */
  readonly other: RegExp | null;
  readonly isNegative: boolean;
  readonly namesDoer: boolean;
}

const S = SYMBOL.place;
/** "X's coast guard ships", then what may stand before a verb. */
const SUBJECT = `(?<x>${NAMES})(?:'s?)?(?: (?!to |of |in |on |with |for |that |which |and |from |at |by |as |but |has |have |against |over |about |into |after |before |during |since |until |than |when |while |under )(?:[\\p{Ll}\\d-]+|${SYMBOL.organisation})){0,3}?`;
/** "X, in Dakar, praised Y", "X, who had come from Z, praised Y": what stands between two commas behind a subject. */
const ASIDE =
  "(?:, (?:the|an?|its?|his|her|their|then|who|which|whose|speaking|in|at|from|on|after|during) [^;.:\\u002c]{1,60},)?";
/** What a first verb of the same subject is written as. */
const PASSED = "·";
const BEFORE_VERB = `${ASIDE}(?:(?: ·+)?(?:, (?:by contrast|however|too|in turn|for its part|meanwhile|in return|by then|instead|likewise),)?(?:,? (?:which|who|that))?(?: (?:has|have|had|is|are|was|were|will|would|been|be|being|also|now|already|still|since|then|later|even|itself|both|each|could|may|might|should|must|went on|goes on|kept|keeps|(?:promised|promises|agreed|agrees|offered|offers|vowed|pledged|decided|planned|plans|hopes|hoped|wants|wanted|intends|intended|began|begun|started|continues|continued|prepares|prepared|meant|means|aims|used|sought|seeks|managed|tried|tries)(?= to )|long|since|to|again|once|[\\p{L}]+ly))*)`;
const OBJECT = `${DETERMINED}(?<y>${NAMES})`;
const GROUND = `${DETERMINED}(?<y>${NAMES}|${SYMBOL.area})`;
const NEGATED = plain(
  /\b(?:not|no|never|neither|nor|denied|denies|deny|denying|refus\p{L}+|without|cannot|can't|won't|didn't|doesn't|hasn't|haven't|isn't|far from|ruled out|stopped short|failed to|unlikely|(?:would|could|might) have)\b/iu,
);

/**
 * Prepares the phrases. In one, X and Y are states (or "Chinese carmakers", or a leader), `…` stands for up to six words
 * with no state in them, `(a|b)` for one of several, `_` for a space in one, `(a)?` for what may be missing, `*` for any
 * ending. Without a Y, X is two states or more; a Z is a party with both. Y may be ground ("hit Kyiv") where the phrase is of military tension.
 */
export function createPhrases(
  lexicon: TieLexicon,
): (symbolic: Symbolic<StateEntity>, groups: readonly StateGroup[], words: readonly Token[]) => readonly PhraseFound[] {
  const phrases = (lexicon.phrases ?? []).map((phrase): PreparedPhrase => {
    const { says, polarity, domain = null, status = null, unless } = phrase;
    return {
      says,
      polarity,
      domain: domain ?? "diplomatic",
      fixed: phrase.fixed === true,
      status,
      together: phrase.together === true,
      onGround: GROUNDED.has(domain ?? "") || / in Y$/u.test(says),
      opening: openingOf(says),
      other: unless === undefined ? null : new RegExp(`[^\\p{L}](?:${unless.join("|")})(?![\\p{L}])`, "u"),
      // "Refuses to deal with" is said, and not taken back.
      isNegative: NEGATED.test(says.replaceAll("_", " ")),
      // "Was given" by whom?
      namesDoer: / (?:by|with) /u.test(says),
    };
  });
  const callsIn = createCalls(phrases);
  const findPhrases = createPhraseFinder((index) => {
    const { says = "", onGround } = phrases[index] ?? {};
    return phraseOf(says, onGround);
  });

  return (symbolic, groups, words) => {
    const called = callsIn(words, namesOf(symbolic));
    if (called.length === 0) return NONE;
    const { small } = symbolic;
    const found = findPhrases(small, called);
    for (const later of laterVerbs(small)) found.push(...findPhrases(later, called));
    const told: PhraseFound[] = [];
    for (const match of found.sort((a, b) => a.index - b.index)) {
      const phrase = phrases[match.index];
      if (phrase !== undefined) addTold(told, phrase, match, symbolic, groups);
    }
    return told;
  };
}

/** Adds what a phrase tells of those whom it names where it stands. */
function addTold(
  told: PhraseFound[],
  phrase: PreparedPhrase,
  { start, end, said, verb, x, y, z }: PhraseMatch,
  symbolic: Symbolic<StateEntity>,
  groups: readonly StateGroup[],
): void {
  const { small } = symbolic;
  const { says, polarity, domain, fixed, status, together, other, isNegative, namesDoer } = phrase;
  if (y && verb !== null && !namesDoer && isPassive(small.slice(start, verb), small.slice(verb, end))) return;
  if (other?.test(small.slice(start, end + NEAR)) === true) return;
  if (NEGATED.test(clauseBefore(small, start)) || (!isNegative && NEGATED.test(said))) return;
  if (standsAt(WITH_NOBODY, small, end)) return;
  // "X and Z are allies of Y": not of each other.
  if (!y && standsAt(OF_ANOTHER, small, end)) return;
  const from = groupAt(groups, x);
  const ground = y ? symbolic.at(y[0])?.ground : undefined;
  // "Mediates between X and a militia": who brokers is all that is left.
  const isHalf = polarity === "mediation" && y !== undefined && standsAt(AND_OTHERS, small, y[1]);
  const to = isHalf ? NOBODY : ground ? [ground] : groupAt(groups, y);
  const third = groupAt(groups, z);
  const asOne = together || third.length > 0 || polarity === "mediation" || !y;
  const each = asOne ? [union(union(from, to), third)] : from.flatMap((f) => to.map((t) => union([f], [t])));
  for (const parties of each) {
    if (parties.length >= 2) told.push({ start, end, parties, polarity, domain, fixed, status, why: says });
  }
}

const AND_OTHERS = new RegExp(` and (?:the )?(?:[a-z-]+ ){0,2}${SYMBOL.organisation}`, "y");
const WITH_NOBODY = / with (?:neither|none|nobody|no one)\b/y;
const NONE: readonly PhraseFound[] = [];
const NOBODY: readonly string[] = [];

/** Where the names of a sentence stand. */
function namesOf(symbolic: Symbolic<StateEntity>): Names {
  const { names } = symbolic;
  return {
    first: names.find(({ symbol }) => symbol === "place")?.start ?? Number.POSITIVE_INFINITY,
    last: names.findLast(({ symbol }) => symbol !== "organisation")?.start ?? -1,
    indexOf(offset) {
      return symbolic.indexOf(offset);
    },
  };
}

/** What of a phrase's clause stands before it, as far as it may take the phrase back. */
function clauseBefore(small: string, start: number): string {
  const least = Math.max(0, start - 40);
  let from = start;
  while (from > least && !BREAKS.includes(small.charAt(from - 1))) from--;
  return small.slice(from, start);
}
const BREAKS = ",;:";

function isPassive(before: string, verb: string): boolean {
  return BE.test(before) && PARTICIPLE.test(verb);
}
const BE = / (?:is|are|was|were|been|being|be)(?: ·+)?(?: [a-z]+ly| also| now| then)?$/;
const PARTICIPLE =
  /^ (?:[a-z]+ed|given|sold|sent|lent|built|bought|paid|shot|struck|hit|taken|thrown|driven|torn|broken)\b/;

/** Characters behind a phrase that can make it mean something else. */
const NEAR = 30;

const OF_ANOTHER = new RegExp(` (?:of |against |with )?(?:the )?${S}`, "y");

/** Of more verbs than these no sentence's subject is looked for. */
const MOST_VERBS = 2;

/** "X did this and broke with Y", "by suspending …": the sentence with what comes first passed over, each character in its place. */
function laterVerbs(text: string): readonly string[] {
  const subject = OPENING.exec(text)?.[0];
  if (subject === undefined) return [];
  const later: string[] = [];
  for (const { index, 0: joint } of matches(text, JOINT)) {
    const end = index + joint.length;
    if (index <= subject.length || later.length === MOST_VERBS) continue;
    if (!NAMED.test(text.slice(end, end + 120)) || REPROACHED.test(text.slice(subject.length, index))) continue;
    later.push(`${subject} ${PASSED.repeat(end - subject.length - 2)} ${text.slice(end)}`);
  }
  return later;
}
const NAMED = new RegExp(S);
/** "Accused Y of …, by arming Z": what Y did. */
const REPROACHED = new RegExp(`\\b(?:accus|blam|suspect|critici|condemn|denounc)[a-z]* (?:the )?${S}`, "u");
const OPENING = smallPattern(`^(?:the )?${NAMES}(?= [\\p{Ll}])`, "");
const JOINT = smallPattern(
  `(?: and| but|, then|, and then) (?!the |a |an |its |their |his |her |other |some |more |to |that |which |in |on |as |not |${S})|(?: by| in| while| before| after|,)(?= [\\p{Ll}]+ing ) | to (?=(?:thank|buy|sell|borrow|ask|woo|persuade|denounce|urge|press|offer|promise|accept|collect|lend|mend|bury|seek|order|receive) )`,
  "g",
);

const APART = plain(/(?<![\p{L}\d])/uy);
const UP_TO_VERB = leadPattern(`${SUBJECT}${BEFORE_VERB}`);
const UP_TO_VERB_OR_NOUN = leadPattern(`${SUBJECT}${BEFORE_VERB}${WORDS_BETWEEN}`);

/** Of a sentence in which a mark stands before some of its blanks and commas: from a place up to a mark. */
function leadPattern(source: string): RegExp {
  const marked = source.replace(/ |,(?!\d*\})/gu, `${MARK}?$&`);
  return smallPattern(`${APART.source}${marked}${MARK}`, "y");
}

/** Most phrases are of a subject and a verb: how many parts of one its lead is, 0 for a phrase without. */
function leadOf(parts: readonly string[]): number {
  const length = parts[1] === "…" ? 2 : 1;
  return parts[0] !== "X" || /^(?:…|of)/u.test(parts[length] ?? "…") ? 0 : length;
}

/** The part by which a phrase is looked for: the one that it begins with, or that what its lead leads to does. */
export function openingOf(says: string): string {
  const parts = says.split(" ");
  return parts[leadOf(parts)] ?? "";
}

/** A phrase as it is looked for. The ways from a state to a verb are the same for all. */
export function phraseOf(says: string, onGround = false): Phrase {
  const parts = says.split(" ");
  const lead = leadOf(parts);
  if (lead > 0) {
    const pattern = lead === 1 ? UP_TO_VERB : UP_TO_VERB_OR_NOUN;
    return { by: "lead", lead: { pattern, rest: partsOf(parts.slice(lead), onGround, true) } };
  }
  return /^(?:X's|Y(?:'s|-\S+)?) /u.test(says) || isPlaced(openingOf(says))
    ? { by: "parts", parts: partsOf(parts, onGround, false) }
    : { by: "pattern", pattern: phrasePattern(says, onGround) };
}

/** What is done to the ground of a state is done to it ("builds a plant in Szeged", "troops in Goma"). */
const GROUNDED: ReadonlySet<string> = new Set(["military", "infrastructure", "economic"]);

function groupAt(groups: readonly StateGroup[], range: readonly [number, number] | undefined): readonly string[] {
  if (!range) return NOBODY;
  const [start, end] = range;
  return statesOfGroups(groups.filter((g) => overlap(g, { start, end })));
}

/** For sentences in small letters. @throws {SyntaxError} where a bracket is left open */
export function phrasePattern(says: string, onGround = false): RegExp {
  const source = sourceOf(says.split(" "), onGround, false);
  return smallPattern(`${APART.source}${source}(?![\\p{L}\\d])`, "dg");
}

/** @param within whether other parts stand before these */
function sourceOf(parts: readonly string[], onGround: boolean, within: boolean): string {
  const object = onGround ? GROUND : OBJECT;
  return parts
    .map((part, i) => {
      const first = i === 0 && !within;
      const space = first || part.startsWith("(,") ? "" : " ";
      if (part === "X")
        return first
          ? SUBJECT + (parts[1]?.startsWith("of") ? "" : BEFORE_VERB)
          : `${space}${OBJECT.replace("<y>", "<x>")}`;
      if (part === "X's") return `(?<x>${NAMES})(?:'s?)?`;
      if (part === "Y" || part === "Y's") return `${space}${object}${part === "Y's" ? "(?:'s?)?" : ""}`;
      if (part.startsWith("Y-")) return `${space}${object}${wordsOf(part.slice(1))}`;
      if (part === "Z") return `${space}${DETERMINED}(?<z>${NAMES})`;
      if (part === "…") return WORDS_BETWEEN;
      const words = wordsOf(part.replace(/\?$/u, ""));
      return part.endsWith("?") ? `(?:${space}${words})?` : space + words;
    })
    .join("");
}

function wordsOf(part: string): string {
  return part
    .replace(/[.+?^${}[\]\\]/gu, "\\$&")
    .replaceAll("*", "[\\p{L}'-]*")
    .replaceAll("_", " ");
}
