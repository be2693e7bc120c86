/** The states that a sentence speaks of, as groups: "Russia and China", "both nations", "North Korea". */
import type { Span } from "../../atlas/schema.ts";
import { overlap } from "../../atlas/spans.ts";
import { plainPattern } from "../text/letters.ts";
import { endAt, matches, standsAt } from "../text/matches.ts";
import { ANY_SYMBOL, SYMBOL, type Symbolic } from "../text/symbols.ts";
import type { StateEntity } from "./tieEntities.ts";
import { lookingBack } from "./tieWords.ts";

/** States named one after the other, joined by commas, "and" or a hyphen. Positions in the symbolic text. */
export interface StateGroup extends Span {
  /** Sorted, each once. */
  readonly iso3: readonly string[];
  /** "The Sino-Indian and the Franco-German": each hyphened pair by itself; null for any other list. */
  readonly pairs: readonly (readonly string[])[] | null;
  /** Whether a pronoun stands for it. */
  readonly pronoun: boolean;
}

const S = SYMBOL.place;
const FILLER =
  "(?: (?:the|also|then|its|their|neighbou?ring|former|with|from|to|\\d[\\d.]*(?:%| per ?cent) (?:on|for|from|to)))*";
const COMMA = `(?:'s)?,${FILLER} `;
const AND = `(?:(?:'s)?,?(?: and| &| including| as well as| or)${FILLER} |(?:'s)?, including${FILLER} |\\s?[-–/]\\s?)`;
/** Names with commas between them are a list only with an "and"; a headline does without ("X, Y sign pact"). */
const GROUP = plainPattern(
  `^${S}(?:${COMMA}${S})+(?= (?!and |or |as |including )[\\p{Ll}])|${S}(?:(?:${COMMA}${S}){0,40}${AND}${S})*`,
  "y",
);
const PAIR = plainPattern(`${S}[-–/]${S}`, "g");
const PAIRS = plainPattern(`^${S}[-–/]${S}(?:(?:,|,? and)(?: the)? ${S}[-–/]${S})+$`, "");

/** "More than X and Y": they are no parties. */
const COMPARED = lookingBack(/(?:^|[^\p{L}])(?:than|unlike) (?:the )?$/iu);

/** The groups of a sentence, in order. */
export function groupsOf(symbolic: Symbolic<StateEntity>): readonly StateGroup[] {
  const groups: StateGroup[] = [];
  const { text, indices, names } = symbolic;
  const last = names.findLastIndex(({ symbol }) => symbol === "place");
  let end = 0;
  for (let i = 0; i <= last; i++) {
    const at = indices[i] ?? 0;
    if (at < end || names[i]?.symbol !== "place") continue;
    // Behind the last name no list goes on.
    end = i === last || !mayGoOn(text, at + 1) ? at + 1 : endAt(GROUP, text, at);
    if (end === at + 1) addGroup(groups, symbolic, at, text.charAt(at));
    else
      for (const { start, names } of apart(symbolic, at, text.slice(at, end))) addGroup(groups, symbolic, start, names);
  }
  return groups;
}

/** Whether a list may go on behind a name: behind most names something else does. */
function mayGoOn(text: string, at: number): boolean {
  return text.charCodeAt(at) !== BLANK || JOINTS.includes(text.charAt(at + 1));
}
const BLANK = 0x20;
/** What may stand behind a blank there: "and", "as well as", "or", "including", an ampersand, a dash or a slash. */
const JOINTS = "aoi&-–/";

function addGroup(groups: StateGroup[], symbolic: Symbolic<StateEntity>, start: number, names: string): void {
  if (isCompared(symbolic.text, start)) return;
  const iso3 = statesIn(symbolic, start, names.length);
  if (iso3.length === 0) return;
  const pairs =
    names.length > 1 && PAIRS.test(names)
      ? matches(names, PAIR).map((pair) => statesIn(symbolic, start + pair.index, pair[0].length))
      : null;
  const pronoun = names.length === 1 && symbolic.at(start)?.pronoun === true;
  groups.push({ start, end: start + names.length, iso3, pairs, pronoun });
}

