/**
 * Sentences with their names replaced by one character each, so that a pattern can speak of "a leader" or "a place"
 * and still be an ordinary regular expression. Symbols come from Unicode's private use area, a block for each class.
 */
import type { Span } from "../atlas/schema.ts";

const BLOCKS = {
  leader: 0xe000,
  place: 0xe400,
  people: 0xe800,
  date: 0xec00,
  organisation: 0xf000,
  area: 0xf400,
} as const;
/** Characters in a block. */
export const SYMBOL_BLOCK = 0x400;
/** The first character of each block. */
export const SYMBOL_BLOCKS: readonly number[] = Object.values(BLOCKS);
export type SymbolClass = keyof typeof BLOCKS;

/** The class as it is written in a pattern. */
export const SYMBOL: Readonly<Record<SymbolClass, string>> = {
  leader: "[\\uE000-\\uE3FF]",
  place: "[\\uE400-\\uE7FF]",
  people: "[\\uE800-\\uEBFF]",
  date: "[\\uEC00-\\uEFFF]",
  organisation: "[\\uF000-\\uF3FF]",
  area: "[\\uF400-\\uF7FF]",
};
export const ANY_SYMBOL = "[\\uE000-\\uF7FF]";

export interface Symbolic<T> {
  /** The sentence, apostrophes and spaces made plain, each name one character. */
  readonly text: string;
  /** What the character at an index of `text` stands for. */
  at(index: number): T | undefined;
  /** Where a character of `text` stood in the document. */
  offset(index: number): number;
}

/**
 * Writes a sentence in symbols.
 * @param entities spans in document offsets with what they stand for; where two overlap, the earlier and longer one wins
 */
export function symbolise<T extends Span & { readonly symbol: SymbolClass }>(
  text: string,
  sentence: Span,
  entities: readonly T[],
): Symbolic<T> {
  const inside = entities
    .filter((e) => e.start >= sentence.start && e.end <= sentence.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let written = "";
  const offsets: number[] = [];
  const meaning = new Map<number, T>();
  const used = new Map<SymbolClass, number>();
  let position = sentence.start;
  const copy = (end: number): void => {
    if (end <= position) return;
    written += plain(text.slice(position, end));
    for (; position < end; position++) offsets.push(position);
  };
  for (const entity of inside) {
    if (entity.start < position) continue;
    copy(entity.start);
    const index = used.get(entity.symbol) ?? 0;
    used.set(entity.symbol, Math.min(index + 1, SYMBOL_BLOCK - 1));
    meaning.set(written.length, entity);
    offsets.push(entity.start);
    written += String.fromCharCode(BLOCKS[entity.symbol] + index);
    position = entity.end;
  }
  copy(sentence.end);
  return {
    text: written,
    at: (index) => meaning.get(index),
    offset: (index) => offsets[index] ?? sentence.end,
  };
}

/** Longer than this is no sentence of prose (a table, a dump): reading statements out of it would be slow and wrong. */
export const LONGEST_SENTENCE = 3000;

/** The same length, character by character. */
function plain(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  // A private-use character of the article's own must not be read as one of our symbols.
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s/g, " ")
    .replace(/[\uE000-\uF8FF]/g, "\uFFFD");
}
