/** What the tests know of the earth and of these articles, independent of the page. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { AtlasSchema, DossierSchema, TiesSchema } from "../atlas/schema.ts";
import { parse } from "../atlas/validate.ts";
import type { LonLat } from "../scene/scene.ts";

/** Well inside, spread out so that no name, arc or ring covers most of them. */
export const INSIDE = {
  russia: [
    [62, 62],
    [75, 58],
    [85, 63],
    [103, 63],
    [110, 66],
    [125, 60],
    [128, 65],
  ],
  china: [
    [81, 34],
    [86, 32.5],
    [93, 38],
    [101, 33],
    [112, 31],
    [105, 29],
    [117, 27.5],
  ],
  sea: [
    [64, 15],
    [66, 12],
    [88, 14],
    [90, 10],
    [131, 20],
    [133, 25],
    [130, 23],
  ],
} as const satisfies Record<string, readonly LonLat[]>;

/** In the north of North Korea, away from the capital with its ring and from the coasts. */
export const NORTH_KOREA: LonLat = [127.6, 40.9];

/** A sentence on North Korea and the article it must stand in, letter for letter. */
export const SENTENCE = {
  file: "002_f74b33232d561d16.txt",
  text: "Putin’s visit to North Korea is emblematic of Russia’s nuanced strategy to reinforce its position in the Korean Peninsula.",
} as const;

export async function article(file: string): Promise<string> {
  return readFile(`seeds/${file}`, "utf8");
}

/** How many sentences the atlas holds of a country, or as evidence for one of its ties. */
export async function sentencesOf(of: { readonly country: string } | { readonly tie: string }): Promise<number> {
  if ("country" in of) {
    const file = `dossiers/${of.country}.json`;
    return parse(DossierSchema, await readFile(`data/atlas/${file}`, "utf8"), file).excerpts.length;
  }
  const ties = parse(TiesSchema, await readFile("data/atlas/ties.geojson", "utf8"), "ties.geojson");
  return ties.features.find(({ id }) => id === of.tie)?.properties.evidence.length ?? 0;
}

/** The capitals at which visits start and end. */
export async function capitals(): Promise<
  readonly { readonly name: string; readonly iso3: string; readonly at: LonLat }[]
> {
  const atlas = parse(AtlasSchema, await readFile("data/atlas/atlas.json", "utf8"), "atlas.json");
  const wanted = ["RUS", "PRK", "VNM", "KAZ", "CHN"];
  return wanted.map((iso3) => {
    const country = iso3 === atlas.subject.iso3 ? atlas.subject : atlas.countries.find((each) => each.iso3 === iso3);
    if (!country?.capital) throw new Error(`expected a capital of ${iso3} in atlas.json`);
    const { lon, lat } = country.capital;
    return { name: country.name, iso3, at: [lon, lat] };
  });
}

/** Degrees: places nearer than this to Russia are not asked about, as outlines differ. */
const NEAR = 1.5;

/** Whether a place may lie in Russia at all: spares the long test for most of the earth. */
const mayBeRussia = ([lon, lat]: LonLat) => lat > 40 && (lon > 17 || lon < -167);

/**
 * Points of a grid, three degrees apart, that do not lie in Russia or near it. Its outline is taken from Natural Earth,
 * which counts Crimea to it, and not from the boundaries that the page draws.
 */
export async function notRussia(): Promise<readonly LonLat[]> {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
    await readFile(file, "utf8"),
  );
  const russia = feature(topology, topology.objects.countries).features.find(
    ({ properties }) => properties.name === "Russia",
  );
  if (russia === undefined) throw new Error("expected Russia among the countries of world-atlas");
  const around = [
    [0, 0],
    [NEAR, 0],
    [-NEAR, 0],
    [0, NEAR],
    [0, -NEAR],
  ] as const;
  const points: LonLat[] = [];
  for (let lat = -30; lat <= 72; lat += 3) {
    for (let lon = -180; lon < 180; lon += 3) {
      const place: LonLat = [lon, lat];
      const near = mayBeRussia(place) && around.some(([dx, dy]) => geoContains(russia, [lon + dx, lat + dy]));
      if (!near) points.push(place);
    }
  }
  return points;
}
