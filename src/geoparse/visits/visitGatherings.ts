/** Visits told by an event that several come to, or by who is seen in a place with whom; the pattern itself says who goes. */
import { D, G, L, list, P, pattern, people, type Trigger, w, when, where } from "./visitWords.ts";

const event =
  "(?:summits?|meetings?|conferences?|forums?|ceremony|session|parade|reception|banquet|gala|funeral|wedding|coronation|inauguration|commemorations?|celebrations?|talks|gathering|congress|assembly|dialogue|anniversary|swearing-in|retreat|consultations|event|games|negotiations)";
/** What an event does with its guests. */
const gathers =
  "(?:brought together|br(?:ings?|inging) together|drew|draws|attracted|gathered|united|assembled|featured|features|counted|welcomed|was attended by|is attended by|will be attended by|will bring together|saw)";
const together = `(?:${L}(?:, (?:(?:and|but) )?(?:the )?${L}){0,9}(?:,? (?:and|as well as|with) (?:the )?${L})?)`;
/** What two of them do together, before the other's name. */
const doesWith =
  "(?:met|meets|meeting|spoke|talked|shook hands|sat down|dined|lunched|agreed|announced|signed|concluded|sealed|struck|reached|discussed|unveiled|launched|clinched|posed|stood|(?:held|holds|had|holding) (?:\\p{L}+ ){0,4}?(?:talks|meetings?|conversations?|consultations|lunch|dinner))";

/** What one does where he is. */
const deed =
  "(?:walked|strolled|rode|drove|ate|drank|danced|knelt|prayed|played|struck|secured|won|argued|warned|insisted|vowed|stressed|signall?ed|outlined|set out|apologi[sz]ed|acknowledged|lauded|hailed|invoked|quoted|joked|repeated|reaffirmed|renewed|oversaw|called for|came away|left|gave|made|posed|smiled|paid|sealed|concluded|clinched|kicked off|began|started|wrapped up|ended|launched|backed away|raised|sought|tried|pressed|appealed|asked|confirmed|declared|described|explained|pointed|noted|recalled|cited|visited|planted|tasted|celebrated|marked|commemorated|honou?red|cut|inaugurated|broke|slept|stopped|mourned|was (?:admitted|elected|awarded|given|told|mobbed|heckled|cheered|feted|seen|photographed|briefed|asked|due|scheduled|expected|to \\p{L}+)|were (?:greeted|received|welcomed))";

