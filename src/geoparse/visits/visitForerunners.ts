/** Who had been where somebody goes: "the first state visit since X's in 2007", "he was preceded by X in May". */

import type { LeaderMention } from "../leaders/leaders.ts";
import { smallPattern } from "../text/letters.ts";
import { createSieve } from "../text/sieve.ts";
import { SYMBOL } from "../text/symbols.ts";
import type { VisitArticle, VisitHere } from "./visitArticle.ts";
import { daysFor } from "./visitDays.ts";
import { type Destination, destinationOf, destinationsOf, entitiesIn, leadersIn, spanOf } from "./visitEntities.ts";
import { WHO } from "./visitGuests.ts";
import type { VisitSentence } from "./visitSentence.ts";

const L = SYMBOL.leader;
const P = SYMBOL.place;
/** Words without which nobody had been there before. */
export const MAY_HOLD_FORERUNNER =
  / since |preceded| (?:last|previous|earlier|other)(?: such)? (?:one|visit|trip|journey|guest)/;

const when = `,? (?:(?:in|on|back in|of) )?${SYMBOL.date}`;
const far = `[^.;:${L.slice(1, -1)}]{1,90}?`;
const forerunnersIn = createSieve(
  [
    `(?:first|only|no|not|never|nobody)(?![a-z])${far} since (?:(?:that|those|the one) of (?:the )?|the )?${WHO}(?:'s?(?: own)?(?: (?:visit|trip|one|journey))?)?(?<when>${when})`,
    `(?:last|previous|earlier|only other)(?: such)? (?:one|visit|trip|journey|guest|visitor) (?:was|had been|were) (?:that of )?(?:the )?${WHO}(?:'s?)?(?<when>${when})`,
    `preceded(?: (?:there|here|in ${P}))?,?(?: [^.;:,]{1,40},)? by (?:the )?${WHO}(?<when>${when})`,
  ].map((source) => smallPattern(source, "dg")),
);
/** What was the first since, if it was a visit or its maker. */
const OF_VISIT =
  /visit|^first by |trip|tour(?![a-z])|journey|stay(?![a-z])|guest|preceded|to (?:come|go|travel|see)(?![a-z])|set foot|received|welcomed|hosted|honou?red|(?:leader|president|premier|minister|king|head of (?:state|government)|chancellor) (?:to|in|there|here)(?![a-z])|been (?:to|in|there|here)(?![a-z])/;

/** Adds them to the visits of an article. */
export function addForerunners(article: VisitArticle, sentence: VisitSentence): void {
  const { symbolic, small, paragraph } = sentence;
  for (const { start, end, groups } of forerunnersIn(small)) {
    const { who, when } = groups;
    if (!who || !when || !OF_VISIT.test(small.slice(start, end))) continue;
    const date = daysFor("made", entitiesIn(symbolic, ...when, "date")[0]?.date ?? null);
    for (const leader of leadersIn(symbolic, who)) {
      const goal = goalOf(article, sentence, who[0], leader);
      if (goal === null || date === null) continue;
      article.found.push({
        visitor: leader.name,
        leader,
        paragraph,
        destination: goal.place,
        city: goal.city,
        iso3: goal.iso3,
        origin: null,
        date,
        status: "made",
        past: true,
        certain: true,
        again: false,
        evidence: spanOf(sentence),
        why: "had been there before",
      });
    }
  }
}

/** Where somebody had been: the one place that the sentence names before him, else where the visit leads that it tells, or that was told right before. */
function goalOf(
  { found }: VisitArticle,
  { symbolic, start }: VisitSentence,
  until: number,
  leader: LeaderMention,
): Destination | null {
  const isAway = ({ iso3 }: Pick<Destination, "iso3">): boolean => iso3 !== leader.iso3;
  const [place, other] = destinationsOf(entitiesIn(symbolic, 0, until, "place")).filter(isAway);
  if (place && !other) return place;
  const isTold = (v: VisitHere): boolean => v.status !== "cancelled" && v.visitor !== leader.name && isAway(v);
  const told = found.findLast((v) => start - v.evidence.end < REACH && isTold(v));
  return told ? destinationOf(told) : null;
}
/** Characters from a visit told to the words that somebody had been there. */
const REACH = 400;
