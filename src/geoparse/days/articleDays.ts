/** The days that an article's sentences name, each read in the light of those before it. */
import type { Span } from "../../atlas/schema.ts";
import { overlap } from "../../atlas/spans.ts";
import type { Located } from "../model.ts";
import { matches } from "../text/matches.ts";
import { once } from "../text/once.ts";
import { tokensOf } from "../text/tokens.ts";
import { createWordMarks } from "../text/words.ts";
import { FINEST_FIRST, lastDayOf, oneDay } from "./calendar.ts";
import { MONTHS, mayOpenDate } from "./dateOpenings.ts";
import { DatedText, findDates, type StatedDate } from "./dates.ts";
import { createLabelReader } from "./dayLabels.ts";
import { type CountedDay, countedDays, mayCountDays, mayOpenWithPartOfDay, maySayDirection } from "./daysNearby.ts";
import { dayOfWriting, type Writing } from "./published.ts";
import { isFine, yearListed, yearOfHeading, yearOfRecord, yearOpening, yearsByMonth } from "./yearTold.ts";

export interface ArticleDays {
  /** The day that "on Tuesday" is counted from; null where the article does not say one. */
  readonly today: string | null;
  /** The dates that a sentence names, in document offsets and in order. */
  saidIn(sentence: number): readonly StatedDate[];
  /** The date of the list label or heading that a sentence stands under, if it is one of that country or of no country. */
  standsUnder(sentence: number, iso3: string): StatedDate | null;
}

/** Sentences within which another day is looked for. */
const NEAR = 4;

const DATE = 1;
const COUNTED = 2;
const DIRECTION = 4;
const marksOf = createWordMarks([
  { mark: DATE, bears: mayOpenDate },
  { mark: COUNTED, bears: mayCountDays },
  { mark: DIRECTION, bears: maySayDirection },
]);

