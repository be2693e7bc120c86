/** The ways to write a date in English, each with what it says: tables from the longest form to its parts. */
import { LatePattern } from "../text/latePattern.ts";
import {
  type Days,
  dayInWeek,
  dayOfWeek,
  fromTo,
  isoDay,
  monthNear,
  namedDay,
  nearestYear,
  oneDay,
  stepOf,
  type Today,
  type Told,
  weekNear,
  wholeMonth,
  wholeUnit,
  wholeYear,
} from "./calendar.ts";
import { beginningsOf, beginsSo, MONTHS, type Opening } from "./dateOpenings.ts";

const month = `(?:${MONTHS.flat().join("|")})\\b\\.?`;
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const year = "(?:19|20)\\d\\d";
const dash = "\\s?(?:[-–—]|to|until|through|and)\\s?";
/** Between the parts of a list of dates. */
const nextOne = "(?:,? and |, )";
const dayName = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const weekday = `(?:${dayName},? )?`;

/**
 * 28/01/2023 and 01/28/2023 say which is the day; of 05/06/2023 nobody knows. With stops the day comes first, and so it does
 * where the clock has 24 hours ("05-06-2023 18:32").
 */
function numbered(g: Groups): Days | null {
  const [one, two] = [Number(g.n1), Number(g.n2)];
  const dayFirst = g.mark === "." || g.clock !== undefined || one > 12;
  if (!dayFirst && two <= 12 && one !== two) return null;
  const date = dayFirst ? isoDay(g.y1, two, g.n1) : isoDay(g.y1, one, g.n2);
  return fromTo(date, date);
}

/** A way to write dates. */
export interface Form<Read> {
  readonly beginnings: ReturnType<typeof beginningsOf>;
  /** Sticky, for small letters. */
  readonly pattern: LatePattern;
  readonly read: Read;
}

/** @param shapes the kinds of words that it begins with, as {@link beginningsOf} has them */
function form<Read>(shapes: string, source: string, read: Read): Form<Read> {
  const pattern = new LatePattern(`(?<![\\w-])${source}(?!\\d)`, "y");
  return { beginnings: beginningsOf(shapes), pattern, read };
}

/** Prepares forms: gives those that may begin at one of some openings, in order. */
function createForms<Read>(forms: readonly Form<Read>[]): (openings: readonly Opening[]) => readonly Form<Read>[] {
  /** A bit for each of them, by the kinds of an opening. */
  const known = new Map<number, number>();
  const bitsOf = (opening: Opening): number => {
    let bits = known.get(opening.kinds);
    if (bits === undefined) {
      bits = forms.reduce((all, { beginnings }, at) => (beginsSo(opening, beginnings) ? all | (1 << at) : all), 0);
      known.set(opening.kinds, bits);
    }
    return bits;
  };
  /** Those of some bits. */
  const chosen = new Map<number, readonly Form<Read>[]>([[0, []]]);
  return (openings) => {
    let bits = 0;
    for (const opening of openings) bits |= bitsOf(opening);
    let those = chosen.get(bits);
    if (those === undefined) {
      those = forms.filter((_, at) => (bits & (1 << at)) !== 0);
      chosen.set(bits, those);
    }
    return those;
  };
}

