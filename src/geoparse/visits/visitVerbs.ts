/** Visits told by a verb ("flew to Y"): its subject goes. */
import { SYMBOL } from "../text/symbols.ts";
import {
  D,
  G,
  gap,
  going,
  L,
  M,
  meeting,
  motion,
  P,
  particle,
  pattern,
  someone,
  THERE,
  type Trigger,
  visiting,
  w,
  weekdays,
  where,
} from "./visitWords.ts";

export const VERB_TRIGGERS: readonly Trigger[] = [
  { kind: "verb", pattern: pattern(`(?<![\\p{L}])${visiting} ${where}`), why: "visited Y" },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:visit(?:ed|s|ing)?|tour(?:ed|s|ing)|inspect(?:ed|s|ing)|inaugurated|laid (?:a )?wreaths? at) (?:(?!(?:had|has|have|was|were|is|are|will|would) )(?:${w}|${L}(?:'s)?),? ){1,8}?(?:in|at|near|outside) ${where}`,
    ),
    why: "visited a site in Y",
  },
  { kind: "verb", pattern: pattern(`(?<![\\p{L}])${motion} ${where}`), why: "travelled to Y" },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:flew|flies|flying|travell?ed|travels|went|moved|drove|arriv(?:ed|es|ing)|c(?:ame|omes)|headed|heads)(?: ${particle})*(?: (?:in|to) (?:the )?${P}(?: ${D}| (?:next|last|this) \\p{L}+)?,?)? from ${where}(?: (?:to|for|on|where|after|with)|[,.;])`,
    ),
    why: "travelled from Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:(?:c[ao]me|comes|coming|went|goes|going|flew|flies|flying|travell?ed|travels|been) (?:back |over )?to (?:see|visit|pay homage to)|paid a visit to|visited|visits|is visiting|called (?:up)?on) (?<where>${L})(?!'s?)(?! to )(?! [\\p{L}\\d ]{0,30}(?:in|at) (?:the )?(?:${P}|${G}))`,
    ),
    why: "came to see Z",
    toHost: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:led|leads?|leading|head(?:ed|s|ing)|br(?:ought|ings?|inging)|t(?:ook|akes?|aking)) (?:(?:a|an|the|his|her|${L}(?:'s)?|${P}'s) )?(?:${w} ){0,4}?(?:delegation|mission|team|group)(?: of [^,.;]{1,40}?)? (?:to|in) ${where}`,
    ),
    why: "led a delegation to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:went|go|goes|going|gone|got|gets|fl[ey]w|fl(?:y|ies|ying|own)|travel(?:s|l?ed)?|been|arriv(?:ed?|es)|land(?:ed|s)|head(?:ed|s)?|return(?:ed|s)?|c[ao]me|drove|met|held talks|holds talks)(?: back| on| straight)* ${THERE}`,
    ),
    why: "went there",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:been|been back) to ${where}`),
    why: "has been to Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:met|meet|seen each other|saw each other)(?: (?:${someone}|${w})){0,5}?(?:,|:| –| —) (?:first |once |twice |again |most recently |last )?(?:in|at) ${where}`,
    ),
    why: "met twice, in Y and in Z",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:${visiting}|travell?(?:ed|s|ing) (?:to|through|across)|been (?:to|in)) (?:(?!(?:and|in|to) )${w} ){1,5}?(?:countries|states|nations|capitals|cities|republics|neighbou?rs)(?: (?:in|of) (?:the )?${M}| this year| so far| abroad)*(?::|,| –| —| \\() ?(?:(?:including|among them|notably|most recently|such as|from|first) )*${where}`,
    ),
    why: "toured three countries: Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:flew|fl(?:y|ies|ying)|travell?(?:ed|s|ing)|went|go(?:es|ing)?|head(?:ed|s|ing)|drove|c[ao]me|arriv(?:ed|es|ing)|land(?:ed|s|ing))(?: ${particle})* (?:to|at) (?!(?:the )?(?:war|power|polls?|court|great|an end|end|terms|blows|prison|jail|office|life|light|mind|heart|work|trial|press|school|university|college|rescue|aid|defen[cs]e|help|conclusion|church|extremes|lengths|top|bottom|root) )(?:(?!(?:and|where|who|which|that|with|for|after|before) )${w} ){1,6}?(?:in|near|outside) ${where}`,
    ),
    why: "travelled to a place in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:reach(?:ed|es|ing)|g[eo]t(?:s|ting)? to) ${where}`),
    why: "reached Y",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:step(?:ped|s|ping)|climb(?:ed|s|ing)|c[ao]me|emerg(?:ed|es|ing)|descend(?:ed|s|ing)|got|disembark(?:ed|s|ing)|alight(?:ed|s|ing)) (?:off|out of|down from|from) (?:(?:${w}|${L}(?:'s)?) ){1,5}?(?:in|at|near) ${where}`,
    ),
    why: "stepped off a plane in Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:en route|bound|on (?:a|the|his|her|${L}) (?:\\p{L}+ )?(?:plane|flight|train|jet)(?: back| home| over| carrying ${L})?|aboard (?:${w} ){1,5}?)(?: from (?<from>${P}))? (?:to|for) ${where}`,
    ),
    why: "on the plane to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:standing|seated|posing|walking|appearing|(?:speaking|talking)(?! (?:about|of|on|over) )|addressing(?! (?:the |an? |his |her )?(?:\\p{L}+ )?(?:crisis|crises|war|issues?|questions?|problems?|situation|conflict|challenges?|concerns|threat|root))|testifying|lecturing|presiding|laying|attending|hosting)(?: (?:${w}|${L}(?:'s)?|and)){0,7}? (?:in|at|outside) ${where}`,
    ),
    why: "speaking in Y",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:left|departed|departs|leaves|leaving|departing) ${where}(?= (?:for|a day|early|late|on|without|after|empty|with|${D})|[.,;])`,
    ),
    why: "left Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:attend(?:ed|s|ing)?|address(?:ed|es|ing)(?! (?:the |an? |his |her )?(?:\\p{L}+ )?(?:crisis|crises|war|issues?|questions?|problems?|situation|conflict|challenges?|concerns|threat|root))|spoke(?! of)|speaks?(?! of)|t(?:ook|akes?|aking) part|join(?:ed|s|ing)?|left(?! (?:for|from))|(?:led|leads?)(?= (?:\\p{L}+ ){0,3}(?:delegation|team|talks|prayers|march|rally|mission|tributes))|represented|wept|appeared|collected)(?: (?!(?:about|out|against|by|that|over|regarding) )(?:[\\p{L}\\d'’+-]|${L}|${SYMBOL.organisation}|${M}|${G}|-${P}|${P}-)+){1,9}? (?:in|at) ${where}`,
    ),
    why: "attended … in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])${meeting} ${someone},? (?:${gap}{0,40}? )?(?:in|at|near|outside) ${where}`),
    why: "met Z in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:br(?:ought|ings?|inging)|t(?:ook|akes?|aking)|led|leads|leading) (?:(?!${L})(?:${w}|${G}) ){1,6}?(?:executives|business ?(?:people|men|women|leaders)|companies|ministers|officials|entrepreneurs|delegates|bosses|investors|lawmakers|mps|aides|advisers|students|journalists|chiefs)(?: (?:and (?:${w} ){1,3}))? (?:with (?:him|her|${L}) )?to ${where}`,
    ),
    why: "brought others to Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:was|were|been|be|is) (?:also )?(?:invited|asked|summoned) to ${where}`),
    why: "was invited to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])accept(?:ed|s|ing)? (?:an|the|his|her|${L}'s?) (?:\\p{L}+ )?invitation(?: (?:from|of|by) (?:the )?${L})? (?:to|for (?:a|an) (?:\\p{L}+ ){0,3}(?:visit|trip) to) ${where}`,
    ),
    why: "accepted an invitation to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])accept(?:ed|s|ing)? (?:an|the) (?:\\p{L}+ )?invitation (?:from|of|by) (?:the )?(?<where>${L})(?=[.,;]|$| (?:for|in) ${D})`,
    ),
    why: "accepted Z's invitation",
    toHost: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])put (?:his|her|their|${L}'?s?) (?:names?|signatures?|initials) to (?:(?!(?:about|on|for) )${w} ){1,6}?(?:in|at) ${where}`,
    ),
    why: "put his name to it in Y",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:brought|took|brings|takes|bringing|taking)(?: (?:${w}|${L}(?:'s)?,?)){1,6}? (?:with|along with) (?:him|her|${L}) to ${where}`,
    ),
    why: "took others with him to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:pass(?:es|ed|ing)?|transit(?:s|ed|ing)?|cross(?:es|ed|ing)?|com(?:e|es|ing)|came) through ${where}`,
    ),
    why: "passed through Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:to|will|would) see ${where}(?=[,.;]| (?:before|during|next|this|last|again|soon|but|for the first time)(?![\\p{L}])| in (?:${D}|his|her|${L}))`,
    ),
    why: "to see Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:gave|given|gives|giving|delivered|delivers|delivering)(?: ${w}){0,4}? (?:speech|speeches|address|lecture|keynote|interviews?|talk|remarks|statement|toast|conference|briefing|eulogy|sermon|performance|testimony)(?: ${w}){0,6}? (?:in|at) ${where}`,
    ),
    why: "gave a speech in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])${meeting} ${someone},? (?:${gap}{0,40}? )?(?:in|at) (?:the )?${P}(?: (?:(?:on|in) )?${D}| (?:on )?${weekdays})?(?:,|,? and) ${someone} (?:in|at) ${where}`,
    ),
    why: "met Z in …, and another in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])${meeting} ${someone},? (?:${gap}{0,40}? )?(?:in|at) (?:the )?${P}(?: ${D})?, ${someone} (?:${gap}{0,30}? )?(?:in|at) (?:the )?${P}(?: ${D})?,? and ${someone} (?:${gap}{0,40}? )?(?:in|at) ${where}`,
    ),
    why: "met Z in …, and another in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:c[ao]me|comes|went|goes|flew|flies|travell?ed|crossed [^.;,]{1,30})(?: in| over| out| down| up| across)? to (?:see|visit|preside|host|chair|co-chair|discuss|negotiate|hold|take|join|inspect|inaugurate|unveil|pay|eat|dine|sign|talk|open|speak|meet|attend|give|mark|celebrate|put|lay|receive|collect|accept|watch|thank|plead|ask|seek)(?: (?:${w}|${L}(?:'s)?),?){0,9}? (?:in|at) ${where}`,
    ),
    why: "came to sign in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:was|were|been|is|are|be) (?:taken|flown|driven|shown (?:a)?round) (?:on to |to |round |around )?${where}`,
    ),
    why: "was taken to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:began|begins|started|starts|ended|ends|opened|wrapped up|wraps up|kicked off|kicks off|concluded|concludes)(?: (?:${w}|${L}(?:'s)?)){0,5}? in ${where}`,
    ),
    why: "began in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:meet|meets|met|gather(?:ed)?|convened|assembled|(?:shook hands|came face to face|rubbed shoulders|locked eyes|clashed|embraced|hugged|crossed paths|sat (?:down|side by side)|posed|dined|clinked glasses)(?: ${w}){0,4}?|h[oe]ld (?:\\p{L}+ ){0,3}(?:talks|meetings?|summit|consultations)|signed(?: (?!(?:on|about|against|into|decrees?|laws?|bills?|orders?|legislation|petitions?) )[\\p{L}'-]+){0,6}?|said|(?:told|assured|warned|urged) ${L}(?: (?:to (?:his|her|${L}) face|privately|bluntly))?|told(?: \\p{L}+){1,2}?|lectured(?: \\p{L}+)?|spoke|stayed|appeared|seen|spotted|photographed)(?: (?:on |in |earlier |late |first )*${D}| (?:on )?${weekdays}| together| again| briefly| yesterday| separately| first| last| twice| privately)* (?:in|at) ${where}`,
    ),
    why: "spoke in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:chose|choos(?:e|es|ing)|chosen|pick|picked|made|make|makes|making|picking) ${where}(?:,? not [^,;.]{1,30},|,? (?:rather than|instead of|over|before) [^,;.]{1,30}?,?)?(?: as| for| to be)? (?:the |his |her )?(?:(?:\\p{L}+|${L}) ){0,3}(?:trip|visit|stop|destination|tour)s?`,
    ),
    why: "chose Y for his first trip",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])${going}(?: ${particle})* (?:by way of|via) ${where}`),
    why: "travelled by way of Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:just )?(?:back(?: home)?(?: in (?:the )?${P})?|fresh|(?:returned|returning|returns)(?: home| back)?|(?:came|flew|went|flies|headed|heads|heading|flying|travelled|traveled|drove|arrived) (?:home|back)|return(?:ed|s|ing) (?:home )?to ${P}) from ${where}`,
    ),
    why: "back from Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:left|leaves?|leaving|flew out of|flies out of|departed|took off from|set off from) (?<from>${P})(?: ${particle})* (?:for|to) ${where}`,
    ),
    why: "left Z for Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:left|leaves|leaving|travell?ed|travels|went|goes|been|gone|ventured)(?: (?:the )?${P}| abroad| overseas| home| the country)?,?(?: (?:only|just|once|twice|again|since|on \\p{L}+|\\p{L}+ly) ?)*,? for (?:the|a|an|his|her|${L}(?:'s)?) (?:${w} ){1,8}?(?:in|at) ${where}`,
    ),
    why: "went abroad for an event in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:br(?:ought|ings?|inging)|t(?:ook|akes?|aking)|carr(?:ied|ies)|flew|flies|came|comes|went|goes|got|gets|(?:is|was|are|were) back|returned|returns)(?: (?:${w}|${L}(?:'s)?)){0,5}?(?: home| back)(?: (?:${w}|${D})){0,4}? from ${where}`,
    ),
    why: "brought home from Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:shuttl(?:ed|es|ing)|commut(?:ed|es|ing)) between ${where}`),
    why: "shuttled between Y and Z",
  },
];
