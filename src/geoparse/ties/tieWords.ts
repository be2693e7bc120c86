/** What stands right before a word of a sentence in symbols. */
import { plainPattern } from "../text/letters.ts";

/**
 * A pattern of what stands right before a place, for standsAt (matches.ts): the engine reads it backwards from there, and
 * looks at no more of the sentence than it must.
 * @param pattern that ends with `$`, any case; for texts in plain letters
 */
export function lookingBack(pattern: RegExp | string): RegExp {
  const source = typeof pattern === "string" ? pattern : pattern.source;
  if (!source.endsWith("$")) throw new RangeError(`expected a pattern that ends with $, found ${source}`);
  return plainPattern(`(?<=${source.slice(0, -1)})`, "iy");
}
