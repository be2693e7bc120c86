/** What the patterns for visits are made of. They run over sentences in symbols and small letters (see symbols.ts). */
import { smallPattern } from "../text/letters.ts";
import type { Tail } from "../text/sieve.ts";
import { SYMBOL } from "../text/symbols.ts";

export interface Trigger {
  readonly pattern: RegExp;
  readonly why: string;
  /** noun: "his visit to Y"; verb: its subject goes; named: the pattern itself says who. */
  readonly kind: "noun" | "verb" | "named";
  /** The words alone say that it took place. */
  readonly made?: true;
  /** What the words alone say of it, if not that it may have taken place. */
  readonly status?: "planned" | "cancelled" | "made" | "hypothetical";
  /** Said of a country the words are about it rather than in it. */
  readonly inCity?: true;
  /** The place must be meant by a word that stands for it ("there", "the city"), not named. */
  readonly anaphor?: true;
  /** Where it leads may be said by a leader's name alone: to his state. */
  readonly toHost?: true;
  /**
   * What a noun speaks of, if not a journey that somebody's name or the sentence before says whose it is. An event: it is
   * held without its neighbours' leaders too, so who was there must be said. What follows goes on with the journey told
   * last, whomever else the sentence before named; a stop, with the one that its own sentence tells; a station is one of
   * a record of somebody's journeys.
   */
  readonly speaksOf?: "event" | "what follows" | "stop" | "station";
}

export const L = SYMBOL.leader;
export const P = SYMBOL.place;
export const G = SYMBOL.people;
export const D = SYMBOL.date;
export const M = SYMBOL.area;

export const noun =
  "(?:visits?|trips?|tours?|travels|journeys?|stopovers?|stop-offs?|layovers?|stops?|stays?|swings?|arrivals?|return|pilgrimages?|voyages?|excursions?|detours?|hops?|side trips?|(?:peace|diplomatic|fact-finding|trade|goodwill|secret|mediation) missions?)";
/** A modifier of the visit: no name of a person, no verb can hide in it. */
export const mod = `(?:(?!of |to |by |in |that |who |which |and |from )(?:[\\p{L}\\d'’.-]+|${D}|${G}),? )`;
export const capital = `(?:the )?(?:${G}|${P}'s) (?:capital|port|resort)(?! (?:of|city|${P}))`;
const beforePlace =
  "neighbou?ring|nearby|northern|southern|eastern|western|central|capital|city|town|resort|port|of|(?:(?:co-?operative|federal|federative|democratic|people's|islamic|socialist|bolivarian|plurinational|hashemite|arab|united) ){0,3}(?:republic|kingdom|state|union|commonwealth|sultanate|principality|grand duchy) of";
