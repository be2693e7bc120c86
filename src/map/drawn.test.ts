import type { Polygon } from "geojson";
import { expect, it } from "vitest";
import type { Boundaries } from "../scene/boundaries.ts";
import type { CameraIntent, Fill, Scene } from "../scene/scene.ts";
import { drawScene } from "./drawn.ts";

const square = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ],
});
const area = (
  id: string,
  iso3: string | null,
  name: string,
  geometry: Polygon,
): Boundaries["areas"]["features"][number] => ({
  type: "Feature",
  properties: { id, iso3, name, label: [0, 0], frame: [0, 0, 1, 1], note: iso3 === null ? "A strip." : null },
  geometry,
});
const DISPUTED = {
  ...{ id: "x", name: "X", area: "ALP", note: "Whose." },
  naturalEarth: { area: "SUB", note: "Theirs." },
};
const boundaries: Boundaries = {
  areas: {
    type: "FeatureCollection",
    features: [
      area("SUB", "SUB", "Subjectia", square(80, 45, 95, 60)),
      area("ALP", "ALP", "Alphia & <Isles>", square(100, 30, 110, 40)),
      area("strip", null, "Dry Strip", square(70, 30, 75, 35)),
      area("FAR", "FAR", "Farland", square(-100, -40, -80, -20)),
    ],
  },
  borders: { type: "MultiLineString", coordinates: [] },
  disputed: {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: DISPUTED, geometry: square(102, 32, 105, 35) }],
  },
};
const scene: Scene = {
  borders: "recognised",
  theme: "light",
  projection: "globe",
  isWhole: true,
  camera: { type: "opening", centre: [90, 38.5] },
  padding: { top: 0, right: 430, bottom: 0, left: 0 },
  covered: [],
  enlarged: null,
  fills: new Map<string, Fill>([
    ["SUB", "subject"],
    ["ALP", 4],
  ]),
  selected: "ALP",
  members: new Set<string>(),
  origin: [85, 55],
  arcs: [
    {
      ...{ id: "v&1", number: 1, emphasis: "plain", dashed: true },
      lines: [
        [
          [85, 55],
          [95, 46],
          [105, 35],
        ],
      ],
    },
  ],
  ties: [
    {
      ...{ id: "ALP-SUB.energy", family: "energy", tension: false, statements: 4, selected: true },
      lines: [
        [
          [85, 55],
          [97, 47],
          [105, 35],
        ],
      ],
    },
    {
      ...{ id: "t&2", family: "military", tension: true, statements: 1, selected: false },
      lines: [
        [
          [85, 55],
          [72, 32],
        ],
      ],
    },
    {
      ...{ id: "far", family: "society", tension: false, statements: 1, selected: false },
      lines: [
        [
          [-90, -30],
          [-85, -35],
        ],
      ],
    },
  ],
  rings: [
    {
      ...{ id: "ALP", at: [105, 35], number: 1, name: "Alphia: visit 1" },
      segments: [
        { family: "energy", share: 0.5, tension: false },
        { family: "military", share: 0.5, tension: true },
      ],
    },
    { id: "GAM", at: [95, 46], segments: [], number: null, name: "Gammaland: visit" },
    { id: "FAR", at: [-90, -30], segments: [], number: null, name: "Farland" },
  ],
  words: {
    ...{ language: "en", title: "Map", gestures: { ctrl: "", command: "", touch: "" }, areas: new Map() },
    lines: new Map([
      ["v&1", "S. went to <Isles>"],
      ["ALP-SUB.energy", "Alphia – Subjectia: Energy"],
    ]),
  },
  labels: [
    {
      ...{
        id: "ALP",
        kind: "visit",
        text: "Alphia & <Isles>",
        detail: "Jun 2024",
        at: [105, 35],
        priority: 1,
        offset: 20,
        leftward: false,
      },
      opens: { type: "country", id: "ALP" },
    },
    {
      ...{ id: "sea", kind: "water", text: "Long Sea", detail: null, at: [90, 15], priority: 2, offset: 0 },
      leftward: false,
      opens: { type: "place", id: "sea" },
    },
  ],
};
const SIZE = { width: 1440, height: 900 };
const drawn = drawScene(scene, boundaries, SIZE);

it.each([
  {
    what: "the subject, in slate, as a link",
    markup: 'href="?country=SUB" tabindex="-1" aria-label="Subjectia"><path class="fs"',
  },
  { what: "a named country in its step", markup: '<path class="f4"' },
  { what: "names that are safe in markup", markup: 'aria-label="Alphia &amp; &lt;Isles&gt;"' },
  { what: "an area without a code as a place", markup: 'href="?place=strip"' },
  { what: "the outline of what is selected", markup: 'class="chosen"' },
  { what: "a disputed area, hatched", markup: 'fill="url(#hatch)"' },
  { what: "an arc to click", markup: 'href="?visit=v%261" tabindex="-1" aria-label="S. went to &lt;Isles&gt;"' },
  { what: "a planned visit, dashed", markup: 'class="arc dashed"' },
  { what: "a tie to click", markup: '<a class="tie" href="?tie=ALP-SUB.energy" tabindex="-1" aria-label="Alphia – ' },
  {
    what: "a tie in its family's colour, as wide as its statements",
    markup: 'class="tie-line energy" stroke-width="3.8"',
  },
  { what: "paper around it", markup: 'class="tie-casing" stroke-width="6.6"' },
  { what: "a dark edge around the one that is picked", markup: 'class="tie-picked" stroke-width="9"' },
  { what: "a tie with an id that is no address", markup: 'href="?tie=t%262"' },
  {
    what: "tension between two, dashed",
    markup: 'class="tie-line military tension" stroke-width="2.3" stroke-dasharray="3.5 2.5"',
  },
  { what: "its head", markup: 'class="head"' },
  { what: "a ring with its number", markup: 'data-ring="ALP"' },
  { what: "a dot in the ring of a visit without a date", markup: 'class="undated"' },
  { what: "tension as a hatch", markup: 'class="military tension"' },
  { what: "where visits start", markup: 'data-origin="SUB"' },
  { what: "the month of a visit", markup: ">Jun 2024</tspan>" },
  { what: "a sea as a place", markup: 'class="label water" href="?place=sea"' },
])("draws $what", ({ markup }) => {
  expect(drawn).toContain(markup);
});

