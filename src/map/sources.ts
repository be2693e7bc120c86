/** What the interactive map's sources hold for a scene. Pure. */
import { geoGraticule } from "d3-geo";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Boundaries } from "../scene/boundaries.ts";
import type { Label, Scene } from "../scene/scene.ts";
import {
  arcFeatures,
  headFeatures,
  labelFeatures,
  memberAreas,
  originFeatures,
  outlineFeatures,
  outlines,
  ringFeatures,
  subjectGround,
  tieFeatures,
} from "./features.ts";
import type { Side } from "./sides.ts";

/** A part of a scene whose marks change together. */
export const MARKS = ["selected", "members", "ties", "arcs", "rings", "origin", "labels"] as const;
export type Marks = (typeof MARKS)[number];

export type Sources = readonly (readonly [source: string, data: FeatureCollection])[];

/** What a layer of the ground draws. */
export type GroundPart = "graticule" | "area" | "outline" | "disputed";

/** Degrees between the lines of the graticule, and where they end. */
const GRID = { step: 15, end: 75.01 } as const;

/**
 * The ground, which hangs on nothing of a scene but the view of the borders. One source: for each source that it draws
 * lines or fills of, the library draws masks of all tiles anew, which costs more than what is drawn.
 * Areas alone have an id, since state is theirs, and nothing has more: it would be written into every tile.
 */
export function groundSource({ areas, disputed }: Boundaries): FeatureCollection {
  const part = (of: GroundPart, geometry: Geometry, id?: string): Feature => ({
    type: "Feature",
    properties: { part: of, ...(id === undefined ? {} : { id }) },
    geometry,
  });
  const graticule = geoGraticule()
    .step([GRID.step, GRID.step])
    .extentMinor([
      [-180, -GRID.end],
      [180, GRID.end],
    ])();
  return {
    type: "FeatureCollection",
    features: [
      part("graticule", graticule),
      ...areas.features.map(({ geometry, properties: { id } }) => part("area", geometry, id)),
      ...outlines(areas).features.map(({ geometry }) => part("outline", geometry)),
      ...disputed.features.map(({ geometry }) => part("disputed", geometry)),
    ],
  };
}

/** @param sideOf where each label is tried */
export function markSources(
  marks: Marks,
  scene: Scene,
  boundaries: Boundaries,
  sideOf: (label: Label) => Side,
): Sources {
  switch (marks) {
    case "selected":
      return [["selected", outlineFeatures(boundaries.areas, scene.selected)]];
    case "members": {
      const areas = memberAreas(boundaries.areas, scene.members);
      return [
        ["members", areas],
        ["member-outlines", outlines(areas)],
      ];
    }
    case "ties":
      return [["ties", tieFeatures(scene.ties)]];
    case "arcs":
      return [
        ["arcs", arcFeatures(scene.arcs)],
        ["heads", headFeatures(scene.arcs)],
      ];
    case "rings":
      return [["rings", ringFeatures(scene.rings)]];
    case "origin":
      return [["origin", originFeatures(scene.origin)]];
    case "labels":
      return [["labels", labelFeatures(scene, subjectGround(boundaries, scene.fills), sideOf)]];
  }
}
