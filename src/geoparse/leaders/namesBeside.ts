/** How texts name leaders beside a state other than by an office right before the name: counterparts, portfolios, lists. */
import { plain, plainPattern } from "../text/letters.ts";
import { matchAt, standsAt } from "../text/matches.ts";
import { HONORIFICS } from "./honorifics.ts";
import { type LeaderMention, leaderMention, type StateName, type States } from "./leaderMention.ts";
import type { Office } from "./officeReader.ts";
import { NAME } from "./offices.ts";

/** A sentence, and the states named in it. Positions are in its text, but for those that states are asked for by. */
export interface Beside {
  readonly text: string;
  /** In plain letters. */
  readonly plain: string;
  /** Where it begins in the article. */
  readonly start: number;
  /** Of the article. */
  readonly states: States;
}

const COUNTERPART = plainPattern(`(?:counterpart|opposite number),? ${HONORIFICS}(?<name>${NAME})`, "y");
const COUNTERPART_FROM = /(?:counterpart|opposite number) (?:from|of) (?:the )?/y;
const NAME_BEHIND_COMMA = plainPattern(`, ${HONORIFICS}(?<name>${NAME})`, "y");
const WORDS = ["counterpart", "opposite number"] as const;

/** "His Norwegian counterpart, X", "her counterpart from Norway, X". */
export function counterparts(here: Beside): readonly LeaderMention[] {
  const { plain } = here;
  return WORDS.flatMap((word) => placesOf(plain, word)).flatMap((at): LeaderMention[] => {
    const from = matchAt(COUNTERPART_FROM, plain, at);
    const state = from && stateAt(here, at + from[0].length);
    if (state) {
      const named = matchAt(NAME_BEHIND_COMMA, plain, state.end);
      return named ? [mentionOf(here, withHis(plain, at), named, state.iso3, "")] : [];
    }
    const named = matchAt(COUNTERPART, plain, at);
    const before = stateBefore(here, at);
    return named && before ? [mentionOf(here, withHis(plain, before.start), named, before.iso3, "")] : [];
  });
}

