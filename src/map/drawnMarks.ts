/** The marks of the drawn map as SVG: rings, arrowheads, the visits' origin and names, all in CSS pixels of fixed size. */
import type { GeoProjection } from "d3-geo";
import type { LonLat, Ring, Scene, VisitArc } from "../scene/scene.ts";
import type { Box } from "../theme/layout.ts";
import { escaped, n } from "./drawnGround.ts";
import { DETAIL, isUpright, LETTERING, LINE_HEIGHT } from "./lettering.ts";
import { around, type PlacedLabel, placeLabels } from "./placing.ts";
import { isUndated, RING, ringSlices } from "./ring.ts";

/** Writes where a mark stands: in pixels, or in shares of a drawing that is scaled. */
export type Position = (x: number, y: number) => string;

export interface MarkContext {
  readonly projection: GeoProjection;
  readonly isVisible: (point: LonLat) => boolean;
  readonly position: Position;
}

type Pixel = readonly [x: number, y: number];

/** Null where it is not seen: on the far side, or at a pole, which the flat map does not reach. */
function pixelOf(point: LonLat, { projection, isVisible }: MarkContext): Pixel | null {
  const pixel = isVisible(point) ? projection([...point]) : null;
  return pixel?.every(Number.isFinite) ? pixel : null;
}

/** A place of its own for a mark: what is drawn in it is drawn around 0, 0. */
const at = (position: string, content: string) => `<svg ${position}>${content}</svg>`;

/** Arrowheads, the origin's dot, and rings above them. */
export function marksMarkup(scene: Scene, context: MarkContext): string {
  const heads = scene.arcs.map((arc) => headMarkup(arc, context));
  const rings = scene.rings.map((ring) => {
    const pixel = pixelOf(ring.at, context);
    return pixel === null ? "" : at(context.position(...pixel), ringMarkup(ring));
  });
  return heads.join("") + originMarkup(scene, context) + rings.join("");
}

/** Length and half width in CSS pixels. */
const HEAD = { length: 10, half: 5 };

function headMarkup({ lines }: VisitArc, context: MarkContext): string {
  const line = lines.at(-1) ?? [];
  const [before, end] = [line.at(-2), line.at(-1)];
  const from = before && pixelOf(before, context);
  const to = end && pixelOf(end, context);
  if (!from || !to) return "";
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const tip = -RING.edge;
  const d = `M${tip} 0l${-HEAD.length}-${HEAD.half}v${2 * HEAD.half}z`;
  return at(context.position(...to), `<path class="head" transform="rotate(${n(angle)})" d="${d}"/>`);
}

function originMarkup({ origin, fills }: Scene, context: MarkContext): string {
  const pixel = origin && pixelOf(origin, context);
  if (!pixel) return "";
  const subject = [...fills].find(([, fill]) => fill === "subject")?.[0] ?? "";
  return at(context.position(...pixel), `<circle class="origin" data-origin="${subject}" r="4.5"/>`);
}

function ringMarkup(ring: Ring): string {
  const { id, segments, number, name } = ring;
  const r = (RING.outer + RING.inner) / 2;
  const slices = ringSlices(segments).map(({ family, tension, from, to }) => {
    const kind = `class="${family}${tension ? " tension" : ""}"`;
    if (to - from > 2 * Math.PI - 0.001) return `<circle ${kind} r="${r}"/>`;
    const [x1, y1] = [r * Math.sin(from), -r * Math.cos(from)];
    const [x2, y2] = [r * Math.sin(to), -r * Math.cos(to)];
    return `<path ${kind} d="M${n(x1)} ${n(y1)}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${n(x2)} ${n(y2)}"/>`;
  });
  return (
    `<a class="ring" href="?country=${id}" tabindex="-1" aria-label="${escaped(name)}">` +
    `<circle class="disc" data-ring="${id}" r="${RING.edge - 0.5}"/>${slices.join("")}` +
    `${isUndated(ring) ? `<circle class="undated" r="${RING.undated}"/>` : ""}` +
    `${number === null ? "" : `<text dy=".36em">${number}</text>`}</a>`
  );
}

/**
 * Names that find room, in the order of their priority. No other country's name is moved onto the subject's ground: on a
 * map that would say whose it is.
 */
export function placedLabels(
  scene: Scene,
  context: MarkContext,
  room: Box,
  onSubject: (point: LonLat) => boolean,
): readonly PlacedLabel[] {
  const seen = scene.labels.flatMap((label) => {
    const point = pixelOf(label.at, context);
    return point === null ? [] : [{ label, point }];
  });
  const rings = scene.rings.flatMap((ring) => {
    const pixel = pixelOf(ring.at, context);
    return pixel === null ? [] : [around(pixel, RING.edge)];
  });
  const obstacles = [...scene.covered, ...rings];
  const origin = scene.origin && pixelOf(scene.origin, context);
  if (origin) obstacles.push(around(origin, 6));
  return placeLabels(seen, obstacles, room, ({ kind }, middle) => {
    if (kind !== "country") return false;
    const [lon, lat] = context.projection.invert?.([...middle]) ?? [];
    return lon !== undefined && lat !== undefined && onSubject([lon, lat]);
  });
}

/** @param onSubject whether a point lies on the subject's fill */
export function labelMarkup(
  { label, point, middle, width, height, justify }: PlacedLabel,
  onSubject: (point: LonLat) => boolean,
  position: Position,
): string {
  const { kind, text, detail, opens } = label;
  const { size, uppercase, spacing } = LETTERING[kind];
  // Around the point it names, so that it keeps its distance where the drawing is scaled.
  const [dx, dy] = [middle[0] - point[0], middle[1] - point[1]];
  const x = dx + (justify === "start" ? -width / 2 : justify === "end" ? width / 2 : (spacing * size) / 2);
  const written = escaped(uppercase ? text.toLocaleUpperCase("en") : text);
  const light = kind === "subject" || (kind !== "visit" && onSubject(label.at)) ? " light" : "";
  const line = size * LINE_HEIGHT;
  // Letters stand on a baseline about a third of their size below the middle of their line.
  const first = dy - height / 2 + line / 2 + size * 0.36;
  const second =
    detail === null
      ? ""
      : `<tspan class="month" x="${n(x)}" dy="${n(DETAIL.size * LINE_HEIGHT)}">${escaped(detail)}</tspan>`;
  const [hitWidth, hitHeight] = [Math.max(width, 24), Math.max(height, 24)];
  return at(
    position(...point),
    `<a class="label ${kind}${light}${isUpright(text) ? " upright" : ""}" href="?${opens.type}=${encodeURIComponent(opens.id)}" tabindex="-1">` +
      `<rect x="${n(dx - hitWidth / 2)}" y="${n(dy - hitHeight / 2)}" width="${n(hitWidth)}" height="${n(hitHeight)}"/>` +
      `<text x="${n(x)}" y="${n(first)}" text-anchor="${justify}">${written}${second}</text></a>`,
  );
}
