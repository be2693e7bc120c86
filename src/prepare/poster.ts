/**
 * The poster: the opening view, drawn into `index.html` when it is built or served, so that a map is there before any
 * script. One drawing for landscape and one for portrait, each scaled by the window's height: they stand exactly where the
 * interactive globe will. Names stand in fixed sizes, placed for a few sizes of window.
 */
import { readFileSync } from "node:fs";
import { quantize } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryObject, Topology } from "topojson-specification";
import type { Plugin } from "vite";
import { AtlasSchema, PlacesSchema, TiesSchema, VisitsSchema } from "../atlas/schema.ts";
import { parse } from "../atlas/validate.ts";
import { ENGLISH } from "../language/en/english.ts";
import { cameraOver, discRadius, isVisible, middle, OPENING_RADIUS, perspective, type Size } from "../map/camera.ts";
import { groundMarkup } from "../map/drawnGround.ts";
import { labelMarkup, type MarkContext, marksMarkup, placedLabels } from "../map/drawnMarks.ts";
import { subjectGround } from "../map/features.ts";
import { type Boundaries, decodeBoundaries } from "../scene/boundaries.ts";
import { buildScene } from "../scene/build.ts";
import type { LonLat, Padding, Scene } from "../scene/scene.ts";
import { type Box, NARROW, openingPadding, PANEL_WIDTH_CSS, pageFurniture } from "../theme/layout.ts";
import { themeStyles } from "../theme/tokens.ts";

const DATA = new URL("../../data/", import.meta.url);
const PLACE = "<!-- poster -->";
/** What is said of it where no scripts run. */
const OF_POSTER = /<p class="of-poster">.*?<\/p>/s;
const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Half a CSS pixel at the height that the drawing is made for: finer, and the page grows without looking better. */
const UNIT = 0.5;
const LEAST_AREA = 1.2;
/** Steradians: a bend of less than about half a square CSS pixel on the larger globe is not drawn. */
const LEAST_TRIANGLE = 1e-6;
const MARGIN = 6;
/** Of the window's height: names keep that much from the sides, since marks move outwards in a window that is taller. */
const GROWTH = 0.01;

interface Drawing {
  readonly name: "wide" | "tall";
  /** The window height in CSS pixels that the ground is rounded for. */
  readonly height: number;
  /** Windows from these sizes on have names placed for them; the last that fits counts. */
  readonly windows: readonly Size[];
}
const DRAWINGS: readonly Drawing[] = [
  {
    name: "wide",
    height: 900,
    windows: [
      { width: 1000, height: 620 },
      { width: 1020, height: 740 },
      { width: 1240, height: 700 },
      { width: 1420, height: 840 },
      { width: 1800, height: 960 },
    ],
  },
  {
    name: "tall",
    height: 844,
    windows: [
      { width: 360, height: 640 },
      { width: 390, height: 800 },
      { width: 600, height: 900 },
    ],
  },
];

/**
 * Vite's plugin that puts the poster and its style sheet into the page.
 * @param drawn false for a page that has all its scripts in itself: there the map does not come later than they do
 */
export function posterPlugin({ drawn = true } = {}): Plugin {
  return {
    name: "eastward-poster",
    transformIndexHtml(html) {
      const { markup, styles } = poster();
      return {
        html: drawn ? html.replace(PLACE, () => markup) : html.replace(PLACE, "").replace(OF_POSTER, ""),
        tags: [{ tag: "style", children: styles, injectTo: "head" }],
      };
    },
  };
}

/** @throws {Error} that says what to run, where `data/atlas` has not been made yet */
export function poster(): { readonly markup: string; readonly styles: string } {
  const { scene, boundaries, centre } = openingScene();
  // Any window of either kind: top and bottom are the same in all.
  const wide = openingPadding(1440, 900);
  const tall = openingPadding(390, 844);
  const drawings = DRAWINGS.map((drawing) => draw(drawing, scene, boundaries, centre));
  return {
    markup: `<div class="poster drawn">${drawings.map(({ markup }) => markup).join("")}</div>`,
    styles: [
      themeStyles(),
      "body{margin:0;background:var(--paper);color:var(--ink)}",
      "#map{position:fixed;inset:0}",
      squeezed(readFileSync(new URL("../map/drawn.css", import.meta.url), "utf8")),
      ".poster{container-type:size}.poster>svg{height:100cqh;translate:-50% -50%}",
      ".poster .names{display:none}.poster .tall{display:none}",
      `.poster .wide{left:calc((100cqw - ${PANEL_WIDTH_CSS})/2);top:calc((100cqh + ${wide.top - wide.bottom}px)/2)}`,
      `.poster .tall{left:50cqw;top:calc((100cqh + ${tall.top - tall.bottom}px)/2)}`,
      // Smooth edges cost a software-drawn page seconds, so they wait for the globe, or for those to whom none will come.
      ".poster .areas path{shape-rendering:crispEdges}@media (scripting:none){.poster .areas path{shape-rendering:auto}}",
      `@media ${NARROW}{.poster .wide{display:none}.poster .tall{display:block}}`,
      // A frame has nothing beside the map: only its shape counts. Where it is lower than any window, names have no room yet.
      ":root[data-embed] .poster>svg{left:50cqw;top:50cqh}",
      ":root[data-embed] .poster .wide{display:none}:root[data-embed] .poster .tall{display:block}",
      "@media (min-aspect-ratio:1){:root[data-embed] .poster .wide{display:block}:root[data-embed] .poster .tall{display:none}}",
      "@media (max-height:480px){:root[data-embed] .poster .names{display:none}}",
      ...drawings.map(({ styles }) => styles),
    ].join("\n"),
  };
}