it.each([
  { what: "no name", covered: [[0, 0, SIZE.width, SIZE.height]] as const, names: false },
  { what: "its names", covered: [] as const, names: true },
])("has $what where $covered lies on it", ({ covered, names }) => {
  expect(drawScene({ ...scene, covered }, boundaries, SIZE).includes('class="label')).toBe(names);
});

it("draws the arcs that stand back under those that do not", () => {
  const arcs = (["selected", "plain", "faint"] as const).flatMap((emphasis) =>
    scene.arcs.map((arc) => ({ ...arc, emphasis })),
  );
  const classes = drawScene({ ...scene, arcs }, boundaries, SIZE).match(/class="arc[^"]*"/g);
  expect(classes).toEqual(['class="arc faint dashed"', 'class="arc dashed"', 'class="arc selected dashed"']);
});

it("draws ties under the arcs, without heads, and none on the far side", () => {
  expect(drawn.match(/class="tie"/g)).toHaveLength(2);
  expect(drawn).not.toContain("?tie=far");
  expect(drawn.match(/class="head"/g)).toHaveLength(1);
  expect(drawn.lastIndexOf('class="tie"')).toBeLessThan(drawn.indexOf("?visit="));
});

it.each([
  { who: "two members", members: ["ALP", "SUB"], outlines: 2 },
  { who: "a member on the far side", members: ["FAR"], outlines: 0 },
  { who: "nobody", members: [], outlines: 0 },
])("outlines $who with a pattern, and draws no line to them", ({ members, outlines }) => {
  const markup = drawScene({ ...scene, members: new Set(members) }, boundaries, SIZE);
  expect(markup.split('class="member"')).toHaveLength(outlines + 1);
  expect(markup.split('fill="url(#hatch-member)"')).toHaveLength(outlines + 1);
  expect(markup.includes('id="hatch-member"')).toBe(members.length > 0);
  expect(markup.split('class="arc')).toHaveLength(drawn.split('class="arc').length);
});

it.each([
  { what: "a country", markup: "?country=FAR" },
  { what: "a ring", markup: 'data-ring="FAR"' },
])("leaves out $what on the far side", ({ markup }) => {
  expect(drawn).not.toContain(markup);
});

it("shows the far side too on the flat map, which has sea all over and no disc", () => {
  const flat = drawScene(
    { ...scene, projection: "flat", camera: { type: "bounds", bounds: [-120, -60, 120, 70] } },
    boundaries,
    SIZE,
  );
  expect(flat).toContain("?country=FAR");
  expect(flat).not.toContain('<circle class="sea"');
});

it("leaves out on the flat map what stands at a pole: a visit to Antarctica", () => {
  const pole: [number, number] = [0, -90];
  const [arc] = scene.arcs;
  const flat = drawScene(
    {
      ...{ ...scene, projection: "flat", camera: { type: "bounds", bounds: [-120, -60, 120, 70] } },
      arcs: arc ? [{ ...arc, lines: [[[85, 55], [40, -60], pole]] }] : [],
      rings: [{ id: "ATA", at: pole, segments: [], number: 1, name: "Antarctica: visit 1" }],
    },
    boundaries,
    SIZE,
  );
  expect(flat).toContain('class="arc');
  expect(flat).not.toContain("?country=ATA");
  expect(flat).not.toMatch(/NaN|Infinity/);
});

it("is well-formed and holds no number that is none", () => {
  expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
  const open = drawn.match(/<(svg|g|a|text|tspan|defs|pattern)\b/g)?.length;
  const closed = drawn.match(/<\/(svg|g|a|text|tspan|defs|pattern)>/g)?.length;
  expect(open).toBe(closed);
});

it.each([
  { where: "in a frame", camera: { type: "opening", centre: [90, 38.5], isAlone: true }, share: 1.08 },
  { where: "on a phone held across", camera: { type: "opening", centre: [90, 38.5] }, share: 0.61 },
] satisfies { where: string; camera: CameraIntent; share: number }[])(
  "a wide, low window $where shows a globe of $share of its height",
  ({ camera, share }) => {
    const low = { width: 640, height: 360 };
    const markup = drawScene({ ...scene, camera }, boundaries, low, { unit: 1 });
    const radius = Number(/<circle[^>]* r="([\d.]+)"/.exec(markup)?.[1]);
    expect((2 * radius) / low.height).toBeCloseTo(share, 2);
  },
);
