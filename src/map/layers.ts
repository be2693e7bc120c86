/** The layers of the interactive map, each a pure function of the theme. What each mark means: the README's legend. */
import type {
  BackgroundLayerSpecification,
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { EMPHASES } from "../scene/scene.ts";
import { THEMES, type Theme } from "../theme/tokens.ts";
import { lightened } from "./colour.ts";
import { HATCH_IMAGE, MEMBER_IMAGE } from "./images.ts";
import { arcCasing, arcs, dashedArcs, pickedTies, round, tieCasing, ties } from "./lineLayers.ts";
import type { GroundPart } from "./sources.ts";
import { arrowheads, labels, origin, rings } from "./symbolLayers.ts";

const state = (name: string): ExpressionSpecification => ["feature-state", name];
const part = (of: GroundPart): ExpressionSpecification => ["==", ["get", "part"], of];

/** Paints the globe itself: what lies beside it stays open to the page. */
export function sea(theme: Theme): BackgroundLayerSpecification {
  return { id: "sea", type: "background", paint: { "background-color": theme.sea } };
}

export function graticule(theme: Theme): LineLayerSpecification {
  return {
    id: "graticule",
    type: "line",
    source: "ground",
    filter: part("graticule"),
    paint: { "line-color": theme.graticule, "line-width": 0.8 },
  };
}

/** The fill of an area by its feature state "fill" (none for one that is not named), lightened by its state "hover". */
function ground(theme: Theme): DataDrivenPropertyValueSpecification<string> {
  // A state that was never set is null, which `match` does not take.
  const fill: ExpressionSpecification = ["to-string", ["coalesce", state("fill"), "none"]];
  const [one, two, three, four] = theme.named;
  const painted = (touch: (colour: string) => string): ExpressionSpecification => [
    "match",
    fill,
    "subject",
    touch(theme.subject),
    "1",
    touch(one),
    "2",
    touch(two),
    "3",
    touch(three),
    "4",
    touch(four),
    touch(theme.land),
  ];
  return ["case", ["boolean", state("hover"), false], painted((colour) => lightened(theme, colour)), painted((c) => c)];
}

/**
 * Antialiasing is left to the coasts: it would be a second pass with a program of its own, and where WebGL is drawn in
 * software it is the compiling of programs that the first frame waits for. So the layers keep to few kinds.
 */
export function areas(theme: Theme): FillLayerSpecification {
  return {
    id: "areas",
    type: "fill",
    source: "ground",
    filter: part("area"),
    paint: { "fill-color": ground(theme), "fill-antialias": false },
  };
}

/** Outlines of all areas, without the seam at 180°: a shared border is drawn twice and so stands out from a coast. */
export function borders(theme: Theme): LineLayerSpecification {
  return {
    id: "borders",
    type: "line",
    source: "ground",
    filter: part("outline"),
    paint: {
      "line-color": theme.border,
      "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.7, 5, 1.3],
      "line-opacity": 0.75,
    },
  };
}

export function disputedHatch(): FillLayerSpecification {
  return {
    id: "disputed-hatch",
    type: "fill",
    source: "ground",
    filter: part("disputed"),
    paint: { "fill-pattern": HATCH_IMAGE, "fill-opacity": 0.8, "fill-antialias": false },
  };
}

export function disputedOutline(theme: Theme): LineLayerSpecification {
  return {
    id: "disputed-outline",
    type: "line",
    source: "ground",
    filter: part("disputed"),
    paint: { "line-color": theme.ink, "line-width": 0.8, "line-opacity": 0.7, "line-dasharray": [3, 2.4] },
  };
}

/** Members of the organisation that is picked: a hatch that leans the other way than that of disputed areas. */
export function memberHatch(): FillLayerSpecification {
  return {
    id: "member-hatch",
    type: "fill",
    source: "members",
    paint: { "fill-pattern": MEMBER_IMAGE, "fill-antialias": false },
  };
}

export function memberCasing(theme: Theme): LineLayerSpecification {
  return {
    id: "member-casing",
    type: "line",
    source: "member-outlines",
    layout: round,
    paint: { "line-color": theme.paper, "line-width": 3.2, "line-opacity": 0.75 },
  };
}

export function memberOutline(theme: Theme): LineLayerSpecification {
  return {
    id: "member-outline",
    type: "line",
    source: "member-outlines",
    layout: { "line-join": "round" },
    paint: { "line-color": theme.ink, "line-width": 1.5, "line-dasharray": [4, 2] },
  };
}

/** Paper behind the outline, so that it stands out from the darkest fill too. */
export function selectedCasing(theme: Theme): LineLayerSpecification {
  return {
    id: "selected-casing",
    type: "line",
    source: "selected",
    layout: round,
    paint: { "line-color": theme.paper, "line-width": 3.6, "line-opacity": 0.7 },
  };
}

export function selectedOutline(theme: Theme): LineLayerSpecification {
  return {
    id: "selected-outline",
    type: "line",
    source: "selected",
    layout: round,
    paint: { "line-color": theme.ink, "line-width": 1.8 },
  };
}

/** What a click on a mark can meet. */
export const MARK_LAYERS = ["rings", "labels"];

/** From the ground up. Of symbols the topmost layer finds room first: rings, then labels. */
export function layers(theme: Theme): readonly LayerSpecification[] {
  return [
    sea(theme),
    graticule(theme),
    areas(theme),
    borders(theme),
    disputedHatch(),
    disputedOutline(theme),
    memberHatch(),
    memberCasing(theme),
    memberOutline(theme),
    selectedCasing(theme),
    selectedOutline(theme),
    pickedTies(theme),
    tieCasing(theme),
    ties(theme, false),
    ties(theme, true),
    ...EMPHASES.flatMap((emphasis) => [arcCasing(theme, emphasis), arcs(theme, emphasis), dashedArcs(theme, emphasis)]),
    origin(),
    labels(theme),
    arrowheads(),
    rings(),
  ];
}

/** The layers that show a source. */
export function layersOf(source: string): readonly string[] {
  return layers(THEMES.light).flatMap((layer) => ("source" in layer && layer.source === source ? [layer.id] : []));
}

export interface Restyling {
  readonly layer: string;
  readonly part: "paint" | "layout";
  readonly name: string;
  readonly value: unknown;
}

/** The properties that differ between two themes: setting only these spares the tiles of all other layers. */
export function restyling(before: Theme, after: Theme): readonly Restyling[] {
  const old = new Map(layers(before).map((layer) => [layer.id, layer]));
  return layers(after).flatMap((layer) =>
    (["paint", "layout"] as const).flatMap((part) => {
      const previous = new Map(Object.entries(old.get(layer.id)?.[part] ?? {}));
      return Object.entries(layer[part] ?? {})
        .filter(([name, value]) => JSON.stringify(previous.get(name)) !== JSON.stringify(value))
        .map(([name, value]) => ({ layer: layer.id, part, name, value }));
    }),
  );
}
