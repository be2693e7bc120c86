/** Looks for many patterns at once, and tries each only where the words stand that it begins with. */
import { createAutomaton } from "./automaton.ts";
import { LatePattern } from "./latePattern.ts";
import { matchAt, standsAt } from "./matches.ts";
import { type Clause, isRare, type KnownGroups, requiredBy, strongest } from "./required.ts";

/** Where a pattern matches, in the text in small letters. */
export interface Found {
  /** Of the pattern. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Where its named groups stand, if it has the flag `d`. */
  readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>;
}

/**
 * What many patterns hold, at their end or before it. Where it ends them it is looked for behind the rest of them, so that
 * the engine compiles it once and not again with each of them; of others the part before it is looked for first, which
 * takes a fraction of the time to compile and is found in few texts.
 */
export interface Tail {
  readonly pattern: RegExp;
  /** Matches where the tail does, and nowhere else, but need not say how far that goes. */
  readonly opening: RegExp;
}

const NONE: readonly Found[] = [];
const NOWHERE: readonly number[] = [];
/** Of longer strings only so much is looked for: what follows tells few texts apart, and makes the search slower. */
const LONGEST_STRING = 8;

interface Prepared {
  /** Numbers of clauses that must be met one behind the other. */
  readonly clauses: readonly number[];
  /** The one of them that fewest texts meet; −1 where there are none. */
  readonly rarest: number;
  /** Numbers of the strings that every match begins with one of; null where it may begin with any. */
  readonly begins: readonly number[] | null;
  /** What stands before the first place in it that is like the tail; null where that is all or nothing of it. */
  readonly lead: LatePattern | null;
  /** All but a tail that ends it. Sticky, like the lead, where it is known what it begins with; else global. */
  readonly pattern: LatePattern;
  /** The tail that ends it, sticky. */
  readonly tail: LatePattern | null;
}

/**
 * Prepares a search.
 * @param patterns global, for texts in plain and small letters (letters.ts)
 * @param tail of some of them, none with alternatives outside all groups
 * @returns finds all matches of all patterns, in the order of the patterns, those of one not overlapping one another
 */
export function createSieve(
  patterns: readonly RegExp[],
  tail: Tail | null = null,
): (small: string, wanted?: (index: number) => boolean) => readonly Found[] {
  const strings = new Numbers<string>();
  const clauses = new Numbers<readonly number[]>();
  const stringsOf = (clause: Clause): readonly number[] => {
    const numbers = clause.map((string) => string.slice(0, LONGEST_STRING)).map((s) => strings.numberOf(s, s));
    return [...new Set(numbers)];
  };
  const numberOf = (clause: Clause): number => {
    const numbers = stringsOf(clause);
    return clauses.numberOf(numbers.join(" "), numbers);
  };
  const tailAlone = tail && new LatePattern(tail.pattern.source, tail.pattern.flags.replace("g", "y"));
  const groups: KnownGroups = new Map();
  const prepared = patterns.map((pattern): Prepared => {
    const required = requiredBy(pattern, groups);
    const rarest = strongest(required.clauses);
    const begins = required.begins && stringsOf(required.begins);
    const flags = begins === null ? pattern.flags : pattern.flags.replace("g", "y");
    const { lead, head } = tail === null ? NO_PARTS : partsOf(pattern.source, tail);
    return {
      // The others hold back less than it takes to look for them.
      clauses: required.clauses.filter((clause) => clause === rarest || isRare(clause)).map(numberOf),
      rarest: rarest === null ? -1 : numberOf(rarest),
      begins,
      lead: lead === null ? null : new LatePattern(lead, flags),
      pattern: new LatePattern(head ?? pattern.source, flags),
      tail: head === null ? null : tailAlone,
    };
  });
  const search = createAutomaton(strings.all);
  const seen = new Seen(strings.all.length, clauses.all);
  const tell = (number: number, start: number, end: number): void => seen.add(number, start, end);

  return (small, wanted = () => true) => {
    seen.clear();
    search(small, tell);
    let found: Found[] | null = null;
    for (let index = 0; index < prepared.length; index++) {
      const one = prepared[index];
      if (one === undefined || !seen.holds(one.rarest) || !wanted(index) || !seen.meets(one.clauses, 0)) continue;
      found ??= [];
      addMatches(found, one, index, small, seen);
    }
    return found ?? NONE;
  };
}

/** All matches of a pattern. */
function addMatches(found: Found[], one: Prepared, index: number, small: string, seen: Seen): void {
  const { begins, clauses } = one;
  if (begins === null) {
    for (let next = matchOf(one, index, small, 0); next !== null; ) {
      found.push(next);
      next = matchOf(one, index, small, Math.max(next.start + 1, next.end));
    }
    return;
  }
  let from = 0;
  for (const at of seen.placesOf(begins)) {
    if (at < from) continue;
    if (!seen.meets(clauses, at)) break;
    const match = matchOf(one, index, small, at);
    from = Math.max(at + 1, match?.end ?? 0);
    if (match !== null) found.push(match);
  }
}

const NO_PARTS = { lead: null, head: null };

/**
 * The parts of a pattern that is looked for bit by bit: what stands before the first place that is like its tail, and all
 * but a tail at its end. Null where there is no such part.
 */
