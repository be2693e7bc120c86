/** Who is at an event whose place the text has just told: "The summit opens in Y on Tuesday. X and Z will attend." */
import { HONORIFICS } from "../leaders/honorifics.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { smallPattern } from "../text/letters.ts";
import { createSieve } from "../text/sieve.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import { type Entity, leadersIn } from "./visitEntities.ts";
import { event } from "./visitScenes.ts";
import { weekdays } from "./visitWords.ts";

const L = SYMBOL.leader;
const P = SYMBOL.place;

/** Words without which a sentence names no guest of an event told before. */
export const MAY_HOLD_GUESTS =
  /attend|guest|participants|there(?![a-z])|present(?![a-z])|expected|invit|turn(?![a-z])|c[ao]m(?:es?|ing)(?![a-z])|follow|preced|So(?:,| (?:did|do|does|had|has|have|was|were|is|are|will|would)(?![a-z]))|dropped|stopped by|flew in|flies in|fly in|flown in|(?:jetted|sailed|slipped|swept|rolled|dashed|rushed) in(?![a-z])|lands|landed|touche|(?:off|down from) (?:an?|the|his|her)(?![a-z])|represented|on the ground|arrive|take part|took part|taking part|turned up|showed up|dignitaries|on hand|due(?![a-z])|here(?![a-z])|pass(?:ed)? through|paid|pay|trip|journey|in town|visited(?= (?:in|on|last|this|earlier|two|three|twice|once|again|for|[12A-Z])|[,.;])|last to|first to|awaited|welcomed|received|co-?chaired|confirmed|plans? to|to represent| of whom|table|asked|urged|accepted|'s (?:[a-z]+ ){0,3}(?:visit|stay),? (?:in|of|on) |which|join|addressed|gathered| it was |margins|sidelines|fringes|[Ff]rom (?:the )?left|[Ll]eft to right|(?:his|her|their|'s) (?:left|right)(?![a-z])|[Ff]acing |[Oo]pposite |across (?:the table )?from|[Bb]ehind(?: (?:him|her|them)|:)|(?:beside|next to|alongside) (?:him|her|them)/;

/** "Dr. the Hon. X" */
export const ONE = `(?:(?:the )?${P}'s )?(?:the )?${HONORIFICS.toLowerCase()}${L}(?: (?:of|from) (?:the )?${P}| \\(${P}\\))?`;
/** "Of Y, Z," stands before a name in "the presidents of W, X, of Y, Z". */
const NEXT = `(?: of (?:the )?${P},)? ${ONE}`;
export const WHO = `(?<who>${ONE}(?:(?:,|;)${NEXT}){0,9}(?:[,;]? and(?:${NEXT}| (?:the|an?|other|others|several|some|two|three|four) [^.,;:${L.slice(1, -1)}]{2,40}?))?)`;
export const AUXILIARY =
  "(?:(?:will|would|is|was|are|were|has|have|had|be|been|both|all|also|to|due|expected|set|scheduled|planning|plans?|going|confirmed (?:that )?(?:he|she|they)|not|never|personally|reportedly) )*";
