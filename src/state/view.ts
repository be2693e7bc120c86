/** What the reader has chosen to see: the part of the state that the address carries. */
import type { Bounds } from "../scene/scene.ts";

export type Selection =
  | { readonly type: "none" }
  | { readonly type: "country"; readonly iso3: string }
  /** A region or sea, or an area without a country code. */
  | { readonly type: "place"; readonly id: string }
  | { readonly type: "visit"; readonly id: string };

export type ThemeChoice = "light" | "dark" | "auto";

export interface View {
  readonly selection: Selection;
  readonly theme: ThemeChoice;
  readonly projection: "globe" | "flat";
  /** The bounds the reader moved to; null while the camera follows the selection. */
  readonly bounds: Bounds | null;
}

export const NOTHING_PICKED: Selection = { type: "none" };
