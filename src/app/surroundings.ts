import type { AtlasState, AtlasStore, Surroundings } from "../state/store.ts";
import { presenterLayout } from "../theme/layout.ts";

/** How many times larger than on the page presenter.css shows the map. */
const MAP_SCALE = "--map-scale";
const DARK = "(prefers-color-scheme: dark)";

/** What window and system bring along: size and colours. */
export function surroundingsOf(page: Window): Surroundings {
  return {
    systemTheme: page.matchMedia(DARK).matches ? "dark" : "light",
    window: { width: page.innerWidth, height: page.innerHeight },
  };
}

/**
 * Keeps the store in step with window and system, and the document element with what the whole page hangs on: the theme
 * the reader picked, and the presenter with the size of its map.
 */
export function followSurroundings(store: AtlasStore, page: Window): void {
  const { windowResized, systemThemeChanged } = store.getState();
  page.addEventListener("resize", () => windowResized(surroundingsOf(page).window));
  page.matchMedia(DARK).addEventListener("change", () => systemThemeChanged(surroundingsOf(page).systemTheme));

  const root = page.document.documentElement;
  const follow = () => {
    const { theme } = store.getState().view;
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  follow();
  // Already there, unless a policy kept the page's first script from running.
  if (store.getState().view.embed !== null) root.dataset.embed = "";
  setStage(store.getState(), page.document);
  store.subscribe((state, previous) => {
    if (state.view.theme !== previous.view.theme) follow();
    if (state.view.presenting !== previous.view.presenting || state.window !== previous.window)
      setStage(state, page.document);
  });
}

/** Before the map hears of it: the map looks at its own size when it is asked for the presenter's scene. */
function setStage({ view: { presenting, embed }, window: { width, height } }: AtlasState, page: Document): void {
  const { dataset, style } = page.documentElement;
  const map = page.getElementById("map");
  if (presenting === null) {
    delete dataset.present;
    style.removeProperty(MAP_SCALE);
  } else {
    dataset.present = presenting;
    style.setProperty(MAP_SCALE, String(presenterLayout(width, height, embed !== null).scale));
  }
  // There the arrow keys turn pages, and nothing on the map is for the hand.
  map?.toggleAttribute("inert", presenting !== null);
}
