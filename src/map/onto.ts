/** Parts of a scene put onto the MapLibre map: colours, pictures, and the data of its sources. */
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import type { Boundaries } from "../scene/boundaries.ts";
import type { Label, Ring, Scene } from "../scene/scene.ts";
import { THEMES, type Theme } from "../theme/tokens.ts";
import { fixedImages, ringImage } from "./images.ts";
import { layersOf, restyling } from "./layers.ts";
import { ringKey } from "./ring.ts";
import type { Side } from "./sides.ts";
import { groundSource, type Marks, markSources } from "./sources.ts";

/** MapLibre's two setters, for a name that comes from a layer's own specification. */
interface Restyled {
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): unknown;
}

/** Pixels of the screen to a CSS pixel of the map: more where the page enlarges it, so that pictures stay sharp. */
export function sharpness(scene: Scene): number {
  return devicePixelRatio * (scene.enlarged ?? 1);
}

/**
 * Brings every layer and picture into a theme's colours; geometry and feature state stay.
 * @param ratio as `sharpness` has it
 */
export function paintTheme(map: MapLibre, before: Theme, theme: Theme, ratio: number): void {
  for (const [name, image] of fixedImages(theme, ratio)) putImage(map, name, image, ratio);
  if (before === theme) return;
  const restyled: Restyled = map;
  for (const { layer, part, name, value } of restyling(before, theme)) {
    if (part === "paint") restyled.setPaintProperty(layer, name, value);
    else restyled.setLayoutProperty(layer, name, value);
  }
}

/** The pictures that a scene's symbols and patterns are made of. */
export function putPictures(map: MapLibre, scene: Scene): void {
  const ratio = sharpness(scene);
  for (const [name, image] of fixedImages(THEMES[scene.theme], ratio)) putImage(map, name, image, ratio);
  for (const ring of scene.rings) putRing(map, ring, scene);
}

/**
 * Puts one kind of a scene's marks into its sources, with the pictures that they need.
 * @param sideOf where each label is tried
 */
export function setMarks(
  map: MapLibre,
  boundaries: Boundaries,
  marks: Marks,
  scene: Scene,
  sideOf: (label: Label) => Side,
): void {
  if (marks === "rings") for (const ring of scene.rings) putRing(map, ring, scene);
  for (const [id, data] of markSources(marks, scene, boundaries, sideOf)) {
    setData(map, id, data);
    const visibility = data.features.length > 0 ? "visible" : "none";
    for (const layer of layersOf(id)) map.setLayoutProperty(layer, "visibility", visibility);
  }
}

/** Draws the other view of the borders; what feature state says of an area stays. */
export function setBorders(map: MapLibre, boundaries: Boundaries): void {
  setData(map, "ground", groundSource(boundaries));
}

function putRing(map: MapLibre, ring: Ring, scene: Scene): void {
  const ratio = sharpness(scene);
  putImage(map, ringKey(ring.segments, ring.number), ringImage(THEMES[scene.theme], ring, ratio), ratio);
}

function putImage(map: MapLibre, name: string, image: ImageData, ratio: number): void {
  const known = map.hasImage(name) ? map.getImage(name) : null;
  // One of another size, or meant for another sharpness, cannot be exchanged in its place.
  const fits = known?.data.width === image.width && known.data.height === image.height && known.pixelRatio === ratio;
  if (known !== null && fits) map.updateImage(name, image);
  else {
    if (known !== null) map.removeImage(name);
    map.addImage(name, image, { pixelRatio: ratio });
  }
}

function setData(map: MapLibre, id: string, data: GeoJSON.GeoJSON): void {
  const source = map.getSource(id);
  if (!(source instanceof GeoJSONSource)) throw new Error(`The map's style has no source "${id}".`);
  source.setData(data);
}
