/** Where the phrases of data/lexicon.json stand in a sentence: tried are those alone that the words of the sentence call for. */
import type { Span } from "../../atlas/schema.ts";
import { matchAt, matches } from "../text/matches.ts";
import { once } from "../text/once.ts";
import { symbolTest } from "../text/symbols.ts";
import type { Call } from "./tiePhraseCalls.ts";
import { determinedStart, isApart, type Parts, type PartsRead, PartsReader } from "./tiePhraseParts.ts";

/**
 * What many phrases begin with, a subject and what may stand before its verb, and what follows. The beginnings are a few
 * patterns for all phrases: what follows is found first, and then which state leads there.
 */
export interface Lead {
  /** Sticky, for sentences with a {@link MARK} before all that may follow: up to a mark. */
  readonly pattern: RegExp;
  /** All that follows, from the blank or comma on. */
  readonly rest: Parts;
}

/** No sentence in symbols holds it. */
export const MARK = "\uF8FF";

/** A phrase as it is looked for: by its lead, part by part, or by a pattern, global, for texts in small letters. */
export type Phrase =
  | { readonly by: "lead"; readonly lead: Lead }
  | { readonly by: "parts"; readonly parts: Parts }
  | { readonly by: "pattern"; readonly pattern: RegExp };

/** Where a phrase stands in a sentence in symbols and small letters, and its X, Y and Z there. */
export interface PhraseMatch extends Span {
  /** Of the phrase. */
  readonly index: number;
  readonly x: readonly [number, number] | undefined;
  readonly y: readonly [number, number] | undefined;
  readonly z: readonly [number, number] | undefined;
  readonly said: string;
  /** Where that begins which its lead leads to; null where it was not looked for by its lead. */
  readonly verb: number | null;
}

/**
 * Prepares the search for phrases.
 * @param prepare a phrase by its index: asked for when the phrase is first called for, for most are not by most texts
 * @returns finds those called for in a sentence in small letters, each from left to right without overlaps
 */
export function createPhraseFinder(
  prepare: (index: number) => Phrase,
): (small: string, called: readonly Call[]) => PhraseMatch[] {
  const phrases: (Phrase | undefined)[] = [];
  return (small, called) => {
    const search = new Search(small);
    for (const { index, starts } of called) {
      const phrase = phrases[index] ?? prepare(index);
      phrases[index] = phrase;
      if (phrase.by === "lead") search.addLed(index, phrase.lead, starts);
      else if (phrase.by === "parts") search.addRead(index, phrase.parts, starts);
      else search.addMatches(index, phrase.pattern);
    }
    return search.found;
  };
}

/** Where a lead may end, and what follows there. */
interface LeadEnd {
  readonly verb: number;
  readonly read: PartsRead;
}

/** The search for phrases in one sentence. */
class Search {
  readonly found: PhraseMatch[] = [];
  readonly #small: string;
  readonly #reader: PartsReader;
  /** Where symbols of states stand. */
  readonly #states: readonly number[];
  /** Where blanks and commas stand, and where names begin with the determiners before them. */
  readonly #gaps = once(() => placesOf(this.#small, isGap));
  readonly #names = once(() => placesOf(this.#small, isName).map((name) => determinedStart(this.#small, name)));

  constructor(small: string) {
    this.#small = small;
    this.#states = placesOf(small, isState);
    this.#reader = new PartsReader(small, this.#states);
  }

  /** A phrase with a lead. @param starts where what it leads to may begin, null for anywhere */
  addLed(index: number, { pattern, rest }: Lead, starts: readonly number[] | null): void {
    const [first] = this.#states;
    if (first === undefined) return;
    const ends: LeadEnd[] = [];
    const [opening] = rest;
    const isSpaced = opening?.kind === "words" && opening.space !== "";
    for (const start of starts ?? this.#gaps()) {
      const verb = starts !== null && isSpaced ? start - 1 : start;
      const read = verb > first ? this.#reader.read(rest, verb) : null;
      if (read !== null) ends.push({ verb, read });
    }
    if (ends.length === 0) return;
    const marked = this.#marked(ends);
    let from = 0;
    /** How many ends stand before a state: as many marks do. */
    let before = 0;
    for (const start of this.#states) {
      while ((ends[before]?.verb ?? Infinity) < start) before++;
      if (start < from) continue;
      const led = matchAt(pattern, marked, start + before);
      const lead = led && ends[before + marksIn(led[0]) - 1];
      if (!lead) continue;
      const { verb } = lead;
      const { end, y, z } = lead.read;
      const name = led.groups?.x ?? "";
      const x = [start, start + name.length - marksIn(name)] as const;
      this.found.push({ index, start, end, x, y, z, said: this.#small.slice(start, end), verb });
      from = Math.max(end, start + 1);
    }
  }

  /** A phrase without a lead. @param starts where it may begin, null for with a name */
  addRead(index: number, parts: Parts, starts: readonly number[] | null): void {
    let from = 0;
    for (const start of starts ?? this.#startsOfNames(parts)) {
      if (start < from || !isApart(this.#small, start)) continue;
      const read = this.#reader.read(parts, start);
      if (read === null) continue;
      const { end, x, y, z } = read;
      this.found.push({ index, start, end, x, y, z, said: this.#small.slice(start, end), verb: null });
      from = Math.max(end, start + 1);
    }
  }

  addMatches(index: number, pattern: RegExp): void {
    for (const { index: start, 0: said, indices } of matches(this.#small, pattern)) {
      const { x, y, z } = indices?.groups ?? {};
      this.found.push({ index, start, end: start + said.length, x, y, z, said, verb: null });
    }
  }

  #startsOfNames([first]: Parts): readonly number[] {
    return first?.kind === "names" && first.isDetermined ? this.#names() : this.#states;
  }

  /** The sentence with a mark before each verb. */
  #marked(ends: readonly LeadEnd[]): string {
    let text = "";
    let from = 0;
    for (const { verb } of ends) {
      text += this.#small.slice(from, verb) + MARK;
      from = verb;
    }
    return text + this.#small.slice(from);
  }
}

function placesOf(small: string, is: (unit: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < small.length; at++) if (is(small.charCodeAt(at))) found.push(at);
  return found;
}

function marksIn(text: string): number {
  let marks = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) marks++;
  return marks;
}

const isState = symbolTest("place");
const isArea = symbolTest("area");
const isName = (unit: number): boolean => isState(unit) || isArea(unit);

const BLANK = 0x20;
const COMMA = 0x2c;
const isGap = (unit: number): boolean => unit === BLANK || unit === COMMA;
