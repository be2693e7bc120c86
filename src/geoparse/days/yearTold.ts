/** The year that the months of a sentence are of, where what opens it or stands above it says so. Pure. */
import type { StatedDate } from "./dates.ts";

/** The year that opens a sentence: "In 2019 he spoke in May and in June". @param dates those of the sentence, in order */
export function yearOpening(sentence: string, dates: readonly StatedDate[]): string | null {
  const [first] = dates;
  const opens = first?.precision === "year" && first.basis === "stated" && OPENS.test(sentence.slice(0, first.start));
  return opens ? first.from.slice(0, 4) : null;
}
const OPENS = /^\W*(?:(?:and|but|then|back|already|only) )?(?:in|during) $/i;

/** The year of which a list of months follows: "twice in 2019, in May and in June". @param from where a month stands */
export function yearListed(sentence: string, dates: readonly StatedDate[], from: number): string | null {
  const year = dates.findLast((d) => d.end <= from);
  const isListed = year?.precision === "year" && year.basis === "stated" && LISTS.test(sentence.slice(year.end, from));
  return isListed ? year.from.slice(0, 4) : null;
}
const LISTS =
  /^(?:[^.;:,]{0,40} (?:twice|times|visits|trips|occasions))?(?:,| \(|:| –) (?:both |first )?in (?:[^.;:]{1,60} )?$/i;

/** The year that a heading gives all that stands below it: "2019", "2019: a year of journeys". */
export function yearOfHeading(heading: string): string | null {
  return HEADING.exec(heading)?.groups?.year ?? null;
}
/** Of two years nobody knows which. */
const HEADING =
  /^\W*(?:(?:the year|in|during) )?(?<year>(?:19|20)\d\d)(?!\s?[-–—/]\s?\d)(?:\s*$|\s*[:.–—|-](?!.*(?:19|20)\d\d).*$)/i;

/** The year that the title of a record gives all of it: "List of the king's journeys in 2019". */
export function yearOfRecord(title: string): string | null {
  const years = title.match(ANY_YEAR) ?? [];
  return years.length === 1 && RECORD.test(title) ? (RECORD_OF.exec(title)?.groups?.year ?? null) : null;
}
const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const RECORD =
  /\b(?:lists?|timeline|chronology|record|calendar|diary|itinerary|(?:state|official|foreign|presidential|international)? ?(?:visits|trips|travels|journeys|tours))\b/i;
const RECORD_OF = /(?:^|\b(?:in|of|for|during) |[,:(–—-] ?)(?<year>(?:19|20)\d\d)\)?\.?\s*$/;

/** Whether it says more than a year. */
export function isFine({ precision }: StatedDate): boolean {
  return precision !== "year";
}

/** With which years some dates name each month. */
export function yearsByMonth(dates: readonly StatedDate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const years = new Map<string, Set<string>>();
  for (const { from } of dates.filter(isFine)) {
    const [year = "", month = ""] = from.split("-");
    years.set(month, (years.get(month) ?? new Set()).add(year));
  }
  return years;
}
