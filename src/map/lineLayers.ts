/** The layers of lines between places, each a pure function of the theme: ties, and over them the arcs of visits. */
import type { ExpressionSpecification, LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { EMPHASES, type Emphasis } from "../scene/scene.ts";
import type { Theme } from "../theme/tokens.ts";
import { TIE_CASING, TIE_DASH } from "./tieStroke.ts";

export const round = { "line-join": "round", "line-cap": "round" } as const;

/** Dark around the tie that is picked, among others. */
export function pickedTies(theme: Theme): LineLayerSpecification {
  return {
    id: "ties-picked",
    type: "line",
    source: "ties",
    filter: ["get", "selected"],
    layout: round,
    paint: { "line-color": theme.ink, "line-width": ["+", ["get", "width"], TIE_CASING.picked] },
  };
}

export function tieCasing(theme: Theme): LineLayerSpecification {
  return {
    id: "ties-casing",
    type: "line",
    source: "ties",
    layout: round,
    paint: { "line-color": theme.paper, "line-width": ["+", ["get", "width"], TIE_CASING.paper] },
  };
}

/** Width says how many statements, colour of which family of domains. */
export function ties(theme: Theme, tension: boolean): LineLayerSpecification {
  const { economy, energy, military, diplomacy, society } = theme.families;
  return {
    id: tension ? "ties-tension" : "ties-plain",
    type: "line",
    source: "ties",
    filter: ["==", ["get", "tension"], tension],
    layout: tension ? { "line-join": "round" } : round,
    paint: {
      "line-color": [
        "match",
        ["get", "family"],
        "economy",
        economy,
        "energy",
        energy,
        "military",
        military,
        "diplomacy",
        diplomacy,
        society,
      ],
      "line-width": ["get", "width"],
      ...(tension ? { "line-dasharray": [...TIE_DASH] } : {}),
    },
  };
}

/** Widths in CSS pixels. Each emphasis has layers of its own: a width by feature would be one program more. */
const ARC: Readonly<Record<Emphasis, { readonly line: number; readonly casing: number }>> = {
  faint: { line: 1, casing: 2.2 },
  plain: { line: 2.2, casing: 4.6 },
  selected: { line: 3.4, casing: 6.4 },
};
const emphasised = (emphasis: Emphasis): ExpressionSpecification => ["==", ["get", "emphasis"], emphasis];

/** Paper on both sides of an arc: the visit's colour alone is 1.06 : 1 on the subject's slate. */
export function arcCasing(theme: Theme, emphasis: Emphasis): LineLayerSpecification {
  return {
    id: `arc-casing-${emphasis}`,
    type: "line",
    source: "arcs",
    filter: emphasised(emphasis),
    layout: round,
    paint: { "line-color": theme.paper, "line-width": ARC[emphasis].casing, "line-opacity": 0.92 },
  };
}

export function arcs(theme: Theme, emphasis: Emphasis): LineLayerSpecification {
  return {
    id: `arcs-${emphasis}`,
    type: "line",
    source: "arcs",
    filter: ["all", emphasised(emphasis), ["!", ["get", "dashed"]]],
    layout: round,
    paint: { "line-color": theme.visit, "line-width": ARC[emphasis].line },
  };
}

/** Visits that are planned, hypothetical or cancelled. */
export function dashedArcs(theme: Theme, emphasis: Emphasis): LineLayerSpecification {
  return {
    id: `arcs-dashed-${emphasis}`,
    type: "line",
    source: "arcs",
    filter: ["all", emphasised(emphasis), ["get", "dashed"]],
    layout: { "line-join": "round" },
    paint: { "line-color": theme.visit, "line-width": ARC[emphasis].line, "line-dasharray": [3, 2] },
  };
}

/** What a click on an arc can meet. */
export const ARC_LAYERS = EMPHASES.flatMap((emphasis) => [`arcs-${emphasis}`, `arcs-dashed-${emphasis}`]);
/** What a click on a tie can meet. */
export const TIE_LAYERS = ["ties-plain", "ties-tension"];
