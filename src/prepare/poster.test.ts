import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { NARROW } from "../theme/layout.ts";
import { poster } from "./poster.ts";

const { markup, styles } = poster();
const [, wide = "", tall = ""] = markup.split(/<svg class="(?:wide|tall)">/);

it("takes at most 120 kB of the page, gzipped", () => {
  expect(gzipSync(markup + styles).length).toBeLessThan(110_000);
});

describe.each([
  { name: "landscape", drawing: wide },
  { name: "portrait", drawing: tall },
])("the drawing for $name", ({ drawing }) => {
  it("has countries as links that work without scripts", () => {
    expect(drawing.match(/<a href="\?country=[A-Z]{3}" tabindex="-1"/g)?.length).toBeGreaterThan(100);
  });
  it("has the subject, named countries, arcs, rings and names", () => {
    for (const part of ['class="fs"', 'class="f4"', 'class="arc"', "data-ring=", "data-origin=", 'class="label '])
      expect(drawing).toContain(part);
  });
  it("places marks by shares of the drawing, so that they move with it", () => {
    expect(drawing).toMatch(/<svg x="[\d.]+%" y="[\d.]+%"><a class="ring"/);
  });
});

it("gives the two drawings patterns of their own: one that is not shown has none to lend", () => {
  const ids = [...markup.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
});

it("shows one drawing at a time, by the same rule as the page", () => {
  expect(styles).toContain(`@media ${NARROW}{.poster .wide{display:none}.poster .tall{display:block}}`);
});
