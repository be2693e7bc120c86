/** Lines that say when what stands below them took place: headings and labels of a list ("12 May: Tunisia"). */
import { overlapping } from "../../atlas/spans.ts";
import type { Located } from "../model.ts";
import { inPlainLetters, plain } from "../text/letters.ts";
import type { StatedDate } from "./dates.ts";

/** A line of few words with a date, that says when what stands below it took place. */
interface Label {
  readonly date: StatedDate;
  /** The countries that it names. */
  readonly iso3: readonly string[];
}

/** Characters. */
const LONGEST_LABEL = 100;
/** "Tunisia, ", "Day 2 – ": a date that ends a label stands alone or behind a mark. */
const LABEL_BEFORE = plain(/^[^\p{L}\d]*$|[,:–—|(-]\s*(?:on |in )?$|^Day \d+ $/iu);
const LABEL_AFTER = /^[.:)\s]*$|^\s*[,:–—|-]/;

/** What the days of an article tell of it. */
interface Told {
  saidIn(sentence: number): readonly StatedDate[];
  /** The first sentence of a paragraph. */
  firstOf(paragraph: number): number | undefined;
  /** A line that says when the article was written is no label. */
  isToday(date: StatedDate): boolean;
}

/** @returns gives the date of the label or heading that a sentence stands under, if it is one of that country or of no country */
export function createLabelReader(
  { sentences, cleaned, mentions, document: { text } }: Located,
  { saidIn, firstOf, isToday }: Told,
): (sentence: number, iso3: string) => StatedDate | null {
  const labels = new Map<number, Label | null>();
  const labelAt = (index: number): Label | null => {
    const before = labels.get(index);
    if (before !== undefined) return before;
    const label = readLabel(index);
    labels.set(index, label);
    return label;
  };

  const readLabel = (index: number): Label | null => {
    const line = sentences[index];
    if (line === undefined || line.end - line.start > LONGEST_LABEL) return null;
    const [date, another] = saidIn(index);
    if (!date || another || date.precision === "year" || isToday(date)) return null;
    const written = inPlainLetters(text.slice(line.start, line.end));
    const stands =
      LABEL_BEFORE.test(written.slice(0, date.start - line.start)) &&
      LABEL_AFTER.test(written.slice(date.end - line.start));
    const [places = []] = stands ? overlapping([line], mentions) : [];
    return stands ? { date, iso3: places.flatMap((place) => place.iso3) } : null;
  };

  return (index, iso3) => {
    const here = sentences[index]?.paragraph ?? -1;
    for (const paragraph of [here, cleaned.paragraphs[here]?.under ?? -1]) {
      const at = firstOf(paragraph);
      const label = at === undefined || at >= index ? null : labelAt(at);
      if (label && (label.iso3.length === 0 || label.iso3.includes(iso3))) return label.date;
    }
    return null;
  };
}
