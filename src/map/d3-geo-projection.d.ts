/** The functions of d3-geo-projection that are used here; the package has no types of its own. */
declare module "d3-geo-projection" {
  import type { GeoProjection, GeoStreamWrapper } from "d3-geo";
  import type { GeoJSON } from "geojson";

  export interface SatelliteProjection extends GeoProjection {
    /** Distance of the camera from the globe's centre, in radii. */
    distance(radii: number): this;
  }
  export function geoSatellite(): SatelliteProjection;
  /** Takes the cuts at 180° and at the poles out again: for the sphere they are none. */
  export function geoStitch<T extends GeoJSON>(object: T): T;
  /** Projects planar: what comes back holds projected coordinates, cut where the projection cuts. */
  export function geoProject<T extends GeoJSON>(object: T, projection: GeoStreamWrapper): T;
}
