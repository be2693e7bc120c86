/** What an article has spoken of before a sentence: what "both nations", "the two leaders" and "this alliance" mean there. */
import type { Span } from "../../atlas/schema.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { plain } from "../text/letters.ts";
import { standsAt } from "../text/matches.ts";
import { once } from "../text/once.ts";
import type { TieFound } from "./sameTie.ts";
import { type StateEntity, soleGround, stateEntity } from "./tieEntities.ts";
import { metBefore, type Place, pairOfLabel, pairOfParagraph } from "./tieFrame.ts";
import { type StateGroup, union } from "./tieStates.ts";
import { lookingBack } from "./tieWords.ts";

/** What the article spoke of before the sentence. */
export interface Context {
  /** The state that the sentences before are about. */
  readonly topic: string | null;
  /** Whom the sentence calls "he" or "she": his state, null for nobody. */
  readonly he: string | null;
  /** Parties of the last cooperation, or the last two states named alone. */
  readonly pair: readonly string[];
  /** Of which two the paragraph speaks, where the pair is from another one; null where that is not plain. */
  readonly frame: () => readonly string[] | null;
  /** Whom the paragraph is labelled with, and whom the article is about; null where it bears no such label. */
  readonly labelled: () => readonly string[] | null;
  /** Whether the pair was named in the one or two sentences before, in the same paragraph. */
  readonly near: boolean;
  /** The state that the article is about. */
  readonly main: string | null;
  /** The state on whose ground the one that the sentence names is a guest. */
  readonly host: string | null;
  /** Whether the sentence names a bloc that its ties run through. */
  readonly bloc: boolean;
}

export interface Discourse {
  /** The state that the article names most; null where it names none. */
  readonly main: string | null;
  /** The state that the sentences before are about. */
  topic: string | null;
  pair: readonly string[];
  /** Index of the sentence that the pair is from. */
  pairAt: number;
  /** Pairs and longer lists, in the order in which they were named. */
  readonly groups: (readonly string[])[];
  lastGroup: readonly string[];
}

/** Of an article of which nothing has been read yet. */
export function discourseOf(entitiesIn: readonly (readonly StateEntity[])[]): Discourse {
  const main = mostNamed(entitiesIn);
  return { main, topic: main, pair: [], pairAt: -9, groups: [], lastGroup: [] };
}

/** What a sentence can refer to. @param leaders those it names */
export function contextOf(
  discourse: Discourse,
  place: Place,
  leaders: readonly LeaderMention[],
  bloc: boolean,
  host: string | null = null,
): Context {
  const { index, sentences } = place;
  const { main, pair, pairAt, topic } = discourse;
  const paragraph = sentences[index]?.paragraph;
  const isHere = pairAt >= 0 && sentences[pairAt]?.paragraph === paragraph;
  const he = heOf(leaders);
  const goesOn = sentences[index - 1]?.paragraph === paragraph;
  const labelled = once(() => pairOfLabel(place, main));
  return {
    // A new paragraph that does not say of whom it speaks speaks of whom the article is about.
    topic: he ?? (goesOn ? topic : main),
    he,
    pair,
    frame: once(() => frameOf(pair, isHere, labelled(), place, main)),
    labelled,
    near: pairAt >= index - 2 && isHere,
    bloc,
    main,
    host,
  };
}

/** @param isHere whether the pair spoken of last is of the same paragraph */
function frameOf(
  pair: readonly string[],
  isHere: boolean,
  labelled: readonly string[] | null,
  place: Place,
  main: string | null,
): readonly string[] | null {
  // A pair of which one came in passing ("met in Y") is not what the paragraph is about.
  const mayPass = main !== null && !pair.includes(main);
  const named = labelled ?? (isHere && !mayPass ? null : pairOfParagraph(place, main));
  return isHere && !(mayPass && named?.includes(main)) ? null : named;
}

/** The state of whom a sentence speaks as "he" or "she". */
function heOf(leaders: readonly LeaderMention[]): string | null {
  return leaders.find((l) => l.how === "pronoun" && l.end - l.start <= 3 && l.iso3 !== null)?.iso3 ?? null;
}

