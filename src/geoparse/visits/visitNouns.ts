/** Visits told by a noun ("his visit to Y"): who goes is its owner. */
import { D, G, L, M, mod, noun, P, pattern, someone, type Trigger, w, weekdays, where } from "./visitWords.ts";

export const NOUN_TRIGGERS: readonly Trigger[] = [
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun}(?: abroad,?| overseas,?)?(?: of (?:his|her|${L}) own)?(?: (?:paid |made |undertaken )?(?:by|of|from) (?:the |an? |then )?(?:(?:${G}|${P}'s) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+, )?${L}(?:(?:,| and|, and) ${L})*,?)?(?: (?:on|in|during|of|from) ${D}| ${D}| ${weekdays}| (?:this|last|next|earlier this|later this) \\p{L}+)? (?:to|of|in|through|across|around|at|into) ${where}`,
    ),
    why: "visit to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:visits?|trips?|journeys?|pilgrimages?|excursions?) to (?:an?|the) (?:(?!(?:and|in|who|which|that|where|with|for|summit|meeting|conference) )${w} ){1,4}?(?:in|near|outside) ${where}`,
    ),
    why: "a trip to a place in Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<where>(?:${G}|${P})(?:(?:, |,? and |-)(?:${G}|${P}))*) (?:(?!(?:the|an?|his|her|its|their|called|hailed|said|about) )${mod}){0,2}(?:visits?|trips?|tours?|stopovers?|journeys?|swings?)(?![\\p{L}])(?! of| to)`,
    ),
    why: "Y visit",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun}(?: [\\p{L}-]+){0,5}? (?:that|which) (?:will |would |also |already |had |has |${L} )*(?:takes?|taken|took|includes?|included|brings?|brought|comprised|covered) (?:${L} )?(?:in |to |stops in |visits to )*${where}`,
    ),
    why: "a trip that took in Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `^(?:\\p{L}+: )?(?:next|then|after that|first|last|later|from there|there followed)(?: (?:it|stop))? (?:came|comes|was|will come|followed|follows|will be|is) ${where}`,
    ),
    why: "next came Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:visits?|trips?|tours?|journeys?|stops?)(?: (?:${w}|${D}|${L}(?:'s)?)){0,6}? (?:was|is|were|are|will be|would be) (?:to|in) ${where}`,
    ),
    why: "X's first trip was to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun} (?:of|to|through|around|across) (?:the )?${M}(?: that)?(?::|,| –| —)? (?:(?:taking|took|takes) in |includ(?:es|ed|ing) |with (?:\\p{L}+ ){0,2}(?:stops|visits|calls|stopovers) (?:in|to) |visiting |via |comprising |covering )?${where}`,
    ),
    why: "a tour of a region: Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun}[^.;]{0,80}?,? (?:after|following|before) (?:one|ones|another|others|that|those) (?:to|in) ${where}`,
    ),
    why: "a visit after one to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?<where>${P}|${G}) (?:leg|stage|part|portion) (?:of|on) (?:his|her|${L}|the|a|an)(?![\\p{L}])`,
    ),
    why: "the Y leg of his tour",
  },
  {
    kind: "noun",
    pattern: pattern(
      `^(?:\\p{L}+: )?${where} (?:(?:c[ao]me|comes|will come) (?:next|first|last|then|after that|later)|(?:was|were|is|are|will be) (?:next|first|last|to follow)|was the first(?: stop)?|followed|follows?|was the last stop)(?![\\p{L}])(?! in (?:line|the queue))`,
    ),
    why: "Y followed",
  },
  {
    kind: "noun",
    pattern: pattern(
      `^(?:\\p{L}+: )?${where} (?:will|would|may|might|could|are to|is to) (?:also |then )?(?:follow|be next|come next)(?![\\p{L}])`,
    ),
    why: "Y may follow",
    speaksOf: "what follows",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:stops?|destinations?|ports? of call|leg|stage|station)(?: (?:this|last|next) \\p{L}+| (?:in )?${D})?(?: (?:on|of|in) (?:the|this|his|her|its|${L}(?:'s)?) (?:\\p{L}+ ?){1,3})?(?:,[^,;.]{1,25},)? ?(?:was|is|were|are|will be|takes (?:him|her|${L}) to|took (?:him|her|${L}) to|brings (?:him|her|${L}) to|brought (?:him|her|${L}) to|will take (?:him|her|${L}) to) ${where}`,
    ),
    why: "his first stop was Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?<!(?:call(?:ed|s|ing)?|press(?:ed|es|ing)?|push(?:ed|es|ing)?|hop(?:ed|es|ing)|plans?|appeal(?:ed|s|ing)?) for (?:\\p{L}+ ){0,2})(?<!(?:propos|demand|support|suggest|discuss|welcom|back|prais|criticis|condemn|hail|dismiss|describ|urg)(?:ed|es|s|ing) (?:\\p{L}+ ){0,2})(?:ceremony|summits?|meetings?|calls|engagements|consultations|audiences?|conference|forum|talks|inauguration|parade|rally|dinner|banquet|gathering|session)(?: of [^.;,]{1,30}?| with ${someone})? (?:in|at) ${where}`,
    ),
    why: "at a meeting in Y",
    speaksOf: "event",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun} (?:of|to|through|in) (?:the )?${M} (?:in|at|with (?:a|an) [\\p{L} -]{3,30} in) ${where}`,
    ),
    why: "a tour of a region, in Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:first|second|third|fourth|next|last|final|only|another|other) (?:stops?|destinations?|legs?|ports? of call|halt)(?: (?:on|of|in) (?:the|this|his|her|its|${L}) (?:\\p{L}+ ?){1,3})?(?::| –| —|,|\\.{3}) (?:in |to )?${where}`,
    ),
    why: "first stop: Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun} (?:of|to|through|in|across) (?:(?!(?:and|in|to) )${w} ){1,5}?(?:countries|states|nations|capitals|cities|republics|islands|neighbou?rs)(?: (?:in|of) (?:the )?${M})?(?::|,| –| —| \\() ?${where}`,
    ),
    why: "a tour of three countries: Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:itinerary|programme|program|schedule|route|stops|stopovers|tour|trip|journey|travels|diary|calendar|agenda|logbook|destinations)(?: (?:for|of|in) (?:${w}|${D})(?: (?:${w}|${D})){0,3}| (?:was|is|looks|looked|stands|stood|remains|remained|reads|read|runs|ran|goes|went|has|had) ?(?:${w} ?){0,4})?(?::| –| —) ${where}`,
    ),
    why: "his route: Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:tour|trip|visit|journey|swing)(?: that| which)? (?:began|begins|begin|started|starts|start|ended|ends|end|opened|opens|concluded|concludes|finished|finishes|kicked off|kicks off|culminated|culminates|wound up|winds up)(?: (?:on |in |last |this |late |early )*(?:${D}|\\p{L}+)| with ${w}(?: ${w}){0,4}){0,2} in ${where}`,
    ),
    why: "his tour began in Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:speech|speeches|address|lecture|keynote|remarks|debut|appearances?|toast|reception|(?<!(?:be|is|are|was|were|always|than|most|very) )welcome|bear hug|embrace|press conference|news conference|interviews?)(?: on the (?:\\p{L}+ )?stage)?(?: (?!(?:about|on|over|regarding|against) )${w}){0,6}? (?:in|at) ${where}`,
    ),
    why: "a speech in Y",
    inCity: true,
  },
  {
    kind: "noun",
    pattern: pattern(`(?<![\\p{L}])(?:departure|flight|plane|mission|ticket) (?:to|for|from) ${where}`),
    why: "his flight to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:return|homecoming|departure|way back|flight(?: back| home)?)(?: home| back)? from ${where}`,
    ),
    why: "his return from Y",
    made: true,
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?<=on (?:his|her|their|the|${L}) )way(?: back| home| over)?(?: from ${P})? to ${where}`,
    ),
    why: "on his way to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:itinerary|programme|program|travel plans|trips?|tour|journey|swing|one)(?:,[^,;.]{1,30},)? (?:\\p{L}+ )?(?:covered|covers|spanned|spans|includ(?:es?|ed)|tak(?:es?|ing) in|took in|features?|comprises?|has) (?:(?:visits?|stops?|talks|a|in|to|two|three|days) )*${where}`,
    ),
    why: "an itinerary that includes Y",
  },
];
