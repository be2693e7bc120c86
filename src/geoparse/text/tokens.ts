/** Words of a text and how they join into names. */
import type { Span } from "../../atlas/schema.ts";
import { isCapital, isUpper, keyOf, numberOfOther, numberOfShort, readWord, SHORT_WORD, type Word } from "./words.ts";

export interface Token extends Word, Span {}

const LETTER_ONLY = /^\p{L}$/u;
const DIGIT_ONLY = /^\p{N}$/u;
const MARK_ONLY = /^\p{M}$/u;
/** What a UTF-16 unit is to a word, found out once for each: 0 not yet known. */
const UNITS = new Uint8Array(0x10000);
const OUTSIDE = 1;
const MARK = 2;
const DIGIT = 3;
const LETTER = 4;

/** What the character at an offset is: letters and digits begin words and go on with them, marks only go on. */
function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = UNITS[code] ?? 0;
  if (known !== 0) return known;
  const high = code >= 0xd800 && code < 0xdc00;
  const character = high ? String.fromCodePoint(text.codePointAt(at) ?? code) : text.charAt(at);
  const kind = kindOf(character);
  // Half of a pair says nothing by itself.
  if (code < 0xd800 || code > 0xdfff) UNITS[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (LETTER_ONLY.test(character)) return LETTER;
  if (DIGIT_ONLY.test(character)) return DIGIT;
  return MARK_ONLY.test(character) ? MARK : OUTSIDE;
}

/** Characters of the unit at an offset: 2 for a pair. */
function unitLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a letter or digit stands at an offset. */
export function isWordAt(text: string, at: number): boolean {
  return at < text.length && unitAt(text, at) >= DIGIT;
}

/** Where a run of letters, apostrophes and hyphens ends that begins at an offset. */
export function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== 0x27 && code !== 0x2d && unitAt(text, at) !== LETTER) break;
    at += unitLength(text, at);
  }
  return at;
}

/** Whether a letter or digit stands right before an offset. */
export function isWordBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  return unitAt(text, code >= 0xdc00 && code < 0xe000 && at > 1 ? at - 2 : at - 1) >= DIGIT;
}

/** Whether a name stands at an offset, its last word whole. */
export function standsWhole(text: string, name: string, at: number): boolean {
  return text.startsWith(name, at) && !isWordAt(text, at + name.length);
}

/** The words between two offsets: letters and digits, and marks on them. Linear. */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  for (let at = start; at < end; ) {
    const opening = UNITS[text.charCodeAt(at)] ?? 0;
    if (opening < DIGIT && (opening !== 0 || unitAt(text, at) < DIGIT)) {
      at += opening === 0 ? unitLength(text, at) : 1;
      continue;
    }
    /** The word's letters, see {@link numberOfShort}. */
    let first = 0;
    let second = 0;
    let third = 0;
    let stop = at;
    let isShort = true;
    for (; stop < end; stop++) {
      const code = text.charCodeAt(stop);
      const kind = UNITS[code] ?? 0;
      if (kind < MARK && (kind === OUTSIDE || unitAt(text, stop) < MARK)) break;
      if (code > 0x7f || stop - at >= SHORT_WORD) {
        isShort = false;
        stop += unitLength(text, stop) - 1;
      } else if (stop - at < 4) first = (first << 7) | code;
      else if (stop - at < 8) second = (second << 7) | code;
      else third = (third << 7) | code;
    }
    const last = Math.min(stop, end);
    const number = isShort ? numberOfShort(text, at, last, first, second, third) : numberOfOther(text, at, last);
    found.push(number === 0 ? rareToken(text, at, last) : tokenOf(at, last, number));
    at = stop;
  }
  return found;
}

/**
 * The words of a phrase of our own data, without numbers. Those are for what texts hold: given in the order in which texts
 * hold it, what stands in most of them lies close together in every table of words.
 */
export function wordsOfPhrase(phrase: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < phrase.length; at++) {
    if (!isWordAt(phrase, at)) continue;
    const end = endOfWord(phrase, at);
    found.push(rareToken(phrase, at, end));
    at = end;
  }
  return found;
}

/** The first word of a phrase of our own data, without a number. */
export function firstWord(phrase: string): Token | null {
  let start = 0;
  while (start < phrase.length && !isWordAt(phrase, start)) start++;
  return start < phrase.length ? rareToken(phrase, start, endOfWord(phrase, start)) : null;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && unitAt(text, end) >= MARK) end += unitLength(text, end);
  return end;
}

