import type {
  ProjectionSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { geoGraticule } from "d3-geo";
import type { GeoJSON } from "geojson";
import type { Boundaries } from "../scene/boundaries.ts";
import type { Scene } from "../scene/scene.ts";
import type { Theme } from "../theme/tokens.ts";
import { outlines } from "./features.ts";
import { layers } from "./layers.ts";

const NOTHING: GeoJSON = { type: "FeatureCollection", features: [] };

/** A string id at a feature's top level would silently become 0: `promoteId` takes it from the properties. */
function source(data: GeoJSON, options: { promoteId?: string; tolerance?: number } = {}): SourceSpecification {
  return { type: "geojson", data, maxzoom: 5, buffer: 64, tolerance: 0.25, ...options };
}

function graticule(): GeoJSON {
  return geoGraticule()
    .step([15, 15])
    .extentMinor([
      [-180, -75.01],
      [180, 75.01],
    ])();
}

export function projectionOf(projection: Scene["projection"]): ProjectionSpecification {
  return { type: projection === "globe" ? "globe" : "mercator" };
}

/**
 * The whole style: boundaries are in it, the scene's own marks are put into its empty sources later.
 * No `glyphs` and no `sprite`: letters come from the page's fonts, pictures from `images.ts`.
 */
export function style(
  theme: Theme,
  boundaries: Boundaries,
  projection: Scene["projection"] = "globe",
): StyleSpecification {
  return {
    version: 8,
    projection: projectionOf(projection),
    // The page itself is the sky. Left out, the library would still paint an atmosphere over every pixel.
    sky: { "atmosphere-blend": 0 },
    sources: {
      areas: source(boundaries.areas, { promoteId: "id" }),
      outlines: source(outlines(boundaries.areas)),
      disputed: source(boundaries.disputed, { promoteId: "id" }),
      graticule: source(graticule()),
      members: source(NOTHING),
      "member-outlines": source(NOTHING),
      selected: source(NOTHING),
      ties: source(NOTHING, { tolerance: 0 }),
      arcs: source(NOTHING, { tolerance: 0 }),
      heads: source(NOTHING),
      rings: source(NOTHING),
      origin: source(NOTHING),
      labels: source(NOTHING),
    },
    layers: [...layers(theme)],
  };
}
