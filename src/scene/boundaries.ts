/** The countries as they are drawn: read from the TopoJSON files of `data/boundaries/`. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { CountriesTopologySchema, DisputedTopologySchema } from "../atlas/boundaries.ts";
import { validate } from "../atlas/validate.ts";
import type { Borders } from "../atlas/vocabulary.ts";
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

interface Drawn {
  /** Id of the area that it is drawn with: its own where that is drawn apart. */
  readonly area: string;
  readonly note: string;
}
export interface DisputedProperties extends Drawn {
  readonly id: string;
  readonly name: string;
  /** The same in the other view of the borders. */
  readonly naturalEarth: Drawn;
}

/** What of an area Natural Earth draws otherwise: a geometry that comes to the area's own, or takes its place. */
export interface ChangeProperties extends Pick<AreaProperties, "id" | "label" | "frame"> {
  readonly adds: boolean;
}

export interface Boundaries {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  /** Recognised borders between areas: no coasts, no seam at 180°. */
  readonly borders: MultiLineString;
  readonly disputed: FeatureCollection<Polygon | MultiPolygon, DisputedProperties>;
}

export type BoundaryViews = Readonly<Record<Borders, Boundaries>>;

/**
 * Reads the two files of `data/boundaries/` that the page loads.
 * Rings are wound for the sphere (exteriors clockwise), as d3-geo wants them.
 * @throws {FormatError} naming the file and the first place that does not fit
 */
export function decodeBoundaries(countriesJson: unknown, disputedJson: unknown): BoundaryViews {
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
  const recognised: Boundaries = {
    areas: polygons<AreaProperties>(countries, countries.objects.areas),
    borders: feature(countries, countries.objects.borders).geometry,
    disputed: polygons<DisputedProperties>(disputed, disputed.objects.disputed),
  };
  const changes = polygons<ChangeProperties>(disputed, disputed.objects.naturalEarth).features;
  return { recognised, "natural-earth": asNaturalEarth(recognised, changes) };
}

type Change = Feature<Polygon | MultiPolygon, ChangeProperties>;

/** The borders with the ground of the disputed areas given to whom Natural Earth gives it. */
function asNaturalEarth({ areas, borders, disputed }: Boundaries, changes: readonly Change[]): Boundaries {
  return {
    borders,
    areas: {
      ...areas,
      features: areas.features.map((area) => {
        const change = changes.find(({ properties }) => properties.id === area.properties.id);
        if (change === undefined) return area;
        const { adds, label, frame } = change.properties;
        const polygons = [...(adds ? polygonsOf(area.geometry) : []), ...polygonsOf(change.geometry)];
        return {
          ...area,
          properties: { ...area.properties, label, frame },
          geometry: { type: "MultiPolygon", coordinates: polygons },
        };
      }),
    },
    disputed: {
      ...disputed,
      features: disputed.features.map(({ properties, ...rest }) => ({
        ...rest,
        properties: { ...properties, ...properties.naturalEarth },
      })),
    },
  };
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
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
