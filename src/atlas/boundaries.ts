/** The files of `data/boundaries/`: borders as TopoJSON, the disputed areas, and what an editor says of either. */
import * as v from "valibot";
import { Iso3, Lat, Lon } from "./vocabulary.ts";

const version = v.literal(1);
const Text = v.pipe(v.string(), v.nonEmpty());
const Position = v.tuple([Lon, Lat]);
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a lower-case slug"));

export const AreaPropertiesSchema = v.strictObject({
  id: Text,
  iso3: v.nullable(Iso3),
  name: Text,
  label: Position,
  /** West, south, east, north; west greater than east across 180°. */
  frame: v.tuple([Lon, Lat, Lon, Lat]),
  note: v.nullable(Text),
});

/** How one view of the borders draws a disputed area. */
const drawnEntries = {
  /** The area that it is drawn with: its own where that is drawn apart. */
  area: Text,
  note: Text,
};
export const DisputedPropertiesSchema = v.strictObject({
  id: Slug,
  name: Text,
  ...drawnEntries,
  naturalEarth: v.strictObject(drawnEntries),
});

/** What of an area Natural Earth draws otherwise. */
export const ChangePropertiesSchema = v.strictObject({
  /** Of an area in `countries.json`. */
  id: Text,
  /** Whether the geometry comes to the area's own, or takes its place. */
  adds: v.boolean(),
  label: Position,
  frame: v.tuple([Lon, Lat, Lon, Lat]),
});

/** A hundred thousand numbers: checked by a plain loop, since a schema per point takes longer than drawing them. */
function isArcs(value: unknown): value is number[][][] {
  return (
    Array.isArray(value) &&
    value.every(
      (arc) =>
        Array.isArray(arc) &&
        arc.every((point) => Array.isArray(point) && point.length === 2 && point.every(Number.isFinite)),
    )
  );
}
const ArcIndex = v.pipe(v.number(), v.integer());
const Pair = v.tuple([v.number(), v.number()]);
const topologyEntries = {
  version,
  source: Text,
  type: v.literal("Topology"),
  arcs: v.custom<number[][][]>(isArcs, "arcs of [x, y] pairs"),
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  transform: v.strictObject({ scale: Pair, translate: Pair }),
};
const polygons = <const P extends v.GenericSchema>(properties: P) =>
  v.variant("type", [
    v.strictObject({ type: v.literal("Polygon"), arcs: v.array(v.array(ArcIndex)), properties }),
    v.strictObject({ type: v.literal("MultiPolygon"), arcs: v.array(v.array(v.array(ArcIndex))), properties }),
  ]);
const collection = <const P extends v.GenericSchema>(properties: P) =>
  v.strictObject({ type: v.literal("GeometryCollection"), geometries: v.array(polygons(properties)) });

/** `countries.json` */
export const CountriesTopologySchema = v.strictObject({
  ...topologyEntries,
  objects: v.strictObject({
    areas: collection(AreaPropertiesSchema),
    borders: v.strictObject({ type: v.literal("MultiLineString"), arcs: v.array(v.array(ArcIndex)) }),
  }),
});

/** `disputed.json` */
export const DisputedTopologySchema = v.strictObject({
  ...topologyEntries,
  objects: v.strictObject({
    disputed: collection(DisputedPropertiesSchema),
    naturalEarth: collection(ChangePropertiesSchema),
  }),
});

/** `curated.json`: names and notes for areas without a code and for disputed areas, by an editor. */
export const CuratedBoundariesSchema = v.strictObject({
  version,
  /** `code`: as the border data calls it. */
  areas: v.array(v.strictObject({ code: Text, id: Slug, name: Text, note: Text })),
  /** `at`: a point inside, by which the computed area is found; the notes say how each view of the borders draws it. */
  disputes: v.array(v.strictObject({ id: Slug, at: Position, name: Text, note: Text, naturalEarthNote: Text })),
});
export type CuratedBoundaries = v.InferOutput<typeof CuratedBoundariesSchema>;
