/**
 * What papers, agencies and newsletters write above and below an article: who wrote it, whose views it gives, how to
 * subscribe, whom to write to. In the midst of an article the same words may be its own, so only lines at its edges are asked.
 */

import { LONGEST } from "./boilerplate.ts";
import { inPlainLetters, plainPattern, smallPattern } from "./letters.ts";
import { alternativesOf } from "./required.ts";
import { createSieve } from "./sieve.ts";

interface Wording {
  readonly why: string;
  /** For small plain letters. */
  readonly pattern: RegExp;
}

/** @param says sources of patterns of many alternatives, each of which is looked for by itself */
function notice(why: string, says: readonly string[]): readonly Wording[] {
  return says.flatMap((source) =>
    alternativesOf(new RegExp(source, "u")).map((wording) => ({ why, pattern: smallPattern(wording, "g") })),
  );
}

const WORDINGS: readonly Wording[] = [
  ...notice("newsletter or subscription", [
    String.raw`\bunsubscribe\b|^subscriptions? ?:|\bsubscribers (?:may|can|get|receive)\b`,
    String.raw`\bsubscribe (?:at|here|now|today|for|to (?:our|us|(?:the|this|my) (?:\w+ )?(?:newsletter|channel|podcast|list|letter|briefing)))\b`,
    String.raw`\bforward (?:this|it) to\b|\bforwarded this to you\b|\byou(?:'re| are) (?:receiving|reading) this (?:e-?mail|newsletter|because)\b`,
    String.raw`\b(?:register|sign up) (?:here|now)\b|\bsign up .{0,40}\b(?:newsletter|e-?mail|briefing)\b|\bto receive (?:this|our|the) (?:\w+ ){1,4}?\w+, `,
    String.raw`\b(?:sent|mailed|e-?mailed) (?:out )?(?:every|each|on) (?:\w+ )?\w+days?\b|\bthanks for reading\b|^(?:see you|until) next (?:week|month|time)\b|^that's all for\b`,
    String.raw`\bbecome a (?:member|subscriber|supporter|patron)\b|\bpaywall\b|\b(?:our|of|independent) journalism\b|^support .{0,60}\bdonat|\byour (?:donation|support) (?:helps|keeps|makes)\b`,
    String.raw`\bad(?:vert)?s?-free\b|\bpayment options\b|^don't miss (?:out )?on\b|\bwhile you(?:'re| are) here\b|\bjobs board\b|^(?:enjoyed|liked?|love) (?:this|what)\b.*\?|^want (?:to (?:receive|read|get)|more)\b.*\?`,
    String.raw`^(?:join|follow) (?:us|our)\b.{0,60}\b(?:whatsapp|telegram|google news|channel)\b|^download (?:the|our)\b.{0,40}\bapp\b`,
  ]),
  ...notice("contact", [
    String.raw`\b(?:write|reply|e-?mail|send (?:it|them|tips|your \w+|corrections)) (?:to )?(?:us|this e-?mail|the (?:desk|editors?)|our (?:desk|editors?)|here)\b`,
    String.raw`^got an? (?:\w+\?|question|tip|story)|\bcorrections (?:and additions |are )?(?:welcome|to the desk|:)|\btell us what\b|\byour (?:opinion|feedback) matters\b`,
    String.raw`^(?:consular|opening|office) hours\b|\b(?:press|media) (?:telephone|office|desk|contact|enquiries|inquiries) ?:|^(?:contact|tel|telephone|phone|fax|e-?mail) ?[.:] ?[+\d\w]|\bto advertise\b|^(?:text )?ad ?:|^[\w.+-]+@$`,
    "^notes? (?:to|for) (?:the )?editors? ?:?$|^-? ?(?:ends?|30) ?-?$|^#{3,}$",
  ]),
  ...notice("caption or credit", [
    String.raw`^\(?(?:additional |with )?(?:reporting|writing|editing)(?: and (?:reporting|writing|editing))? by\b|;? editing by\b|^\(?with (?:inputs?|reports?|files|agency inputs) from\b`,
    String.raw`\bcontributed (?:to this (?:report|story|article)|reporting)\b|^\(?(?:video|photo) (?:reporters?|editors?)\b|^(?:cover|featured|file|lead) (?:photo|image|picture)\b|^image (?:caption|source)\b`,
    String.raw`^translated (?:by|from)\b|^\(?(?:photos?|pictures?|maps?|graphics?) ?:|\bphotographs may be used\b|\bdistributed by\b|^special to the\b|^guest (?:post|column|essay)\b|^background by\b|^sources? ?: `,
    String.raw`^[-–—(]* ?(?:afp|ap|reuters|pti|ani|ians|vna|vns|xinhua|bernama|yonhap|kyodo|tass|anadolu|aa|efe|ansa|dpa|upi|nnn|bss|app|kuna|wam|spa|qna)(?:[/ -](?:afp|ap|reuters|pti|vna|vnp|nnn|tns))? ?[)–—-]*\.?$`,
    // The initials of an agency's desk: "burs-ab/cd".
    String.raw`^\(?(?:\p{L}{2,5}-)?[a-z]{2,5}(?:-[a-z]{2,5})?\/[a-z]{2,5}\)?$`,
  ]),
  ...notice("note on the author", [
    String.raw`\b(?:views?|opinions?|positions?|publications)\b.{0,80}\b(?:do(?:es)? not|don't|doesn't) (?:necessarily )?(?:reflect|represent)\b|\b(?:opinions|views) (?:expressed |here )*are (?:the|those of the|their|his|her) (?:author|own)`,
    String.raw`\b(?:reflects?|represents?|gives?|expresses?|are) (?:only |solely )?the (?:(?:personal )?views? (?:alone )?of (?:the |its |their )?(?:individual )?authors?|authors?'s? (?:own )?(?:views?|opinions?))\b`,
    String.raw`\bdoes not take (?:\w+ )?positions\b|\bimpartial research\b|\bnonpartisan\b|\bedited for (?:length|clarity|brevity)\b|\b(?:conversation|interview) (?:has been|was|is) (?:lightly )?(?:shortened|condensed|edited|abridged)\b`,
    String.raw`^about the (?:author|writer|ministry|embassy|organi[sz]ation|institute|project|series)s?\b|^(?:note|editor's note|author's note|disclosure|funding|acknowledge?ments?)(?: from the author)? ?:`,
    String.raw`\b(?:reporter|writer|author|correspondent) travell?ed (?:as a guest|at the invitation) of\b|'s (?:diary|column|letter|newsletter) (?:appears|is published|runs) (?:on|every)\b|^(?:he|she|they) (?:tweets?|posts) (?:at|as|on)\b|^follow (?:him|her|them) (?:on|at)\b|^read more (?:by|from)\b`,
    String.raw`^an earlier version of this\b|^this (?:story|article|post|page) (?:has been|was) (?:last )?(?:updated|corrected|amended)\b|^this is a developing story\b|^this (?:article|piece|essay|post) is (?:part|the \w+ (?:part|in))\b`,
  ]),
  ...notice("source line", [
    String.raw`\breproduction (?:is|of)\b|\bre-?publish\b|^(?:first )?(?:published|printed) in\b|^(?:last )?(?:updated|modified)\b.{0,30}\bago\b|^short ?link\b|\balso available in\b|^(?:summary |article |text |full text )?available in \p{L}+\.?$`,
    String.raw`^read (?:the (?:article|text|story)|this|it) in\b|^(?:view |show )?(?:all )?comments(?: are (?:closed|off)\b.*)?$|^our standards\b|^(?:topics?|tags?) ?:|\btags ?: \p{L}|\bcontains only a portion of\b|^prices, page\b|^all times (?:are )?(?:in )?[a-z]+$`,
    String.raw`\b(?:guide|page|list|factsheet) is (?:updated|revised) (?:every|once|twice|weekly|monthly)\b|\bcompiled every \w+day\b|\bfor clients\b.{0,40}\bdo not forward\b|\bthis is a publication of\b|^(?:word count|length) ?:`,
  ]),
];

