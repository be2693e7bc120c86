/** What a tie is about: the domain words that belong to a head, by where they stand. */

import { overlap } from "../../atlas/spans.ts";
import type { Domain } from "../../atlas/vocabulary.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
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
  /^(?:,? (?:both |particularly |especially |notably |mainly )?(?:on|in|of|over|across|around|regarding|for|such as|including|like|include|includes|about|concerning|covering|to (?!\p{L}+ $)\p{L}+|ranging from|settling|governing|regulating|allowing|enabling|establishing|creating|providing for|aimed at|lifting|easing|opening|ending|securing|expanding|boosting|strengthening|deepening|facilitating|(?:that|which) (?:covers?|provides? for|allows?|includes?|regulates?|opens?|governs?))|:)(?= )/iu,
);
const PARTY_AFTER = plainPattern(
  `^(?: [\\p{L}-]+)?,? (?:with|between|to|for|of) (?:(?:the|its|both) )?${ANY_SYMBOL}(?:(?:'s)?(?:,|,? and)(?: with)?(?: the)? ${ANY_SYMBOL})*(?: (?:last|this|next) \\p{L}+| (?:in|on) (?:\\d+|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)\\p{L}*)(?: \\d+)?(?![\\p{L}-]))?`,
  "i",
);
/** Verbs whose object is what the tie is about ("bought jets"). */
const isVerb = formTest(
  plain(
    /^(?:buy|buys|buying|bought|sells?|selling|sold|suppl(?:y|ies|ied|ying)|exports?|exported|exporting|imports?|imported|importing|deliver(?:s|ed|ing)?|purchas(?:e|es|ed)|buil(?:d|ds|ding|t)|constructing|trained|training|financ(?:e|es|ed|ing)|fund(?:s|ed|ing))$/iu,
  ),
);
const OBJECT = plainPattern(
  `^(?: of)?(?: (?:the )?${ANY_SYMBOL}(?:'s)?)?(?= (?!from |to |with |in |for |between ))`,
  "",
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
const GOODS = plainPattern(`^ of (?:the )?${ANY_SYMBOL}(?:'s)?(?= \\p{Ll})`, "");
/** "Condemned Y's tariffs", "accused Y of arming the rebels": what a quarrel is about. */
const QUARREL = plainPattern(
  `^(?: (?:the|\\p{L}+ly))? ${ANY_SYMBOL}(?:'s?)?(?:,? (?:for|over|of|about|with))?(?= )`,
  "i",
);
/** Who condemns an attack has no war for it. */
const isBlame = formTest(plain(/^(?:condemn|denounc|deplor|critici)/iu));
/** "Invested $2 billion in ports" */
const MONEY = plainPattern(
  "^(?: (?:more than|over|some|about|around|up to|nearly|almost|at least|another|a further|an additional|an estimated|hundreds of|tens of))?(?: (?:billions|millions|[$€£¥]?\\d[\\d.,]*(?:bn|m)?(?: (?:billion|million|trillion))?))(?: (?:of )?(?:US )?(?:dollars|euros|yuan|yen|pounds))?(?= in )",
  "i",
);
/** "In Y's ports" */
const POSSESSED = plainPattern(`^ (?:the )?${ANY_SYMBOL}(?:'s?)?(?= \\p{Ll})`, "");
const STOPS_AFTER = plainPattern(
  `(?:\\b(?:with|to|between|that|which|what|who|where|while|as|despite|after|before|during|following|through|is|are|was|were|has|have|will|amid)\\b|${ANY_SYMBOL}|[;:—()])`,
  "i",
);

export interface DomainsFound {
  readonly domains: readonly Domain[];
  /** The domain words that this head took. */
  readonly taken: readonly Hit<Domain>[];
}

const NONE: DomainsFound = { domains: [], taken: [] };

/**
 * Domains of one head. Its modifiers decide ("economic and military ties", "cooperation on defence"); only where there
 * are none does the word itself ("trade", "alliance").
 * @param text the sentence in symbols
 */
export function domainsOf(text: string, head: Head, hits: readonly Hit<Domain>[]): DomainsFound {
  if (hits.length === 0) return NONE;
  const before = text.slice(Math.max(0, head.start - 90), head.start);
  const stop = matches(before, STOPS_BEFORE).at(-1);
  const bought = isVerb(head.form) ? (BOUGHT.exec(before) ?? SOLD.exec(before))?.[0].length : undefined;
  const left = head.start - (bought ?? (stop ? before.length - stop.index - stop[0].length : before.length));
  // "An agreement with Y on education": whom it is with stands before what it is about.
  const after = text.slice(head.end);
  const party = (PARTY_AFTER.exec(after) ?? MONEY.exec(after))?.[0].length ?? 0;
  const verb = (head.polarity === "tension" ? QUARREL : isVerb(head.form) ? OBJECT : GOODS).exec(after);
  const opens = verb ?? OPENS_AFTER.exec(text.slice(head.end + party));
  let right = head.end;
  if (opens) {
    const opened = head.end + (verb ? 0 : party) + opens[0].length;
    const from = opened + (POSSESSED.exec(text.slice(opened))?.[0].length ?? 0);
    const stopAfter = STOPS_AFTER.exec(text.slice(from, from + 110));
    right = from + (stopAfter ? stopAfter.index : 110);
  }
  const own = hits.filter((h) => overlap(h, head));
  const flow = isFlow(head.form);
  const blame = isBlame(head.form);
  const modifiers = hits.filter(
    (h) =>
      !own.includes(h) &&
      !(flow && h.means === "economic") &&
      !(blame && h.means === "military") &&
      ((h.start >= left && h.end <= head.start) || (h.start >= head.end && h.end <= right)),
  );
  // Within a head, too, the modifier decides: a trade war is no war.
  const heads = own.filter((h) => !own.some((o) => o.end === h.start - 1));
  const taken = modifiers.length && !isBarrier(head.form) ? modifiers : heads;
  return { domains: [...new Set(taken.map((h) => h.means))], taken: [...own, ...modifiers] };
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
