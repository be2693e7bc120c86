/** Where the camera is to look: what is picked, in a frame that shows all of it. */
import type { Atlas, Places } from "../atlas/schema.ts";
import type { Boundaries } from "./boundaries.ts";
import type { Bounds, CameraIntent, LonLat, Selection, TieLine } from "./scene.ts";
import type { DrawnVisit } from "./visits.ts";

interface FramingInput {
  readonly atlas: Pick<Atlas, "subject" | "countries">;
  readonly places: Places;
  readonly boundaries: Boundaries;
  readonly view: { readonly selection: Selection; readonly bounds: Bounds | null };
  readonly isAlone?: boolean;
}

/** Degrees to each side of the point that stands for a place without an outline. */
const AROUND = { macro_region: 16, region: 9, water: 9, city: 4, capital: 4, country: 4 } as const;

export function cameraIntent(
  input: FramingInput,
  visits: readonly DrawnVisit[],
  ties: readonly TieLine[],
): CameraIntent {
  const { view, boundaries, places, atlas } = input;
  if (view.bounds !== null) return { type: "moved", bounds: view.bounds };
  const { selection } = view;
  const { centre } = atlas.subject;
  const opening: CameraIntent = { type: "opening", centre, ...(input.isAlone && { isAlone: true }) };
  const framed = (bounds: Bounds | undefined): CameraIntent => (bounds ? { type: "bounds", bounds } : opening);
  const area = (id: string) =>
    boundaries.areas.features.find(({ properties }) => properties.id === id)?.properties.frame;
  switch (selection.type) {
    case "none":
    // Its members can lie all over the world: no frame of theirs shows more than the opening view does.
    case "organisation":
      return opening;
    case "country": {
      const capital = atlas.countries.find(({ iso3 }) => iso3 === selection.iso3)?.capital;
      return framed(area(selection.iso3) ?? (capital ? around([capital.lon, capital.lat], AROUND.country) : undefined));
    }
    case "place": {
      const place = places.features.find(({ id }) => id === selection.id);
      if (place?.geometry) return framed(around(place.geometry.coordinates, AROUND[place.properties.kind]));
      return framed(area(selection.id));
    }
    case "visit": {
      const drawn = visits.find(({ visit }) => visit.id === selection.id);
      const bounds = drawn && boundsOfLines(drawn.lines);
      return framed(bounds && withArea(bounds, area(drawn.visit.iso3)));
    }
    case "tie":
      return framed(boundsOfPoints(ties.flatMap(({ lines, selected }) => (selected ? lines.flat() : []))));
  }
}

const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

function around([lon, lat]: LonLat, degrees: number): Bounds {
  const wide = degrees / Math.max(0.3, Math.cos((lat * Math.PI) / 180));
  return [wrap(lon - wide), Math.max(-90, lat - degrees), wrap(lon + wide), Math.min(90, lat + degrees)];
}

/** Bounds widened by those of the country that was visited, so that it is no mere edge; not where either spans 180°. */
function withArea(bounds: Bounds, area: Bounds | undefined): Bounds {
  if (area === undefined || bounds[0] > bounds[2] || area[0] > area[2]) return bounds;
  const [west, south, east, north] = area;
  return [Math.min(bounds[0], west), Math.min(bounds[1], south), Math.max(bounds[2], east), Math.max(bounds[3], north)];
}

/** Bounds of points, the narrowest way round the globe: what they leave out is the widest stretch without one. */
function boundsOfPoints(points: readonly LonLat[]): Bounds | undefined {
  const lons = points.map(([lon]) => lon).toSorted((a, b) => a - b);
  const [first] = lons;
  const last = lons.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let widest = { width: first + 360 - last, west: first, east: last };
  for (const [index, east] of lons.entries()) {
    const west = lons[index + 1];
    if (west !== undefined && west - east > widest.width) widest = { width: west - east, west, east };
  }
  const lats = points.map(([, lat]) => lat);
  return [widest.west, Math.min(...lats), widest.east, Math.max(...lats)];
}

/** Bounds of a line that runs the short way, cut or not at 180°. */
function boundsOfLines(lines: DrawnVisit["lines"]): Bounds | undefined {
  const points = lines.flat();
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  const lats = points.map(([, lat]) => lat);
  const eastward = wrap(end[0] - start[0]) >= 0;
  const [west, east] = eastward ? [start[0], end[0]] : [end[0], start[0]];
  return [west, Math.min(...lats), east, Math.max(...lats)];
}
