/** Which phrases of data/lexicon.json a sentence may hold, by its words: the few that are then looked for. */
import { inSmallLetters } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";
import { createOpenings } from "../text/wordLists.ts";
import { WordIndex } from "../text/words.ts";

/** A phrase that a sentence may hold. */
export interface Call {
  /** Of the phrase. */
  readonly index: number;
  /** Where the part that it is looked for by may stand, in order; null where that is not known. */
  readonly starts: readonly number[] | null;
}

interface CalledPhrase {
  /** As it is written in the lexicon. */
  readonly says: string;
  /** The part of that by which it is looked for, where it is not the first. */
  readonly lead: { readonly opening: string } | null;
}

/** A word that each match of an alternative of a part holds. */
interface NeededWord {
  /** In small letters, with a `*` where its ending may vary. */
  readonly word: string;
  /** How many characters of the alternative stand before it; null where that varies. */
  readonly before: number | null;
}

const NONE: readonly never[] = [];
const NO_PART = -1;

/** The part by which a phrase is looked for; null where words that call for it do not tell where that may stand. */
function openingOf({ says, lead }: CalledPhrase): string | null {
  const opening = lead?.opening ?? says.split(" ", 1)[0] ?? "";
  return neededWords(opening)?.every(({ before }) => before !== null) ? opening : null;
}

/** Whether calls of a phrase tell where it may stand. */
export function isPlaced(phrase: CalledPhrase): boolean {
  return openingOf(phrase) !== null;
}

/**
 * Prepares the question which phrases a sentence may hold: those of which it has a word of each part that a phrase cannot
 * do without.
 * @returns asks it of words, given where in the sentence in symbols a character of the text stands, −1 for one of a name
 */
export function createCalls(
  phrases: readonly CalledPhrase[],
): (words: readonly Token[], indexOf: (offset: number) => number) => readonly Call[] {
  /** The parts of all phrases, each once, by number; and of which phrases each is one. */
  const numbers = new Map<string, number>();
  const ownersOf: number[][] = [];
  const entries: (NeededWord & { readonly part: number })[] = [];
  const most = Uint8Array.from(phrases, ({ says }, index) => {
    let count = 0;
    for (const part of says.split(" ")) {
      const words = neededWords(part);
      if (words === null) continue;
      let number = numbers.get(part);
      if (number === undefined) {
        number = ownersOf.push([]) - 1;
        numbers.set(part, number);
        for (const word of words) entries.push({ ...word, part: number });
      }
      ownersOf[number]?.push(index);
      count++;
    }
    return count;
  });
  const openings = phrases.map((phrase) => numbers.get(openingOf(phrase) ?? "") ?? NO_PART);
  const isOpening = Uint8Array.from(ownersOf, (_, part) => (openings.includes(part) ? 1 : 0));
  const openedBy = createOpenings(entries.map(({ word }) => word));
  /** By a word, pairs of a part, counted from 1 on, and the characters before the word in it. */
  const calledBy = new WordIndex((key) => {
    const called = (openedBy(key) ?? NONE).flatMap((id) => entries[id] ?? []);
    return called.flatMap(({ part, before }) => [part + 1, before ?? 0]);
  });
  const always = phrases.flatMap((_, index) => (most[index] === 0 ? [index] : []));
  /** Those of all parts in one row, and where those of each begin. */
  const owners = Uint16Array.from(ownersOf.flat());
  const firsts = Uint16Array.from([0, ...ownersOf], (_, part) => ownersOf.slice(0, part).flat().length);
  const isSeen = new Uint8Array(ownersOf.length);
  /** How many parts of each phrase are still to be seen. */
  const missing = new Uint8Array(phrases.length);
  /** Where words of parts stand by which phrases are looked for: the part, the characters before the word and its offset. */
  const places: number[] = [];

  return (words, indexOf) => {
    isSeen.fill(0);
    missing.set(most);
    places.length = 0;
    let called: number[] | null = null;
    for (const word of words) {
      for (let at = calledBy.startOf(word); calledBy.at(at) !== 0; at += 2) {
        const part = calledBy.at(at) - 1;
        if (isOpening[part] === 1) places.push(part, calledBy.at(at + 1), word.start);
        if (isSeen[part] === 1) continue;
        isSeen[part] = 1;
        for (let i = firsts[part] ?? 0; i < (firsts[part + 1] ?? 0); i++) {
          const index = owners[i] ?? 0;
          const left = (missing[index] ?? 0) - 1;
          missing[index] = left;
          if (left > 0) continue;
          called ??= [...always];
          called.push(index);
        }
      }
    }
    if (called === null && always.length === 0) return NONE;
    return (called?.sort((a, b) => a - b) ?? always).map((index): Call => {
      const opening = openings[index] ?? NO_PART;
      return { index, starts: opening === NO_PART ? null : startsOf(opening, places, indexOf) };
    });
  };
}

/** Where a part may begin in the sentence in symbols, in order. @param places see {@link createCalls} */
function startsOf(part: number, places: readonly number[], indexOf: (offset: number) => number): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < places.length; at += 3) {
    if (places[at] !== part) continue;
    const word = indexOf(places[at + 2] ?? 0);
    const start = word - (places[at + 1] ?? 0);
    if (word >= 0 && start >= 0 && !starts.includes(start)) starts.push(start);
  }
  return starts.length > 1 ? starts.sort((a, b) => a - b) : starts;
}

/** Words that nearly every sentence holds one of. */
const COMMON = new Set(
  "a about against and are as at be been by for from had has have in into is it its of off on out over that the their to under was were which with".split(
    " ",
  ),
);

/** The words of each part of a phrase that it cannot do without, but for parts that nearly every sentence has. */
export function neededParts(says: string): readonly (readonly string[])[] {
  return says.split(" ").flatMap((part) => {
    const words = neededWords(part);
    return words === null ? [] : [words.map(({ word }) => word)];
  });
}

/** The words of a part that matches hold one of; null where they may hold none but those that nearly every sentence has. */
function neededWords(part: string): readonly NeededWord[] | null {
  if (/^(?:[XYZ](?:'s)?|…)$|\?$/u.test(part)) return null;
  const words: NeededWord[] = [];
  for (const alternative of part.replace(/^\(|\)$/gu, "").split("|")) {
    const word = longestWord(inSmallLetters(alternative));
    if (word === null) return null;
    words.push(word);
  }
  return words;
}

/** The longest word of an alternative that not nearly every sentence has; null for none. */
function longestWord(alternative: string): NeededWord | null {
  let longest: NeededWord | null = null;
  for (const { index, 0: word, groups } of alternative.matchAll(WHOLE_WORD)) {
    const open = groups?.open !== undefined;
    if (word.length <= (longest?.word.length ?? 0) || (!open && COMMON.has(word))) continue;
    longest = {
      word: open ? `${word}*` : word,
      before: VARIES.test(alternative.slice(0, index)) ? null : index,
    };
  }
  return longest;
}
const WHOLE_WORD = /(?<![\p{L}\p{N}\]*])[\p{L}\p{N}]+(?=(?<open>[[*.])?)/gu;
const VARIES = /[^\p{L}\p{N}_,' -]/u;
