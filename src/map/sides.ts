import type { Label, Scene } from "../scene/scene.ts";
import type { Box } from "../theme/layout.ts";
import { type Camera, isVisible, perspective, type Size } from "./camera.ts";
import { around, meet } from "./placing.ts";
import { textSize } from "./textSize.ts";

/** On which side of its point a name is tried first, and whether on that side alone; "none" where it would be covered. */
export type Side = "right" | "left" | "right-only" | "left-only" | "none";

/**
 * The sides that names are asked to. The interactive map lets names leave the window and go under what lies on it, so one
 * that would, where the camera comes to rest, is kept to the other side; one whose own point lies under the panel goes there
 * with it. One across its ground that would be covered or cut is left out.
 */
export function sidesIn(
  scene: Pick<Scene, "padding" | "covered" | "projection">,
  camera: Camera,
  size: Size,
): (label: Label) => Side {
  const { padding, covered, projection } = scene;
  const pixelOf = perspective(camera, size, padding, projection);
  const [least, most] = [padding.left, size.width - padding.right];
  const isFree = (box: Box) => box[0] >= least && box[2] <= most && !covered.some((other) => meet(box, other));
  return ({ kind, text, detail, at, offset, leftward }) => {
    const wanted = leftward ? "left" : "right";
    const [x, y] = (isVisible(at, camera, size, projection) && pixelOf([...at])) || [];
    if (x === undefined || y === undefined) return wanted;
    const { width, height } = textSize(kind, text, detail);
    const [halfWidth, halfHeight] = [width / 2, height / 2];
    if (offset === 0) return isFree(around([x, y], halfWidth, halfHeight)) ? wanted : "none";
    if (x > most || x < least) return x > most ? "right-only" : "left-only";
    const reach = offset + halfWidth;
    const [fitsLeft, fitsRight] = [-reach, reach].map((dx) => isFree(around([x + dx, y], halfWidth, halfHeight)));
    if (fitsLeft !== fitsRight) return fitsLeft ? "left-only" : "right-only";
    return wanted;
  };
}
