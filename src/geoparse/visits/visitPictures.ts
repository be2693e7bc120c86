/** Who is seen with others, in a picture or at a table: "From left: X, Z and W", "facing them, X", "X sat beside her". */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { smallPattern } from "../text/letters.ts";
import { createSieve } from "../text/sieve.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import { type Entity, leadersIn } from "./visitEntities.ts";
import { type Comers, isPlaced, ONE } from "./visitGuests.ts";

const L = SYMBOL.leader;
/** The host is one of those in the picture. */
const SEEN = `${ONE}(?:, (?:the|their|our|his|her) host(?:ess)?)?`;
const WHO = `(?<who>${SEEN}(?:(?:,|;) ${SEEN}){0,9}(?:[,;]? and ${SEEN})?)(?!')`;
const BEING = "(?:(?:is|are|was|were|sat|sits|sit|stood|stands|stand) )?";
const PATTERNS: readonly RegExp[] = [
  `(?:from (?:the )?left(?: to right)?|left to right): ${WHO}`,
  `(?:^|[;:.,] )(?:to|on|at) (?:his|her|their|(?<chief>${L})(?:'s?)?) (?:left|right),? ${BEING}(?:the )?${WHO}`,
  `(?:^|[;:.] )behind(?: (?:them|(?<chief>${L})),?|:) ${BEING}${WHO}`,
  `(?:facing|opposite|across (?:the table )?from) (?:them|(?<chief>${L})),? ${BEING}${WHO}(?=[.,;]|$)`,
  `${WHO},? (?:(?:who|all|both|also) )*(?:sat|stood) (?:beside|next to|alongside) (?:them|(?<chief>${L}))(?![a-z'])`,
].map((source) => smallPattern(source, "dg"));
const seenIn = createSieve(PATTERNS);

/** Those of whom a sentence says that they are seen. */
export interface Pictured extends Comers {
  /** With whom, where it says so. */
  readonly chiefs: readonly LeaderMention[];
}

/** @param small the sentence in symbols, in small letters */
export function picturedIn(symbolic: Symbolic<Entity>, small: string): readonly Pictured[] {
  return seenIn(small).flatMap(({ start, end, groups: { who, chief } }): Pictured[] => {
    if (!who || isPlaced(symbolic.text, end, true)) return [];
    const chiefs = chief ? leadersIn(symbolic, chief) : [];
    return [{ start, end, who, leaders: leadersIn(symbolic, who), chiefs }];
  });
}
