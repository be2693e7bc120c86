/** Looks for many patterns at once, and tries each only where the words stand that it begins with. */
import { createAutomaton } from "./automaton.ts";
import { LatePattern } from "./latePattern.ts";
import { matchAt, standsAt } from "./matches.ts";
import { type Clause, isRare, type KnownGroups, requiredBy, strongest } from "./required.ts";
import { StringHits } from "./stringHits.ts";

/** Where a pattern matches, in the text in small letters. */
export interface Found {
  /** Of the pattern. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Where its named groups stand, if it has the flag `d`. */
  readonly groups: Groups;
}

type Groups = Readonly<Record<string, readonly [number, number] | undefined>>;

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
  const hits = new StringHits(strings.all.length, clauses.all);
  const tell = (number: number, start: number, end: number): void => hits.add(number, start, end);
  // Of most patterns no more is looked at than this: they lie in one row.
  const rarest = Int16Array.from(prepared, (one) => one.rarest);

  return (small, wanted = () => true) => {
    hits.clear();
    search(small, tell);
    let found: Found[] | null = null;
    for (let index = 0; index < rarest.length; index++) {
      if (!hits.hold(rarest[index] ?? -1) || !wanted(index)) continue;
      const one = prepared[index];
      if (one === undefined || !hits.meet(one.clauses, 0)) continue;
      found ??= [];
      addMatches(found, one, index, small, hits);
    }
    return found ?? NONE;
  };
}

/** All matches of a pattern. */
function addMatches(found: Found[], one: Prepared, index: number, small: string, hits: StringHits): void {
  const { begins, clauses } = one;
  if (begins === null) {
    for (let next = matchOf(one, index, small, 0); next !== null; ) {
      found.push(next);
      next = matchOf(one, index, small, Math.max(next.start + 1, next.end));
    }
    return;
  }
  let from = 0;
  for (const at of hits.placesOf(begins)) {
    if (at < from) continue;
    if (!hits.meet(clauses, at)) break;
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
      groups: joined(head.indices?.groups, rest.indices?.groups),
    }
  );
}

/** By assignment: to spread what an engine gives for groups takes ten times as long. */
function joined(head: Groups | undefined, rest: Groups | undefined): Groups {
  const groups: Record<string, readonly [number, number] | undefined> = {};
  for (const name in head) groups[name] = head[name];
  for (const name in rest) groups[name] = rest[name];
  return groups;
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
