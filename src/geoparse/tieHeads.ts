/** The words of a sentence that tie states ("alliance", "counter", "mediate"), each with its polarity. */

import type { Span } from "../atlas/schema.ts";
import type { Polarity } from "../atlas/vocabulary.ts";
import { plain, plainPattern } from "./letters.ts";
import type { LexiconHits } from "./lexicon.ts";
import { ANY_SYMBOL, SYMBOL } from "./symbols.ts";
import { lastWords } from "./tieWords.ts";
import type { Hit } from "./wordFinder.ts";

export interface Head extends Span {
  readonly polarity: Polarity;
}

/** "International relations" are a field, no relation of states named. */
const FIELD = plain(/(?:^|\s)(?:international|global|world) $/iu);
const BEFORE_NOUN = plain(/^ (?:\p{L}+ )?$/u);
/** "Relations … remain tense", "ties … have soured". */
const COPULA =
  /\b(?:remain\p{L}*|is|are|was|were|been|have|has|had|bec[oa]m\p{L}*|gr[eo]w\p{L}*|turn\p{L}*|stay\p{L}*) (?:\p{L}+ly |more |very |so |being )?$/iu;
const BETWEEN_TWO = new RegExp(`^ (?:between|of|with) [^,;]{0,12}${SYMBOL.place} (?:have |has |had )?$`, "iu");
const WITHDRAWN = plainPattern(`^(?! only)(?: (?:[\\p{L}'’-]+|${ANY_SYMBOL})){0,5} $`, "");
/** "Disputes … have been resolved" */
const PASSIVE = /^[^,;]{0,60}\b(?:been|was|were|is|are) $/iu;

const NONE: readonly Head[] = [];

/**
 * Finds the heads of a sentence, in order.
 * @param text the sentence in symbols
 * @param negated is told of each that a negation takes back, from the negation to the head
 */
export function headsOf(
  text: string,
  words: LexiconHits,
  negated: (start: number, end: number) => void,
): readonly Head[] {
  const { polarities } = words;
  if (polarities.length + words.relations.length === 0) return NONE;
  const tensions = polarities.filter((p) => p.means === "tension");
  // "Trade dispute": the second word is the head.
  const plain = words.relations.filter(
    (r) =>
      !polarities.some((p) => p.start <= r.start && r.end <= p.end) && !tensions.some((t) => t.start === r.end + 1),
  );
  const relations = plain.map(
    ({ start, end }): Head => ({ start, end, polarity: polarityAt(text, start, end, tensions) }),
  );
  const polar = polarities
    .filter((p) => !plain.some((r) => r.start <= p.start && p.end < r.end))
    .map(({ start, end, means }): Head => ({ start, end, polarity: means }));
  return [...polar, ...relations]
    .filter((head) => !FIELD.test(lastWords(text, head.start)))
    .filter((head) => {
      // "Mended ties" are ties.
      const negations = head.polarity === "tension" ? [...words.negations, ...words.reliefs] : words.negations;
      const no =
        negations.find((n) => n.end <= head.start && WITHDRAWN.test(text.slice(n.end, head.start))) ??
        negations.find((n) => n.start > head.end && /^ (?:with|of|on|to|by) $/u.test(text.slice(head.end, n.start))) ??
        negations.find((n) => n.start > head.end && n.end - n.start > 4 && PASSIVE.test(text.slice(head.end, n.start)));
      if (no) negated(Math.min(no.start, head.start), Math.max(no.end, head.end));
      return !no;
    })
    .sort((a, b) => a.start - b.start);
}

/** A relation that is called strained, before or after it, is a tension. */
function polarityAt(text: string, start: number, end: number, tensions: readonly Hit<Polarity>[]): Polarity {
  // "Relations between X and Y collapsed": the verb stands right behind the second name.
  const bare = tensions.some((t) => t.start > end && t.start - end < 40 && BETWEEN_TWO.test(text.slice(end, t.start)));
  if (bare) return "tension";
  const strained = tensions.some(
    (t) =>
      (t.end <= start && BEFORE_NOUN.test(text.slice(t.end, start))) ||
      (t.start > end &&
        t.start - end < 90 &&
        COPULA.test(text.slice(end, t.start)) &&
        /^(?:[.,;]| (?:over|by|since|after|and|as|in|for|again)\b|$)/u.test(text.slice(t.end))),
  );
  return strained ? "tension" : "cooperation";
}
