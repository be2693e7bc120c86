/**
 * The stations of a record of one leader's journeys ("12 May 2023: Lima", "Lima, in May, was …", "Lima and Quito made up the
 * tour"): the sentences name the places alone, for the head of the article says whose journeys they are.
 */
import { D, P, pattern, type Trigger, weekdays, where } from "./visitWords.ts";

const journey = "(?:tour|trip|swing|round|journey|visit|itinerary|programme|route|circuit|leg)";
const onTheList =
  "(?:on|in|part of) (?:(?:the|her|his|a) )?(?:same )?(?:list|programme|program|calendar|agenda|schedule|itinerary|route|ticket|cards|books|diary|menu|map|tour|trip|way)(?![\\p{L}])";
const aside = ",?(?: [^.;:,]{1,40},)?";
const adverb = "(?:(?:still|also|then|next|already|all|both|later|since|provisionally|again|quietly|at once) )*";
/** A day that opens an entry. */
const day = `(?:(?:late|early|mid) )?(?:${weekdays},? )?${D}(?:(?:,|–|-| to| and) ?${D})?`;
/** What may follow when the place itself is the entry: no verb that would make it the subject of something else. */
const ITEM =
  "(?=[.,;:()]|$| [–—]| (?:for|to|with|again|where|when|as|beside|and|on|at|then|by|alongside|under|once|twice|before|after|in|because|is cancelled|is called off)(?![\\p{L}]))";
/** What a station was: "was easy by comparison", "had her for a day". */
const WAS = "(?=[.,;:()]|$| [–—]| (?:was|were|and|where|for|to|with|is|brought|meant|followed)(?![\\p{L}]))";

export const STATION_TRIGGERS: readonly Trigger[] = [
  {
    kind: "noun",
    pattern: pattern(`^${day}(?::| [–—-]|\\.) (?:the |again |then |on to |back to |to |in )*${where}${ITEM}`),
    why: "an entry: the day, Y",
    speaksOf: "station",
  },
  {
    kind: "noun",
    pattern: pattern(
      `^(?:[\\p{L} ]{2,25}[:.] )?(?:then |and |next )?(?<where>${P}(?:(?:, | and |, and )${P})*),?(?: [^.;:,]{1,40},)?(?: (?:in|on|late in|early in))?(?: the (?:(?:first|second|third|last|same) )?(?:week|days|weekend|start|end|beginning|middle) of)? (?:${weekdays} )?${D}${WAS}`,
    ),
    why: "an entry: Y on the day",
    speaksOf: "station",
  },
  {
    kind: "noun",
    pattern: pattern(
      `^(?:then|next|finally|lastly|later|after that|from there|(?:\\p{L}+ ){1,3}(?:days?|weeks?|months?|years?|fortnight|morning) (?:later|after))(?:,|:)? (?:came |to |on to |it was )?${where}${ITEM}`,
    ),
    why: "then Y",
    speaksOf: "station",
  },
  {
    kind: "noun",
    pattern: pattern(`^${where}${aside} (?:was|were|had been) ${adverb}${onTheList}`),
    why: "Y was on the route",
    speaksOf: "station",
  },
  {
    kind: "noun",
    pattern: pattern(
      `^${where}${aside} (?:is|are) ${adverb}(?:${onTheList}|to come|to follow|planned|pencilled in|scheduled|due|fixed|foreseen)(?![\\p{L}])`,
    ),
    why: "Y is still to come",
    speaksOf: "station",
    status: "planned",
  },
  {
    kind: "noun",
    pattern: pattern(
      `^${where}${aside} (?:is|are|was|were|had been|has been) ${adverb}(?:struck|crossed|deleted|dropped|removed|scratched|cancelled|scrapped|left out|called off|put off|postponed)(?! (?:by|with) )(?![\\p{L}])`,
    ),
    why: "Y was struck off",
    speaksOf: "station",
    status: "cancelled",
  },
  {
    kind: "noun",
    pattern: pattern(
      `^${where} (?:made up|formed|completed|composed|were the stations of|were the stops (?:of|on)) (?:the|a|an|her|his) (?:\\p{L}+ ){0,3}?${journey}(?![\\p{L}])`,
    ),
    why: "Y and Z made up the tour",
    speaksOf: "station",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?:^|[,;] )(?:(?:in|on) )?${D}(?:,)? (?:came|brought|meant|began in|started in|opened in|ended in|belonged to|was for|saw) (?:the |again )?${where}`,
    ),
    why: "the day brought Y",
    speaksOf: "station",
  },
];
