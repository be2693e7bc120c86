/**
 * The words that say that somebody goes somewhere, with the places they go to. Patterns run over sentences in symbols and small letters
 * (see symbols.ts) and name three groups: `where`, and `from` and `who` where the words themselves say them. Who is
 * meant else is found by visitSubject.ts.
 */
import { smallPattern } from "./smallLetters.ts";
import { SYMBOL } from "./symbols.ts";

const L = SYMBOL.leader;
const P = SYMBOL.place;
const G = SYMBOL.people;
const D = SYMBOL.date;
const M = SYMBOL.area;

const noun =
  "(?:visits?|trips?|tours?|travels|journeys?|stopovers?|stops?|stays?|swings?|arrival|pilgrimage|voyages?|peace missions?)";
/** A modifier of the visit: no name of a person, no verb can hide in it. */
const mod = `(?:(?!of |to |by |in |that |who |which |and |from )(?:[\\p{L}\\d'’.-]+|${D}|${G}),? )`;
const capital = `(?:the )?(?:${G}|${P}'s) (?:capital|port|resort)(?! (?:of|city|${P}))`;
const place = `(?:${capital}|(?:the )?(?:(?:neighbou?ring|nearby|northern|southern|eastern|western|central|capital|city|town|resort|port|of|${G}|${P}'s|republic of) )*(?:capital,? )?(?:city of )?${P}(?:, ${P}(?=,|\\.|;| |$)| \\(${P}\\))?)`;
const withDate = `(?:,? (?:on |in |from |between |late |early )*${D}| (?:a|an|two|three|four|five|six|ten|some|several|\\p{L}+) (?:days?|weeks?|months?|years?) (?:earlier|later|before|ago|after))?`;
/** One destination or a list of them; areas in the list are passed over. */
const where = `(?<where>${place}${withDate}(?:(?:,| and|, and| &|, then| then| and then|, followed by| followed by| before| as well as) (?:(?:to|on to|on|in|at|later|then|visiting|for|by|the|way|of|from there|onwards|finally) )*(?:${place}|(?:the )?${M})${withDate}(?!'s [\\p{L}]+ (?:${noun})))*)`;
const people = `(?<who>${L}(?:(?:, ${L}){0,9},? and ${L}){0,3})`;
const weekdays = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
/** "There" that stands for a place named before. */
const THERE = `(?<where>${P})`;
/** A word or a name of what is no destination. */
const w = `(?:[\\p{L}\\d'’.-]|${SYMBOL.organisation}|${M}|${G}|-${P}|${P}-)+`;
const particle = `(?:back|on|off|in|out|early|late|again|home|overnight|over|away|down|directly|straight|together|commercial|first|instead|by \\p{L}+|with \\p{L}+ \\p{L}+|aboard (?:a|the|his) \\p{L}+|on (?:a|the|his|her) [\\p{L} -]{1,30}|(?:on |last |this |next )?${weekdays}(?: (?:morning|afternoon|evening|night))?|today|yesterday|tomorrow|(?:this|last|next|earlier this|later this) (?:week|weekend|month|year|spring|summer|autumn|fall|winter)|in the (?:early|late) hours|in \\p{Lu}\\p{L}+|\\p{L}+ly|(?:on |in )?${D})`;
const going =
  "(?:arriv(?:ed?|es|ing)|land(?:ed|s|ing)?|touch(?:ed|es|ing)? down|flew|fl(?:y|ies|ying|own)|travell?(?:ed|s|ing)?|head(?:ed|s|ing)?|bound|went|go(?:es|ing|ne)?|jett?(?:ed|s|ing)?|depart(?:ed|s|ing)?|set(?:s|ting)? (?:off|out|foot)|left|leaves?|leaving|journey(?:ed|s)|stopp?(?:ed|s|ing)?|return(?:ed|s|ing)?|c(?:ame|omes|oming)|come|mov(?:ed?|es|ing)|continu(?:ed?|es|ing)|proceed(?:ed|s|ing)?|pass(?:ed|es|ing) through|crossed|sail(?:ed|s)|ma(?:de|kes?|king) (?:his|her) way|turn(?:ed|s|ing)? up|show(?:ed|s|ing)? up|drove|roll(?:ed|s)(?= into)|pull(?:ed|s)(?= into)|cross(?:es|ing)|chugged|steamed|rushed|dash(?:ed|es)|t(?:ook|akes|aking) (?:a|the|his|an overnight) (?:[\\p{L}-]+ )?(?:plane|flight|train|jet)|board(?:ed|s|ing) (?:a|the|his) (?:[\\p{L}-]+ )?(?:plane|flight|train|jet)|dined|lunched|wept|stepped out)";
