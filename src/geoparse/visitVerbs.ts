/** Visits told by a verb ("flew to Y"): its subject goes. */
import { SYMBOL } from "./symbols.ts";
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
      `(?<![\\p{L}])(?:is|was|will be|are|were|been|be|stayed|stays|sp(?:ent|ends?|ending) (?:[\\p{L}\\d-]+ ){0,4}?(?:days?|nights?|weeks?|weekend|hours?|time|afternoon|evening|morning|holidays?)) (?:also |still |currently |now |due |last |expected |scheduled |wanted |back |again |once |present |on hand |on the ground |at work |on (?:a|an|his|her) (?:\\p{L}+ )?(?:mission|business|holiday|vacation) |\\p{L}+ly |on \\p{L}+ |${D} )*(?:(?:stuck|stranded) )?(?:in|at|off to) ${where}(?! (?:power|office)|'s)`,
    ),
    why: "is in Y",
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
    pattern: pattern(
      `(?<![\\p{L}])(?:com(?:es?|ing)|meets?|hold talks|be|is|was|were|are|stay(?:ed|s|ing)?|spoke|speaks?|visit(?:ed|s|ing)?|land(?:ed|s|ing)?|touch(?:ed|es|ing)? down|travell?ing|toured|stopp(?:ed|ing)|stops|left|leaves|leaving|reach(?:ed|es|ing)|spen(?:t|ds?|ding) [\\p{L}\\d ]{1,30})(?: in| to| for| from| on| into| again| also| briefly)* ${THERE}`,
    ),
    why: "was there",
    anaphor: true,
  },
  {
    kind: "noun",
    pattern: pattern(`(?<![\\p{L}])(?:visits?|trips?|tours?|journeys?|stays?|stops?)(?: to| of| in) ${THERE}`),
    why: "his visit there",
    anaphor: true,
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
      `(?<![\\p{L}])(?:st(?:oo|an)d(?:s|ing)?|sat|sits|was|is|appear(?:ed|s)|attend(?:ed|s|ing)?|watch(?:ed|es|ing)?|join(?:ed|s|ing)?|took part|taking part|spoke|speaks|seated|guest)(?: (?:${w}|${L}(?:'s)?),?){0,9}? (?<where>${P})'s (?:${w} ){0,4}?(?:parade|inauguration|coronation|independence|national day|commemorations?|celebrations?|expo|festivities|remembrance|forum|swearing-in)(?![\\p{L}])`,
    ),
    why: "was at Y's parade",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])spen(?:t|ds?|ding) (?:(?:the|most of|part of|all of|early|late|\\p{L}+) )*${D}(?: (?:and|to|until|through) ${D})?(?: \\p{L}+)? (?:in|at) ${where}`,
    ),
    why: "spent Monday in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:st(?:oo|an)d(?:s|ing)?|sat|sits|was|is|spoke|stayed|met|landed|arrived|appeared)(?: (?:${w}|${L}(?:'s)?|${D}),?){0,8}? (?:in|at|on) (?:the )?(?:${P}|${w})(?:,? (?:on |in )?${D})?(?:,(?: ${w}){1,8},?)?,? and (?:then |later |again )?in ${where}(?= (?:on |in )?${D}| for| (?:a|two|three) \\p{L}+ (?:later|earlier|after|before))`,
    ),
    why: "was on …, and in Y on Monday",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:stood|knelt|sat)(?: (?!(?:by|for|against|on|in|accused|aside|trial) )${w}){0,4}? (?:in|at|on) ${where}`,
    ),
    why: "stood in Y",
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
      `(?<![\\p{L}])(?:got|gets?|received|receives|enjoyed|enjoys|was given|were given|found|won) (?:a|an|the) (?:${w} ){0,4}?(?:welcome|reception) (?:in|at) ${where}`,
    ),
    why: "got a welcome in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:${visiting}|travell?(?:ed|s|ing) (?:to|through|across)) (?:(?!(?:and|in|to) )${w} ){1,5}?(?:countries|states|nations|capitals|cities|republics|neighbou?rs)(?: (?:in|of) (?:the )?${M})?(?::|,| –| —| \\() ?(?:including )?${where}`,
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
    pattern: pattern(
      `(?<![\\p{L}])(?:is|was|are|were|will be) (?:also )?(?:among|one of) (?:${w} ){1,6}?(?:gathering|gathered|meeting|assembled|attending|present|expected|invited|at|who (?:${w} ){1,5}?)(?: ${w}){0,6}? (?:in|at) ${where}`,
    ),
    why: "among those gathered in Y",
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
      `(?<![\\p{L}])(?:walk(?:ed|s|ing)|stroll(?:ed|s|ing)|wander(?:ed|s|ing)|rode|cycled|paraded|marched) (?:(?:through|around|down|along|about|across|over|in|on|past) )?(?:(?:the|a|an) (?:\\p{L}+ ){1,4}of )?${where}`,
    ),
    why: "walked through Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:step(?:ped|s|ping)|climb(?:ed|s|ing)|c[ao]me|emerg(?:ed|es|ing)|descend(?:ed|s|ing)|got|disembark(?:ed|s|ing)|alight(?:ed|s|ing)) (?:off|out of|down from|from) (?:${w} ){1,5}?(?:in|at|near) ${where}`,
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
      `(?<![\\p{L}])(?:was|were|been|is|are|(?:will|would|to) be) (?:\\p{L}+ly )?(?:welcomed|received|greeted|hosted|given (?:a|an) [\\p{L} -]{3,40})(?: [^.;,]{1,60}?)? (?:in|at|to) ${where}`,
    ),
    why: "was received in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:was|were|been|be|is) (?:also )?(?:invited|asked|summoned) to ${where}`),
    why: "was invited to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:was|is|were|be|as|been) (?:${L}'s?|his|her|${L}|(?:a|an|the)(?: (?:chief|main|guest))?) guest(?: of honou?r)?(?: [^.;,]{1,40}?)? (?:in|at) ${where}`,
    ),
    why: "Z's guest in Y",
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
    pattern: pattern(`(?<![\\p{L}])(?:stay(?:ed|s|ing)|lodg(?:ed|ing)) (?:at|in) [^.;]{1,40}? in ${where}`),
    why: "stayed in Y",
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
      `(?<![\\p{L}])(?:was|were|been)(?: once| also)?(?: stuck| back)? in (?:the )?${P}[^.;]{0,50}?,? and(?:,? (?:another time|later|again),?)? in ${where}`,
    ),
    why: "was in …, and in Y",
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
      `(?<![\\p{L}])(?:meet|meets|met|gather(?:ed)?|convened|assembled|(?:shook hands|crossed paths|sat (?:down|side by side)|posed|dined|clinked glasses)(?: ${w}){0,4}?|h[oe]ld (?:\\p{L}+ ){0,3}(?:talks|meetings?|summit|consultations)|signed(?: (?!(?:on|about|against|into|decrees?|laws?|bills?|orders?|legislation|petitions?) )[\\p{L}'-]+){1,6}?|said|(?:told|assured|warned|urged) ${L}(?: (?:to (?:his|her|${L}) face|privately|bluntly))?|told(?: \\p{L}+){1,2}?|lectured(?: \\p{L}+)?|spoke|stayed|appeared|seen|spotted|photographed)(?: (?:on |in |earlier |late |first )*${D}| (?:on )?${weekdays}| together| again| briefly| yesterday| separately| first| last| twice| privately)* (?:in|at) ${where}`,
    ),
    why: "spoke in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:a |an |the )?(?:\\p{L}+ ){0,2}?guest (?:of|at)[^.;]{1,60}? (?:in|at) ${where}`),
    why: "a guest in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:chose|choos(?:es|ing)|chosen|picked|made|makes|making|picking) ${where}(?:,? not [^,;.]{1,30},|,? (?:rather than|instead of|over|before) [^,;.]{1,30}?,?)?(?: as| for| to be)? (?:the |his |her )?(?:(?:\\p{L}+|${L}) ){0,3}(?:trip|visit|stop|destination|tour)s?`,
    ),
    why: "chose Y for his first trip",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])${motion} (?:the )?${P}[^.;]{1,70}?(?:,| and|, and|, then| and then|, finally)(?: later| then| finally| on| back| from there)* (?:to|by way of|via|through) ${where}`,
    ),
    why: "travelled to … and to Y",
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
    pattern: pattern(`(?<![\\p{L}])(?:shuttl(?:ed|es|ing)|commut(?:ed|es|ing)) between ${where}`),
    why: "shuttled between Y and Z",
  },
];