const GUESTS: readonly RegExp[] = [
  `${WHO},?(?: who)?(?: did)? ${AUXILIARY}(?:attend(?:ed|s|ing)?|tak(?:es?|ing) part|took part|turned up|showed up|made the (?:[a-z]+ )?(?:journey|trip)|represent(?:ed|s|ing)? (?=(?:(?:his|her|the|${L}) )?(?:[a-z]+ )?(?:${P}|country|government|${SYMBOL.organisation}|union|bloc))(?:[^\\s,.;:]+ ?){1,5}|(?:be|was|were|been) (?:there|present|on hand|in attendance)|(?:is|are|was|were) (?:all |both |also )?(?:due|expected|there|present|in attendance|among (?:the|those) [^.;]{2,40}))(?=[.,;:]|$| (?:too|as well|on|for|in person|with|and|but|alongside|next|this|later|while|it|them|the (?:${event}|opening|event))(?![a-z]))`,
  `(?:among|amongst) (?:the|those|its|his|her|their|${L}) ?(?:[^\\s,.;:]+ ){0,4}?(?:guests|participants|leaders|attendees|dignitaries|speakers|visitors|attending|present|expected|invited|there|taking part|on hand)(?: (?:is|are|was|were|will be|would be)|:) ${WHO}`,
  `(?:guests|participants|attendees|dignitaries|those attending|those present|those expected|leaders (?:present|attending|expected|taking part))(?: [^.;:]{0,30})?(?: (?:includ(?:e|es|ed|ing)|were|are|will include|will be)|:) ${WHO}`,
  `(?:(?:was|were|is|are|be|been|being) (?:also |further |personally )?(?:attended|joined|represented)|co-?chaired|chaired|opened) by ${WHO}`,
  `${WHO},? ${AUXILIARY}(?:attend(?:ed|s|ing)?|t(?:akes?|ook|aking) part in|participat(?:ed|es|ing) in|addressed|co-?chair(?:ed|s|ing)) (?:the|this|that) (?:[^\\s,.;:]+ ){0,5}?${event}(?=[.,;:]|$| (?:on|in|with|and|of|which|where|as|by|this|last|next|before|after)(?![a-z]))`,
  `(?:on the (?:margins|sidelines|fringes) of|at|during) (?:the|this|that) (?:[^\\s,.;:]+ ){0,3}?${event},?(?: [^.;:,]{0,40}?)? (?:met|meets|saw|(?:held|holds|had) (?:[a-z-]+ ){0,4}?(?:talks|meetings?|conversations?|consultations))(?: with)? ${WHO}`,
  `${WHO} (?:have|has) (?:all |both |also )?confirmed(?=[.;]|$|,? and so )`,
  `${WHO},? ${AUXILIARY}(?:dropped|shelved|abandoned|scrapped|cancelled|called off) (?:(?:all|any|his|her|their|${L}) )?plans? to (?:come|attend)(?=[.,;]|$)`,
  `${event},?(?: [^.;:${L.slice(1, -1)}]{1,40},)? (?:which ${WHO.replace("<who>", "<which>")} (?:had |has |also |both )*(?:attended|joined|addressed|co-chaired)|(?:at|to|for|in) which ${WHO} (?:(?:was|were|had|has|also|both|all) )*(?:present|come|came|spoke|spoken|appeared|travelled|flew|guests?|seen))(?![a-z])`,
  `(?:^|[;:] )(?:also )?(?:attending|present|there|in attendance|on hand|taking part|expected)(?: too| as well| at the [a-z]+)? (?:is|are|was|were|will be) (?:also )?${WHO}`,
].map((source) => smallPattern(source, "dg"));

const D = SYMBOL.date;
/** Who comes, too, to where another's visit was just told: "X will follow in May, and Z in June". */
const FOLLOWERS: readonly RegExp[] = [
  `${WHO},? ${AUXILIARY}(?:c[ao]me|comes|coming(?= (?:too|as well|himself|herself))|follow(?:ed|s)?|arriv(?:ed?|es)|dropped (?:by|in)|stopped by|flew in|flies in|turned up|make the (?:trip|journey)|made the (?:trip|journey)|(?<=(?:is|are|was|were|also) )(?:due|expected)(?! to(?! (?:come|visit|follow|arrive)))|(?<=been )invited|do (?:so|the same)|did (?:so|the same)|has an? (?:standing |open )?invitation|had an? (?:standing |open )?invitation)(?=[.,;:]|$| (?:on |in |for |from )?(?:early |late |mid-?)*${D}| (?:too|as well|himself|herself|with|next|this|last|later|again|instead|and|but|days|weeks|months|(?:a|an|one|two|three|four|a few|several) (?:days?|weeks?|months?|years?|hours?)|early next|late next|soon|shortly|afterwards|in turn|in the (?:spring|summer|autumn|fall|winter)|to (?:sign|attend|discuss|seal|open|meet|hold|take|see))(?![a-z]))`,
  `${WHO},? ${AUXILIARY}join(?:ed|s|ing)? (?:them|the (?:two|three|four|others|pair|party))(?=[.,;]|$| (?:for|on|there|later|at|in (?:the|a)) )`,
  `${WHO}(?:,? who)? (?:was|were|is|are|sat|sits) (?:(?:seated|also|all|both) )*at (?:the|that|the same|his|her|${L}'s) table(?: as well| too| with (?:them|him|her|${L}))?(?=[.,;]|$)`,
  `${WHO},? (?:all|both|most) of whom (?:had |have )?(?:came|come|attended|accepted|turned up|made the (?:trip|journey))(?![a-z])`,
  `^(?:and |but )?so(?:,[^,;.]{1,40},)? (?:did|do|does|had|has|have|was|were|is|are|will|would) (?:the |also |too )?${WHO}(?=[.,;]|$| (?:on |in |for )?(?:early |late |mid-?)*${D}| (?:in|on|two|three|a|last|later|earlier|at|for|before|after|too|by|with|who) )`,
  `it (?:is|was|will be) ${WHO}'s? turn(?! to (?!visit|come|travel))|(?:^|[;,] )(?:then|next|later|before (?:him|her|that)|after (?:him|her|that)) (?:c[ao]me|comes|followed|was) ${WHO.replace("<who>", "<behind>")}(?=[.,;]|$| (?:on |in )?${D}| with | for )`,
  // What is quick to tell stands first: of most places what stands before them need not be looked at.
  `(?=,| and |;)(?<=(?:followed|came|comes|arrived|expected|due|invited|follow) [^.;:${L.slice(1, -1)}]{2,40})(?:,| and|, and|;) ${WHO} (?:on |in |for )(?:early |late |mid-?)?${D}(?=[.,;]|$)`,
].map((source) => smallPattern(source, "dg"));

