/** How a language writes numbers, days and lists. All days in UTC: a day in the data is a day, wherever it is read. */
import type { Precision } from "../atlas/vocabulary.ts";

interface Wording {
  /** As Intl knows it. */
  readonly locale: string;
  /** A letter of its script; null where that is the script of the atlas's own names. */
  readonly letter: RegExp | null;
  /** A range without a beginning, and one without an end. */
  readonly until: (date: string) => string;
  readonly since: (date: string) => string;
  /** Mends what Intl writes otherwise than print does. */
  readonly tidied: (date: string) => string;
  /** The same for the short months of map and timeline. */
  readonly shortened?: (date: string) => string;
  /** A range of two dates that differ, where Intl does not write it as print does. */
  readonly joined?: (from: string, to: string) => string;
}

/** The forms of a noun that numbers ask for. `other` stands in for a form that the language does not tell apart. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export function createFormats({ locale, letter, until, since, tidied, shortened = (date) => date, joined }: Wording) {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent" });
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const countries = new Intl.DisplayNames(locale, { type: "region", style: "short", fallback: "none" });
  const collator = new Intl.Collator(locale);
  const dates = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  const year = dates({ year: "numeric" });
  const month = dates({ month: "long", year: "numeric" });
  const shortMonth = dates({ month: "short", year: "numeric" });
  const byPrecision = { day: dates({ day: "numeric", month: "long", year: "numeric" }), month, year };

  function between(format: Intl.DateTimeFormat, from: Date, to: Date): string {
    if (joined === undefined) return format.formatRange(from, to);
    const [first, last] = [format.format(from), format.format(to)];
    return first === last ? first : joined(first, last);
  }

  return {
    number: (value: number): string => numbers.format(value),
    percent: (share: number): string => percents.format(share),
    plural: (count: number, forms: PluralForms): string => forms[plurals.select(count)] ?? forms.other,
    listed: (items: readonly string[]): string => lists.format(items),
    /** @param iso2 ISO 3166-1 alpha-2; a browser may not know it */
    country: (iso2: string): string | null => (/^[A-Z]{2}$/.test(iso2) ? (countries.of(iso2) ?? null) : null),
    /** For the `lang` of a name that may have none in this language: then it stands as the atlas has it, in English. */
    langOf: (name: string): "en" | undefined =>
      letter === null || letter.test(name) || !/\p{Script=Latin}/u.test(name) ? undefined : "en",
    /** For sorting by name. */
    compare: (one: string, other: string): number => collator.compare(one, other),

    /**
     * "18–19 June 2024", "June 2024", "2024": no finer than it is known.
     * @param from ISO 8601 day, inclusive; null where unknown
     * @returns null where neither end is known
     */
    range(from: string | null, to: string | null, precision: Precision): string | null {
      if (precision === "unknown") return null;
      const format = byPrecision[precision];
      if (from !== null && to !== null) return tidied(between(format, dayOf(from), dayOf(to)));
      if (from !== null) return since(tidied(format.format(dayOf(from))));
      return to === null ? null : until(tidied(format.format(dayOf(to))));
    },

    /**
     * "May 2024 – Jan 2025", "Jun 2024", and "2024 – 2025" for whole years.
     * @param from first month, as in "2024-05"; `to` the last
     */
    months(from: string, to: string): string {
      const isWhole = from.endsWith("-01") && to.endsWith("-12");
      const format = isWhole ? year : shortMonth;
      return shortened(tidied(between(format, dayOf(`${from}-01`), dayOf(`${to}-01`))));
    },

    /** A range of months with one end: "from May 2024", "until Jan 2025". */
    sinceMonth: (from: string): string => since(shortened(tidied(shortMonth.format(dayOf(`${from}-01`))))),
    untilMonth: (to: string): string => until(shortened(tidied(shortMonth.format(dayOf(`${to}-01`))))),

    /** "January 2025" for a day or a month; anything else as it is. */
    month(iso: string): string {
      const [known] = /^\d{4}-(0[1-9]|1[0-2])/.exec(iso) ?? [];
      return known === undefined ? iso : tidied(month.format(dayOf(`${known}-01`)));
    },

    /** "Jun 2024", or "2024" where no more is known; null for what has no date. */
    shortDate(from: string | null, precision: Precision): string | null {
      if (from === null || precision === "unknown") return null;
      return shortened(tidied((precision === "year" ? year : shortMonth).format(dayOf(from))));
    },
  };
}

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