/** Where "his" begins right before an offset, else the offset: whose counterpart it is does not go along. */
export function withHis(plain: string, start: number): number {
  return start - (HIS.exec(plain.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);
}
const HIS = /(?<![a-z])(?:his|her|their|its) $/i;

/** The state named right before an offset ("Norwegian", "Norway's"), by positions in the sentence. */
function stateBefore(here: Beside, at: number): StateName | null {
  const { start, states } = here;
  return inSentence(here, states.endingAt(start + at - 1) ?? states.endingAt(start + at - 3));
}

function stateAt(here: Beside, at: number): StateName | null {
  return inSentence(here, here.states.startingAt(here.start + at));
}

function inSentence({ start }: Beside, state: StateName | undefined): StateName | null {
  return state ? { ...state, start: state.start - start, end: state.end - start } : null;
}

/** What ministers are of, or for: the words of their portfolios. */
const PORTFOLIO = new Set(
  "the armed forces foreign external european europe international regional local public home internal social economic digital rural higher national maritime religious islamic human strategic cabinet diaspora roads rail railways ports aviation information lands forestry forests livestock interior women children veterans family families population resources capital antiquities heritage creative technologies telecommunications media overseas affairs defence defense energy trade finance finances economy industry interior justice health education agriculture transport transportation environment culture tourism development labour labor science technology commerce investment investments migration climate infrastructure water mines mining oil petroleum planning cooperation integration security relations competition sport sports youth communications innovation fisheries housing works administration electricity minerals business growth state".split(
    " ",
  ),
);
const OF_OR_FOR = / (?:of|for)(?= )/y;
const PORTFOLIO_WORD = /(?:,| &)?(?: and)? (?<word>[A-Za-z-]+)/y;
const NAME_BEHIND = plainPattern(`,? ${HONORIFICS}(?<name>${NAME})`, "y");
const MINISTER = /(?:minister|secretary)$/i;

/** "The minister for trade and industry, X", "Minister of Energy X". */
export function nameBehindPortfolio(here: Beside, { start, readings }: Office): LeaderMention | null {
  const minister = readings.find(({ form }) => MINISTER.test(form));
  const of = minister && matchAt(OF_OR_FOR, here.plain, minister.end);
  const portfolio = minister && of ? portfolioEnd(here.plain, minister.end + of[0].length) : null;
  const named = portfolio === null ? null : matchAt(NAME_BEHIND, here.plain, portfolio);
  // "Anna Lund, minister of energy, Tobias Karrel and …": the office is hers who stands before it.
  if (!named || (named[0].startsWith(",") && standsAt(NAME_BEFORE, here.plain, start))) return null;
  return mentionOf(here, start, named, stateBefore(here, start)?.iso3 ?? null, "minister");
}
const NAME_BEFORE = plain(/(?<=\p{Ll}, )/uy);

/** Null where no word of a portfolio stands. */
function portfolioEnd(text: string, from: number): number | null {
  let at = from;
  for (let word = matchAt(PORTFOLIO_WORD, text, at); word !== null; word = matchAt(PORTFOLIO_WORD, text, at)) {
    if (!PORTFOLIO.has(word.groups?.word?.toLowerCase() ?? "")) break;
    at += word[0].length;
  }
  return at === from ? null : at;
}

const OFFICES =
  /(?<office>presidents|prime ministers|premiers|foreign ministers|defen[cs]e ministers|finance ministers|trade ministers|leaders|chancellors|kings|heads of (?:state|government)|ministers)(?![a-z-])/iy;
const OF = / of (?:the )?/y;
const NEXT = /(?:,|,? and)(?: of)? (?:the )?/y;
const COMMA = /, /y;
const SPACE = / /y;
const COMMA_OR_SPACE = /,? /y;
const ONE_NAME = plainPattern(`${HONORIFICS}(?<name>${NAME})`, "y");

/**
 * "The presidents of A and B, X and Y", "presidents X of A and Y of B", "two ministers, X and Y,".
 * @param starts where words for several holders of an office may begin
 */
export function namesInList(here: Beside, starts: readonly number[]): readonly LeaderMention[] {
  return starts.flatMap((start) => {
    const plural = matchAt(OFFICES, here.plain, start);
    if (plural === null) return [];
    const office = (plural.groups?.office ?? "")
      .toLowerCase()
      .replace(/s$/, "")
      .replace(/^heads/, "head");
    const end = start + plural[0].length;
    const states = statesAt(here, end);
    if (states !== null) return namesFor(here, states, office);
    const withStates = namesWithStates(here, end, office);
    return withStates.length > 0 ? withStates : namesInFull(here, end, office);
  });
}

/** The states of "of A, B and C" that begins at an offset; null for fewer than two. */
function statesAt(here: Beside, from: number): { readonly iso3: readonly string[]; readonly end: number } | null {
  const iso3: string[] = [];
  let at = from;
  for (let joint = matchAt(OF, here.plain, at); joint !== null; joint = matchAt(NEXT, here.plain, at)) {
    const state = stateAt(here, at + joint[0].length);
    if (state === null) break;
    iso3.push(state.iso3);
    at = state.end;
  }
  return iso3.length < 2 ? null : { iso3, end: at };
}

/** As many names as there are states, behind them. */
function namesFor(
  here: Beside,
  { iso3, end }: { readonly iso3: readonly string[]; readonly end: number },
  office: string,
): readonly LeaderMention[] {
  const found: LeaderMention[] = [];
  let at = end;
  for (const state of iso3) {
    const joint = matchAt(found.length === 0 ? COMMA : NEXT, here.plain, at);
    const named = joint && matchAt(ONE_NAME, here.plain, at + joint[0].length);
    if (!named) return [];
    at = named.index + named[0].length;
    found.push(mentionOf(here, named.index, named, state, office));
  }
  return found;
}

/** "X of A and Y of B". */
function namesWithStates(here: Beside, from: number, office: string): readonly LeaderMention[] {
  const found: LeaderMention[] = [];
  let at = from;
  for (let joint = matchAt(SPACE, here.plain, at); joint !== null; joint = matchAt(NEXT, here.plain, at)) {
    const named = matchAt(ONE_NAME, here.plain, at + joint[0].length);
    const nameEnd = named ? named.index + named[0].length : at;
    const of = named && matchAt(OF, here.plain, nameEnd);
    const state = of && stateAt(here, nameEnd + of[0].length);
    if (!named || !state) break;
    at = state.end;
    // The realm belongs to the name.
    const mention = mentionOf(here, named.index, named, state.iso3, office);
    found.push(leaderMention(mention, mention.start, here.start + at, office, "name"));
  }
  return found.length < 2 ? [] : found;
}

/** "X and Y", each by more than one name. */
function namesInFull(here: Beside, from: number, office: string): readonly LeaderMention[] {
  const found: LeaderMention[] = [];
  let joint = matchAt(COMMA_OR_SPACE, here.plain, from);
  while (joint !== null) {
    const named = matchAt(ONE_NAME, here.plain, joint.index + joint[0].length);
    if (!named?.groups?.name?.includes(" ")) break;
    found.push(mentionOf(here, named.index, named, null, office));
    joint = matchAt(NEXT_NAME, here.plain, named.index + named[0].length);
  }
  return found.length < 2 ? [] : found;
}
const NEXT_NAME = /(?:,|,? and) (?=[A-Z])/y;

/** @param start in the sentence; the match ends with the name */
function mentionOf(
  here: Beside,
  start: number,
  match: RegExpExecArray,
  iso3: string | null,
  office: string,
): LeaderMention {
  const end = match.index + match[0].length;
  const name = here.text.slice(end - (match.groups?.name?.length ?? 0), end);
  return leaderMention({ name, iso3, pronoun: null }, here.start + start, here.start + end, office, "name");
}

function placesOf(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}
