/** Ties as lines between capitals: only those that `ties.geojson` draws, aggregated per pair of parties. */

import type { Atlas, LineGeometry, Tie, Ties } from "../atlas/schema.ts";
import { groupId, isTension, tiesOfId } from "../atlas/tieGroups.ts";
import { FAMILIES, FAMILY_OF, type Family } from "../atlas/vocabulary.ts";
import type { LonLat, Selection, TieLine, VisitArc } from "./scene.ts";

/** CSS pixels: by the root of the statements, so that one is still seen beside thirty; from thirty on it grows no more. */
const WIDTH = { least: 0.8, root: 1.5, most: 9 } as const;

/** Width of the line that stands for so many statements, in CSS pixels. */
export function tieWidth(statements: number): number {
  return Math.min(WIDTH.most, WIDTH.least + WIDTH.root * Math.sqrt(statements));
}

export interface TieLinesInput {
  readonly atlas: Pick<Atlas, "subject" | "countries">;
  /** As the filter leaves them. */
  readonly ties: Ties;
  readonly selection: Selection;
  /** Whether all of them stand as lines: a domain or a polarity is asked for. Else only those that are picked do. */
  readonly all: boolean;
  /** Of visits: a tie between the same places bends out of their way. */
  readonly arcs: readonly Pick<VisitArc, "lines">[];
}

/** A way between two capitals as the file has it: in several pieces where it crosses 180°. */
interface Path {
  readonly pieces: readonly (readonly LonLat[])[];
  readonly start: LonLat;
  readonly end: LonLat;
}

/** What one line stands for. */
interface Strand {
  readonly path: Path;
  readonly family: Family;
  readonly tension: boolean;
  readonly opens: string;
  readonly ties: Tie[];
}

/**
 * A line for each pair of parties, family of domains, and tension or none. A tie of three states has all the lines of its
 * geometry; several lines between the same two places bend apart.
 */
export function tieLines({ atlas, ties, selection, all, arcs }: TieLinesInput): readonly TieLine[] {
  const properties = ties.features.map((feature) => feature.properties);
  const picked = new Set(selection.type === "tie" ? tiesOfId(properties, selection.id).map(({ id }) => id) : []);
  const pairs = new Map<string, Map<string, Strand>>();
  for (const { properties: tie, geometry } of ties.features) {
    if (geometry === null || (!all && !picked.has(tie.id))) continue;
    for (const path of pathsOf(geometry)) {
      const between = partiesOf(path, tie, atlas);
      const [family, tension] = [FAMILY_OF[tie.domain], isTension(tie)];
      // A way that no two capitals stand at is the tie's own.
      const pair = between?.join() ?? `${tie.id} ${path.start} ${path.end}`;
      const opens = between === null ? tie.id : groupId({ parties: between, family, tension });
      const strands = pairs.get(pair) ?? new Map<string, Strand>();
      pairs.set(pair, strands);
      const strand = strands.get(opens);
      if (strand === undefined) strands.set(opens, { path, family, tension, opens, ties: [tie] });
      else strand.ties.push(tie);
    }
  }
  return [...pairs.values()]
    .flatMap((strands) => bentApart([...strands.values()].toSorted(inOrder), arcs, picked, selection))
    .toSorted((a, b) => b.statements - a.statements);
}

function inOrder(a: Strand, b: Strand): number {
  return FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || Number(a.tension) - Number(b.tension);
}

function bentApart(
  strands: readonly Strand[],
  arcs: TieLinesInput["arcs"],
  picked: ReadonlySet<string>,
  selection: Selection,
): readonly TieLine[] {
  const ways = bends(strands.some(({ path }) => arcs.some((arc) => isAlong(arc, path))));
  return strands.map(({ path, family, tension, opens, ties }): TieLine => {
    const [only, ...more] = ties;
    return {
      id: only !== undefined && more.length === 0 ? only.id : opens,
      family,
      tension,
      statements: ties.reduce((sum, { evidence }) => sum + evidence.length, 0),
      selected: selection.type === "tie" && ties.some(({ id }) => picked.has(id)),
      lines: bent(path, ways.next().value),
    };
  });
}

/** 0 for the straight way, then one to each side, and further out. */
function* bends(straightIsTaken: boolean): Generator<number, number> {
  if (!straightIsTaken) yield 0;
  for (let out = 1; ; out++) {
    yield out;
    yield -out;
  }
}

const SEAM = 180;
const isSeam = (one: LonLat | undefined, other: LonLat | undefined) =>
  one !== undefined && other !== undefined && Math.abs(one[0]) === SEAM && one[0] === -other[0] && one[1] === other[1];

