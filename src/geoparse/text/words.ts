/** Words as they are written: each is looked at once, and known by a number from then on. */

/** How a word is written. */
export interface Word {
  /** Lower case, without diacritics. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Holds no lower-case letter, and two letters or more. */
  readonly upper: boolean;
  /** What the word is known by: the same way of writing, the same number. 0 for a rare word. */
  readonly number: number;
}

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

/** Numbers of words are below this. */
export const MOST_WORDS = 50_000;
/** Words by their numbers. Columns rather than records: a text touches many words, and of most of them little. */
const KEYS: string[] = [""];
/** Bits: {@link CAPITAL} and {@link UPPER}. */
const CASES = new Uint8Array(MOST_WORDS);
/** The number of each word's key, which several ways of writing may share; from 1 on. */
const KEY_NUMBERS = new Uint16Array(MOST_WORDS);
const NUMBERS_OF_KEYS = new Map<string, number>();
const CAPITAL = 1;
const UPPER = 2;

/**
 * Short plain words by their letters, four to a whole number: so they are found without a copy of them. Numbers of words
 * by a hash of these, in the first free slot from there on.
 */
const SLOTS = new Uint16Array(0x10000);
/** Three whole numbers for each word, see {@link numberOfShort}. */
const LETTERS = new Int32Array(3 * MOST_WORDS);
/** Letters that three whole numbers hold. */
export const SHORT_WORD = 12;
/** Other words, but for very long ones. */
const OTHERS = new Map<string, number>();
const LONGEST_WORD = 40;

export const keyOf = (number: number): string => KEYS[number] ?? "";
export const isCapital = (number: number): boolean => ((CASES[number] ?? 0) & CAPITAL) !== 0;
export const isUpper = (number: number): boolean => ((CASES[number] ?? 0) & UPPER) !== 0;

/**
 * The number of a word of at most {@link SHORT_WORD} letters and digits, all of them below 128; 0 for a rare one.
 * @param first the codes of its first four characters, seven bits each, the last one lowest; `second` and `third` of those after
 */
export function numberOfShort(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
  third: number,
): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS.length - 1);
  for (let known = SLOTS[slot] ?? 0; known !== 0; known = SLOTS[slot] ?? 0) {
    const at = known * 3;
    if (LETTERS[at] === first && LETTERS[at + 1] === second && LETTERS[at + 2] === third) return known;
    slot = (slot + 1) & (SLOTS.length - 1);
  }
  const number = keep(text.slice(start, end));
  if (number !== 0) {
    SLOTS[slot] = number;
    LETTERS.set([first, second, third], number * 3);
  }
  return number;
}

/** The number of any other word; 0 for a rare one. */
export function numberOfOther(text: string, start: number, end: number): number {
  if (end - start > LONGEST_WORD) return 0;
  const written = text.slice(start, end);
  const known = OTHERS.get(written);
  if (known !== undefined) return known;
  const number = keep(written);
  if (number !== 0) OTHERS.set(copied(written), number);
  return number;
}

/** Gives a word a number, as long as there are any. */
function keep(written: string): number {
  const number = KEYS.length;
  if (number === MOST_WORDS) return 0;
  const { key, capital, upper } = readWord(written);
  KEYS.push(copied(key));
  CASES[number] = (capital ? CAPITAL : 0) | (upper ? UPPER : 0);
  const known = NUMBERS_OF_KEYS.get(key);
  if (known === undefined) NUMBERS_OF_KEYS.set(copied(key), NUMBERS_OF_KEYS.size + 1);
  KEY_NUMBERS[number] = known ?? NUMBERS_OF_KEYS.size;
  return number;
}

/** The number of a word's key, 0 for one that no word with a number has. */
export function keyNumberOf({ number, key }: Word): number {
  return number === 0 ? (NUMBERS_OF_KEYS.get(key) ?? 0) : (KEY_NUMBERS[number] ?? 0);
}

/** A word that has no number. */
export function readWord(written: string): Word {
  const capital = beginsWithCapital(written);
  const upper = capital && written.length > 1 && written === written.toUpperCase();
  return { key: fold(written), capital, upper, number: 0 };
}

/** The engine cuts a longer string out of its text without a copy: to keep that would keep the whole text. */
function copied(word: string): string {
  return word.length <= SHORT_WORD ? word : word.split("").join("");
}

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return first !== first.toLowerCase();
}

/** What a table holds for a word; 0 where it was not asked for it yet. */
const YES = 1;
const NO = 2;

/** What is known of words as they are written; null for most of them. */
export class WordTable<T> {
  /** By the words' numbers; what is null stands nowhere else, so that most words touch no more than this. */
  readonly #states = new Uint8Array(MOST_WORDS);
  readonly #held = new Array<T | undefined>(MOST_WORDS);