export function createArticleDays(located: Located): ArticleDays {
  const { sentences, cleaned } = located;
  const { text } = located.document;
  const words = tokensOf(text, sentences);
  const writing = dayOfWriting(located);
  const today = writing?.today.iso ?? null;
  const known = new Map<number, readonly StatedDate[]>();
  const marksIn = (index: number): number => marksOf(words[index] ?? []);
  const raw = (index: number): string => text.slice(sentences[index]?.start, sentences[index]?.end);

  const saidIn = (index: number): readonly StatedDate[] => {
    const before = known.get(index);
    if (before) return before;
    const dates = read(index);
    known.set(index, dates);
    return dates;
  };

  const read = (index: number): readonly StatedDate[] => {
    const marks = marksIn(index);
    if ((marks & (DATE | COUNTED)) === 0) return NO_DATES;
    const sentence = raw(index);
    const dates = (marks & DATE) !== 0 ? datesOf(index, sentence) : NO_DATES;
    const counts = (marks & COUNTED) !== 0 && ((marks & DIRECTION) !== 0 || mayOpenWithPartOfDay(sentence));
    const told = counts ? countedFrom(index, sentence, dates) : NO_DATES;
    const thatYear = sentence.includes("year") ? ofThatYear(index, sentence, dates) : NO_DATES;
    if (told.length === 0 && thatYear.length === 0) return dates;
    const others = [...thatYear, ...told];
    return [...dates.filter((d) => !others.some((t) => overlap(d, t))), ...others].sort((a, b) => a.start - b.start);
  };

  const texts = new Map<number, DatedText>();
  const datedText = (index: number, sentence: string): DatedText => {
    const known = texts.get(index);
    if (known !== undefined) return known;
    const dated = new DatedText(sentence);
    texts.set(index, dated);
    return dated;
  };

  /** Those that are written out, or are told by the day of writing or the sentences before. */
  const datesOf = (index: number, sentence: string): readonly StatedDate[] => {
    const dated = datedText(index, sentence);
    const start = sentences[index]?.start ?? 0;
    const dates =
      writing === null ? ofYearBefore(index, dated, sentence) : inOrderTold(index, dated, sentence, writing);
    return dates.map((date) => shifted(date, start));
  };

  /** The year that the title gives the whole article. */
  const ofRecord = once(() => (sentences[0]?.paragraph === 0 ? yearOfRecord(raw(0)) : null));

  /** The dates of the nearest sentence before, in its paragraph, that names some of a kind. */
  const nearest = (index: number, fits: (date: StatedDate) => boolean, elsewhere = false): readonly StatedDate[] => {
    const paragraph = sentences[index]?.paragraph;
    for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
      if (!elsewhere && sentences[at]?.paragraph !== paragraph) return [];
      const dates = saidIn(at).filter(fits);
      if (dates.length > 0) return dates;
    }
    return [];
  };

  /** Where the article has no day: months and days of the year that was last named, if they come after it there. */
  const ofYearBefore = (index: number, dated: DatedText, sentence: string): readonly StatedDate[] => {
    const own = dated.stated();
    if (!dated.mayNameMonth() || !MONTH.test(sentence)) return own;
    const all = [...own];
    for (const bare of dated.asOf(ANY_DAY, false).filter((d) => isBare(sentence, d))) {
      if (all.some((d) => overlap(d, bare))) continue;
      const beside = own.findLast((d) => d.end <= bare.start && isFine(d));
      const last = beside ?? nearest(index, isFine).at(-1);
      const month = bare.from.slice(5, 7);
      const told = last && last.to.slice(5, 7) <= month ? last.to.slice(0, 4) : yearOfMonth(month);
      const year =
        (beside ? null : yearAround(index, sentence, own, bare.start)) ?? (beside || last ? told : ofRecord()) ?? told;
      if (year === null) continue;
      const date = dated.asOf(lastDayOf(Number(year)), false).find((d) => d.start === bare.start);
      if (date) all.push({ ...date, ahead: null });
    }
    return all.sort((a, b) => a.start - b.start);
  };

  /**
   * "To Y in March 2019, and to Z in April" is that April, whatever the day of writing. After a sentence about March 2019
   * "In April" may be that one or the last: no date.
   */
  const inOrderTold = (index: number, dated: DatedText, sentence: string, { today, exactly }: Writing) => {
    const own = dated.asOf(today, exactly);
    return own.flatMap((date) => {
      if (date.basis === "stated" || !isBare(sentence, date)) return [date];
      const beside = own.findLast((d) => d.end <= date.start && isAnchor(d));
      const goesOn = sentences[index - 1]?.paragraph === sentences[index]?.paragraph;
      const thatYear = beside ? null : yearAround(index, sentence, own, date.start);
      const inThatYear = thatYear && dated.asOf(lastDayOf(Number(thatYear)), false).find((d) => d.start === date.start);
      if (inThatYear) return [{ ...inThatYear, ahead: null }];
      const anchor =
        beside ?? (goesOn ? saidIn(index - 1) : NO_DATES).findLast((d) => isAnchor(d) && !isSince(text, d));
      if (anchor === undefined) return [date];
      const year = Number(anchor.to.slice(0, 4)) + (anchor.to.slice(5, 7) <= date.from.slice(5, 7) ? 0 : 1);
      const inOrder = dated.asOf(lastDayOf(year), false).find((d) => d.start === date.start);
      if (!inOrder || inOrder.from >= date.from) return [date];
      if (beside)
        return AND_THEN.test(sentence.slice(beside.end, date.start)) ? [{ ...inOrder, ahead: date.ahead }] : [date];
      return AHEAD.test(sentence) ? [date] : [];
    });
  };

  /** The year that a list of months is of, that opens their sentence or stands above it. */
  const yearAround = (index: number, sentence: string, dates: readonly StatedDate[], from: number): string | null => {
    const heading = firstOf(cleaned.paragraphs[sentences[index]?.paragraph ?? -1]?.under ?? -1);
    return (
      yearListed(sentence, dates, from) ??
      yearOpening(sentence, dates) ??
      (heading === undefined ? null : yearOfHeading(raw(heading)))
    );
  };

  const years = once(() =>
    yearsByMonth(
      sentences.flatMap((_, at) => ((marksIn(at) & DATE) !== 0 ? datedText(at, raw(at)).stated() : NO_DATES)),
    ),
  );
  /** The one year with which the article names a month. */
  const yearOfMonth = (month: string): string | null => {
    const named = years().get(month) ?? new Set();
    return named.size === 1 ? ([...named][0] ?? null) : null;
  };

  /** "In April of that year" */
  const ofThatYear = (index: number, sentence: string, own: readonly StatedDate[]): readonly StatedDate[] =>
    matches(sentence, OF_THAT_YEAR).flatMap((match) => {
      const start = (sentences[index]?.start ?? 0) + match.index;
      const before = own.filter((d) => d.end <= start);
      const those = before.length > 0 ? before : nearest(index, (d) => !isToday(d), true);
      const years = new Set(those.map(({ from }) => from.slice(0, 4)));
      const [date] = years.size === 1 ? findDates(`${match.groups?.date} ${[...years][0]}`) : [];
      return date ? [{ ...date, start, end: start + match[0].length, basis: "inferred" }] : [];
    });

  /** "The next day": counted from the last one in the sentence, be it counted itself, else in its paragraph. */
  const countedFrom = (index: number, sentence: string, own: readonly StatedDate[]): readonly StatedDate[] => {
    const told: StatedDate[] = [];
    for (const counted of countedDays(sentence).toSorted((a, b) => a.start - b.start)) {
      const span = shifted(counted, sentences[index]?.start ?? 0);
      const earlier = own.filter((d) => d.end <= span.start && !told.some((t) => overlap(t, d)));
      told.push(...countedOne(index, span, [...earlier, ...told]));
    }
    return told;
  };

  /** @param earlier the dates of the sentence before it */
  const countedOne = (index: number, span: CountedDay, earlier: readonly StatedDate[]): readonly StatedDate[] => {
    const { from: least } = span;
    const fromToday = (): readonly StatedDate[] => {
      const day = writing?.exactly ? oneDay(writing.today.iso) : null;
      return day ? countedDate(span, { ...span, ...day, basis: "inferred", ahead: null }) : NO_DATES;
    };
    if (least === "today" || (span.orToday && AHEAD.test(raw(index)))) return fromToday();
    const isFineEnough = (d: StatedDate): boolean => FINEST_FIRST.indexOf(d.precision) <= FINEST_FIRST.indexOf(least);
    const tellsWhen = (d: StatedDate): boolean => isFineEnough(d) && !isSince(text, d);
    const those = earlier.filter(tellsWhen).toSorted((a, b) => a.start - b.start);
    const before = those.findLast(isFine) ?? those.at(-1);
    const candidates = before ? [before] : nearest(index, tellsWhen);
    const [anchor] = candidates;
    if (anchor === undefined) return span.orToday ? fromToday() : NO_DATES;
    if (candidates.some((d) => d.from !== anchor.from)) return NO_DATES;
    return countedDate(span, anchor);
  };

  let firsts: ReadonlyMap<number, number> | null = null;
  const firstOf = (paragraph: number): number | undefined => {
    firsts ??= new Map(sentences.map((s, at): [number, number] => [s.paragraph, at]).toReversed());
    return firsts.get(paragraph);
  };

  /** When the article says that it was written. */
  const isToday = ({ from, basis }: StatedDate): boolean => basis === "stated" && from === today;

  return { today, saidIn, standsUnder: createLabelReader(located, { saidIn, firstOf, isToday }) };
}

