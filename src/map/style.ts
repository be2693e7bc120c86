import type { SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { geoGraticule } from "d3-geo";
import type { GeoJSON } from "geojson";
import type { Boundaries } from "../scene/boundaries.ts";
import type { Theme } from "../theme/tokens.ts";
import { layers } from "./layers.ts";

const NOTHING: GeoJSON = { type: "FeatureCollection", features: [] };

/** A string id at a feature's top level would silently become 0: `promoteId` takes it from the properties. */
function source(data: GeoJSON, options: { promoteId?: string; tolerance?: number } = {}): SourceSpecification {
  return { type: "geojson", data, maxzoom: 7, buffer: 64, tolerance: 0.25, ...options };
}

function graticule(): GeoJSON {
  return geoGraticule()
    .step([15, 15])
    .extentMinor([
      [-180, -75.01],
      [180, 75.01],
    ])();
}

/**
 * The whole style: boundaries are in it, the scene's own marks are put into its empty sources later.
 * No `glyphs` and no `sprite`: letters come from the page's fonts, pictures from `images.ts`.
 */
export function style(theme: Theme, boundaries: Boundaries): StyleSpecification {
  return {
    version: 8,
    projection: { type: "globe" },
    sources: {
      areas: source(boundaries.areas, { promoteId: "id" }),
      borders: source(boundaries.borders),
      disputed: source(boundaries.disputed, { promoteId: "id" }),
      graticule: source(graticule()),
      selected: source(NOTHING),
      arcs: source(NOTHING, { tolerance: 0 }),
      heads: source(NOTHING),
      rings: source(NOTHING),
      origin: source(NOTHING),
      labels: source(NOTHING),
    },
    layers: [...layers(theme)],
  };
}
