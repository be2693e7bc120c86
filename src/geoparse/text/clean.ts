/** Article text → its title and paragraphs, without what is not the article's own. Linear in the text's length. */

import type { Boilerplate, Cleaned, Paragraph } from "../model.ts";
import { createBoilerplate, mayBeKeyword, opensKeywords } from "./boilerplate.ts";
import { noticeAtEdge } from "./edgeNotices.ts";

interface Line {
  start: number;
  end: number;
  /** Blank lines stand before it. */
  readonly apart: boolean;
}

const BREAK = /[\r\n\u2028\u2029]/g;
const BULLET = /^(?:[-–—*+•·‣◦▪●○■]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|[#>]{1,6}\s+)/;
const HASHES = /^#{1,6}\s+/;
/** A first letter printed twice, as feeds do with a drop cap: "RRome falls". */
const DOUBLED = /^(\p{Lu})\1(?=\p{Ll})/u;
const TERMINAL = /[.!?…。！？]["'”’)\]\\]*$/u;
/** Headings are short; longer lines without a full stop are text that lost it. */
const HEADING_LENGTH = 150;
/** A title of a text without headline is its first sentence, cut here. */
const TITLE_LENGTH = 240;

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b)
  );
}

/** The lines that hold more than white space, trimmed. */
function lines(text: string): Line[] {
  const found: Line[] = [];
  let last = 0;
  for (let next = 0; next < text.length; ) {
    let start = next;
    let end = breakAfter(text, start);
    next = end + 1;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) continue;
    found.push({ start, end, apart: breaks(text, last, start) > 1 });
    last = end;
  }
  return found;
}

/** Where the next line break stands from an offset on, else the end. */
function breakAfter(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.test(text) ? BREAK.lastIndex - 1 : text.length;
}

function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028 || code === 0x2029) count++;
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) count++;
  }
  return count;
}

/** What marks a line as an item or a heading, with the space behind it; "" for most lines, which begin with a capital. */
function bulletOf(line: string): string {
  const first = line.charCodeAt(0);
  return first >= 0x41 && first <= 0x5a ? "" : (BULLET.exec(line)?.[0] ?? "");
}

/** Whether a line may begin with a letter twice: most do not, which its first two units tell, but for pairs of them. */
function mayBeDoubled(line: string): boolean {
  const first = line.charCodeAt(0);
  return first === line.charCodeAt(1) || (first >= 0xd800 && first < 0xdc00);
}

/** For telling a repeated headline: case, kind of quote and spacing do not matter. */
function headlineKey(line: string): string {
  return line
    .replace(DOUBLED, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether the first letters or figures of two lines are the same, case aside: of most lines they are not. */
function startsAlike(line: string, other: string): boolean {
  return FIRST.exec(line)?.[0].toLowerCase() === FIRST.exec(other)?.[0].toLowerCase();
}
const FIRST = /[\p{L}\p{N}]/u;

/**
 * Tells an article's own text from what stands around it.
 * @param text the file as it is; byte order mark, any line ends and any Unicode are fine
 * @returns offsets into `text`; a paragraph leaves out bullets and a drop cap's doubled letter
 */
export function clean(text: string): Cleaned {
  const paragraphs: Paragraph[] = [];
  const boilerplate: Boilerplate[] = [];
  let title = "";
  /** Of the title; null before it was asked for. */
  let titleKey: string | null = null;
  let keywords = false;
  let heading: number | null = null;
  let intro: number | null = null;

  const reasonAgainst = createBoilerplate(text);
  const drop = (line: Line, why: string) => {
    const previous = boilerplate.at(-1);
    const adjoins = previous !== undefined && previous.why === why && breaks(text, previous.end, line.start) === 1;
    if (adjoins) boilerplate[boilerplate.length - 1] = { ...previous, end: line.end };
    else boilerplate.push({ start: line.start, end: line.end, why });
  };

  const all = lines(text);
  for (const [at, line] of all.entries()) {
    const short = line.end - line.start <= 600;
    const whole = short ? text.slice(line.start, line.end) : text.slice(line.start, line.start + 600);
    const bullet = bulletOf(whole);
    const isItem = bullet !== "" && !bullet.startsWith("#") && !bullet.startsWith(">");
    const stripped = whole.slice(bullet.length);
    if (keywords) {
      keywords = short && mayBeKeyword(stripped, isItem);
      if (keywords) {
        drop(line, "keyword list");
        continue;
      }
    }
    if (short && opensKeywords(stripped)) {
      keywords = true;
      drop(line, "keyword list");
      continue;
    }
    const told = stripped.length > 0 ? stripped : whole;
    const why = short
      ? (reasonAgainst(told, title === "") ?? (title === "" ? null : noticeAtEdge(told, at, all.length)))
      : null;
    if (why !== null) {
      drop(line, why);
      continue;
    }
    const asLong = Math.abs(stripped.length - title.length) <= 6;
    if (asLong && title !== "" && startsAlike(stripped, title)) {
      titleKey ??= headlineKey(title);
      if (titleKey !== "" && headlineKey(stripped) === titleKey) {
        drop(line, "headline repeated");
        continue;
      }
    }

    let start = line.start + bullet.length;
    if (mayBeDoubled(stripped) && DOUBLED.test(stripped) && (title === "" || !isItem)) {
      boilerplate.push({ start, end: start + 1, why: "drop cap repeated" });
      start++;
    }
    const isTitle = title === "";
    if (isTitle) title = titleOf(text, start, line.end);
    const ended = TERMINAL.test(text.slice(Math.max(start, line.end - 8), line.end));
    const introduces = text.charCodeAt(line.end - 1) === 58;
    const index = paragraphs.length;
    const { end } = line;
    if (isItem) {
      paragraphs.push({ start, end, kind: "item", under: intro ?? heading });
    } else if (HASHES.test(bullet) || (!ended && !introduces && isHeading(text, start, line.end))) {
      paragraphs.push({ start, end, kind: "heading", under: null });
      heading = isTitle ? null : index;
      intro = null;
    } else {
      paragraphs.push({ start, end, kind: "text", under: heading });
      intro = introduces ? index : null;
    }
  }
  return { title, paragraphs, boilerplate };
}

/** Short, without a full stop, and begun like a headline: with a capital, a figure or a quotation mark. */
function isHeading(text: string, start: number, end: number): boolean {
  if (end - start > HEADING_LENGTH) return false;
  const first = text.slice(start, start + 2);
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«¿¡([]/u.test(first) && !/[,;]$/.test(text.slice(end - 1, end));
}

function titleOf(text: string, start: number, end: number): string {
  if (end - start <= TITLE_LENGTH) return text.slice(start, end);
  const head = text.slice(start, start + TITLE_LENGTH);
  const stop = /^.{20,}?[.!?]["'”’)]*(?=\s)/su.exec(head)?.[0];
  return stop ?? `${head.slice(0, Math.max(1, head.lastIndexOf(" "))).replace(/[\ud800-\udbff]$/, "")}…`;
}
