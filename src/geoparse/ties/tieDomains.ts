/** What a tie is about: the domain words that belong to a head, by where they stand. */

import { overlap } from "../../atlas/spans.ts";
import { DOMAINS, type Domain, type Polarity } from "../../atlas/vocabulary.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { endAt, lastEnd } from "../text/matches.ts";
import { ANY_SYMBOL } from "../text/symbols.ts";
import type { Hit } from "../text/wordLists.ts";
import { formTest } from "./tieForms.ts";
import type { Head } from "./tieHeads.ts";

/** A modifier of the head cannot stand before one of these. */
const STOPS_BEFORE = plainPattern(
  `(?:\\b(?:with|to|in|of|for|on|by|from|as|that|which|is|are|was|were|has|have|had|will|be|been|between|among|at|into|through|its|their|his|her|the|a|an)\\b|'s\\b|${ANY_SYMBOL}|[;:.—()"“”])`,
  "gi",
);
const OPENS_AFTER = plain(
  /(?:,? (?:both |particularly |especially |notably |mainly )?(?:on|in|of|over|across|around|regarding|for|such as|including|like|include|includes|about|concerning|covering|to (?!\p{L}+ $)\p{L}+|ranging from|settling|governing|regulating|allowing|enabling|establishing|creating|providing for|aimed at|lifting|easing|opening|ending|securing|expanding|boosting|strengthening|deepening|facilitating|(?:that|which) (?:covers?|provides? for|allows?|includes?|regulates?|opens?|governs?))|:)(?= )/iuy,
);
const PARTY_AFTER = plainPattern(
  `(?: [\\p{L}-]+)?,? (?:with|between|to|for|of) (?:(?:the|its|both) )?${ANY_SYMBOL}(?:(?:'s)?(?:,|,? and)(?: with)?(?: the)? ${ANY_SYMBOL})*(?: (?:last|this|next) \\p{L}+| (?:in|on) (?:\\d+|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)\\p{L}*)(?: \\d+)?(?![\\p{L}-]))?`,
  "iy",
);
/** Verbs whose object is what the tie is about ("bought jets"). */
const isVerb = formTest(
  plain(
    /^(?:buy|buys|buying|bought|sells?|selling|sold|suppl(?:y|ies|ied|ying)|exports?|exported|exporting|imports?|imported|importing|deliver(?:s|ed|ing)?|purchas(?:e|es|ed)|buil(?:d|ds|ding|t)|constructing|trained|training|financ(?:e|es|ed|ing)|fund(?:s|ed|ing))$/iu,
  ),
);
const OBJECT = plainPattern(
  `(?: of)?(?: (?:the )?${ANY_SYMBOL}(?:'s)?)?(?= (?!from |to |with |in |for |between ))`,
  "y",
);
/** "The jets that it bought" */
const BOUGHT = plainPattern(
  `(?:[\\p{L}-]+ ){1,3}(?:that|which) (?:the )?(?:${ANY_SYMBOL}|it|he|she|they)(?:'s)?(?: (?:has|had|have|also|once|now|will|would|once|then|already|still)){0,2} $`,
  "i",
);
/** "Drones have been sold" */
const SOLD = plain(
  /(?:[\p{L}-]+ ){1,2}(?:(?:has|have|had|also|since|already|is|are|was|were|will|would|to|now) ){0,3}(?:been|being|be|is|are|was|were) $/iu,
);
/** Goods that cross a border are trade, whatever industry they are of; but oil is energy, and arms are arms. */
const isFlow = formTest(plain(/^(?:export|import|buy|bought|sell|sold|sale|ship|purchas)[a-z]*(?: of| to)?$/iu));
/** "Curbs on chips" are trade's. */
const isBarrier = formTest(
  plain(
    /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|bans?|curbs|restrictions|quotas|embargo|export controls|trade barriers)(?: on)?$/iu,
  ),
);
/** "Imports of X's oil" are about oil. */
const GOODS = plainPattern(` of (?:the )?${ANY_SYMBOL}(?:'s)?(?= \\p{Ll})`, "y");
/** "Condemned Y's tariffs", "accused Y of arming the rebels": what a quarrel is about. */
const QUARREL = plainPattern(
  `(?: (?:the|\\p{L}+ly))? ${ANY_SYMBOL}(?:'s?)?(?:,? (?:for|over|of|about|with))?(?= )`,
  "iy",
);
/** Who condemns an attack has no war for it. */
const isBlame = formTest(plain(/^(?:condemn|denounc|deplor|critici)/iu));
/** "Invested $2 billion in ports" */
const MONEY = plainPattern(
  "(?: (?:more than|over|some|about|around|up to|nearly|almost|at least|another|a further|an additional|an estimated|hundreds of|tens of))?(?: (?:billions|millions|[$€£¥]?\\d[\\d.,]*(?:bn|m)?(?: (?:billion|million|trillion))?))(?: (?:of )?(?:US )?(?:dollars|euros|yuan|yen|pounds))?(?= in )",
  "iy",
);
/** "In Y's ports" */
const POSSESSED = plainPattern(` (?:the )?${ANY_SYMBOL}(?:'s?)?(?= \\p{Ll})`, "y");
const STOPS_AFTER = plainPattern(
  `(?:\\b(?:with|to|between|that|which|what|who|where|while|as|despite|after|before|during|following|through|is|are|was|were|has|have|will|amid)\\b|${ANY_SYMBOL}|[;:—()])`,
  "i",
);