const aside = "(?:,[^,;.]{1,40},)?";
const motion = `${going}(?: ${particle})*${aside}(?: from (?<from>${P}))?(?: ${particle})*(?: accompanied by [^,.;]{1,40})? (?:in|to|at|for|on to|into|through)`;
const visiting =
  "(?:arriv(?:ed|es|ing)|visit(?:ed|s|ing)?|tour(?:ed|s|ing)|drop(?:ped|s) by|call(?:ed|s|ing)? (?:at|in on))";
const presence =
  "(?:met|meet|hold|spent|spends?|stayed|stays?|talked|chaired|discusses|is due|was due|is expected|is scheduled|is being|was (?:received|welcomed|greeted|given|met|hosted|shown|awarded|decorated)|met|held|holds|told|said|says|signed|announced|addressed|spoke|speaks|attended|attends|opened|toured|inspected|shook|proposed|promised|took part|joined|thanked|handed|unveiled|inaugurated|concluded|agreed|laid|received|dined|lunched|delivered|discussed|urged|praised|visited|called on|sat down|appeared|meets|offered|pledged|collected|witnessed)";
const meeting =
  "(?:met|meets?|meeting|saw|sees|embrac(?:ed|es|ing)|hugg(?:ed|ing)|hugs|shook hands|talked|confer(?:red|s|ring)|huddled|(?:held|holds?|holding|had|for) (?:\\p{L}+ )?talks|sat down|lunched|dined|had (?:\\p{L}+ ){0,2}(?:lunch|dinner|tea)|dining|golfed|played golf)(?: with| to)?";
/** Not what they spoke about. */
const gap = "(?:(?!about |over |regarding |concerning )[^.;,])";
const someone = `(?:(?:the|his|her|${L}|${G}) (?:\\p{L}+ ){0,3}?)?${L}(?:(?:,| and) ${L})*(?: [\\p{L}]+ly| briefly)?`;

export interface Trigger {
  readonly pattern: RegExp;
  readonly why: string;
  /** noun: "his visit to Y"; verb: its subject goes; named: the pattern itself says who. */
  readonly kind: "noun" | "verb" | "named";
  /** The words alone say that it took place. */
  readonly made?: true;
}

function pattern(source: string): RegExp {
  return smallPattern(source, "dgu");
}

