/** How texts name leaders beside a state other than by an office right before the name: counterparts, portfolios, lists. */
import type { LeaderMention } from "./leaders.ts";
import { matchAt } from "./matches.ts";
import { HONORIFICS, NAME, type Office } from "./offices.ts";

/** A stretch of an article, and the states named in it. */
export interface Beside {
  /** Of the article. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The state whose name ends or begins at an offset of the article, if it is one. */
  stateEndingAt(offset: number): StateHere | null;
  stateAt(offset: number): StateHere | null;
}

interface StateHere {
  readonly start: number;
  readonly end: number;
  readonly iso3: string;
}

const COUNTERPART = new RegExp(`(?:counterpart|opposite number),? ${HONORIFICS}(?<name>${NAME})`, "uy");
const COUNTERPART_FROM = /(?:counterpart|opposite number) (?:from|of) (?:the )?/uy;
const NAME_BEHIND_COMMA = new RegExp(`, ${HONORIFICS}(?<name>${NAME})`, "uy");
const WORDS = ["counterpart", "opposite number"] as const;

/** "His Norwegian counterpart, X", "her counterpart from Norway, X". */
export function counterparts(here: Beside): readonly LeaderMention[] {
  const { text } = here;
  return WORDS.flatMap((word) => placesOf(text, word, here.start, here.end)).flatMap((at): LeaderMention[] => {
    const from = matchAt(COUNTERPART_FROM, text, at);
    const state = from && here.stateAt(at + from[0].length);
    if (state) {
      const named = matchAt(NAME_BEHIND_COMMA, text, state.end);
      return named ? [mentionOf(withHis(text, at), state.end + named[0].length, named, state.iso3, "")] : [];
    }
    const named = matchAt(COUNTERPART, text, at);
    const before = here.stateEndingAt(at - 1) ?? here.stateEndingAt(at - 3);
    return named && before
      ? [mentionOf(withHis(text, before.start), at + named[0].length, named, before.iso3, "")]
      : [];
  });
}

/** Where "his" begins right before an offset, else the offset: whose counterpart it is does not go along. */
export function withHis(text: string, start: number): number {
  return start - (HIS.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);
}
const HIS = /(?<![a-z])(?:his|her|their|its) $/i;

/** What ministers are of, or for: the words of their portfolios. */
const PORTFOLIO = new Set(
  "the foreign external european international regional local public home internal social economic digital rural higher national affairs defence defense energy trade finance finances economy industry interior justice health education agriculture transport transportation environment culture tourism development labour labor science technology commerce investment investments migration climate infrastructure water mines mining oil petroleum planning cooperation integration security relations competition sport sports youth communications innovation fisheries housing works administration electricity minerals business growth state".split(
    " ",
  ),
);
const OF_OR_FOR = / (?:of|for)(?= )/uy;
const PORTFOLIO_WORD = /(?:,| &)?(?: and)? (?<word>[\p{L}-]+)/uy;
const NAME_BEHIND = new RegExp(`,? ${HONORIFICS}(?<name>${NAME})`, "uy");
const MINISTER = /(?:minister|secretary)$/iu;

/** "The minister for trade and industry, X", "Minister of Energy X". */
export function namesBehindPortfolio(here: Beside, offices: readonly Office[]): readonly LeaderMention[] {
  return offices.flatMap(({ start: from, readings }): LeaderMention[] => {
    const minister = readings.find(({ form }) => MINISTER.test(form));
    if (minister === undefined) return [];
    const [start, end] = [here.start + from, here.start + minister.end];
    const of = matchAt(OF_OR_FOR, here.text, end);
    const portfolio = of && portfolioEnd(here.text, end + of[0].length);
    const named = portfolio && matchAt(NAME_BEHIND, here.text, portfolio);
    if (!named) return [];
    const iso3 = (here.stateEndingAt(start - 1) ?? here.stateEndingAt(start - 3))?.iso3 ?? null;
    return [mentionOf(start, named.index + named[0].length, named, iso3, "minister")];
  });
}

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
  /(?<office>presidents|prime ministers|premiers|foreign ministers|defen[cs]e ministers|finance ministers|trade ministers|leaders|chancellors|kings|heads of (?:state|government))(?![\p{L}-])/iuy;
const OF = / of (?:the )?/uy;
const NEXT = /(?:,|,? and)(?: of)? (?:the )?/uy;
const COMMA = /, /uy;
const SPACE = / /uy;
const ONE_NAME = new RegExp(`${HONORIFICS}(?<name>${NAME})`, "uy");

/**
 * "The presidents of A and B, X and Y", "presidents X of A and Y of B".
 * @param starts where in the article words for several holders of an office may begin
 */
export function namesInList(here: Beside, starts: readonly number[]): readonly LeaderMention[] {
  return starts.flatMap((start) => {
    const plural = matchAt(OFFICES, here.text, start);
    if (plural === null) return [];
    const office = (plural.groups?.office ?? "")
      .toLowerCase()
      .replace(/s$/u, "")
      .replace(/^heads/u, "head");
    const end = start + plural[0].length;
    const behindStates = statesAt(here, end);
    return behindStates === null ? namesWithStates(here, end, office) : namesFor(here, behindStates, office);
  });
}

/** The states of "of A, B and C" that begins at an offset; null for fewer than two. */
function statesAt(here: Beside, from: number): { readonly iso3: readonly string[]; readonly end: number } | null {
  const iso3: string[] = [];
  let at = from;
  for (let joint = matchAt(OF, here.text, at); joint !== null; joint = matchAt(NEXT, here.text, at)) {
    const state = here.stateAt(at + joint[0].length);
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
    const joint = matchAt(found.length === 0 ? COMMA : NEXT, here.text, at);
    const named = joint && matchAt(ONE_NAME, here.text, at + joint[0].length);
    if (!joint || !named) return [];
    const start = at + joint[0].length;
    at = start + named[0].length;
    found.push(mentionOf(start, at, named, state, office));
  }
  return found;
}

/** "X of A and Y of B". */
function namesWithStates(here: Beside, from: number, office: string): readonly LeaderMention[] {
  const found: LeaderMention[] = [];
  let at = from;
  for (let joint = matchAt(SPACE, here.text, at); joint !== null; joint = matchAt(NEXT, here.text, at)) {
    const start = at + joint[0].length;
    const named = matchAt(ONE_NAME, here.text, start);
    const nameEnd = named ? start + named[0].length : start;
    const of = named && matchAt(OF, here.text, nameEnd);
    const state = of && here.stateAt(nameEnd + of[0].length);
    if (!named || !state) break;
    at = state.end;
    found.push(mentionOf(start, at, named, state.iso3, office));
  }
  return found.length < 2 ? [] : found;
}

function mentionOf(
  start: number,
  end: number,
  match: RegExpExecArray,
  iso3: string | null,
  office: string,
): LeaderMention {
  const name = match.groups?.name ?? "";
  return { start, end, name, iso3, office, pronoun: null, how: "name" };
}

function placesOf(text: string, word: string, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}
