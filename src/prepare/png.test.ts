import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { isColour, readPng } from "./png.ts";

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
}

/** A PNG 2 pixels wide, of rows that are already filtered. */
function png(rows: readonly (readonly number[])[], { depth = 8, colourType = 2 } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(rows.length, 4);
  header[8] = depth;
  header[9] = colourType;
  const data = deflateSync(Buffer.from(rows.flat()));
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

const PLAIN = [0, 200, 10, 20, 250, 30, 40];

it.each([
  { name: "no filter", rows: [PLAIN], y: 0, left: [200, 10, 20], right: [250, 30, 40] },
  { name: "left", rows: [[1, 200, 10, 20, 50, 20, 20]], y: 0, left: [200, 10, 20], right: [250, 30, 40] },
  { name: "left, over 255", rows: [[1, 200, 10, 20, 60, 20, 20]], y: 0, left: [200, 10, 20], right: [4, 30, 40] },
  { name: "up", rows: [PLAIN, [2, 1, 2, 3, 4, 5, 6]], y: 1, left: [201, 12, 23], right: [254, 35, 46] },
  { name: "average", rows: [PLAIN, [3, 1, 1, 1, 1, 1, 1]], y: 1, left: [101, 6, 11], right: [176, 19, 26] },
  // Straight on from 201, 11, 21 and the row above lies 251, 31, 41: the pixel above is nearest.
  { name: "Paeth", rows: [PLAIN, [4, 1, 1, 1, 1, 1, 1]], y: 1, left: [201, 11, 21], right: [251, 31, 41] },
])("takes back the filter: $name", ({ rows, y, left, right }) => {
  const picture = readPng(png(rows));
  expect([picture.at(0, y), picture.at(1, y)]).toEqual([left, right]);
});

it("reads RGBA, leaving the opacity out", () => {
  const picture = readPng(png([[0, 1, 2, 3, 255, 4, 5, 6, 255]], { colourType: 6 }));
  expect([picture.at(0, 0), picture.at(1, 0)]).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

it.each([
  { name: "something else", file: Buffer.from("GIF89a--------"), message: /expected a PNG/ },
  { name: "16 bits", file: png([PLAIN], { depth: 16 }), message: /received 16 bits/ },
  { name: "a palette", file: png([PLAIN], { colourType: 3 }), message: /colour type 3/ },
  { name: "an unknown filter", file: png([[9, ...PLAIN.slice(1)]]), message: /received 9/ },
])("rejects $name", ({ file, message }) => {
  expect(() => readPng(file)).toThrow(message);
});

it("has no pixel outside", () => {
  expect(() => readPng(png([PLAIN])).at(2, 0)).toThrow(RangeError);
});

it.each([
  { name: "itself", seen: [90, 106, 128], is: true },
  { name: "rounded", seen: [93, 104, 128], is: true },
  { name: "red and blue swapped", seen: [128, 106, 90], is: false },
  { name: "one channel off", seen: [90, 106, 140], is: false },
] as const)("#5A6A80 and $name", ({ seen, is }) => {
  expect(isColour(seen, "#5A6A80")).toBe(is);
});
