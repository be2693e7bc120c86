/** The states that a sentence speaks of, as groups: "Russia and China", "both nations", "North Korea". */
import type { Span } from "../../atlas/schema.ts";
import type { LeaderMention } from "../leaders/leaders.ts";
import type { Located, OrganisationMention } from "../model.ts";
import { plain, plainOf, plainPattern } from "../text/letters.ts";
import { matchAt, matches, standsAt } from "../text/matches.ts";
import { ANY_SYMBOL, SYMBOL, type SymbolClass, type Symbolic, symbolTest } from "../text/symbols.ts";
import { lookingBack } from "./tieWords.ts";

export interface StateEntity extends Span {
  readonly symbol: SymbolClass;
  /** The states it names; several for "both nations". */
  readonly iso3: readonly string[];
  readonly organisation: string | null;
  /** The state whose ground a city is; null for all else. */
  readonly ground?: string;
  /** Whether it names nobody but stands for whom the text spoke of before. */
  readonly pronoun?: boolean;
}

/** States named one after the other, joined by commas, "and" or a hyphen. Positions in the symbolic text. */
export interface StateGroup extends Span {
  /** Sorted, each once. */
  readonly iso3: readonly string[];
  /** "The Sino-Indian and the Franco-German": each hyphened pair by itself; null for any other list. */
  readonly pairs: readonly (readonly string[])[] | null;
  /** Whether a pronoun stands for it. */
  readonly pronoun: boolean;
}

/**
 * Everything in an article that stands for a state or an organisation; leaders, organisations and places each in order.
 * @param homes the state for which a company stands, by id
 */
export function stateEntities(
  located: Located,
  leaders: readonly LeaderMention[],
  organisations: readonly OrganisationMention[],
  homes: ReadonlyMap<string, string>,
): readonly StateEntity[] {
  const persons = leaders.flatMap((l, i): StateEntity[] => {
    if (l.iso3 === null || l.how === "pronoun" || l.how === "plural" || leaders[i - 1]?.start === l.start) return [];
    // "The two leaders" are several on one span.
    const iso3: string[] = [];
    for (let at = i; leaders[at]?.start === l.start; at++) iso3.push(leaders[at]?.iso3 ?? l.iso3);
    return [{ start: l.start, end: l.end, symbol: "place", iso3, organisation: null }];
  });
  const bodies = organisations.map(({ start, end, id }): StateEntity => {
    const home = homes.get(id);
    return home === undefined
      ? { start, end, symbol: "organisation", iso3: [], organisation: id }
      : { start, end, symbol: "place", iso3: [home], organisation: null };
  });
  const letters = plainOf(located.document.text);
  const states = located.mentions.flatMap((m, i): StateEntity[] => {
    if (m.kind === "embedded" || standsAt(HOME, letters, m.end)) return [];
    const [iso3] = m.iso3;
    if (m.kind === "city") {
      const city = { start: m.start, end: m.end, symbol: "area", iso3: [], organisation: null } as const;
      return iso3 === undefined || m.iso3.length !== 1 ? [] : [{ ...city, ground: iso3 }];
    }
    if (iso3 === undefined || m.iso3.length !== 1 || m.kind === "macro_region" || m.kind === "water") {
      return [{ start: m.start, end: m.end, symbol: "area", iso3: [], organisation: null }];
    }
    // "Talks in Riyadh": the ground of a capital is where states meet, no party.
    if (m.kind === "capital" && m.role === "place") {
      return [{ start: m.start, end: m.end, symbol: "area", iso3: [], organisation: null, ground: iso3 }];
    }
    // "In Lyon, France,": the ground.
    const town = located.mentions[i - 1];
    if (
      m.kind === "country" &&
      town?.kind === "city" &&
      town.iso3[0] === iso3 &&
      located.document.text.slice(town.end, m.start) === ", "
    ) {
      return [{ start: m.start, end: m.end, symbol: "area", iso3: [], organisation: null, ground: iso3 }];
    }
    if (m.kind === "demonym" && standsAt(SETTLED, letters, m.end)) {
      return [{ start: m.start, end: m.end, symbol: "area", iso3: [], organisation: null, ground: iso3 }];
    }
    if (m.kind === "demonym" && standsAt(PRIVATE, letters, m.end)) return [];
    return [{ start: m.start, end: m.end, symbol: "place", iso3: [iso3], organisation: null }];
  });
  // Where two overlap ("China's President X"), the longer one counts: see symbolise.
  return [...persons, ...bodies, ...states];
}

