import { keyNumberOf, MOST_WORDS, type Word } from "./words.ts";

/** A set of words by their keys, made to be emptied and filled again for each text. */
export class KeySet {
  #round = 1;
  /** In which round a key was last put in, by its number. */
  readonly #rounds = new Uint32Array(MOST_WORDS);
  readonly #rare = new Set<string>();

  clear(): void {
    this.#round++;
    this.#rare.clear();
  }

  add(word: Word): void {
    if (word.number === 0) this.#rare.add(word.key);
    else this.#rounds[keyNumberOf(word)] = this.#round;
  }

  has(word: Word): boolean {
    const number = keyNumberOf(word);
    return (number !== 0 && this.#rounds[number] === this.#round) || this.#rare.has(word.key);
  }
}