/** The states that a phrase like "both nations" stands for; null where it names none, or is known by itself. */
export function antecedentAt(phrase: Span, text: string, discourse: Discourse, place: Place): StateEntity | null {
  const { index, sentences, entitiesIn } = place;
  if (NUMERAL.test(text.slice(phrase.start, phrase.end)) && !STANDS_ALONE.test(text.slice(phrase.end))) return null;
  const sentence = sentences[index];
  const here = entitiesIn[index] ?? [];
  if (sentence === undefined) return null;
  const start = sentence.start + phrase.start;
  // "The two leaders" of whom the text has just spoken are known by name.
  if (here.some((e) => e.start === start && e.iso3.length > 1)) return null;
  const named = statesWithin(here, 0, start);
  const words = text.slice(phrase.start, phrase.end);
  // "The three nations: X, Y and Z"
  const after = statesWithin(here, start + 1, Number.POSITIVE_INFINITY).sort();
  if (named.length === 0 && after.length === sizeOf(words) && LISTED.test(text.slice(phrase.end))) {
    return stateEntity({ start, end: sentence.start + phrase.end }, after);
  }
  const object = OBJECT.test(text.slice(0, phrase.start)) && named.length > 0;
  const iso3 = object
    ? (discourse.groups.findLast((g) => g.length === sizeOf(words) && !g.some((s) => named.includes(s))) ?? [])
    : resolveAntecedent(words, start, named, justNamed(place), discourse, place);
  if (iso3.length < 2) return null;
  return stateEntity({ start, end: sentence.start + phrase.end }, iso3);
}

const LISTED = plain(/^(?:, which [^:]*)?(?:,|:| [–—])/u);

/** "The two" stands for states only where no noun follows ("the two reactors"). */
const NUMERAL = /^the (?:two|three)$/iu;
const STANDS_ALONE =
  /^(?:[.,;:]|$| (?:have|has|had|are|were|will|would|could|may|also|then|both|each|soon|later|now|still|already|and|in|on|at|of them|agreed|signed|met|held|spoke|discussed|pledged|announced|promised|vowed|launched|fought|clashed|exchanged|share|want|hope|plan|decided|issued|set|concluded|opened|resumed|restored|called|said|talked|do|did|trade|cooperate|never|broke|fell|struck|reached|backed|condemned)(?![\p{L}-]))/u;

