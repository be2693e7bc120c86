import { describe, expect, it } from "vitest";
import type { Bounds, LonLat } from "../scene/scene.ts";
import { openingPadding } from "../theme/layout.ts";
import {
  boundsOf,
  type Camera,
  cameraFor,
  frame,
  isVisible,
  middle,
  OPENING_RADIUS,
  openingCamera,
  perspective,
  radius,
  ZOOM,
  zoomOf,
} from "./camera.ts";

const laptop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
/** Where the atlas of data/subject.json looks. */
const CENTRE = [90, 38.5] as const;
const paddingOf = ({ width, height }: typeof laptop) => openingPadding(width, height);

it.each([
  { place: "equator", zoom: 0, lat: 0, pixels: 81.4873 },
  { place: "60° doubles it", zoom: 0, lat: 60, pixels: 162.9747 },
  { place: "a zoom step doubles it", zoom: 1, lat: 0, pixels: 162.9747 },
])("radius and its inverse: $place", ({ zoom, lat, pixels }) => {
  expect(radius(zoom, lat)).toBeCloseTo(pixels, 3);
  expect(zoomOf(pixels, lat)).toBeCloseTo(zoom, 4);
});

describe("the opening camera", () => {
  it.each([
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
    { width: 390, height: 844 },
  ])("shows Moscow, Astana, Pyongyang and Hanoi in the free part of $width × $height", (size) => {
    const padding = paddingOf(size);
    const project = perspective(openingCamera(size, CENTRE), size, padding);
    for (const place of [
      [37.6, 55.8],
      [71.4, 51.1],
      [125.8, 39],
      [105.9, 21],
    ] as const) {
      const [x, y] = project([...place]) ?? [Number.NaN, Number.NaN];
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(size.width - padding.right - 40);
      expect(y).toBeGreaterThan(padding.top + 40);
      expect(y).toBeLessThan(size.height - padding.bottom - 40);
    }
  });
  it.each([
    { size: { width: 640, height: 360 }, share: OPENING_RADIUS.landscape, instead: OPENING_RADIUS.portrait },
    { size: { width: 480, height: 640 }, share: OPENING_RADIUS.portrait, instead: OPENING_RADIUS.portrait },
    { size: { width: 820, height: 900 }, share: OPENING_RADIUS.portrait, instead: OPENING_RADIUS.landscape },
    { size: { width: 960, height: 540 }, share: OPENING_RADIUS.landscape, instead: OPENING_RADIUS.landscape },
  ])("alone on $size.width × $size.height goes by the shape: $share, not $instead", ({ size, share, instead }) => {
    const shareOf = ({ zoom, lat }: Camera) => radius(zoom, lat) / size.height;
    expect(shareOf(openingCamera(size, CENTRE, true))).toBeCloseTo(share, 9);
    expect(shareOf(openingCamera(size, CENTRE))).toBeCloseTo(instead, 9);
  });
  it("is the same drawing at every landscape size, scaled by height", () => {
    const at = (size: typeof laptop) => {
      const [x, y] = middle(size, paddingOf(size));
      const [px, py] = perspective(openingCamera(size, CENTRE), size, paddingOf(size))([125.75, 39]) ?? [0, 0];
      return [(px - x) / size.height, (py - y) / size.height];
    };
    const [x, y] = at(laptop);
    expect(at({ width: 1024, height: 768 })).toEqual([expect.closeTo(x ?? 0, 9), expect.closeTo(y ?? 0, 9)]);
    expect(at({ width: 1920, height: 1080 })).toEqual([expect.closeTo(x ?? 0, 9), expect.closeTo(y ?? 0, 9)]);
  });
});

describe("framing bounds", () => {
  const cases: { name: string; bounds: Bounds; lon: number }[] = [
    { name: "a small country", bounds: [124, 37.5, 131, 43], lon: 127.5 },
    { name: "a country across 180°", bounds: [19, 41, -169, 82], lon: 105 },
    { name: "islands across 180°", bounds: [177, -20, -178, -12], lon: 179.5 },
    { name: "a point", bounds: [103.8, 1.3, 103.8, 1.3], lon: 103.8 },
    { name: "the far south", bounds: [-180, -90, 180, -63], lon: 0 },
  ];
  const all = cases.flatMap((c) =>
    [laptop, phone].flatMap((size) => (["globe", "flat"] as const).map((projection) => ({ ...c, size, projection }))),
  );
  it.each(all)("$name, $projection, $size.width px wide", ({ bounds, lon, size, projection }) => {
    const padding = paddingOf(size);
    const camera = frame(bounds, size, padding, projection);
    expect(camera.lon).toBeCloseTo(lon, 6);
    expect(camera.zoom).toBeGreaterThanOrEqual(-2);
    expect(camera.zoom).toBeLessThanOrEqual(ZOOM.frame);
    const project = perspective(camera, size, padding, projection);
    const [west, south, east, north] = bounds;
    const corners: LonLat[] = [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ];
    for (const corner of corners) {
      // At zoom 0 the flat world is wider than a phone, and it ends before the pole.
      if (projection === "flat" && Math.abs(west - east) === 360) continue;
      const [x, y] = project([...corner]) ?? [Number.NaN, Number.NaN];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width - padding.right);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(size.height - padding.bottom);
    }
  });
});

it.each([
  { name: "over Eurasia", camera: { lon: 88, lat: 38.5, zoom: 2.7 } },
  { name: "near the antimeridian", camera: { lon: 179, lat: -40, zoom: 4 } },
  { name: "with a pole in view", camera: { lon: 10, lat: 60, zoom: 1 } },
  { name: "the whole globe", camera: { lon: -60, lat: 0, zoom: 0.6 } },
])("what is seen $name leads back to the same camera", ({ camera }) => {
  for (const size of [laptop, phone, { width: 768, height: 1024 }]) {
    const bounds = boundsOf(camera, size, paddingOf(size));
    const back = cameraFor({ type: "moved", bounds }, size, paddingOf(size), "globe");
    expect(back.lon).toBeCloseTo(camera.lon, 4);
    expect(back.lat).toBeCloseTo(camera.lat, 4);
    expect(back.zoom).toBeCloseTo(camera.zoom, 3);
  }
});

it.each([
  { place: "the centre", point: [88, 38.5], seen: true },
  { place: "Moscow", point: [37.6, 55.8], seen: true },
  { place: "the antipode", point: [-92, -38.5], seen: false },
  { place: "just behind the horizon", point: [88, -33], seen: false },
] as const)("$place is seen: $seen", ({ point, seen }) => {
  expect(isVisible(point, openingCamera(laptop, CENTRE), laptop)).toBe(seen);
});
