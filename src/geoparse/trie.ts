/**
 * Where known strings may begin in a text, letter case, accents and doubled spaces aside: a coarse and fast sieve before
 * a regular expression decides. What the sieve lets pass may be no match; what it holds back is none.
 */
import { SYMBOL_BLOCK, SYMBOL_BLOCKS } from "./symbols.ts";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789 '-,";
/** The code of white space. */
export const SPACE = ALPHABET.indexOf(" ") + 1;
const LAST_LETTER = ALPHABET.indexOf("z") + 1;
/** Characters that are told apart, and 0 for all others. */
export const CODES = 1 + ALPHABET.length + SYMBOL_BLOCKS.length;

/** The code of each UTF-16 unit. */
const CODE_OF = Uint8Array.from({ length: 0x10000 }, (_, unit) => codeOf(unit));

function codeOf(unit: number): number {
  const block = SYMBOL_BLOCKS.findIndex((first) => unit >= first && unit < first + SYMBOL_BLOCK);
  if (block >= 0) return 1 + ALPHABET.length + block;
  if (unit >= 0xd800 && unit < 0xe000) return 0;
  const character = String.fromCharCode(unit);
  if (/\s/u.test(character)) return SPACE;
  if (character === "’") return ALPHABET.indexOf("'") + 1;
  // A long s is an s, and a Kelvin sign a k, to a regular expression that ignores case.
  const plain = character === "ſ" ? "s" : character.normalize("NFD").charAt(0).toLowerCase();
  return ALPHABET.indexOf(plain) + 1;
}

/** A text as {@link Trie} reads it: one code for each UTF-16 unit. */
export function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = CODE_OF[text.charCodeAt(at)] ?? 0;
  return codes;
}

/** Where words may begin: no plain letter stands right before, and no space there. */
export function wordStartsIn(codes: Uint8Array): readonly number[] {
  const found: number[] = [];
  let before = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if ((before === 0 || before > LAST_LETTER) && code !== SPACE) found.push(at);
    before = code;
  }
  return found;
}

/** Strings, each by the number that it is known by. */
export interface Trie {
  /** Whether a string may begin at an offset, told by its first three characters: no, for most offsets. */
  mayBegin(codes: Uint8Array, at: number): boolean;
  /** Tells the numbers of all strings that may begin at an offset, shorter ones first. */
  find(codes: Uint8Array, at: number, tell: (id: number) => void): void;
}

/** Builds a trie. A string counts up to its first character outside the alphabet; its index is its number. */
export function createTrie(strings: readonly string[]): Trie {
  const next: number[] = new Array(CODES).fill(0);
  const ids: number[][] = [[]];
  strings.forEach((string, id) => {
    let node = 0;
    let last = 0;
    for (const code of codesOf(string)) {
      if (code === 0) break;
      if (code === SPACE && last === SPACE) continue;
      last = code;
      let child = next[node * CODES + code] ?? 0;
      if (child === 0) {
        child = ids.length;
        next[node * CODES + code] = child;
        ids.push([]);
        for (let i = 0; i < CODES; i++) next.push(0);
      }
      node = child;
    }
    ids[node]?.push(id);
  });
  const edges = ids.length < 0x10000 ? Uint16Array.from(next) : Uint32Array.from(next);
  const endings = ids.map((list) => (list.length === 0 ? null : list));
  const openings = openingsOf(strings);
  return {
    mayBegin: (codes, at) => openings[openingAt(codes, at)] === 1,
    find(codes, at, tell) {
      for (let node = 0; ; ) {
        const ending = endings[node];
        if (ending) for (const id of ending) tell(id);
        const code = codes[at] ?? 0;
        if (code === 0) return;
        node = edges[node * CODES + code] ?? 0;
        if (node === 0) return;
        at++;
        if (code === SPACE) while (codes[at] === SPACE) at++;
      }
    },
  };
}

/** What three codes open, as a number. */
function openingAt(codes: Uint8Array, at: number): number {
  return ((codes[at] ?? 0) * CODES + (codes[at + 1] ?? 0)) * CODES + (codes[at + 2] ?? 0);
}

/** 1 for all openings that a string has. After a space, which may be doubled in a text, and after its end any may follow. */
function openingsOf(strings: readonly string[]): Uint8Array {
  const openings = new Uint8Array(CODES ** 3);
  for (const string of strings) {
    const codes = codesOf(string);
    const stop = codes.indexOf(0);
    const known = codes.subarray(0, stop < 0 ? codes.length : stop);
    const space = known.indexOf(SPACE);
    const length = Math.min(3, space < 0 ? known.length : space + 1);
    const span = CODES ** (3 - length);
    let first = 0;
    for (const code of known.subarray(0, length)) first = first * CODES + code;
    openings.fill(1, first * span, (first + 1) * span);
  }
  return openings;
}