/** "It buys …" after a sentence about X, in the same paragraph: X. */
export function subjectBefore(text: string, discourse: Discourse, { index, sentences }: Place): readonly StateEntity[] {
  const sentence = sentences[index];
  if (!sentence || discourse.topic === null || sentences[index - 1]?.paragraph !== sentence.paragraph) return NONE;
  const found = OPENINGS.includes(text.charAt(0)) ? IT.exec(text) : null;
  if (!found) return NONE;
  const start = sentence.start + (found.groups?.before?.length ?? 0);
  const end = sentence.start + found[0].length - 1;
  return [stateEntity({ start, end }, [discourse.topic], true)];
}
const NONE: readonly never[] = [];
/** What {@link IT} may begin with: most sentences do with something else. */
const OPENINGS = [...'"“BAYNIiTt'];
const IT =
  /^(?<before>["“]?(?:(?:But|And|Yet|Instead,|Now) )?)(?:[Ii]t (?=has (?!been)|had (?!been)|also|now|still|already|\p{Ll}+(?:s|ed) |(?:lent|sold|bought|sent|gave|built|won|took|made|cut|broke|struck|shot|fought|withdrew) )|[Tt]he (?:country|kingdom|republic|emirate) )(?!(?:is|was|seems|looks|appears|remains|takes|turns|turned|follows|followed|emerged|happened|happens|seemed|appeared|helps|helped) )/u;

/** The states of the sentence before, in the same paragraph. */
function justNamed({ index, sentences, entitiesIn }: Place): readonly string[] {
  return sentences[index - 1]?.paragraph === sentences[index]?.paragraph
    ? statesWithin(entitiesIn[index - 1] ?? NONE, 0, Number.POSITIVE_INFINITY)
    : NONE;
}

/** The states that entities between two offsets name, each once. */
function statesWithin(entities: readonly StateEntity[], from: number, to: number): string[] {
  const states: string[] = [];
  for (const { start, end, iso3 } of entities) {
    if (start < from || end > to) continue;
    for (const state of iso3) if (!states.includes(state)) states.push(state);
  }
  return states;
}

/** "X threatened both": X is none of them. */
const OBJECT =
  /\b(?:threatened|visited|toured|warned|urged|accused|invited|told|pressed|blamed|thanked|supplied|armed) $/iu;

function sizeOf(phrase: string): 2 | 3 | null {
  return /\b(?:both|two|pair|duo)\b/iu.test(phrase) ? 2 : /\b(?:three|trio)\b/iu.test(phrase) ? 3 : null;
}

/**
 * "Both nations" are the last two, "the three countries" the last three, "these states" the last list of any length.
 * @param start of the phrase in the article
 */
function resolveAntecedent(
  phrase: string,
  start: number,
  named: readonly string[],
  before: readonly string[],
  discourse: Discourse,
  place: Place,
): readonly string[] {
  const { main } = discourse;
  const size = sizeOf(phrase);
  if (size === null) return discourse.lastGroup;
  // "X has no quarrel with Y: the two countries …": the sentence names them itself.
  const here = [...new Set(named)].sort();
  if (here.length === size) return here;
  if (here.length === 0 && before.length === size) return before.toSorted();
  // "X and Y quarrel. Z wants to reconcile the two": X and Y, where one of them is what the article is about.
  const others = main !== null && before.includes(main) && !here.some((state) => before.includes(state));
  if (others && before.length === size) return before.toSorted();
  const groups = discourse.groups.slice(-40).filter((g) => g.length === size);
  // "In Dakar the two governments signed": the host, and whom the article is about, where one was told to be the other's guest.
  if (main !== null && here.length === 0 && size === 2) {
    const ground = soleGround(place.entitiesIn[place.index] ?? NONE, ({ end }) => end <= start);
    if (ground !== null && metBefore(main, ground, place)) return [ground, main].sort();
  }
  const labelled = size === 2 ? pairOfLabel(place, main) : null;
  const isOfLabel = labelled !== null && here.every((state) => labelled.includes(state));
  const frame = isOfLabel ? labelled : here.length === 0 && size === 2 ? pairOfParagraph(place, main) : null;
  if (frame !== null) return frame;
  // "Kenya is the harder neighbour. Troops of both nations …": Kenya and whom the article is about.
  const [just, another] = before;
  if (named.length === 0 && just !== undefined && another === undefined && !groups.at(-1)?.includes(just)) {
    return size === 2 && main !== null && main !== just ? [just, main].sort() : [];
  }
  // "Kenya says that the two nations …": a pair with Kenya in it, if one was named.
  return groups.findLast((g) => g.some((state) => named.includes(state))) ?? spokenOfMost(groups);
}

/** The group that was named most often, the last one counting more. */
function spokenOfMost(groups: readonly (readonly string[])[]): readonly string[] {
  const times = new Map<string, { count: number; group: readonly string[] }>();
  groups.forEach((group, i) => {
    const key = group.join("+");
    times.set(key, { count: (times.get(key)?.count ?? 0) + (i === groups.length - 1 ? 4 : 1), group });
  });
  return [...times.values()].reduceRight<{ count: number; group: readonly string[] }>(
    (best, next) => (next.count > best.count ? next : best),
    { count: 0, group: [] },
  ).group;
}

/** The state that most sentences name; one in the title is named as often as in three of them. */
function mostNamed(entitiesIn: readonly (readonly StateEntity[])[]): string | null {
  const counts = new Map<string, number>();
  for (let index = 0; index < entitiesIn.length; index++) {
    const named: string[] = [];
    for (const { ground, iso3 } of entitiesIn[index] ?? NONE) {
      if (ground !== null) continue;
      for (const state of iso3) {
        if (named.includes(state)) continue;
        named.push(state);
        counts.set(state, (counts.get(state) ?? 0) + (index === 0 ? 3 : 1));
      }
    }
  }
  let most: string | null = null;
  let times = 0;
  for (const [state, count] of counts) if (count > times) [most, times] = [state, count];
  return most;
}

/** "During the war with Y": not whom the sentence is about. */
const BEHIND = lookingBack(
  /(?:^|\s)(?:with|of|in|at|to|from|by|for|on|over|about|against|towards?|between|during|since|after|before|despite|under|like|unlike|than|through|via|near)(?: (?:the|an?|its|their|his|her|both|neighbou?ring))? $/iu,
);

/**
 * Takes note of what a sentence named and told.
 * @param text the sentence in symbols
 * @param states those of its groups
 */
export function remember(
  discourse: Discourse,
  index: number,
  text: string,
  groups: readonly StateGroup[],
  states: readonly string[],
  told: readonly TieFound[],
  host: string | null,
): void {
  for (const group of groups) {
    if (group.iso3.length < 2) continue;
    discourse.groups.push(group.iso3);
    discourse.lastGroup = group.iso3;
  }
  const tie = told.find((t) => t.polarity !== "tension");
  // "Both nations" are a pair whatever is said of them. "X's visit to Y": two states close together are a pair too, until a tie is told.
  const [one, two] = groups;
  const close =
    told.length === 0 && states.length === 2 && one && two && two.start - one.end < 40 && !one.pronoun && !two.pronoun;
  const named = groups.find((g) => g.end - g.start === 1 && g.iso3.length > 1);
  const guest = host !== null && told.length === 0 ? union(states, [host]) : null;
  const pair = tie?.parties ?? named?.iso3 ?? (close ? states : guest);
  if (pair) {
    discourse.pair = pair;
    discourse.pairAt = index;
    discourse.groups.push(pair);
  }
  // "During the war with Y, X has been looking for oil": that is about X.
  const first = (groups.length > 1 ? groups.find((g) => !standsAt(BEHIND, text, g.start)) : undefined) ?? groups[0];
  if (first?.iso3.length === 1) discourse.topic = first.iso3[0] ?? discourse.topic;
}
