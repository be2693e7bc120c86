import { inflateSync } from "node:zlib";

/** Red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A screenshot's pixels. One pixel is one CSS pixel: the tests run at a device pixel ratio of 1. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** @throws {RangeError} outside the picture */
  at(x: number, y: number): Colour;
}

const SIGNATURE = "89504e470d0a1a0a";
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Reads a PNG as Chromium writes its screenshots: 8 bits, RGB or RGBA, not interlaced.
 * @throws {Error} for any other kind
 * @see PNG specification, third edition, sections 5 (chunks) and 9 (filters)
 */
export function readPng(file: Buffer): Picture {
  if (file.subarray(0, 8).toString("hex") !== SIGNATURE) throw new Error("expected a PNG, received something else");
  const parts: Buffer[] = [];
  for (let offset = 8; offset < file.length; ) {
    const length = file.readUInt32BE(offset);
    const type = file.toString("latin1", offset + 4, offset + 8);
    if (type === "IDAT") parts.push(file.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colourType, , , interlaced] = file.subarray(24, 29);
  const channels = CHANNELS[colourType ?? -1];
  if (depth !== 8 || channels === undefined || interlaced !== 0) {
    throw new Error(`expected a PNG of 8 bits, RGB or RGBA, received ${depth} bits of colour type ${colourType}`);
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const [column, row] = [Math.round(x), Math.round(y)];
      if (column < 0 || row < 0 || column >= width || row >= height) {
        throw new RangeError(`expected a pixel of ${width} × ${height}, received ${x}, ${y}`);
      }
      const at = (row * width + column) * channels;
      return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    },
  };
}

/** Takes back the filter of each row: what is stored is the difference to a guess from the pixels left and above. */
function unfilter(data: Buffer, rowLength: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (rowLength + 1)];
    const from = row * (rowLength + 1) + 1;
    const to = row * rowLength;
    for (let i = 0; i < rowLength; i++) {
      const left = i >= channels ? (out[to + i - channels] ?? 0) : 0;
      const up = row > 0 ? (out[to + i - rowLength] ?? 0) : 0;
      const upLeft = i >= channels && row > 0 ? (out[to + i - rowLength - channels] ?? 0) : 0;
      out[to + i] = (data[from + i] ?? 0) + guess(filter, left, up, upLeft);
    }
  }
  return out;
}

function guess(filter: number | undefined, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, upLeft);
    default:
      throw new Error(`expected a PNG filter from 0 to 4, received ${filter}`);
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const straight = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(straight - value));
  if (toLeft === undefined || toUp === undefined || toUpLeft === undefined) return left;
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** Per channel. Software WebGL and the compositor each round; the nearest two colours of a theme are farther apart. */
const TOLERANCE = 5;

/** Whether a pixel has a colour of the theme, but for rounding. @param hex as in the theme: "#5A6A80" */
export function isColour([red, green, blue]: Colour, hex: string): boolean {
  const wanted = Number.parseInt(hex.slice(1), 16);
  const close = (channel: number, shift: number) => Math.abs(channel - ((wanted >> shift) & 255)) <= TOLERANCE;
  return close(red, 16) && close(green, 8) && close(blue, 0);
}
