/** The pictures that the interactive map's symbols and patterns are made of, painted on a canvas. */
import type { Family } from "../atlas/vocabulary.ts";
import type { Ring } from "../scene/scene.ts";
import { FONTS, type Theme } from "../theme/tokens.ts";
import { isUndated, RING, ringSlices } from "./ring.ts";

export const HATCH_IMAGE = "hatch";
export const MEMBER_IMAGE = "member";
export const ARROW_IMAGE = "arrow";
export const DOT_IMAGE = "dot";
export const ORIGIN_IMAGE = "origin";
/** Length and half width of the arrowhead, in CSS pixels. */
export const ARROW = { length: 10, half: 5 } as const;
const HATCH = 6;
const MEMBER = 8;

type Paint = (context: CanvasRenderingContext2D) => void;

/** A picture of the given size in CSS pixels, at the screen's own resolution. */
function picture(width: number, height: number, ratio: number, paint: Paint): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("No 2D canvas: the browser gave none for the map's marks.");
  context.scale(ratio, ratio);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Diagonal lines for disputed areas; the tile repeats without a seam. */
function hatch(theme: Theme): Paint {
  return (context) => {
    context.strokeStyle = theme.ink;
    context.globalAlpha = 0.45;
    context.lineWidth = 0.9;
    context.beginPath();
    for (const shift of [-HATCH, 0, HATCH]) {
      context.moveTo(shift - 1, HATCH + 1);
      context.lineTo(shift + HATCH + 1, -1);
    }
    context.stroke();
  };
}

/** Diagonal lines for members of an organisation: wider apart, fainter, and falling where those of `hatch` rise. */
function memberHatch(theme: Theme): Paint {
  return (context) => {
    context.strokeStyle = theme.ink;
    context.globalAlpha = 0.28;
    context.lineWidth = 1;
    context.beginPath();
    for (const shift of [-MEMBER, 0, MEMBER]) {
      context.moveTo(shift - 1, -1);
      context.lineTo(shift + MEMBER + 1, MEMBER + 1);
    }
    context.stroke();
  };
}

/** Points north; its tip is the middle of the upper edge. */
function arrow(theme: Theme): Paint {
  const margin = 2;
  return (context) => {
    context.beginPath();
    context.moveTo(ARROW.half + margin, margin);
    context.lineTo(2 * ARROW.half + margin, ARROW.length + margin);
    context.lineTo(margin, ARROW.length + margin);
    context.closePath();
    context.lineJoin = "round";
    context.lineWidth = 2.5;
    context.strokeStyle = theme.paper;
    context.stroke();
    context.fillStyle = theme.visit;
    context.fill();
  };
}

/** Half the width of a dot's picture and its radius, in CSS pixels. */
const DOT = { half: 7, plain: 3, origin: 4.5 } as const;
function dot(radius: number, fill: string, edge: string): Paint {
  return (context) => {
    context.beginPath();
    context.arc(DOT.half, DOT.half, radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = edge;
    context.stroke();
  };
}

function ring(theme: Theme, mark: Ring): Paint {
  const { segments, number } = mark;
  const middle = (RING.outer + RING.inner) / 2;
  const width = RING.outer - RING.inner;
  return (context) => {
    context.translate(RING.edge, RING.edge);
    context.beginPath();
    context.arc(0, 0, RING.edge - 0.5, 0, 2 * Math.PI);
    context.fillStyle = theme.paper;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = theme.ink;
    context.globalAlpha = 0.55;
    context.stroke();
    context.globalAlpha = 1;
    for (const { family, tension, from, to } of ringSlices(segments)) {
      context.beginPath();
      context.arc(0, 0, middle, from - Math.PI / 2, to - Math.PI / 2);
      context.lineWidth = width;
      context.strokeStyle = tension ? tensionPattern(context, theme, family) : theme.families[family];
      context.stroke();
    }
    if (isUndated(mark)) {
      context.beginPath();
      context.arc(0, 0, RING.undated, 0, 2 * Math.PI);
      context.fillStyle = theme.visit;
      context.fill();
    }
    if (number === null) return;
    context.font = `700 ${RING.number}px ${FONTS.sans}`;
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    context.fillStyle = theme.ink;
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(`${number}`);
    context.fillText(`${number}`, 0, (up - down) / 2);
  };
}

/** The family's colour in stripes over paper: tension is a hatch, not a colour. */
function tensionPattern(context: CanvasRenderingContext2D, theme: Theme, family: Family): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = 3;
  tile.height = 3;
  const stripes = tile.getContext("2d");
  if (stripes === null) return theme.families[family];
  stripes.fillStyle = theme.families[family];
  for (const row of [0, 1, 2]) stripes.fillRect((3 - row) % 3, row, 1, 1);
  for (const row of [0, 1, 2]) {
    stripes.globalAlpha = 0.5;
    stripes.fillRect((4 - row) % 3, row, 1, 1);
  }
  return context.createPattern(tile, "repeat") ?? theme.families[family];
}

/** The pictures that every scene needs, by the name that the layers know them under. */
export function fixedImages(theme: Theme, ratio: number): ReadonlyMap<string, ImageData> {
  return new Map([
    [HATCH_IMAGE, picture(HATCH, HATCH, ratio, hatch(theme))],
    [MEMBER_IMAGE, picture(MEMBER, MEMBER, ratio, memberHatch(theme))],
    [ARROW_IMAGE, picture(2 * ARROW.half + 4, ARROW.length + 4, ratio, arrow(theme))],
    [DOT_IMAGE, picture(2 * DOT.half, 2 * DOT.half, ratio, dot(DOT.plain, theme.ink, theme.paper))],
    [ORIGIN_IMAGE, picture(2 * DOT.half, 2 * DOT.half, ratio, dot(DOT.origin, theme.onSubject, theme.subject))],
  ]);
}

/** A ring with its number, `2 × RING.edge` CSS pixels wide. */
export function ringImage(theme: Theme, of: Ring, ratio: number): ImageData {
  return picture(2 * RING.edge, 2 * RING.edge, ratio, ring(theme, of));
}
