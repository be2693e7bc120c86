/** Who is at an event whose place the text has just told: "The summit opens in Y on Tuesday. X and Z will attend." */
import { matches } from "./matches.ts";
import { SYMBOL, type Symbolic } from "./symbols.ts";
import { type Entity, entitiesIn } from "./visitEntities.ts";

const L = SYMBOL.leader;
const P = SYMBOL.place;

/** Words without which a sentence names no guest of an event told before. */
export const MAY_HOLD_GUESTS =
  /attend|guests|participants|there(?![a-z])|present(?![a-z])|expected|take part|took part|taking part|turned up|showed up|dignitaries|on hand|due(?![a-z])/;

const event =
  "(?:summit|meeting|conference|forum|ceremony|session|parade|reception|banquet|gala|funeral|wedding|coronation|inauguration|commemorations?|celebrations?|mass|talks|round ?table|gathering|congress|assembly|anniversary|swearing-in|groundbreaking|negotiations|concert|games|retreat|consultations|event)";
/** Where an event is told to be: "the summit opens in Y", "Y hosts the summit". */
const SCENE = new RegExp(
  `${event}s?(?: [^.;:${L.slice(1, -1)}]{0,60}?)? (?:in|at) (?:the )?(?:[a-z-]+ ){0,3}?(?<in>${P})|(?<host>${P}) (?:(?:is|was|will|would|has|had|to|due to|be|been|preparing to) )*host(?:s|ed|ing)? (?!${L})`,
  "di",
);

const ONE = `(?:the )?${L}(?: of (?:the )?${P}| \\(${P}\\))?`;
const WHO = `(?<who>${ONE}(?:(?:,|;) ${ONE}){0,9}(?:,? and ${ONE})?)`;
const AUXILIARY =
  "(?:(?:will|would|is|was|are|were|has|have|had|be|been|both|all|also|to|due|expected|set|scheduled|planning|plans?|going|confirmed (?:that )?(?:he|she|they)|not|never|personally|reportedly) )*";
const GUESTS: readonly RegExp[] = [
  `${WHO},? ${AUXILIARY}(?:attend(?:ed|s|ing)?|tak(?:es?|ing) part|took part|turned up|showed up|(?:be|was|were|been) (?:there|present|on hand|in attendance)|(?:is|are|was|were) (?:all |both |also )?(?:due|expected|there|present|in attendance|among (?:the|those) [^.;]{2,40}))(?=[.,;:]|$| (?:too|as well|on|for|in person|with|and|but|alongside|next|this|later|while|it|them|the (?:${event}|opening|event))(?![a-z]))`,
  `(?:among|amongst) (?:the|those|its|his|her|their|${L}) ?(?:[a-z-]+ ){0,4}?(?:guests|participants|leaders|attendees|dignitaries|speakers|visitors|attending|present|expected|invited|there|taking part|on hand)(?: (?:is|are|was|were|will be|would be)|:) ${WHO}`,
  `(?:guests|participants|attendees|dignitaries|those attending|those present|those expected|leaders (?:present|attending|expected|taking part))(?: [^.;:]{0,30})?(?: (?:includ(?:e|es|ed|ing)|were|are|will include|will be)|:) ${WHO}`,
  `(?:was|were|is|are|be|been|being) (?:also )?(?:attended|joined) by ${WHO}`,
  `(?:^|[;:] )(?:also )?(?:attending|present|there|in attendance|on hand|taking part|expected)(?: too| as well| at the [a-z]+)? (?:is|are|was|were|will be) (?:also )?${WHO}`,
].map((source) => new RegExp(source, "dgi"));

/** Where an event takes place that a sentence tells of; the sentence in symbols, up to an offset. */
export function sceneOf(symbolic: Symbolic<Entity>, until = symbolic.text.length): Entity | undefined {
  const groups = SCENE.exec(symbolic.text.slice(0, until))?.indices?.groups;
  const at = (groups?.in ?? groups?.host)?.[0];
  return at === undefined ? undefined : symbolic.at(at);
}

export interface Guests {
  /** Where the words about them stand, and who they are. */
  readonly start: number;
  readonly end: number;
  readonly who: readonly [number, number];
  readonly people: readonly Entity[];
}

/** Those of whom a sentence says that they are at an event, without its place. */
export function guestsIn(symbolic: Symbolic<Entity>): readonly Guests[] {
  return GUESTS.flatMap((pattern) =>
    matches(symbolic.text, pattern).flatMap((match): Guests[] => {
      const who = match.indices?.groups?.who;
      const end = match.index + match[0].length;
      // "Attended the talks in Y": the place is said, and others find it.
      if (!who || ITS_PLACE.test(symbolic.text.slice(end))) return [];
      return [{ start: match.index, end, who, people: entitiesIn(symbolic, who[0], who[1], "leader") }];
    }),
  );
}
const ITS_PLACE = new RegExp(`^[^.;:]{0,60} (?:in|at) (?:the )?(?:[a-z-]+ ){0,3}?${P}`, "i");
