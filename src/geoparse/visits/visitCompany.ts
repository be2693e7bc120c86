/** Who goes along with a visitor: named beside the destination, or in a sentence of its own. */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { plain, plainPattern, smallPattern } from "../text/letters.ts";
import { createSieve } from "../text/sieve.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import type { VisitFound } from "./sameVisit.ts";
import { type Entity, leadersIn } from "./visitEntities.ts";

const L = SYMBOL.leader;

/** "Together with X and Y", right after the destination. */
const ALONG = plain(
  /^[^.;:()\uE000-\uE7FF]{0,70}?,? (?:together with|along with|alongside|accompanied by|joined (?:there |\p{L}+ly )?by|flanked by|where (?:he|she|[\uE000-\uE3FF]) was joined by|(?:the (?:first|second|third|last|next) time|this time|once|again) with|with (?:his|her|\p{L}+|[\uE000-\uE3FF]) (?:colleague|counterpart|minister)(?: for \p{L}+)?,) (?<who>[^.;]{1,170}?)(?= for | to |[.;]|$)/diu,
);

/** What may stand before the names of those who go along: "his new foreign minister, X". */
const STANDING =
  "(?:the|his|her|their|own|new|foreign|defen[cs]e|finance|trade|energy|economy|interior|prime|deputy|first|vice|two|three|other|ministers?|president|secretar(?:y|ies)|of state|advisers?|advisors?|chief|colleagues?|counterparts?|and|then|as well as)";
/** "Flew to Y with X" */
const WITH = plainPattern(
  `^(?: for (?:the|an?) [^.;:,()${L.slice(1, -1)}${SYMBOL.place.slice(1, -1)}]{1,50})?(?:,? (?:(?:on|in|last|this|early|late) )*(?:${SYMBOL.date}|(?<=in )\\p{Lu}\\p{L}+))?,? with (?<who>(?:(?:${STANDING}|${L}|${SYMBOL.people}|${SYMBOL.place}'s),? )*${L})(?!')`,
  "d",
);

/** "Together with X," right before the visitor. */
const AHEAD = plainPattern(
  `(?:together with|along with|alongside|accompanied by|joined by|in the company of|like|besides) (?:the )?(?<who>${L}(?:(?:, ${L}){0,9},? and ${L}){0,3}), (?:the )?$`,
  "di",
);

/**
 * Who goes along, named beside the destination or before the visitor.
 * @param start where the words of the visit or its visitor begin; @param end where the destination ends
 */
export function companions(symbolic: Symbolic<Entity>, start: number, end: number): readonly LeaderMention[] {
  const rest = symbolic.text.slice(end);
  const range = (ALONG.exec(rest) ?? WITH.exec(rest))?.indices?.groups?.who;
  const ahead = AHEAD.exec(symbolic.text.slice(0, start))?.indices?.groups?.who;
  return [
    ...(range ? namedIn(symbolic, [end + range[0], end + range[1]]) : []),
    ...(ahead ? namedIn(symbolic, ahead) : []),
  ];
}

/** Words without which nobody goes along. */
export const MAY_HOLD_COMPANY =
  /accompan|delegation|entourage|retinue|suite(?![a-z])|travel+ing with|in with|out with|came with|with h[ie][mr](?![a-z])|with the |presence of|are with|side|join|br[io][nu]g|brought|leg|took along|party|team|went|gone|come along|came along|come ahead| too(?![a-z])|in tow|visitors|visiting|(?:paces?|steps?|rows?) behind|(?:plane|flight|train|trip|jet|way)(?![a-z])|aboard|on board|stood|stands|looking on|looked on|alongside|, as (?:is|are|was|were|did|does|do|had|has|have)|so (?:did|was|were|is|are|has|had)| if /i;
const NOBODY_ELSE = `[^.;${L.slice(1, -1)}]`;
/** "The head of the president's office, X," may be one of them. */
const ONE = `(?:${L}|(?:the|his|her|an?|some|several|two|three) [^,;.]{3,50}?(?:, ${L},)?)`;
const LIST = `${L}(?:(?:, ${ONE}){0,9},? and ${ONE})?`;
/** Whoever stands in it. */
const THOSE = "(?<who>[^.;]{1,170})";
/** "X, a friend of the arts," */
const APPOSED = "(?:,(?: [^,;.]{1,60},)?)?";
const CHIEF = `(?:the )?(?<chief>${L})`;
const HIS = `(?:the|his|her|their|${L}'?s?)`;
const PARTY = "(?:delegation|entourage|retinue|suite|party|team|mission|contingent)";
const CRAFT = "(?:plane|aircraft|jet|flight|train)";
const BE = "(?:is|are|was|were)";
/** What may follow: no place, which would be another's. */
const THERE =
  "(?=[.,;:(]|$| (?:as|from|for|and|by (?:plane|train)|later|throughout|there|too|as well|on|at|in|to|during|when|while|on both|at both)(?![a-z]))";
