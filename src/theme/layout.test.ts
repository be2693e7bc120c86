import { describe, expect, it } from "vitest";
import { frameFurniture, pageFurniture, presenterLayout } from "./layout.ts";

describe("the words of a step", () => {
  it.each([
    { width: 1920, height: 1080, isFrame: false, words: "beside", taken: 691 },
    { width: 768, height: 432, isFrame: true, words: "beside", taken: 276 },
    { width: 640, height: 360, isFrame: true, words: "beside", taken: 260 },
    { width: 480, height: 320, isFrame: true, words: "beside", taken: 240 },
    { width: 640, height: 512, isFrame: true, words: "below", taken: 256 },
    { width: 360, height: 360, isFrame: true, words: "below", taken: 180 },
    { width: 390, height: 844, isFrame: false, words: "below", taken: 422 },
    { width: 1080, height: 1920, isFrame: false, words: "below", taken: 960 },
  ])("stand $words the map on $width × $height", ({ width, height, isFrame, words, taken }) => {
    const { scale, padding } = presenterLayout(width, height, isFrame);
    expect(padding.right > 0 ? "beside" : "below").toBe(words);
    const foot = isFrame && words === "below" ? 40 : 0;
    const free = words === "beside" ? padding.right : padding.bottom - foot;
    expect(Math.abs(free * scale - taken)).toBeLessThanOrEqual(scale);
  });
});

describe("what lies on the map", () => {
  it("is title, legend, buttons and credits on a wide page, however high the sheet of a narrow one would be", () => {
    expect(pageFurniture(1440, 900, 0)).toEqual([
      [20, 18, 324, 130],
      [20, 598, 288, 782],
      [950, 598, 1010, 742],
      [760, 742, 1010, 782],
    ]);
    expect(pageFurniture(1440, 900, 388)).toEqual(pageFurniture(1440, 900, 0));
  });

  it.each([
    { page: "a wide", width: 844, buttons: [340, 194, 504, 232] },
    { page: "a narrow", width: 667, buttons: [515, 125, 667, 163] },
  ])("has the buttons of $page, low page in a row", ({ width, buttons }) => {
    expect(pageFurniture(width, 390, 187)).toContainEqual(buttons);
  });

  it("rises with the sheet on a narrow page", () => {
    const tops = (sheet: number) => pageFurniture(390, 844, sheet).map(([, top]) => top);
    expect(tops(388)).toEqual(tops(132).map((top) => top - 256));
  });

  it.each([
    { what: "a frame", list: true, buttons: true, boxes: 4 },
    { what: "one without controls", list: true, buttons: false, boxes: 3 },
    { what: "one with its panel open", list: false, buttons: true, boxes: 3 },
    { what: "a poster", list: false, buttons: false, boxes: 2 },
  ])("in $what are $boxes things", ({ list, buttons, boxes }) => {
    expect(frameFurniture(800, 500, { right: 0, bottom: 0 }, { list, buttons })).toHaveLength(boxes);
  });

  it("has the buttons at the side of a frame, at the top of a low one, and left of a panel", () => {
    const has = { list: false, buttons: true };
    const [side] = frameFurniture(800, 500, { right: 0, bottom: 0 }, has);
    const [top] = frameFurniture(640, 360, { right: 0, bottom: 166 }, has);
    const [beside] = frameFurniture(800, 500, { right: 340, bottom: 0 }, has);
    expect([side, top, beside]).toEqual([
      [752, 280, 800, 460],
      [456, 0, 640, 52],
      [412, 280, 460, 460],
    ]);
  });
});
