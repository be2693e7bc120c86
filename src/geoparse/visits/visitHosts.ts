/**
 * Visits told by who receives whom. Where no place is named ("X received Z at his palace", "X will host Z on Monday"), it is
 * the host's state: then `where` is the host.
 */
import { D, G, L, P, pattern, people, type Trigger, w, where } from "./visitWords.ts";

const receiving =
  "(?:host(?:ed|s|ing)?|receiv(?:ed|es|e|ing)|entertain(?:ed|s|ing)|roll(?:ed|s|ing) out (?:the|a) red carpet for|la(?:id|ys|ying) on [\\p{L} -]{2,40} for|thr(?:ew|ows|owing) [\\p{L} -]{2,40} for|(?:had|has|having) (?:guests?|visitors?|company),)";
const greeting = "(?:welcom(?:ed|es|e|ing)|greet(?:ed|s|ing)?|met|meets?|fet(?:ed|es|ing))";
/** Rooms in which a head of state or government has guests. */
const room = `(?:palace|residence|chancellery|castle|mansion|dacha|villa|ranch|retreat|country house|guest ?house|state house|presidency|presidential (?:compound|complex|office)|prime minister's office|great hall|(?:his|her|${L}) (?:(?:own|private|official|seaside|summer) )?(?:office|house|home|hometown|estate|capital|country))`;
const auxiliary = "(?:(?:will|would|has|had|have|is|was|also|to|then|later|been|\\p{L}+ly) )*";
/** Another place, in which they meet; what they speak about is none. */
const elsewhere = `(?:(?! (?:about|over|discuss|regarding|concerning|on the war|since|after|before) )[^.;,]){0,70} (?:in|at|near|to|outside|sidelines|margins) (?:the )?(?:[\\p{L}-]+ ){0,2}${P}`;
const nowhere = `(?!'|${elsewhere}|[^.;]{0,80}(?:sidelines|margins))`;
const HOST = `(?<where>${L})`;
/** "X in 1960"; a name that nobody knows has its day too. */
const dated = `(?:${L}(?:,? (?:in|on) ${D})?|(?:${w} ){1,3}?(?:in|on) ${D})`;
const datedPeople = `(?<who>${dated}(?:(?:,|,? and) (?:the )?${dated}){0,9})`;
/** What takes place where somebody takes office, if nobody says where. */
const accession =
  "(?:inaugurations?|swearing-in(?: ceremony)?|investiture|coronation|enthronement|installation)(?![\\p{L}])";
const comesTo = `(?<![\\p{L}])(?:attend(?:ed|s|ing)?|witness(?:ed|es)?|(?:c[ao]me|comes|went|goes|go|travell?(?:ed|s)|flew|fl(?:y|ies)|back|there|was|were|been|guests?(?: of honou?r)?|present|honou?red)(?:,? (?:(?:in|on) )?${D}| (?:in|on|last|this|next) \\p{L}+| back| over| again| also)* (?:for|at|to))`;
/** What may follow when nothing but the meeting is told. */
const then = `(?=[.,;:]|$| (?:on|for|with|at|in|next|last|this|earlier|later|yesterday|today|tomorrow|to|and|as|during|while|when|after|before|amid)(?![\\p{L}])| ${D})`;

