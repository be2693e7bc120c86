/** Visits where the pattern itself says who goes ("in Y, X met Z"). */
import {
  D,
  G,
  gap,
  L,
  list,
  meeting,
  mod,
  motion,
  P,
  pattern,
  people,
  place,
  presence,
  THERE,
  type Trigger,
  w,
  when,
  where,
} from "./visitWords.ts";

export const NAMED_TRIGGERS: readonly Trigger[] = [
  {
    kind: "named",
    pattern: pattern(
      `${L}[^.;]{0,60}? ${meeting} (?:(?:the|his|her|${L}|${G}) (?:\\p{L}+ ){0,3}?)?${people}(?: [\\p{L}]+ly)?(?:,|(?: (?:(?!${L})${gap}){1,40}?))? (?:in|at) ${where}`,
    ),
    why: "Z met X in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:${L}(?:'s)?,?|${P},? which)(?: (?!who )[\\p{L}\\d'-]+){0,4}? (?:host(?:ed|s|ing)?|welcom(?:ed|es|e|ing)|receiv(?:ed|es|e|ing)|greet(?:ed|s|ing)?) (?:(?:the|his|her|${L}|${G}) (?:(?:(?!and )\\p{L}+,?|${G}) ){0,3}?)?${people},?(?: (?:for|at) [\\p{L}\\d -]{1,40}?)?(?: [\\p{L}]+ly| \\p{L}+)? (?:in|at|to) ${where}`,
    ),
    why: "hosted in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:tak(?:es?|ing|en)|took|br(?:ings?|inging|ought)|l(?:ed|eads?|eading)|sen(?:ds?|t|ding)|dispatch(?:ed|es)|carr(?:ied|ies|ying)|invit(?:e|ed|es|ing)|ask(?:ed|s|ing)?|summon(?:ed|s)|urg(?:ed|es)) (?:(?:[\\p{L}-]+|${L}) ){0,3}?${people},? (?:back |on |straight |along |(?:along )?with (?:him|her|${L}) |\\p{L}+ly )?to (?:come to |visit |travel to |go to |fly to |pay a visit to |make a visit to )?${where}`,
    ),
    why: "took X to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:invit(?:e|ed|es|ing)|ask(?:ed|s)|urg(?:ed|es)) (?:the )?${people} (?:(?:along|back) )?to (?:(?:attend|join|take part in|come to|speak at|the|a|an|this|next|his|her|its|${L}'?s?) )+(?:${w} ){1,7}?(?:in|at) ${where}`,
    ),
    why: "invited X to a meeting in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${P})[^.;:]{0,90}?,? (?:and |but )?(?:has |had |is |will |would |to |then )*(?:sen(?:t|d|ds|ding)|dispatch(?:ed|es|ing)) (?:(?:his|her|${L}) (?:[\\p{L}-]+ ){0,3})?${people} (?:instead|in (?:his|her|${L}) (?:place|stead)|to represent (?:him|her|${L}))(?![\\p{L}])`,
    ),
    why: "not to Y, and sent X instead",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:,] )(?:speaking |talking |addressing [^,.;]{1,30} )?(?:on the (?:sidelines|margins|fringes) of|at|during) (?:the|a|an|this|that|last) (?:${w} ){0,3}?(?<where>${P}) (?:\\p{L}+ ){0,3}?(?:conference|forum|dialogue|summit|meeting|expo|show)${when},? (?:the )?(?<who>${list}(?= (?:(?:had|also|then|later|\\p{L}+ly) )?(?:${presence}|warned|argued|insisted|vowed|called for|accused)(?![\\p{L}])))`,
    ),
    why: "at the Y conference, X …",
    inCity: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${place})(?: (?:next|last|this) \\p{L}+| (?:on |in |early |late )*${D}){0,2},? (?:where|which|that|the (?:country|city|nation|capital)(?: that)?) ${people}(?:,? (?:both )?(?:had|has|have|also|was|is|are|will|would|later|then|to|\\p{L}+ly)| ${D}| (?:this|last|next) \\p{L}+)* (?:visited(?! ${P})|visit(?! ${P})|arriv(?:ed|es|e)|landed|lands|touched down|on (?:a|his)|${presence})(?![\\p{L}])`,
    ),
    why: "Y, where X …",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:while |when |and |but )?(?:(?:on |one )(?:(?:a|the|that) )?(?:\\p{L}+ ){0,3}(?:morning|afternoon|evening|day|night|weekend) )?(?:in|at) ${where}(?: (?:on|in|last|this|earlier) [\\p{L} ]{2,20}| ${D}| later| earlier| the (?:next|following|same|previous) \\p{L}+)*(?:, where [^,;.]{1,80},|,)? ${people}(?:, [^,.;]{1,60},)?(?: (?:had|also|then|later|\\p{L}+ly))? ${presence}(?![\\p{L}])`,
    ),
    why: "in Y, X …",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:,] )(?:speaking |talking |asked )?(?:during|on|at|after|before|following|in|ahead of) (?:(?:a|an|his|her|the|${L}) )?${mod}{0,4}(?:stopovers?|stops?|stays?|visits?|trips?|tours?)(?: [^,.;]{1,30})?? (?:in|to|of|at) ${where}${when},? (?:the )?${people} (?!will|would|may|might|could|should)`,
    ),
    why: "during a visit to Y, X …",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:on the (?:sidelines|margins|fringes) of|at|during) (?:the|a|an|this|that|last) (?:${w} ){1,8}?(?:in|at) ${where}${when},? (?:the )?(?<who>${list} (?:also |then |later )?(?:met|meets|received|hosted|welcomed|greeted|embraced|held talks|sat down|spoke|talked|shook hands)(?: with)? (?:the )?${list}|${list}(?= (?:(?:had|also|then|later|\\p{L}+ly) )?${presence}(?![\\p{L}])))`,
    ),
    why: "at a meeting in Y, X …",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${L}[-–]${L})(?: ${w}){0,2} (?:summit|meeting|talks|encounter)(?: ${w}){0,3}? (?:in|at) ${where}`,
    ),
    why: "the X-Z summit in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])it (?:was|is|will be) (?:to|in) ${where}(?:,[^,;.]{1,40},)? that (?:the )?${people}`,
    ),
    why: "it was to Y that X went",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:in|at) ${where}${when},? (?:the )?${L} (?:also |then |later )?(?:met|meets|received|hosted|welcomed|greeted|embraced) (?:the )?${people}`,
    ),
    why: "in Y, Z met X",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:signed|held|agreed|concluded|launched|announced|opened|sealed|initialled|inked|reached|brokered|unveiled|struck|adopted|presented) (?:in|at) ${where}(?: (?:(?:on|in) )?${D})? (?:by|in the presence of|before|between) (?:the )?(?:[\\p{L}-]+ ){0,3}${people}`,
    ),
    why: "signed in Y by X",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:summit|meeting|talks|encounter) (?:between|of|among) (?:the )?${people} (?:\\p{L}+ ){0,2}(?:in|at) ${where}`,
    ),
    why: "a meeting of X and Z in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;"”] ?)(?:speaking|addressing|standing|appearing|talking|arriving|landing|in (?:a|an|his|her) (?:speech|address|interview|lecture|toast))(?: (?!(?:about|of|on|over|crisis|war|issues?|problems?) )[\\p{L}'-]+){0,4}? (?:in|at) ${where}(?: (?:on|late|early|last|this) [\\p{L} ]{2,20}| ${D}| on ${D})*, (?:the )?${people}(?!')`,
    ),
    why: "speaking in Y, X …",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${place}) (?:also )?(?:hosted|welcomed|received|rolled out the red carpet for) (?:the )?${people}(?!')`,
    ),
    why: "Y welcomed X",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:summit|meeting|talks) in ${where} (?:\\p{L}+ ){0,3}?(?:between|with) (?:the )?${people}`,
    ),
    why: "talks in Y between X and Z",
  },
  {
    kind: "named",
    pattern: pattern(
      `${people}, (?:who (?:is|was) |currently |now |speaking |back |still |already |due |expected |himself |herself )*in ${where}(?: [^,.;]{1,40})?,`,
    ),
    why: "X, in Y for …",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])among (?:those|the)(?: [^.;,]{2,50})?(?: who ${motion}| (?:in|at)) ${where}[^.;]{0,40}? (?:was|were|is|are) ${people}`,
    ),
    why: "among those who travelled to Y: X",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:host(?:ed|s|ing)?|welcom(?:ed|es|e|ing)|receiv(?:ed|es|e|ing)|met|meets?) [^.;]{1,90}? (?:in|at|to) (?:the )?${P},? and ${people}(?: of (?:the )?${P})? (?:in|at|to) ${where}`,
    ),
    why: "hosted … and X in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:in|at) ${where}(?:,? (?:on|in|later|this|next) [\\p{L} ]{2,20}|,? (?:(?:on|in) )?${D}| later)*,? (?:the )?${people},? (?:will|would|is (?:to|due to|expected to|scheduled to|set to)|was to|plans to) (?:also |then )?(?:meet|chair|hold|attend|address|sign|speak|join|open|take part|give|deliver|lay|visit|tour|see|have|be (?:received|welcomed|met|hosted))(?![\\p{L}])`,
    ),
    why: "in Y, X will …",
  },
  {
    kind: "named",
    pattern: pattern(
      `${L}[^.;]{0,60}? (?:meeting|talks|summit|lunch|dinner) with (?:(?:the|his|her|${L}|${G}) (?:\\p{L}+ ){0,3}?)?${people} (?:in|at) ${where}`,
    ),
    why: "talks with X in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `^(?:[^.;:–—${L.slice(1, -1)}]{1,30}(?::| –| —) )?${people} in ${where}(?: for| to| on| as| amid| with| after| ahead| over| at|:|,? ${D}|\\.?$)`,
    ),
    why: "heading: X in Y for …",
  },
  {
    kind: "named",
    pattern: pattern(
      `^(?:[^.;:–—${L.slice(1, -1)}]{1,30}(?::| –| —) )?${people} (?:off|back|bound|on way|on (?:his|her|${L}) way|set) (?:to|for) ${where}(?=[,;.]|$| (?:with|for|to|amid|after|next|this|in|on|as|ahead)(?![\\p{L}]))`,
    ),
    why: "heading: X off to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${P}) (?:\\p{L}+ ){0,2}?(?:summit|meeting|conference|talks|forum|gathering|ceremony|session),? (?:at|in|during) which (?:the )?${people}`,
    ),
    why: "the Y summit at which X …",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:summit|meeting|conference|talks|forum|gathering|ceremony|session|parade|dinner|banquet) (?:in|at) ${where},? (?:at|in|during) which (?:the )?${people}`,
    ),
    why: "a meeting in Y at which X …",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${L}) [^.;]{0,60}?(?:met|meets|meeting|talks|saw|dined|lunched|dinner|lunch|summit|session)(?: (?:with|between))? ${people.replace("<who>", "<other>")}[^.;,]{0,60}? ${THERE}`,
    ),
    why: "X met Z there",
    anaphor: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:met|meets|meeting|talks|saw|dined|lunched|dinner|lunch|summit|session)(?: (?:with|between))? ${people}(?:(?! (?:who|which) )[^.;,]){0,60}? ${THERE}`,
    ),
    why: "Z met X there",
    anaphor: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:why|what|when|how|where)(?: else| exactly)? (?:is|was|are|were|will|did|does|has|had) ${people} (?:be |been |doing |going |back |really |still )*(?:in|at) ${where}`,
    ),
    why: "why is X in Y?",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${L})(?: (?!who )[\\p{L}\\d'-]+){0,3}? (?:met|meets?|meeting|receiv(?:ed|es?)|host(?:ed|s)?|welcom(?:ed|es?)|greet(?:ed|s)?|told|thanked|(?:talks|meeting|summit|met|spoke|conference|dinner|lunch)(?: [\\p{L}]+)? with|and)(?: the)? visiting ${people}`,
    ),
    why: "Z met visiting X",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])visiting ${people}(?: (?!who )[\\p{L}\\d'-]+){0,3}? (?:met|meets?|told|thanked|and|(?:talks|meeting|spoke|conference|dinner|lunch) with) (?:the |his |her )?(?<where>${L})(?!'s)`,
    ),
    why: "visiting X met Z",
    toHost: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:speech|address|lecture|interview|toast|remarks|sermon)(?: that| which)? ${people} (?:had |has )?(?:gave|given|delivered|made|held)(?: (?:${w}|${D})){0,3}? (?:in|at) ${where}`,
    ),
    why: "the speech that X gave in Y",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<who>${L}(?:,? who)? (?:has |had |is |was )?(?:accompan(?:ied|ies|ying)|travell?(?:ed|s|ing) with|flew with|joined) (?:the )?${L}) (?:on (?:(?:his|her|the|a|an|${L}) )?(?:${w} ){0,3}?(?:visit|trip|tour|journey)s? )?to ${where}`,
    ),
    why: "X accompanied Z to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:at|in|after|before|during|following) (?:${w} ){0,3}?(?:talks|meetings?|summit) (?:in|at) ${where}(?: with ${L}(?:(?:,| and) ${L})*)(?: (?:(?:on|in) )?${D})?, (?:the )?${people}(?!')`,
    ),
    why: "at talks in Y with Z, X …",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${L} (?:[\\p{L}-]+ ){0,3}?(?:met|meets|met with|meets with|talks with|hosted|received|welcomed|greeted) (?:the )?(?:visiting )?${people} (?<where>${P})(?= on | ${D}|[,.;]|$)`,
    ),
    why: "Z met X here",
  },
];
