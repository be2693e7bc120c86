import type { Label, Scene } from "../scene/scene.ts";
import { type Camera, isVisible, perspective, type Size } from "./camera.ts";
import { textSize } from "./textSize.ts";

/**
 * Which names should have their left side tried first. The interactive map lets names leave the window, so one that would,
 * where the camera comes to rest, is asked to the other side if there is room.
 */
export function leftwardIn(
  scene: Pick<Scene, "padding" | "projection">,
  camera: Camera,
  size: Size,
): (label: Label) => boolean {
  const { padding, projection } = scene;
  const pixelOf = perspective(camera, size, padding, projection);
  return ({ kind, text, detail, at, offset, leftward }) => {
    const [x] = (isVisible(at, camera, size, projection) && pixelOf([...at])) || [];
    if (x === undefined) return leftward;
    const reach = offset + textSize(kind, text, detail).width;
    const fitsLeft = x - reach >= padding.left;
    const fitsRight = x + reach <= size.width - padding.right;
    return leftward ? fitsLeft || !fitsRight : fitsLeft && !fitsRight;
  };
}
