/** Which phrases of data/lexicon.json a sentence may hold, by its words: the few that are then looked for. */
import { inSmallLetters, smallPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import type { Token } from "../text/tokens.ts";
import { besideOf, createWordFinder, standsBeside } from "../text/wordLists.ts";
import { WordIndex } from "../text/words.ts";

/** A phrase that a sentence may hold. */
export interface Call {
  /** Of the phrase. */
  readonly index: number;
  /** Where the part that it is looked for by may stand, in order; null where that is not known. */
  readonly starts: readonly number[] | null;
}

/** A phrase as it can be called for. */
export interface CalledPhrase {
  /** As it is written in the lexicon. */
  readonly says: string;
  /** The part of that by which it is looked for. */
  readonly opening: string;
}

/** A word that each match of an alternative of a part holds. */
interface NeededWord {
  /** In small letters, with a `*` where its ending may vary. */
  readonly word: string;
  /** How many characters of the alternative stand before it; null where that varies. */
  readonly before: number | null;
  /** Which word of the alternative stands beside it, see {@link besideOf}. */
  readonly beside: number;
}

const NONE: readonly never[] = [];

/** Whether calls of a phrase tell where it may stand: all words that call for it by its opening do. */
export function isPlaced(opening: string): boolean {
  const words = neededWords(opening);
  return words !== null && arePlaced(words);
}

function arePlaced(words: readonly NeededWord[]): boolean {
  return words.every(({ before }) => before !== null);
}

/** Where names stand in a sentence: offsets in the text of its words. */
export interface Names {
  /** The first state; infinite where there is none. */
  readonly first: number;
  /** The last state or area; −1 where there is none. */
  readonly last: number;
  /** Where a character of the text stands in the sentence in symbols, −1 for one of a name. */
  indexOf(offset: number): number;
}

/** What a step asks of the names: that a state stand before it, that a name stand behind it. */
const BEHIND_STATE = 1;
const BEFORE_NAME = 2;
/** The step's part is the one by which its phrase is looked for. */
const OPENING = 4;

/**
 * Prepares the question which phrases a sentence may hold: those of which it has, in their order, a word of each part that
 * a phrase cannot do without. What it reads of a phrase lies in rows of numbers, see {@link WordIndex}.
 */
export function createCalls(
  phrases: readonly CalledPhrase[],
): (words: readonly Token[], names: Names) => readonly Call[] {
  /** Steps are parts of phrases that ask for a word: of which phrase each is, the how many-eth of it, and what else it asks. */
  const phraseOf: number[] = [];
  const turnOf: number[] = [];
  const asksOf: number[] = [];
  const entries: (NeededWord & { readonly step: number })[] = [];
  const isPlacedOf = phrases.map(() => false);
  const most = Uint8Array.from(phrases, (phrase, index) => {
    const parts = phrase.says.split(" ");
    const state = parts.findIndex((part) => part.startsWith("X"));
    const lastName = parts.findLastIndex((part) => /^[XYZ](?:'s|-.*)?$/u.test(part));
    let turn = 0;
    for (const [at, part] of parts.entries()) {
      const words = neededWords(part);
      if (words === null) continue;
      const step = phraseOf.push(index) - 1;
      turnOf.push(turn++);
      const isOpening = part === phrase.opening;
      if (isOpening) isPlacedOf[index] = arePlaced(words);
      const behindState = state >= 0 && state < at ? BEHIND_STATE : 0;
      asksOf.push(behindState | (at < lastName ? BEFORE_NAME : 0) | (isOpening ? OPENING : 0));
      for (const { word, before, beside } of words) entries.push({ word, before, beside, step });
    }
    return turn;
  });
  const phraseOfStep = Uint16Array.from(phraseOf);
  const turns = Uint8Array.from(turnOf);
  const asks = Uint8Array.from(asksOf);
  const entriesBy = createWordFinder(entries.map(({ word }) => word));
  /** By a word, of each step its number, counted from 1 on, the characters before the word in its part and what stands beside. */
  const steps = new WordIndex((key) => {
    const row: number[] = [];
    for (const id of entriesBy(key)) {
      const { step = 0, before = 0, beside = 0 } = entries[id] ?? {};
      row.push(step + 1, before ?? 0, beside);
    }
    return row;
  });
  const always = phrases.flatMap((_, index) => (most[index] === 0 ? [index] : []));
  /** How many steps of each phrase were seen. */
  const seen = new Uint8Array(phrases.length);

  return (words, names) => {
    seen.fill(0);
    /** Where words stand by which phrases are looked for: the phrase, the characters before the word and its offset. */
    const places: number[] = [];
    let called: number[] | null = null;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined) continue;
      const isBehindState = word.start > names.first;
      const isBeforeName = word.start < names.last;
      for (let place = steps.startOf(word); steps.at(place) !== 0; place += 3) {
        const step = steps.at(place) - 1;
        const asked = asks[step] ?? 0;
        if ((asked & BEHIND_STATE) !== 0 && !isBehindState) continue;
        if ((asked & BEFORE_NAME) !== 0 && !isBeforeName) continue;
        if (!standsBeside(steps.at(place + 2), words, at)) continue;
        const index = phraseOfStep[step] ?? 0;
        if ((asked & OPENING) !== 0) places.push(index, steps.at(place + 1), word.start);
        const turn = turns[step] ?? 0;
        if (seen[index] !== turn) continue;
        seen[index] = turn + 1;
        if (turn + 1 < (most[index] ?? 0)) continue;
        called ??= [...always];
        called.push(index);
      }
    }
    if (called === null && always.length === 0) return NONE;
    const calls: Call[] = [];
    for (const index of called?.sort((a, b) => a - b) ?? always) {
      const starts = isPlacedOf[index] ? startsOf(index, places, names) : null;
      if (starts?.length !== 0) calls.push({ index, starts });
    }
    return calls;
  };
}

/** Where a phrase's part may begin in the sentence in symbols, in order. @param places by threes, see {@link createCalls} */
function startsOf(index: number, places: readonly number[], names: Names): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < places.length; at += 3) {
    if (places[at] !== index) continue;
    const word = names.indexOf(places[at + 2] ?? 0);
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
  const behindName = /^Y-/u.test(part);
  const words: NeededWord[] = [];
  for (const alternative of part.replace(/^(?:Y-)?\(?|\)$/gu, "").split("|")) {
    const word = longestWord(inSmallLetters(alternative));
    if (word === null) return null;
    words.push({ word: word.word, before: behindName ? null : word.before, beside: word.beside });
  }
  return words;
}

