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
const WORDS: Word[] = [{ key: "", capital: false, upper: false, number: 0 }];

/**
 * Short plain words by their letters, four to a whole number: so they are found without a copy of them. Numbers of words
 * by a hash of these, in the first free slot from there on.
 */
const SLOTS = new Uint16Array(0x20000);
/** Three whole numbers for each word: {@link shortWord}'s letters. */
const LETTERS = new Int32Array(3 * MOST_WORDS);
/** Letters that three whole numbers hold. */
export const SHORT_WORD = 12;
/** Other words, but for very long ones. */
const OTHERS = new Map<string, Word>();
const LONGEST_WORD = 40;

/**
 * A word of at most {@link SHORT_WORD} letters and digits, all of them below 128.
 * @param first the codes of its first four characters, seven bits each, the last one lowest; `second` and `third` of those after
 */
export function shortWord(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
  third: number,
): Word {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS.length - 1);
  for (let number = SLOTS[slot] ?? 0; number !== 0; number = SLOTS[slot] ?? 0) {
    const at = number * 3;
    if (LETTERS[at] === first && LETTERS[at + 1] === second && LETTERS[at + 2] === third) {
      const known = WORDS[number];
      if (known !== undefined) return known;
    }
    slot = (slot + 1) & (SLOTS.length - 1);
  }
  const word = readWord(text.slice(start, end), true);
  if (word.number !== 0) {
    SLOTS[slot] = word.number;
    LETTERS.set([first, second, third], word.number * 3);
  }
  return word;
}

/** Any other word. */
export function otherWord(text: string, start: number, end: number): Word {
  const written = text.slice(start, end);
  const known = OTHERS.get(written);
  if (known !== undefined) return known;
  const isKept = written.length <= LONGEST_WORD;
  const word = readWord(written, isKept);
  if (word.number !== 0) OTHERS.set(copied(written), word);
  return word;
}

function readWord(written: string, isKept: boolean): Word {
  const capital = beginsWithCapital(written);
  const upper = capital && written.length > 1 && written === written.toUpperCase();
  const number = isKept && WORDS.length < MOST_WORDS ? WORDS.length : 0;
  const word = { key: copied(fold(written)), capital, upper, number };
  if (number !== 0) WORDS.push(word);
  return word;
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

/** What is known of words as they are written. */
export class WordTable<T> {
  readonly #held = new Array<T | undefined>(MOST_WORDS);

  get(word: Word): T | undefined {
    return this.#held[word.number];
  }

  /** @returns what it was given */
  keep(word: Word, held: T): T {
    if (word.number !== 0) this.#held[word.number] = held;
    return held;
  }
}

/** Prepares a table that is asked by words; what it holds for a word is looked up once for each way of writing. */
export function createWordTable<T>(look: (word: Word) => T | null): (word: Word) => T | null {
  const known = new WordTable<T | null>();
  return (word) => {
    const held = known.get(word);
    return held === undefined ? known.keep(word, look(word)) : held;
  };
}

const YES = 1;
const NO = 2;

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

/** Prepares the question whether a word is one of some. @param list their keys, with blanks between */
export function wordsOf(list: string): (word: Word) => boolean {
  const keys = new Set(list.split(" "));
  return createWordTest((key) => keys.has(key));
}
