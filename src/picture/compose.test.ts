import { readFileSync } from "node:fs";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../language/en/english.ts";
import type { Drawing, Shape, TextShape } from "../map/shapes.ts";
import { OPENING_VIEW } from "../state/address.ts";
import { DATA as PLAIN } from "../state/atlas.fixture.ts";
import type { AtlasData } from "../state/data.ts";
import type { View } from "../state/view.ts";
import { THEMES } from "../theme/tokens.ts";
import { pictureOf } from "./compose.ts";
import { svgOf } from "./svg.ts";
import { wordsOfView } from "./words.ts";

const css = readFileSync(new URL("../map/drawn.css", import.meta.url), "utf8");
/** With a way for the visit. */
const DATA: AtlasData = {
  ...PLAIN,
  visits: {
    ...PLAIN.visits,
    features: PLAIN.visits.features.map((feature) => ({
      ...feature,
      geometry: {
        type: "LineString",
        coordinates: [
          [70, 50],
          [90, 45],
          [105, 35],
        ],
      },
    })),
  },
};
const size = { width: 1920, height: 1080 };

function picture(view: Partial<View> = {}, more: Partial<Parameters<typeof pictureOf>[0]> = {}): Drawing {
  const whole = { ...OPENING_VIEW, ...view };
  const words = wordsOfView(DATA, whole, ENGLISH);
  return pictureOf({ data: DATA, view: whole, strings: ENGLISH, theme: "light", css, size, words, ...more });
}

const shapesOf = ({ layers }: Drawing): readonly Shape[] => layers.flatMap(({ shapes }) => shapes);
const textsOf = (drawing: Drawing): readonly TextShape[] =>
  shapesOf(drawing).filter((shape): shape is TextShape => shape.type === "text");
const saidIn = (drawing: Drawing) => textsOf(drawing).map(({ runs }) => runs.map(({ text }) => text).join(""));

describe("a picture of a view", () => {
  it("has title, legend, credits, and the names of the map in their theme's colours", () => {
    const drawing = picture();
    expect(saidIn(drawing)).toEqual(
      expect.arrayContaining(["Eastward", "Visit, numbered in time order", "Alphia", "Jun 2024"]),
    );
    const month = textsOf(drawing).find(({ runs }) => runs[0]?.text === "Jun 2024");
    expect(month).toMatchObject({ colour: THEMES.light.visit, size: 12, halo: { colour: THEMES.light.paper } });
    expect(shapesOf(drawing)).toContainEqual(expect.objectContaining({ type: "circle", fill: THEMES.light.sea }));
  });

  it("keeps the subject's name legible where its country is smaller than the name", () => {
    const name = textsOf(picture()).find(({ runs }) => runs[0]?.text === "TESTLAND");
    expect(name).toMatchObject({ colour: THEMES.light.onSubject, halo: { colour: THEMES.light.subject } });
  });

  it("says what is picked, and under which filter", () => {
    const view = {
      selection: { type: "country", iso3: "ALP" },
      filter: { ...OPENING_VIEW.filter, shows: "visits" },
    } as const;
    expect(saidIn(picture(view))).toEqual(expect.arrayContaining(["Alphia", "Only: Visits"]));
  });

  it.each([
    { hidden: ["visits"] as const, gone: "Visit, numbered in time order" },
    { hidden: ["rings"] as const, gone: "Partnership, by share of statements" },
    { hidden: ["fills"] as const, gone: "Excerpts per country" },
  ])("without $hidden the legend does not speak of it", ({ hidden, gone }) => {
    expect(saidIn(picture())).toContain(gone);
    expect(saidIn(picture({ hidden }))).not.toContain(gone);
  });

  it("keeps its words inside its column and its page, however long they are", () => {
    const words = {
      title: "A long title of many words",
      text: "Many words. ".repeat(90),
      language: "en",
      kind: "story",
    } as const;
    const drawing = picture({}, { words });
    const own = drawing.layers[0]?.shapes.filter((shape): shape is TextShape => shape.type === "text") ?? [];
    expect(Math.max(...own.map(({ y }) => y))).toBeLessThan(drawing.height);
    const [head, foot] = [own.findIndex(({ size: letters }) => letters < 6), own.length];
    expect(head).toBeLessThan(foot);
  });

  it("stands upright with the words above the map", () => {
    const drawing = picture({}, { size: { width: 800, height: 1200 } });
    const map = drawing.layers.at(-1);
    expect([drawing.width, drawing.height]).toEqual([720, 1080]);
    expect(map?.x).toBe(0);
    expect(map?.y).toBeGreaterThan(50);
  });

  it("has no paper where it is transparent", () => {
    expect(picture().background).toBe(THEMES.light.paper);
    expect(picture({}, { transparent: true }).background).toBeNull();
  });
});

describe("its SVG", () => {
  const elements = (element: XmlElement): readonly XmlElement[] => [
    element,
    ...element.children.flatMap((child) => (child instanceof XmlElement ? elements(child) : [])),
  ];
  const parsed = (drawing: Drawing) => {
    const { root } = parseXml(svgOf(drawing, 960));
    if (root === null) throw new Error("expected an element");
    return { root, all: elements(root) };
  };

  it("is XML with a size, a name and a description, and needs no style sheet", () => {
    const { root, all } = parsed(picture());
    expect(root.attributes).toMatchObject({ width: "960", height: "540", viewBox: "0 0 1280 720" });
    expect(all.find(({ name }) => name === "desc")?.text).toContain("Visits: 1 Alphia, Jun 2024.");
    expect(all.filter(({ attributes }) => "class" in attributes || "style" in attributes)).toEqual([]);
    expect(svgOf(picture(), 960)).not.toMatch(/var\(|NaN|undefined|Infinity/);
  });

  it("escapes what the data hold", () => {
    const words = { title: 'A & B <b> "c"', text: "x", language: "en", kind: "view" } as const;
    expect(parsed(picture({}, { words })).root.text).toContain('A & B <b> "c"');
  });

  it.each(["light", "dark"] as const)("hatches what is disputed (%s)", (theme) => {
    const { all } = parsed(picture({}, { theme }));
    const ids = all.filter(({ name }) => name === "pattern").map(({ attributes }) => `url(#${attributes.id})`);
    const used = all.map(({ attributes }) => attributes.fill).filter((fill) => fill?.startsWith("url"));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(used)).toEqual(new Set(ids));
  });
});
