/** The interactive map in a page that is not its own: it must not swallow what is meant for that page. */
import type { Map as MapLibre } from "maplibre-gl";
import type { Scene } from "../scene/scene.ts";

/** The library's own sentences in the scene's language. */
export function libraryWords({ words: { title, gestures } }: Scene): Record<string, string> {
  return {
    "Map.Title": title,
    "CooperativeGesturesHandler.WindowsHelpText": gestures.ctrl,
    "CooperativeGesturesHandler.MacHelpText": gestures.command,
    "CooperativeGesturesHandler.MobileHelpText": gestures.touch,
  };
}

/**
 * As long as it does not fill the screen, a wheel and one finger scroll the page around the map. A press does not take the
 * focus: then the arrow keys still turn that page's slides. Who wants to move the map with them reaches it by Tab.
 * @returns a function that lets go of the document
 */
export function behaveAsGuest(map: MapLibre): () => void {
  const follow = () => {
    if (document.fullscreenElement === null) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
  };
  follow();
  document.addEventListener("fullscreenchange", follow);
  map.getCanvasContainer().addEventListener("mousedown", (event) => event.preventDefault());
  return () => document.removeEventListener("fullscreenchange", follow);
}
