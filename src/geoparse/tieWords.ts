/** Words of a sentence in symbols, by where they stand. */

/** No pattern that looks back from a place speaks of more words than this. */
const MOST_WORDS = 8;

/** The words right before a place: what a pattern that ends there reads, without the rest of a long sentence. */
export function lastWords(text: string, end: number): string {
  let start = end;
  for (let words = 0; words < MOST_WORDS && start > 0; words++) start = text.lastIndexOf(" ", start - 1);
  return text.slice(Math.max(0, start), end);
}