export const HOST_TRIGGERS: readonly Trigger[] = [
  {
    kind: "named",
    pattern: pattern(
      `${HOST}(?:,? who)? ${auxiliary}(?:${receiving}|${greeting})(?: with)? (?:the |visiting )*${people}(?: (?:(?!(?:and|but|before|after|then|who|which|while|as|about|over|because|since|by) )[\\p{L}'-]+|${D}|${L})){0,8}? (?:in|at|to|inside|outside|on the steps of|in front of|into) (?:the |a |an )?(?:[\\p{L}'-]+ ){0,3}?${room}(?! (?:of|in) )${nowhere}`,
    ),
    why: "received in the host's rooms",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(`${HOST} ${auxiliary}${receiving} (?:the |visiting )*${people}${nowhere}${then}`),
    why: "Z received X",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${HOST} ${auxiliary}(?:gave|gives?|given|giving|accorded|offered|granted|laid on for|treated|treats|showed) (?:the |visiting )*${people} (?:to )?(?:a|an|the|full) (?:[\\p{L}-]+,? ){0,5}?(?:welcome|reception|dinner|banquet|lunch|guard of honou?r|honou?rs|salute|red[- ]carpet(?: treatment)?|tour|embrace|hug|ceremony|parade)${nowhere}${then}`,
    ),
    why: "Z gave X a welcome",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${people},?(?: who)? (?:is|was|were|are|will be|had been|has been) (?:the )?(?<where>${L}|${P})'s? (?:(?:honou?red|main|chief|special|official|latest|first|state|house|next|foreign|${G}) )*(?:guests?(?: of honou?r)?|visitor)${nowhere}`,
    ),
    why: "X was Z's guest",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${P}) (?:is|was|became|will be|would be) (?:among )?the (?:first|second|third|only|last|latest)(?: ${w}){0,5}? to (?:host|welcome|receive|invite)(?: ${w}){0,2}? ${people}(?!')`,
    ),
    why: "Y was the first to receive X",
  },
  {
    kind: "named",
    pattern: pattern(
      `${people},?(?: (?:who|is|was|were|are|has|had|have|will|be|been|being|to|also|later|then|due|expected|set|scheduled|\\p{L}+ly))* (?:received|hosted|welcomed|greeted|feted|entertained|(?<=be (?:\\p{L}+ly )?)met)(?: (?!in |at )[\\p{L}-]+){0,6}? by (?:the )?${HOST}${nowhere}(?! and)`,
    ),
    why: "X was received by Z",
    toHost: true,
  },
  {
    kind: "verb",
    pattern: pattern(`${comesTo} ${HOST}(?:'s?)? (?:${w} ){0,2}?${accession}${nowhere}`),
    why: "came to Z's inauguration",
    toHost: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `${comesTo} (?:the )?(?:${w} ){0,2}?${accession} of (?:the |his |her )?(?:${w} ){0,3}?${HOST}${nowhere}`,
    ),
    why: "came to the inauguration of Z",
    toHost: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:dined|lunched|stayed|slept|spent (?:${w} ){1,3}|(?:had|ate|took|have) (?:${w} ){0,3}?(?:lunch|dinner|tea|breakfast)|(?:was|were|been) (?:a |the )?(?:guests?|put up|entertained)) (?:(?:with|of) ${L} )?(?:at|in) ${HOST}'s (?:own )?(?:${w} ){0,2}?(?:table|château|estate|${room})${nowhere}`,
    ),
    why: "dined at Z's palace",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:summit|conference|meeting|forum|banquet|dinner)(?: that| which)? ${HOST} (?:had |has )?hosted(?:(?! (?:in|at) (?:the )?${P})[^.;:,]){0,40}, (?:to|at|for) which ${people} (?:(?:had|was|were|also) )*(?:came|come|flew|travelled|invited|present|spoke|guests?)(?![\\p{L}])`,
    ),
    why: "X came to Z's summit",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:received|hosted|welcomed|entertained|feted) by (?:the )?${HOST}(?: (?:before|since|earlier|so far|as king|as president))? (?:(?:also|have been|had been) )*(?:were|was|are|is|includ(?:e|ed))(?: (?:the )?)${datedPeople}`,
    ),
    why: "those received by Z were X in 2016",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${P}) (?:(?:is|was|will|has|had|have|also|today|to|due to|be|been|set to|preparing to|prepares to|getting ready to|\\p{L}+ly) )*(?:host(?:ed|s|ing)?|welcom(?:ed|es|e|ing)|receiv(?:ed|es|e|ing)|roll(?:ed|s|ing) out (?:the|a) (?:red )?carpet for|(?:is|was) getting ready for) (?:the |visiting |(?:a|an) (?:\\p{L}+ )?visit (?:by|from) )*${people}(?!')`,
    ),
    why: "Y hosts X",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:${L} ${auxiliary}|(?<![\\p{L}])(?=received|hosted|welcomed|greeted|gave|held))(?:${receiving}|welcom(?:ed|es|e|ing)|greet(?:ed|s|ing)?|fet(?:ed|es|ing)|g(?:ave|ives|iving)|offer(?:ed|s)|h[eo]ld(?:s|ing)?|treat(?:ed|s)|wait(?:ed|s|ing)|await(?:ed|s|ing)|shook (?:the )?hands? of)(?: with| for)? (?:(?:a|an|the|his|her|${L}) (?:[\\p{L}-]+ ){0,4}?(?:for|to|with) )?(?:the |visiting )*${people}(?: (?:(?!(?:and|but|before|after|then|who|which|while|as|about|over|because|since|by) )[\\p{L}\\d'-]+|${D}|${L})){0,9}? (?:in|at|to) ${where}`,
    ),
    why: "Z received X in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:after|before|since|while|when|by|upon|from|of|having|in|and) (?:hosting|receiving|welcoming|entertaining|feting|greeting|hosted|received|welcomed) (?:the )?${people} (?:(?!(?:and|but|before|after|then|who|which|while|as|about|over) )${w} ){0,6}?(?:in|at) ${where}`,
    ),
    why: "after hosting X in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `${L} (?:has |had |also |later |then )?(?:told|assured|warned|urged|informed) (?:the )?${people}(?: (?:(?:on|in) )?${D}| (?:late|early|earlier|\\p{L}+ly))* (?:in|at) ${where}`,
    ),
    why: "Z told X in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${P}|${L}) (?:(?:has|had|have|also|would like to|is|was|repeatedly) )*(?:invit(?:e|ed|es|ing)|extended (?:an|the) invitation to) (?:the )?${people}(?!')(?=[.,;:]|$| (?:for|to (?:the|a|an|its|his|her|visit|come|attend|pay|make|join|travel|take part|be)|too|again|next|this|later|in|on)(?![\\p{L}]))(?![^.;,]{0,60} (?:in|to|visit|at) (?:the )?(?:[\\p{L}-]+ ){0,2}${P})`,
    ),
    why: "Z invited X",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${people} (?:has|had|have|was|were|is|are)(?: also| already| again)? (?:been )?invited by (?:the )?(?<where>${P}|${L})(?![^.;,]{0,60} (?:in|to|visit|at) (?:the )?(?:[\\p{L}-]+ ){0,2}${P})`,
    ),
    why: "X was invited by Z",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:handed|gave|gives|sent|extended|conveyed|delivered|passed(?: on)?|renewed|repeated|brought|transmitted|issued)(?: on)?(?: to)?(?: (?:${people}))? (?:(?:an|the|his|her|${L}(?:'s)?) )?(?:[\\p{L}-]+ ){0,2}?invitation(?: (?:from|of|by) (?:the )?${L})?(?: (?:for|to) (?<guest>${L}))? to (?:visit|come to|travel to|go to|fly to|attend [^.;]{2,60}? in|pay [^.;]{2,30} to) ${where}`,
    ),
    why: "an invitation for X to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:guests|visitors|callers) (?:in|to) ${where}(?: (?:this|last) \\p{L}+| ${D})? (?:(?:has|have|had|will) )?(?:included?|were|are|be) (?:the )?${people}`,
    ),
    why: "visitors in Y included X",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:among )?(?<where>${L})'s? (?:(?:recent|latest|first|foreign|other|many) )*(?:guests|visitors)(?: (?:this|last) \\p{L}+| ${D})? (?:(?:has|have|had) )?(?:included?|was|were|is|are) (?:the )?${people}${nowhere}`,
    ),
    why: "Z's visitors included X",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:st(?:oo|an)d(?:s|ing)?|sat|sits?|sitting|seated|posed|posing|walk(?:ed|ing|s)|appear(?:ed|ing|s)|march(?:ed|ing)|flanked|joined|joins) (?:side by side |shoulder to shoulder |arm in arm )?(?:next to |beside |alongside |with |between |by )?(?:the )?${people}(?: ${w}){0,8}? (?:in|at) ${where}`,
    ),
    why: "stood beside X in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:also |among those )?(?:attending|joining|accompanying|present|on hand|there to greet|speaking|waiting)(?: (?:${w}|${L}(?:'s)?),?){0,7}? (?:in|at) ${where}[^.;:]{0,40}? (?:is|was|were|are|will be) (?:the )?${people}`,
    ),
    why: "attending in Y was X",
  },
];