function partsOf(
  source: string,
  { pattern, opening }: Tail,
): { readonly lead: string | null; readonly head: string | null } {
  const upTo = (at: number): string => `${source.slice(0, at)}(?=${opening.source})`;
  const end = source.endsWith(pattern.source) ? source.length - pattern.source.length : -1;
  // The group's name aside.
  const inside = source.indexOf(pattern.source.slice(pattern.source.indexOf(">") + 1));
  const first = source.lastIndexOf("(", inside - 1);
  const hasLead = inside >= 0 && first > 0 && first !== end && depthOf(source.slice(0, first)) === 0;
  return { lead: hasLead ? upTo(first) : null, head: end > 0 ? upTo(end) : null };
}

/** How many groups are open at the end of a part of a pattern. */
function depthOf(source: string): number {
  const parts = source.match(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/gs) ?? [];
  return parts.filter((part) => part === "(").length - parts.filter((part) => part === ")").length;
}

/** The match of a pattern at an offset, or the first one from there on. */
function matchOf({ lead, pattern, tail }: Prepared, index: number, small: string, at: number): Found | null {
  if (lead !== null && !standsAt(lead.for(small), small, at)) return null;
  const head = matchAt(pattern.for(small), small, at);
  if (head === null) return null;
  const end = head.index + head[0].length;
  if (tail === null) return { index, start: head.index, end, groups: head.indices?.groups ?? {} };
  const rest = matchAt(tail.for(small), small, end);
  return (
    rest && {
      index,
      start: head.index,
      end: end + rest[0].length,
      groups: { ...head.indices?.groups, ...rest.indices?.groups },
    }
  );
}

/** Numbers for things, the same for the same. */
class Numbers<T> {
  readonly all: T[] = [];
  readonly #known = new Map<string, number>();

  /** @param key by which they are told apart */
  numberOf(key: string, thing: T): number {
    const number = this.#known.get(key) ?? this.all.push(thing) - 1;
    this.#known.set(key, number);
    return number;
  }
}

/** Which strings a text holds, and where. Made once and cleared for each text: most texts hold a few of thousands. */
class Seen {
  #texts = 0;
  /** The text that a string was last seen in, by its number. */
  readonly #seenIn: Uint32Array;
  /** Of a string that was seen, the last of its hits. */
  readonly #last: Uint32Array;
  #hits = 0;
  /** Where each hit begins and ends, and the hit of the same string before it; the first is none. */
  #starts = new Uint32Array(256);
  #ends = new Uint32Array(256);
  #earlier = new Uint32Array(256);
  /** The strings of each clause, and the clauses that each string is in. */
  readonly #clauses: readonly (readonly number[])[];
  readonly #clausesOf: readonly (readonly number[])[];
  /** The text that last held one string of a clause. */
  readonly #heldIn: Uint32Array;

  constructor(strings: number, clauses: readonly (readonly number[])[]) {
    this.#seenIn = new Uint32Array(strings);
    this.#last = new Uint32Array(strings);
    this.#heldIn = new Uint32Array(clauses.length);
    this.#clauses = clauses;
    const clausesOf: number[][] = Array.from({ length: strings }, () => []);
    for (const [clause, numbers] of clauses.entries()) for (const number of numbers) clausesOf[number]?.push(clause);
    this.#clausesOf = clausesOf;
  }

  clear(): void {
    this.#texts++;
    this.#hits = 0;
  }

  add(number: number, start: number, end: number): void {
    const isFirst = this.#seenIn[number] !== this.#texts;
    this.#hits++;
    if (this.#hits === this.#starts.length) this.#grow();
    this.#starts[this.#hits] = start;
    this.#ends[this.#hits] = end;
    this.#earlier[this.#hits] = isFirst ? 0 : (this.#last[number] ?? 0);
    this.#last[number] = this.#hits;
    if (!isFirst) return;
    this.#seenIn[number] = this.#texts;
    for (const clause of this.#clausesOf[number] ?? NOWHERE) this.#heldIn[clause] = this.#texts;
  }

  #grow(): void {
    const [starts, ends, earlier] = [this.#starts, this.#ends, this.#earlier];
    this.#starts = new Uint32Array(2 * this.#hits);
    this.#ends = new Uint32Array(2 * this.#hits);
    this.#earlier = new Uint32Array(2 * this.#hits);
    this.#starts.set(starts);
    this.#ends.set(ends);
    this.#earlier.set(earlier);
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
    return places.length > 1 ? places.sort((a, b) => a - b) : places;
  }

  /** Whether a text holds a string of a clause; −1 stands for a clause that all hold. */
  holds(clause: number): boolean {
    return clause < 0 || this.#heldIn[clause] === this.#texts;
  }

  /** Whether a text holds, from an offset on, one string of each clause, each behind that of the clause before. */
  meets(clauses: readonly number[], from: number): boolean {
    for (const clause of clauses) if (this.#heldIn[clause] !== this.#texts) return false;
    let at = from;
    for (const clause of clauses) {
      at = this.#firstEnd(clause, at);
      if (at < 0) return false;
    }
    return true;
  }

  /** Where the first string of a clause ends that begins at an offset or behind it, −1 for none. */
  #firstEnd(clause: number, from: number): number {
    let first = -1;
    for (const number of this.#clauses[clause] ?? NOWHERE) {
      if (this.#seenIn[number] !== this.#texts) continue;
      for (let hit = this.#last[number] ?? 0; (this.#starts[hit] ?? 0) >= from && hit !== 0; ) {
        const end = this.#ends[hit] ?? 0;
        if (first < 0 || end < first) first = end;
        hit = this.#earlier[hit] ?? 0;
      }
    }
    return first;
  }
}
