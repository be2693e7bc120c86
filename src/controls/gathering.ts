/** Marks on a line that crowd are gathered into one, so that none stands far from where it belongs. Pure. */
import { spread } from "./timeScale.ts";

/** Neighbours that share one mark; a single one has it to itself. Indices, both included. */
export interface Gathered {
  readonly first: number;
  readonly last: number;
  /** Where the mark stands, in pixels: its middle. */
  readonly middle: number;
}

/**
 * Puts marks beside each other on a line and gathers neighbours until each mark stands within `slack` of the middle of
 * its places, or all are one.
 * @param places in pixels, in ascending order
 * @param widthOf what a mark of that many neighbours takes, in pixels
 * @param width of the line in pixels
 */
export function gathered(
  places: readonly number[],
  widthOf: (first: number, last: number) => number,
  width: number,
  slack: number,
): readonly Gathered[] {
  let groups = places.map((at, index) => ({ first: index, last: index, at }));
  for (;;) {
    const middles = spread(
      groups.map(({ first, last, at }) => ({ at, width: widthOf(first, last) })),
      width,
      0,
    );
    const shift = (index: number) => Math.abs((middles[index] ?? 0) - (groups[index]?.at ?? 0));
    const farthest = groups.reduce((worst, _, index) => (shift(index) > shift(worst) ? index : worst), 0);
    if (groups.length < 2 || shift(farthest) <= slack)
      return groups.map(({ first, last }, index) => ({ first, last, middle: middles[index] ?? 0 }));
    groups = joined(groups, closestTo(farthest, groups), places);
  }
}

interface Group {
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

/** Which of its two neighbours is closer: the earlier index of the pair. */
function closestTo(index: number, groups: readonly Group[]): number {
  const apart = (earlier: number) =>
    (groups[earlier + 1]?.at ?? Number.POSITIVE_INFINITY) - (groups[earlier]?.at ?? Number.NEGATIVE_INFINITY);
  return apart(index - 1) <= apart(index) ? index - 1 : index;
}

/** The groups with the one at `index` and the next made one, which stands in the middle of all its places. */
function joined(groups: readonly Group[], index: number, places: readonly number[]): Group[] {
  const first = groups[index]?.first ?? 0;
  const last = groups[index + 1]?.last ?? first;
  const own = places.slice(first, last + 1);
  const at = own.reduce((sum, place) => sum + place, 0) / own.length;
  return [...groups.slice(0, index), { first, last, at }, ...groups.slice(index + 2)];
}
