/** What is pointed at on the interactive map: by the reader's pointer, or by a text beside it. */
import { type Map as MapLibre, type MapMouseEvent, Marker } from "maplibre-gl";
import type { Spot } from "../scene/scene.ts";
import { targetAt } from "./pointer.ts";
import { pulseElement } from "./pulse.ts";
import type { Emit } from "./view.ts";

interface Pointing {
  /** Lights up an area and pulses at a point; null for nothing any more. */
  pointOut(spot: Spot | null): void;
  /** The map has lost the state of its areas. */
  forget(): void;
}

/** @param isReady whether the map's areas and marks are there to be asked */
export function createPointing(map: MapLibre, isReady: () => boolean, emit: Emit): Pointing {
  let hovered: string | null = null;
  let pulse: Marker | null = null;
  let pointer: MapMouseEvent | null = null;

  function setHovered(id: string | null): void {
    if (id === hovered) return;
    if (hovered !== null) map.setFeatureState({ source: "ground", id: hovered }, { hover: false });
    if (id !== null) map.setFeatureState({ source: "ground", id }, { hover: true });
    hovered = id;
  }

  function pointed(): void {
    const event = pointer;
    pointer = null;
    if (event === null || !isReady() || map.isMoving()) return;
    const { area, click } = targetAt(map, event.point);
    setHovered(area);
    map.getCanvasContainer().dataset.over = click.type === "seaClicked" ? "sea" : "mark";
    emit({ type: "hovered", id: area, x: event.point.x, y: event.point.y });
  }

  map.on("mousemove", (event) => {
    // Asking what lies there is dear: once a frame is enough.
    if (pointer === null) requestAnimationFrame(pointed);
    pointer = event;
  });
  map.on("mouseout", () => {
    pointer = null;
    setHovered(null);
    emit({ type: "hovered", id: null, x: 0, y: 0 });
  });

  return {
    pointOut(spot) {
      pulse?.remove();
      pulse = null;
      if (!isReady()) return;
      setHovered(spot?.area ?? null);
      if (!spot?.at) return;
      pulse = new Marker({ element: pulseElement(), opacityWhenCovered: "0" }).setLngLat([...spot.at]).addTo(map);
    },
    forget() {
      hovered = null;
    },
  };
}