/** Forms that say the year, in order of how much they say: a longer one must be tried before one that is a part of it. */
export const STATED_FORMS = createForms<(g: Groups) => Days | null>([
  form("Y", `(?<y1>${year})-(?<m1>\\d\\d)-(?<d1>\\d\\d)(?!\\d)`, (g) =>
    fromTo(isoDay(g.y1, Number(g.m1), g.d1), isoDay(g.y1, Number(g.m1), g.d1)),
  ),
  form("DD", `(?<n1>\\d{1,2})(?<mark>[/.])(?<n2>\\d{1,2})\\k<mark>(?<y1>${year})`, numbered),
  form(
    "DD",
    `(?<n1>\\d\\d)-(?<n2>\\d\\d)-(?<y1>${year})(?=,? (?<clock>(?:0\\d|1\\d|2[0-3]):\\d\\d)(?! ?[ap]\\.?m))`,
    numbered,
  ),
  form(
    "DMD DMM WDMD WDMM",
    `${weekday}(?<d1>${day}) (?<m1>${month})${dash}(?<d2>${day}) (?<m2>${month}),? (?<y1>${year})`,
    (g) => fromTo(namedDay(g.y1, g.m1, g.d1), namedDay(g.y1, g.m2, g.d2)),
  ),
  form("MDM MDD", `(?<m1>${month}) (?<d1>${day})${dash}(?<m2>${month}) (?<d2>${day}),? (?<y1>${year})`, (g) =>
    fromTo(namedDay(g.y1, g.m1, g.d1), namedDay(g.y1, g.m2, g.d2)),
  ),
  form("DDM DMY", `(?<d1>${day})${dash}(?<d2>${day}) (?<m1>${month}),? (?<y1>${year})`, (g) =>
    fromTo(namedDay(g.y1, g.m1, g.d1), namedDay(g.y1, g.m1, g.d2)),
  ),
  form("MDD MDY", `(?<m1>${month}) (?<d1>${day})${dash}(?<d2>${day}),? (?<y1>${year})`, (g) =>
    fromTo(namedDay(g.y1, g.m1, g.d1), namedDay(g.y1, g.m1, g.d2)),
  ),
  form("DMY WDMY", `${weekday}(?<d1>${day})(?: of)? (?<m1>${month}),? (?<y1>${year})`, (g) =>
    fromTo(namedDay(g.y1, g.m1, g.d1), namedDay(g.y1, g.m1, g.d1)),
  ),
  form("MDY WMDY", `${weekday}(?<m1>${month}) (?<d1>${day}),? (?<y1>${year})`, (g) =>
    fromTo(namedDay(g.y1, g.m1, g.d1), namedDay(g.y1, g.m1, g.d1)),
  ),
  form("MY", `(?<!\\d(?:st|nd|rd|th)?(?: of)? )(?<m1>${month}),?(?: of)? (?<y1>${year})`, (g) =>
    wholeMonth(g.y1, g.m1),
  ),
  form("Y", `(?<=\\b(?:in|during|since|throughout|early|late|mid|of) )(?<y1>${year})(?![-\\d])`, (g) =>
    wholeYear(g.y1 ?? ""),
  ),
  // "In 2014, 2015 and 2017": one preposition for all.
  form("Y", `(?<=\\b(?:in|of) (?:${year}${nextOne}){1,9})(?<y1>${year})(?![-\\d])`, (g) => wholeYear(g.y1 ?? "")),
  // "In March, June and October 2023": one year for all.
  form(
    "MM",
    `(?<!\\b(?:between|from) |\\d(?:st|nd|rd|th)? )(?<m1>${month})(?=${nextOne}(?:${month}${nextOne}){0,9}${month},? (?:of )?(?<y1>${year}))`,
    (g) => wholeMonth(g.y1, g.m1),
  ),
  // "X's 2019 visit"
  form(
    "Y",
    `(?<=(?:['’]s?|\\b(?:his|her|their|the|an?)) )(?<y1>${year})(?= (?:[a-z-]+ ){0,2}(?:visit|trip|tour|journey|summit|meeting|talks|stop|swing|pilgrimage)\\b)`,
    (g) => wholeYear(g.y1 ?? ""),
  ),
]);

type Groups = Readonly<Record<string, string | undefined>>;

const DAYS_AWAY: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 };
/** "April of that year" is not the April nearest to the day of publication. */
const notOfAnotherYear = "(?!,? (?:of )?(?:that|the same|the following|the next|the previous) year)";

