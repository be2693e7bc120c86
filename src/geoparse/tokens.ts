/** Words of a text and how they join into names. */
import type { Span } from "../atlas/schema.ts";

export interface Token extends Span {
  /** Lower case, without diacritics. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Holds no lower-case letter, and two letters or more. */
  readonly upper: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
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

/** The words between two offsets. */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const word = match[0];
    const at = start + match.index;
    const key = fold(word);
    const capital = beginsWithCapital(word);
    const upper = capital && word.length > 1 && word === word.toUpperCase();
    found.push({ start: at, end: at + word.length, key, capital, upper });
  }
  return found;
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
