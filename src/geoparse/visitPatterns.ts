/** How English says that a leader goes somewhere. Patterns run over sentences in symbols (see symbols.ts). */
import { SYMBOL } from "./symbols.ts";

const L = SYMBOL.leader;
const P = SYMBOL.place;
const G = SYMBOL.people;
const D = SYMBOL.date;
const M = SYMBOL.area;

const noun = "(?:visits?|trips?|tours?|travels?|journeys?|stopovers?|stops?|arrival|pilgrimage|voyages?)";
const paid =
  "(?:(?:was|is|will be|were|been|be|being)? ?(?:on|during|for)|pa(?:id|ys?|ying)|ma(?:de|kes?|king)|beg(?:an|ins?|inning)|kick(?:ed|s|ing) off|start(?:ed|s|ing)?|embark(?:ed|s|ing)? (?:on|upon)|conclud(?:ed|es|ing)|complet(?:ed|es|ing)|wrap(?:ped|s|ping) up|end(?:ed|s|ing)?|finish(?:ed|es|ing)|und(?:ertook|ertakes?|ertaking)|cancel(?:led|ed|s|ling)?|call(?:ed|s|ing) off|postpon(?:ed|es|ing)|plan(?:s|ned|ning)?|announc(?:ed|es|ing)|cut short|scrap(?:ped|s)|held|tak(?:es?|ing)|took|ha(?:s|d) (?:just )?(?:concluded|completed|begun|paid|made|cancelled|canceled|postponed))";
/** A modifier of the visit: no name of a person, no verb can hide in it. */
const mod = `(?:(?!of |to |by |in |that |who |which )(?:[\\p{L}\\d'.-]+|${D}),? )`;
const article = "(?:the |an? |his |her |its )?";
const place = `(?:the )?(?:(?:neighbou?ring|nearby|northern|southern|eastern|western|central|capital|city|of|port|${G}|${P}'s|republic of) )*(?:capital,? )?(?:city of )?${P}(?:, ${P}(?=,|\\.|;| |$))?`;
const withDate = `(?:,? (?:on |in |from |between )?${D})?`;
/** One destination or a list of them; areas in the list are passed over. */
const where = `(?<where>${place}${withDate}(?:(?:,| and|, and| &|, then| then| and then|, followed by| followed by| before| as well as) (?:(?:to|on to|in|at|later|then|visiting|for) )*(?:${place}|(?:the )?${M})${withDate}(?!'s [\\p{L}]+ (?:${noun})))*)`;
const who = `(?<who>${L}(?:(?:,| and|, and) ${L})*)`;
/** Between subject and verb only what cannot bring in another subject. */
const aux =
  "(?:will|would|shall|could|may|might|can|is|was|are|were|be|been|being|has|had|have|to|not|never|due|set|expected|scheduled|slated|planned|plans|planning|intends|intending|going|about|hopes|wants|refused|refuses|declined|declines|agreed|decided|promised|ready|reported|said|believed|invited|considering|also|then|later|recently|once|twice|first|last|this|next|early|late|week|month|year|today|yesterday|tomorrow|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|just|soon|already|again|even|only|himself|herself|personally|secretly|unexpectedly|both|all|still|did|does|didn't|won't|hasn't|wasn't|isn't|cannot|can't|no|plans? to|[\\p{L}]+ly|became the first \\p{L}+ (?:president|leader|premier|minister|prime minister) to)";
const aside = "(?:(?:,| \\(| [–—]) ?[^;:,()–—]{1,90}(?:,|\\)| [–—]))";
const gap = `(?:${aside}?(?: (?:${aux}|${D}))*(?:, ${D},)?)`;
/** "left Moscow for Hanoi", "accompanied by his wife": what may come after the subject and share it. */
const shared = `(?:[^.;:${"\\uE000-\\uE3FF"}]{0,110}?(?:,? and|,? before|,? then|,? after|, who|,) (?:then |later |also |will |would |has |had )*)`;
const goes =
  "(?:arriv(?:ed?|es|ing)|land(?:ed|s|ing)?|touch(?:ed|es|ing) down|flew|fl(?:y|ies|ying|own)|travell?(?:ed|s|ing)?|travel(?:s|led|ed)?|head(?:ed|s|ing)?|went|go(?:es|ing|ne)?|jett?(?:ed|s|ing)?(?: off)?|depart(?:ed|s|ing)?|set (?:off|out)|left|leaves?|leaving|journey(?:ed|s)|stopp?(?:ed|s|ing)?(?: over| off)?|return(?:ed|s|ing)?|c(?:ame|omes|oming))";
const motion = `${goes}(?: (?:back|on|off|early|late|home|today|yesterday|overnight|over|directly|straight|by \\p{L}+|on \\p{L}+|this \\p{L}+|last \\p{L}+|next \\p{L}+|\\p{L}+ly|${D}))*(?: from (?<from>${P}))?(?: (?:on \\p{L}+|in the \\p{L}+ \\p{L}+))? (?:in|to|at|for|on to|into)`;
const visiting = "(?:visit(?:ed|s|ing)?|tour(?:ed|s|ing)|drop(?:ped|s) by)";

