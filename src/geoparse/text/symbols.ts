/**
 * Sentences with their names replaced by one character each, so that a pattern can speak of "a leader" or "a place"
 * and still be an ordinary regular expression. Symbols come from Unicode's private use area, a block for each class.
 */
import type { Span } from "../../atlas/schema.ts";
import { plainOf } from "./letters.ts";

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
/** The class as a word, where a sentence is read word by word. */
export const CLASS_WORDS: Readonly<Record<SymbolClass, string>> = {
  leader: "LEADER",
  place: "PLACE",
  people: "PEOPLE",
  date: "DATE",
  organisation: "ORGANISATION",
  area: "AREA",
};
export const ANY_SYMBOL = "[\\uE000-\\uF7FF]";

export interface Symbolic<T> {
  /** The sentence in plain letters, each name one character. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  /** Where names stand in `text`, in order. */
  readonly indices: readonly number[];
  /** What stands at each of these. */
  readonly names: readonly T[];
  /** What the character at an index of `text` stands for. */
  at(index: number): T | undefined;
  /** Where a character of `text` stood in the document. */
  offset(index: number): number;
  /** Where a character of the document stands in `text`, −1 for one of a name. */
  indexOf(offset: number): number;
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
  const plain = plainOf(text);
  let written = "";
  /** Where symbols stand in `written`, in order, and what each of them is. */
  const indices: number[] = [];
  const placed: T[] = [];
  let position = sentence.start;
  /** How much farther on in the document all stands than in `written`. */
  let shift = sentence.start;
  for (const entity of inOrder(entities)) {
    const { start, end, symbol } = entity;
    if (start < position || end > sentence.end) continue;
    if (start > position) written += plain.slice(position, start);
    indices.push(start - shift);
    shift += end - start - 1;
    written += String.fromCharCode(BLOCKS[symbol] + Math.min(placed.length, SYMBOL_BLOCK - 1));
    placed.push(entity);
    position = end;
  }
  if (position < sentence.end) written += plain.slice(position, sentence.end);
  return new Written(written, sentence, indices, placed);
}

class Written<T extends Span> implements Symbolic<T> {
  readonly text: string;
  readonly indices: readonly number[];
  readonly #sentence: Span;
  readonly names: readonly T[];
  #small: string | null = null;

  /** @param indices where in the text symbols stand, in order; @param names what each of them is */
  constructor(text: string, sentence: Span, indices: readonly number[], names: readonly T[]) {
    this.text = text;
    this.#sentence = sentence;
    this.indices = indices;
    this.names = names;
  }

  get small(): string {
    this.#small ??= this.text.toLowerCase();
    return this.#small;
  }

  at(index: number): T | undefined {
    return isSymbol(this.text.charCodeAt(index)) ? this.names[this.indices.indexOf(index)] : undefined;
  }

  offset(index: number): number {
    const before = this.indices.findLastIndex((at) => at <= index);
    const entity = this.names[before];
    const at = this.indices[before];
    const { start, end } = this.#sentence;
    if (entity === undefined || at === undefined) return Math.min(start + index, end);
    return at === index ? entity.start : Math.min(entity.end + index - at - 1, end);
  }

  indexOf(offset: number): number {
    let shift = this.#sentence.start;
    for (let i = 0; i < this.names.length; i++) {
      const entity = this.names[i];
      if (entity === undefined || offset < entity.start) break;
      if (offset < entity.end) return -1;
      shift = entity.end - (this.indices[i] ?? 0) - 1;
    }
    return offset - shift;
  }
}

/** Most lists of names are in order. */
function inOrder<T extends Span>(entities: readonly T[]): readonly T[] {
  let last = entities[0];
  for (const entity of entities) {
    if (last !== undefined && earlierAndLonger(last, entity) > 0) return entities.toSorted(earlierAndLonger);
    last = entity;
  }
  return entities;
}

function earlierAndLonger(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Prepares the question whether a UTF-16 unit of a sentence in symbols is one of a class. */
export function symbolTest(name: SymbolClass): (unit: number) => boolean {
  const first = BLOCKS[name];
  return (unit) => unit >= first && unit < first + SYMBOL_BLOCK;
}

function isSymbol(code: number): boolean {
  return code >= BLOCKS.leader && code < BLOCKS.area + SYMBOL_BLOCK;
}

/** Longer than this is no sentence of prose (a table, a dump): reading statements out of it would be slow and wrong. */
export const LONGEST_SENTENCE = 3000;
