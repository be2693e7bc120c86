/** Paragraphs → sentences, by the full stops that end one. Linear in the text's length. */

import type { Cleaned, Paragraph, Sentence } from "../model.ts";
import { matches } from "./matches.ts";
import { isWordAt } from "./tokens.ts";

/** Never end a sentence: a name follows. */
const BEFORE_A_NAME = new Set(
  "mr mrs ms messrs mx dr prof gen col lt sgt cpl capt cmdr maj brig adm sen rep gov rev hon pres amb st ste mt ft fr supt vs cf viz eg ie e.g i.e approx ca art fig figs pp vol nos ed eds".split(
    " ",
  ),
);
/** End one only where the next word clearly begins another. */
const MAY_END = new Set(
  "inc ltd co corp bros plc llc jr sr etc al dept univ assn ave blvd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m am pm est bn mn".split(
    " ",
  ),
);
/** Words that begin sentences and hardly ever go on after an abbreviation ("in the U.S. The …"). */
const STARTERS = new Set(
  "the this that these those a an it its he she they we i you his her their our in on at by for from with as and but or if when while after before since although though however moreover furthermore meanwhile there here what who why how where which some many most no not now then yet so such one two it's despite during under according both each".split(
    " ",
  ),
);

const STOP = /[.!?…]+|[。！？]+/g;
const CLOSERS = "\"'”’»)]\\*";
const STOPS_OF_WIDE = "。！？";
const SMALL = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
const OPENING = /^["'“‘«([\\*]+/;

function isSpace(char: string): boolean {
  return char === " " || char === "" || /\s/.test(char);
}

/** The letters, figures and stops that end at an offset, without a stop at their head. */
function wordBefore(text: string, least: number, end: number): string {
  let from = end;
  while (from > least && (text.charAt(from - 1) === "." || isWordAt(text, from - 1))) from--;
  while (from < end && text.charAt(from) === ".") from++;
  return text.slice(from, end);
}

/** True where the stop at `from`..`to` (half-open, closers not in it) ends a sentence before `next`. */
function ends(text: string, begin: number, from: number, to: number, next: number, end: number): boolean {
  const code = text.charCodeAt(next);
  if (code >= 97 && code <= 122) return false;
  const mark = text.slice(from, to);
  const ahead = text.slice(next, Math.min(end, next + 40)).replace(OPENING, "");
  const first = String.fromCodePoint(ahead.codePointAt(0) ?? 32);
  if (SMALL.test(first)) return false;
  if (mark !== ".") return true;
  const before = wordBefore(text, Math.max(begin, from - 24), from);
  const word = before.toLowerCase();
  if (BEFORE_A_NAME.has(word)) return false;
  if (word === "no") return !/^\d/.test(ahead);
  if (!MAY_END.has(word) && !INITIALS.test(before)) return true;
  const nextWord = /^[\p{L}'’]+/u.exec(ahead)?.[0].toLowerCase() ?? "";
  return STARTERS.has(nextWord) && CAPITAL.test(ahead);
}

function split(text: string, paragraph: Paragraph, index: number, out: Sentence[]): void {
  const body = text.slice(paragraph.start, paragraph.end);
  const end = body.length;
  let begin = 0;
  for (const match of matches(body, STOP)) {
    const from = match.index;
    const to = from + match[0].length;
    if (from < begin) continue;
    let close = to;
    while (close < end && CLOSERS.includes(body.charAt(close))) close++;
    const wide = STOPS_OF_WIDE.includes(match[0].charAt(0));
    if (close >= end || (!wide && !isSpace(body.charAt(close)))) continue;
    let next = close;
    while (next < end && isSpace(body.charAt(next))) next++;
    if (next >= end) break;
    if (!wide && !ends(body, begin, from, to, next, end)) continue;
    if (close > begin) out.push({ start: paragraph.start + begin, end: paragraph.start + close, paragraph: index });
    begin = next;
  }
  if (begin < end) out.push({ start: paragraph.start + begin, end: paragraph.start + end, paragraph: index });
}

/**
 * The sentences of an article in order. A heading is a sentence; an item is split like text.
 * @returns offsets into `text`, without white space around
 */
export function sentences(text: string, cleaned: Cleaned): readonly Sentence[] {
  const found: Sentence[] = [];
  cleaned.paragraphs.forEach((paragraph, index) => {
    split(text, paragraph, index, found);
  });
  return found;
}
