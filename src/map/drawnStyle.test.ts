import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Styled, styleSheet } from "./drawnStyle.ts";

const element = (tag: string, ...classes: string[]): Styled => ({ tag, classes: new Set(classes) });
const DRAWN = element("div", "drawn");

describe("a style sheet", () => {
  const css = `
    /* path { fill: none } */
    .drawn path, .drawn circle { fill: red; stroke: blue }
    .drawn .ring circle:not(.disc) { fill: none }
    .drawn .ring.on path { fill: green }
    .drawn .ring path { fill: yellow }
    .drawn .ring:hover path { fill: black }
    @media (hover) { .drawn path { fill: white } }
    .drawn .last { fill: pink }`;
  const looks = styleSheet(css);

  it.each([
    { what: "by its name", at: element("path"), under: [DRAWN], fill: "red" },
    { what: "not outside", at: element("path"), under: [], fill: undefined },
    {
      what: "the narrower rule counts, wherever it stands",
      at: element("path"),
      under: [DRAWN, element("a", "ring", "on")],
      fill: "green",
    },
    {
      what: "among others in between",
      at: element("path"),
      under: [DRAWN, element("a", "ring"), element("g")],
      fill: "yellow",
    },
    { what: "what it must not have", at: element("circle", "disc"), under: [DRAWN, element("a", "ring")], fill: "red" },
    { what: "and has not", at: element("circle"), under: [DRAWN, element("a", "ring")], fill: "none" },
    { what: "after @media the rules go on", at: element("g", "last"), under: [DRAWN], fill: "pink" },
  ])("$what", ({ at, under, fill }) => {
    expect(looks(at, under).fill).toBe(fill);
  });
});

it("drawn.css has nothing for a picture that is not understood", () => {
  const css = readFileSync(new URL("drawn.css", import.meta.url), "utf8");
  const flat = css.slice(0, css.indexOf("@media")).replace(/\/\*.*?\*\//gs, "");
  const selectors = [...flat.matchAll(/([^{}]+)\{/g)].flatMap(([, head = ""]) =>
    head.split(",").map((one) => one.trim()),
  );
  const notForPictures = /:hover|\.spotted|^\.pulse|^\.drawn > svg$/;
  const known = /^\.drawn( [a-z]*(\.[\w-]+)*(:not\(\.[\w-]+\))?)*$/;
  expect(selectors.length).toBeGreaterThan(50);
  expect(selectors.filter((one) => !notForPictures.test(one) && !known.test(one))).toEqual([]);
});