  /** @returns undefined for a word that nothing was kept for yet */
  get({ number }: Word): T | null | undefined {
    const state = this.#states[number];
    if (state === NO) return null;
    return state === YES ? this.#held[number] : undefined;
  }

  /** @returns what it was given */
  keep({ number }: Word, held: T | null): T | null {
    if (number === 0) return held;
    this.#states[number] = held === null ? NO : YES;
    if (held !== null) this.#held[number] = held;
    return held;
  }
}

/** Prepares a table that is asked by words; what it holds for a word is looked up once for each way of writing. */
export function createWordTable<T>(look: (word: Word) => T | null): (word: Word) => T | null {
  const known = new WordTable<T>();
  return (word) => {
    const held = known.get(word);
    return held === undefined ? known.keep(word, look(word)) : held;
  };
}

/**
 * What words stand for, as lists of numbers that lie in one row. A text has hundreds of words: to fetch a list for each from
 * wherever it lies on the heap takes ten times as long as to read it.
 */
export class WordIndex {
  /** One list after the other, each closed by a 0; that at {@link EMPTY} is for all that have none. */
  #row = new Uint16Array(1 << 10);
  #end = EMPTY + 1;
  /** Where the list of each word begins, by the word's number; 0 where it was not asked for yet. */
  readonly #starts = new Uint16Array(MOST_WORDS);
  readonly #look: (key: string) => readonly number[];

  /** @param look the list of a word by its key, of whole numbers from 1 to 65,535 */
  constructor(look: (key: string) => readonly number[]) {
    this.#look = look;
  }

  /** Where the list of a word begins. */
  startOf({ number, key }: Word): number {
    return this.#starts[number] || this.#keep(number, this.#look(key));
  }

  /** A number of a list; 0 behind its last. */
  at(place: number): number {
    return this.#row[place] ?? 0;
  }

  #keep(number: number, list: readonly number[]): number {
    if (list.length === 0) {
      if (number !== 0) this.#starts[number] = EMPTY;
      return EMPTY;
    }
    const start = this.#end;
    const end = start + list.length + 1;
    if (end > this.#row.length) {
      const longer = new Uint16Array(end * 2);
      longer.set(this.#row);
      this.#row = longer;
    }
    this.#row.set(list, start);
    this.#row[end - 1] = 0;
    // The list of a rare word, or of one for which there is no room any more, is overwritten by the next.
    if (number === 0 || start > MOST_KEPT) return start;
    this.#starts[number] = start;
    this.#end = end;
    return start;
  }
}
const MOST_KEPT = 0xffff;
/** Not 0: that says that a word was not asked for. */
const EMPTY = 1;

/** Prepares a question about words with yes and no for an answer. */
export function createWordTest(test: (key: string) => boolean): (word: Word) => boolean {
  const known = new Uint8Array(MOST_WORDS);
  return (word) => {
    const answer = known[word.number] ?? 0;
    if (answer !== 0) return answer === YES;
    const holds = test(word.key);
    if (word.number !== 0) known[word.number] = holds ? YES : NO;
    return holds;
  };
}

/** A mark that some words bear. */
interface WordMark {
  /** A bit below {@link KNOWN}. */
  readonly mark: number;
  /** Whether a word bears it, by its key. */
  readonly bears: (key: string) => boolean;
}

/** So many marks can be told apart. */
export const MOST_MARKS = 15;
const KNOWN = 1 << MOST_MARKS;

/** Prepares a question about words with bits for an answer, all below {@link KNOWN}. */
export function createWordBits(look: (word: Word) => number): (word: Word) => number {
  const known = new Uint16Array(MOST_WORDS);
  const keep = (word: Word): number => {
    const found = look(word);
    if (word.number !== 0) known[word.number] = found | KNOWN;
    return found;
  };
  return (word) => (known[word.number] || keep(word)) & ~KNOWN;
}

/**
 * Prepares marks for words, so that a sentence is asked once for all that its words may begin.
 * @returns the marks of a row of words, all together
 */
export function createWordMarks(marks: readonly WordMark[]): (words: readonly Word[]) => number {
  const marksOf = createWordBits(({ key }) =>
    marks.reduce((all, { mark, bears }) => (bears(key) ? all | mark : all), 0),
  );
  return (words) => {
    let all = 0;
    for (const word of words) all |= marksOf(word);
    return all;
  };
}

/** Prepares the question whether a word is one of some. @param list their keys, with blanks between */
export function wordsOf(list: string): (word: Word) => boolean {
  const keys = new Set(list.split(" "));
  return createWordTest((key) => keys.has(key));
}
