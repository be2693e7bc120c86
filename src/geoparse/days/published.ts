import type { Published } from "../../atlas/schema.ts";
import type { Cleaned, Located, SourceDocument } from "../model.ts";
import { inPlainLetters, plain } from "../text/letters.ts";
import { matchAt, matches } from "../text/matches.ts";
import { type Today, todayIs } from "./calendar.ts";
import { findDates, type StatedDate } from "./dates.ts";

/** What says when an article was published stands within this of its line's start. */
const LONGEST = 200;

const UNKNOWN: Published = { from: null, to: null, basis: "unknown", why: "no date of publication in the text" };

const SAYS_SO =
  /\b(?:first )?(?:published|posted|issued(?= on:)|publication date|date published|date)\b(?: (?:on|at|in))?\s*:?\s*/i;
const UPDATED = /\b(?:last |latest )?(?:updated?|modified|revision|revised)\b[^\d]*$/i;
/** What else may stand in a line that only says when: weekdays, times, zones, and what happened then. */
const WHEN_WORDS =
  /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?|\b\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\b\.?)?|\b(?:[A-Z]{1,3}T|UTC|GMT)\b|\b(?:first|last|latest)? ?(?:published|posted|updated?|modified|revision|revised)\b(?: (?:on|at)\b)?|[\s|·•,:()–—-]+/gi;
