/** Where the phrases of data/lexicon.json stand in a sentence: tried are those alone that the words of the sentence call for. */
import type { Span } from "../../atlas/schema.ts";
import { inSmallLetters } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import { isSymbolOf } from "../text/symbols.ts";
import type { Token } from "../text/tokens.ts";
import { createOpenings } from "../text/wordLists.ts";
import { createWordTable } from "../text/words.ts";

/**
 * A phrase in two: what many begin with, which is looked for once for all of them, and what follows. Each long pattern has to
 * be compiled, which takes a hundred times as long as to use it.
 */
export interface Lead {
  /** Sticky: whether a match may begin at a place, by what stands before it. */
  readonly opens: RegExp;
  /** Of the whole stretch from where a match begins up to and with the first character of what follows. */
  readonly pattern: RegExp;
  /** Global: all that follows. Nothing in it may look back into the lead. */
  readonly rest: RegExp;
}

export interface Phrase {
  /** As it is written in the lexicon. */
  readonly says: string;
  /** All of it, global, for texts in small letters. */
  readonly pattern: RegExp;
  /** What it shares with others up to its verb, where it does. */
  readonly lead: Lead | null;
}

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

/** The numbers of phrases, in order. */
type Called = readonly number[];
const NONE: readonly never[] = [];

/**
 * Prepares the question which phrases a sentence may hold, by its words: those of which it has a word of each part that a
 * phrase cannot do without.
 */
export function createCalls(phrases: readonly Phrase[]): (words: readonly Token[]) => Called {
  /** The parts of all phrases, each once; and of which phrases each is one. */
  const parts = new Map<string, { readonly words: readonly string[]; readonly of: number[] }>();
  const most = Uint8Array.from(phrases, ({ says }, index) => {
    const needed = neededParts(says);
    for (const words of needed) {
      const key = words.join(" ");
      const part = parts.get(key) ?? { words, of: [] };
      part.of.push(index);
      parts.set(key, part);
    }
    return needed.length;
  });
  const entries = [...parts.values()].flatMap(({ words, of }, part) => words.map((word) => ({ word, part, of })));
  const openedBy = createOpenings(entries.map(({ word }) => word));
  const openingsOf = createWordTable(({ key }) => openedBy(key)?.flatMap((id) => entries[id] ?? []) ?? null);
  const always = phrases.flatMap((_, index) => (most[index] === 0 ? [index] : []));
  const isSeen = new Uint8Array(parts.size);
  /** How many parts of each phrase are still to be seen. */
  const missing = new Uint8Array(phrases.length);
  return (words) => {
    isSeen.fill(0);
    missing.set(most);
    let called: number[] | null = null;
    for (const word of words) {
      const openings = openingsOf(word);
      if (openings === null) continue;
      for (const { part, of } of openings) {
        if (isSeen[part] === 1) continue;
        isSeen[part] = 1;
        for (const index of of) {
          const left = (missing[index] ?? 0) - 1;
          missing[index] = left;
          if (left > 0) continue;
          called ??= [...always];
          called.push(index);
        }
      }
    }
    return called?.sort((a, b) => a - b) ?? always;
  };
}

/** Words that nearly every sentence holds one of. */
const COMMON = new Set(
  "a about against and are as at be been by for from had has have in into is it its of off on out over that the their to under was were which with".split(
    " ",
  ),
);

