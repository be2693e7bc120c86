import type { Bounds, Scene, Spot } from "../scene/scene.ts";

/** What a map tells of itself and of the reader's hand. */
export type MapEvent =
  /** `id`: iso3, or the id of an area without a code. */
  | { readonly type: "countryClicked"; readonly id: string }
  | { readonly type: "placeClicked"; readonly id: string }
  | { readonly type: "visitClicked"; readonly id: string }
  /** A tie, or a group of ties. */
  | { readonly type: "tieClicked"; readonly id: string }
  | { readonly type: "seaClicked" }
  /** CSS pixels from the map's top left corner; `id` as in countryClicked, null over the sea. */
  | { readonly type: "hovered"; readonly id: string | null; readonly x: number; readonly y: number }
  /** The reader moved the camera (never sent for a move of the program's own). */
  | { readonly type: "moved"; readonly bounds: Bounds }
  /** This very scene stands on the screen whole. `by`: which renderer shows it. */
  | { readonly type: "drawn"; readonly scene: Scene; readonly by: "interactive" | "drawn" }
  | { readonly type: "failed"; readonly reason: string };

/** A renderer: keeps the last scene and applies the difference. Never in the store. */
export interface MapView {
  render(scene: Scene): void;
  /** Points a place out until it is asked for the next, or for none: not part of the scene, since it is only a glance. */
  pointOut(spot: Spot | null): void;
  /** One zoom step in (1) or out (-1), as the + and − buttons ask. */
  zoom(steps: number): void;
  /** The map that has waited for it comes: see `Manners.waits`. */
  wake(): void;
  destroy(): void;
}

/** How a map behaves on its page. */
export interface Manners {
  /**
   * In a page that is not its own: as long as it does not fill the screen, a wheel and one finger scroll what is around
   * it, and a click leaves the keys to the page.
   */
  readonly isGuest: boolean;
  /** Only the drawn map, and nothing loaded for another, until `wake` is called. */
  readonly waits: boolean;
}

export type Emit = (event: MapEvent) => void;