/** "The London-based institute" is no state. */
const HOME = plain(/[-‑–](?:based|born|educated|registered|listed|flagged)/uy);

/** "Shelled Kenyan villages": ground. */
const SETTLED = plain(/(?: \p{Ll}+)? (?:towns?|villages?|cit(?:y|ies)|ports?|airports?|beach(?:es)?)(?![\p{L}-])/uy);

/** "A Kenyan actress" stands for no state. */
const PRIVATE = plain(
  /(?: \p{Ll}+)? (?:actors?|actress|singers?|players?|footballers?|athletes?|hackers?|journalists?|reporters?|newspapers?|magazine|broadcaster|novelists?|writers?|authors?|patients?|hospitals?|laborator(?:y|ies)|wom[ae]n|m[ae]n|boys?|girls?|couple|team|squad|club|coach|restaurants?|cuisine|food|dish(?:es)?|artists?|chef|teenagers?|passengers?|climbers?|analysts?|professors?|historians?|poets?)(?![\p{L}-])/uy,
);

/** "He" and "his country" stand for the state of whom they mean. */
export function pronounEntities(text: string, leaders: readonly LeaderMention[]): readonly StateEntity[] {
  return leaders.flatMap(({ start, end, how, iso3 }): StateEntity[] => {
    if (how !== "pronoun" || iso3 === null) return [];
    const entity = { start, symbol: "place", iso3: [iso3], organisation: null, pronoun: true } as const;
    if (SUBJECT.test(text.slice(start, end))) return [{ ...entity, end }];
    const own = OWN_COUNTRY.exec(text.slice(start, end + 30));
    return own ? [{ ...entity, end: start + own[0].length }] : [];
  });
}
const SUBJECT = /^(?:he|she|him)$/iu;
const OWN_COUNTRY =
  /^(?:his|her) (?:own )?(?:country|government|nation|kingdom|homeland|ministers?|army|navy|air force|armed forces|forces|troops|soldiers|military|police|coast guard|central bank|treasury|economy|people|countrymen|compatriots|railways|exports|imports|borders?|farmers|industry)(?![\p{L}-])/iu;

const S = SYMBOL.place;
const FILLER = "(?: (?:the|also|then|its|their|neighbou?ring|former|with|from|to))*";
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

const isState = symbolTest("place");

/** The groups of a sentence, in order. */
export function groupsOf(symbolic: Symbolic<StateEntity>): readonly StateGroup[] {
  const groups: StateGroup[] = [];
  const { text } = symbolic;
  const places = symbolic.indices.filter((at) => isState(text.charCodeAt(at)));
  let end = 0;
  for (const at of places) {
    if (at < end) continue;
    const list = at === places.at(-1) ? text.charAt(at) : (matchAt(GROUP, text, at)?.[0] ?? "");
    end = at + list.length;
    for (const { start, names } of apart(symbolic, at, list)) {
      if (isCompared(text, start)) continue;
      const iso3 = statesIn(symbolic, start, names.length);
      if (iso3.length === 0) continue;
      const pairs =
        names.length > 1 && PAIRS.test(names)
          ? matches(names, PAIR).map((pair) => statesIn(symbolic, start + pair.index, pair[0].length))
          : null;
      const pronoun = names.length === 1 && symbolic.at(start)?.pronoun === true;
      groups.push({ start, end: start + names.length, iso3, pairs, pronoun });
    }
  }
  return groups;
}

function isCompared(text: string, start: number): boolean {
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
  if (names.length === 1) return [{ start: index, names }];
  // "Buys jets from X, and Y is building a plant"
  const joint = TWO.exec(names)?.groups?.joint;
  if (joint !== undefined && index > 0 && GOES_ON.test(symbolic.text.slice(index + names.length))) {
    return [
      { start: index, names: names.slice(0, 1) },
      { start: index + 1 + joint.length, names: names.slice(-1) },
    ];
  }
  const plurals = [...names].flatMap((_, i) => ((symbolic.at(index + i)?.iso3.length ?? 0) > 1 ? [i] : []));
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
  return groups.reduce<readonly string[]>((all, { iso3 }) => union(all, iso3), []);
}

/** The union of two sets of states, each of them sorted. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0) return b;
  const all: string[] = [];
  let at = 0;
  for (const state of a) {
    for (let other = b[at]; other !== undefined && other <= state; other = b[++at]) if (other < state) all.push(other);
    all.push(state);
  }
  for (; at < b.length; at++) all.push(b[at] ?? "");
  return all;
}
