/** Visits told in passing: how long somebody was there, when he last saw the place, where he slept and where he spoke. */
import { SYMBOL } from "../text/symbols.ts";
import { D, G, L, P, pattern, people, type Trigger, w, when, where } from "./visitWords.ts";

const count =
  "(?:(?:a|an|one|two|three|four|five|six|seven|ten|several|some|few|just|only|barely|about|nearly|almost|more than|less than|the|first|second|last|final|busy|long|short|hectic|quiet|\\d{1,2}) )";
const stay = "(?:days?|nights?|weeks?|weekend|hours?|afternoon|morning|evening)";
/** What one does where he is, and to nothing that may lie elsewhere. */
const does = `(?:agreed|announced|declared|promised|pledged|warned|vowed|insisted|complained|argued|apologi[sz]ed|joked|explained|conceded|acknowledged|haggled|bargained|lobbied|pleaded|quarrelled|slept|sheltered|waited|lingered|rested|danced|sang|wept|knelt|prayed|celebrated|campaigned|testified|performed|(?:celebrated|marked|kept) (?:his|her|${L})(?: [\\p{L}\\d]+){0,2} (?:birthday|anniversary|name day))`;
/** A house in a city. */
const house =
  "(?:hotel|hospital|clinic|church|cathedral|mosque|temple|synagogue|palace|university|airport|square|street|station|stadium|restaurant|suburb|cellar|shelter|barracks|theatre|museum|ballroom|villa|hall)";

export const PASSING_TRIGGERS: readonly Trigger[] = [
  {
    kind: "noun",
    pattern: pattern(
      `(?<=(?:after|following|during|had|have|has|spen[dt]|spending|for|with|${L}) )${count}+${stay}(?: of (?:${w} ){1,3}?| )?(?:in|at) ${where}`,
    ),
    why: "three days in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:last|first|once|next|again|twice) (?:saw|sees|see|seen) ${where}`),
    why: "last saw Y",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )${where} (?:all |both |last |first )*saw (?:the )?${people}(?= (?:last|again|twice|for the (?:first|second|third|last) time)|[.,;]|$| (?:in )?${D})`,
    ),
    why: "Y last saw X",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:slipped|dashed|nipped|flew|flown|fl(?:y|ies|ying)|jetted|hopped|popped|drove|driven|ducked|passed|swept|hurried|checked|sailed|pulled)(?: \\p{L}+ly)? (?:in and )?out of ${where}`,
    ),
    why: "flew out of Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<=(?:had|has|have|having) (?:just |only |himself |herself |\\p{L}+ly )?)come (?:(?:straight|direct|directly|on|over|back|here) )*from ${where}`,
    ),
    why: "had come from Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])${does}${when}(?: \\p{L}+ly| together| with ${L}| to ${L})? (?:in|at) ${where}`),
    why: "agreed in Y",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:stayed|slept|sheltered|met|dined|lunched|spoke|waited|holed up|hid|sat|lodged|prayed|woke|spent (?:${w} ){1,4})(?: (?:${w}|${L})){0,3}? (?:in|at|outside|inside) (?:a|an|the|his|her) (?:\\p{L}+ ){0,2}?(?<where>${P}) (?:\\p{L}+ )?${house}(?![\\p{L}])`,
    ),
    why: "slept in a Y hotel",
    inCity: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `${people}(?: (?:${w}|${D})){0,3}? (?:on|at|from|by) the (?:tarmac|runway|airport|railway station|foot of the (?:\\p{L}+ )?(?:steps|stairs)|steps of (?:the|his|her|${L}) (?:plane|aircraft|jet)) (?:in|of|at|outside) ${where}`,
    ),
    why: "X on the tarmac in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:told|assured|warned|addressed|briefed|lectured) (?:an?|the|${G}) (?:(?:${w}|${SYMBOL.organisation}) ){0,3}?(?:lobby|group|gathering|plenary|institute|think tank|rally|symposium|seminar|club|luncheon|panel|hearing|parliament|congress|audience|crowd) (?:in|at) ${where}`,
    ),
    why: "told a gathering in Y",
    inCity: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<=(?:not|never|nor|hasn't|hadn't) )(?:(?:been (?:back )?|returned |gone (?:back )?)?(?:to|in)|visited|set foot (?:in|on)|seen) (?:the )?(?<where>${P} since (?:early |late )?${D})`,
    ),
    why: "last there in",
    status: "made",
  },
];
