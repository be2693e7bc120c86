/** A view of the atlas as a scene, for the page's map and for pictures alike. */
import type { Strings } from "../language/strings.ts";
import { buildScene } from "../scene/build.ts";
import type { Padding, Scene } from "../scene/scene.ts";
import type { ThemeName } from "../theme/tokens.ts";
import { type AtlasData, boundariesOf } from "./data.ts";
import { asksForTies } from "./filter.ts";
import type { View } from "./view.ts";

export interface SceneSurroundings {
  readonly theme: ThemeName;
  readonly strings: Strings;
  readonly padding: Padding;
  readonly covered?: Scene["covered"];
  readonly enlarged?: number | null;
  readonly isAlone?: boolean;
}

/**
 * @param data the whole atlas
 * @param shown what the view's filter leaves of it; the very same where it leaves out nothing
 */
export function viewScene(data: AtlasData, shown: AtlasData, view: View, surroundings: SceneSurroundings): Scene {
  return buildScene({
    ...shown,
    ...surroundings,
    view,
    tieLines: asksForTies(view.filter),
    boundaries: boundariesOf(data, view.borders),
    ...(shown === data ? {} : { allVisits: data.visits }),
  });
}