/** Who goes along is told by a verb of going, or by a delegation. */
const ACCOMPANIED: readonly RegExp[] = [
  `${CHIEF}${NOBODY_ELSE}{0,60} (?:accompanied|flanked|escorted|joined on (?:the|his|her|${L}) (?:trip|visit|tour|journey)) by ${THOSE}`,
  `accompanying ${CHIEF}(?: [^.;]{0,40}?)? (?:is|are|was|were|will be) ${THOSE}`,
  `${CHIEF}(?:'s)? (?:[\\p{L}-]+ )?(?:delegation|entourage|travelling party|team)(?: (?:in|to|for|on) [^.;,]{1,30})? (?:also )?(?:includes?|included|comprises|comprised|consists of|was made up of|counted) ${THOSE}`,
  `(?<who>${LIST})${APPOSED} (?:is|are|was|were|will be) (?:also |both |all )*(?:accompanying|travell?ing with|flying with|going with|joining|on the (?:trip|tour|plane) with|in the (?:delegation|entourage|party) of) ${CHIEF}`,
  `(?<who>${LIST})${APPOSED} ${BE} (?:also |both |all )*(?:in|part of|among) ${CHIEF}'s? ${PARTY}`,
  `(?<chief>${L}),?(?: who)? (?:has |had |is |was |also )*(?:brought|took|takes|brings|bringing|taking) (?:along|with (?:him|her|${L}))(?: to [^.;,]{1,30})? (?<who>[^.;]{1,170}?)(?=,? (?:spen|will|fl|arriv|went|to |for |on |and (?!${L}))|[.;]|$)`,
  `(?<who>${L}),? who (?:${BE} (?:also )?(?:travell?ing with|accompanying|in the (?:delegation|entourage) of)|(?:also )?(?:had )?(?:accompan(?:ies|ied)|(?:travell?(?:ed|s)|flew|flown|fl(?:y|ies)|came|come|arrived|landed)(?: in| out| over| along)? with|joined)) ${CHIEF}`,
  `(?<who>${LIST}),?(?: who ${BE})? (?:also |both |all )*(?:part of|a member of|in|on|among|with) (?:the|his|her|(?<chief>${L})(?:'s)?) (?:[a-z]+ )?${PARTY}(?=[,.;]| (?:sat|signed|told|spoke|said|met|stayed|was|were|in|to|for)(?![a-z])|$)`,
  `(?<who>${LIST})${APPOSED} (?:(?:will|would|is to|was to|is due to|is set to|had|has|have|also|later|then) )*(?:join(?:ed|s)?|caught up with|accompan(?:y|ies|ied)|(?:travel(?:s|l?ed)?|fl(?:y|ies|ew|own)|c[ao]me|went|gone) with) ${CHIEF}${THERE}`,
  `(?<who>${L}),?(?: the [^,;.]{1,40},)? who (?:had |has |have |also )*(?:travell?ed|come|came|flown|flew|arrived|gone|went)(?: out| in)? (?:ahead of|with|as part of|in) (?:the|his|her) (?:[a-z-]+ ){0,3}?(?:party|delegation|entourage|retinue)(?![a-z])`,
  `(?<who>${L}),?(?: the [^,;.]{1,40},)? who (?:had |has |have |also )*(?:travell?ed|come|came|flown|flew|gone|went) (?:ahead|along|too|as well)(?=[.,;]|$)`,
  `${PARTY}(?: (?:in|to|for|on) [^.;,]{1,30})? (?:also )?(?:includes?|included|comprises|comprised|consists of|was made up of|counted|was headed by|was led by) ${THOSE}`,
  `(?<who>${LIST})(?:, [^,;.]{1,60})?,? (?:had |has |have |also )*(?:come|came|gone|went|flew|flown|travell?ed) (?:along|too|as well)(?=[.,;]|$| and )`,
  `with (?:[a-z-]+ ){0,3}?(?<who>${LIST})(?:, [^,;.]{1,40},)? (?:(?:(?:a|two|three|four|some|several|a few) )?(?:steps?|paces?|rows?) behind|in tow|looking on|beside (?:him|her|${L})|alongside)(?=[.,;]| \\(|$)`,
  `(?<who>${L}),?(?: who)? (?:[a-z]+ ){1,3}(?:[^.;:${L.slice(1, -1)}]{0,60} )?(?:for|on behalf of) the (?:visitors|visiting (?:side|party|delegation|team|government))(?![a-z])`,
  `(?<who>${L}) (?:had |later |also )*(?:told|said to|spoke to|talked to|briefed) (?:the )?(?:[a-z]+ )?(?:reporters|journalists|media|press|correspondents) (?:travell?ing with (?:him|her|${L}) )?(?:on|in|aboard|during) (?:the|${L}'?s?|a) (?:[a-z]+ )?(?:plane|flight|train|aircraft|jet|way)(?![a-z])`,
  `${BE} (?:also )?(?:travell?ing|flying) with ${THOSE}`,
  `(?<who>${LIST}), (?:also |both )?(?:travell?ing|flying) with ${CHIEF}(?=,)`,
  `(?<!(?:of|by|for|with|to) )(?<who>${LIST})${APPOSED} (?:(?:is|are|was|were|will be|would be|had been) )(?:also |both |all |already )*(?:aboard|on board|on ${HIS} (?:[a-z]+ )?(?:${CRAFT}|trip|tour|delegation)|along for the (?:ride|trip))(?=[.,;]|$| (?:too|as well)(?![a-z]))`,
  `(?<who>${L}),?(?: the [^,;.]{1,40},)? who (?:${BE}|had been) (?:also )?(?:aboard|on board|(?:on|aboard) ${HIS} (?:[a-z]+ )?(?:${CRAFT}|trip|tour))(?=[.,;]|$)`,
  `in (?:the|his|her|(?<chief>${L})'?s?) (?:[a-z-]+ )?${PARTY} (?:sat|was|were|are|is|came|went|stood|travell?ed|flew) (?:also )?${THOSE}`,
  `among (?:those|his companions|her companions)(?: who (?:were|went|came|travell?ed|flew))? (?:aboard|on board|travell?ing|on ${HIS} (?:[a-z]+ )?(?:${CRAFT}|trip)|with (?:him|her|${L}))(?: (?:is|was|are|were)|:) ${THOSE}`,
].map((source) => smallPattern(source, "dg"));
/** Who stands beside him may be a host: of these only his own countrymen are sure to have come along. */
const BESIDE: readonly RegExp[] = [
  `(?<who>${LIST})(?: and (?:his|her|${L}) [^,;.]{1,30})?${APPOSED} ${BE} (?:also |there |both |all )*(?:with|at|by|beside) ${CHIEF}(?:'s)?(?: side| elbow)?${THERE}`,
  `with ${CHIEF} (?:is|are|was|were|sat|stood|came|went|travell?ed|flew) (?:also )?${THOSE}`,
  `(?<who>${LIST})${APPOSED} (?:stood|sat|walked|stands|sits|walks)(?: just| right| silently| close)? (?:behind|beside|next to|alongside) (?<chief>${L})(?![a-z'])`,
].map((source) => smallPattern(source, "dg"));
const accompaniedIn = createSieve([...ACCOMPANIED, ...BESIDE]);

