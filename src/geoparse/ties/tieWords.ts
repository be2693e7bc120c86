/** Words of a sentence in symbols, by where they stand. */

/** No pattern that looks back from a place speaks of more words than this. */
const MOST_WORDS = 8;

const BLANK = 0x20;

/** The words right before a place: what a pattern that ends there reads, without the rest of a long sentence. */
export function lastWords(text: string, end: number): string {
  let words = 0;
  let start = end - 1;
  for (; start > 0; start--) if (text.charCodeAt(start) === BLANK && ++words === MOST_WORDS) break;
  return text.slice(Math.max(0, start), end);
}