const WHEN_WORDS_HERE = new RegExp(WHEN_WORDS.source, "iy");
/** What may be left of it: who wrote it. */
const BYLINE = plain(/^(?:by ?[\p{Lu}][\p{L}.']+(?: ?[\p{Lu}][\p{L}.']+){0,3})?$/iu);
/** "LIMA, June 20, 2024 (Agency) —", "NAIROBI, Kenya (June 20, 2024) –": capitals, the date, a dash. */
const DATELINE = plain(/^\p{Lu}[\p{Lu}\s.'/-]{2,40}(?:, \p{L}[\p{L}\s.]{1,24})?(?:,\s*| \()$/u);
const AFTER_DATELINE = /^\)?\s*(?:\([^)]{1,40}\)\s*)?(?:[-–—]{1,2}|:|\/)/;
/** "Nairobi (Agency), 20 June 2024: …", "NAIROBI, 20 June 2024. …", or with the agency behind it on a line of its own. */
const PLACED_DAY = plain(
  /^(?!(?:On|In|At|By|From|Since|Until|After|Before|During|The|As|When)\b)\p{Lu}[\p{L}.'-]+(?:(?: | ?\/ ?| and )\p{Lu}[\p{L}.'-]+){0,3}(?: \([^)]{1,40}\))?(?:, \p{Lu}\p{L}[\p{L}\s.]{1,22})?,\s*$/u,
);
const AFTER_PLACED_DAY = /^\s*(?:\([^)]{1,40}\)|\/[^/]{2,30}\/)?\s*(?:[-–—:]|\.(?=[ -])|\.?$)/;
/** "Nairobi, 20 June 2024", "Research note, June 2024", "Posted on 20 June 2024 by the newsroom": few words and the date. */
const SHORT_LINE = plain(
  /^(?:(?:(?:issue|no|nr|number|vol|volume|edition|bulletin|newsletter)\.? \d{1,4}|[\p{L}.'|]+),? ){0,6}[|·–—-]?\s*$/iu,
);
/** "Edited by the news desk | New Delhi | Updated on:" */
const UPDATED_ON = /(?:^|[|·•]\s*)(?:last |latest )?(?:updated?|modified|revised)(?: (?:on|at))?:?\s*$/i;
/** "The Daily Wire - Updated on Thursday, 20 June 2024, 10:12": nothing but a time behind it. */
const NAME_UPDATED_ON =
  /^[^.!?;:]{2,40} [–—-] (?:last |latest )?(?:updated?|modified|revised)(?: (?:on|at))?:?\s*(?:[a-z]{3,6}day,? )?$/i;
const TIME_ALONE = /^(?:,? (?:at )?\d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?\s*$/i;

/** "Mexico City, June 20, 2024", "20 June 2024 | Analysis | Jane Doe", below a heading and what stands under it. */
const PLACE_AND_DATE = plain(/^(?:\p{Lu}[\p{L}.']+ ?){0,3}(?:(?<=\S), | ?\| ?)?$/u);
const AFTER_ALONE = /^\s*$|^ \(all times [^)]{3,30}\)$|^\s*\|(?:[^|.]{2,40}\|?){1,3}$/;
/** "Commentary · Jane Doe · 20 June 2024 · 5 min read", "DAILY NEWS - Jun 20, 2024 - 16:08 | All": a line of short parts, one the date. */
const mark = "(?:\\s?[|·•●]\\s?|\\s[-–—/]\\s)";
const PARTS_BEFORE = plain(
  new RegExp(
    `^(?:(?:[^.!?:;|·•●]|\\.(?=\\p{L})){2,40}?${mark}){0,3}(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\.?,? |updated |\\d\\d?:\\d\\d(?: ?[ap]m)? )?$`,
    "iu",
  ),
);
const PARTS_AFTER = new RegExp(`^(?:${mark}[^.!?;|·•●]{2,60}?){0,3}$`, "i");
/** A dash alone may stand between a day and what happened on it: with the time it does not. */
const MARKED = /[|·•●]|(?<!\d)\d\d?[:.]\d\d(?!\d)/;

/** "20 June 2024 — Newsletter": where other lines begin so, each is an entry of a list. */
const BEHIND_DASH = plain(/^ [–—-] \p{Lu}[\p{L} ]{2,30}\s*$/u);

const YEAR = /(?:19|20)\d\d/g;

const READ = new WeakMap<SourceDocument, Published>();

/**
 * When an article says that it was published: in a line that says "published", a line that is only a byline with a date,
 * or a dateline. Dates of events in the text are none of these, and nothing is inferred from them.
 * Several ask: an article is read once.
 */
export function published(document: SourceDocument, cleaned: Cleaned): Published {
  const known = READ.get(document);
  if (known) return known;
  const said = saidBy(document, cleaned);
  READ.set(document, said);
  return said;
}

/** When an article was written. */
export interface Writing {
  readonly today: Today;
  /** False where only the month of that day is known. */
  readonly exactly: boolean;
}

/** @returns null where an article does not say a day or a month */
export function dayOfWriting({ document, cleaned }: Pick<Located, "document" | "cleaned">): Writing | null {
  const { from, to, basis } = published(document, cleaned);
  if (basis !== "stated" || from === null || to === null || from.slice(0, 7) !== to.slice(0, 7)) return null;
  const today = todayIs(to);
  return today && { today, exactly: from === to };
}

function saidBy(document: SourceDocument, cleaned: Cleaned): Published {
  const lines = linesWithDates(document.text);
  for (const line of lines) {
    const word = SAYS_SO.exec(line.text);
    if (!word || word.index > 40) continue;
    const after = word.index + word[0].length;
    const date = line.dates.find((d) => d.start >= after && d.start - after <= 2);
    if (date) return stated(date, "a line that says when it was published");
  }
  let updated: StatedDate | null = null;
  const body = cleaned.paragraphs.find((p) => p.kind === "text");
  for (const line of lines) {
    const { dates } = line;
    const [date] = dates;
    if (!date || date.precision === "year") continue;
    const before = line.text.slice(0, date.start);
    const after = line.text.slice(date.end);
    const atTop = !body || line.start <= body.start || isBelowHeadings(document.text.slice(0, line.start));
    if (DATELINE.test(before) && AFTER_DATELINE.test(after) && atTop) return stated(date, "dateline");
    if (atTop && date.precision === "day" && PLACED_DAY.test(before) && AFTER_PLACED_DAY.test(after)) {
      return stated(date, "dateline");
    }
    if (atTop && dates.length === 1 && line.text.length < 70 && SHORT_LINE.test(before) && /^\s*$/.test(after)) {
      return stated(date, "a line of its own with a date");
    }
    if (
      dates.length === 1 &&
      date.precision === "day" &&
      PLACE_AND_DATE.test(before) &&
      AFTER_ALONE.test(after) &&
      line.start < 600
    )
      return stated(date, "a line of its own with a date");
    const isHead = line.start > 0 && (atTop || line.start < 600);
    const isAlone = (): boolean => before === "" && BEHIND_DASH.test(after) && lines.filter(beginsEntry).length === 1;
    if (isHead && dates.length === 1 && (isOfParts(before, after) || isAlone())) {
      return stated(date, "a line of its own with a date");
    }
    const nearTop = line.start < Math.max(body?.end ?? 0, 600);
    const isUpdate = UPDATED_ON.test(before) || (NAME_UPDATED_ON.test(before) && TIME_ALONE.test(after));
    if (nearTop && date.precision === "day" && isUpdate) updated ??= date;
    if (!nearTop || date.precision !== "day" || !isByline(withoutDates(line))) continue;
    const first = dates.find((d) => d.precision === "day" && !UPDATED.test(line.text.slice(0, d.start)));
    if (first) return stated(first, "byline with a date");
    updated ??= date;
  }
  return updated ? stated(updated, "a line that says when it was last updated") : UNKNOWN;
}

/** Whether what stands before a line are a few short ones. */
function isBelowHeadings(before: string): boolean {
  const lines = before.split(/\s*[\r\n]\s*/).filter((line) => line !== "");
  return lines.length <= 3 && lines.every(({ length }) => length <= LONGEST_HEADING);
}
const LONGEST_HEADING = 90;

/** Whether what stands before and behind a date in its line are short parts between marks. */
function isOfParts(before: string, after: string): boolean {
  return MARKED.test(`${before}${after}`) && PARTS_BEFORE.test(before) && PARTS_AFTER.test(after.trimEnd());
}

function beginsEntry({ text, dates }: DatedLine): boolean {
  const [date] = dates;
  return date?.start === 0 && ENTRY.test(text.slice(date.end));
}
const ENTRY = /^(?: [–—-] |[:.] )/;

/** Whether words without dates say nothing but when, and by whom. Most lines are told by what comes first to say more. */
function isByline(words: string): boolean {
  const rest = words.slice(endOfWhenWords(words));
  return (rest === "" || BY.test(rest)) && BYLINE.test(words.replace(WHEN_WORDS, " ").trim());
}
const BY = /^by/i;

/** Where the words end that say when, from the start on. */
function endOfWhenWords(words: string): number {
  let end = 0;
  for (let match = matchAt(WHEN_WORDS_HERE, words, 0); match !== null; match = matchAt(WHEN_WORDS_HERE, words, end)) {
    end += match[0].length;
  }
  return end;
}

function withoutDates({ text, dates }: DatedLine): string {
  return dates.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

function stated(date: StatedDate, why: string): Published {
  return { from: date.from, to: date.to, basis: "stated", why };
}

interface DatedLine {
  readonly start: number;
  /** In plain letters, not more than its first {@link LONGEST} characters. */
  readonly text: string;
  /** In its text. */
  readonly dates: readonly StatedDate[];
}

/** The lines that say a date with its year in what is read of them: only where a year stands, a line is looked at. */
function linesWithDates(text: string): readonly DatedLine[] {
  const lines: DatedLine[] = [];
  let last = -1;
  for (const { index } of matches(text, YEAR)) {
    const start = lineStart(text, index);
    if (start === null || start === last) continue;
    last = start;
    const line = text.slice(start, lineEnd(text, index, start + LONGEST));
    const dates = findDates(line);
    if (dates.length > 0) lines.push({ start, text: inPlainLetters(line), dates });
  }
  return lines;
}

/** Where the line begins that an offset is in, null where that is too far before. */
function lineStart(text: string, offset: number): number | null {
  for (let at = offset; at > offset - LONGEST; at--) if (at === 0 || isLineBreak(text.charCodeAt(at - 1))) return at;
  return null;
}

/** Where the line ends that an offset is in, or what is read of it. */
function lineEnd(text: string, offset: number, most: number): number {
  let at = offset;
  while (at < most && at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
