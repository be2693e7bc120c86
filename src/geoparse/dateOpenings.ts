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

/** The words that dates begin with: digits, months, weekdays, and relative ones ("last", "today"). */
const KINDS = "DMWR";
/** From one of them to the next within a date: "September, of 2024". */
const FARTHEST = 16;

/** Where a date may begin in a text. */
export interface Opening {
  readonly at: number;
  /** The kind of the word there and of the one that follows, as one of the bits of {@link openingsOf}. */
  readonly bit: number;
}

/**
 * Openings as bits.
 * @param kinds of the first word, or of the first two: "DM W" for "8 May" and for a weekday, whatever follows it
 */
export function openingsOf(kinds: string): number {
  let bits = 0;
  for (const [first = "", second] of kinds.split(" ")) {
    for (const next of second === undefined ? [...KINDS, ""] : [second]) bits |= bitOf(first, next);
  }
  return bits;
}

/** @param next "" where none is near */
function bitOf(kind: string, next: string): number {
  return 1 << (KINDS.indexOf(kind) * (KINDS.length + 1) + (next === "" ? KINDS.length : KINDS.indexOf(next)));
}

const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The kinds of the words that dates begin with, by their first three letters. */
const KIND_OF: ReadonlyMap<number, string> = new Map(
  [
    { kind: "M", words: MONTHS.flat() },
    { kind: "W", words: WEEKDAYS },
    { kind: "R", words: ["last", "next", "this", "today", "tonight", "yesterday", "tomorrow"] },
  ].flatMap(({ kind, words }) => words.map((word): [number, string] => [threeLetters(word, 0), kind])),
);

/** All openings, in order. Most sentences are without, and most words are told by three letters to be none. */
export function openingsIn(text: string): readonly Opening[] {
  const found: Opening[] = [];
  let last = 0;
  let kind = "";
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWord = goesOn(code);
    if (isWord && !inWord) {
      const next = isDigit(code) ? "D" : (KIND_OF.get(threeLetters(text, at)) ?? "");
      if (next !== "") {
        if (kind !== "") found.push({ at: last, bit: bitOf(kind, at - last <= FARTHEST ? next : "") });
        last = at;
        kind = next;
      }
    }
    inWord = isWord;
  }
  if (kind !== "") found.push({ at: last, bit: bitOf(kind, "") });
  return found;
}

/** Three characters of a text as one number, letter case aside. */
function threeLetters(text: string, at: number): number {
  return (smallLetter(text, at) << 16) ^ (smallLetter(text, at + 1) << 8) ^ smallLetter(text, at + 2);
}

/** The code of a character; that of a letter is the small letter's, and a long s is an s. */
function smallLetter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === LONG_S ? 0x73 : code | 0x20;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether no date begins behind a character: as `[\w-]` has it where letter case is set aside. */
function goesOn(code: number): boolean {
  const small = code | 0x20;
  return (
    (small >= 0x61 && small <= 0x7a) ||
    isDigit(code) ||
    code === 0x2d ||
    code === 0x5f ||
    code === LONG_S ||
    code === KELVIN
  );
}
