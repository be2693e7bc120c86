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

const NONE: readonly Found[] = [];

interface Prepared {
  /** Clauses of which each must be met, by the numbers of their strings. */
  readonly clauses: readonly (readonly number[])[];
  /** Numbers of the strings that every match begins with one of; null where it may begin with any. */
  readonly begins: ReadonlySet<number> | null;
  /** Sticky where it is known what it begins with, else global. */
  readonly pattern: RegExp;
}

/**
 * Prepares a search.
 * @param patterns global, for texts in small letters
 * @returns finds all matches of all patterns, in the order of the patterns, those of one not overlapping one another
 */
export function createSieve(
  patterns: readonly RegExp[],
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
    const first = strongest(clauses);
    const asNumbers = (clause: Clause) => clause.map(numberOf);
    if (first === null) always.push(index);
    else for (const number of asNumbers(first)) called[number] = [...(called[number] ?? []), index];
    return {
      clauses: clauses.map(asNumbers),
      begins: begins === null ? null : new Set(asNumbers(begins)),
      pattern: begins === null ? pattern : new RegExp(pattern.source, pattern.flags.replace("g", "y")),
    };
  });
  const opens = new Uint8Array(strings.length);
  for (const { begins } of prepared) for (const number of begins ?? []) opens[number] = 1;
  const search = createAutomaton(strings);

  /** Which text a string was last seen in. */
  const seenIn = new Uint32Array(strings.length);
  let texts = 0;
  const candidates = new Set<number>();
  const starts: { number: number; at: number }[] = [];
  const tell = (number: number, at: number): void => {
    if (opens[number] === 1) starts.push({ number, at });
    if (seenIn[number] === texts) return;
    seenIn[number] = texts;
    for (const index of called[number] ?? []) candidates.add(index);
  };
  const isSeen = (number: number) => seenIn[number] === texts;

  return (scanned, wanted = () => true) => {
    const { codes } = scanned;
    texts++;
    candidates.clear();
    starts.length = 0;
    for (const index of always) candidates.add(index);
    search(codes, tell);
    if (candidates.size === 0) return NONE;
    starts.sort((a, b) => a.at - b.at);
    const found: Found[] = [];
    for (const index of [...candidates].sort((a, b) => a - b)) {
      const one = prepared[index];
      if (one === undefined || !wanted(index) || !one.clauses.every((clause) => clause.some(isSeen))) continue;
      const { begins, pattern } = one;
      if (begins === null) matchAnywhere(scanned.inSmallLetters, pattern, index, found);
      else matchAt(scanned.inSmallLetters, pattern, index, starts, begins, found);
    }
    return found;
  };
}

function matchAnywhere(text: string, pattern: RegExp, index: number, found: Found[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ index, match });
    if (match[0] === "") pattern.lastIndex++;
  }
}

/** @param starts in order of the text */
function matchAt(
  text: string,
  pattern: RegExp,
  index: number,
  starts: readonly { readonly number: number; readonly at: number }[],
  begins: ReadonlySet<number>,
  found: Found[],
): void {
  let from = 0;
  for (const { number, at } of starts) {
    if (at < from || !begins.has(number)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    from = match === null ? at + 1 : Math.max(at + 1, pattern.lastIndex);
    if (match !== null) found.push({ index, match });
  }
}