function pathsOf(geometry: LineGeometry): readonly Path[] {
  const pieces = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  const joined: (readonly LonLat[])[][] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && isSeam(before.at(-1)?.at(-1), piece[0])) before.push(piece);
    else joined.push([piece]);
  }
  return joined.flatMap((parts) => {
    const [start, end] = [parts[0]?.[0], parts.at(-1)?.at(-1)];
    return start === undefined || end === undefined ? [] : [{ pieces: parts, start, end }];
  });
}

/** Degrees: the file rounds, and a capital is one point in all files. */
const SAME_PLACE = 0.05;
const isSame = (a: LonLat, b: LonLat) => Math.abs(a[0] - b[0]) < SAME_PLACE && Math.abs(a[1] - b[1]) < SAME_PLACE;

/** The two parties at whose capitals it ends, in the order of their codes. */
function partiesOf(
  { start, end }: Path,
  tie: Tie,
  { subject, countries }: TieLinesInput["atlas"],
): readonly [string, string] | null {
  const seatOf = (iso3: string) =>
    countries.find((country) => country.iso3 === iso3)?.capital ?? (subject.iso3 === iso3 ? subject.capital : null);
  const partyAt = (point: LonLat) =>
    tie.parties.find((iso3) => {
      const seat = seatOf(iso3);
      return seat !== null && isSame([seat.lon, seat.lat], point);
    });
  const [from, to] = [partyAt(start), partyAt(end)];
  if (from === undefined || to === undefined || from === to) return null;
  return from < to ? [from, to] : [to, from];
}

/** Whether a visit goes the same way, in either direction. */
function isAlong({ lines }: Pick<VisitArc, "lines">, { start, end }: Path): boolean {
  const [from, to] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
  if (from === undefined || to === undefined) return false;
  return (isSame(from, start) && isSame(to, end)) || (isSame(from, end) && isSame(to, start));
}

type Vector = readonly [x: number, y: number, z: number];
const RAD = Math.PI / 180;
/** How far one bend leads from the great circle in its middle, as a share of its length. */
const BEND = 0.04;

function vectorOf([lon, lat]: LonLat): Vector {
  const [l, p] = [lon * RAD, lat * RAD];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
const cross = ([a, b, c]: Vector, [d, e, f]: Vector): Vector => [b * f - c * e, c * d - a * f, a * e - b * d];
const dot = ([a, b, c]: Vector, [d, e, f]: Vector) => a * d + b * e + c * f;
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/**
 * The path moved sideways, most in its middle and not at its ends, and cut anew at 180°.
 * @param way 0 leaves it as it is; 1 and −1 to either side, 2 and −2 twice as far
 */
function bent({ pieces, start, end }: Path, way: number): readonly (readonly LonLat[])[] {
  const [from, to] = [vectorOf(start), vectorOf(end)];
  const across = cross(from, to);
  const size = Math.hypot(...across);
  // Antipodes and one and the same place have no side.
  if (way === 0 || size < 1e-6) return pieces;
  const length = Math.atan2(size, dot(from, to));
  const points = pieces.flatMap((piece, at) =>
    piece.slice(at === 0 ? 0 : 1, at === pieces.length - 1 ? piece.length : -1),
  );
  const moved = points.map((point, index): LonLat => {
    if (index === 0 || index === points.length - 1) return point;
    const here = vectorOf(point);
    const along = Math.atan2(Math.hypot(...cross(from, here)), dot(from, here)) / length;
    const out = (way * BEND * length * Math.sin(Math.PI * along)) / size;
    const [x, y, z] = [here[0] + across[0] * out, here[1] + across[1] * out, here[2] + across[2] * out];
    return [rounded(Math.atan2(y, x) / RAD), rounded(Math.atan2(z, Math.hypot(x, y)) / RAD)];
  });
  return cutAt180(moved);
}

/** Ends each piece at exactly ±180 where the next point lies beyond it. */
function cutAt180(points: readonly LonLat[]): readonly (readonly LonLat[])[] {
  const pieces: LonLat[][] = [];
  let piece: LonLat[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined && Math.abs(point[0] - before[0]) > SEAM) {
      const side = before[0] < 0 ? -SEAM : SEAM;
      const [toSeam, whole] = [side - before[0], point[0] + 2 * side - before[0]];
      const lat = rounded(before[1] + (whole === 0 ? 0 : toSeam / whole) * (point[1] - before[1]));
      pieces.push([...piece, [side, lat]]);
      piece = [[-side, lat]];
    }
    piece.push(point);
  }
  return [...pieces, piece].filter((each) => each.length > 1);
}
