/** The ring at a capital: its geometry, the same for both renderers. */
import { FAMILIES, type Family } from "../atlas/vocabulary.ts";
import type { Ring, RingSegment } from "../scene/scene.ts";

/** CSS pixels. The whole mark, its edge of paper included, is a target of 2 × `edge` = 30 px. */
export const RING = { outer: 13, inner: 8.5, edge: 15, number: 11, undated: 3.5 } as const;
/** Between two segments, in CSS pixels along the middle of the ring. */
const GAP = 1.5;

export interface RingSlice {
  readonly family: Family;
  readonly tension: boolean;
  /** Radians, clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/**
 * Where each segment lies: families in their fixed order, tension after the rest of its family, a gap after each.
 * A lone segment closes the ring without a gap; a segment smaller than a gap keeps a sliver, so that it is seen.
 * @param segments shares that sum to 1, in any order; those of 0 are left out
 */
export function ringSlices(segments: readonly RingSegment[]): readonly RingSlice[] {
  const shown = segments
    .filter((segment) => segment.share > 0)
    .toSorted(
      (a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || Number(a.tension) - Number(b.tension),
    );
  const total = shown.reduce((sum, segment) => sum + segment.share, 0);
  const gap = shown.length > 1 ? GAP / ((RING.outer + RING.inner) / 2) : 0;
  const room = 2 * Math.PI - gap * shown.length;
  let from = gap / 2;
  return shown.map(({ family, tension, share }) => {
    const to = from + (share / total) * room;
    const slice: RingSlice = { family, tension, from, to };
    from = to + gap;
    return slice;
  });
}

/** Whether it stands for visits alone of which none has a date: a dot says what an empty ring would not. */
export function isUndated({ segments, number }: Pick<Ring, "segments" | "number">): boolean {
  return segments.length === 0 && number === null;
}

/** The name under which a ring's picture is kept: rings that look the same share one. */
export function ringKey(segments: readonly RingSegment[], number: number | null): string {
  const slices = ringSlices(segments).map(
    ({ family, tension, from, to }) => `${family}${tension ? "!" : ""}${(to - from).toFixed(3)}`,
  );
  return `ring:${number ?? ""}:${slices.join(",")}`;
}
