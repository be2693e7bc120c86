/**
 * The sentences of an article as the search for leaders reads them. Most hold no word that it asks for, and need not be
 * looked at any further.
 */

import type { Located, Sentence } from "../model.ts";
import { plainOf } from "../text/letters.ts";
import { LONGEST_SENTENCE } from "../text/symbols.ts";
import { firstWord, type Token, tokensOf } from "../text/tokens.ts";
import { createWordBits } from "../text/words.ts";
import type { Office, OfficeReader } from "./officeReader.ts";

/** What a word may begin, as bits: "King" opens an office and a name. */
export const WORD = { office: 1, name: 2, pronoun: 4, pluralOffice: 8, they: 16, any: 31, counterpart: 32 } as const;

const PRONOUNS = "he she his her him".split(" ");
const PLURAL_OFFICES = "leaders presidents ministers premiers chancellors monarchs kings heads men women".split(" ");
const THEY = "they pair duo their".split(" ");
const COUNTERPARTS = ["counterpart", "opposite number"];

/**
 * Prepares the sentences of articles.
 * @param names those that are known
 */
export function createSentenceReader(
  offices: OfficeReader,
  names: Iterable<string>,
): (located: Located) => readonly LeaderSentence[] {
  const kindOf = createKinds([
    { kind: WORD.office, phrases: offices.openings, anyCase: true },
    // "To Lam" is a name, and "to" hardly ever begins one.
    { kind: WORD.name, phrases: names, anyCase: false },
    { kind: WORD.pronoun, phrases: PRONOUNS, anyCase: true },
    { kind: WORD.pluralOffice, phrases: PLURAL_OFFICES, anyCase: true },
    { kind: WORD.they, phrases: THEY, anyCase: true },
    { kind: WORD.counterpart, phrases: COUNTERPARTS, anyCase: true },
  ]);
  return ({ document: { text }, sentences }) => {
    const words = tokensOf(text, sentences);
    return sentences.map((sentence, index) => {
      const isProse = sentence.end - sentence.start <= LONGEST_SENTENCE;
      return new LeaderSentence(sentence, index, text, isProse ? (words[index] ?? []) : null, kindOf, offices);
    });
  };
}

/** A sentence, and the few of its words that may have to do with leaders. */
export class LeaderSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly index: number;
  readonly text: string;
  /** False of one that is too long to be read (a table, a dump): no words of it are asked for. */
  readonly isProse: boolean;
  /** The offices named in it, by offsets in its text. */
  readonly offices: readonly Office[];
  /** Its words of any kind. */
  readonly #notable: readonly Token[];
  readonly #kindOf: (word: Token) => number;
  readonly #kinds: number;
  /** The article's. */
  readonly #article: string;
  #plain: string | null = null;
  #small: string | null = null;

  /** @param words null for one that is too long to be read */
  constructor(
    { start, end, paragraph }: Sentence,
    index: number,
    article: string,
    words: readonly Token[] | null,
    kindOf: (word: Token) => number,
    offices: OfficeReader,
  ) {
    this.start = start;
    this.end = end;
    this.paragraph = paragraph;
    this.index = index;
    this.text = article.slice(start, end);
    this.#article = article;
    this.isProse = words !== null;
    this.#kindOf = kindOf;
    let notable: Token[] | null = null;
    let kinds = 0;
    for (const word of words ?? NO_WORDS) {
      const kind = kindOf(word);
      if (kind === 0) continue;
      kinds |= kind;
      notable ??= [];
      notable.push(word);
    }
    this.#notable = notable ?? NO_WORDS;
    this.#kinds = kinds;
    this.offices = this.holds(WORD.office) ? offices.all(this.small, this.starts(WORD.office)) : NO_OFFICES;
  }

  /** Its text in plain letters. */
  get plain(): string {
    this.#plain ??= plainOf(this.#article).slice(this.start, this.end);
    return this.#plain;
  }

  /** The same in small letters. */
  get small(): string {
    this.#small ??= this.plain.toLowerCase();
    return this.#small;
  }

  /** Whether a word of one of several kinds stands in it. */
  holds(kinds: number): boolean {
    return (this.#kinds & kinds) !== 0;
  }

  /** The words of a kind, in order. */
  wordsOf(kind: number): readonly Token[] {
    return this.holds(kind) ? this.#notable.filter((word) => (this.#kindOf(word) & kind) !== 0) : NO_WORDS;
  }

  /** Where they begin, in its text. */
  starts(kind: number): readonly number[] {
    return this.wordsOf(kind).map((word) => word.start - this.start);
  }
}

const NO_OFFICES: readonly Office[] = [];
const NO_WORDS: readonly Token[] = [];

/** Phrases whose first words are of a kind. */
interface KindOfWord {
  readonly kind: number;
  readonly phrases: Iterable<string>;
  /** False where a capital letter must be one in the text too, and a small letter a small one. */
  readonly anyCase: boolean;
}

/** The kinds of a word, looked up once for each word that texts hold. */
function createKinds(lists: readonly KindOfWord[]): (word: Token) => number {
  const capitalised = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { kind, phrases, anyCase } of lists) {
    for (const phrase of phrases) {
      const first = firstWord(phrase);
      if (first === null) continue;
      for (const kinds of anyCase ? [capitalised, small] : [first.capital ? capitalised : small])
        kinds.set(first.key, (kinds.get(first.key) ?? 0) | kind);
    }
  }
  return createWordBits(({ key, capital }) => (capital ? capitalised : small).get(key) ?? 0);
}
