/** Where two sets of borders give the same ground to different countries, and what the shown one looks like as the other has it. */
import { geoArea, geoLength } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { difference, type Geom, intersection, union } from "polyclip-ts";
import type { CuratedBoundaries } from "../atlas/boundaries.ts";
import type { DisputedProperties } from "../scene/boundaries.ts";
import { isInside, polygonsOf, type Shape } from "./outlines.ts";

const EARTH_KM = 6371;
const RAD = Math.PI / 180;
/** Below these a difference is the drawing's, not a dispute's: both sets are drawn at 1:50m, and one is simplified. */
const LEAST = { areaKm2: 2000, widthKm: 20 };

interface Piece {
  readonly polygon: Position[][];
  readonly box: readonly [number, number, number, number];
}

function pieces(shape: Shape): Piece[] {
  return piecesOf(polygonsOf(shape.geometry));
}

function piecesOf(polygons: Position[][][]): Piece[] {
  return polygons.map((polygon) => {
    const ring = polygon[0] ?? [];
    const [xs, ys] = [ring.map((p) => p[0] ?? 0), ring.map((p) => p[1] ?? 0)];
    return { polygon, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
  });
}

const meet = ({ box: a }: Piece, { box: b }: Piece) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function geom(list: readonly Piece[]): Geom {
  return list.map(({ polygon }) => polygon.map((ring) => ring.map((p): [number, number] => [p[0] ?? 0, p[1] ?? 0])));
}

/** Square kilometres in a ring of straight edges on the map: a border along a parallel is no great circle. */
function km2Of(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += (bx - ax) * (Math.sin(ay * RAD) + Math.sin(by * RAD));
  }
  return (Math.abs(sum) / 2) * RAD * EARTH_KM ** 2;
}

/** Too small or too narrow to be more than a difference of drawing. */
function isSliver(polygon: Position[][]): boolean {
  const km2 = polygon.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * km2Of(ring), 0);
  const kmRound = geoLength({ type: "MultiLineString", coordinates: polygon }) * EARTH_KM;
  return km2 < LEAST.areaKm2 || (2 * km2) / kmRound < LEAST.widthKm;
}

const clockwise = (polygon: Position[][]): Position[][] =>
  polygon.map((ring, at) =>
    geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI === (at === 0) ? [...ring].reverse() : ring,
  );

/** A disputed area, and the codes of the countries that the shown set and the other give it to. */
interface Dispute {
  readonly entry: CuratedBoundaries["disputes"][number];
  readonly from: string;
  readonly to: string;
  readonly polygons: Position[][][];
}

/**
 * The areas that the two sets give to different countries, without slivers.
 * @param shown the borders that are drawn; @param other those they are held against; both cut at 180°
 * @throws where one is not in the curated list, or an entry of the list is no longer found
 */
export function disputesBetween(
  shown: readonly Shape[],
  other: readonly Shape[],
  curated: CuratedBoundaries["disputes"],
): readonly Dispute[] {
  const idOf = sameCountry(shown, other);
  const others = other.map((shape) => ({ id: idOf(shape), pieces: pieces(shape) }));
  const found = new Map<string, Dispute>();
  for (const shape of shown) {
    const mine = pieces(shape);
    for (const { id, pieces: theirs } of others) {
      if (id === shape.properties.code) continue;
      const near = mine.filter((a) => theirs.some((b) => meet(a, b)));
      const against = theirs.filter((b) => mine.some((a) => meet(a, b)));
      if (near.length === 0) continue;
      for (const polygon of intersection(geom(near), geom(against))) {
        const turned = clockwise(polygon);
        if (isSliver(turned)) continue;
        const entry = curated.find(({ at: [x, y] }) => isInside(turned, x, y));
        if (entry === undefined)
          throw new Error(
            `${shape.properties.name} here, ${id} there: around ${turned[0]?.[0]?.map((d) => d.toFixed(1)).join(", ")}` +
              " the borders differ; name that area under disputes in data/boundaries/curated.json",
          );
        const dispute = found.get(entry.id) ?? { entry, from: shape.properties.code, to: id, polygons: [] };
        dispute.polygons.push(turned);
        found.set(entry.id, dispute);
      }
    }
  }
  return curated.map(({ id, name }) => {
    const dispute = found.get(id);
    if (dispute === undefined)
      throw new Error(`the borders no longer differ at "${name}" of data/boundaries/curated.json`);
    return dispute;
  });
}

