import { expect, test } from "vitest";
import { readPng } from "./png.ts";
import { rasterise } from "./rasterise.ts";

const SVG = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`;
const RED = '<rect width="20" height="20" fill="#c8371f"/>';

test("a picture is as wide as asked for, and what is not drawn stays transparent", async () => {
  const png = Buffer.from(await rasterise(SVG(RED), 80));
  const picture = readPng(png);
  expect([picture.width, picture.height]).toEqual([80, 40]);
  expect(picture.at(10, 10)).toEqual([200, 55, 31]);
  // RGBA.
  expect(png[25]).toBe(6);
});

test("what is no SVG is refused", async () => {
  await expect(rasterise("no picture", 80)).rejects.toThrow();
});
