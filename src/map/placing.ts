/** Where labels go: greedily by priority, never over each other, over a mark, or out of the window. */
import type { Label } from "../scene/scene.ts";
import type { Box } from "../theme/layout.ts";
import { LABEL_PADDING } from "./lettering.ts";
import { textSize } from "./textSize.ts";

export type Justify = "start" | "middle" | "end";

export interface PlacedLabel {
  readonly label: Label;
  /** The point it names, and the middle of its box, in CSS pixels. */
  readonly point: readonly [x: number, y: number];
  readonly middle: readonly [x: number, y: number];
  readonly width: number;
  readonly height: number;
  readonly justify: Justify;
}

const DIAGONAL = Math.SQRT1_2;
/** Directions from the point, in the order they are tried; the interactive map tries the same. */
export const SIDES: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [DIAGONAL, DIAGONAL],
  [-DIAGONAL, DIAGONAL],
  [DIAGONAL, -DIAGONAL],
  [-DIAGONAL, -DIAGONAL],
];

/** The same for a label whose left side is tried first. */
export const LEFTWARD_SIDES: typeof SIDES = SIDES.map(([x, y]) => [-x, y] as const);

/** For a name across its ground: moves from the middle, in heights of the name and shares of its width. */
export const SHIFTS: readonly (readonly [x: number, y: number])[] = [
  [0, 0],
  [0, 1.2],
  [0, -1.2],
  [0.5, 0],
  [-0.5, 0],
  [0, 2.2],
  [0, -2.2],
  [0.4, 1.3],
  [-0.4, 1.3],
  [0.4, -1.3],
  [-0.4, -1.3],
];

/** So many of them keep a region's or a sea's name where it says what it should. */
const NEAR = 5;

export const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * @param labels with the pixel of their point; those on the far side must have been left out
 * @param obstacles what no label may cover
 * @param room what no label may leave
 * @param isBarred where a label must not stand for another reason
 */
export function placeLabels(
  labels: readonly { readonly label: Label; readonly point: readonly [x: number, y: number] }[],
  obstacles: readonly Box[],
  room: Box,
  isBarred: (label: Label, middle: readonly [x: number, y: number]) => boolean = () => false,
): readonly PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const { label, point } of labels.toSorted((a, b) => a.label.priority - b.label.priority)) {
    const { width, height } = textSize(label.kind, label.text, label.detail);
    const candidates =
      label.offset === 0
        ? SHIFTS.slice(0, label.kind === "country" ? SHIFTS.length : NEAR).map(([x, y]) => ({
            side: 0,
            x: x * width,
            y: y * height,
          }))
        : (label.leftward ? LEFTWARD_SIDES : SIDES).map(([x, y]) => ({
            side: Math.sign(x),
            x: x * label.offset + Math.sign(x) * (width / 2),
            y: y * label.offset + Math.sign(y) * (height / 2),
          }));
    for (const { side, x, y } of candidates) {
      const middle = [point[0] + x, point[1] + y] as const;
      const box = around(middle, width / 2 + LABEL_PADDING, height / 2 + LABEL_PADDING / 2);
      const isInside = box[0] >= room[0] && box[1] >= room[1] && box[2] <= room[2] && box[3] <= room[3];
      if (!isInside || taken.some((other) => meet(box, other)) || isBarred(label, middle)) continue;
      taken.push(box);
      placed.push({ label, point, middle, width, height, justify: side === 0 ? "middle" : side > 0 ? "start" : "end" });
      break;
    }
  }
  return placed;
}

export function around([x, y]: readonly [number, number], halfWidth: number, halfHeight = halfWidth): Box {
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}
