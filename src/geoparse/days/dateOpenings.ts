/** Where in a text dates may begin, told without patterns: most words begin none. */

export const MONTHS = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The words that dates are made of: a day or its like in one or two digits, a year, months, weekdays, "last", "today". */
const KINDS = " DYMWR";
const BITS = 3;
/** So many words are told of an opening. */
const WORDS = 4;
/** From one of them to the next within a date: "September, of 2024". */
const FARTHEST = 16;

/** Where a date may begin in a text. */
export interface Opening {
  readonly at: number;
  /** The kinds of the word there and of those that follow near one another, the first one in the highest bits. */
  readonly kinds: number;
}

/** How an opening's kinds may begin. */
interface Beginning {
  readonly mask: number;
  readonly kinds: number;
}

/** @param shapes what a date begins with: "DM WDM" for "8 May" with or without a weekday */
export function beginningsOf(shapes: string): readonly Beginning[] {
  return shapes.split(" ").map((shape) => {
    const kinds = packed(Array.from(shape, (kind) => KINDS.indexOf(kind)));
    const mask = packed(Array.from(shape, () => (1 << BITS) - 1));
    return { kinds, mask };
  });
}

export function beginsSo({ kinds }: Opening, beginnings: readonly Beginning[]): boolean {
  for (const beginning of beginnings) if ((kinds & beginning.mask) === beginning.kinds) return true;
  return false;
}

function packed(kinds: readonly number[]): number {
  return kinds.reduce((bits, kind, at) => bits | (kind << (BITS * (WORDS - 1 - at))), 0);
}

/** The kinds of words by their first three letters. */
const KIND_OF: ReadonlyMap<number, number> = new Map(
  [
    { kind: "M", words: MONTHS.flat() },
    { kind: "W", words: WEEKDAYS },
    { kind: "R", words: ["last", "next", "this", "today", "tonight", "yesterday", "tomorrow"] },
  ].flatMap(({ kind, words }) => words.map((word): [number, number] => [threeLetters(word, 0), KINDS.indexOf(kind)])),
);
const DAY = KINDS.indexOf("D");
const YEAR = KINDS.indexOf("Y");

/** Whether a month is named where one of some openings is. */
export function openWithMonth(openings: readonly Opening[]): boolean {
  return openings.some(({ kinds }) => kinds >> (BITS * (WORDS - 1)) === MONTH);
}
const MONTH = KINDS.indexOf("M");
const MIDDLE = /^mid-/i;

/** All openings, in order. Most sentences are without, and most words are told by three letters to be none. */
export function openingsIn(text: string): readonly Opening[] {
  const found: { readonly at: number; kinds: number }[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = goesOn(text.charCodeAt(at));
    if (isWord && !inWord) {
      const kind = kindAt(text, at);
      if (kind !== 0) found.push({ at, kinds: kind << (BITS * (WORDS - 1)) });
    }
    inWord = isWord;
  }
  // Each is told the kinds of those behind it, from the last one on.
  for (let i = found.length - 2; i >= 0; i--) {
    const [opening, next] = [found[i], found[i + 1]];
    if (opening && next && next.at - opening.at <= FARTHEST) opening.kinds |= next.kinds >> BITS;
  }
  return found;
}

/** Whether a word may open a date; "mid-June" does. */
export function mayOpenDate(word: string): boolean {
  return kindAt(word, 0) !== 0 || (MIDDLE.test(word) && kindAt(word, 4) !== 0);
}

/** The kind of the word that begins at an offset, 0 for one that is no part of a date. */
function kindAt(text: string, at: number): number {
  return isDigit(text.charCodeAt(at)) ? kindOfNumber(text, at) : (KIND_OF.get(threeLetters(text, at)) ?? 0);
}

/** 0 for a number that is no part of a date. */
function kindOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end - start <= 2) return DAY;
  return end - start === 4 && (text.startsWith("19", start) || text.startsWith("20", start)) ? YEAR : 0;
}

/** Three characters of a text as one number, letter case aside. */
function threeLetters(text: string, at: number): number {
  return (smallLetter(text, at) << 16) ^ (smallLetter(text, at + 1) << 8) ^ smallLetter(text, at + 2);
}

/** The code of a character; that of a letter is the small letter's. */
function smallLetter(text: string, at: number): number {
  return text.charCodeAt(at) | 0x20;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether no date begins behind a character: as `[\w-]` has it. */
function goesOn(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || isDigit(code) || code === 0x2d || code === 0x5f;
}