/** When one comes, or why: what tells "X came in May" from "X came to power". */
const TO_SEE = `(?:for the occasion|to (?:sign|attend|discuss|seal|open|meet|hold|take part|see|pay|seek|celebrate|mark|show|talk|press|promote|visit|lobby|plead|ask)|for (?:(?:a|an|one|the|his|her|their|two|three|four|${L}'?s?|talks) )(?:[a-z-]+ ){0,4}?(?:visit|summit|talks|trip|days|day|hours|night|nights|weekend|afternoon|morning|evening|lunch|dinner|tea|breakfast|meeting|ceremony|tour|stay|parade|inauguration|funeral|celebrations?|(?:semi-|quarter-)?final|match|game|race|mass|signing|launch|opening|unveiling|roll-out|restart))`;
export const WHEN_COMING = `(?:(?:on |late |early |last |next |this )*${weekdays}(?: (?:morning|afternoon|evening|night))?|(?:on |in |for |from |early |late |later |earlier |mid-?|last |next |this |at the (?:end|start|beginning) of |as recently as )*${D}|(?:last|next|this|later this|earlier this|early next|late next|early this|late last|early last|(?:later|earlier|early|late) in the) [a-z]+|(?:a|an|one|two|three|four|five|six|ten|a few|several|just|only|barely) (?:[a-z]+ )?(?:days?|weeks?|months?|years?|fortnight) (?:ago|earlier|later|before|after|on)|(?:a little|shortly|soon|somewhat|a bit) (?:later|before|after|earlier)|days (?:ago|earlier|later|before)|weeks (?:ago|earlier|later|before)|(?:by|within) (?:(?:a few|just|two|three|four|five|six) )*(?:days|weeks|hours)(?: of each other| of one another)?|at the (?:end|start|beginning) of (?:the|this|next) (?:month|week|year)|soon|shortly|afterwards|twice|in person|in (?:the )?(?:spring|summer|autumn|fall|winter)|${TO_SEE})`;
const THAT = `(?=[.,;:)]|$| (?:and|but|while|when|where|as|with|to|for|after|before|amid|bringing|followed|together|just|accompanied|despite|a|the|in|on|next|this|last|later|–|—|within|from|aboard|${L}) ?)`;
/** No place is said, not even one that nobody knows. */
const UNPLACED = `(?! to (?:the )?(?:${P}|[a-z]+'s)|[^.;:,]{0,40} (?:in|at|to|into) (?:the )?(?:[a-z-]+ ){0,3}?${P})(?![a-z-])`;
/** Who comes, to the place that the text is speaking of. */
const COMERS: readonly RegExp[] = [
  `${WHO},?(?: who)? ${AUXILIARY}(?:c[ao]me|comes|coming|visit(?:ed|s|ing)?|flew in|fl(?:y|ies|ying|own) in|land(?:ed|s|ing)?|touch(?:ed|es|ing)? down|passed through|dropped (?:by|in)|stopped (?:by|over)|arriv(?:ed?|es|ing)|turned up|showed up|pa(?:id|ys?) (?:a|an|his|her|${L}|two|three) (?:[a-z-]+ ){0,4}?visits?|ma(?:de|kes?) (?:a|an|his|her|${L}|two|three) (?:[a-z-]+ ){0,4}?visits?|ma(?:de|kes?) the (?:same )?(?:trip|journey|crossing|pilgrimage)|preceded (?:him|her|${L})|(?:was|were|is|are) (?:here|in town|(?:an?|the|its|their) (?:state |official |first |last )?guests?(?: of honou?r)?)|(?<=(?:is|are|was|were|also) )(?:due|expected|awaited)(?: in(?= ))?(?! to(?! (?:come|visit|follow|arrive|fly in)))|has an? (?:standing |open )?invitation|had an? (?:standing |open )?invitation)(?: (?:here|too|as well|himself|herself|also|back|again))?,? ${WHEN_COMING}${THAT}`,
  `${WHO},?(?: who)? ${AUXILIARY}(?:accepted (?:an|the|his|her|${L}'s?) (?:[a-z]+ )?invitation(?=[.,;]|$| to (?:visit|come|inspect|see|attend|speak)(?![a-z]))|(?<=(?:been|was|were|is|are) )(?:asked|invited|urged) to (?:visit|come|attend|pay (?:a|an|his|her) [a-z ]{0,20}visit)(?=[.,;]|$| (?:and|soon|again|early|this|next|in|for|the) ))(?![^.;,]{0,40}${P})`,
  `(?:last|first|second|only|latest|previous|most recent)(?: [^.;:,${L.slice(1, -1)}]{1,50})? to (?:come|visit|do so|make (?:the|that|such a) (?:trip|journey|visit)|set foot (?:here|there)|pay such a visit)(?: here)? (?:was|were|is|had been|has been|,) (?:the |then )?${WHO}`,
  `${WHO} (?:was|were|is|had been) (?:among )?the (?:last|first|second|only|latest)(?: [^.;:,${L.slice(1, -1)}]{1,50})? to (?:come|visit|do so|make (?:the|that|such a) (?:trip|journey|visit)|set foot (?:here|there)|arrive|land|touch down|fly in|turn up|check in|leave|depart)(?=[.,;:]|$| (?:in|on|and|but|since|with) ?)`,
  `${WHO},?(?: who)? ${AUXILIARY}(?:received|welcomed|greeted|hosted|feted|honou?red)(?: [a-z-]+){0,6}? (?:at|in|inside) (?:the )?(?:[a-z-]+ ){0,3}?(?:palace|residence|chancellery|castle|state house|presidency|presidential compound|prime minister's office)(?![a-z])`,
  `(?:^|[;:] )(?:(?:in|on|from|between|early|late|by) ){1,2}${D}(?: (?:to|and|until) ${D})?,? ${WHO},? ${AUXILIARY}(?:c[ao]me|visited|(?:pa(?:id|ys?)|ma(?:de|kes?)) (?:a|an|his|her|${L}) (?:[a-z-]+ ){0,3}?visit)(?=[.,;]|$| (?:too|as well|with|for|during|and) )${UNPLACED}`,
  `${WHO}'s (?:(?!(?:own|planned) )[a-z-]+ |${D} ){0,4}?(?:visit|stay|trip) here(?![a-z])`,
  `${WHO}'s (?:(?:official|state|working|first|last|brief|short|recent|historic) ){0,3}(?:visit|stay)(?:,? (?:in|of|on) )(?:early |late |mid-?)?${D}${UNPLACED}(?![^.;:]{0,60}${P})`,
  `${WHO},?(?: who)? ${AUXILIARY}(?:flew|flown|fl(?:y|ies|ying)|jetted|sailed|slipped|swept|rolled|dashed|rushed) in(?! (?:the|an?|his|her|their|that|this) )${UNPLACED}`,
  `${WHO},?(?: who)? ${AUXILIARY}(?:arriv(?:ed|es|ing)|land(?:ed|s)|touched down)(?: (?:early|late|first|last|alone|together|separately|too|already|here|by (?:car|train|plane|ship|helicopter|road|sea)))? (?:with|accompanied|aboard|on (?:a|an|the|his|her|${L}) (?:[a-z-]+ ){0,3}?(?:train|plane|jet|flight|bus|ferry))${UNPLACED}`,
  `${WHO},?(?: (?:who|whose (?:plane|aircraft|jet|train|helicopter|motorcade)))? ${AUXILIARY}(?:(?:stepped|climbed|walked|came|got) (?:off|down from) (?:an?|the|his|her|${L}'?s?) (?:[a-z-]+ ){0,3}?(?:plane|aircraft|jet|train|flight|helicopter|ferry|ship)(?![a-z])|(?<=(?:plane|aircraft|jet|train|helicopter|motorcade) (?:had |has )?)(?:landed|touched down|arrived|rolled in|pulled in))${UNPLACED}`,
  `${WHO},?(?: who)? (?:(?:is|was|were|are|will be|had been|has been|already|also|still|just|back|himself|herself|both|then|now) )*in town(?![a-z])`,
  `${WHO} (?:(?:was|were|is|will be|had been|also) )*on the ground (?=(?:here|there|for (?:[a-z0-9-]+ ){0,4}?(?:hours?|days?|minutes))(?![a-z]))`,
  `${WHO},?(?: who [^,;.]{1,60},| who)? (?:(?:was|were|is|are|has been|had been|have been|last|also|already|still|just|both|himself|herself|then|now) )*(?<=(?:was|were|is|are|been|last|also|already|still|just|both|self|then|now) )here(?: (?:too|as well|again|already|now))?(?=[.,;:)]|$| (?:in|on|for|with|and|last|this|earlier|two|three|a|to|at) ?)`,
  `(?:^|[;:] )(?:(?:then|next|and|later|after that),? )?(?:in|on) ${D},? it was (?:the turn of )?${WHO}(?:'s? turn)?(?=[.,;]|$)`,
  `${WHO},?(?: who)? ${AUXILIARY}(?:landed|touched down|arrived|(?:received|welcomed|greeted|met|seen off)(?: (?:with|by) [^.;,]{1,40})?) at (?:the )?(?:[a-z'-]+ ){0,4}?(?:airport|air ?base|airfield|airstrip)(?![a-z])${UNPLACED}`,
].map((source) => smallPattern(source, "dg"));