/** Those of whom a sentence says that they are in somebody's company. */
export interface Companions {
  readonly people: readonly LeaderMention[];
  /** With whom, where it says so. */
  readonly chiefs: readonly LeaderMention[];
  /** Where the words about them stand, in the article. */
  readonly start: number;
  readonly end: number;
  /** The states that the sentence speaks of, as a place or as somebody's. */
  readonly states: ReadonlySet<string>;
  /** The place right behind those words: "accompanied him to Y". */
  readonly goal: Entity | undefined;
}

/** "He was accompanied by X". @param small the sentence in symbols, in small letters */
export function companionsIn(symbolic: Symbolic<Entity>, small: string): readonly Companions[] {
  return accompaniedIn(small).flatMap(({ start, end, groups: { who, chief } }) => {
    if (!who) return [];
    return {
      people: namedIn(symbolic, who),
      chiefs: chief ? (symbolic.at(chief[0])?.leaders ?? []) : [],
      start: symbolic.offset(start),
      end: symbolic.offset(end),
      states: statesIn(symbolic),
      goal: placeRightBehind(symbolic, end),
    };
  });
}

/** Those that a sentence names, but for the one whose delegation it speaks of. */
function statesIn({ text, indices, names }: Symbolic<Entity>): ReadonlySet<string> {
  const states = new Set<string>();
  for (const [i, at] of indices.entries()) {
    if (OWN_PARTY.test(text.slice(at + 1, at + 30))) continue;
    for (const { iso3 } of names[i]?.destinations ?? []) states.add(iso3);
  }
  return states;
}
const OWN_PARTY = new RegExp(`^(?:'s?)? (?:[a-z]+ )?${PARTY}(?![a-z])`, "i");

