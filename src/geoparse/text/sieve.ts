/** Looks for many patterns at once, and tries each only where the words stand that it begins with. */
import { createAutomaton } from "./automaton.ts";
import { matchAt, matches } from "./matches.ts";
import { type Clause, isRare, requiredBy, strongest } from "./required.ts";

/** A pattern's match, in the text in small letters. */
export interface Found {
  /** Of the pattern. */
  readonly index: number;
  readonly match: RegExpExecArray;
}

const NONE: readonly Found[] = [];
const NOWHERE: readonly number[] = [];

interface Prepared {
  /** Clauses of which each must be met, by the numbers of their strings. */
  readonly clauses: readonly (readonly number[])[];
  /** Numbers of the strings that every match begins with one of; null where it may begin with any. */
  readonly begins: readonly number[] | null;
  /** Sticky where it is known what it begins with, else global. */
  readonly pattern: RegExp;
}

/**
 * Prepares a search.
 * @param patterns global, for texts in plain and small letters (letters.ts)
 * @returns finds all matches of all patterns, in the order of the patterns, those of one not overlapping one another
 */
export function createSieve(
  patterns: readonly RegExp[],
): (small: string, wanted?: (index: number) => boolean) => readonly Found[] {
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (string: string): number => {
    const number = numbers.get(string) ?? strings.push(string) - 1;
    numbers.set(string, number);
    return number;
  };
  const always: number[] = [];
  /** The patterns that a string calls for, by the string's number. */
  const called: number[][] = [];
  const prepared = patterns.map((pattern, index): Prepared => {
    const { clauses, begins } = requiredBy(pattern);
    const first = strongest(clauses);
    const asNumbers = (clause: Clause) => clause.map(numberOf);
    if (first === null) always.push(index);
    else for (const number of asNumbers(first)) called[number] = [...(called[number] ?? []), index];
    return {
      // The others hold back less than it takes to look for them.
      clauses: clauses.filter((clause) => clause === first || isRare(clause)).map(asNumbers),
      begins: begins === null ? null : [...new Set(asNumbers(begins))],
      pattern: begins === null ? pattern : new RegExp(pattern.source, pattern.flags.replace("g", "y")),
    };
  });
  const search = createAutomaton(strings);
  const seen = new Seen(strings.length);
  const candidates = new Candidates(patterns.length);
  const tell = (number: number, at: number): void => {
    if (seen.add(number, at)) candidates.add(called[number] ?? NOWHERE);
  };

  return (small, wanted = () => true) => {
    seen.clear();
    candidates.clear();
    candidates.add(always);
    search(small, tell);
    if (candidates.size === 0) return NONE;
    const found: Found[] = [];
    for (const index of candidates.inOrder()) {
      const one = prepared[index];
      if (one === undefined || !wanted(index) || !seen.meets(one.clauses, 0)) continue;
      const { begins, pattern, clauses } = one;
      if (begins === null) {
        for (const match of matches(small, pattern)) found.push({ index, match });
        continue;
      }
      let from = 0;
      for (const at of seen.placesOf(begins)) {
        if (at < from) continue;
        if (!seen.meets(clauses, at)) break;
        const match = matchAt(pattern, small, at);
        from = match === null ? at + 1 : Math.max(at + 1, pattern.lastIndex);
        if (match !== null) found.push({ index, match });
      }
    }
    return found;
  };
}

/** Which strings a text holds, and where. Made once and cleared for each text: most texts hold a few of thousands. */
class Seen {
  #texts = 0;
  /** The text that a string was last seen in, by its number. */
  readonly #seenIn: Uint32Array;
  /** Of a string that was seen, the last of its hits. */
  readonly #last: Uint32Array;
  /** Where each hit begins, and the hit of the same string before it; the first is none. */
  readonly #starts: number[] = [0];
  readonly #earlier: number[] = [0];

  constructor(strings: number) {
    this.#seenIn = new Uint32Array(strings);
    this.#last = new Uint32Array(strings);
  }

  clear(): void {
    this.#texts++;
    this.#starts.length = 1;
    this.#earlier.length = 1;
  }

  /** Whether it is the first of its string. */
  add(number: number, at: number): boolean {
    const isFirst = this.#seenIn[number] !== this.#texts;
    this.#seenIn[number] = this.#texts;
    this.#earlier.push(isFirst ? 0 : (this.#last[number] ?? 0));
    this.#last[number] = this.#starts.push(at) - 1;
    return isFirst;
  }

  /** Where one of several strings may begin, in order. */
  placesOf(numbers: readonly number[]): readonly number[] {
    let places: number[] | null = null;
    for (const number of numbers) {
      if (this.#seenIn[number] !== this.#texts) continue;
      for (let hit = this.#last[number] ?? 0; hit !== 0; hit = this.#earlier[hit] ?? 0) {
        const place = this.#starts[hit] ?? 0;
        if (places === null) places = [place];
        else places.push(place);
      }
    }
    if (places === null) return NOWHERE;
    return places.length > 1 ? places.sort(ascending) : places;
  }

  /** Whether a text still holds, from an offset on, one string of each clause. */
  meets(clauses: Prepared["clauses"], from: number): boolean {
    for (const clause of clauses) {
      let isMet = false;
      for (const number of clause) {
        if (this.#seenIn[number] !== this.#texts) continue;
        isMet = (this.#starts[this.#last[number] ?? 0] ?? 0) >= from;
        if (isMet) break;
      }
      if (!isMet) return false;
    }
    return true;
  }
}

/** The patterns to try on a text, each once. */
class Candidates {
  #texts = 0;
  readonly #calledIn: Uint32Array;
  readonly #indices: number[] = [];

  constructor(patterns: number) {
    this.#calledIn = new Uint32Array(patterns);
  }

  get size(): number {
    return this.#indices.length;
  }

  clear(): void {
    this.#texts++;
    this.#indices.length = 0;
  }

  add(indices: readonly number[]): void {
    for (const index of indices) {
      if (this.#calledIn[index] === this.#texts) continue;
      this.#calledIn[index] = this.#texts;
      this.#indices.push(index);
    }
  }

  inOrder(): readonly number[] {
    return this.#indices.sort(ascending);
  }
}

const ascending = (a: number, b: number) => a - b;