const comingIn = createSieve([...GUESTS, ...COMERS, ...FOLLOWERS]);
/** What the patterns up to an index, in this order, tell. */
const KINDS = [
  { to: "event", until: GUESTS.length },
  { to: "here", until: GUESTS.length + COMERS.length },
] as const;

/** Those of whom a sentence says that they come. */
export interface Comers {
  /** Where the words about them stand, and who they are. */
  readonly start: number;
  readonly end: number;
  readonly who: readonly [number, number];
  readonly leaders: readonly LeaderMention[];
}

export interface Guests extends Comers {
  /** Where they come to: an event, where the text is, or where another has been. */
  readonly to: "event" | "here" | "other";
}

/**
 * Those of whom a sentence says that they come, without the place: to an event, then to where the text is, then to where
 * another has been.
 * @param small the sentence in symbols, in small letters
 */
export function guestsIn(symbolic: Symbolic<Entity>, small: string): readonly Guests[] {
  return comingIn(small).flatMap(({ index, start, end, groups }): Guests[] => {
    const who = groups.who ?? groups.behind ?? groups.which;
    const to = KINDS.find(({ until }) => index < until)?.to ?? "other";
    if (!who || isPlaced(symbolic.text, end, to === "event")) return [];
    return [{ start, end, who, leaders: leadersIn(symbolic, who), to }];
  });
}
/** "Attended the talks in Y", "came in May to Y": the place is said, and others find it. */
export function isPlaced(text: string, end: number, event = false): boolean {
  const rest = text.slice(end);
  return ITS_PLACE.test(rest) || (!event && TO_A_PLACE.test(rest));
}
/** Up to what one does next: "came in May and went on to Y". */
const SAME = "(?:(?! and (?:c[ao]me|went|goes|flew|flies|travell?ed|returned|then|later|was|is|will) )[^.;:])";
const TO_A_PLACE = new RegExp(
  `^(?:(?!,)${SAME}){0,40} (?:to|from|into|through|via) (?:the )?(?:[a-z-]+ ){0,3}?${P}`,
  "i",
);
const ITS_PLACE = new RegExp(`^${SAME}{0,60} (?:in|at) (?:the )?(?:[a-z-]+ ){0,3}?${P}`, "i");
