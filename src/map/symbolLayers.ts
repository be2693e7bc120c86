/** The layers of letters and pictures: labels, arrowheads, rings. Labels give way to each other and to rings. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionInputType,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { LabelKind } from "../scene/scene.ts";
import type { Theme } from "../theme/tokens.ts";
import { ARROW_IMAGE, DOT_IMAGE, ORIGIN_IMAGE } from "./images.ts";
import { DETAIL, LABEL_PADDING, LETTERING, type Lettering, LINE_HEIGHT, letterColours } from "./lettering.ts";
import { RING } from "./ring.ts";

const KINDS: readonly LabelKind[] = ["visit", "subject", "country", "capital", "area"];

/** A value by the label's kind; water is the last, and what an unknown kind gets. */
function byKind<T extends ExpressionInputType | ExpressionSpecification>(
  value: (kind: LabelKind) => T,
): ExpressionSpecification {
  return [
    "match",
    ["get", "kind"],
    KINDS[0] ?? "",
    value("visit"),
    ...KINDS.slice(1).flatMap((kind) => [kind, value(kind)]),
    value("water"),
  ] as ExpressionSpecification;
}

const WEIGHTS = { 400: "Regular", 500: "Medium", 600: "Semibold", 700: "Bold" } as const;

/**
 * The list of CSS families that MapLibre draws letters with. It reads weight and slope from words in the first, which
 * is a name that no font has, and sets the list into CSS without quotes: a family with a digit in it must bring its own.
 */
export function fontStack({ family, weight, italic }: Pick<Lettering, "family" | "weight" | "italic">): string[] {
  const first = `${WEIGHTS[weight]}${italic ? " Italic" : ""}`;
  return family === "serif"
    ? [`"Eastward Serif ${first}"`, '"Source Serif 4 Variable"', "Georgia", "serif"]
    : [`"Eastward Sans ${first}"`, '"Inter Variable"', "system-ui", "sans-serif"];
}

/** As `document.fonts.load` takes them: what must have loaded before the first label is drawn. */
export function cssFonts(): readonly string[] {
  const fonts = [...Object.values(LETTERING), { ...LETTERING.visit, ...DETAIL }].map(
    ({ family, weight, italic }) =>
      `${italic ? "italic " : ""}${weight} 48px ${family === "serif" ? '"Source Serif 4 Variable"' : '"Inter Variable"'}`,
  );
  return [...new Set(fonts)];
}

type Anchors = ExpressionSpecification;
/** Anchors in the order they are tried, `distance` ems from the point. */
function anchors(distance: number): Anchors {
  const diagonal = distance * Math.SQRT1_2;
  return [
    "literal",
    [
      "left",
      [distance, 0],
      "right",
      [-distance, 0],
      "top",
      [0, distance],
      "bottom",
      [0, -distance],
      "top-left",
      [diagonal, diagonal],
      "top-right",
      [-diagonal, diagonal],
      "bottom-left",
      [diagonal, -diagonal],
      "bottom-right",
      [-diagonal, -diagonal],
    ],
  ] as unknown as Anchors;
}

const CENTRED = ["literal", ["center", [0, 0]]] as unknown as Anchors;

/** All labels are one layer, so that their priority holds across kinds. */
export function labels(theme: Theme): SymbolLayerSpecification {
  const size = byKind((kind) => LETTERING[kind].size);
  const colour = (part: "letters" | "halo"): DataDrivenPropertyValueSpecification<string> => [
    "case",
    ["get", "onSubject"],
    letterColours(theme, "subject", true)[part],
    byKind((kind) => letterColours(theme, kind, false)[part]),
  ];
  return {
    id: "labels",
    type: "symbol",
    source: "labels",
    layout: {
      "symbol-sort-key": ["get", "priority"],
      "text-field": [
        "case",
        ["==", ["get", "detail"], ""],
        ["get", "text"],
        [
          "format",
          ["get", "text"],
          {},
          ["concat", "\n", ["get", "detail"]],
          {
            "font-scale": DETAIL.size / LETTERING.visit.size,
            "text-color": theme.visit,
            "text-font": ["literal", fontStack({ ...LETTERING.visit, weight: DETAIL.weight })],
          },
        ],
      ],
      "text-font": byKind((kind) => ["literal", fontStack(LETTERING[kind])] as ExpressionSpecification),
      "text-size": size,
      "text-letter-spacing": byKind((kind) => LETTERING[kind].spacing),
      "text-line-height": LINE_HEIGHT,
      // Only the line break before a month: a name in two lines reads as two names.
      "text-max-width": 40,
      "text-justify": "auto",
      "text-padding": LABEL_PADDING,
      "text-variable-anchor-offset": [
        "case",
        ["==", ["get", "offset"], 0],
        CENTRED,
        ["interpolate", ["linear"], ["get", "offset"], 0, anchors(0), 10, anchors(10)],
      ],
      "icon-image": ["case", ["get", "dot"], DOT_IMAGE, ""],
      "icon-allow-overlap": false,
      "text-optional": false,
    },
    paint: {
      "text-color": colour("letters"),
      "text-halo-color": colour("halo"),
      "text-halo-width": byKind((kind) => (kind === "subject" ? 0 : 1.4)),
      "text-halo-blur": 0.3,
    },
  };
}

/** At the end of each arc, lying on the ground so that it points along the arc wherever the globe has turned. */
export function arrowheads(): SymbolLayerSpecification {
  return {
    id: "arrowheads",
    type: "symbol",
    source: "heads",
    layout: {
      "icon-image": ARROW_IMAGE,
      "icon-rotate": ["get", "bearing"],
      "icon-anchor": "top",
      "icon-offset": [0, RING.edge - 2],
      "icon-rotation-alignment": "map",
      "icon-pitch-alignment": "map",
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
  };
}

export function rings(): SymbolLayerSpecification {
  return {
    id: "rings",
    type: "symbol",
    source: "rings",
    layout: {
      "icon-image": ["get", "image"],
      "icon-allow-overlap": true,
      "icon-padding": 1,
    },
  };
}

/** The subject's capital, from where visits start. */
export function origin(): SymbolLayerSpecification {
  return {
    id: "origin",
    type: "symbol",
    source: "origin",
    layout: { "icon-image": ORIGIN_IMAGE, "icon-allow-overlap": true, "icon-ignore-placement": true },
  };
}