/** The words of each part of a phrase that it cannot do without, but for parts that nearly every sentence has. */
export function neededParts(says: string): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (const part of says.split(" ")) {
    if (/^(?:[XYZ](?:'s)?|…)$|\?$|^Y-/u.test(part)) continue;
    const words = part
      .replace(/^\(|\)$/gu, "")
      .split("|")
      .map(longestWord);
    if (!words.includes("")) parts.push(words);
  }
  return parts;
}

/** The longest word of an alternative that not nearly every sentence has, with a `*` where its ending may vary; "" for none. */
function longestWord(alternative: string): string {
  let longest = "";
  for (const { 0: word, groups } of inSmallLetters(alternative).matchAll(WHOLE_WORD)) {
    const open = groups?.open !== undefined;
    if (word.length > longest.length && (open || !COMMON.has(word))) longest = open ? `${word}*` : word;
  }
  return longest;
}
const WHOLE_WORD = /(?<![\p{L}\p{N}\]*])[\p{L}\p{N}]+(?=(?<open>[[*.])?)/gu;

/**
 * Prepares the search for phrases.
 * @returns finds those called for in a sentence in small letters, each from left to right without overlaps
 */
export function createPhraseFinder(phrases: readonly Phrase[]): (small: string, called: Called) => PhraseMatch[] {
  const prepared = phrases.map(({ says, pattern, lead }) => ({
    pattern: says.startsWith("X") ? new RegExp(pattern.source, pattern.flags.replace("g", "y")) : pattern,
    lead,
  }));
  return (small, called) => {
    const states = statesIn(small);
    const leads = new Leads(small);
    const found: PhraseMatch[] = [];
    for (const index of called) {
      const phrase = prepared[index];
      if (phrase === undefined) continue;
      const { pattern, lead } = phrase;
      if (!pattern.sticky) {
        for (const match of matches(small, pattern)) found.push({ index, ...whole(match) });
        continue;
      }
      const ends = lead === null ? NONE : leads.endsOf(lead);
      if (lead !== null && ends.length === 0) continue;
      let from = 0;
      for (const start of states) {
        if (start < from) continue;
        const led = lead === null ? "several" : leads.follow(lead, start, ends);
        if (led === null) continue;
        pattern.lastIndex = start;
        const match = led === "several" ? pattern.exec(small) : null;
        const one = led !== "several" ? led : match && whole(match);
        if (one === null) continue;
        found.push({ index, ...one });
        from = Math.max(one.end, start + 1);
      }
    }
    return found;
  };
}

type Stretch = Omit<PhraseMatch, "index">;

function whole(match: RegExpExecArray): Stretch {
  const { x, y, z } = match.indices?.groups ?? {};
  const [said] = match;
  return { start: match.index, end: match.index + said.length, x, y, z, said, verb: null };
}

/** Where symbols of states stand. */
function statesIn(small: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < small.length; at++) {
    if (isSymbolOf("place", small.charCodeAt(at))) found.push(at);
  }
  return found;
}

/** What follows the leads of one text; each stretch up to a verb is looked at once for all phrases that begin with it. */
class Leads {
  readonly #small: string;
  readonly #known = new Map<RegExp, Map<number, readonly [number, number] | null>>();

  constructor(small: string) {
    this.#small = small;
  }

  /** Where all that follows a lead stands, whatever leads there. */
  endsOf({ rest }: Pick<Lead, "rest">): readonly RegExpExecArray[] {
    let found: RegExpExecArray[] | null = null;
    rest.lastIndex = 0;
    for (let match = rest.exec(this.#small); match !== null; match = rest.exec(this.#small)) {
      found ??= [];
      found.push(match);
      rest.lastIndex = match.index + 1;
    }
    return found ?? NONE;
  }

  /**
   * What begins at an offset and ends with one of several ends.
   * @returns null for no match; "several" where the lead leads to more than one of them: the whole pattern picks one
   */
  follow(
    { opens, pattern }: Pick<Lead, "opens" | "pattern">,
    start: number,
    ends: readonly RegExpExecArray[],
  ): Stretch | "several" | null {
    let found: Stretch | null = null;
    opens.lastIndex = start;
    if (!opens.test(this.#small)) return null;
    for (const match of ends) {
      if (match.index <= start) continue;
      const x = this.#subjectOf(pattern, start, match.index);
      if (x === null) continue;
      if (found !== null) return "several";
      const end = match.index + match[0].length;
      const { y, z } = match.indices?.groups ?? {};
      found = { start, end, x, y, z, said: this.#small.slice(start, end), verb: match.index };
    }
    return found;
  }

  /** The subject of a lead that goes from an offset up to and with the character at another; null where none does. */
  #subjectOf(pattern: RegExp, from: number, to: number): readonly [number, number] | null {
    let known = this.#known.get(pattern);
    if (known === undefined) {
      known = new Map();
      this.#known.set(pattern, known);
    }
    const key = from * 0x10000 + to;
    let subject = known.get(key);
    if (subject === undefined) {
      const match = pattern.exec(this.#small.slice(from, to + 1));
      subject = match === null ? null : [from, from + (match.groups?.x?.length ?? 0)];
      known.set(key, subject);
    }
    return subject;
  }
}