function openingScene(): { readonly scene: Scene; readonly boundaries: Boundaries; readonly centre: LonLat } {
  const read = (file: string) => {
    try {
      return readFileSync(new URL(file, DATA), "utf8");
    } catch (error) {
      const made = file.startsWith("atlas/") ? "npm run geocode" : "npm run boundaries";
      throw new Error(`data/${file} cannot be read: make it with “${made}”, then build again`, { cause: error });
    }
  };
  const { recognised: boundaries } = decodeBoundaries(
    simplified(JSON.parse(read("boundaries/countries.json"))),
    JSON.parse(read("boundaries/disputed.json")),
  );
  const atlas = parse(AtlasSchema, read("atlas/atlas.json"), "atlas/atlas.json");
  const scene = buildScene({
    atlas,
    places: parse(PlacesSchema, read("atlas/places.geojson"), "atlas/places.geojson"),
    visits: parse(VisitsSchema, read("atlas/visits.geojson"), "atlas/visits.geojson"),
    ties: parse(TiesSchema, read("atlas/ties.geojson"), "atlas/ties.geojson"),
    boundaries,
    view: { selection: { type: "none" }, projection: "globe", borders: "recognised", hidden: [], bounds: null },
    tieLines: false,
    theme: "light",
    strings: ENGLISH,
    padding: NONE,
  });
  return { scene, boundaries, centre: atlas.subject.centre };
}

/** Shared borders stay shared: it is the arcs of the topology that lose their least bends. */
function simplified(countries: Topology<Record<string, GeometryObject<Record<string, unknown>>>>): unknown {
  const { arcs, objects } = simplify(presimplify({ ...countries }, sphericalTriangleArea), LEAST_TRIANGLE);
  const whole = { type: "Topology" as const, arcs, objects, ...(countries.bbox && { bbox: countries.bbox }) };
  return { ...countries, ...(countries.transform ? quantize(whole, countries.transform) : whole) };
}

/** Radius of the globe in any window of that height. */
function radiusAt(height: number, name: Drawing["name"]): number {
  return OPENING_RADIUS[name === "wide" ? "landscape" : "portrait"] * height;
}

/** Radius of the disc that it shows. */
function discAt(height: number, name: Drawing["name"]): number {
  return discRadius(radiusAt(height, name), height);
}

/** The part of a window that a drawing fills: as wide as the globe, and a little for its edge. */
function frameAt(height: number, name: Drawing["name"]): Size {
  return { width: 2 * discAt(height, name) + (4 * height) / 900, height };
}

function draw(
  { name, height, windows }: Drawing,
  scene: Scene,
  boundaries: Boundaries,
  centre: LonLat,
): { readonly markup: string; readonly styles: string } {
  const size = frameAt(height, name);
  const context = contextFor(size, name, centre);
  const [x, y] = middle(size, NONE);
  const ground = groundMarkup(scene, boundaries, context.projection, {
    unit: UNIT,
    leastArea: LEAST_AREA,
    patternId: `hatch-${name}`,
    disc: { x, y, r: discAt(height, name) },
  });
  const onSubject = subjectGround(boundaries, scene.fills);
  const names = windows.map((window, index) => {
    const own = frameAt(window.height, name);
    const here = contextFor(own, name, centre);
    const there = { ...scene, covered: coveredIn(window, own) };
    const labels = placedLabels(there, here, roomOf(window, own), onSubject);
    return `<g class="names n${index}">${labels.map((label) => labelMarkup(label, onSubject, here.position)).join("")}</g>`;
  });
  const shown = windows.map(({ width, height: least }, index) => {
    const rules = windows.map((_, i) => `.poster .${name} .n${i}{display:${i === index ? "inline" : "none"}}`).join("");
    return index === 0 ? rules : `@media (min-width:${width}px) and (min-height:${least}px){${rules}}`;
  });
  const markup = [
    `<svg class="${name}">`,
    `<svg width="100%" height="100%" viewBox="0 0 ${size.width / UNIT} ${size.height / UNIT}">${ground}</svg>`,
    marksMarkup(scene, context),
    ...names,
    "</svg>",
  ].join("");
  return { markup, styles: [`.poster .${name}{width:${(100 * size.width) / size.height}cqh}`, ...shown].join("\n") };
}

function contextFor(size: Size, name: Drawing["name"], centre: LonLat): MarkContext {
  const { height } = size;
  const camera = cameraOver(centre, radiusAt(height, name));
  const share = (value: number, whole: number) => `${Math.round((1e4 * value) / whole) / 100}%`;
  return {
    projection: perspective(camera, size, NONE),
    isVisible: (point) => isVisible(point, camera, size),
    position: (x, y) => `x="${share(x, size.width)}" y="${share(y, size.height)}"`,
  };
}

/** What a window leaves free beside the panel, in the pixels of the drawing in it. */
function roomOf(window: Size, own: Size): Box {
  const { top, right, bottom } = openingPadding(window.width, window.height);
  const [halfWidth, halfHeight] = [
    (window.width - right) / 2 - MARGIN - GROWTH * window.height,
    (window.height - top - bottom) / 2 - MARGIN,
  ];
  const [x, y] = [own.width / 2, own.height / 2];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** What lies on the map of a window, in the pixels of the drawing in it. */
function coveredIn({ width, height }: Size, own: Size): readonly Box[] {
  const padding = openingPadding(width, height);
  const [x, y] = middle({ width, height }, padding);
  const [dx, dy] = [own.width / 2 - x, own.height / 2 - y];
  return pageFurniture(width, height, padding.bottom).map(
    ([left, top, right, bottom]) => [left + dx, top + dy, right + dx, bottom + dy] as const,
  );
}

/** A style sheet without comments and line breaks. */
function squeezed(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,:>]) ?/g, "$1")
    .replace(/;}/g, "}");
}