/** Of most lines none need be tried. */
const wordingsIn = createSieve(WORDINGS.map(({ pattern }) => pattern));

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:al-|el-|bin |van |von |de |da |del )?\\p{Lu}[\\p{L}.'’-]*){0,4}";
/** Each with a small letter or a capital. */
const role =
  "fellow professor lecturer researcher columnist journalist writer author editor correspondent analyst scholar candidate lawyer diplomat ambassador economist historian director associate consultant commentator reporter student"
    .split(" ")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
/** "Ann Otieno is a fellow at an institute in Paris." */
const AUTHOR = plainPattern(
  `^(?:${name})(?:,? and ${name})? (?:is|are) (?:an? |the )?(?:[\\p{L}\\d-]+,? ){0,6}?(?:${role})s?(?![\\p{L}])[^.!?]*(?:[.!?].{0,160})?$`,
);

/** Lines from the end of a text on that may speak of its author, and lines of its edges. */
const LAST = 5;
const EDGE = { first: 4, last: 9 } as const;
/** An article has as many lines before its author is told of. */
const LEAST = 3;

/**
 * @param line trimmed, and no longer than a notice is
 * @param index of the line among those of its text; @param count how many there are
 * @returns why it is no part of the article, or null
 */
export function noticeAtEdge(line: string, index: number, count: number): string | null {
  const fromEnd = count - index;
  if (line.length > LONGEST) return null;
  if (index >= EDGE.first && fromEnd > EDGE.last) return null;
  const plain = inPlainLetters(line);
  const [first] = wordingsIn(plain.toLowerCase());
  if (first !== undefined) return WORDINGS[first.index]?.why ?? null;
  return index >= LEAST && fromEnd <= LAST && AUTHOR.test(plain) ? "note on the author" : null;
}