/** Forms that say less than the year, read from the day that they were written on. */
export const RELATIVE_FORMS = createForms<(g: Groups, day: Today) => Days | Told | null>([
  form("DDM DM", `(?<d1>${day})${dash}(?<d2>${day}) (?<m1>${month})${notOfAnotherYear}`, (g, t) =>
    nearestYear(t, (y) => fromTo(namedDay(y, g.m1, g.d1), namedDay(y, g.m1, g.d2))),
  ),
  form("MD", `(?<m1>${month}) (?<d1>${day})${dash}(?<d2>${day})${notOfAnotherYear}`, (g, t) =>
    nearestYear(t, (y) => fromTo(namedDay(y, g.m1, g.d1), namedDay(y, g.m1, g.d2))),
  ),
  form("DM WDM", `${weekday}(?<d1>${day})(?: of)? (?<m1>${month})${notOfAnotherYear}`, (g, t) =>
    nearestYear(t, (y) => fromTo(namedDay(y, g.m1, g.d1), namedDay(y, g.m1, g.d1))),
  ),
  form("MD WMD", `${weekday}(?<m1>${month}) (?<d1>${day})${notOfAnotherYear}`, (g, t) =>
    nearestYear(t, (y) => fromTo(namedDay(y, g.m1, g.d1), namedDay(y, g.m1, g.d1))),
  ),
  form("MR", `(?<m1>${month}) (?:of )?(?<which>last|this|next) year`, (g, t) =>
    wholeMonth(String(t.year + stepOf(g.which)), g.m1),
  ),
  form(
    "M",
    `(?<=\\b(?<which>in|since|during|throughout|last|next|this|early|late|mid|of|by) )(?<m1>${month})(?! \\d)${notOfAnotherYear}`,
    (g, t) => monthNear(t, g.which, g.m1),
  ),
  // "In March and October"; "in March and may" goes on with a verb.
  form("M", `(?<=\\b(?:in|of) (?:${month}${nextOne}){1,9})(?!may)(?<m1>${month})(?! \\d)${notOfAnotherYear}`, (g, t) =>
    monthNear(t, "in", g.m1),
  ),
  // "Planned for January"; "for May" may be for a person.
  form("M", `(?<=\\bfor )(?!may)(?<m1>${month})(?! \\d)${notOfAnotherYear}`, (g, t) => monthNear(t, "in", g.m1)),
  // "X's May visit"
  form(
    "M",
    `(?<=(?:['’]s?|\\b(?:his|her|their)) )(?<m1>${month})(?= (?:[a-z-]+ )?(?:visit|trip|tour|journey|summit|meeting|talks|stop|stay)\\b)`,
    (g, t) => monthNear(t, "in", g.m1),
  ),
  // "June brought another summit": a month that does something.
  form(
    "M",
    `(?<=^(?:and |but |then )?)(?<m1>${month})(?= (?:brought|saw|took|found|began|opened|ended)\\b)`,
    (g, t) => {
      const days = monthNear(t, "in", g.m1);
      return days && { past: days.past, ahead: null };
    },
  ),
  form(
    "WR",
    `(?<name>${dayName})(?: (?:morning|afternoon|evening|night))?,? (?:of )?(?<which>last|this|next) week`,
    (g, t) => dayInWeek(t, g.name, stepOf(g.which)),
  ),
  form("W RW", `(?:(?<which>last|next|this|this past|this coming) )?(?<name>${dayName})`, (g, t) =>
    dayOfWeek(t, g.name, stepOf(g.which) === 0 ? 0 : 7),
  ),
  form("R", "(?<name>today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow)", (g, t) =>
    oneDay(t.plus(DAYS_AWAY[g.name?.toLowerCase() ?? ""] ?? 0)),
  ),
  form("R", "(?<which>last|next|this)(?: past| coming)? (?:week(?:end)?)\\b", (g, t) => weekNear(t, stepOf(g.which))),
  form("R", "(?<which>last|next|this) (?<unit>month|year)", (g, t) => wholeUnit(t, stepOf(g.which), g.unit)),
]);