/** The longest word of an alternative that not nearly every sentence has, or one of several that all do; null for none. */
function longestWord(alternative: string): NeededWord | null {
  const words = matches(alternative, WHOLE_WORD);
  const isRare = ({ 0: word, groups }: RegExpExecArray): boolean => groups?.open !== undefined || !COMMON.has(word);
  const rare = words.filter(isRare);
  // "For which": with the word beside it a common one is rare.
  const able = rare.length > 0 ? rare : words.length > 1 ? words : NONE;
  let longest: RegExpExecArray | null = null;
  for (const word of able) if (longest === null || word[0].length > longest[0].length) longest = word;
  return longest === null ? null : neededWord(alternative, longest);
}

function neededWord(alternative: string, { index, 0: word, groups }: RegExpExecArray): NeededWord {
  const open = groups?.open !== undefined;
  const left = alternative.slice(0, index);
  const right = open ? "" : alternative.slice(index + word.length);
  return {
    word: open ? `${word}*` : word,
    before: VARIES.test(left) ? null : index,
    beside: besideOf(WORD_BEFORE.exec(left)?.groups?.word ?? "", WORD_BEHIND.exec(right)?.groups?.word ?? ""),
  };
}
const WHOLE_WORD = smallPattern("(?<![\\p{L}\\d\\]*])[\\p{L}\\d]+(?=(?<open>[[*.])?)", "g");
/** Words right before and behind one, as far as it is known how they begin. */
const WORD_BEFORE = /(?:^|[_,' -])(?<word>[a-z\d]+)[_,' -]+$/u;
const WORD_BEHIND = /^[_,' -]+(?<word>[a-z\d])/u;
const VARIES = smallPattern("[^\\p{L}\\d_,' -]", "");
