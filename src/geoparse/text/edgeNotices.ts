/**
 * What papers, agencies and newsletters write above and below an article: who wrote it, whose views it gives, how to
 * subscribe, whom to write to. In the midst of an article the same words may be its own, so only lines at its edges are asked.
 */

import { inPlainLetters, plainPattern, smallPattern } from "./letters.ts";
import { alternativesOf } from "./required.ts";
import { createSieve } from "./sieve.ts";

interface Notice {
  readonly why: string;
  readonly line: RegExp;
}

const NOTICES: readonly Notice[] = [
  {
    why: "newsletter or subscription",
    line: /\bunsubscribe\b|\bsubscribe (?:at|here|now|today|for|to (?:our|us|(?:the|this|my) (?:\w+ )?(?:newsletter|channel|podcast|list|letter|briefing)))\b|^subscriptions? ?:|\bsubscribers (?:may|can|get|receive)\b|\bforward (?:this|it) to\b|\bforwarded this to you\b|\b(?:register|sign up) (?:here|now)\b|\bsign up .{0,40}\b(?:newsletter|e-?mail|briefing)\b|\bto receive (?:this|our|the) (?:\w+ ){1,4}?\w+, |\byou(?:'re| are) receiving this\b|\bbecome a (?:member|subscriber|supporter)\b|\bpaywall\b|\b(?:our|of) journalism\b|^support .{0,60}\b(?:journalism|donat)|\b(?:sent|mailed|e-?mailed) (?:out )?(?:every|each|on) (?:\w+ )?\w+days?\b|\bad(?:vert)?s?-free\b|\bpayment options\b|^don['’]t miss (?:out )?on\b|\bwhile you(?:['’]re| are) here\b|\bjobs board\b/i,
  },
  {
    why: "contact",
    line: /\b(?:write|reply|e-?mail|send (?:it|them|your \w+|corrections)) (?:to )?(?:us|this e-?mail|the (?:desk|editors?)|our (?:desk|editors?)|here)\b|^got an? \w+\?|^got an? (?:question|tip|story)\b|\bcorrections (?:and additions |are )?(?:welcome|to the desk|:)|\btell us what\b|^(?:consular|opening|office) hours\b|\b(?:press|media) (?:telephone|office|desk) ?:|\byour (?:opinion|feedback) matters\b|\bto advertise\b|^(?:text )?ad ?:|^[\w.+-]+@$/i,
  },
  {
    why: "caption or credit",
    line: /^\(?(?:additional |with )?(?:reporting|writing|editing)(?: and (?:reporting|writing|editing))? by\b|;? editing by\b|\bcontributed (?:to this (?:report|story|article)|reporting)\b|^\(?(?:video|photo) (?:reporters?|editors?)\b|^translated (?:by|from)\b|^\(?(?:photos?|pictures?|maps?|graphics?) ?:|\bphotographs may be used\b|\bdistributed by\b|^special to the\b|^guest (?:post|column|essay)\b|^background by\b|^sources? ?: |^\(?(?:\p{L}+-)?(?:[a-z]{2,5})(?:-[a-z]{2,5})?\/[a-z]{2,5}\)?$/iu,
  },
  {
    why: "note on the author",
    line: /\b(?:views?|opinions?|positions?|publications)\b.{0,80}\b(?:do(?:es)? not|don['’]t|doesn['’]t) (?:necessarily )?(?:reflect|represent)\b|\b(?:opinions|views) are (?:the|those of the|their) author|\bdoes not take (?:\w+ )?positions\b|\b(?:reflects?|represents?|gives?|expresses?|are) (?:only |solely )?the (?:(?:personal )?views? (?:alone )?of (?:the |its |their )?(?:individual )?authors?|authors?['’]s? (?:own )?(?:views?|opinions?))\b|\bimpartial research\b|\bnonpartisan\b|\bedited for (?:length|clarity|brevity)\b|\b(?:conversation|interview) (?:has been|was|is) (?:shortened|condensed|edited|abridged)\b|^about the (?:author|writer|ministry|embassy|organi[sz]ation|institute|project|series)s?\b|^note(?: from the author)? ?:|\b(?:reporter|writer|author|correspondent) travell?ed (?:as a guest|at the invitation) of\b|'s (?:diary|column|letter) appears on\b/i,
  },
  {
    why: "source line",
    line: /\breproduction (?:is|of)\b|\bre-?publish\b|^(?:published|printed) in\b|^(?:last )?(?:updated|modified)\b.{0,30}\bago\b|^short ?link\b|\balso available in\b|^(?:summary|article|text|full text)? ?available in \p{Lu}\p{L}+\.?$|^read (?:the (?:article|text|story)|this|it) in\b|^comments are (?:closed|off)\b|^our standards\b|^(?:topics?|tags?) ?:|\btags ?: \p{Lu}|\bcontains only a portion of\b|^prices, page\b|\b(?:guide|page|list|factsheet) is (?:updated|revised) (?:every|once|twice|weekly|monthly)\b|\bcompiled every \w+day\b|\bfor clients\b.{0,40}\bdo not forward\b|\bthis is a publication of\b/iu,
  },
];

/** Each wording by itself: of most lines none need be tried. */
const WORDINGS = NOTICES.flatMap(({ why, line }) =>
  alternativesOf(line).map((source) => ({ why, pattern: smallPattern(source, "g") })),
);
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

/** Longer lines are prose. */
const LONGEST = 320;
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
