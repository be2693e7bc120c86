/**
 * Case set aside once, in the text and in the patterns, instead of by each pattern: to compile one that ignores case, and
 * speaks of Unicode's letters, takes several times as long.
 */

/** A text in small letters, each character where it was; a long s, which ignoring case makes an s, is one. */
export function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase());
  return even.replaceAll("ſ", "s");
}

/**
 * A pattern for texts in small letters.
 * @param source of a regular expression that would ignore case
 * @param flags without `i`
 */
export function smallPattern(source: string, flags: string): RegExp {
  const small = source.replace(/\\(?:[pP]\{[^}]*\}|u[0-9A-Fa-f]{4}|.)|\p{Lu}/gsu, (part) =>
    part === "\\p{Lu}" ? "\\p{Ll}" : part.startsWith("\\") ? part : part.toLowerCase(),
  );
  return new RegExp(small, flags);
}
