/** What lies under the pointer on the interactive map, and the event a click on it becomes. */
import type { MapGeoJSONFeature, Map as MapLibre, Point } from "maplibre-gl";
import { MARK_LAYERS } from "./layers.ts";
import { ARC_LAYERS, TIE_LAYERS } from "./lineLayers.ts";
import type { MapEvent } from "./view.ts";

export interface Target {
  /** Id of the area under the pointer, null over the sea. */
  readonly area: string | null;
  readonly click: MapEvent;
}

/** How far beside an arc or a tie a click still means it, in CSS pixels: over land less, where a small country is meant as often. */
const REACH_OVER_SEA = [2, 5, 11];
const REACH_OVER_LAND = [2, 4];

/** Marks first, then arcs, then ties, then the ground: as they lie over each other. */
export function targetAt(map: MapLibre, at: Point): Target {
  const id = text(map.queryRenderedFeatures(at, { layers: ["areas"] })[0], "id");
  const area = id === "" ? null : id;
  const [mark] = map.queryRenderedFeatures(at, { layers: MARK_LAYERS });
  if (mark !== undefined) return { area, click: markClick(mark) };
  const line = lineNear(map, at, area === null ? REACH_OVER_SEA : REACH_OVER_LAND);
  if (line !== null) return { area, click: line };
  return { area, click: area === null ? { type: "seaClicked" } : { type: "countryClicked", id: area } };
}

function markClick(mark: MapGeoJSONFeature): MapEvent {
  const id = text(mark, "id");
  return text(mark, "opens") === "place" ? { type: "placeClicked", id } : { type: "countryClicked", id };
}

/** The line nearest to a point, widening the search so that of two close ones the nearer is meant. */
function lineNear(map: MapLibre, { x, y }: Point, reaches: readonly number[]): MapEvent | null {
  for (const reach of reaches) {
    const [line] = map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: [...ARC_LAYERS, ...TIE_LAYERS] },
    );
    if (line !== undefined)
      return { type: line.source === "ties" ? "tieClicked" : "visitClicked", id: text(line, "id") };
  }
  return null;
}

function text(feature: MapGeoJSONFeature | undefined, key: string): string {
  const value: unknown = feature?.properties[key];
  return typeof value === "string" ? value : "";
}
