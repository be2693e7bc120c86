/** What the reader has chosen to see: the part of the state that the address carries. */
import type { Bounds, Selection } from "../scene/scene.ts";

export type { Selection };

export type ThemeChoice = "light" | "dark" | "auto";

export interface View {
  readonly selection: Selection;
  readonly theme: ThemeChoice;
  readonly projection: "globe" | "flat";
  /** The bounds the reader moved to; null while the camera follows the selection. */
  readonly bounds: Bounds | null;
}

export const NOTHING_PICKED: Selection = { type: "none" };
