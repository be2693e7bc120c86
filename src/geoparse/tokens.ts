/** Words of a text and how they join into names. */
import type { Span } from "../atlas/schema.ts";

/** How a word is written. */
interface Word {
  /** Lower case, without diacritics. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Holds no lower-case letter, and two letters or more. */
  readonly upper: boolean;
  /** What the word is known by, for tables of words: the same way of writing, the same number. 0 for a rare word. */
  readonly number: number;
}

export interface Token extends Word, Span {}

const LETTER_ONLY = /^\p{L}$/u;
const DIGIT_ONLY = /^\p{N}$/u;
const MARK_ONLY = /^\p{M}$/u;
const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
/** Letters that no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ə: "a",
};
const SPECIAL = /[øłđðþßæœıħŧə]/g;

/** Lower case without diacritics: "Türkiye" → "turkiye", "Łódź" → "lodz". */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

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

/** The words between two offsets: letters and digits, and marks on them. Linear. */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  for (let at = start; at < end; ) {
    if (unitAt(text, at) < DIGIT) {
      at += unitLength(text, at);
      continue;
    }
    let stop = at + unitLength(text, at);
    let hash = text.charCodeAt(at);
    while (stop < end && unitAt(text, stop) >= MARK) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(stop)) | 0;
      stop += unitLength(text, stop);
    }
    const last = Math.min(stop, end);
    const { key, capital, upper, number } = wordAt(text, at, last, hash);
    found.push({ start: at, end: last, key, capital, upper, number });
    at = stop;
  }
  return found;
}

/** Words met before, each by its number: most words of an article are, and are found here without a copy of them. */
const WORDS: (Word & { readonly written: string })[] = [
  { written: "", key: "", capital: false, upper: false, number: 0 },
];
/** Numbers of words are below this. */
export const MOST_WORDS = 50_000;
/** The engine cuts a longer word out of its text without a copy: to keep the word would keep the whole text. */
const LONGEST_WORD = 12;
/** Numbers of words by their hash, in the first free slot from there on. */
const SLOTS = new Uint16Array(0x20000);

function wordAt(text: string, start: number, end: number, hash: number): Word {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS.length - 1);
  for (let number = SLOTS[slot] ?? 0; number !== 0; number = SLOTS[slot] ?? 0) {
    const word = WORDS[number];
    if (word !== undefined && isWritten(text, start, end, word.written)) return word;
    slot = (slot + 1) & (SLOTS.length - 1);
  }
  const written = text.slice(start, end);
  const capital = beginsWithCapital(written);
  const upper = capital && written.length > 1 && written === written.toUpperCase();
  const isKept = written.length <= LONGEST_WORD && WORDS.length < MOST_WORDS;
  const word = { written, key: fold(written), capital, upper, number: isKept ? WORDS.length : 0 };
  if (isKept) SLOTS[slot] = WORDS.push(word) - 1;
  return word;
}

function isWritten(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** Whether a unit stands within words as they are written, hyphens and apostrophes among them. */
function joinsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019 || code === 0x2d || unitAt(text, at) >= MARK;
}

/** The first words of a stretch in small letters, hyphened ones and those with apostrophes whole. */
export function firstWords(text: string, most: number): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length && found.length < most; at++) {
    if (unitAt(text, at) < DIGIT) continue;
    let stop = at + 1;
    while (stop < text.length && joinsWord(text, stop)) stop++;
    found.push(text.slice(at, stop).toLowerCase());
    at = stop;
  }
  return found;
}

/** The last words of a stretch in small letters, in order. */
export function lastWords(text: string, most: number): string[] {
  const found: string[] = [];
  for (let end = text.length; end > 0 && found.length < most; ) {
    let from = end;
    while (from > 0 && joinsWord(text, from - 1)) from--;
    if (from === end) {
      end--;
      continue;
    }
    let begin = from;
    while (begin < end && unitAt(text, begin) < DIGIT) begin++;
    if (begin < end) found.push(text.slice(begin, end).toLowerCase());
    end = from;
  }
  return found.reverse();
}

const READ = new WeakMap<readonly Span[], readonly (readonly Token[])[]>();

/** The words of each sentence of a text. Several ask for them: they are found once for the same list of sentences. */
export function tokensOf(text: string, sentences: readonly Span[]): readonly (readonly Token[])[] {
  const known = READ.get(sentences);
  if (known) return known;
  const words = sentences.map(({ start, end }) => tokens(text, start, end));
  READ.set(sentences, words);
  return words;
}

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return first !== first.toLowerCase();
}

/**
 * How two neighbouring words may stand in one name.
 * @returns " " for a space, hyphen, apostrophe or abbreviating stop, " , " for a comma, " and " for an ampersand, null where they can't
 */
export function joint(text: string, left: Span, right: Span): " " | " , " | " and " | null {
  const between = text.slice(left.end, right.start);
  switch (between) {
    case " ":
    case "\u00a0":
    case "-":
    case "\u2010":
    case "\u2011":
    case "–":
    case "'":
    case "’":
    case "ʼ":
    case "‘":
    case ".":
    case "  ":
      return " ";
    case ". ":
      return left.end - left.start <= 3 ? " " : null;
    case " & ":
      return " and ";
    case ", ":
    case "., ":
      return " , ";
    default:
      return null;
  }
}

/** A name as it is looked up: its words' keys, joined as {@link joint} joins them. Null for one that no text can match. */
export function nameKey(name: string): string | null {
  const words = tokens(name, 0, name.length);
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
