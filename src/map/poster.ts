/** The poster: the drawn opening view that the build writes into the page. Its countries are links. */
import type { Scene } from "../scene/scene.ts";
import type { MapEvent } from "./view.ts";

/** Whether the poster is a picture of this scene. Its colours and its place follow the page by themselves; its
 * names are English, and drawn anew for readers of another language. */
export function showsPoster(scene: Scene): boolean {
  const { isWhole, camera, enlarged, selected, members, arcs, ties, projection, borders, words } = scene;
  return (
    enlarged === null &&
    isWhole &&
    words.language === "en" &&
    camera.type === "opening" &&
    projection === "globe" &&
    selected === null &&
    members.size === 0 &&
    ties.length === 0 &&
    borders === "recognised" &&
    !arcs.some(({ emphasis }) => emphasis === "selected")
  );
}

/**
 * What a click on one of the poster's links means while scripts run; without them the link itself leads there.
 * Takes the click over, so that the page is not left. Null for clicks that mean something else, such as a new tab.
 */
export function posterClick(event: MouseEvent): MapEvent | null {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const click = clickOf(link?.getAttribute("href") ?? "");
  if (click !== null) event.preventDefault();
  return click;
}

function clickOf(href: string): MapEvent | null {
  const asked = new URLSearchParams(href.slice(href.indexOf("?")));
  const [country, place, visit] = [asked.get("country"), asked.get("place"), asked.get("visit")];
  const tie = asked.get("tie");
  if (country !== null) return { type: "countryClicked", id: country };
  if (place !== null) return { type: "placeClicked", id: place };
  if (visit !== null) return { type: "visitClicked", id: visit };
  if (tie !== null) return { type: "tieClicked", id: tie };
  return null;
}
