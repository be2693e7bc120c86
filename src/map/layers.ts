/** The layers of the interactive map, each a pure function of the theme. What each mark means: the README's legend. */
import type {
  BackgroundLayerSpecification,
  CircleLayerSpecification,
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../theme/tokens.ts";
import { HATCH_IMAGE } from "./images.ts";
import { arrowheads, labels, rings } from "./symbolLayers.ts";

const state = (name: string): ExpressionSpecification => ["feature-state", name];
const round = { "line-join": "round", "line-cap": "round" } as const;

/** Paints the globe itself: what lies beside it stays open to the page. */
export function sea(theme: Theme): BackgroundLayerSpecification {
  return { id: "sea", type: "background", paint: { "background-color": theme.sea } };
}

export function graticule(theme: Theme): LineLayerSpecification {
  return {
    id: "graticule",
    type: "line",
    source: "graticule",
    paint: { "line-color": theme.graticule, "line-width": 0.8 },
  };
}

/** The fill of an area, from its feature state "fill": none for one that is not named. */
function ground(theme: Theme): DataDrivenPropertyValueSpecification<string> {
  const [one, two, three, four] = theme.named;
  // A state that was never set is null, which `match` does not take.
  const fill: ExpressionSpecification = ["to-string", ["coalesce", state("fill"), "none"]];
  return ["match", fill, "subject", theme.subject, "1", one, "2", two, "3", three, "4", four, theme.land];
}

export function areas(theme: Theme): FillLayerSpecification {
  return {
    id: "areas",
    type: "fill",
    source: "areas",
    paint: { "fill-color": ground(theme), "fill-antialias": true, "fill-outline-color": ground(theme) },
  };
}

/** Lightens the area under the pointer. */
export function hover(theme: Theme): FillLayerSpecification {
  return {
    id: "hover",
    type: "fill",
    source: "areas",
    paint: {
      "fill-color": theme.name === "light" ? theme.card : theme.ink,
      "fill-opacity": ["case", ["boolean", state("hover"), false], theme.name === "light" ? 0.34 : 0.18, 0],
      "fill-antialias": false,
    },
  };
}

export function borders(theme: Theme): LineLayerSpecification {
  return {
    id: "borders",
    type: "line",
    source: "borders",
    layout: round,
    paint: { "line-color": theme.border, "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.7, 5, 1.3] },
  };
}

export function disputedHatch(): FillLayerSpecification {
  return {
    id: "disputed-hatch",
    type: "fill",
    source: "disputed",
    paint: { "fill-pattern": HATCH_IMAGE, "fill-opacity": 0.8 },
  };
}

export function disputedOutline(theme: Theme): LineLayerSpecification {
  return {
    id: "disputed-outline",
    type: "line",
    source: "disputed",
    paint: { "line-color": theme.ink, "line-width": 0.8, "line-opacity": 0.7, "line-dasharray": [3, 2.4] },
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

const width = (plain: number, selected: number): ExpressionSpecification => [
  "case",
  ["get", "selected"],
  selected,
  plain,
];

/** Paper on both sides of an arc: the visit's colour alone is 1.06 : 1 on the subject's slate. */
export function arcCasing(theme: Theme): LineLayerSpecification {
  return {
    id: "arc-casing",
    type: "line",
    source: "arcs",
    layout: round,
    paint: { "line-color": theme.paper, "line-width": width(4.2, 6), "line-opacity": 0.92 },
  };
}

export function arcs(theme: Theme): LineLayerSpecification {
  return {
    id: "arcs",
    type: "line",
    source: "arcs",
    filter: ["!", ["get", "dashed"]],
    layout: round,
    paint: { "line-color": theme.visit, "line-width": width(2, 3.2) },
  };
}

/** Visits that are planned, hypothetical or cancelled. */
export function dashedArcs(theme: Theme): LineLayerSpecification {
  return {
    id: "arcs-dashed",
    type: "line",
    source: "arcs",
    filter: ["get", "dashed"],
    layout: { "line-join": "round" },
    paint: { "line-color": theme.visit, "line-width": width(2, 3.2), "line-dasharray": [3, 2] },
  };
}

/** The subject's capital, from where visits start. */
export function origin(theme: Theme): CircleLayerSpecification {
  return {
    id: "origin",
    type: "circle",
    source: "origin",
    paint: {
      "circle-radius": 4,
      "circle-color": theme.onSubject,
      "circle-stroke-width": 1.5,
      "circle-stroke-color": theme.subject,
    },
  };
}

/** From the ground up. Of symbols the topmost layer finds room first: rings, then labels. */
export function layers(theme: Theme): readonly LayerSpecification[] {
  return [
    sea(theme),
    graticule(theme),
    areas(theme),
    hover(theme),
    borders(theme),
    disputedHatch(),
    disputedOutline(theme),
    selectedCasing(theme),
    selectedOutline(theme),
    arcCasing(theme),
    arcs(theme),
    dashedArcs(theme),
    origin(theme),
    labels(theme),
    arrowheads(),
    rings(),
  ];
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
