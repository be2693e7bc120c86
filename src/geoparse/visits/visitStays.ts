/** Visits told by words for being or staying somewhere ("spent Monday in Y", "his visit there"). */
import { D, G, L, P, pattern, THERE, type Trigger, w, where } from "./visitWords.ts";

export const STAY_TRIGGERS: readonly Trigger[] = [
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:is|was|will be|are|were|been|be|stayed|stays|sp(?:ent|ends?|ending) (?:[\\p{L}\\d-]+ ){0,4}?(?:days?|nights?|weeks?|weekend|hours?|time|afternoon|evening|morning|holidays?)) (?:also |still |currently |now |due |last |expected |scheduled |wanted |back |again |once |present |on hand |on the ground |at work |on (?:a|an|his|her) (?:\\p{L}+ )?(?:mission|business|holiday|vacation) |\\p{L}+ly |on \\p{L}+ |(?:on |from |in )?${D} )*(?:(?:stuck|stranded) )?(?:in|at|off to) ${where}(?! (?:power|office)|'s)`,
    ),
    why: "is in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:com(?:es?|ing)|meets?|hold talks|be|is|was|were|are|stay(?:ed|s|ing)?|spoke|speaks?|visit(?:ed|s|ing)?|land(?:ed|s|ing)?|touch(?:ed|es|ing)? down|travell?ing|toured|stopp(?:ed|ing)|stops|left|leaves|leaving|reach(?:ed|es|ing)|spen(?:t|ds?|ding) [\\p{L}\\d ]{1,30})(?: in| to| for| from| on| into| again| also| briefly| already| still| now| back| last| due| expected| awaited| received| welcomed)* ${THERE}`,
    ),
    why: "was there",
    anaphor: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:(?:co-)?chaired|signed|addressed|attended|laid|stood(?! (?:for|by))|sat|spoke|took part|gave|delivered|told|dined|lunched|slept|prayed|knelt|inaugurated|unveiled|shook hands|put (?:his|her|${L}'?s?) name)(?: (?!(?:that|who|which|where|about|on|over) )(?:${w}|${L}(?:'s?)?|${D}),?){0,7}? ${THERE}`,
    ),
    why: "did something there",
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
      `(?<![\\p{L}])(?:stood|knelt|sat)(?: (?:on either side of|next to|opposite|beside|side by side with|alongside|flanking|across from) ${L}|(?: (?!(?:by|for|against|on|in|accused|aside|trial) )${w}){0,4}?) (?:in|at|on) ${where}`,
    ),
    why: "stood in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:got|gets?|received|receives|enjoyed|enjoys|(?:was|were|been|be|being) (?:given|accorded|treated to|afforded|offered)|found|won|met with) (?:a|an|the|full) (?:(?:${w}|${G}) ){0,5}?(?:welcome|reception|hugs?|embrace|handshake|salute|honou?rs|ovation|dinner|banquet|guard|parade|treatment)(?: (?:by|from|with) (?:${w} ){0,4}?${L}(?:'s)?)?(?: (?:${w}|${L}(?:'s)?)){0,5}? (?:in|at) ${where}`,
    ),
    why: "got a welcome in Y",
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
    pattern: pattern(
      `(?<![\\p{L}])(?:walk(?:ed|s|ing)|stroll(?:ed|s|ing)|wander(?:ed|s|ing)|rode|cycled|paraded|marched) (?:(?:through|around|down|along|about|across|over|in|on|past) )?(?:(?:the|a|an) (?:\\p{L}+ ){1,4}of )?${where}`,
    ),
    why: "walked through Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:was|were|been|is|are|(?:will|would|to) be) (?:(?:himself|herself|also|later|then|duly|twice|once|again|even|first|both|personally|\\p{L}+ly) )*(?:welcomed|received|greeted|hosted|given (?:a|an) [\\p{L} -]{3,40})(?: [^.;,]{1,60}?)? (?:in|at|to) ${where}`,
    ),
    why: "was received in Y",
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
      `(?<![\\p{L}])spen(?:t|ds?|ding) [^.;]{1,40}? in (?:the )?${P}(?: ${D})?(?:,|,? and) (?:(?:another|the|a|an|one|two|three|\\p{L}+) )*(?:days?|nights?|mornings?|afternoons?|evenings?|hours?|weeks?|weekend|more|next)(?: \\p{L}+)? in ${where}`,
    ),
    why: "spent days in …, and nights in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:stay(?:ed|s|ing)|lodg(?:ed|ing)) (?:at|in) [^.;]{1,40}? in ${where}`),
    why: "stayed in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:a |an |the )?(?:\\p{L}+ ){0,2}?guest (?:of|at)[^.;]{1,60}? (?:in|at) ${where}`),
    why: "a guest in Y",
  },
];
