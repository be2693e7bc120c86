/** What the reader has chosen to see: the part of the state that the address carries. */
import type { Borders } from "../atlas/vocabulary.ts";
import type { LanguageCode } from "../language/strings.ts";
import type { Bounds, MapLayer, Selection } from "../scene/scene.ts";
import type { Filter } from "./filter.ts";

export type ThemeChoice = "light" | "dark" | "auto";

/** An article that is open in the reader. */
export interface OpenArticle {
  readonly document: string;
  /** Where the sentence that the reader is led to begins, in the document's text; null for the article's beginning. */
  readonly start: number | null;
}

/** How the story is told: on the screen that the audience sees, or as the speaker's notes in a window of their own. */
export type Presenting = "screen" | "notes";

/** The page as a frame in another: map, a panel when something is picked, credits and the way to the whole atlas. */
export interface Embed {
  /** Only the drawn map, until it is clicked. */
  readonly poster: boolean;
  /** Whether what is picked opens a panel. */
  readonly panel: boolean;
  /** Whether there are buttons on the map. */
  readonly controls: boolean;
}

export interface View {
  readonly selection: Selection;
  /** Over the dossier of the selection; null while none is read. */
  readonly article: OpenArticle | null;
  /** Tables in the place of the map. */
  readonly list: boolean;
  /** What of the atlas is shown at all. */
  readonly filter: Filter;
  readonly theme: ThemeChoice;
  readonly projection: "globe" | "flat";
  /** Whose view of disputed ground is drawn. */
  readonly borders: Borders;
  /** What the legend has switched off, in the order of `MAP_LAYERS`. */
  readonly hidden: readonly MapLayer[];
  /** The language the reader picked; null while the browser's own counts. */
  readonly language: LanguageCode | null;
  /** The bounds the reader moved to; null while the camera follows the selection. */
  readonly bounds: Bounds | null;
  readonly presenting: Presenting | null;
  /** Null for the whole page. */
  readonly embed: Embed | null;
  /** The step of the story that all of this is, counted from 1; null where the reader chose it. */
  readonly step: number | null;
}

export const NOTHING_PICKED: Selection = { type: "none" };
