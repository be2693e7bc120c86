import { isColour, type Picture } from "../prepare/png.ts";

export type Pixel = readonly [x: number, y: number];

/** Share of pixels with a colour, 0–1. Names, lines and controls may cover some of them, so a test asks for most. */
export function shareOf(picture: Picture, pixels: readonly Pixel[], hex: string): number {
  return pixels.filter(([x, y]) => isColour(picture.at(x, y), hex)).length / pixels.length;
}

/** Where a picture has a colour, as a mask by rows. */
function mask(picture: Picture, hex: string): Uint8Array {
  const out = new Uint8Array(picture.width * picture.height);
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) out[y * picture.width + x] = isColour(picture.at(x, y), hex) ? 1 : 0;
  }
  return out;
}

/**
 * The shift by which the parts of one colour lie best on those of another picture, in whole pixels up to 3 each way.
 * @returns [0, 0] where they stand in the same place, and the share of the colour's pixels that still differ there
 */
export function bestShift(one: Picture, other: Picture, hex: string): { shift: Pixel; differing: number } {
  const [a, b] = [mask(one, hex), mask(other, hex)];
  const { width, height } = one;
  const reach = 3;
  let best: { shift: Pixel; differing: number } = { shift: [0, 0], differing: Number.POSITIVE_INFINITY };
  const area = a.reduce((sum, value) => sum + value, 0);
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      let differing = 0;
      for (let y = reach; y < height - reach; y++) {
        for (let x = reach; x < width - reach; x++) {
          if (a[y * width + x] !== b[(y + dy) * width + x + dx]) differing++;
        }
      }
      if (differing / area < best.differing) best = { shift: [dx, dy], differing: differing / area };
    }
  }
  return best;
}
