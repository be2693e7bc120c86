/** The layers of letters and pictures: labels, arrowheads, rings. Labels give way to each other and to rings. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionInputType,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { LabelKind } from "../scene/scene.ts";
import { CHINESE, type Theme } from "../theme/tokens.ts";
import { ARROW_IMAGE, DOT_IMAGE, ORIGIN_IMAGE } from "./images.ts";
import { DETAIL, LABEL_PADDING, LETTERING, type Lettering, LINE_HEIGHT, letterColours } from "./lettering.ts";
import { LEFTWARD_SIDES, SHIFTS, SIDES } from "./placing.ts";
import { RING } from "./ring.ts";

/** A value by the label's kind; water's is also what an unknown kind gets. */
function byKind(value: (kind: LabelKind) => ExpressionInputType | ExpressionSpecification): ExpressionSpecification {
  return [
    "match",
    ["get", "kind"],
    "visit",
    value("visit"),
    "subject",
    value("subject"),
    "country",
    value("country"),
    "capital",
    value("capital"),
    "area",
    value("area"),
    value("water"),
  ];
}

const WEIGHTS = { 400: "Regular", 500: "Medium", 600: "Semibold", 700: "Bold" } as const;

/**
 * The list of CSS families that MapLibre draws letters with. It reads weight and slope from words in the first, which
 * is a name that no font has, and sets the list into CSS without quotes: a family with a digit in it must bring its own.
 */
export function fontStack({ family, weight, italic }: Pick<Lettering, "family" | "weight" | "italic">): string[] {
  const first = `${WEIGHTS[weight]}${italic ? " Italic" : ""}`;
  return family === "serif"
    ? [`"Eastward Serif ${first}"`, '"Source Serif 4 Variable"', "Georgia", ...CHINESE.serif, "serif"]
    : [`"Eastward Sans ${first}"`, '"Inter Variable"', ...CHINESE.sans, "system-ui", "sans-serif"];
}

type Anchors = readonly (string | readonly [x: number, y: number])[];
const literal = (value: Anchors): ExpressionSpecification => ["literal", [...value]];

/** The name of the side of a label that faces the point, for a label that lies in this direction from it. */
function facing([x, y]: readonly [number, number]): string {
  const vertical = y > 0 ? "top" : y < 0 ? "bottom" : "";
  const horizontal = x > 0 ? "left" : x < 0 ? "right" : "";
  return [vertical, horizontal].filter((part) => part !== "").join("-");
}

/** Ems that the library moves letters above or below a point back towards it, to set their baseline and not their box. */
const BASELINE = 7 / 24;

/** Around a mark, `distance` ems from its middle: tried in the order of the drawn map. */
function around(distance: number, sides = SIDES): Anchors {
  return sides.flatMap((side) => [
    facing(side),
    [side[0] * distance, side[1] * distance + Math.sign(side[1]) * BASELINE] as const,
  ]);
}

/** Across its ground, moved by shares of a name that is `width` ems wide: tried in the order of the drawn map. */
function across(width: number): Anchors {
  return SHIFTS.flatMap(([x, y]) => ["center", [x * width, y * LINE_HEIGHT] as const]);
}

/** Ems: further than any offset, wider than any name. What lies between is interpolated. */
const FAR = 10;
const WIDE = 60;

function byOffset(sides: typeof SIDES): ExpressionSpecification {
  const at = (offset: number) => literal(around(offset, sides));
  return ["interpolate", ["linear"], ["get", "offset"], 0, at(0), FAR, at(FAR)];
}

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
      "text-font": byKind((kind): ExpressionSpecification => {
        const own: ExpressionSpecification = ["literal", fontStack(LETTERING[kind])];
        if (!LETTERING[kind].italic) return own;
        return ["case", ["get", "upright"], ["literal", fontStack({ ...LETTERING[kind], italic: false })], own];
      }),
      "text-size": size,
      "text-letter-spacing": byKind((kind) => LETTERING[kind].spacing),
      "text-line-height": LINE_HEIGHT,
      // Only the line break before a month: a name in two lines reads as two names.
      "text-max-width": 40,
      "text-justify": "auto",
      "text-padding": LABEL_PADDING / 2,
      "text-variable-anchor-offset": [
        "case",
        ["==", ["get", "offset"], 0],
        ["interpolate", ["linear"], ["get", "width"], 0, literal(across(0)), WIDE, literal(across(WIDE))],
        ["==", ["get", "side"], "left"],
        byOffset(LEFTWARD_SIDES),
        ["==", ["get", "side"], "left-only"],
        byOffset(LEFTWARD_SIDES.filter(([x]) => x <= 0)),
        ["==", ["get", "side"], "right-only"],
        byOffset(SIDES.filter(([x]) => x >= 0)),
        byOffset(SIDES),
      ],
      "icon-image": ["case", ["get", "dot"], DOT_IMAGE, ""],
      "icon-allow-overlap": false,
      "text-optional": false,
    },
    paint: {
      "text-color": colour("letters"),
      "text-halo-color": colour("halo"),
      "text-halo-width": 1.4,
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
      "icon-padding": 0,
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
