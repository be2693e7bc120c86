/** The countries as they are drawn: read from the TopoJSON files of `data/boundaries/`. */
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
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