function tokenOf(start: number, end: number, number: number): Token {
  return { start, end, key: keyOf(number), capital: isCapital(number), upper: isUpper(number), number };
}

function rareToken(text: string, start: number, end: number): Token {
  const { key, capital, upper, number } = readWord(text.slice(start, end));
  return { start, end, key, capital, upper, number };
}

/** Whether a unit stands within words as they are written, hyphens and apostrophes among them. */
function joinsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019 || code === 0x2d || unitAt(text, at) >= MARK;
}

/**
 * The next word in small letters, a hyphened one or one with apostrophes whole.
 * @param stops characters that it may not stand behind
 */
export function wordAfter(
  text: string,
  start: number,
  end: number,
  stops: string,
): { readonly word: string; readonly end: number } | null {
  for (let at = start; at < end; at++) {
    if (unitAt(text, at) < DIGIT) {
      if (stops.includes(text.charAt(at))) return null;
      continue;
    }
    let stop = at + 1;
    while (stop < end && joinsWord(text, stop)) stop++;
    return { word: text.slice(at, stop).toLowerCase(), end: stop };
  }
  return null;
}

/** The last word of a stretch, as {@link wordAfter} gives it. */
export function wordBefore(
  text: string,
  start: number,
  end: number,
): { readonly word: string; readonly start: number } | null {
  for (let stop = end; stop > start; stop--) {
    let from = stop;
    while (from > start && joinsWord(text, from - 1)) from--;
    if (from === stop) continue;
    let begin = from;
    while (begin < stop && unitAt(text, begin) < DIGIT) begin++;
    if (begin < stop) return { word: text.slice(begin, stop).toLowerCase(), start: from };
    stop = from + 1;
  }
  return null;
}

/**
 * The sentences asked for last, and their words: those who read one text ask one after the other. A weak map would let
 * each text's words live on through a collection of garbage.
 */
let latest: { readonly sentences: readonly Span[]; readonly words: readonly (readonly Token[])[] } | null = null;

/** The words of each sentence of a text. Several ask for them: they are found once for the same list of sentences. */
export function tokensOf(text: string, sentences: readonly Span[]): readonly (readonly Token[])[] {
  if (latest?.sentences === sentences) return latest.words;
  const words = sentences.map(({ start, end }) => tokens(text, start, end));
  latest = { sentences, words };
  return words;
}

/** The word at an index, which may be −1: an array that is asked for that itself takes many times as long to say that it has none. */
export function wordAt<Word>(words: readonly Word[], index: number): Word | undefined {
  return index < 0 ? undefined : words[index];
}

/** Whether nothing but one blank stands between two words. */
export function isSpaced(text: string, left: Span, right: Span): boolean {
  return right.start - left.end === 1 && text.charCodeAt(left.end) === BLANK;
}

const BLANK = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;
const AMPERSAND = 0x26;

/**
 * How two neighbouring words may stand in one name.
 * @returns " " for a space, hyphen, apostrophe or abbreviating stop, " , " for a comma, " and " for an ampersand, null where they can't
 */
export function joint(text: string, left: Span, right: Span): " " | " , " | " and " | null {
  const first = text.charCodeAt(left.end);
  const second = text.charCodeAt(left.end + 1);
  switch (right.start - left.end) {
    case 1:
      return joinsInName(first) ? " " : null;
    case 2:
      if (second !== BLANK) return null;
      if (first === STOP) return left.end - left.start <= 3 ? " " : null;
      return first === BLANK ? " " : first === COMMA ? " , " : null;
    case 3:
      if (text.charCodeAt(left.end + 2) !== BLANK) return null;
      if (first === STOP) return second === COMMA ? " , " : null;
      return first === BLANK && second === AMPERSAND ? " and " : null;
    default:
      return null;
  }
}

/** Whether a character by itself holds the words of a name together. */
function joinsInName(code: number): boolean {
  return code === BLANK || code === STOP || (code !== COMMA && JOINTS.has(String.fromCharCode(code)));
}
const JOINTS = new Set(["\u00a0", "-", "\u2010", "\u2011", "–", "'", "’", "ʼ", "‘"]);

/** A name as it is looked up: its words' keys, joined as {@link joint} joins them. Null for one that no text can match. */
export function nameKey(name: string): string | null {
  const words = wordsOfPhrase(name);
  let key = "";
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const previous = words[index - 1];
    if (word === undefined) continue;
    if (previous !== undefined) {
      const between = joint(name, previous, word);
      if (between === null) return null;
      key += between;
    }
    key += word.key;
  }
  return key === "" ? null : key;
}
