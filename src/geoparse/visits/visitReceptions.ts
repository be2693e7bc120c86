/** Visits told by the place that has a guest ("Indonesia had him in May"), by its parliament, and by where one comes back from. */
import { D, G, L, P, pattern, people, type Trigger, visiting, weekdays, where } from "./visitWords.ts";

/** When, or as what: what tells "Y had him in May" from "Y had him arrested". */
const asGuest = `(?= (?:(?:on |in |at |for |early |late |last )*(?:${D}|${weekdays})|as (?:a|an|its|their|the) (?:\\p{L}+ )?guest|(?:(?:once|yet) (?:more|again)|twice|again|first|last|back)(?=[.,;]|$| (?:in|on|for|with|as) )|(?:[\\p{L}-]+ ){1,2}(?:days|weeks|months|years) later|(?:at|in|for) (?:the )?(?:\\p{L}+ )?${P}|at the \\p{L}+ summit))`;
const has = "(?:(?:had|has|have)(?: (?:had|last|also|already|now|never yet))?|got|gets|sees|will have)";
const chamber =
  "(?:parliament|congress|senate|assembly|national assembly|legislature|knesset|diet|duma|bundestag|house of commons|lawmakers|parliamentarians)";

export const RECEPTION_TRIGGERS: readonly Trigger[] = [
  {
    kind: "named",
    pattern: pattern(`(?<where>(?:${P}|${G})(?:(?:, | and |, and )${P})*) ${has} (?:the )?${people}(?!')${asGuest}`),
    why: "Y had X in May",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])the (?<where>${G}) (?:(?:had|have|has|will|last|also|first) )*(?:welcomed?|received?|hosted?|feted) (?:the )?${people}(?=[.,;]|$| (?:(?:on|in|for|last|next|this|with|again|twice|as)(?![\\p{L}])|${D}))`,
    ),
    why: "the Y-ish received X",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:address(?:ed|es|ing)|(?:spoke|speaks|speaking) (?:to|before|in)) (?:(?:both houses|a joint (?:session|sitting|meeting)|the (?:two|upper|lower) (?:houses?|chambers?)) of )?(?:the )?(?<where>${G}|${P})(?:'s)? (?:[\\p{L}-]+ )?${chamber}(?![\\p{L}])`,
    ),
    why: "addressed Y's parliament",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:(?:${visiting}|calls?|called|stop(?:s|ped)|lands?|landed|arriv(?:ed|es)|c(?:ame|omes)|went|goes|flew|flies|travell?ed|travels)(?: (?:in|at|to|into|on))?) (?:the )?${P}(?: (?:in |on )?${D})?,? (?:straight |directly |right )?after ${where}(?=[.,;]|$| (?:in|on|and) )(?!'s)`,
    ),
    why: "in …, after Y",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${people}(?: of ${P})?,? (?:(?:lately|just|newly|only just|recently|freshly|now|safely|himself|herself) )*(?:back|fresh|returned|home) from ${where}(?=[.,;]|$| (?:where|with|on|in|and|for|after) )`,
    ),
    why: "X, back from Y",
    made: true,
  },
  {
    kind: "noun",
    pattern: pattern(`(?<![\\p{L}])(?<=on (?:his|her|their|the|${L}) )way (?:back|home)(?: \\p{L}+)? from ${where}`),
    why: "on his way home from Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:did|does|took in|takes in|covered|covers|packed in|squeezed in|crammed in) (?<where>(?:the )?${P}(?:(?:, | and |, and )(?:the )?${P})+)(?= (?:in|within|on|during|over) (?:(?:a|an|one|two|three|four|five|six|seven|ten|the same|under|the|his|her|${L}|single|${D}) ?)|[.;]|$)`,
    ),
    why: "did Y and Z in one week",
  },
];
