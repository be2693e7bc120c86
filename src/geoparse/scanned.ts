/** A stretch of text as those who look for words in it read it: what several of them need is worked out once. */
import { inSmallLetters } from "./smallLetters.ts";
import { codesOf } from "./trie.ts";

export class Scanned {
  readonly text: string;
  #codes: Uint8Array | null = null;
  #small: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** As a trie reads it. */
  get codes(): Uint8Array {
    this.#codes ??= codesOf(this.text);
    return this.#codes;
  }

  get inSmallLetters(): string {
    this.#small ??= inSmallLetters(this.text);
    return this.#small;
  }
}