const monthName = `(?:${MONTHS.flat().join("|")})\\b\\.?`;
const MONTH = new RegExp(`\\b${monthName}`, "i");
/** To find months without a year, whatever year that is. */
const ANY_DAY = lastDayOf(2000);
const OF_THAT_YEAR = new RegExp(
  `\\b(?<date>(?:\\d{1,2} )?${monthName}(?: \\d{1,2})?),? (?:of )?(?:that|the same) year\\b`,
  "gi",
);

/** "His first visit since 2012" */
function isSince(text: string, { start }: Span): boolean {
  return SINCE.test(text.slice(Math.max(0, start - 6), start));
}
const SINCE = /since $/i;
/** From one of two coordinated clauses to the other. */
const AND_THEN = /^(?!.*\b(?:who|which|that|whose|when|since|after|until)\b).*\b(?:and|then|before)\b/i;
const AHEAD =
  /\b(?:will|due|plans?|planned|expected|to visit|is to|are to|scheduled|upcoming|prepar(?:ing|ed)|wants?|hopes|(?:by|before|until) the end)\b/i;

/** Whether what comes after a date may be counted from it. */
function isAnchor(date: StatedDate): boolean {
  return date.basis === "stated" && isFine(date);
}

/** A month or a day of one, and nothing else that is counted from the day of writing. */
function isBare(sentence: string, { start, end }: Span): boolean {
  const words = sentence.slice(start, end);
  return MONTH.test(words) && !/year$/i.test(words) && !/\b(?:last|next|this) $/i.test(sentence.slice(0, start));
}

function countedDate(counted: CountedDay, anchor: StatedDate): StatedDate[] {
  const days = counted.counting(anchor);
  const ahead = anchor.ahead && counted.counting(anchor.ahead);
  return days ? [{ start: counted.start, end: counted.end, ...days, ahead, basis: "inferred" }] : [];
}

function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

const NO_DATES: readonly StatedDate[] = [];