/** The one name of a state in a sentence that names or stands on the ground of no other state; null for any other sentence. */
export function soleName(entities: readonly StateEntity[], sentence: Span): StateEntity | null {
  const sole = entities.find(({ symbol }) => symbol === "place");
  const [state, more] = sole?.iso3 ?? [];
  if (sole === undefined || more !== undefined || sole.start < sentence.start || sole.end > sentence.end) return null;
  for (const other of entities) {
    if (other === sole) continue;
    if (other.symbol === "place" || (other.ground !== null && other.ground !== state) || overlap(other, sole))
      return null;
  }
  return sole;
}

/** Whether what stands at an offset is named for comparison only. @param text of a sentence, up to there at least */
export function isCompared(text: string, start: number): boolean {
  // "Than", "unlike" and "the" end with one of two letters; few other words do.
  const last = text.charAt(start - 2).toLowerCase();
  return (last === "n" || last === "e") && standsAt(COMPARED, text, start);
}

const TWO = plainPattern(`^${S}(?<joint>, and (?:the )?)${S}$`, "");
const GOES_ON = plainPattern(
  `^(?: of ${S})? (?:is|are|was|were|has|have|had|will|would|can|could|may|might|\\p{Ll}{3,}(?:ed|s)) `,
  "",
);
const AFTER_NAME = new RegExp(`[^${ANY_SYMBOL.slice(1, -1)}]+$`, "u");

/** "X buys from Y, and the two …": those who were named before are a group of their own. */
function apart(symbolic: Symbolic<StateEntity>, index: number, names: string) {
  // "Buys jets from X, and Y is building a plant"
  const joint = TWO.exec(names)?.groups?.joint;
  if (joint !== undefined && index > 0 && GOES_ON.test(symbolic.text.slice(index + names.length))) {
    return [
      { start: index, names: names.slice(0, 1) },
      { start: index + 1 + joint.length, names: names.slice(-1) },
    ];
  }
  const plurals: number[] = [];
  for (let i = 0; i < names.length; i++) if ((symbolic.at(index + i)?.iso3.length ?? 0) > 1) plurals.push(i);
  const [first] = plurals;
  if (first === undefined) return [{ start: index, names }];
  const before = names.slice(0, first).replace(AFTER_NAME, "");
  return [
    ...(before === "" ? [] : [{ start: index, names: before }]),
    ...plurals.map((i) => ({ start: index + i, names: names.slice(i, i + 1) })),
  ];
}

/** The states named in a stretch, sorted. */
function statesIn(symbolic: Symbolic<StateEntity>, start: number, length: number): readonly string[] {
  const first = length === 1 ? symbolic.at(start) : undefined;
  if (first?.symbol === "place" && first.iso3.length === 1) return first.iso3;
  const iso3 = new Set<string>();
  for (let i = start; i < start + length; i++) {
    const entity = symbolic.at(i);
    if (entity?.symbol === "place") for (const state of entity.iso3) iso3.add(state);
  }
  return [...iso3].sort();
}

/** All states of several groups, sorted. */
export function statesOfGroups(groups: readonly StateGroup[]): readonly string[] {
  let all: readonly string[] = NONE;
  for (const { iso3 } of groups) all = union(all, iso3);
  return all;
}

const NONE: readonly string[] = [];

/** Whether two sets of states are the same, each of them sorted. */
export function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** The union of two sets of states, each of them sorted. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || a === b) return b;
  const all: string[] = [];
  let at = 0;
  for (const state of a) {
    for (let other = b[at]; other !== undefined && other <= state; other = b[++at]) if (other < state) all.push(other);
    all.push(state);
  }
  for (; at < b.length; at++) all.push(b[at] ?? "");
  return all;
}
