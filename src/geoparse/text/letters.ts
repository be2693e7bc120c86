/**
 * Texts and patterns in a plain alphabet: A–Z and a–z, each accented letter as its base, every other letter as a thorn.
 * An engine compiles a pattern for all of Unicode ten times as slowly as one for a few ranges of characters, and runs it
 * twice as slowly; over a text in plain letters both find the same.
 */

/** What stands for letters that have no base among A–Z; a thorn itself is one of them. */
const OTHER = { upper: "Þ", lower: "þ" };
const CLASSES: Readonly<Record<string, string>> = {
  "\\p{L}": `A-Z${OTHER.upper}a-z${OTHER.lower}`,
  "\\p{Lu}": `A-Z${OTHER.upper}`,
  "\\p{Ll}": `a-z${OTHER.lower}`,
};

/** All that may change: neither printable ASCII nor a private-use character, which symbols.ts writes. */
const NOT_PLAIN = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^ -~\uE000-\uF8FF]/g;
const ALL_PLAIN = /^[ -~\uE000-\uF8FF]*$/;

/** A text in plain letters, plain spaces and apostrophes, each UTF-16 unit where it was. */
export function inPlainLetters(text: string): string {
  return ALL_PLAIN.test(text) ? text : text.replace(NOT_PLAIN, plainCharacter);
}

/** What was asked for last: those who read one text ask one after the other. */
let latest = { text: "", plain: "" };

/**
 * A text as symbols are written into it: in plain letters and, so that none is taken for a symbol, without the
 * private-use characters of its own.
 */
export function plainOf(text: string): string {
  if (latest.text !== text) latest = { text, plain: inPlainLetters(text).replace(PRIVATE_USE, "\uFFFD") };
  return latest.plain;
}
const PRIVATE_USE = /[\uE000-\uF8FF]/g;

/** A text in plain and small letters. */
export function inSmallLetters(text: string): string {
  return inPlainLetters(text).toLowerCase();
}

const KNOWN = new Map<string, string>();

function plainCharacter(character: string): string {
  const known = KNOWN.get(character);
  if (known !== undefined) return known;
  const plain = findPlain(character).repeat(character.length);
  if (character.length === 1) KNOWN.set(character, plain);
  return plain;
}

function findPlain(character: string): string {
  if (/\s/u.test(character)) return " ";
  if (/[’‘ʼ]/u.test(character)) return "'";
  // To a pattern that ignores case a long s is an s.
  if (character === "ſ") return "s";
  if (!/\p{L}/u.test(character)) return character.length === 1 ? character : "\uFFFD";
  const base = character.normalize("NFD").charAt(0);
  if (/[A-Za-z]/.test(base)) return base;
  return /[\p{Lu}\p{Lt}]/u.test(character) ? OTHER.upper : OTHER.lower;
}

/**
 * A pattern as it is to be used on texts in plain letters.
 * @param pattern of letters may it name `\p{L}`, `\p{Lu}` and `\p{Ll}`; others throw
 */
export function plain(pattern: RegExp): RegExp {
  return plainPattern(pattern.source, pattern.flags.replace("u", ""));
}

/** The same of a source, with flags that are not `u`. */
export function plainPattern(source: string, flags = ""): RegExp {
  return new RegExp(plainSource(source), flags);
}

/**
 * A pattern for texts in plain and small letters.
 * @param source of a regular expression that would ignore case
 * @param flags without `i` and `u`
 */
export function smallPattern(source: string, flags: string): RegExp {
  const small = source.replace(/\\(?:[pP]\{[^}]*\}|u[0-9A-Fa-f]{4}|.)|\p{Lu}/gsu, (part) =>
    part === "\\p{Lu}" ? "\\p{Ll}" : part.startsWith("\\") ? part : part.toLowerCase(),
  );
  return new RegExp(plainSource(small), flags);
}

function plainSource(source: string): string {
  return source.replace(PART, (part, inside: string | undefined) => {
    if (part.startsWith("\\p") || part.startsWith("\\P")) return `[${classOf(part)}]`;
    if (inside !== undefined) return `[${inside.replace(ESCAPE, classOf)}]`;
    return part.startsWith("\\") ? part : inPlainLetters(part);
  });
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|u[0-9A-Fa-f]{4}|.)/gsu;
const PART = /\[(?<inside>(?:\\[pP]\{[^}]*\}|\\.|[^\]\\])*)\]|\\(?:[pP]\{[^}]*\}|u[0-9A-Fa-f]{4}|.)|[^ -~]/gsu;

function classOf(part: string): string {
  if (!/^\\p/iu.test(part)) return part;
  const letters = CLASSES[part];
  if (letters === undefined) throw new Error(`expected \\p{L}, \\p{Lu} or \\p{Ll} in a plain pattern, found ${part}`);
  return letters;
}
