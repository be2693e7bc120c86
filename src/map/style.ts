import type {
  ProjectionSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSON } from "geojson";
import type { Boundaries } from "../scene/boundaries.ts";
import type { Label, Scene } from "../scene/scene.ts";
import { THEMES } from "../theme/tokens.ts";
import { layers } from "./layers.ts";
import type { Side } from "./sides.ts";
import { groundSource, MARKS, markSources } from "./sources.ts";

/** Lines follow the ground exactly; simplified, an arc would leave the one of the drawn map. */
const EXACT: ReadonlySet<string> = new Set(["ties", "arcs"]);

/** A string id at a feature's top level would silently become 0: `promoteId` takes it from the properties. */
function source(id: string, data: GeoJSON): SourceSpecification {
  const tolerance = EXACT.has(id) ? 0 : 0.25;
  return { type: "geojson", data, maxzoom: 5, buffer: 64, tolerance, ...(id === "ground" ? { promoteId: "id" } : {}) };
}

export function projectionOf(projection: Scene["projection"]): ProjectionSpecification {
  return { type: projection === "globe" ? "globe" : "mercator" };
}

/**
 * The whole style of a scene with all its marks in it: put into their sources afterwards, the library would make every
 * tile twice. Layers without marks are hidden: of a source that no layer shows, no tile is asked for.
 * No `glyphs` and no `sprite`: letters come from the page's fonts, pictures from `images.ts`.
 * @param sideOf where each label is tried
 */
export function style(scene: Scene, boundaries: Boundaries, sideOf: (label: Label) => Side): StyleSpecification {
  const marks = MARKS.flatMap((kind) => markSources(kind, scene, boundaries, sideOf));
  const empty = new Set(marks.filter(([, { features }]) => features.length === 0).map(([id]) => id));
  const data: readonly (readonly [id: string, data: GeoJSON])[] = [["ground", groundSource(boundaries)], ...marks];
  return {
    version: 8,
    projection: projectionOf(scene.projection),
    // The page itself is the sky. Left out, the library would still paint an atmosphere over every pixel.
    sky: { "atmosphere-blend": 0 },
    sources: Object.fromEntries(data.map(([id, of]) => [id, source(id, of)])),
    layers: layers(THEMES[scene.theme]).map((layer) =>
      "source" in layer && empty.has(layer.source)
        ? { ...layer, layout: { ...layer.layout, visibility: "none" } }
        : layer,
    ),
  };
}
