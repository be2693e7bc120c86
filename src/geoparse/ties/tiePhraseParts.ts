/**
 * The parts of a phrase of data/lexicon.json, and how they are read one after the other. A regular expression for each phrase
 * says the same, but the engine makes up to 150 KB of code of one, which takes it longer than to read a hundred articles.
 */
import { inSmallLetters, smallPattern } from "../text/letters.ts";
import { endAt, matchAt } from "../text/matches.ts";
import { SYMBOL, symbolTest } from "../text/symbols.ts";

const S = SYMBOL.place;
const ITEM = `(?:'s)?,(?: (?:the|its))? ${S}`;
const LAST_ITEM = `(?:'s)?,? (?:and|or|as well as)(?: (?:the|its|with))? ${S}`;
const HYPHENS = "-–/";
const HYPHENED = `[${HYPHENS}]${S}`;
/** A list needs its "and"; longer ones than this no sentence of prose has, and looking for them would take its time. */
const MOST_ITEMS = 7;
const MOST_LISTS = 3;
export const NAMES = `${S}(?:(?:${ITEM}){0,${MOST_ITEMS}}${LAST_ITEM}|${HYPHENED}){0,${MOST_LISTS}}`;
const MOST_BETWEEN = 6;
const WORD = "[\\p{L}\\d$€£%'’.-]+(?:,\\d{3})*";
const CHUNK = `(?:${WORD}|${SYMBOL.organisation}|${SYMBOL.area})`;
export const WORDS_BETWEEN = `(?: ${CHUNK},?){0,${MOST_BETWEEN}}?`;
const DETERMINER =
  "(?:(?:the|a|an|its|their|his|her|any|some|more|other|neighbou?ring|several|many|former|then|host) )";
export const DETERMINED = `${DETERMINER}{0,2}`;

/** Where in a sentence something stands. */
export type Range = readonly [number, number];

type Part =
  /** One of several words or turns; `*` stands for any ending. */
  | {
      readonly kind: "words";
      readonly alternatives: readonly string[];
      /** The first letter of each: most of them need not be looked at. */
      readonly initials: string;
      readonly isOptional: boolean;
      /** What stands before it, if anything does. */
      readonly space: "" | " ";
    }
  /** Up to six words with no state in them. */
  | { readonly kind: "between" }
  | {
      readonly kind: "names";
      readonly of: "x" | "y" | "z";
      /** What stands before it and its determiners, if anything does. */
      readonly space: "" | " ";
      /** Whether an article or the like may stand before it. */
      readonly isDetermined: boolean;
      /** Whether an area may stand there, too. */
      readonly isGround: boolean;
      /** What stands behind it, one or the other ("Y's", "Y-held"). */
      readonly endings: readonly string[];
    };

/** A phrase, or what of it follows on others, part by part. */
export type Parts = readonly Part[];

/**
 * Reads how a phrase is written.
 * @param onGround whether its Y may be an area
 * @param within whether other parts stand before these
 */
