/** What in an article stands for a state, its ground or an organisation. */
import type { Mention, Span } from "../../atlas/schema.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import type { Located, OrganisationMention } from "../model.ts";
import { plain, plainOf } from "../text/letters.ts";
import { standsAt } from "../text/matches.ts";
import type { SymbolClass } from "../text/symbols.ts";

export interface StateEntity extends Span {
  readonly symbol: SymbolClass;
  /** The states it names; several for "both nations". */
  readonly iso3: readonly string[];
  readonly organisation: string | null;
  /** The state whose ground a city is; null for all else. */
  readonly ground: string | null;
  /** Whether it names nobody but stands for whom the text spoke of before. */
  readonly pronoun: boolean;
}

/** What stands for states, made in one place: the engine is quick with records that are all made alike. */
export function stateEntity({ start, end }: Span, iso3: readonly string[], pronoun = false): StateEntity {
  return { start, end, symbol: "place", iso3, organisation: null, ground: null, pronoun };
}

function organisationEntity({ start, end }: Span, organisation: string): StateEntity {
  return { start, end, symbol: "organisation", iso3: NO_STATES, organisation, ground: null, pronoun: false };
}

function areaEntity({ start, end }: Span, ground: string | null): StateEntity {
  return { start, end, symbol: "area", iso3: NO_STATES, organisation: null, ground, pronoun: false };
}

const BLANK = 0x20;
const NO_STATES: readonly string[] = [];

/**
 * Everything in an article that stands for a state or an organisation, in order; of what begins at one place leaders first,
 * then organisations.
 * @param homes the state for which a company stands, by id
 */
export function stateEntities(
  located: Located,
  leaders: readonly LeaderMention[],
  homes: ReadonlyMap<string, string>,
): readonly StateEntity[] {
  const { document, mentions, organisations } = located;
  const found: StateEntity[] = [];
  addPersons(found, leaders);
  for (const body of organisations) found.push(bodyEntity(body, homes));
  let before: Mention | null = null;
  for (const mention of mentions) {
    const entity = placeEntity(mention, before, document.text);
    if (entity !== null) found.push(entity);
    before = mention;
  }
  addPronouns(found, document.text, leaders);
  // Where two overlap ("China's President X"), the longer one counts: see symbolise.
  return found.sort((a, b) => a.start - b.start);
}

function addPersons(found: StateEntity[], leaders: readonly LeaderMention[]): void {
  for (let first = 0; first < leaders.length; first++) {
    const leader = leaders[first];
    if (leader === undefined || leader.iso3 === null || leader.how === "pronoun" || leader.how === "plural") continue;
    if (leaders[first - 1]?.start === leader.start) continue;
    // "The two leaders" are several on one span.
    const iso3: string[] = [];
    for (let at = first; leaders[at]?.start === leader.start; at++) iso3.push(leaders[at]?.iso3 ?? leader.iso3);
    found.push(stateEntity(leader, iso3));
  }
}

function bodyEntity(body: OrganisationMention, homes: ReadonlyMap<string, string>): StateEntity {
  const home = homes.get(body.id);
  return home === undefined ? organisationEntity(body, body.id) : stateEntity(body, [home]);
}

/** What a place stands for, null for nothing. @param before the mention before it */
function placeEntity(mention: Mention, before: Mention | null, text: string): StateEntity | null {
  const { kind, end } = mention;
  const letters = plainOf(text);
  const isJoined = letters.charCodeAt(end) !== BLANK;
  if (kind === "embedded" || (isJoined && standsAt(HOME, letters, end))) return null;
  const [iso3, more] = mention.iso3;
  const isOfOne = iso3 !== undefined && more === undefined;
  if (kind === "city") return isOfOne ? areaEntity(mention, iso3) : null;
  if (!isOfOne || kind === "macro_region" || kind === "water") return areaEntity(mention, null);
  // "Talks in Riyadh": the ground of a capital is where states meet, no party.
  if (kind === "capital" && mention.role === "place") return areaEntity(mention, iso3);
  // "In Lyon, France,": the ground.
  const isOfTown = kind === "country" && before?.kind === "city" && before.iso3[0] === iso3;
  if (isOfTown && text.slice(before.end, mention.start) === ", ") return areaEntity(mention, iso3);
  if (kind === "demonym" && standsAt(SETTLED, letters, end)) return areaEntity(mention, iso3);
  if (kind === "demonym" && standsAt(PRIVATE, letters, end)) return null;
  return stateEntity(mention, [iso3]);
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
function addPronouns(found: StateEntity[], text: string, leaders: readonly LeaderMention[]): void {
  for (const { start, end, how, iso3 } of leaders) {
    if (how !== "pronoun" || iso3 === null) continue;
    const isSubject = SUBJECT.test(text.slice(start, end));
    const own = isSubject ? null : OWN_COUNTRY.exec(text.slice(start, end + 30));
    const last = isSubject ? end : own === null ? null : start + own[0].length;
    if (last !== null) found.push(stateEntity({ start, end: last }, [iso3], true));
  }
}
const SUBJECT = /^(?:he|she|him)$/iu;
const OWN_COUNTRY =
  /^(?:his|her) (?:own )?(?:country|government|nation|kingdom|homeland|ministers?|army|navy|air force|armed forces|forces|troops|soldiers|military|police|coast guard|central bank|treasury|economy|people|countrymen|compatriots|railways|exports|imports|borders?|farmers|industry)(?![\p{L}-])/iu;

/** The states that entities name or stand on the ground of. */
export function statesOf(entities: readonly StateEntity[]): readonly string[] {
  if (entities.length === 0) return NO_STATES;
  const states: string[] = [];
  for (const { ground, iso3 } of entities) {
    if (ground !== null) addState(states, ground);
    else for (const state of iso3) addState(states, state);
  }
  return states;
}

function addState(states: string[], state: string): void {
  if (!states.includes(state)) states.push(state);
}

/** The one state on whose ground somebody is, of those entities that count; null for none, and where there are several. */
export function soleGround(
  entities: readonly StateEntity[],
  counts: (entity: StateEntity, ground: string) => boolean,
): string | null {
  let sole: string | null = null;
  for (const entity of entities) {
    const { ground } = entity;
    if (ground === null || ground === sole || !counts(entity, ground)) continue;
    if (sole !== null) return null;
    sole = ground;
  }
  return sole;
}
