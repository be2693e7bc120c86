/**
 * What the map shows, as plain data: made from the state, drawn by either renderer. Knows no renderer.
 * Coordinates are [longitude, latitude] in WGS 84 degrees.
 */
import type { Borders, Family } from "../atlas/vocabulary.ts";
import type { Box } from "../theme/layout.ts";
import type { ThemeName } from "../theme/tokens.ts";

export type LonLat = readonly [lon: number, lat: number];
/** West, south, east, north in degrees; west is greater than east where it spans the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Room that panel and controls take from each side of the map, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where the map should look. Its pixels are worked out by the camera, the same for both renderers. */
export type CameraIntent =
  /** `centre`: where the subject's map is looked at from above. `isAlone`: nothing stands beside or below the map, so that a low window is a small wide one, and no phone's. */
  | { readonly type: "opening"; readonly centre: LonLat; readonly isAlone?: boolean }
  | { readonly type: "bounds"; readonly bounds: Bounds }
  /** Where the reader moved the interactive map: the renderer that moved stays put. */
  | { readonly type: "moved"; readonly bounds: Bounds };

/** What the reader has picked. */
export type Selection =
  | { readonly type: "none" }
  | { readonly type: "country"; readonly iso3: string }
  /** A region or sea, or an area without a country code. */
  | { readonly type: "place"; readonly id: string }
  | { readonly type: "visit"; readonly id: string }
  /** A tie by its own id, or a group of ties by the group's (`src/atlas/tieGroups.ts`). */
  | { readonly type: "tie"; readonly id: string }
  | { readonly type: "organisation"; readonly id: string };

/** What the legend can switch off, in the order of the address. */
export const MAP_LAYERS = ["fills", "visits", "rings", "ties", "places", "members"] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** A place to point out for a moment. */
export interface Spot {
  /** Area to lighten: iso3, or the id of an area without a code; null for none. */
  readonly area: string | null;
  /** Where to draw the pulse; null for none. */
  readonly at: LonLat | null;
}

export type Fill = "subject" | 1 | 2 | 3 | 4;

/** How an arc stands out, as they lie over each other: one of many that would hide the ground, each of a few, one that is picked. */
export const EMPHASES = ["faint", "plain", "selected"] as const;
export type Emphasis = (typeof EMPHASES)[number];

export interface VisitArc {
  readonly id: string;
  /** Position in time order, null for an undated visit. */
  readonly number: number | null;
  /** One line, or several where it crosses 180°. The last point is the destination. */
  readonly lines: readonly (readonly LonLat[])[];
  readonly emphasis: Emphasis;
  /** Planned, hypothetical and cancelled visits are dashed. */
  readonly dashed: boolean;
}

/** Ties between two capitals: never with an arrowhead, so that none is taken for a visit. */
export interface TieLine {
  /** What it opens: a tie, or a group of ties. */
  readonly id: string;
  readonly family: Family;
  /** Dashed, never a colour of its own. */
  readonly tension: boolean;
  readonly statements: number;
  /** One line, or several where it crosses 180°. */
  readonly lines: readonly (readonly LonLat[])[];
  readonly selected: boolean;
}

export interface RingSegment {
  readonly family: Family;
  /** Share of the statements, 0–1; all segments sum to 1. */
  readonly share: number;
  /** Tension is hatched, never a colour of its own. */
  readonly tension: boolean;
}

/** At a capital: the ties with the subject by domain family, with the visit's number inside. */
export interface Ring {
  /** iso3 of the country whose dossier it opens. */
  readonly id: string;
  readonly at: LonLat;
  readonly segments: readonly RingSegment[];
  readonly number: number | null;
  /** What a screen reader and a tooltip say. */
  readonly name: string;
}

export type LabelKind = "visit" | "subject" | "country" | "capital" | "area" | "water";

export interface Label {
  /** Id of the place, so that none is named twice; "capital" and iso3 for the subject's capital. */
  readonly id: string;
  readonly kind: LabelKind;
  readonly text: string;
  /** Second line: a visit's month. */
  readonly detail: string | null;
  readonly at: LonLat;
  /** What it opens: a country's iso3 or a place id. */
  readonly opens: { readonly type: "country" | "place"; readonly id: string };
  /** A lower number is placed first; those that find no room are left out. */
  readonly priority: number;
  /** Whether its left side is tried before its right: there lines set out. Of no account for a centred label. */
  readonly leftward: boolean;
  /** Kept clear around `at`, in CSS pixels: the radius of a ring or dot that stands there, 0 for a centred label. */
  readonly offset: number;
}

/** What the map says to those who do not see it, in the page's language. */
export interface SceneWords {
  /** As in the `lang` of HTML. */
  readonly language: string;
  readonly title: string;
  /** How a map in another page is moved and zoomed: with Ctrl, with Command, with fingers. */
  readonly gestures: { readonly ctrl: string; readonly command: string; readonly touch: string };
  /** Names of the drawn areas, by feature id. */
  readonly areas: ReadonlyMap<string, string>;
  /** What the arcs and the lines of ties are called, by their ids. */
  readonly lines: ReadonlyMap<string, string>;
}

export interface Scene {
  readonly theme: ThemeName;
  readonly projection: "globe" | "flat";
  readonly borders: Borders;
  /** Whether it shows all of the atlas: no filter leaves out anything, and no layer is switched off. */
  readonly isWhole: boolean;
  readonly camera: CameraIntent;
  /** In the map's own pixels, before it is enlarged. */
  readonly padding: Padding;
  /** What lies on the map within the room that is left, in the same pixels: no name is to stand under it. */
  readonly covered: readonly Box[];
  /** How many times larger than on the page the presenter shows the map, its marks and letters; null on the page. */
  readonly enlarged: number | null;
  /** By iso3; a country that is not in it is not named. */
  readonly fills: ReadonlyMap<string, Fill>;
  /** Feature id (iso3, or the id of an area without a code) with the outline, null for none. */
  readonly selected: string | null;
  /** Feature ids of the states that are members of the organisation that is picked; empty where none is, or it has none. */
  readonly members: ReadonlySet<string>;
  /** The subject's capital, from where visits start; null where it has none. */
  readonly origin: LonLat | null;
  readonly arcs: readonly VisitArc[];
  readonly ties: readonly TieLine[];
  readonly rings: readonly Ring[];
  readonly labels: readonly Label[];
  readonly words: SceneWords;
}