function pattern(source: string): RegExp {
  return new RegExp(source, "dgiu");
}

/** In the order in which they are tried; each hit is evidence. */
export const VISIT_PATTERNS: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: pattern(
      `${who}'s? ${mod}{0,5}${noun}(?: (?:on |in )?${D})? (?:to|in|of|through|across|around|at) ${where}`,
    ),
    why: "X's visit to Y",
  },
  {
    pattern: pattern(`(?<![\\p{L}])(?<who>${L}) ${mod}{0,4}${noun} (?:to|of|through|across|around) ${where}`),
    why: "his visit to Y",
  },
  { pattern: pattern(`${who}'s? ${mod}{0,3}(?<where>${G}|${P}) ${mod}{0,2}${noun}(?! of| to)`), why: "X's Y visit" },
  {
    pattern: pattern(
      `(?<![\\p{L}])${noun} (?:paid |made |undertaken )?(?:by|of|from) (?:the |an? )?${who} (?:${mod}{0,3})?(?:to|in) ${where}`,
    ),
    why: "visit of X to Y",
  },
  {
    pattern: pattern(`(?<![\\p{L}])${noun} (?:to|of|in) ${where} (?:paid |made )?(?:by|of) (?:the |an? )?${who}`),
    why: "visit to Y by X",
  },
  {
    pattern: pattern(
      `${who}${gap}${shared}?(?: |^)?${paid} ${article}${mod}{0,5}${noun} (?:to|of|in|through|across|around) ${where}`,
    ),
    why: "X paid a visit to Y",
  },
  { pattern: pattern(`${who}${gap} ${visiting} ${where}`), why: "X visited Y" },
  { pattern: pattern(`${who}${gap}${shared}${visiting} ${where}`), why: "X … and visited Y" },
  { pattern: pattern(`${who}${gap} ${motion} ${where}`), why: "X travelled to Y" },
  { pattern: pattern(`${who}${gap}${shared}${motion} ${where}`), why: "X … and travelled to Y" },
  {
    pattern: pattern(
      `(?<where>${place}),? (?:where|which|that|the (?:country|city|nation|capital)(?: that)?) ${who}${gap} ${visiting}(?! ${P})`,
    ),
    why: "Y, where X visited",
  },
  {
    pattern: pattern(
      `(?<where>${place}),? where ${who}${gap} (?:arriv(?:ed|es)|landed|lands|touched down|is on|was on)`,
    ),
    why: "Y, where X arrived",
  },
  {
    pattern: pattern(
      `${who}(?:,[^,.;]{1,60},)? (?:is|was|will be|are|were|has been) (?:also |currently |now |due |expected |scheduled |back |[\\p{L}]+ly )*in ${where}(?! (?:power|office))`,
    ),
    why: "X is in Y",
  },
  {
    pattern: pattern(
      `${L}(?:'s)? (?:host(?:ed|s|ing)?|welcom(?:ed|es|ing)|receiv(?:ed|es|ing)|greet(?:ed|s|ing)) ${who}(?: for [\\p{L} -]{1,40}?)?(?: [\\p{L}]+ly| \\p{L}+)? (?:in|at|to) ${where}`,
    ),
    why: "hosted in Y",
  },
  {
    pattern: pattern(
      `${who} (?:was|were|has been|is|will be) (?:\\p{L}+ly )?(?:welcomed|received|greeted|hosted)(?: [^.;,]{1,50}?)? (?:in|at|to) ${where}`,
    ),
    why: "was received in Y",
  },
  {
    pattern: pattern(
      `${who}${gap} (?:met|meets?|meeting|(?:held|holds?|holding|had) (?:\\p{L}+ )?talks)(?: with)? (?:the |his \\p{L}+ )?${L}(?: [\\p{L}]+ly)? (?:in|at) ${where}`,
    ),
    why: "X met Z in Y",
  },
  {
    pattern: pattern(
      `${L}${gap} (?:met|meets?|meeting|(?:held|holds?|holding|had) (?:\\p{L}+ )?talks)(?: with)? (?:the |his \\p{L}+ )?${who}(?: [\\p{L}]+ly)? (?:in|at) ${where}`,
    ),
    why: "Z met X in Y",
  },
  {
    pattern: pattern(
      `${who}${gap} (?:attend(?:ed|s|ing)?|address(?:ed|es|ing)|spoke|speaks?|t(?:ook|akes?|aking) part|join(?:ed|s|ing)?)(?: [\\p{L}\\d'’-]+| ${SYMBOL.organisation}){1,8}? (?:in|at) ${where}`,
    ),
    why: "X attended … in Y",
  },
];