export interface DomainsFound {
  readonly domains: readonly Domain[];
  /** The domain words that this head took. */
  readonly taken: readonly Hit<Domain>[];
}

const NO_HITS: readonly Hit<Domain>[] = [];
const NONE: DomainsFound = { domains: [], taken: [] };

/**
 * Domains of one head. Its modifiers decide ("economic and military ties", "cooperation on defence"); only where there
 * are none does the word itself ("trade", "alliance").
 * @param text the sentence in symbols
 */
export function domainsOf(text: string, head: Head, hits: readonly Hit<Domain>[]): DomainsFound {
  if (hits.length === 0) return NONE;
  const flow = isFlow(head.form);
  const blame = isBlame(head.form);
  // Most heads mean no domain themselves, and all that others mean may be theirs.
  const beside = hits.filter(
    (h) => !overlap(h, head) && !(flow && h.means === "economic") && !(blame && h.means === "military"),
  );
  const own = beside.length === hits.length ? NO_HITS : hits.filter((h) => overlap(h, head));
  const modifiers = modifiersOf(text, head, beside);
  // Within a head, too, the modifier decides: a trade war is no war.
  const isBare = modifiers.length === 0 || isBarrier(head.form);
  const taken = isBare ? own.filter((h) => !own.some((o) => o.end === h.start - 1)) : modifiers;
  const domains: Domain[] = [];
  for (const { means } of taken) if (!domains.includes(means)) domains.push(means);
  return { domains, taken: own.length === 0 ? modifiers : [...own, ...modifiers] };
}

/** Those that say what a head is about, before it or behind. @param hits in order, none in the head itself */
function modifiersOf(text: string, head: Head, hits: readonly Hit<Domain>[]): readonly Hit<Domain>[] {
  if (hits.length === 0) return hits;
  const left = leftOf(text, head, hits);
  const right = rightOf(text, head, hits);
  return hits.filter((h) => (h.start >= left && h.end <= head.start) || (h.start >= head.end && h.end <= right));
}

/** Modifiers of a head stand no farther from it than so many characters, and than so many behind what opens them. */
const LEFT_REACH = 90;
const RIGHT_REACH = 110;

