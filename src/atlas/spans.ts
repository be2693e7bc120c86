import type { Span } from "./schema.ts";

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Adds an item, if there is one, to others, unless it overlaps one of them. */
export function addApart<T extends Span>(items: T[], item: T | null): void {
  if (item === null) return;
  for (const other of items) if (overlap(other, item)) return;
  items.push(item);
}

/**
 * Which items overlap which spans, without comparing each with each: an article may have 100 000 of both.
 * @param spans in order, not overlapping one another: sentences or paragraphs
 * @returns for each span its items, in the order given
 */
export function overlapping<T extends Span>(spans: readonly Span[], items: readonly T[]): readonly (readonly T[])[] {
  // Most sentences have none of most things.
  const found: (T[] | null)[] = spans.map(() => null);
  for (const item of items) {
    for (let index = firstEndingAfter(spans, item.start); index < spans.length; index++) {
      const span = spans[index];
      if (span === undefined || span.start >= item.end) break;
      const here = found[index];
      if (here) here.push(item);
      else found[index] = [item];
    }
  }
  return found.map((here) => here ?? NONE);
}

const NONE: readonly never[] = [];

/** Index of the first span that ends after the offset, by bisection. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Number.POSITIVE_INFINITY) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
