import { geoDistance, geoInterpolate } from "d3-geo";
import type { LineGeometry } from "../../atlas/schema.ts";

/** [longitude, latitude] in degrees. */
export type Position = readonly [number, number];
type Line = [number, number][];

const STEPS = 64;
/** Radians: two places nearer than this (about 6 m) are one, and have no line between them. */
const SAME = 1e-6;

/**
 * The shortest way over the globe, cut where it crosses the antimeridian (RFC 7946, 3.1.9): the pieces end at exactly
 * ±180 on one latitude. Own cut, because @turf/great-circle 7.4 ends its pieces up to 2° short of 180 and lets
 * Moscow–Anchorage jump by 351°.
 * @param steps stretches that the whole line is divided into; more near the antimeridian by the cut
 * @returns null where both ends are the same place
 */
export function greatCircle(from: Position, to: Position, steps = STEPS): LineGeometry | null {
  return asGeometry(piecesBetween(from, to, steps));
}

/** Great circles between each pair of the points, as one geometry. Null where no two differ. */
export function greatCircles(points: readonly Position[], steps = STEPS): LineGeometry | null {
  return asGeometry(
    points.flatMap((from, index) => points.slice(index + 1).flatMap((to) => piecesBetween(from, to, steps))),
  );
}

function asGeometry(pieces: readonly Line[]): LineGeometry | null {
  const [only, ...more] = pieces;
  if (only === undefined) return null;
  return more.length === 0
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: [only, ...more] };
}

function piecesBetween(from: Position, to: Position, steps: number): Line[] {
  const distance = geoDistance([...from], [...to]);
  if (distance < SAME) return [];
  // Any great circle joins antipodes, and the interpolation knows none: take the one over a pole.
  if (Math.PI - distance < SAME) {
    const pole: Position = [from[0], from[1] < 0 ? -90 : 90];
    return [...piecesBetween(from, pole, steps / 2), ...piecesBetween(pole, to, steps / 2)];
  }
  const at = geoInterpolate([...from], [...to]);
  return cut(Array.from({ length: steps + 1 }, (_, step) => at(step / steps)));
}

/** Follows the longitudes beyond ±180 and starts a new piece at each crossing. */
function cut(points: readonly [number, number][]): Line[] {
  const pieces: Line[] = [];
  let piece: Line = [];
  let previous: [number, number] | null = null;
  for (const point of points) {
    if (previous !== null && Math.abs(point[0] - previous[0]) > 180) {
      const side = previous[0] < 0 ? -180 : 180;
      const latitude = latitudeAt180(previous, point);
      pieces.push([...piece, [side, latitude]]);
      piece = [[-side, latitude]];
    }
    piece.push(point);
    previous = point;
  }
  return [...pieces, piece].map(rounded).filter((line) => line.length > 1);
}

/** Where the great circle through two points on either side of the antimeridian crosses it, degrees north. */
function latitudeAt180(a: Position, b: Position): number {
  const rad = Math.PI / 180;
  const whole = Math.sin((b[0] - a[0]) * rad);
  // Both on the antimeridian itself or on opposite meridians: there is no one latitude, and half way will do.
  if (Math.abs(whole) < 1e-12) return (a[1] + b[1]) / 2;
  const toB = Math.sin((b[0] - 180) * rad);
  const toA = Math.sin((180 - a[0]) * rad);
  return Math.atan((Math.tan(a[1] * rad) * toB + Math.tan(b[1] * rad) * toA) / whole) / rad;
}

/** Five decimals, about a metre; without points that then coincide, and without -0. */
function rounded(line: readonly Position[]): Line {
  const out: Line = [];
  for (const position of line) {
    const [lon, lat] = [roundDegrees(position[0]), roundDegrees(position[1])];
    const last = out.at(-1);
    if (last === undefined || last[0] !== lon || last[1] !== lat) out.push([lon, lat]);
  }
  return out;
}

/** Degrees at the atlas's precision: five decimals. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5 + 0;
}
