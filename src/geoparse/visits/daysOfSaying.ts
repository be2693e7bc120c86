/** Days on which something was said of a visit, and not made. */
import type { Span } from "../../atlas/schema.ts";
import type { StatedDate } from "../days/dates.ts";
import { plain } from "../text/letters.ts";

/** "His office said on Monday": the day of the saying, unless it was said on the spot ("said on Monday in Y"). */
const SAID_BEFORE = plain(
  /\b(?:said|says|announced|confirmed|reported|added|told \p{L}+)(?: (?:late|early|earlier))?(?: on| in)? $/iu,
);
const LONGEST_SAYING = 60;
const PRESENT_AFTER = /^,? (?:in|at|during) /;

/** @param written the article in plain letters */
export function isOfSaying(written: string, sentence: Span, { start, end }: StatedDate): boolean {
  return (
    SAID_BEFORE.test(written.slice(Math.max(sentence.start, start - LONGEST_SAYING), start)) &&
    !PRESENT_AFTER.test(written.slice(end, sentence.end))
  );
}