export const GATHERING_TRIGGERS: readonly Trigger[] = [
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])${event}(?: ${w}){0,6}? (?:in|at) ${where}(?:,[^.;,${L.slice(1, -1)}]{1,50},|[^.;,${L.slice(1, -1)}]{0,30}?) ${gathers} (?:(?!(?:of|from|by|against|to|over|about) )(?!${P})${w},? |${G} ){0,6}?(?<who>${together})(?!')`,
    ),
    why: "a meeting in Y brought X and Z together",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:,] )(?:speaking |talking )?(?:on the (?:sidelines|margins|fringes) of|at|during) (?:the|a|an|this|that|last) (?:${w} ){1,8}?(?:in|at) ${where}${when},? (?:the )?(?<who>${list} (?:also |then |later )?${doesWith} (?:(?!and |but |about |over )(?:${w}|${G}) ){0,5}?(?:with )?(?:the )?${list})(?!')`,
    ),
    why: "at a meeting in Y, X agreed with Z",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${together}) (?:was|were|is|are|will be) (?:also )?(?:the (?:only|first|sole|highest-ranking|most senior|last|most prominent)|among the|one of the|two of the) (?:(?:${w}|${G}) ){0,5}?(?:leaders?|guests?|heads?|presidents?|ministers?|dignitar(?:y|ies)|statesm[ae]n|visitors?|officials?|prime ministers?|one|ones)(?: of (?:state|government)(?: and government| or government)?)?(?: ${w}){0,4}? (?:in|at) ${where}`,
    ),
    why: "X was among the leaders in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${list} (?:(?:was|were|is|are|will|would|has|had|be|been|to|also|later|there|due|expected|set|scheduled) )*joined (?:in|at) ${where}${when}(?: for (?:${w} ){1,5}?)? ?by (?:the )?(?:(?:his|her|${L}|${G}) (?:${w} ){0,3}?)?${list})`,
    ),
    why: "X was joined in Y by Z",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:travell?ing|flying|going|accompanying|heading|on the (?:plane|trip|flight|journey))(?: along)?(?: with)? (?<who>(?:the )?${L} (?:on (?:the|his|her|${L}'?s?) (?:${w} ){0,3}?(?:visit|trip|tour|journey) )?(?:to|in|on to) ${where}${when} (?:is|was|were|are|will be) (?:also )?(?:the )?(?:(?:his|her|${L}|${G}) (?:${w} ){0,3}?)?${together})`,
    ),
    why: "travelling with X to Y was Z",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${P}),? where (?<who>${list}(?:,? (?:both )?(?:had|has|have|also|was|later|then|to|\\p{L}+ly))* (?:met|meets|told|assured|urged|warned|thanked|embraced|greeted|(?:held|holds|had) (?:\\p{L}+ ){0,3}?talks with|shook hands with|sat down with|spoke with|dined with|lunched with|talked with|agreed with) (?:the )?${list})(?!')`,
    ),
    why: "Y, where X met Z",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:handshake|photographs?|photo|picture|images?|hug|embrace|encounter|meeting|conversation|lunch|dinner|breakfast|chat|tête-à-tête|tete-a-tete|round of golf|stroll|walk) (?:between|of|showing|with) (?<who>${list}(?: (?:with|and|beside|alongside|next to|shaking hands with|greeting|embracing|hugging) ${list})?)(?: (?:${w}|${D})){0,5}? (?:in|at) ${where}`,
    ),
    why: "the handshake of X and Z in Y",
    inCity: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${L}'s? (?:(?:${w}|${D}) ){0,3}?(?:handshake|hug|embrace|encounter|meeting|conversation|talks|lunch|dinner|breakfast|chat|summit|round of golf|walk) (?:for|with) (?:the )?${list})(?: (?:${w}|${D})){0,5}? (?:in|at) ${where}`,
    ),
    why: "X's meeting with Z in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `^(?:[^.;:–—${L.slice(1, -1)}]{1,30}(?::| –| —) )?${people} (?:due|expected|awaited|set to (?:arrive|land)|to arrive|scheduled) (?:back )?in ${where}`,
    ),
    why: "heading: X due in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:in|at) (?<where>${P})${when},? (?:the )?${people},?(?: (?:had|also|then|later|even|briefly|\\p{L}+ly))? ${deed}(?![\\p{L}])(?! (?:by|over) )`,
    ),
    why: "in Y, X did …",
    inCity: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:in|at) (?<where>${P})(?: late| early)? (?:(?:on|in) )?${D},? (?:the )?${people},?(?: (?:had|also|then|later|even|briefly|\\p{L}+ly))? ${deed}(?![\\p{L}])(?! (?:by|over) )`,
    ),
    why: "in Y on Monday, X did …",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${L}(?:,| and) (?:the )?${L}) (?:(?:${w}) ){1,5}?(?:each other|one another)(?:'s (?:${w} ){1,3})? (?:\\p{L}+ )?(?:in|at) ${where}`,
    ),
    why: "X and Z … each other in Y",
    inCity: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${people},? (?:who )?(?:was|were|is|are|arrived|landed|flew|came|went|spoke)(?: [^.;${L.slice(1, -1)}]{0,60}?)?,? straight from ${where}`,
    ),
    why: "straight from Y",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${L})'s? (?:\\p{L}+ )?(?:afternoon|morning|evening|night|nights|day|days|hours|weekend)(?: (?:${w}|${L}(?:'s)?)){0,4}? (?:in|at|outside) ${where}`,
    ),
    why: "X's day in Y",
    inCity: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${L} (?:reached for|took|grasped|shook|seized|kissed|held|squeezed) (?<who>${L})'s? (?:hands?|arm|elbow|cheeks?|shoulders?) (?:in|at) ${where}`,
    ),
    why: "Z shook X's hand in Y",
    inCity: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${L}) (?:reached for|took|grasped|shook|seized|kissed|held|squeezed) ${L}'s? (?:hands?|arm|elbow|cheeks?|shoulders?) (?:in|at) ${where}`,
    ),
    why: "X shook Z's hand in Y",
    inCity: true,
  },
];
