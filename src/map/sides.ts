import type { Label, Scene } from "../scene/scene.ts";
import { titleCard } from "../theme/layout.ts";
import { type Camera, isVisible, perspective, type Size } from "./camera.ts";
import { around, type Box, meet } from "./placing.ts";
import { textSize } from "./textSize.ts";

/** On which side of its point a name is tried first, and whether on that side alone; "none" where it would be covered. */
export type Side = "right" | "left" | "right-only" | "left-only" | "none";

/**
 * The sides that names are asked to. The interactive map lets names leave the window and go under the panel, so one that
 * would, where the camera comes to rest, is kept to the other side; one whose own point lies there goes there with it. One
 * across its ground that would stand under the title, or be cut there, is left out.
 * @param card where the title lies; null where the page has none
 */
export function sidesIn(
  scene: Pick<Scene, "padding" | "projection">,
  camera: Camera,
  size: Size,
  card: Box | null = titleCard(size.width, size.height),
): (label: Label) => Side {
  const { padding, projection } = scene;
  const pixelOf = perspective(camera, size, padding, projection);
  const [least, most] = [padding.left, size.width - padding.right];
  return ({ kind, text, detail, at, offset, leftward }) => {
    const wanted = leftward ? "left" : "right";
    const [x, y] = (isVisible(at, camera, size, projection) && pixelOf([...at])) || [];
    if (x === undefined || y === undefined) return wanted;
    const { width, height } = textSize(kind, text, detail);
    if (offset === 0) {
      const isCut = x - width / 2 < least || x + width / 2 > most;
      return isCut || (card && meet(around([x, y], width / 2, height / 2), card)) ? "none" : wanted;
    }
    const reach = offset + width;
    const [fitsLeft, fitsRight] = [x - reach >= least, x + reach <= most];
    if (x > most || x < least) return x > most ? "right-only" : "left-only";
    if (fitsLeft !== fitsRight) return fitsLeft ? "left-only" : "right-only";
    return wanted;
  };
}
