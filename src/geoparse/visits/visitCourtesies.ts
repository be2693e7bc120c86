/** Visits paid back: "Z came to Delhi. X returned the visit in May", "repaying a call that Z had paid on him". */
import { smallPattern } from "../text/letters.ts";
import { createSieve } from "../text/sieve.ts";
import type { Symbolic } from "../text/symbols.ts";
import { type Entity, leadersIn } from "./visitEntities.ts";
import { AUXILIARY, type Comers, isPlaced, WHEN_COMING, WHO } from "./visitGuests.ts";
import { D, L, P, pattern, people, type Trigger, w, where } from "./visitWords.ts";

/** Words without which no visit is paid back. */
export const MAY_HOLD_COURTESY = / return| rep(?:aid|ay)| reciproc| other (?:way|direction)/;

const returning = "(?:return(?:ed|s|ing)?|rep(?:aid|ays?|aying)|reciprocat(?:ed?|es|ing))";
const its = `(?:the|that|this|his|her|${L}'?s?)`;
const visit = "(?:visit|call|courtesy|trip|journey)";
const RETURNERS: readonly string[] = [
  `${WHO},?(?: who)? ${AUXILIARY}(?:(?:mak(?:e|es|ing)|made) the (?:same )?(?:trip|journey) (?:in )?the (?:other|opposite) (?:way|direction)|(?:c[ao]me|comes|coming|go|goes|going|went|travel(?:s|l?ed)?|fl(?:y|ies|ew)) the other way|${returning} ${its} (?:[a-z]+ )?${visit}|(?:pa(?:id|ys?|ying)|ma(?:de|kes?|king)) (?:a|his|her|the|${L}'?s?) return (?:visit|call|trip)(?! to))(?![a-z])`,
  // As often as not another favour than a visit is returned: his own visit has a day.
  `${WHO},?(?: who)? ${AUXILIARY}${returning} ${its} (?:compliment|favou?r|gesture|honou?r|hospitality),? ${WHEN_COMING}`,
];
/** Who had paid the call that another returns: he came to the state of whoever returns it. */
const CALLERS: readonly string[] = [
  `${returning} (?:an?|the|that) (?:[a-z]+ )?${visit}(?: that| which)? ${WHO} (?:had |has )?(?:paid|made)(?: (?:on|to) (?:him|her|${L}))?(?: (?:in |on )?${D})?(?! (?:on|to|in) )`,
];
const paidBackIn = createSieve([...RETURNERS, ...CALLERS].map((source) => smallPattern(source, "dg")));

export const COURTESY_TRIGGERS: readonly Trigger[] = [
  {
    kind: "noun",
    pattern: pattern(`(?<![\\p{L}])return call (?:on|at|in|to) ${where}`),
    why: "a return call on Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])${returning} (?:it|${its} (?:[a-z]+ )?(?:${visit}|compliment|favou?r|gesture))(?: (?:(?!(?:and|but|of|that|for|by) )${w}|${D})){0,5}? (?:in|at) ${where}`,
    ),
    why: "returned the call in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:visits?|calls?|trips?|journeys?|tour)(?: that| which)? (?:the )?${people} (?:had |has |have |once )?(?:paid|made|undertook|undertaken)(?:,? (?:on |in )?${D})? (?:on|to|in) ${where}`,
    ),
    why: "the call that X paid on Y",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${people},?(?: who)? (?:(?:had|has|will|would|is|was|to|also|later|then|in turn|duly) )*pa(?:id|ys?|ying) (?<where>${L}) (?:an?|another|the|his|her) (?:${w} ){0,3}?(?:visit|call)(?![\\p{L}])(?![^.;,]{0,40} (?:in|at|to) (?:the )?(?:${w} ){0,2}?(?:${P}|hospital|prison|jail))`,
    ),
    why: "X paid Z a call",
    toHost: true,
  },
];

interface PaidBack extends Comers {
  /** Whether theirs is the visit that is returned. */
  readonly isFirst: boolean;
}

/**
 * Those of whom a sentence says that they return a visit, or had paid the one that is returned, without saying where to.
 * @param small the sentence in symbols, in small letters
 */
export function courtesiesIn(symbolic: Symbolic<Entity>, small: string): readonly PaidBack[] {
  if (BY_WIRE.test(small)) return [];
  return paidBackIn(small).flatMap(({ index, start, end, groups: { who } }): PaidBack[] => {
    if (!who || isPlaced(symbolic.text, end)) return [];
    return [{ start, end, who, leaders: leadersIn(symbolic, who), isFirst: index >= RETURNERS.length }];
  });
}
const BY_WIRE = /phone|video| calls? from /;