/** Each hit is evidence. */
export const VISIT_TRIGGERS: readonly Trigger[] = [
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun}(?: abroad,?| overseas,?)?(?: (?:paid |made |undertaken )?(?:by|of|from) (?:the |an? )?${L}(?:(?:,| and|, and) ${L})*)?(?: (?:on|in|during|of|from) ${D}| ${D}| ${weekdays}| (?:this|last|next|earlier this|later this) \\p{L}+)? (?:to|of|in|through|across|around|at|into) ${where}`,
    ),
    why: "visit to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<where>(?:${G}|${P})(?:(?:, |,? and |-)(?:${G}|${P}))*) ${mod}{0,2}(?:visits?|trips?|tours?|stopovers?|journeys?|swings?)(?![\\p{L}])(?! of| to)`,
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
  { kind: "verb", pattern: pattern(`(?<![\\p{L}])${visiting} ${where}`), why: "visited Y" },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:visit(?:ed|s|ing)?|tour(?:ed|s|ing)|inspect(?:ed|s|ing)|inaugurated|laid (?:a )?wreaths? at) (?:(?:${w}|${L}(?:'s)?),? ){1,8}?(?:in|at|near|outside) ${where}`,
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
      `(?<![\\p{L}])(?:(?:c[ao]me|comes|coming|went|goes|going|flew|flies|flying|travell?ed|travels) (?:back |over )?to (?:see|visit|pay homage to)|paid a visit to|visited|visits|is visiting|called (?:up)?on) (?<where>${L})(?!'s?)(?! to )(?! [\\p{L}\\d ]{0,30}(?:in|at) (?:the )?(?:${P}|${G}))`,
    ),
    why: "came to see Z",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:led|leads?|leading|head(?:ed|s|ing)) (?:a|an|the|his|her) (?:${w} ){0,4}?(?:delegation|mission|team|group)(?: of [^,.;]{1,40}?)? (?:to|in) ${where}`,
    ),
    why: "led a delegation to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:is|was|will be|are|were|been|be|stayed|stays|sp(?:ent|ends?|ending) (?:[\\p{L}\\d-]+ ){0,4}?(?:days?|nights?|weeks?|weekend|hours?|time|afternoon|evening|morning|holidays?)) (?:also |currently |now |due |expected |scheduled |wanted |back |again |once |\\p{L}+ly |on \\p{L}+ |${D} )*(?:(?:stuck|stranded) )?(?:in|at|off to) ${where}(?! (?:power|office)|'s)`,
    ),
    why: "is in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:went|go|goes|going|gone|fl[ey]w|fl(?:y|ies|ying|own)|travel(?:s|l?ed)?|been|arriv(?:ed?|es)|land(?:ed|s)|head(?:ed|s)?|return(?:ed|s)?|c[ao]me|drove)(?: back| on| straight)* ${THERE}`,
    ),
    why: "went there",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:${visiting}|${motion}) ${where.replace("<where>", "<goal>")}[^.;]{0,40}?,? (?:and|while) (?:(?:his|her|${L}) \\p{L}+,? )?${people}(?:,| is| was)? to ${where}`,
    ),
    why: "X went to …, and Z to Y",
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
      `(?<![\\p{L}])(?:left|departed|departs|leaves) ${where}(?= (?:for|a day|early|late|on|without|after|empty|with|${D})|[.,;])`,
    ),
    why: "left Y",
    made: true,
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:attend(?:ed|s|ing)?|address(?:ed|es|ing)|spoke(?! about| of| out| against| on)|speaks?(?! about| of| out| against| on)|t(?:ook|akes?|aking) part|join(?:ed|s|ing)?|left(?! (?:for|from))|led|leads|lead|represented|wept|appeared|collected)(?: (?:[\\p{L}\\d'’+-]|${L}|${SYMBOL.organisation}|${M}|${G}|-${P}|${P}-)+){1,9}? (?:in|at) ${where}`,
    ),
    why: "attended … in Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])${meeting} ${someone},? (?:${gap}{0,40}? )?(?:in|at) ${where}`),
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
    kind: "named",
    pattern: pattern(
      `${L}[^.;]{0,60}? ${meeting} (?:(?:the|his|her|${L}|${G}) (?:\\p{L}+ ){0,3}?)?${people}(?: [\\p{L}]+ly)?(?:,|(?: ${gap}{1,40}?))? (?:in|at) ${where}`,
    ),
    why: "Z met X in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:${L}(?:'s)?,?|${P},? which)(?: (?!who )[\\p{L}\\d'-]+){0,4}? (?:host(?:ed|s|ing)?|welcom(?:ed|es|e|ing)|receiv(?:ed|es|e|ing)|greet(?:ed|s|ing)?) (?:(?:the|his|her|${L}|${G}) (?:(?!and )\\p{L}+ ){0,3}?)?${people}(?: (?:for|at) [\\p{L}\\d -]{1,40}?)?(?: [\\p{L}]+ly| \\p{L}+)? (?:in|at|to) ${where}`,
    ),
    why: "hosted in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:tak(?:es?|ing|en)|took|br(?:ings?|inging|ought)|sen(?:ds?|t|ding)|dispatch(?:ed|es)|carr(?:ied|ies|ying)|invit(?:ed|es|ing)|ask(?:ed|s|ing)?|summon(?:ed|s)) (?:(?:[\\p{L}-]+|${L}) ){0,3}?${people} (?:back |on |straight |\\p{L}+ly )?to (?:come to |visit |travel to |go to |fly to |pay a visit to |make a visit to )?${where}`,
    ),
    why: "took X to Y",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:was|were|been|be|is) (?:also )?(?:invited|asked|summoned) to ${where}`),
    why: "was invited to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<where>${place}),? (?:where|which|that|the (?:country|city|nation|capital)(?: that)?) ${people}(?:,? (?:both )?(?:had|has|have|also|was|is|are|will|would|later|then|to|\\p{L}+ly)| ${D}| (?:this|last|next) \\p{L}+)* (?:visited(?! ${P})|visit(?! ${P})|arriv(?:ed|es|e)|landed|lands|touched down|on (?:a|his)|${presence})(?![\\p{L}])`,
    ),
    why: "Y, where X …",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:while |when |and |but )?(?:in|at) ${where}(?: (?:on|in|last|this|earlier) [\\p{L} ]{2,20}| ${D}| later| earlier)*(?:, where [^,;.]{1,80},|,)? ${people}(?:, [^,.;]{1,60},)?(?: (?:had|also|then|later|\\p{L}+ly))? ${presence}(?![\\p{L}])`,
    ),
    why: "in Y, X …",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:,] )(?:during|on|at|after|before|following|in|ahead of) (?:(?:a|an|his|her|the|${L}) )?${mod}{0,4}(?:stopovers?|stops?|stays?|visits?|trips?|tours?)(?: [^,.;]{1,30})?? (?:in|to|of|at) ${where}(?: (?:on|in|last|this|earlier) [\\p{L} ]{2,20}| ${D}| on ${D})*,? (?:the )?${people} (?!will|would|may|might|could|should)`,
    ),
    why: "during a visit to Y, X …",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:on the (?:sidelines|margins|fringes) of|at|during) (?:the|a|an|this|that|last) (?:${w} ){1,8}?(?:in|at) ${where}(?: (?:on|in|last|this|earlier) [\\p{L} ]{2,20}| ${D}| on ${D})*,? (?:the )?${people}(?: (?:had|also|then|later|\\p{L}+ly))? ${presence}(?![\\p{L}])`,
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
    kind: "noun",
    pattern: pattern(
      `^(?:\\p{L}+: )?(?:next|then|after that|first|last|later|from there|there followed)(?: (?:it|stop))? (?:came|comes|was|will come|followed|follows|will be|is) ${where}`,
    ),
    why: "next came Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])it (?:was|is|will be) (?:to|in) ${where}(?:,[^,;.]{1,40},)? that (?:the )?${people}`,
    ),
    why: "it was to Y that X went",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:visit|trip|tour|journey|stop)(?: ${w}){0,5}? (?:was|is|will be|would be) (?:to|in) ${where}`,
    ),
    why: "X's first trip was to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `${people}(?: \\p{L}+)? (?:was|is|became|becomes|will be|would be) the (?:first|second|third|only|last)(?: ${w}){1,6}? (?:in|at) ${where}`,
    ),
    why: "X was the first in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;:] )(?:in|at) ${where}(?: (?:on|in|last|this|earlier) [\\p{L} ]{2,20}| ${D}| on ${D})*,? (?:the )?${L} (?:also |then |later )?(?:met|meets|received|hosted|welcomed|greeted|embraced) (?:the )?${people}`,
    ),
    why: "in Y, Z met X",
    made: true,
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun} (?:of|to|through|around|across) (?:the )?${M}(?: that)?(?::|,| –| —)? (?:(?:taking|took|takes) in |includ(?:es|ed|ing) |with (?:\\p{L}+ ){0,2}(?:stops|visits|calls|stopovers) (?:in|to) |visiting |via |comprising |covering )?${where}`,
    ),
    why: "a tour of a region: Y",
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
      `(?<![\\p{L}])(?:brought|took|brings|takes|bringing|taking)(?: ${w}){1,6} (?:with|along with) (?:him|her|${L}) to ${where}`,
    ),
    why: "took others with him to Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:signed|held|agreed|concluded|launched|announced|opened|sealed) (?:in|at) ${where}(?: (?:on )?${D})? by (?:the )?(?:[\\p{L}-]+ ){0,3}${people}`,
    ),
    why: "signed in Y by X",
    made: true,
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
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun}[^.;]{0,80}?,? (?:after|following|before) (?:one|ones|another|others|that|those) (?:to|in) ${where}`,
    ),
    why: "a visit after one to Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:gave|given|gives|delivered|delivers|delivering)(?: ${w}){0,4}? (?:in|at) ${where}`,
    ),
    why: "gave a speech in Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?<where>${P}|${G}) (?:leg|stage|part|portion) (?:of|on) (?:his|her|${L}|the|a|an)(?![\\p{L}])`,
    ),
    why: "the Y leg of his tour",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])${meeting} ${someone},? (?:${gap}{0,40}? )?(?:in|at) (?:the )?${P}(?: (?:on )?${D}| (?:on )?${weekdays})?,? and ${someone} (?:in|at) ${where}`,
    ),
    why: "met Z in …, and another in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:first|second|third|fourth|fifth|last|only)(?: ${w}){1,8}? to (?:visit|(?:travel|go|fly|come|pay a visit) to|set foot in|arrive in|land in) ${where}[^.;]{0,60}?,? (?:after|since|before|following) (?<who>${L}(?: (?:in|on|last|this|early|late) ?(?:${D}|\\p{L}+))?(?:(?:,| and|, and) ${L})*)`,
    ),
    why: "the first to visit Y after X",
  },
  {
    kind: "verb",
    pattern: pattern(`(?<![\\p{L}])(?:stay(?:ed|s|ing)|lodg(?:ed|ing)) (?:at|in) [^.;]{1,40}? in ${where}`),
    why: "stayed in Y",
  },
  {
    kind: "noun",
    pattern: pattern(`^(?:\\p{L}+: )?${where} (?:came next|followed|was next|came last|was the last stop)(?![\\p{L}])`),
    why: "Y followed",
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
      `(?<![\\p{L}])(?:c[ao]me|comes|went|goes|flew|flies|travell?ed|crossed [^.;,]{1,30}) to (?:eat|dine|sign|talk|open|speak|meet|attend|give|mark|celebrate|put|lay|receive|collect|accept|watch|thank|plead|ask|seek)(?: (?:${w}|${L}(?:'s)?),?){0,9}? (?:in|at) ${where}`,
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
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])from (?<where>${place}),? ${people} (?:\\p{L}+ )?(?:flew|travell?ed|went|left|headed|moved|continued|proceeded|drove)(?![\\p{L}])`,
    ),
    why: "from Y, X went on",
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
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:began|begins|started|starts|ended|ends|opened|wrapped up|wraps up|kicked off|kicks off|concluded|concludes)(?: ${w}){0,5}? in ${where}`,
    ),
    why: "began in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:met|gathered|convened|assembled|(?:shook hands|crossed paths|sat (?:down|side by side)|posed|dined|clinked glasses)(?: ${w}){0,4}?|held (?:\\p{L}+ ){0,3}(?:talks|meetings?|summit|consultations)|signed(?: [\\p{L}'-]+){1,6}?|said|(?:told|assured|warned|urged) ${L}(?: (?:to (?:his|her|${L}) face|privately|bluntly))?|told(?: \\p{L}+){1,2}?|lectured(?: \\p{L}+)?|spoke|stayed|appeared|seen|spotted|photographed)(?: (?:on |earlier |late )?${D}| (?:on )?${weekdays}| together| again| briefly| yesterday| separately)* (?:in|at) ${where}`,
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
      `(?<![\\p{L}])(?:chose|choos(?:es|ing)|chosen|picked|made|makes) ${where}(?:,? not [^,;.]{1,30},|,? (?:rather than|instead of) [^,;.]{1,30},)?(?: as| for| to be)? (?:the |his |her )?(?:(?:\\p{L}+|${L}) ){0,3}(?:trip|visit|stop|destination|tour)`,
    ),
    why: "chose Y for his first trip",
    made: true,
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:stop|destination|port of call)(?: on (?:the|this|his|her|${L}) \\p{L}+)?(?:,[^,;.]{1,25},)? (?:was|is|will be) ${where}`,
    ),
    why: "his first stop was Y",
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
      `(?<![\\p{L}])(?:just )?(?:back|fresh|returned|returning|returns|(?:came|flew|went|flies|headed|heads|heading|flying|travelled|traveled|drove|arrived) (?:home|back)|return(?:ed|s|ing) (?:home )?to ${P}) from ${where}`,
    ),
    why: "back from Y",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[,;] )(?:after|before|while|since|upon|when|by) (?:having )?(?:visiting|touring|(?:(?:returning|coming back|coming home) from|(?:flying|travelling|traveling|going|heading|moving|arriving|landing|touching down|stopping|speaking)(?: on| over| back)* (?:to|in|at)|in)) ${where}[^,;.]{0,30}, (?:the )?${people}`,
    ),
    why: "after visiting Y, X …",
    made: true,
  },
  {
    kind: "named",
    pattern: pattern(
      `(?:^|[;"”] ?)(?:speaking|addressing|standing|appearing|talking|arriving|landing|in (?:a|an|his|her) (?:speech|address|interview|lecture|toast))(?: [\\p{L}'-]+){0,4}? (?:in|at) ${where}(?: (?:on|late|early|last|this) [\\p{L} ]{2,20}| ${D}| on ${D})*, (?:the )?${people}`,
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
    pattern: pattern(`${people}, (?:who (?:is|was) |currently |now |speaking |back )?in ${where}(?: [^,.;]{1,40})?,`),
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
      `(?<![\\p{L}])(?:${visiting}|[\\p{L}]+ (?:in|to|at)) ${where}[^.;]{0,60}?,? (?:and )?(?:so|as) (?:did|has|had|will|does|was|were|is|are) ${people}`,
    ),
    why: "and so did X",
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
      `(?:^|[;:] )(?:in|at) ${where}(?:,? (?:on|in|later|this|next) [\\p{L} ]{2,20}|,? (?:on )?${D}| later)*,? ${people} (?:will|would|is (?:to|due to|expected to|scheduled to|set to)|was to|plans to) (?:also |then )?(?:meet|chair|hold|attend|address|sign|speak|join|open|take part|give|deliver|lay|visit|tour|see|have|be (?:received|welcomed|met|hosted))(?![\\p{L}])`,
    ),
    why: "in Y, X will …",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])(?:ceremony|summits?|meetings?|calls|engagements|consultations|audiences?|conference|forum|talks|inauguration|funeral|parade|rally|dinner|banquet|gathering|session)(?: of [^.;,]{1,30}?| with ${someone})? (?:in|at) ${where}`,
    ),
    why: "at a meeting in Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `${L}[^.;]{0,60}? (?:meeting|talks|summit|lunch|dinner) with (?:(?:the|his|her|${L}|${G}) (?:\\p{L}+ ){0,3}?)?${people} (?:in|at) ${where}`,
    ),
    why: "talks with X in Y",
  },
  {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:left|leaves?|leaving|flew out of|flies out of|departed|took off from|set off from) (?<from>${P})(?: ${particle})* (?:for|to) ${where}`,
    ),
    why: "left Z for Y",
  },
  {
    kind: "named",
    pattern: pattern(
      `(?<![\\p{L}])(?:first|second|third|only|latest)(?: [^.;,]{1,30})? by (?:an? |the )?${people} to ${where}`,
    ),
    why: "the first by X to Y",
  },
  {
    kind: "named",
    pattern: pattern(`(?<![\\p{L}])(?:visit|trip|tour|stop),? ${people}'s (?:\\p{L}+ ){1,3}to ${where}`),
    why: "the visit, X's first to Y",
  },
  {
    kind: "noun",
    pattern: pattern(
      `(?<![\\p{L}])${noun} (?:of|to|through|in) (?:the )?${M} (?:in|at|with (?:a|an) [\\p{L} -]{3,30} in) ${where}`,
    ),
    why: "a tour of a region, in Y",
  },
  {
    kind: "named",
    pattern: pattern(`^${people} in ${where}(?: for| to| on| as| amid| with| after| ahead| over| at|:|$)`),
    why: "heading: X in Y for …",
  },
];
