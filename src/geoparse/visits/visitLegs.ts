/** Visits told as the legs of a trip: what it began with, what came next, what it ended with. */
import { D, going, L, P, particle, pattern, people, type Trigger, w, when, where } from "./visitWords.ts";

const trip = "(?:trips?|tours?|visit|journeys?|voyage|swing|travels|itinerary|programme|odyssey|mission|sweep|circuit)";
/** What a trip has begun or ended with. */
const bounds =
  "(?:began|begins|beginning|begun|started|starts|starting|opened|opens|opening|kicked off|kicks off|kicking off|ended|ends|ending|concluded|concludes|concluding|wrapped up|wraps up|wrapping up|wound up|winds up|winding up|finished|finishes|finishing|completed|completes|completing|capped|caps|capping|rounded off|rounds off|rounding off|closed|closes|closing|resumed|resumes|continued|continues|continuing|interrupted|paused|launched)";

export const LEG_TRIGGERS: readonly Trigger[] = [
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])${bounds} (?:(?:his|her|the|a|an|${L}(?:'s)?) )?(?:(?:${w}|${D}) ){0,5}?${trip}(?:,? (?:(?!${bounds} )(?:${w}|${D}|${P}(?:'s)?))){0,9}? (?:in|at|with (?:a|an|\\p{L}+)(?: \\p{L}+){0,3} (?:in|to)) ${where}`,
    ),
    why: "ended his trip in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<=(?:before|and|then|,) )(?:winding up|ending|concluding|finishing|wrapping up|rounding off|closing|ended up|ends up|wound up|winds up)(?: (?:${w}|${D})){0,4}? (?:in|at) ${where}`,
    ),
    why: "before ending up in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])${going}(?: ${particle})*${when},? (?:first|initially) (?:to|in|at|for) ${where}`),
    why: "flew first to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${trip}(?: (?:${w}|${D})){0,6}?,? (?:which |that |will |would |also |has |had |then |first |was to |is to |is due to )*(?:tak(?:e|es|en|ing)|took|bring|brought|brings|led|leads|lead|carried|carries) (?:the )?${L}(?:'s entourage)? (?:(?:(?:in |early in |late in |last |that |this )*${D}|(?:last|that|this|next) \\p{L}+|first|then|on|also|next|back|from ${P}|straight|\\p{L}+ly|not only|both|,) )*(?:to|through|into|across) ${where}`,
    ),
    why: "his trip took him to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:trip|tour|journey|voyage|swing)(?: (?:${w}|${D})){0,4}? (?:(?:then|also|will|would|is to|was to) )*(?:continues?|continued|goes|go|went|moves?|moved|leads?|led|proceeds?|proceeded|heads?|headed|extends?|extended)(?: on)? (?:to|through|into) ${where}`,
    ),
    why: "his tour continues to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:trips|visits|travels|tours|journeys|stops|destinations|engagements)(?: (?:abroad|overseas|${w}|${D})){0,5}?(?: (?:have|has|had|so far|also|will|would))*(?::| –| —|,? (?:include[sd]?|including|included|comprise[sd]?|were|are)) (?:(?:visits?|stops?|trips?|first|ones|those) )*(?:to |in )?${where}`,
    ),
    why: "his trips: Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:after|following) (?:(?:just|barely|only|more than|less than|almost|nearly|about|his|her|${L}|a|an|the) )*(?:(?:${w}) ){0,3}?(?:days?|hours?|nights?|weeks?|weekend|afternoon|morning|evening|stops?|stopover|stay|detour|breather|rest) (?:in|at) ${where}${when}, (?:the )?${people}(?!')`,
    ),
    why: "after two days in Y, X …",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${P}), ${people}'s? (?:first|second|third|fourth|fifth|sixth|next|last|final|only|latest|previous) (?:stop|destination|port of call|leg|halt|station)(?! (?:in|at|of|was|is) (?:the )?${P})`,
    ),
    why: "Y, X's next stop",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:first|second|third|fourth|final|last|further|planned|a|another|the) (?:stops?|stopover|legs?|visit|halt),? (?:in|at|to) ${where}, (?:was|were|is|had been|has been) `,
    ),
    why: "a third stop, in Y, was …",
    speaksOf: "stop",
  },
];
