import type { Strings } from "../language/strings.ts";
import type { Padding, Scene } from "../scene/scene.ts";
import { type AtlasState, shownData, shownTheme, showsPanel } from "../state/store.ts";
import { viewScene } from "../state/viewScene.ts";
import { isNarrow, openingPadding, panelWidth, presenterLayout, sheetPixels } from "../theme/layout.ts";

/**
 * A function from state to scene that hands out the same scene for as long as nothing on the map changes, so that
 * "this very scene is drawn" can be told by identity.
 */
export function sceneOf(): (state: AtlasState) => Scene {
  let last: {
    readonly key: string;
    readonly view: AtlasState["view"];
    readonly strings: Strings;
    readonly scene: Scene;
  } | null = null;
  return (state) => {
    const { data, view, strings } = state;
    const theme = shownTheme(state);
    const shown = shownData(state);
    const { enlarged, padding } = roomOf(state);
    const isAlone = view.embed !== null && view.presenting === null;
    const { top, right, bottom, left } = padding;
    const key = [theme, view.projection, view.borders, enlarged, isAlone, top, right, bottom, left].join();
    const parts = ["selection", "bounds", "filter", "hidden"] as const;
    const same =
      last?.key === key && last.strings === strings && parts.every((part) => last?.view[part] === view[part]);
    if (last && same) return last.scene;
    const scene = viewScene(data, shown, view, { theme, strings, padding, enlarged, isAlone });
    last = { key, view, strings, scene };
    return scene;
  };
}

/** Room for the title above what is picked, in CSS pixels: it would hide the corner where a visit begins. */
const TITLE = 128;

function roomOf(state: AtlasState): { readonly enlarged: number | null; readonly padding: Padding } {
  const { width, height } = state.window;
  if (state.view.presenting === null) return { enlarged: null, padding: paddingOf(state) };
  const { scale, padding } = presenterLayout(width, height);
  return { enlarged: scale, padding };
}

/** A frame has only the panel, while something is open in it. */
function paddingInFrame(state: Pick<AtlasState, "view" | "window" | "sheet">): Padding {
  const {
    view,
    window: { width, height },
    sheet,
  } = state;
  const none: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!showsPanel(state) || (view.selection.type === "none" && view.article === null)) return none;
  if (!isNarrow(width, height)) return { ...none, right: panelWidth(width) };
  return { ...none, bottom: sheetPixels(sheet === "full" ? "half" : sheet, height) };
}

/** What panel or sheet leave free. A sheet over the whole map frames nothing: there the half one counts. */
function paddingOf({ view, window: { width, height }, sheet }: AtlasState): Padding {
  if (view.embed !== null) return paddingInFrame({ view, window: { width, height }, sheet });
  const opening = openingPadding(width, height);
  if (view.selection.type === "none") return opening;
  // An organisation is looked at in the opening view.
  if (!isNarrow(width, height)) return view.selection.type === "organisation" ? opening : { ...opening, top: TITLE };
  return { ...opening, bottom: sheetPixels(sheet === "full" ? "half" : sheet, height) };
}