type Told = VisitFound & { readonly leader: LeaderMention };

/** The visit on which they go along: one just told, else the one that the text goes on to tell. */
export function visitShared<T extends Told>(
  { people, chiefs, start, end, states, goal }: Companions,
  before: readonly T[],
  behind: readonly T[],
): T | undefined {
  // "X is accompanying him": a pronoun is of whose visit was just told, whatever stands nearer.
  const named = chiefs.filter(({ how }) => how !== "pronoun");
  const isTheirs =
    named.length === 0
      ? (v: T) => people.some((l) => isCountryman(l, v))
      : (v: T) => named.some(({ name }) => name === v.visitor);
  const told = before.filter((v) => start - v.evidence.end <= REACH && isTheirs(v));
  const visit =
    // "X will join him for the Yish part of the trip"
    told.findLast((v) => states.has(v.iso3)) ??
    told.findLast((v) => !v.past && (v.status === "made" || v.status === "planned")) ??
    told.at(-1) ??
    behind.find((v) => !v.past && v.evidence.start - end <= REACH_AHEAD && chiefs.some((c) => c.name === v.visitor));
  const isElsewhere = goal?.destinations?.every(({ iso3 }) => iso3 !== visit?.iso3) ?? false;
  return isElsewhere ? undefined : visit;
}

/** A host may stand beside a guest too; of the delegation are only his own. */
export function isCountryman({ name, iso3 }: LeaderMention, { visitor, leader }: Told): boolean {
  return name !== visitor && (iso3 === null || iso3 === leader.iso3);
}

function placeRightBehind(symbolic: Symbolic<Entity>, end: number): Entity | undefined {
  const before = TO_PLACE.exec(symbolic.text.slice(end, end + LONGEST_TO_PLACE))?.[0];
  return before === undefined ? undefined : symbolic.at(end + before.length - 1);
}
const TO_PLACE = new RegExp(
  `^(?: (?:to|in|at)(?: the)?(?: [a-z-]+){0,2}| (?:on|as|for) [^.,;:]{1,40} (?:to|in)) ${SYMBOL.place}`,
);
const LONGEST_TO_PLACE = 70;

/** Characters from the visit told to the sentence about the delegation, and from this to a visit told later. */
export const REACH = 1500;
const REACH_AHEAD = 600;

/** Those called by their names. */
function namedIn(symbolic: Symbolic<Entity>, range: readonly [number, number]): readonly LeaderMention[] {
  return leadersIn(symbolic, range).filter(({ how }) => how === "name");
}

/** "X from Y and Z of W" */
const STATED = `(?:(?:the )?${SYMBOL.place}'s )?${L}(?: (?:of|from) (?:the )?${SYMBOL.place})?`;
const STATED_LIST = `${STATED}(?:(?:, ${STATED}){0,9},? and ${STATED})?`;
/** "X is there, as are Z and W", "X went, and so did Z", "X will go if Z does": to where the sentence has X go. */
const LIKEWISE = [
  `(?:,| –| —)(?: and)? (?:as|so) (?:is|are|was|were|did|do|does|had|has|have|will|would)(?: also)? (?<who>${STATED_LIST})(?=[.,;]|$| who )`,
  `in the presence of (?<who>(?:[^.;]|(?<= h|h\\.e| dr| hon)\\.){1,170})`,
  `,? (?<if>if) (?<who>${L}) (?:also )?(?:does|did|goes|will|comes|came)(?: so| too| as well| the same)?(?=[.,;]|$)`,
].map((source) => smallPattern(source, "dg"));
const likewiseIn = createSieve(LIKEWISE);

/** Who goes, too, to where a visit of the sentence leads; "if" makes it depend on him. */
export function likewise(
  symbolic: Symbolic<Entity>,
  small: string,
): readonly { readonly person: LeaderMention; readonly maybe: boolean }[] {
  return likewiseIn(small).flatMap(({ groups: { who, if: condition } }) =>
    who ? namedIn(symbolic, who).map((person) => ({ person, maybe: condition !== undefined })) : [],
  );
}
