import type { Strings } from "../language/strings.ts";
import type { Padding, Scene } from "../scene/scene.ts";
import { type AtlasState, shownData, shownTheme, showsPanel } from "../state/store.ts";
import type { Embed } from "../state/view.ts";
import { viewScene } from "../state/viewScene.ts";
import {
  frameFurniture,
  isNarrow,
  openingPadding,
  pageFurniture,
  panelWidth,
  presenterLayout,
  sheetPixels,
} from "../theme/layout.ts";

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
    const { enlarged, padding, covered } = roomOf(state);
    const isAlone = view.embed !== null && view.presenting === null;
    const { top, right, bottom, left } = padding;
    const key = [
      theme,
      view.projection,
      view.borders,
      enlarged,
      isAlone,
      top,
      right,
      bottom,
      left,
      ...covered.flat(),
    ].join();
    const parts = ["selection", "bounds", "filter", "hidden"] as const;
    const same =
      last?.key === key && last.strings === strings && parts.every((part) => last?.view[part] === view[part]);
    if (last && same) return last.scene;
    const scene = viewScene(data, shown, view, { theme, strings, padding, covered, enlarged, isAlone });
    last = { key, view, strings, scene };
    return scene;
  };
}

/** Room for the title above what is picked, in CSS pixels: it would hide the corner where a visit begins. */
const TITLE = 128;

type Room = Pick<Scene, "enlarged" | "padding" | "covered">;

function roomOf(state: AtlasState): Room {
  const { view, window } = state;
  const { width, height } = window;
  if (view.presenting !== null) {
    const { scale, padding } = presenterLayout(width, height, view.embed !== null);
    return { enlarged: scale, padding, covered: [] };
  }
  if (view.embed !== null) return { enlarged: null, ...roomInFrame(state, view.embed) };
  const padding = paddingOf(state);
  return { enlarged: null, padding, covered: pageFurniture(width, height, padding.bottom) };
}

/** A frame has only the panel, while something is open in it. A poster's button is no part of its picture. */
function roomInFrame(state: AtlasState, embed: Embed): Pick<Room, "padding" | "covered"> {
  const {
    view,
    window: { width, height },
    sheet,
  } = state;
  const isOpen = showsPanel(state) && (view.selection.type !== "none" || view.article !== null);
  const panel = isNarrow(width, height)
    ? { right: 0, bottom: sheetPixels(sheet === "full" ? "half" : sheet, height) }
    : { right: panelWidth(width), bottom: 0 };
  const taken = isOpen ? panel : { right: 0, bottom: 0 };
  const has = { list: showsPanel(state) && !isOpen, buttons: embed.controls && !embed.poster };
  return { padding: { top: 0, left: 0, ...taken }, covered: frameFurniture(width, height, taken, has) };
}

/** What panel or sheet leave free. A sheet over the whole map frames nothing: there the half one counts. */
function paddingOf({ view, window: { width, height }, sheet }: AtlasState): Padding {
  const opening = openingPadding(width, height);
  if (view.selection.type === "none") return opening;
  // An organisation is looked at in the opening view.
  if (!isNarrow(width, height)) return view.selection.type === "organisation" ? opening : { ...opening, top: TITLE };
  return { ...opening, bottom: sheetPixels(sheet === "full" ? "half" : sheet, height) };
}
