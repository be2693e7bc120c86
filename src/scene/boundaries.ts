/** The countries as they are drawn: read from the TopoJSON files of `data/boundaries/`. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { CountriesTopologySchema, DisputedTopologySchema } from "../atlas/boundaries.ts";
import { validate } from "../atlas/validate.ts";
import type { Bounds, LonLat } from "./scene.ts";

export interface AreaProperties {
  /** iso3, or a slug for an area without a code ("northern-cyprus"). */
  readonly id: string;
  readonly iso3: string | null;
  readonly name: string;
  /** Where its name stands: inside its largest part, far from the edges. */
  readonly label: LonLat;
  /** What to frame when it is picked: its main parts, without far-off islands. */
  readonly frame: Bounds;
  /** What an area without a code is; null for a country. */
  readonly note: string | null;
}

export interface DisputedProperties {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

export interface Boundaries {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  /** Borders between areas: no coasts, no seam at 180°. */
  readonly borders: MultiLineString;
  readonly disputed: FeatureCollection<Polygon | MultiPolygon, DisputedProperties>;
}

/**
 * Reads the two files of `data/boundaries/` that the page loads.
 * Rings are wound for the sphere (exteriors clockwise), as d3-geo wants them.
 * @throws {FormatError} naming the file and the first place that does not fit
 */
export function decodeBoundaries(countriesJson: unknown, disputedJson: unknown): Boundaries {
  const countries = validate(CountriesTopologySchema, countriesJson, "boundaries/countries.json");
  const disputed = validate(DisputedTopologySchema, disputedJson, "boundaries/disputed.json");
  const polygons = <P extends object>(topology: Topology, object: GeometryCollection<P>) => {
    const features: Feature<Polygon | MultiPolygon, P>[] = [];
    for (const { geometry, properties } of feature(topology, object).features) {
      if (geometry.type === "Polygon" || geometry.type === "MultiPolygon")
        features.push({ type: "Feature", properties, geometry });
    }
    return { type: "FeatureCollection" as const, features };
  };
  return {
    areas: polygons<AreaProperties>(countries, countries.objects.areas),
    borders: feature(countries, countries.objects.borders).geometry,
    disputed: polygons<DisputedProperties>(disputed, disputed.objects.disputed),
  };
}

/** The rings of a geometry, exteriors and holes alike. */
export function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** The outline of an area without the seam where it is cut at 180°: what a stroke should follow. */
export function outlineOf(geometry: Polygon | MultiPolygon): MultiLineString {
  const onSeam = (p: Position | undefined) =>
    p !== undefined && (Math.abs(p[0] ?? 0) > 179.9999 || (p[1] ?? 0) < -89.99);
  const lines: Position[][] = [];
  for (const ring of ringsOf(geometry)) {
    let line: Position[] = [];
    for (const point of ring) {
      if (onSeam(point) && onSeam(line.at(-1))) {
        if (line.length > 1) lines.push(line);
        line = [];
      }
      line.push(point);
    }
    if (line.length > 1) lines.push(line);
  }
  return { type: "MultiLineString", coordinates: lines };
}
