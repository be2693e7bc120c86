/** Visits told by their place in a row of others: the first, the next, the last; the pattern itself says who goes. */
import { D, L, motion, pattern, people, place, type Trigger, visiting, w, where } from "./visitWords.ts";

export const IN_ROW_TRIGGERS: readonly Trigger[] = [
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:${visiting}|${motion}) ${where.replace("<where>", "<goal>")}[^.;]{0,40}?,? (?:and|while) (?:(?:his|her|${L}) \\p{L}+,? )?${people}(?:,| is| was)? to ${where}`,
    ),
    why: "X went to …, and Z to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `${people}(?: \\p{L}+)? (?:was|is|became|becomes|will be|would be) the (?:first|second|third|only|last)(?: ${w}){1,6}? (?:in|at) ${where}`,
    ),
    why: "X was the first in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:first|second|third|fourth|fifth|last|only)(?: ${w}){1,8}? to (?:visit|(?:travel|go|fly|come|pay a visit) to|set foot in|arrive in|land in) ${where}[^.;]{0,60}?,? (?:after|since|before|following) (?<who>${L}(?: (?:in|on|last|this|early|late) ?(?:${D}|\\p{L}+))?(?:(?:,| and|, and) ${L})*)`,
    ),
    why: "the first to visit Y after X",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])from (?<where>${place}),? ${people} (?:\\p{L}+ )?(?:flew|travell?ed|went|left|headed|moved|continued|proceeded|drove)(?![\\p{L}])`,
    ),
    why: "from Y, X went on",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[,;] )(?:after|before|while|since|upon|when|by) (?:having )?(?:visiting|touring|(?:(?:returning|coming back|coming home) from|(?:flying|travelling|traveling|going|heading|moving|arriving|landing|touching down|stopping|speaking)(?: on| over| back)* (?:to|in|at)|in)) ${where}[^,;.]{0,30}, (?:the )?${people}(?!')`,
    ),
    why: "after visiting Y, X …",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:${visiting}|in|to|at) ${where}[^.;]{0,60}?,? (?:and )?(?:so|as) (?:did|has|had|will|does|was|were|is|are) ${people}`,
    ),
    why: "and so did X",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:first|second|third|only|latest)(?: [^.;,]{1,30})? by (?:an? |the )?${people} to ${where}`,
    ),
    why: "the first by X to Y",
  },
  {
    kind: "named",
    pattern: pattern(`(?<![\\p{L}])(?:visit|trip|tour|stop),? ${people}'s (?:\\p{L}+ ){1,3}to ${where}`),
    why: "the visit, X's first to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:visit(?:ed)?|(?:been|go|gone|travel|travelled|come|fly|flown) to|set foot in|trip to|visitor to|in) ${where}(?:(?! (?:who|which) )[^.;]){0,60}?,? (?:when|since|after|as|before) (?:the |then )?${people} (?:had |last |also |first )?(?:came|went|did(?: so)?|visited|travelled|traveled|flew|made the (?:trip|journey)|arrived|was there)(?=[.,;]|$| (?:in|on|there) ?| ${D})`,
    ),
    why: "not visited since X came",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:visit(?:ed)?|(?:been|go|gone|travel|travelled|come|came|fly|flown) to|set foot in|trip to|visit to|visitor to) ${where}(?:(?! (?:who|which) )[^.;]){0,40}?,? since (?:the |then )?${people}(?:'s?(?: own)?(?: (?:visit|trip|tour|journey|one))?)?,? (?:in )?(?=${D}|early ${D}|late ${D})`,
    ),
    why: "not visited since X in May",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:first|only) [^.;]{0,50}? since ${people}(?:,? (?:in )?${D},?)? to (?:visit|travel to|go to|fly to|come to|set foot in|tour|be received in) ${where}`,
    ),
    why: "the first since X to visit Y",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[,;:] )after ${where},? ${people} (?:will|would|is to|is due to|flies|flew|goes|went|heads|headed|travels|travelled|traveled|moves|moved|continues|continued|then|plans to|is expected)(?![\\p{L}])`,
    ),
    why: "after Y, X will go on",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])next on ${people}'s? (?:itinerary|list|agenda|schedule|programme|tour|trip|calendar)(?: is| was| will be| comes|:|,) ${where}`,
    ),
    why: "next on X's list is Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:stops?|destination|leg|port of call) (?:of|on|in) ${people}'s? (?:${w} ){1,4}?(?:was|is|will be|are|were) ${where}`,
    ),
    why: "the last leg of X's tour is Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:visit|trip|tour|journey) to ${where}(?: (?:on|in|this|last|next) [\\p{L} ]{2,20}| (?:on |in )?${D})* (?:is|was|will be|would be) ${people}'s? (?:first|second|third|fourth|fifth|last|only|\\p{L}+th)(?![\\p{L}])`,
    ),
    why: "the trip to Y is X's first",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:after|following|before|between) (?:(?:${w}|${L}(?:'s)?) ){0,3}?(?:talks|meetings?|summit|conference|consultations|negotiations|stops?|stopover|engagements)(?: with ${L}(?:(?:,| and) ${L})*)? (?:in|at) ${where}(?: (?:on|in|last|this|earlier) [\\p{L} ]{2,20}| ${D}| on ${D})*, (?:the )?${people} (?:(?:will|then|also|later|has|is) )*(?:flew|fly|flies|flying|travel(?:s|ling|ing|l?ed)?|went|go|goes|going|left|leaves?|headed|heads?|heading|moved?|continued?|continues|drove|returned?|returns|arrived?|arrives|visit(?:s|ed)?|landed)(?![\\p{L}])`,
    ),
    why: "after talks in Y, X flew on",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])from (?<where>${place}),? ${people} (?:will|would|is to|is due to|is expected to|plans to|was to|is) (?:\\p{L}+ )?(?:fly|travel|go|head|move|continue|proceed|drive|leave|(?:flying|travelling|traveling|going|heading|moving|continuing)(?= (?:on )?to))(?![\\p{L}])`,
    ),
    why: "from Y, X will go on",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:first|second|third|only|last|latest|previous)(?: (?:${w}|${L})){1,6} to (?:visit|(?:travel|go|fly|come|pay a visit) to|set foot in|arrive in|land in) ${where},? (?:was|were|is|had been) (?:the |then )?${people}`,
    ),
    why: "the last to visit Y was X",
    made: true,
  },
];