export function partsOf(written: readonly string[], onGround: boolean, within: boolean): Parts {
  return written.map((part, at): Part => {
    const space = (at === 0 && !within) || part.startsWith("(,") ? "" : " ";
    const name = /^(?<of>[XYZ])(?:(?<owner>'s)|-(?<other>.*))?$/u.exec(part)?.groups;
    if (name?.of !== undefined) {
      const of = name.of === "X" ? "x" : name.of === "Y" ? "y" : "z";
      const others = name.other === undefined ? [""] : alternativesOf(name.other).map((words) => `-${words}`);
      const endings = name.owner === undefined ? others : ["'s", "'", ""];
      // "X's" is there to begin a phrase.
      const begins = part === "X's";
      return {
        kind: "names",
        of,
        space: begins ? "" : space,
        isDetermined: !begins,
        isGround: onGround && of === "y",
        endings,
      };
    }
    if (part === "…") return { kind: "between" };
    const alternatives = alternativesOf(part.replace(/\?$/u, ""));
    const initials = alternatives.map((words) => words.charAt(0)).join("");
    return { kind: "words", alternatives, initials, isOptional: part.endsWith("?"), space };
  });
}

/** "(a|b_c)" */
function alternativesOf(written: string): readonly string[] {
  const words = written.replace(/^\(|\)$/gu, "").replaceAll("_", " ");
  return inSmallLetters(words).split("|");
}

/** What follows on a place, read to its end. */
export interface PartsRead {
  readonly end: number;
  readonly x: Range | undefined;
  readonly y: Range | undefined;
  readonly z: Range | undefined;
}

/** Reads parts of phrases in one sentence in symbols and small letters. */
export class PartsReader {
  readonly #small: string;
  /** Behind it no list of names goes on. */
  readonly #lastState: number;
  #x: Range | undefined;
  #y: Range | undefined;
  #z: Range | undefined;

  /** @param states where symbols of states stand, in order */
  constructor(small: string, states: readonly number[]) {
    this.#small = small;
    this.#lastState = states.at(-1) ?? -1;
  }

  /** All parts of a phrase from an offset on, and no letter or digit behind them; of several ways the first, see {@link #end}. */
  read(parts: Parts, at: number): PartsRead | null {
    if (!this.#mayStand(parts[0], at)) return null;
    this.#x = undefined;
    this.#y = undefined;
    this.#z = undefined;
    const end = this.#end(parts, 0, at);
    return end < 0 ? null : { end, x: this.#x, y: this.#y, z: this.#z };
  }

  /** Whether a part's first letter stands where it should: most phrases are looked for at many places and stand at none. */
  #mayStand(part: Part | undefined, at: number): boolean {
    if (part?.kind !== "words" || part.isOptional) return true;
    const first = this.#small.charAt(at + part.space.length);
    return first !== "" && part.initials.includes(first);
  }

  /**
   * Where the parts from one on end, −1 where they do not stand there. Tried are, as by a regular expression: the first
   * alternative first, as few words between as possible, and of endings and lists as much as possible.
   */
  #end(parts: Parts, next: number, at: number): number {
    const part = parts[next];
    if (part === undefined) return isWord(this.#small.charCodeAt(at)) ? -1 : at;
    if (part.kind === "between") return this.#endBetween(parts, next + 1, at, MOST_BETWEEN);
    if (part.kind === "names") return this.#endOfNames(part, parts, next + 1, at);
    const { alternatives, initials, space, isOptional } = part;
    if (space === "" || this.#small.charCodeAt(at) === BLANK) {
      const start = at + space.length;
      const first = this.#small.charAt(start);
      for (let i = initials.indexOf(first); i >= 0 && first !== ""; i = initials.indexOf(first, i + 1)) {
        const end = this.#endOfWords(alternatives[i] ?? "", 0, parts, next + 1, start);
        if (end >= 0) return end;
      }
    }
    return isOptional ? this.#end(parts, next + 1, at) : -1;
  }

  /** @param from the character of the words that is to stand at the offset */
  #endOfWords(words: string, from: number, parts: Parts, next: number, at: number): number {
    let here = at;
    for (let i = from; i < words.length; i++) {
      const unit = words.charCodeAt(i);
      if (unit !== STAR) {
        if (this.#small.charCodeAt(here++) !== unit) return -1;
        continue;
      }
      let stop = here;
      while (isEnding(this.#small.charCodeAt(stop))) stop++;
      for (; stop >= here; stop--) {
        const end = this.#endOfWords(words, i + 1, parts, next, stop);
        if (end >= 0) return end;
      }
      return -1;
    }
    return this.#end(parts, next, here);
  }

  #endBetween(parts: Parts, next: number, at: number, most: number): number {
    const end = this.#end(parts, next, at);
    if (end >= 0 || most === 0 || this.#small.charCodeAt(at) !== BLANK) return end;
    const stop = endAt(CHUNK_HERE, this.#small, at + 1);
    if (stop < 0) return -1;
    const behindComma = this.#small.charCodeAt(stop) === COMMA ? this.#endBetween(parts, next, stop + 1, most - 1) : -1;
    return behindComma >= 0 ? behindComma : this.#endBetween(parts, next, stop, most - 1);
  }

  #endOfNames(part: NamesPart, parts: Parts, next: number, at: number): number {
    const { of, space, isDetermined, isGround, endings } = part;
    if (space !== "" && this.#small.charCodeAt(at) !== BLANK) return -1;
    let start = at + space.length;
    if (isDetermined && isLetter(this.#small.charCodeAt(start))) start = endAt(DETERMINED_HERE, this.#small, start);
    const unit = this.#small.charCodeAt(start);
    if (!isState(unit) && !(isGround && isArea(unit))) return -1;
    const stops = isState(unit) && start < this.#lastState ? this.#endsOfList(start + 1, MOST_LISTS, []) : [start + 1];
    for (const stop of stops) {
      for (const ending of endings) {
        if (!this.#small.startsWith(ending, stop)) continue;
        const end = this.#end(parts, next, stop + ending.length);
        if (end < 0) continue;
        if (of === "x") this.#x = [start, stop];
        else if (of === "y") this.#y = [start, stop];
        else this.#z = [start, stop];
        return end;
      }
    }
    return -1;
  }

  /** Where a list of names may end whose first one ends at an offset, the longest first. @param ends is filled with them */
  #endsOfList(at: number, most: number, ends: number[]): number[] {
    if (most > 0) {
      const items = [at];
      for (let last = at; items.length <= MOST_ITEMS; items.push(last)) {
        last = endAt(ITEM_HERE, this.#small, last);
        if (last < 0) break;
      }
      for (const item of items.reverse()) {
        const last = endAt(LAST_ITEM_HERE, this.#small, item);
        if (last >= 0) this.#endsOfList(last, most - 1, ends);
      }
      const hyphened =
        HYPHENS.includes(this.#small.charAt(at)) && isState(this.#small.charCodeAt(at + 1)) ? at + 2 : -1;
      if (hyphened >= 0) this.#endsOfList(hyphened, most - 1, ends);
    }
    ends.push(at);
    return ends;
  }
}

/** Whether no letter or digit stands right before an offset. */
export function isApart(small: string, at: number): boolean {
  return !isWord(small.charCodeAt(at - 1));
}

/** Where a name begins with the determiners before it. @param at of the name itself */
export function determinedStart(small: string, at: number): number {
  if (small.charCodeAt(at - 1) !== BLANK) return at;
  return at - (matchAt(DETERMINED_BEFORE, small, at)?.groups?.determiners?.length ?? 0);
}

type NamesPart = Extract<Part, { kind: "names" }>;

const CHUNK_HERE = smallPattern(CHUNK, "y");
const DETERMINED_HERE = smallPattern(DETERMINED, "y");
const DETERMINED_BEFORE = smallPattern(`(?<=(?<![\\p{L}\\d])(?<determiners>${DETERMINER}{1,2}))`, "y");
const ITEM_HERE = smallPattern(ITEM, "y");
const LAST_ITEM_HERE = smallPattern(LAST_ITEM, "y");

const isState = symbolTest("place");
const isArea = symbolTest("area");

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const STAR = 0x2a;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const THORN = 0xfe;

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit === THORN;
}

function isWord(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39);
}

function isEnding(unit: number): boolean {
  return isLetter(unit) || unit === APOSTROPHE || unit === HYPHEN;
}
