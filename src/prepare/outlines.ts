/** What is measured of an area's outline when the boundaries are made: where its name stands and what to frame. */
import { geoArea } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds, LonLat } from "../scene/scene.ts";

export type Shape = Feature<Polygon | MultiPolygon, { readonly code: string; readonly name: string }>;

const RAD = Math.PI / 180;
const xOf = (p: Position): number => p[0] ?? 0;
const yOf = (p: Position): number => p[1] ?? 0;
const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

interface Part {
  readonly polygon: Position[][];
  /** Steradians. */
  readonly area: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function part(polygon: Position[][]): Part {
  const ring = polygon[0] ?? [];
  const [xs, ys] = [ring.map(xOf), ring.map(yOf)];
  return {
    polygon,
    area: geoArea({ type: "Polygon", coordinates: polygon }),
    west: Math.min(...xs),
    south: Math.min(...ys),
    east: Math.max(...xs),
    north: Math.max(...ys),
  };
}

function partsBySize(geometry: Polygon | MultiPolygon): Part[] {
  return polygonsOf(geometry)
    .map(part)
    .sort((a, b) => b.area - a.area);
}

/** Squared distance from a point to the nearest edge, with longitudes shrunk as they are at the point's latitude. */
function toEdge(polygon: Position[][], x: number, y: number): number {
  const shrink = Math.cos(y * RAD);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] ?? [], ring[i] ?? []];
      const [ax, ay] = [(xOf(a) - x) * shrink, yOf(a) - y];
      const [dx, dy] = [(xOf(b) - xOf(a)) * shrink, yOf(b) - yOf(a)];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
      least = Math.min(least, (ax + t * dx) ** 2 + (ay + t * dy) ** 2);
    }
  }
  return least;
}

/** Whether a point lies inside a polygon in the plane of degrees; its holes are outside. */
export function isInside(polygon: Position[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] ?? [], ring[i] ?? []];
      if (yOf(a) > y !== yOf(b) > y && x < xOf(a) + ((y - yOf(a)) / (yOf(b) - yOf(a))) * (xOf(b) - xOf(a)))
        inside = !inside;
    }
  }
  return inside;
}

/** Degrees around the capital that a name rather leaves free, since a ring may stand there. */
const CAPITAL_ROOM = 5;

/**
 * The point of the largest part that is farthest from its edges (pole of inaccessibility), if it can be not by the capital, to a
 * hundredth of a degree.
 */
export function visualCentre(geometry: Polygon | MultiPolygon, capital: LonLat | null = null): LonLat {
  const largest = partsBySize(geometry)[0];
  if (largest === undefined) throw new Error("a geometry without polygons has no centre");
  const { polygon, west, south, east, north } = largest;
  let best = { x: (west + east) / 2, y: (south + north) / 2, distance: -1 };
  let [width, height] = [east - west, north - south];
  for (let round = 0; round < 6; round++) {
    const { x: midX, y: midY } = best;
    for (let i = 0; i <= 20; i++) {
      for (let j = 0; j <= 20; j++) {
        const [x, y] = [midX + (i / 20 - 0.5) * width, midY + (j / 20 - 0.5) * height];
        if (!isInside(polygon, x, y)) continue;
        const shrink = Math.cos(y * RAD);
        const toCapital = capital === null ? CAPITAL_ROOM : Math.hypot((capital[0] - x) * shrink, capital[1] - y);
        const distance = toEdge(polygon, x, y) * Math.min(1, toCapital / CAPITAL_ROOM) ** 2;
        if (distance > best.distance) best = { x, y, distance };
      }
    }
    width /= 4;
    height /= 4;
  }
  return [rounded(best.x), rounded(best.y)];
}

/** Degrees between two boxes, longitudes shrunk by latitude and taken the short way round. */
function gap(a: Part, b: Part): number {
  const shrink = Math.cos(((a.south + a.north + b.south + b.north) / 4) * RAD);
  const apart = (from: number, to: number) => (((to - from) % 360) + 360) % 360;
  const overlap = a.west <= b.east && b.west <= a.east;
  const dx = overlap ? 0 : Math.min(apart(a.east, b.west), apart(b.east, a.west)) * shrink;
  const dy = Math.max(0, a.south - b.north, b.south - a.north);
  return Math.hypot(dx, dy);
}

/**
 * The parts to frame: the largest, and step by step what lies near it for its size. Far-off islands and overseas parts
 * stay out, unless the whole is an archipelago of equals.
 */
function mainParts(parts: readonly Part[]): Part[] {
  const whole = parts.reduce((sum, p) => sum + p.area, 0);
  const [largest] = parts;
  if (largest === undefined) return [];
  if (largest.area < whole * 0.75 && whole < 1e-3) return [...parts];
  const main = [largest];
  const rest = new Set(
    parts.slice(1).filter((p) => p.area > whole * 0.0015 || Math.abs(xOf(p.polygon[0]?.[0] ?? [])) > 179.99),
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const candidate of rest) {
      const reach = 3 + 40 * (candidate.area / whole);
      if (!main.some((p) => gap(p, candidate) <= reach)) continue;
      main.push(candidate);
      rest.delete(candidate);
      grew = true;
    }
  }
  return main;
}

/** Bounds of the main parts, the narrowest way round the globe: west is greater than east across 180°. */
export function frameOf(geometry: Polygon | MultiPolygon): Bounds {
  const main = mainParts(partsBySize(geometry));
  const spans = main.map((p) => [p.west, p.east] as const).sort((a, b) => a[0] - b[0]);
  let [west, east] = [spans[0]?.[0] ?? 0, spans[0]?.[1] ?? 0];
  // The widest stretch of longitude without a part is what the bounds leave out.
  let widest = { width: -1, from: 0, to: 0 };
  const [first] = spans;
  let reached = first?.[1] ?? 0;
  for (const [from, to] of [...spans.slice(1), [(first?.[0] ?? 0) + 360, 0] as const]) {
    if (from - reached > widest.width) widest = { width: from - reached, from: reached, to: from };
    reached = Math.max(reached, to);
  }
  [west, east] = [wrap(widest.to), wrap(widest.from)];
  // A part that is cut at 180° touches it from both sides.
  if (widest.width <= 0.01) [west, east] = [-180, 180];
  else if (widest.from >= 180) east = 180;
  return [
    rounded(west),
    rounded(Math.min(...main.map((p) => p.south))),
    rounded(east),
    rounded(Math.max(...main.map((p) => p.north))),
  ];
}
