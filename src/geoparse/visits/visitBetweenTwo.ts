/** Who goes to the other of the two states of which an article is the history: "X first went as premier in May". */
import { smallPattern } from "../text/letters.ts";
import { createSieve } from "../text/sieve.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import { type Entity, leadersIn } from "./visitEntities.ts";
import { AUXILIARY, type Guests, isPlaced, WHEN_COMING, WHO } from "./visitGuests.ts";

const D = SYMBOL.date;
const adverb = "(?:(?:first|again|last|then|later|also|next|only|duly|back|there|once|twice|alone|himself|herself) )*";
/** "As chancellor", "with two ministers", "for a night". */
const phrase =
  "(?:,? (?:as|with|for|at|without) [^.;:,]{2,40},?| (?:an?|[a-z-]+) (?:(?:short|long|whole|full|few|half) )?(?:hours?|days?|nights?|weeks?|weekend),?){0,2}";
const when = `(?:(?:on |in |early |late )*${D}|${WHEN_COMING})`;

const goersIn = createSieve(
  [
    `${WHO},?(?: who)? ${AUXILIARY}${adverb}(?:went|goes|go|going|gone|travel(?:s|l?ed)|fl(?:ew|ies|own|y)|return(?:ed|s)?|follow(?:ed|s)?|c[ao]me|comes|stay(?:ed|s)|stopped|called)(?: (?:back|there|over|again|first|once|twice|alone))*${phrase},? ${when}`,
    `${WHO},?(?: who)? ${AUXILIARY}(?:(?:was|were|is|had been|has been) )(?:${adverb}|also )*(?:there|back|(?:received|decorated|welcomed|hosted)(?: (?:by|with|at) [^.;,]{2,40})?)(?: again)?,? ${when}`,
    `${WHO} (?:has |had )?(?:been there|accepted (?:an|the|his|her) (?:\\p{L}+ )?invitation|has an? (?:standing |open )?invitation|had an? (?:standing |open )?invitation)(?! to )`,
    `${WHO} (?:brought|brings|led|leads|took) (?:[^.;:,]{2,60} )?(?:ministers|executives|delegation|company|officials|business(?:men|people)?)(?:,[^,;.]{2,40},)?,? (?:in |on )?${D}`,
  ].map((source) => smallPattern(source, "dg")),
);

/** @param small the sentence in symbols, in small letters */
export function goersBetween(symbolic: Symbolic<Entity>, small: string): readonly Guests[] {
  return goersIn(small).flatMap(({ start, end, groups }): Guests[] => {
    const { who } = groups;
    if (!who || isPlaced(symbolic.text, end)) return [];
    return [{ start, end, who, leaders: leadersIn(symbolic, who), to: "here" }];
  });
}
