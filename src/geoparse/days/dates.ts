/**
 * Dates in English text: written out with their year, and those that a reader counts from the day of publication
 * ("on Tuesday", "last month", "8 May"). Without such a day the latter are no dates: no year is guessed.
 */
import type { Span } from "../../atlas/schema.ts";
import { addApart } from "../../atlas/spans.ts";
import { inSmallLetters } from "../text/letters.ts";
import { matchAt } from "../text/matches.ts";
import { type Days, type Today, todayIs } from "./calendar.ts";
import { type Form, RELATIVE_FORMS, STATED_FORMS } from "./dateForms.ts";
import { beginsSo, type Opening, openingsIn, openWithMonth } from "./dateOpenings.ts";

export interface StatedDate extends Span, Days {
  /** inferred: counted from the day of publication. */
  readonly basis: "stated" | "inferred";
  /** What it means where it speaks of something to come ("will arrive on Tuesday"); null where it means the same. */
  readonly ahead: Days | null;
}

/** Without one no date says its year. */
const HOLDS_YEAR = /(?:19|20)\d\d/;

/** A text with the dates in it, as they are read on one day or another: where they may begin is looked for once. */
export class DatedText {
  /** In small letters. */
  readonly #text: string;
  #openings: readonly Opening[] | null = null;
  #stated: readonly StatedDate[] | null = null;

  constructor(text: string) {
    const small = text.toLowerCase();
    // Of a few letters the small one is longer. "In mid-June" is read as "in mid June".
    this.#text = (small.length === text.length ? small : inSmallLetters(text)).replaceAll("mid-", "mid ");
  }

  /** False of most texts that hold no name of a month; where it is true there may be none either. */
  mayNameMonth(): boolean {
    return openWithMonth(this.#whereDatesMayBegin());
  }

  /** The dates that say their year, in order, none inside another. Days that no calendar has (31 June) are no dates. */
  stated(): readonly StatedDate[] {
    this.#stated ??= inOrder(this.#withYear());
    return this.#stated;
  }

  /**
   * The same, and those that are counted from the day on which the text was written.
   * @param exactly false where only the month of that day is known: then "on Tuesday" and "today" are no dates
   */
  asOf(today: Today, exactly: boolean): readonly StatedDate[] {
    const openings = this.#whereDatesMayBegin();
    const stated = this.stated();
    const forms = RELATIVE_FORMS(openings);
    if (forms.length === 0) return stated;
    const found = [...stated];
    for (const form of forms) {
      for (const match of matchesOf(form, this.#text, openings)) {
        if (!exactly && NEEDS_THE_DAY.test(match[0])) continue;
        const date = form.read(match.groups ?? {}, today);
        if (date === null) continue;
        const { past, ahead } = "past" in date ? date : { past: date, ahead: null };
        addApart(found, dateAt(match, this.#text, past, "inferred", ahead));
      }
    }
    return inOrder(found);
  }

  #withYear(): StatedDate[] {
    const found: StatedDate[] = [];
    if (!HOLDS_YEAR.test(this.#text)) return found;
    const openings = this.#whereDatesMayBegin();
    for (const form of STATED_FORMS(openings)) {
      for (const match of matchesOf(form, this.#text, openings)) {
        const days = form.read(match.groups ?? {});
        if (days !== null) addApart(found, dateAt(match, this.#text, days, "stated", null));
      }
    }
    return found;
  }

  #whereDatesMayBegin(): readonly Opening[] {
    this.#openings ??= openingsIn(this.#text);
    return this.#openings;
  }
}

/** Every date in a text, see {@link DatedText}. @param published an ISO day; null: only dates that say their year */
export function findDates(text: string, published: string | null = null, exactly = true): readonly StatedDate[] {
  const dated = new DatedText(text);
  const today = published === null ? null : todayIs(published);
  return today === null ? dated.stated() : dated.asOf(today, exactly);
}

function inOrder(found: StatedDate[]): readonly StatedDate[] {
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** The matches of a form, none overlapping another. */
function matchesOf(form: Form<unknown>, text: string, openings: readonly Opening[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const opening of openings) {
    if (opening.at < from || !beginsSo(opening, form.beginnings)) continue;
    const match = matchAt(form.pattern.for(text), text, opening.at);
    if (match === null) continue;
    from = match.index + match[0].length;
    found.push(match);
  }
  return found;
}

/** Each part by its name: dates are many, and to spread one object after another takes ten times as long. */
function dateAt(
  { index, 0: { length } }: RegExpExecArray,
  text: string,
  { from, to, precision }: Days,
  basis: StatedDate["basis"],
  ahead: Days | null,
): StatedDate {
  const start = text.startsWith(MIDDLE, index - MIDDLE.length) ? index - MIDDLE.length : index;
  return { start, end: index + length, from, to, precision, basis, ahead };
}

/** "Mid-June" is one name of a date. */
const MIDDLE = "mid ";

const NEEDS_THE_DAY =
  /^(?:(?:last|next|this)(?: past| coming)? )?(?:\w+day|week(?:end)?)$|^\w+day .*week$|^(?:today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow)$/;
