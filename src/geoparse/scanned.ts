import type { Span } from "../atlas/schema.ts";
import { inSmallLetters } from "./letters.ts";
import { codesOf, wordStartsIn } from "./trie.ts";

/** A stretch of text as those who look for words in it read it: what several of them need is worked out once. */
export class Scanned {
  readonly text: string;
  #codes: Uint8Array | null = null;
  #wordStarts: readonly number[] | null = null;
  #small: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** As a trie reads it. */
  get codes(): Uint8Array {
    this.#codes ??= codesOf(this.text);
    return this.#codes;
  }

  /** Where words may begin: after anything but a plain letter. */
  get wordStarts(): readonly number[] {
    this.#wordStarts ??= wordStartsIn(this.codes);
    return this.#wordStarts;
  }

  get inSmallLetters(): string {
    this.#small ??= inSmallLetters(this.text);
    return this.#small;
  }
}

const READ = new WeakMap<readonly Span[], readonly Scanned[]>();

/** Each sentence of a text: made once for the same list of sentences, since several read it. */
export function scannedSentences(text: string, sentences: readonly Span[]): readonly Scanned[] {
  const known = READ.get(sentences);
  if (known) return known;
  const scanned = sentences.map(({ start, end }) => new Scanned(text.slice(start, end)));
  READ.set(sentences, scanned);
  return scanned;
}
