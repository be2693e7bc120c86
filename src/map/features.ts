/** A scene's marks as GeoJSON: what the interactive map's sources hold. Pure. */
import { booleanPointInPolygon, bearing as turfBearing } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from "geojson";
import type { Family } from "../atlas/vocabulary.ts";
import { type AreaProperties, type Boundaries, outlineOf } from "../scene/boundaries.ts";
import type { Emphasis, Label, LonLat, Ring, Scene, TieLine, VisitArc } from "../scene/scene.ts";
import { tieWidth } from "../scene/ties.ts";
import { isUpright, LETTERING } from "./lettering.ts";
import { ringKey } from "./ring.ts";
import type { Side } from "./sides.ts";
import { textSize } from "./textSize.ts";

type Marks<G extends Geometry, P> = FeatureCollection<G, P>;

function collection<G extends Geometry, P>(features: Feature<G, P>[]): Marks<G, P> {
  return { type: "FeatureCollection", features };
}

const point = ([lon, lat]: LonLat): Point => ({ type: "Point", coordinates: [lon, lat] });

interface ArcProperties {
  readonly id: string;
  readonly emphasis: Emphasis;
  readonly dashed: boolean;
}
export function arcFeatures(arcs: readonly VisitArc[]): Marks<MultiLineString, ArcProperties> {
  return collection(
    arcs.map(({ id, emphasis, dashed, lines }) => ({
      type: "Feature",
      properties: { id, emphasis, dashed },
      geometry: { type: "MultiLineString", coordinates: lines.map((line) => line.map(([lon, lat]) => [lon, lat])) },
    })),
  );
}

interface TieProperties {
  readonly id: string;
  readonly family: Family;
  readonly tension: boolean;
  readonly selected: boolean;
  /** CSS pixels. */
  readonly width: number;
}
export function tieFeatures(ties: readonly TieLine[]): Marks<MultiLineString, TieProperties> {
  return collection(
    ties.map(({ id, family, tension, selected, statements, lines }) => ({
      type: "Feature",
      properties: { id, family, tension, selected, width: tieWidth(statements) },
      geometry: { type: "MultiLineString", coordinates: lines.map((line) => line.map(([lon, lat]) => [lon, lat])) },
    })),
  );
}

interface HeadProperties {
  readonly id: string;
  /** Degrees clockwise from north, on the ground. */
  readonly bearing: number;
}
/** An arrowhead where each arc ends. */
export function headFeatures(arcs: readonly VisitArc[]): Marks<Point, HeadProperties> {
  return collection(
    arcs.flatMap(({ id, lines }) => {
      const line = lines.at(-1) ?? [];
      const [before, end] = [line.at(-2), line.at(-1)];
      if (before === undefined || end === undefined) return [];
      return [{ type: "Feature", properties: { id, bearing: finalBearing(before, end) }, geometry: point(end) }];
    }),
  );
}

/**
 * Direction of travel at the end of a short stretch.
 * @returns degrees clockwise from north, 0–360
 */
export function finalBearing(from: LonLat, to: LonLat): number {
  return (turfBearing([...from], [...to], { final: true }) + 360) % 360;
}

interface RingProperties {
  readonly id: string;
  readonly image: string;
}
export function ringFeatures(rings: readonly Ring[]): Marks<Point, RingProperties> {
  return collection(
    rings.map(({ id, at, segments, number }) => ({
      type: "Feature",
      properties: { id, image: ringKey(segments, number) },
      geometry: point(at),
    })),
  );
}

interface LabelProperties {
  readonly kind: Label["kind"];
  readonly text: string;
  readonly detail: string;
  readonly opens: "country" | "place";
  readonly id: string;
  readonly priority: number;
  /** Distance from the point, in ems of the label's own letters. */
  readonly offset: number;
  /** Of its longest line, in the same ems. */
  readonly width: number;
  readonly side: Side;
  /** Of a script that knows no italics. */
  readonly upright: boolean;
  readonly onSubject: boolean;
  /** A dot of its own: a capital where no ring and no visit's origin stands. */
  readonly dot: boolean;
}
/**
 * @param onSubject whether a point lies on the subject's fill
 * @param sideOf where each label is tried
 */
export function labelFeatures(
  { labels, rings, origin }: Pick<Scene, "labels" | "rings" | "origin">,
  onSubject: (at: LonLat) => boolean,
  sideOf: (label: Label) => Side = ({ leftward }) => (leftward ? "left" : "right"),
): Marks<Point, LabelProperties> {
  const marked = new Set([...rings.map(({ at }) => String(at)), String(origin)]);
  return collection(
    labels.flatMap((label) => {
      const side = sideOf(label);
      if (side === "none") return [];
      const { kind, text, detail, at, opens, priority, offset } = label;
      const feature = {
        type: "Feature" as const,
        properties: {
          kind,
          text: LETTERING[kind].uppercase ? text.toLocaleUpperCase("en") : text,
          detail: detail ?? "",
          opens: opens.type,
          id: opens.id,
          priority,
          offset: offset / LETTERING[kind].size,
          width: textSize(kind, text, detail).width / LETTERING[kind].size,
          side,
          upright: isUpright(text),
          onSubject: kind !== "visit" && onSubject(at),
          dot: kind === "capital" && !marked.has(String(at)),
        },
        geometry: point(at),
      };
      return [feature];
    }),
  );
}

export function originFeatures(origin: LonLat | null): Marks<Point, Record<string, never>> {
  return collection(origin === null ? [] : [{ type: "Feature", properties: {}, geometry: point(origin) }]);
}

/** Tells whether a point lies on an area that is filled as the subject. */
export function subjectGround(boundaries: Boundaries, fills: Scene["fills"]): (at: LonLat) => boolean {
  const areas = boundaries.areas.features.filter(({ properties }) => fills.get(properties.id) === "subject");
  return ([lon, lat]) => areas.some((area) => booleanPointInPolygon([lon, lat], area));
}

/**
 * The outline of an area without the seam that cutting it at 180° (and closing it along the pole) has left.
 * @returns no features where no area has this id
 */
export function outlineFeatures(areas: Boundaries["areas"], id: string | null): Marks<MultiLineString, AreaProperties> {
  return outlines(memberAreas(areas, new Set(id === null ? [] : [id])));
}

/** The areas of these ids. */
export function memberAreas(areas: Boundaries["areas"], ids: ReadonlySet<string>): Boundaries["areas"] {
  return { ...areas, features: areas.features.filter(({ properties }) => ids.has(properties.id)) };
}

/** The outlines of all areas, without those seams. */
export function outlines(areas: Boundaries["areas"]): Marks<MultiLineString, AreaProperties> {
  return collection(
    areas.features.map(({ properties, geometry }) => ({ type: "Feature", properties, geometry: outlineOf(geometry) })),
  );
}
