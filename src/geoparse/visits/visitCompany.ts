/** Who goes along with a visitor: named beside the destination, or in a sentence of its own. */

import type { LeaderMention } from "../leaders/leaders.ts";
import { plain, plainPattern, smallPattern } from "../text/letters.ts";
import { createSieve } from "../text/sieve.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import type { VisitFound } from "./sameVisit.ts";
import { type Entity, leadersIn } from "./visitEntities.ts";

const L = SYMBOL.leader;

/** "Together with X and Y", right after the destination. */
const ALONG = plain(
  /^(?:,? (?:on |in |this |last |late |early )*(?:[\p{L}\uEC00-\uEFFF]+)){0,4}?,? (?:together with|along with|alongside|accompanied by|joined (?:there |\p{L}+ly )?by|flanked by|where (?:he|she|[\uE000-\uE3FF]) was joined by|(?:the (?:first|second|third|last|next) time|this time|once|again) with|with (?:his|her|\p{L}+|[\uE000-\uE3FF]) (?:colleague|counterpart|minister)(?: for \p{L}+)?,) (?<who>[^.;]{1,170}?)(?= for | to |[.;]|$)/diu,
);

/** What may stand before the names of those who go along: "his new foreign minister, X". */
const STANDING =
  "(?:the|his|her|their|own|new|foreign|defen[cs]e|finance|trade|energy|economy|interior|prime|deputy|first|vice|two|three|other|ministers?|president|secretar(?:y|ies)|of state|advisers?|advisors?|chief|colleagues?|counterparts?|and|then|as well as)";
