/** Tries of many patterns only those that a text can match. */
import { type Clause, requiredBy, strongest } from "./required.ts";
import { codesOf, createTrie } from "./trie.ts";

/**
 * Prepares a sieve.
 * @returns gives the indices of the patterns that a text may match, in order: all that it does match are among them
 */
export function createSieve(patterns: readonly RegExp[]): (text: string) => readonly number[] {
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
  const others: (readonly (readonly number[])[])[] = [];
  patterns.forEach((pattern, index) => {
    const clauses = requiredBy(pattern);
    const first = strongest(clauses);
    const asNumbers = (clause: Clause) => clause.map(numberOf);
    others.push(clauses.map(asNumbers));
    if (first === null) always.push(index);
    else for (const number of asNumbers(first)) called[number] = [...(called[number] ?? []), index];
  });
  const trie = createTrie(strings);

  return (text) => {
    const seen = new Uint8Array(strings.length);
    const codes = codesOf(text);
    const tell = (number: number): void => {
      seen[number] = 1;
    };
    for (let at = 0; at < codes.length; at++) trie.find(codes, at, tell);
    const candidates = new Set(always);
    seen.forEach((is, number) => {
      if (is === 1) for (const index of called[number] ?? []) candidates.add(index);
    });
    return [...candidates]
      .filter((index) => others[index]?.every((clause) => clause.some((number) => seen[number] === 1)))
      .sort((a, b) => a - b);
  };
}
