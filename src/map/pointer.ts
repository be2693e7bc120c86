/** What lies under the pointer on the interactive map, and the event a click on it becomes. */
import type { MapGeoJSONFeature, Map as MapLibre, Point } from "maplibre-gl";
import { ARC_LAYERS, MARK_LAYERS } from "./layers.ts";
import type { MapEvent } from "./view.ts";

export interface Target {
  /** Id of the area under the pointer, null over the sea. */
  readonly area: string | null;
  readonly click: MapEvent;
}

/** How far beside an arc a click still means it, in CSS pixels: over land less, where a small country is meant as often. */
const REACH_OVER_SEA = [2, 5, 11];
const REACH_OVER_LAND = [2, 4];

/** Marks first, then arcs, then the ground: as they lie over each other. */
export function targetAt(map: MapLibre, at: Point): Target {
  const id = text(map.queryRenderedFeatures(at, { layers: ["areas"] })[0], "id");
  const area = id === "" ? null : id;
  const [mark] = map.queryRenderedFeatures(at, { layers: MARK_LAYERS });
  if (mark !== undefined) return { area, click: markClick(mark) };
  const arc = arcNear(map, at, area === null ? REACH_OVER_SEA : REACH_OVER_LAND);
  if (arc !== null) return { area, click: { type: "visitClicked", id: arc } };
  return { area, click: area === null ? { type: "seaClicked" } : { type: "countryClicked", id: area } };
}

function markClick(mark: MapGeoJSONFeature): MapEvent {
  const id = text(mark, "id");
  return text(mark, "opens") === "place" ? { type: "placeClicked", id } : { type: "countryClicked", id };
}

/** The arc nearest to a point, widening the search so that of two close ones the nearer is meant. */
function arcNear(map: MapLibre, { x, y }: Point, reaches: readonly number[]): string | null {
  for (const reach of reaches) {
    const [arc] = map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: ARC_LAYERS },
    );
    if (arc !== undefined) return text(arc, "id");
  }
  return null;
}

function text(feature: MapGeoJSONFeature | undefined, key: string): string {
  const value: unknown = feature?.properties[key];
  return typeof value === "string" ? value : "";
}
