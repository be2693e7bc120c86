/** Looks for many patterns at once, and tries each only where the words stand that it begins with. */
import { createAutomaton } from "./automaton.ts";
import { type Clause, requiredBy, strongest } from "./required.ts";
import type { Scanned } from "./scanned.ts";

/** A pattern's match, in the text in small letters. */
export interface Found {
  /** Of the pattern. */
  readonly index: number;
  readonly match: RegExpExecArray;
}

/** A pattern in two: what many patterns begin with, which is looked for once for all of them, and what follows. */
export interface Lead {
  /** Of the whole stretch from where a match begins up to and with the first character of what follows. */
  readonly pattern: RegExp;
  /** Strings of which one stands where that begins. */
  readonly next: readonly string[];
  /** Sticky: all that follows. */
  readonly rest: RegExp;
}

const NONE: readonly Found[] = [];

interface Prepared {
  /** Clauses of which each must be met, by the numbers of their strings. */
  readonly clauses: readonly (readonly number[])[];
  /** Numbers of the strings that every match begins with one of; null where it may begin with any. */
  readonly begins: ReadonlySet<number> | null;
  /** Sticky where it is known what it begins with, else global. */
  readonly pattern: RegExp;
  readonly lead: PreparedLead | null;
}

interface PreparedLead {
  readonly pattern: RegExp;
  readonly next: ReadonlySet<number>;
  readonly rest: RegExp;
}

/** A string that may begin at an offset. */
interface Start {
  readonly number: number;
  readonly at: number;
}

/**
 * Prepares a search.
 * @param patterns global, for texts in small letters
 * @param leadOf the lead of a pattern that has one, by its index
 * @returns finds all matches of all patterns, in the order of the patterns, those of one not overlapping one another
 */
export function createSieve(
  patterns: readonly RegExp[],
  leadOf: (index: number) => Lead | null = () => null,
): (scanned: Scanned, wanted?: (index: number) => boolean) => readonly Found[] {
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
    const lead = leadOf(index);
    const first = strongest(clauses);
    const asNumbers = (clause: Clause) => clause.map(numberOf);
    if (first === null) always.push(index);
    else for (const number of asNumbers(first)) called[number] = [...(called[number] ?? []), index];
    return {
      clauses: clauses.map(asNumbers),
      begins: begins === null ? null : new Set(asNumbers(begins)),
      pattern: begins === null ? pattern : new RegExp(pattern.source, pattern.flags.replace("g", "y")),
      lead: lead && { ...lead, next: new Set(asNumbers(lead.next)) },
    };
  });
  /** The strings of which it counts where each stands. */
  const placed = new Uint8Array(strings.length);
  for (const { begins, lead } of prepared) {
    for (const number of begins ?? []) placed[number] = 1;
    for (const number of lead?.next ?? []) placed[number] = 1;
  }
  const search = createAutomaton(strings);

  /** Which text a string was last seen in, and where it last begins there. */
  const seenIn = new Uint32Array(strings.length);
  const lastAt = new Uint32Array(strings.length);
  let texts = 0;
  const candidates = new Set<number>();
  const starts: Start[] = [];
  const tell = (number: number, at: number): void => {
    if (placed[number] === 1) starts.push({ number, at });
    lastAt[number] = at;
    if (seenIn[number] === texts) return;
    seenIn[number] = texts;
    const calls = called[number];
    if (calls !== undefined) for (const index of calls) candidates.add(index);
  };
  /** Whether a text still holds, from an offset on, all that a match must. */
  const mayMatchFrom = (clauses: Prepared["clauses"], at: number): boolean => {
    for (const clause of clauses) {
      let met = false;
      for (const number of clause) {
        if (seenIn[number] !== texts || (lastAt[number] ?? 0) < at) continue;
        met = true;
        break;
      }
      if (!met) return false;
    }
    return true;
  };

  return (scanned, wanted = () => true) => {
    const { codes } = scanned;
    texts++;
    candidates.clear();
    starts.length = 0;
    for (const index of always) candidates.add(index);
    search(codes, tell);
    if (candidates.size === 0) return NONE;
    starts.sort(inOrder);
    const leads = new Leads(scanned.inSmallLetters, starts);
    const found: Found[] = [];
    for (const index of [...candidates].sort(ascending)) {
      const one = prepared[index];
      if (one === undefined || !wanted(index) || !mayMatchFrom(one.clauses, 0)) continue;
      const { begins, pattern, clauses, lead } = one;
      if (begins === null) {
        matchAnywhere(scanned.inSmallLetters, pattern, index, found);
        continue;
      }
      let from = 0;
      for (const { number, at } of starts) {
        if (at < from || !begins.has(number)) continue;
        if (!mayMatchFrom(clauses, at)) break;
        if (lead !== null && !leads.reach(lead, at)) continue;
        pattern.lastIndex = at;
        const match = pattern.exec(scanned.inSmallLetters);
        from = match === null ? at + 1 : Math.max(at + 1, pattern.lastIndex);
        if (match !== null) found.push({ index, match });
      }
    }
    return found;
  };
}

const ascending = (a: number, b: number) => a - b;
const inOrder = (a: Start, b: Start) => a.at - b.at;

/** How far the leads reach in one text, each worked out once for all patterns that begin with it. */
class Leads {
  readonly #text: string;
  readonly #starts: readonly Start[];
  readonly #known = new Map<RegExp, Map<number, boolean>>();

  constructor(text: string, starts: readonly Start[]) {
    this.#text = text;
    this.#starts = starts;
  }

  /** Whether a lead that begins at an offset ends where what follows matches. */
  reach({ pattern, next, rest }: PreparedLead, at: number): boolean {
    for (const start of this.#starts) {
      if (start.at <= at || !next.has(start.number)) continue;
      rest.lastIndex = start.at;
      if (rest.test(this.#text) && this.#spans(pattern, at, start.at)) return true;
    }
    return false;
  }

  #spans(pattern: RegExp, from: number, to: number): boolean {
    let known = this.#known.get(pattern);
    if (known === undefined) {
      known = new Map();
      this.#known.set(pattern, known);
    }
    const key = from * 0x10000 + to;
    let spans = known.get(key);
    if (spans === undefined) {
      spans = pattern.test(this.#text.slice(from, to + 1));
      known.set(key, spans);
    }
    return spans;
  }
}

function matchAnywhere(text: string, pattern: RegExp, index: number, found: Found[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ index, match });
    if (match[0] === "") pattern.lastIndex++;
  }
}