export function disputedAreas(disputes: readonly Dispute[]): FeatureCollection<MultiPolygon, DisputedProperties> {
  return {
    type: "FeatureCollection",
    features: disputes.map(({ entry: { id, name, note, naturalEarthNote }, from, to, polygons }) => ({
      type: "Feature",
      properties: { id, name, area: from, note, naturalEarth: { area: to, note: naturalEarthNote } },
      geometry: { type: "MultiPolygon", coordinates: polygons },
    })),
  };
}

/** An area of the shown set as the other has it: what comes to it, or the whole of it. */
interface Change {
  readonly code: string;
  readonly adds: boolean;
  readonly polygons: Position[][][];
  /** The area as it then is. */
  readonly whole: MultiPolygon;
}

/**
 * The shown areas that are other ones in the other set: disputed ground goes from one to the other, with the slivers along
 * its coast, where the two sets are drawn a little apart.
 */
export function changedAreas(shown: readonly Shape[], disputes: readonly Dispute[]): readonly Change[] {
  const shapeOf = (code: string) => {
    const shape = shown.find(({ properties }) => properties.code === code);
    if (shape === undefined) throw new Error(`no shown area has the code ${code}`);
    return shape;
  };
  return disputes.flatMap(({ from, to, polygons }) => {
    const [west = 0, south = 0, east = 0, north = 0] = boxAround(piecesOf(polygons));
    const before = polygonsOf(shapeOf(from).geometry);
    const left = difference(geom(piecesOf(before)), geom(piecesOf(polygons))).map(clockwise);
    const isCrumb = (polygon: Position[][]) =>
      !before.some((own) => isSameRing(own, polygon)) &&
      isSliver(polygon) &&
      (polygon[0] ?? []).every(
        ([x = 0, y = 0]) => x > west - NEAR && x < east + NEAR && y > south - NEAR && y < north + NEAR,
      );
    const kept = left.filter((polygon) => !isCrumb(polygon));
    const moved = union(geom(piecesOf([...polygons, ...left.filter(isCrumb)]))).map(clockwise);
    const receiving = polygonsOf(shapeOf(to).geometry);
    const touched = receiving.filter((own) => {
      const alone = geom(piecesOf([own]));
      return union(alone, geom(piecesOf(moved))).length < union(alone).length + moved.length;
    });
    const apart = receiving.filter((own) => !touched.includes(own));
    const merged = touched.length === 0 ? moved : union(geom(piecesOf(touched)), geom(piecesOf(moved))).map(clockwise);
    const adds = touched.length === 0;
    return [
      { code: from, adds: false, polygons: kept, whole: { type: "MultiPolygon", coordinates: kept } },
      {
        ...{ code: to, adds, polygons: adds ? merged : [...merged, ...apart] },
        whole: { type: "MultiPolygon", coordinates: [...merged, ...apart] },
      },
    ] satisfies Change[];
  });
}

/** Degrees around disputed ground in which a sliver of what is left belongs to it. */
const NEAR = 0.3;

function isSameRing([a = []]: Position[][], [b = []]: Position[][]): boolean {
  const points = new Set(a.map(String));
  return b.every((point) => points.has(String(point)));
}

/** Finds the shown country of a shape of the other set: by name, else by the largest common box. */
function sameCountry(shown: readonly Shape[], other: readonly Shape[]): (shape: Shape) => string {
  const codes = new Map(shown.map((s) => [s.properties.name, s.properties.code]));
  const renamed = new Map<Shape, string>();
  for (const shape of other) {
    if (codes.has(shape.properties.name)) continue;
    const box = boxOf(shape);
    const [best] = shown
      .filter((s) => !other.some((o) => o.properties.name === s.properties.name))
      .sort((a, b) => apart(boxOf(a), box) - apart(boxOf(b), box));
    if (best !== undefined) renamed.set(shape, best.properties.code);
  }
  return (shape) => renamed.get(shape) ?? codes.get(shape.properties.name) ?? shape.properties.name;
}

function boxOf(shape: Shape): number[] {
  return boxAround(pieces(shape));
}

function boxAround(of: readonly Piece[]): number[] {
  const boxes = of.map((p) => p.box);
  return [0, 1, 2, 3].map((i) => (i < 2 ? Math.min : Math.max)(...boxes.map((b) => b[i] ?? 0)));
}
const apart = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, x, i) => sum + Math.abs(x - (b[i] ?? 0)), 0);
