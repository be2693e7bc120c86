import { readFileSync } from "node:fs";
import { geoArea, geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { decodeBoundaries, outlineOf, ringsOf } from "../scene/boundaries.ts";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));
const { recognised: boundaries, "natural-earth": naturalEarth } = decodeBoundaries(
  read("boundaries/countries.json"),
  read("boundaries/disputed.json"),
);
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

describe("the borders as Natural Earth draws them", () => {
  const holders = (lon: number, lat: number) =>
    naturalEarth.areas.features.filter((f) => geoContains(f, [lon, lat])).map((f) => f.properties.id);
  it.each([
    { place: "Simferopol", lon: 34.1, lat: 44.95, id: "RUS" },
    { place: "Kerch", lon: 36.3, lat: 45.3, id: "RUS" },
    { place: "Kherson, north of Crimea", lon: 32.6, lat: 46.8, id: "UKR" },
    { place: "Donetsk", lon: 37.8, lat: 48, id: "UKR" },
    { place: "Moscow", lon: 37.6, lat: 55.75, id: "RUS" },
    { place: "Laayoune, west of the berm", lon: -13.1, lat: 27.1, id: "MAR" },
    { place: "Tifariti, east of it", lon: -10.57, lat: 26.16, id: "ESH" },
    { place: "Rabat", lon: -6.8, lat: 33.9, id: "MAR" },
    { place: "Taipei", lon: 121.5, lat: 25.03, id: "TWN" },
    { place: "Pristina", lon: 21.16, lat: 42.66, id: "XKX" },
  ])("$place lies in $id and nowhere else", ({ lon, lat, id }) => {
    expect(holders(lon, lat)).toEqual([id]);
  });

  it("leave every area its place and name, and change those four alone", () => {
    const names = ({ areas }: typeof boundaries) => areas.features.map(({ properties: { id, name } }) => [id, name]);
    expect(names(naturalEarth)).toEqual(names(boundaries));
    const changed = naturalEarth.areas.features.filter((feature, at) => feature !== boundaries.areas.features[at]);
    expect(changed.map(({ properties }) => properties.id)).toEqual(["ESH", "MAR", "RUS", "UKR"]);
    for (const { geometry, properties } of changed) expect(geoArea(geometry), properties.id).toBeLessThan(1);
  });

  it("give away what they take: no ground is lost, none is held twice", () => {
    const ground = ({ areas }: typeof boundaries, ids: string[]) =>
      areas.features.reduce(
        (sum, { properties: { id }, geometry }) => sum + (ids.includes(id) ? geoArea(geometry) : 0),
        0,
      );
    for (const ids of [
      ["RUS", "UKR"],
      ["MAR", "ESH"],
    ])
      expect(ground(naturalEarth, ids) / ground(boundaries, ids)).toBeCloseTo(1, 3);
  });

  it("hatch the same ground, and say otherwise whose it is drawn as", () => {
    const told = ({ disputed }: typeof boundaries) =>
      disputed.features.map(({ properties: { id, area: of } }) => [id, of]);
    expect(told(boundaries)).toEqual([
      ["crimea", "UKR"],
      ["western-sahara", "ESH"],
    ]);
    expect(told(naturalEarth)).toEqual([
      ["crimea", "RUS"],
      ["western-sahara", "MAR"],
    ]);
    expect(naturalEarth.disputed.features.map((f) => f.geometry)).toEqual(
      boundaries.disputed.features.map((f) => f.geometry),
    );
    for (const { properties } of naturalEarth.disputed.features) expect(properties.note).toContain("Natural Earth");
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
