/** Counting what agrees: the shapes and sums that every score is made of. Pure. */
import type { Span } from "../atlas/schema.ts";

/** What was found rightly, what was found and is not there, what is there and was not found. */
export interface Found {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** One thing that is wrong, for `--errors`. */
export interface Mistake extends Span {
  readonly kind: string;
  readonly what: string;
}

/** Notes a mistake: its class, where, and what is wrong. */
export type Report = (kind: string, span: Span | undefined, what: string) => void;

export const NONE_OF_NONE: Share = { of: 0, right: 0 };
export const NOTHING_FOUND: Found = { right: 0, wrong: 0, missed: 0 };

/** Precision, recall and their harmonic mean; null where there is nothing to divide by. */
export function ratios({ right, wrong, missed }: Found) {
  const part = (whole: number): number | null => (whole === 0 ? null : right / whole);
  return {
    precision: part(right + wrong),
    recall: part(right + missed),
    f1: right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed),
  };
}

/** How many of the items are right; the others are reported. */
export function share<T>(items: readonly T[], right: (item: T) => boolean, report: (item: T) => void): Share {
  const bad = items.filter((item) => !right(item));
  for (const item of bad) report(item);
  return { of: items.length, right: items.length - bad.length };
}

export function addShare(a: Share, b: Share): Share {
  return { of: a.of + b.of, right: a.right + b.right };
}

export function addFound(a: Found, b: Found): Found {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

export interface Comparison<A, B> {
  readonly right: readonly (readonly [A, B])[];
  readonly missed: readonly A[];
  readonly wrong: readonly B[];
}

/**
 * Pairs what is annotated with what was read, each once.
 * @param likeness how well two agree; 0: not at all
 */
export function compare<A, B>(gold: readonly A[], read: readonly B[], likeness: (a: A, b: B) => number) {
  const candidates = gold
    .flatMap((a) => read.map((b) => ({ a, b, likeness: likeness(a, b) })))
    .filter((pair) => pair.likeness > 0)
    .sort((x, y) => y.likeness - x.likeness);
  const right: (readonly [A, B])[] = [];
  for (const { a, b } of candidates) {
    if (!right.some(([x, y]) => x === a || y === b)) right.push([a, b]);
  }
  return {
    right,
    missed: gold.filter((a) => !right.some(([x]) => x === a)),
    wrong: read.filter((b) => !right.some(([, y]) => y === b)),
  } satisfies Comparison<A, B>;
}

export function counts({ right, wrong, missed }: Comparison<unknown, unknown>): Found {
  return { right: right.length, wrong: wrong.length, missed: missed.length };
}

/** Code units that two spans share; negative where they lie apart. */
export function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
