import { readFileSync } from "node:fs";
import { geoArea, geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { decodeBoundaries, outlineOf, ringsOf } from "../scene/boundaries.ts";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));
const boundaries = decodeBoundaries(read("boundaries/countries.json"), read("boundaries/disputed.json"));
const area = (id: string) => {
  const found = boundaries.areas.features.find((f) => f.properties.id === id);
  if (found === undefined) throw new Error(`no area ${id}`);
  return found;
};
const at = (lon: number, lat: number) =>
  boundaries.areas.features.filter((f) => geoContains(f, [lon, lat])).map((f) => f.properties.id);

describe("the borders that are drawn", () => {
  it.each([
    { place: "Simferopol", lon: 34.1, lat: 44.95, id: "UKR" },
    { place: "Laayoune", lon: -13.1, lat: 27.1, id: "ESH" },
    { place: "Anadyr, west of 180°", lon: 177.4, lat: 64.7, id: "RUS" },
    { place: "Provideniya, east of 180°", lon: -173.3, lat: 64.5, id: "RUS" },
    { place: "Maseru, inside a hole", lon: 27.6, lat: -29.4, id: "LSO" },
    { place: "Pristina", lon: 21.16, lat: 42.66, id: "XKX" },
    { place: "Taipei", lon: 121.5, lat: 25.03, id: "TWN" },
    { place: "Singapore", lon: 103.82, lat: 1.36, id: "SGP" },
    { place: "Bahrain", lon: 50.55, lat: 26.05, id: "BHR" },
    { place: "the New Territories", lon: 114.15, lat: 22.42, id: "HKG" },
    { place: "Kyrenia", lon: 33.35, lat: 35.28, id: "northern-cyprus" },
    { place: "Hargeisa", lon: 44.06, lat: 9.56, id: "somaliland" },
    { place: "the South Pole", lon: 0, lat: -89.5, id: "ATA" },
  ])("$place lies in $id and nowhere else", ({ lon, lat, id }) => {
    expect(at(lon, lat)).toEqual([id]);
  });
  it.each([
    { place: "the Pacific", lon: -150, lat: 10 },
    { place: "the Atlantic at Chukotka's latitude", lon: -30, lat: 66.5 },
    { place: "the Gulf of Guinea", lon: 0, lat: 0 },
  ])("nobody's fill streaks over $place", ({ lon, lat }) => {
    expect(at(lon, lat)).toEqual([]);
  });
  it.each(["MAC", "TUV", "VAT", "NRU"])("%s is there", (id) => {
    expect(area(id).properties.iso3).toBe(id);
  });

  const everyArea = [...boundaries.areas.features, ...boundaries.disputed.features];
  it("no ring has an edge of more than 180° of longitude", () => {
    for (const { geometry } of everyArea)
      for (const ring of ringsOf(geometry))
        for (const [i, point] of ring.entries())
          expect(Math.abs((point[0] ?? 0) - (ring[i - 1]?.[0] ?? point[0] ?? 0))).toBeLessThan(180.01);
  });
  it("rings are wound so that d3-geo fills the inside", () => {
    for (const { geometry, properties } of everyArea) expect(geoArea(geometry), properties.id).toBeLessThan(1);
  });
  it("codes and ids are unique, and only what has no code has a note", () => {
    const all = boundaries.areas.features.map((f) => f.properties);
    expect(new Set(all.map((p) => p.id)).size).toBe(all.length);
    for (const { id, iso3, note } of all) {
      expect(iso3 === null || iso3 === id, id).toBe(true);
      expect(iso3 === null, id).toBe(note !== null);
    }
  });
  it("borders hold neither a coast nor the seam at 180°", () => {
    const points = boundaries.borders.coordinates.flat();
    expect(points.length).toBeGreaterThan(10_000);
    expect(points.filter(([lon = 0]) => Math.abs(lon) > 179.99)).toEqual([]);
    expect(points.filter(([lon = 0, lat = 0]) => lon > 166 && lat > -48 && lat < -34)).toEqual([]);
  });
  it("an outline leaves the seam out, and nothing else", () => {
    const seam = (lines: readonly number[][][]) =>
      lines.flatMap((line) =>
        line.slice(1).filter((p, i) => Math.abs(p[0] ?? 0) > 179.9999 && Math.abs(line[i]?.[0] ?? 0) > 179.9999),
      );
    const russia = area("RUS").geometry;
    expect(seam(ringsOf(russia)).length).toBeGreaterThan(0);
    expect(seam(outlineOf(russia).coordinates)).toEqual([]);
    expect(outlineOf(area("MNG").geometry).coordinates).toEqual(ringsOf(area("MNG").geometry));
  });
});

it.each([
  { id: "RUS", west: 19, east: -169, south: 41, north: 82 },
  { id: "USA", west: -168.2, east: -66, south: 24, north: 72 },
  { id: "FRA", west: -5.2, east: 9.7, south: 41, north: 51.3 },
  { id: "PRT", west: -9.6, east: -6, south: 36.9, north: 42.2 },
  { id: "NZL", west: 166, east: 178.8, south: -47.5, north: -34 },
  { id: "FJI", west: 174, east: -178, south: -22, north: -12 },
  { id: "KIR", west: 169, east: -150, south: -12, north: 5 },
  { id: "MYS", west: 99, east: 120, south: 0.8, north: 7.5 },
  { id: "PRK", west: 124, east: 131, south: 37.5, north: 43.2 },
  { id: "ATA", west: -180, east: 180, south: -90, north: -63 },
])("$id is framed by its main parts", ({ id, west, east, south, north }) => {
  const [w, s, e, n] = area(id).properties.frame;
  const turn = (lon: number) => (((lon - west) % 360) + 360) % 360;
  expect(e < w).toBe(east < west);
  expect(turn(w)).toBeLessThan(12);
  expect(e).toBeLessThanOrEqual(east + 0.01);
  expect(s).toBeGreaterThanOrEqual(south);
  expect(n).toBeLessThanOrEqual(north);
});

it.each(["RUS", "USA", "CHN", "IDN", "NOR", "CHL", "SGP", "FJI", "KIR", "somaliland"])(
  "the name of %s stands inside it",
  (id) => {
    expect(geoContains(area(id), [...area(id).properties.label])).toBe(true);
  },
);