/** "Flew to Y with X" */
const WITH = plainPattern(
  `^(?:,? (?:(?:on|in|last|this|early|late) )*(?:${SYMBOL.date}|(?<=in )\\p{Lu}\\p{L}+))?,? with (?<who>(?:(?:${STANDING}|${L}|${SYMBOL.people}|${SYMBOL.place}'s),? )*${L})(?!')`,
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
  /accompan|delegation|entourage|retinue|travel+ing with|in with|out with|came with|with h[ie][mr](?![a-z])|are with|side|join|br[io][nu]g|leg|took along|party|team|went|gone|come along|came along| too(?![a-z])|in tow|visitors|visiting|(?:paces?|steps?|rows?) behind|(?:plane|flight|train|way)(?![a-z])|looking on|alongside|, as (?:is|are|was|were|did|does|do|had|has|have)|so (?:did|was|were|is|are|has|had)| if /i;
const LIST = `${L}(?:(?:, ${L}){0,9},? and ${L})?`;
const ACCOMPANIED: readonly RegExp[] = [
  `(?<chief>${L})[^.;${L.slice(1, -1)}]{0,60} (?:accompanied|joined on (?:the|his|her|${L}) (?:trip|visit|tour|journey)) by (?<who>[^.;]{1,170})`,
  `accompanying (?<chief>${L})(?: [^.;]{0,40}?)? (?:is|are|was|were|will be) (?<who>[^.;]{1,170})`,
  `(?<chief>${L})(?:'s)? (?:[\\p{L}-]+ )?(?:delegation|entourage|travelling party|team)(?: (?:in|to|for|on) [^.;,]{1,30})? (?:also )?(?:includes?|included|comprises|comprised|consists of|was made up of|counted) (?<who>[^.;]{1,170})`,
  `(?<who>${L}(?:(?:, ${L}){0,9},? and ${L})?)(?:, [^,;.]{1,50},)? (?:is|are|was|were|will be) (?:also |both |all )*(?:accompanying|travell?ing with|flying with|going with|joining|on the (?:trip|tour|plane) with|in the (?:delegation|entourage|party) of) (?:the )?(?<chief>${L})`,
  `(?<who>${L}(?:(?:, ${L}){0,9},? and ${L})?)(?:, [^,;.]{1,50},)? (?:is|are|was|were) (?:also |both |all )*(?:in|part of|among) (?:the )?(?<chief>${L})'s? (?:delegation|entourage|party|team|retinue)`,
  `(?<chief>${L}),?(?: who)? (?:has |had |is |was |also )*(?:brought|took|takes|brings|bringing|taking) (?:along|with (?:him|her|${L}))(?: to [^.;,]{1,30})? (?<who>[^.;]{1,170}?)(?=,? (?:spen|will|fl|arriv|went|to |for |on |and (?!${L}))|[.;]|$)`,
  `(?<who>${L}(?:(?:, ${L}){0,9},? and ${L})?)(?: and (?:his|her|${L}) [^,;.]{1,30})?(?:, [^,;.]{1,60},)? (?:is|are|was|were) (?:also |there |both |all )*(?:with|at|by|beside) (?<chief>${L})(?:'s)?(?: side| elbow)?(?=[.,;]|$)`,
  `with (?<chief>${L}) (?:is|are|was|were) (?<who>[^.;]{1,170})`,
  `(?<who>${L}),? who (?:(?:is|was|are|were) (?:also )?(?:travell?ing with|accompanying|in the (?:delegation|entourage) of)|(?:also )?(?:had )?(?:accompan(?:ies|ied)|(?:travell?(?:ed|s)|flew|flown|fl(?:y|ies)|came|come|arrived|landed)(?: in| out| over| along)? with|joined)) (?:the )?(?<chief>${L})`,
  `(?<who>${LIST}),?(?: who (?:is|was|were))? (?:also |both |all )*(?:part of|a member of|in|among|with) (?:the|his|her|(?<chief>${L})(?:'s)?) (?:[a-z]+ )?(?:delegation|entourage|retinue|party|travelling party)(?=[,.;]| (?:sat|signed|told|spoke|said|met|stayed|was|were|in|to|for)(?![a-z]))`,
  `(?<who>${LIST}) (?:had |has |have |also |later |will )*(?:join(?:ed|s)?|caught up with) (?<chief>${L}) (?=(?:from|there|on (?:the|his|her|${L}|a)|later|by (?:plane|train)|for (?:the|part of)|in)(?![a-z]))`,
  `(?<who>${LIST})(?:, [^,;.]{1,60},)? (?:(?:will|would|is to|was to|is due to|is set to|had|has|also|later|then) )*(?:join|joined|joins|accompany|travel with|fly with) (?:the )?(?<chief>${L})(?=[.,;]|$| (?:for|on|in|at|there|later)(?![a-z]))`,
  `(?<who>${L}),? who (?:had |has |also )*(?:travell?ed|come|came|flown|flew|arrived|gone|went)(?: out| in)? (?:ahead of|with|as part of|in) (?:the|his|her) (?:[a-z-]+ ){0,3}?(?:party|delegation|entourage|retinue)(?![a-z])`,
  `(?:delegation|entourage|retinue|party)(?: (?:in|to|for|on) [^.;,]{1,30})? (?:also )?(?:includes?|included|comprises|comprised|consists of|was made up of|counted) (?<who>[^.;]{1,170})`,
  `(?<who>${LIST})(?:, [^,;.]{1,60})?,? (?:had |has |have |also )*(?:(?:come|came|gone|went|flew|flown|travell?ed) (?:along|too|as well)|c[ao]me with (?:him|her|${L})|went with (?:him|her|${L}))(?=[.,;]|$| and )`,
  `with (?:[a-z-]+ ){0,3}?(?<who>${LIST})(?:, [^,;.]{1,40},)? (?:(?:(?:a|two|three|four|some|several|a few) )?(?:steps?|paces?|rows?) behind|in tow|looking on|beside (?:him|her|${L})|alongside)(?=[.,;]|$)`,
  `(?<who>${L}),?(?: who)? (?:[a-z]+ ){1,3}(?:[^.;:${L.slice(1, -1)}]{0,60} )?(?:for|on behalf of) the (?:visitors|visiting (?:side|party|delegation|team|government))(?![a-z])`,
  `(?<who>${L}) (?:had |later |also )*(?:told|said to|spoke to|talked to|briefed) (?:the )?(?:[a-z]+ )?(?:reporters|journalists|media|press|correspondents) (?:travell?ing with (?:him|her|${L}) )?(?:on|in|aboard|during) (?:the|${L}'?s?|a) (?:[a-z]+ )?(?:plane|flight|train|aircraft|jet|way)(?![a-z])`,
  `(?:is|are|was|were) (?:also )?(?:travell?ing|flying) with (?<who>[^.;]{1,170})`,
].map((source) => smallPattern(source, "dg"));
const accompaniedIn = createSieve(ACCOMPANIED);

/**
 * "He was accompanied by X": X goes where the visit just told goes.
 * @param small the sentence in symbols, in small letters
 * @param found visits told so far, in order
 */
export function accompanying<T extends VisitFound & { readonly leader: LeaderMention }>(
  symbolic: Symbolic<Entity>,
  small: string,
  found: readonly T[],
): readonly { readonly person: LeaderMention; readonly visit: T }[] {
  return accompaniedIn(small).flatMap(({ start, groups: { who, chief } }) => {
    // "X is accompanying him": a pronoun is of whose visit was just told, whatever stands nearer.
    const chiefs = (chief ? (symbolic.at(chief[0])?.leaders ?? []) : []).filter(({ how }) => how !== "pronoun");
    const ofChief = chiefs.length === 0 ? found : found.filter((v) => chiefs.some((c) => c.name === v.visitor));
    // "X will join him for the Yish part of the trip"
    const there = new Set(symbolic.names.flatMap(({ destinations }) => destinations?.map(({ iso3 }) => iso3) ?? []));
    const visit = ofChief.findLast((v) => there.has(v.iso3)) ?? ofChief.findLast((v) => !v.past) ?? ofChief.at(-1);
    if (!who || !visit || symbolic.offset(start) - visit.evidence.end > REACH) return [];
    // A host may stand beside a guest too; of the delegation are only his own.
    const own = namedIn(symbolic, who).filter(
      (l) => l.name !== visit.visitor && (l.iso3 === null || l.iso3 === visit.leader.iso3),
    );
    return own.map((person) => ({ person, visit }));
  });
}
/** Characters from the visit told to the sentence about the delegation. */
const REACH = 1500;

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
