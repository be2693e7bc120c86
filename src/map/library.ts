/** MapLibre as this atlas uses it: the worker that it needs, and a map without what is not asked of it. */
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { Map as MapLibre, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type Camera, ZOOM } from "./camera.ts";

// Under Vite the library does not find its worker by itself.
setWorkerUrl(workerUrl);
// It has half a megabyte to read, and time for that while the atlas is loaded.
prewarm();

/**
 * @param locale the words that the library says itself
 * @param pixelRatio pixels of the screen to a CSS pixel
 * @throws where the browser gives no WebGL 2 context
 */
export function newMap(
  container: HTMLElement,
  style: StyleSpecification,
  { lon, lat, zoom }: Camera,
  locale: Record<string, string>,
  pixelRatio: number,
): MapLibre {
  const map = new MapLibre({
    container,
    style,
    center: [lon, lat],
    zoom,
    pixelRatio,
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: true,
    fadeDuration: 0,
    locale,
    // The page's own tests check the style; checking it again here costs the first frame.
    validateStyle: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/**
 * Keeps a map from painting while it loads and another one lies over it: of all its frames only the last is worth
 * something, and where WebGL is drawn in software each takes as long as that one.
 * @returns lets it paint, from its next frame on
 */
export function holdBack({ painter }: MapLibre): () => void {
  const { render } = painter;
  painter.render = () => {};
  return () => {
    painter.render = render;
  };
}

/** Milliseconds between two questions whether the graphics processor is done. */
const ASK_AGAIN = 8;

/** Settles when all that was painted so far has been drawn, or the context is lost: until then the page goes on by itself. */
export async function drawnThrough(map: MapLibre): Promise<void> {
  const gl = map.getCanvas().getContext("webgl2");
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  while (!gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED)
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  gl.deleteSync(fence);
}
