import type { AtlasStore, Surroundings } from "../state/store.ts";

const DARK = "(prefers-color-scheme: dark)";

/** What window and system bring along: size and colours. */
export function surroundingsOf(page: Window): Surroundings {
  return {
    systemTheme: page.matchMedia(DARK).matches ? "dark" : "light",
    window: { width: page.innerWidth, height: page.innerHeight },
  };
}

/** Keeps the store in step with window and system, and the document element with the theme the reader picked. */
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
  store.subscribe((state, previous) => {
    if (state.view.theme !== previous.view.theme) follow();
  });
}
