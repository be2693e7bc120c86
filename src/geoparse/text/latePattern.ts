/** A pattern that is made where it is first used: of hundreds, most texts use a few. */

/** From so many characters on the engine takes the time to compile well. */
const LONG_TEXT = 1000;

/**
 * An engine compiles a pattern twice: for its first text to code that it interprets, which for a pattern of thousands of
 * characters takes several times as long as the second time, to machine code. Not so where the first text is a long one.
 */
export class LatePattern {
  readonly #source: string;
  readonly #flags: string;
  #made: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  /** @param text the one that it is about to be used on: others that are written in the same alphabet are like it */
  for(text: string): RegExp {
    if (this.#made !== null) return this.#made;
    const pattern = new RegExp(this.#source, this.#flags);
    pattern.test(text.padEnd(LONG_TEXT, "."));
    pattern.lastIndex = 0;
    this.#made = pattern;
    return pattern;
  }
}
