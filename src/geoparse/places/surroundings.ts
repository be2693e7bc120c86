/** What stands around a name in its sentence, for reading its role: each thing is looked for when it is asked for. */
import type { Sentence, Toponym } from "../model.ts";
import { wordAfter, wordBefore } from "../text/tokens.ts";
import type { RoleReading, Surroundings } from "./roles.ts";

const COORDINATED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;
const CUT = /[,;:—–(“"]\s*(?:the )?$/i;
const POSSESSIVE = /^['’](?:s\b)?/;
const CLAUSE_END = ",;:.()—–";
const WHERE = /^,? where\b/;
const DATELINE = /^(?:,[^.]{2,30})? ?(?:\([^)]{2,30}\) ?)?[-–—:] /;
/** Characters before and after a name that are looked at. */
const REACH = 70;
const MOST_WORDS = 8;
const BLANK = 0x20;

/** A name before, with the role read. */
interface Previous {
  readonly toponym: Toponym;
  readonly role: RoleReading;
}

/** @param previous null at the start of the article */
export function surroundings(
  text: string,
  toponym: Toponym,
  sentence: Sentence,
  previous: Previous | null,
): Surroundings {
  return new Around(text, toponym, sentence, previous);
}

class Around implements Surroundings {
  readonly possessive: boolean;
  readonly #text: string;
  readonly #toponym: Toponym;
  readonly #previous: Previous | null;
  /** Offsets: what is looked at before the name begins here … */
  readonly #from: number;
  /** … after it and its possessive here, and ends there. */
  readonly #after: number;
  readonly #to: number;
  /** The words found so far, nearest first. */
  readonly #before: string[] = [];
  /** Where words further back end; null before the first is asked for. */
  #reached: number | null = null;

  constructor(text: string, toponym: Toponym, sentence: Sentence, previous: Previous | null) {
    const { start, end } = toponym;
    this.#text = text;
    this.#toponym = toponym;
    this.#previous = previous;
    this.#from = Math.max(sentence.start, start - REACH);
    this.#to = Math.min(sentence.end, end + REACH);
    const mark = text.charAt(end);
    const possessive = mark === "'" || mark === "’" ? POSSESSIVE.exec(text.slice(end, this.#to)) : null;
    this.possessive = possessive !== null;
    this.#after = end + (possessive?.[0].length ?? 0);
  }

  before(back: number): string {
    this.#reached ??= this.#firstBefore();
    while (this.#before.length < back && this.#reached > this.#from) this.#findBefore();
    return this.#before[back - 1] ?? "";
  }

  /** A clause that begins at the name has no words before it, but for those that say what it is ("the capital, Paris"). */
  #firstBefore(): number {
    const { start } = this.#toponym;
    if (!this.#mayBeCut(start) || !CUT.test(this.#text.slice(this.#from, start))) return start;
    const nearest = wordBefore(this.#text, this.#from, start)?.word;
    if (nearest === "capital") this.#before.push(nearest);
    return this.#from;
  }

  /** Told by the last letter before it, which is mostly none of "the". */
  #mayBeCut(start: number): boolean {
    const last = this.#text.charCodeAt(start - 1) === BLANK ? start - 2 : start - 1;
    return !/[a-df-z]/.test(this.#text.charAt(last));
  }

  #findBefore(): void {
    const found = wordBefore(this.#text, this.#from, this.#reached ?? this.#from);
    if (found !== null) this.#before.push(found.word);
    this.#reached = found === null || this.#before.length === MOST_WORDS ? this.#from : found.start;
  }

  after(ahead: number): string {
    let at = this.#after;
    let word = "";
    for (let count = 0; count < ahead; count++) {
      const found = wordAfter(this.#text, at, this.#to, CLAUSE_END);
      if (found === null) return "";
      at = found.end;
      word = found.word;
    }
    return word;
  }

  get joined(): boolean {
    return this.#after < this.#to && this.#text.charCodeAt(this.#after) === BLANK;
  }

  get where(): boolean {
    return WHERE.test(this.#tail());
  }

  get conjunct(): Surroundings["conjunct"] {
    if (this.#previous === null) return null;
    const { toponym, role } = this.#previous;
    const { start, sentence } = this.#toponym;
    if (toponym.sentence !== sentence || start - toponym.end >= 24) return null;
    return COORDINATED.test(this.#text.slice(toponym.end, start)) ? role : null;
  }

  get dateline(): boolean {
    const { start } = this.#toponym;
    const isFirst = this.#from === start || this.#text.slice(this.#from, start).trim() === "";
    return isFirst && DATELINE.test(this.#tail());
  }

  #tail(): string {
    return this.#text.slice(this.#after, this.#to);
  }
}