export const place = `(?:${capital}|(?:the )?(?:(?:${beforePlace}|${G}|${P}'s) )*(?:capital,? )?(?:city of )?${P}(?:, ${P}(?=,|\\.|;| |$)| \\(${P}\\))?)`;
const withDate = `(?:,? (?:on |in |from |between |late |early )*${D}| \\p{L}+ (?:day|week|month|year)s? (?:earlier|later|before|ago|after)| \\((?:(?!${P})[^()]){1,50}\\))?`;
/** When it is, between what is told and who it is told of. */
export const when = `(?:,? (?:(?:on|in|late|early|last|this|earlier|later|next|that|at|over|the (?:same|following|next|previous|end|start|beginning)) (?:(?:of|the|this|that) )*(?:[\\p{L}]+|${D})(?: (?:${D}|morning|afternoon|evening|night))?|${D}))*`;
/** One destination or a list of them; areas in the list are passed over. */
export const where = `(?<where>${place}${withDate}(?:(?:,| and|, and|,? and,(?: [\\p{L}\\d]+){1,4} (?:ago|later|earlier|before|after|on the way),| &|, then| then| and then|,? followed by(?: (?:a )?(?:\\p{L}+ )?(?:stops?|visits?|talks|trips?|meetings))?| before| as well as) (?:(?:to|on to|on|in|at|later|then|visiting|for|by|the|way|of|from there|onwards|finally|once|twice|again|most recently|last|earlier) )*(?:${place}|(?:the )?${M})${withDate}(?!'s [\\p{L}]+ (?:${noun})))*)`;
export const list = `${L}(?:(?:, (?:the )?${L}){0,9},? and (?:the )?${L}){0,3}`;
export const people = `(?<who>${list})`;
export const weekdays = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
/** "There" that stands for a place named before. */
export const THERE = `(?<where>${P})`;
/** A word or a name of what is no destination. */
export const w = `(?:[\\p{L}\\d'’.-]|${SYMBOL.organisation}|${M}|${G}|-${P}|${P}-)+`;
export const particle = `(?:back|on|off|in|out|early|late|again|home|overnight|over|away|down|directly|straight|together|commercial|first|instead|by \\p{L}+|with \\p{L}+ \\p{L}+|with ${SYMBOL.leader}|with (?:(?:a|an|his|her|the|${SYMBOL.leader}) )?(?:[\\p{L}\\d-]+ ){0,3}?(?:delegation|team|group|entourage|retinue|ministers|officials|executives|leaders)(?: of [\\p{L}\\d -]{1,40}?)?|aboard (?:a|the|his|her|${SYMBOL.leader}) \\p{L}+|on (?:a|the|his|her|${SYMBOL.leader}) [\\p{L} -]{1,30}|(?:on |last |this |next )?${weekdays}(?: (?:morning|afternoon|evening|night))?|today|yesterday|tomorrow|(?:this|last|next|earlier this|later this) (?:week|weekend|month|year|spring|summer|autumn|fall|winter)|in the (?:early|late) hours|at (?:the weekend|dawn|noon|midnight|once|short notice)|in \\p{Lu}\\p{L}+|\\p{L}+ly|(?:on |in )?${D})`;
export const going = `(?:arriv(?:ed?|es|ing)|land(?:ed|s|ing)?|touch(?:ed|es|ing)? down|flew|fl(?:y|ies|ying|own)|travell?(?:ed|s|ing)?|head(?:ed|s|ing)?|bound|went|go(?:es|ing|ne)?|jett?(?:ed|s|ing)?|depart(?:ed|s|ing)?|set(?:s|ting)? (?:off|out|foot)|left|leaves?|leaving|journey(?:ed|s)|stopp?(?:ed|s|ing)?|return(?:ed|s|ing)?|c(?:ame|omes|oming)|come|mov(?:ed?|es|ing)|continu(?:ed?|es|ing)|proceed(?:ed|s|ing)?|pass(?:ed|es|ing) through|crossed|sail(?:ed|s)|ma(?:de|kes?|king) (?:his|her|${SYMBOL.leader}) way|turn(?:ed|s|ing)? up|show(?:ed|s|ing)? up|drove|(?:roll|walk)(?:ed|s|ing)?(?= into)|ma(?:de|kes?) it(?= to)|pull(?:ed|s)(?= into)|cross(?:es|ing)|chugged|steamed|rushed|dash(?:ed|es)|t(?:ook|akes|aking) (?:a|the|his|her|an overnight|${SYMBOL.leader}) (?:[\\p{L}-]+ )?(?:plane|flight|train|jet)(?! (?:in|at) )|board(?:ed|s|ing) (?:a|the|his|her|${SYMBOL.leader}) (?:[\\p{L}-]+ )?(?:plane|flight|train|jet)(?! (?:in|at) )|jumped (?:on|onto|aboard) (?:a|the|an) (?:[\\p{L}-]+ ){1,3}|crossed (?:the|a) (?:[\\p{L}-]+ )?border|walked across the (?:[\\p{L}-]+ )?border|dined|lunched|wept|stepped out)`;
const aside = "(?:,[^,;.]{1,40},)?";
export const motion = `${going}(?: ${particle})*${aside}(?: from (?<from>${P})(?:,[^,;.]{1,40},)?)?(?: ${particle})*(?: accompanied by [^,.;]{1,40})? (?:in|to|at|for|on to|into|through)`;
export const visiting =
  "(?:arriv(?:ed|es|ing)|visit(?:ed|s|ing)?|tour(?:ed|s|ing)|drop(?:ped|s|ping)? (?:by|in on|in at|into)|stopp(?:ed|ing) (?:by|off in|off at)|stops by|nipped (?:over )?to|popped (?:over )?to|call(?:ed|s|ing)? (?:at|in on)|(?:call(?:ed|s|ing)? on|visit(?:ed|s|ing)?|paid (?:a )?(?:visits?|calls?) (?:on|to)) (?:the |both |all )*(?:rulers|leaders|emirs|kings|presidents|monarchs|heads of (?:state|government)|governments) of)";
export const presence =
  "(?:met|meet|hold|spent|spends?|stayed|stays?|talked|chaired|discusses|is due|was due|is expected|is scheduled|is being|was (?:received|welcomed|greeted|given|met|hosted|shown|awarded|decorated)|held|holds|told|said|says|signed|announced|addressed|spoke|speaks|attended|attends|opened|toured|inspected|shook|proposed|promised|took part|joined|thanked|handed|unveiled|inaugurated|concluded|agreed|laid|received|dined|lunched|delivered|discussed|urged|praised|visited|called on|sat down|appeared|meets|offered|pledged|collected|witnessed|awaited|waited|was waiting|is waiting|welcomed|stood|sat|shared|exchanged|posed|initialled|inked|sealed|embraced|knelt|smiled|chatted|mingled|debated|presented|launched|clinked)";
export const meeting =
  "(?:met|meets?|meeting|saw|sees|embrac(?:ed|es|ing)|hugg(?:ed|ing)|hugs|shook hands|talked|confer(?:red|s|ring)|huddled|(?:held|holds?|holding|had|for) (?:\\p{L}+ )?talks|sat down|lunched|dined|had (?:\\p{L}+ ){0,2}(?:lunch|dinner|tea)|dining|golfed|played golf)(?: with| to)?";
/** Not what they spoke about. */
export const gap = "(?:(?!about |over |regarding |concerning )[^.;,])";
export const someone = `(?:(?:(?:the|his|her|${L}|${G}) (?:(?:\\p{L}+,?|${G}) ){0,3}?)?${L}(?:(?:,| and) ${L})*|the (?:king|queen|emir|sultan|emperor|president|prime minister|pope|crown prince|foreign minister)(?![\\p{L}-]))(?: [\\p{L}]+ly| briefly)?`;

export function pattern(source: string): RegExp {
  return smallPattern(source, "dg");
}

/** How most of the patterns end. Destinations begin like a place: "the western city of Y", "the Yish capital". */
export const DESTINATION: Tail = {
  pattern: pattern(where),
  opening: pattern(
    `(?:the )?(?:${G} (?:capital|port|resort)(?! (?:of|city|${P}))|(?:(?:${beforePlace}|${G}) )*(?:capital,? )?(?:city of )?${P})`,
  ),
};