/** Where the modifiers before a head may begin. @param hits in order, those that may be some */
function leftOf(text: string, head: Head, hits: readonly Hit<Domain>[]): number {
  const reach = Math.max(0, head.start - LEFT_REACH);
  const first = hits.find((h) => h.start >= reach && h.end <= head.start);
  if (first === undefined) return head.start;
  if (isVerb(head.form)) {
    const before = text.slice(reach, head.start);
    const bought = BOUGHT.exec(before) ?? SOLD.exec(before);
    if (bought !== null) return head.start - bought[0].length;
  }
  // What stands before all hits stops none of them.
  return first.start + Math.max(0, lastEnd(STOPS_BEFORE, text.slice(first.start, head.start)));
}

/** Where the modifiers behind a head must end. @param hits those that may be some */
function rightOf(text: string, head: Head, hits: readonly Hit<Domain>[]): number {
  if (!hits.some((h) => h.start >= head.end)) return head.end;
  const verb = endAt(head.polarity === "tension" ? QUARREL : isVerb(head.form) ? OBJECT : GOODS, text, head.end);
  const opened = verb >= 0 ? verb : endAt(OPENS_AFTER, text, behindParty(text, head.end));
  if (opened < 0) return head.end;
  const possessed = endAt(POSSESSED, text, opened);
  const from = possessed < 0 ? opened : possessed;
  return from + (STOPS_AFTER.exec(text.slice(from, from + RIGHT_REACH))?.index ?? RIGHT_REACH);
}

/** "An agreement with Y on education": whom it is with stands before what it is about. */
function behindParty(text: string, at: number): number {
  const party = endAt(PARTY_AFTER, text, at);
  const money = party >= 0 ? party : endAt(MONEY, text, at);
  return money >= 0 ? money : at;
}

/** "At odds over a dam" is a quarrel between governments; over borders, arms or tariffs it is one of those. */
export const QUARRELLED_OVER: ReadonlySet<Domain> = new Set([
  "economic",
  "trade",
  "military",
  "security",
  "diplomatic",
]);

/** "Military ties" are no diplomacy of their own: without the words that another domain's word stands right before. */
export function bearing(domains: readonly Hit<Domain>[]): readonly Hit<Domain>[] {
  return domains.filter(
    (hit) => hit.means !== "diplomatic" || !domains.some((o) => o.means !== "diplomatic" && o.end === hit.start - 1),
  );
}

/**
 * Words that beside those of another domain are no tie of their own: "a declaration on energy" is no diplomacy, money is
 * about what it is for, and a company about what it makes.
 */
const ASIDE: Partial<Record<Domain, RegExp>> = {
  diplomatic: plain(/^(?!relation|ties?$|partner|friend|ambassador|embass|diplom|align)/iu),
  finance: plain(
    /^(?:dollars?|euros?|yen|yuan|pounds|loans?|credits?|lend|lends|lent|lending|borrow\p{L}*|funds?|funding|financed|finances|financing|debts?|deposits?|bonds?|money|banks?)$/iu,
  ),
  economic: plain(/^(?:compan(?:y|ies)|firms?|plants?|enterprises?)$/iu),
};

/** Several domains of one tie, in their order, without those that are said in passing. */
export function withoutAsides(
  domains: readonly Domain[],
  polarity: Polarity,
  text: string,
  hits: readonly Hit<Domain>[],
): readonly Domain[] {
  const all = DOMAINS.filter((d) => domains.includes(d));
  if (polarity === "tension") return all;
  const own = all.filter((domain) => !isAside(domain, text, hits));
  return own.length > 0 ? own : all;
}

/** Whether all that a sentence says of a domain is said in passing. */
function isAside(domain: Domain, text: string, hits: readonly Hit<Domain>[]): boolean {
  const aside = ASIDE[domain];
  if (aside === undefined) return false;
  const own = hits.filter(({ means }) => means === domain);
  return own.length > 0 && own.every(({ start, end }) => aside.test(text.slice(start, end)));
}
