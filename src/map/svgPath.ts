/** Geometry as SVG path data, as short as it can be written: whole numbers, each point relative to the one before. */
import { type GeoContext, type GeoPermissibleObjects, type GeoStreamWrapper, geoPath } from "d3-geo";

export interface PathOptions {
  /** CSS pixels that one unit of the path stands for: the grid that points are rounded to. */
  readonly unit: number;
  /** Rings of less area (square CSS pixels) are left out, but for the largest. */
  readonly leastArea?: number;
}

/** Returns a writer of paths; it gives "" for what is not seen. */
export function pathWriter(
  projection: GeoStreamWrapper,
  { unit, leastArea = 0 }: PathOptions,
): (object: GeoPermissibleObjects) => string {
  const sink = new Sink(unit);
  const draw = geoPath(projection, sink);
  return (object) => {
    sink.clear();
    draw(object);
    return sink.text(leastArea / unit ** 2);
  };
}

interface Line {
  readonly points: (readonly [x: number, y: number])[];
  closed: boolean;
}

/** Collects what d3 draws, rounded; a point that falls on the one before is left out. */
class Sink implements GeoContext {
  readonly #unit: number;
  #lines: Line[] = [];

  constructor(unit: number) {
    this.#unit = unit;
  }

  clear(): void {
    this.#lines = [];
  }
  beginPath(): void {}
  arc(): void {}
  moveTo(x: number, y: number): void {
    this.#lines.push({ points: [[Math.round(x / this.#unit), Math.round(y / this.#unit)]], closed: false });
  }
  lineTo(x: number, y: number): void {
    const line = this.#lines.at(-1);
    const last = line?.points.at(-1);
    const point = [Math.round(x / this.#unit), Math.round(y / this.#unit)] as const;
    if (line === undefined || (last?.[0] === point[0] && last[1] === point[1])) return;
    const before = line.points.at(-2);
    // On a straight line the point between two others says nothing.
    if (last && before && isBetween(before, last, point)) line.points.pop();
    line.points.push(point);
  }
  closePath(): void {
    const line = this.#lines.at(-1);
    if (line === undefined) return;
    line.closed = true;
    const [first, last] = [line.points[0], line.points.at(-1)];
    if (line.points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) line.points.pop();
  }

  text(leastArea: number): string {
    const areas = this.#lines.map(({ points, closed }) => (closed ? areaOf(points) : Number.POSITIVE_INFINITY));
    const largest = Math.max(...areas);
    let text = "";
    let [penX, penY] = [0, 0];
    this.#lines.forEach(({ points, closed }, at) => {
      const [start] = points;
      const area = areas[at] ?? 0;
      if (start === undefined || (area < leastArea && area < largest)) return;
      text += "m";
      points.forEach(([x, y], index) => {
        text += pair(x - penX, y - penY, index > 0);
        [penX, penY] = [x, y];
      });
      // A dot of an island is still to be seen.
      if (points.length === 1) text += " 1 0";
      if (closed) {
        text += "z";
        [penX, penY] = start;
      } else if (points.length === 1) penX += 1;
    });
    return text;
  }
}

function isBetween(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx >= 0 && uy * vy >= 0;
}

/** Twice the area would do to compare, but the limit is in square units. */
function areaOf(points: Line["points"]): number {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const [px, py] = points.at(index - 1) ?? [x, y];
    sum += px * y - x * py;
  });
  return Math.abs(sum) / 2;
}

function pair(x: number, y: number, follows: boolean): string {
  return `${follows && x >= 0 ? " " : ""}${x}${y < 0 ? "" : " "}${y}`;
}
