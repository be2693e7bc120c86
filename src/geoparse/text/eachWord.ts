/** Sentences in symbols, read word by word. */
import type { Span } from "../../atlas/schema.ts";
import type { ClueWord, Vocabulary } from "./clueWords.ts";
import { endAt } from "./matches.ts";
import type { SymbolClass, Symbolic } from "./symbols.ts";
import type { Token } from "./tokens.ts";

interface Name extends Span {
  readonly symbol: SymbolClass;
}

interface Sentence<N> {
  readonly symbolic: Symbolic<N>;
  /** Its words as they stand in the text. */
  readonly tokens: readonly Token[];
  /** Where it begins in the text. */
  readonly start: number;
}

/** @param take gets each word, the name that it stands for, and where in the sentence in symbols it begins and ends */
export function eachWord<N extends Name>(
  sentence: Sentence<N>,
  vocabulary: Vocabulary,
  take: (word: ClueWord, name: N | undefined, start: number, end: number) => void,
): void {
  const { small, indices, names } = sentence.symbolic;
  const reading = new Reading(sentence, vocabulary);
  /** The name that comes next. */
  let next = 0;
  for (let start = 0; start < small.length; ) {
    if (small.charCodeAt(start) === BLANK) {
      start++;
      continue;
    }
    const name = indices[next] === start ? names[next++] : undefined;
    const limit = indices[next] ?? small.length;
    const word = name === undefined ? reading.wordAt(start, limit) : reading.wordFor(name, start);
    take(word, name, start, reading.end);
    start = reading.end;
  }
}

const BLANK = 0x20;
const HYPHEN = 0x2d;

/** What stands at one place of a sentence after the other: most words are known by their numbers in the text. */
class Reading {
  /** Where what was read last ends. */
  end = 0;
  readonly #small: string;
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  /** The token that comes next, and how much farther on in the text all stands than in the sentence. */
  #next = 0;
  #shift: number;

  constructor({ symbolic, tokens, start }: Sentence<Name>, vocabulary: Vocabulary) {
    this.#small = symbolic.small;
    this.#tokens = tokens;
    this.#shift = start;
    this.#vocabulary = vocabulary;
  }

  /** The word for a name. */
  wordFor({ symbol, end }: Name, start: number): ClueWord {
    this.end = start + 1;
    this.#shift = end - this.end;
    return this.#vocabulary.nameOf(symbol);
  }

  /** The word at an offset. @param limit where the next name begins */
  wordAt(start: number, limit: number): ClueWord {
    const token = this.#tokenAt(start);
    // Of a hyphened word a token is only a part.
    const end = token === null ? start : start + token.end - token.start;
    if (token === null || end > limit || this.#small.charCodeAt(end) === HYPHEN) return this.#read(start);
    const known = this.#vocabulary.byToken.get(token);
    if (known === undefined) {
      const word = this.#read(start);
      this.#vocabulary.byToken.keep(token, this.end === end && isLetter(this.#small.charCodeAt(start)) ? word : null);
      return word;
    }
    if (known === null) return this.#read(start);
    this.end = end;
    return known;
  }

  #tokenAt(start: number): Token | null {
    const at = start + this.#shift;
    for (let token = this.#tokens[this.#next]; token !== undefined; token = this.#tokens[++this.#next]) {
      if (token.start >= at) return token.start === at ? token : null;
    }
    return null;
  }

  /** Letter by letter. */
  #read(start: number): ClueWord {
    this.end = endOfWord(this.#small, start);
    return this.#vocabulary.wordAt(this.#small, start, this.end);
  }
}

/** In small letters. */
const WORD = /[\uE000-\uF7FF]|[a-z]+(?:-[a-z]+)*|'s|\d[\d.,]*|[^\s]/y;

/** Where the word ends that begins at an offset: {@link WORD}, most of it without the engine. */
function endOfWord(small: string, start: number): number {
  if (!isLetter(small.charCodeAt(start))) return Math.max(endAt(WORD, small, start), start + 1);
  let end = start + 1;
  for (let unit = small.charCodeAt(end); ; unit = small.charCodeAt(end)) {
    if (isLetter(unit)) end++;
    else if (unit === HYPHEN && isLetter(small.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
