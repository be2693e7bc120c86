/** Visits told outright in words that are rarer than "went to Y": "does Y on Friday", "a frequent caller in Y", "led twenty builders to Y". */
import { D, G, L, P, pattern, people, THERE, type Trigger, w, where } from "./visitWords.ts";

/** The clause ends, or says when: the place is no part of something else. */
const ends = `(?=[.,;:)]|$| (?:on|in|at|before|after|then|and|as|during|for|with|within|where|by|twice|once|again)(?![\\p{L}])| (?:this|last|next|that) | ${D})`;
/** Of others whom one takes along, so many that nobody names them. */
const many =
  "(?:(?:some|about|around|over|nearly|almost|more than|up to|no fewer than) )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|two hundred|hundreds of|dozens of|scores of|a dozen|half a dozen|two dozen|a score of|a handful of|\\d{1,4}|a (?:plane|planeload|plane full|party|busload|troupe) of)(?:-odd)?";
/** What two who meet do there. */
const together =
  "(?:met|sat(?: down)?(?: together)?|s[ae]w each other|seen each other|saw one another|crossed(?: paths)?|bumped into each other|shook (?:hands|on (?:it|this|that))|shaken (?:hands|on (?:it|this|that))|spoke face to face|lunched together|dined together|walked together|stood together)";
const met =
  "(?:met|seen each other|seen one another|spoken face to face|sat together|been in one room|been in the same room|talked)";

export const DIRECT_TRIGGERS: readonly Trigger[] = [
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:do(?:es|ne)|did|took in|takes in|taking in) ${where}${ends}`),
    why: "does Y on Friday",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:f(?:ound|inds|inding)|made|makes|making) (?:the )?(?:time|room) for (?:a (?:${w} ){1,3}(?:in|to) )?${where}${ends}`,
    ),
    why: "found time for Y",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:led|leads|leading|brings?|brought|bringing|takes?|took|taking) ${many} (?:${w} ){1,4}?(?:with (?:him|her|${L}) )?to ${where}`,
    ),
    why: "led twenty others to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `${people},? (?:who (?:is|was|has been) |once |long )*(?:a|the) (?:frequent|regular|repeated|habitual|constant|rare|welcome|familiar) (?:caller|visitor|guest|traveller|sight) (?:in|to|at) ${where}`,
    ),
    why: "X, a frequent caller in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:stepp?(?:ed|s|ing)|cross(?:ed|es|ing)|hopp?(?:ed|s|ing)|slipped|walked) (?:over|across|briefly|on foot)?(?: ?(?:the|a) (?:${w} ){1,4}?)?(?:(?:at|near) (?:the )?${P} )?(?:into|to) ${where}`,
    ),
    why: "crossed into Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:call(?:ed|s|ing)|dropped (?:by|in)|showed up|turned up) ${THERE}`),
    why: "called there",
    anaphor: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:was|were|been|being|is|are) (?:also |again |once )?(?:(?:a|an|the|his|her|${L}'?s?) )?(?:(?:${w}|${G}) )?guests? (?:of honou?r )?(?:in|at|for) (?:(?:the|a|an|his|her|${L}'?s?) (?:(?:${w}|${D}|${L}(?:'s)?) ){1,6}?(?:in|at) )?${where}`,
    ),
    why: "was a state guest in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:(?:would|will|'d) (?:\\p{L}+ )?be|is|was|are|were|'s) (?:(?:always|most|more than|very|also) )*welcome (?:back )?(?:in|to|at) ${where}`,
    ),
    why: "would be welcome in Y",
    status: "hypothetical",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])${together}(?: (?!(?:about|on|over|regarding|to|and|in|at) )(?:${w}|${D})| in (?:the )?${D}| on ${D}){0,7}?,? (?:in|at) (?:(?:the|a|an|last|this) (?:${w} ){1,5}?(?:in|at) )?${where}`,
    ),
    why: "saw each other in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:not|n't|never|hardly|last|nor|had|have|has)(?: (?:yet|again|${w})){0,4}? ${met}(?: (?:${w}|${L})){0,5}? since (?:the (?:${w} ){1,5}?(?:in|at) )?${where}${ends}`,
    ),
    why: "have not met since Y",
    status: "made",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:meetings|encounters|conversations|handshakes?|lunch(?:es)?|dinners?|reunion) (?:between|of|among) (?:the )?${people} (?:\\p{L}+ ){0,2}(?:in|at) ${where}`,
    ),
    why: "the meetings of X and Z in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<=(?:in|at|to|for|visited|reached) (?:the )?)(?<where>${P})(?:, (?:for|in|on) |,? ${D}| (?:in|on|for) )[^.;:${P.slice(1, -1)}]{0,50}?,? where (?<who>${L} (?:[\\p{L}-]+ ){0,2}?(?:met|saw|embraced|greeted|buttonholed|cornered|(?:held|holds|had) (?:\\p{L}+ ){0,3}?talks with|shook hands with|sat down with|spoke with|spoke to|dined with|lunched with|talked with|talked to) (?:the )?${L}(?:(?:, |,? and )${L}){0,5})(?!')`,
    ),
    why: "in Y, where X met Z",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:went|gone|been|travell?ed|flew|flown|toured|shuttled|hopped|changed (?:countries|planes|trains)|on the (?:road|move|go)|calls?|called|done the rounds|did the rounds|made the rounds|made a round)(?: (?:${w}|${D})){0,12}?(?::| –| —) (?:(?:first|to|in|on to) )*${where}${ends}`,
    ),
    why: "went everywhere: to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:trip|tour|journey|loop|round|voyage|swing|travels)(?:(?: |, )(?:in |of )?${D},?|(?: ${w}){1,4})? (?:led|leads|lead|went|took in|ran|will lead|is to lead) (?:first )?(?:through|to|by way of|via) ${where}`,
    ),
    why: "his tour led to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:(?:prepared|prepares|preparing|laid|cleared|tested) (?:the|some) (?:ground|groundwork|way)|(?:broke|broken|breaks) the ice|did the honou?rs|(?:pleaded|made|argued|put) (?:his|her|${L}'?s?|the) case|sa(?:id|ys) (?:so|as much|the same|it|this)|(?:began|begins|started|starts|continued|continues|interrupted|resumed|concluded|concludes|ended|ends|finished) it|put (?:his|her|their|${L}'?s?) (?:name|names|signature|signatures) (?:to|on|under) (?:${w} ){1,4}?)(?: (?:${w}|${D})){0,4}? (?:in|at) ${where}`,
    ),
    why: "prepared the ground in Y",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:called in|looked in (?:at|on)|(?:made|makes|making) for|(?:hurried|hurries|scurried|raced|drifted|jogged|was cheered|were cheered)(?: (?:on|over|back))? (?:through|to|across)|came along to|hurried from ${P} to) ${where}`,
    ),
    why: "called in Y",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:returned|returning|returns|came back|got back)(?: (?:${w}|${D})){1,4}? from ${where}`,
    ),
    why: "returned on Sunday from Y",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${P}) (?:is|was|will be|would be) (?:also )?${people}'s? (?:next |first |last |final |second |third )?(?:destination|stop|goal|port of call)(?![\\p{L}])`,
    ),
    why: "Y is X's destination",
  },
  {
    kind: "named",
    pattern: pattern(
      `${L} (?:(?:had|has|will have|would have|having) (?:the )?${people} (?:(?:over|round|back) )?to) ${where}`,
    ),
    why: "Z had X to Y",
  },
];
