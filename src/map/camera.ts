/**
 * Where the map looks, worked out in pixels: one formula for the interactive and the drawn map.
 *
 * A camera stands straight above its centre, north up. MapLibre draws the globe in perspective, with a vertical field
 * of view of 36.87°, a radius of 512 · 2^zoom / (2π · cos(latitude)) px, and the centre in the middle of what the padding
 * leaves free. d3's satellite projection with the same numbers lies on it within a hundredth of a pixel.
 */
import { type GeoProjection, geoMercator } from "d3-geo";
import { geoSatellite } from "d3-geo-projection";
import type { Bounds, CameraIntent, LonLat, Padding } from "../scene/scene.ts";
import { isNarrow } from "../theme/layout.ts";

export interface Camera {
  readonly lon: number;
  readonly lat: number;
  /** MapLibre's: the Mercator world is 512 · 2^zoom px wide. */
  readonly zoom: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Projection = "globe" | "flat";

/** Radius of the globe in the opening view, as a share of the window's height: so one drawing can be scaled. */
export const OPENING_RADIUS = { landscape: 0.77, portrait: 0.37 } as const;

/** MapLibre stops at 85.05°; a little less leaves it room. */
const MAX_LAT = 84;
/** Below 0 only near the poles, where the same zoom shows a larger globe. */
export const ZOOM = { min: -2, max: 8, frame: 4.2 } as const;
/** Kept free around what is framed, in CSS pixels. */
const MARGIN = 36;

const RAD = Math.PI / 180;
const clamp = (low: number, x: number, high: number) => Math.min(high, Math.max(low, x));
const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

/** Radius of the globe in CSS pixels, at a zoom and a latitude of the centre in degrees. */
export function radius(zoom: number, lat: number): number {
  return (512 * 2 ** zoom) / (2 * Math.PI * Math.cos(lat * RAD));
}

/** The zoom at which the globe has a radius (CSS pixels): inverse of `radius`. */
export function zoomOf(pixels: number, lat: number): number {
  return Math.log2((pixels * 2 * Math.PI * Math.cos(lat * RAD)) / 512);
}

/** Distance of the camera from the ground in CSS pixels: 0.5 · height / tan(36.87° / 2). */
export function cameraDistance(height: number): number {
  return (0.5 * height) / Math.tan((36.87 / 2) * RAD);
}

/** The pixel at which a camera's centre stands. */
export function middle(size: Size, padding: Padding): readonly [x: number, y: number] {
  return [(size.width + padding.left - padding.right) / 2, (size.height + padding.top - padding.bottom) / 2];
}

/** Radius in CSS pixels of the disc that the globe shows: smaller than the globe's own, as its horizon is nearer. */
export function discRadius(pixels: number, height: number): number {
  const distance = cameraDistance(height);
  return pixels * Math.sqrt(distance / (distance + 2 * pixels));
}

/**
 * The camera the page opens with, north up. Padding shifts it, and never changes it.
 * @param centre in degrees: the subject's, from data/subject.json
 * @param isAlone without panel or sheet only the shape of the window counts, not how small it is
 */
export function openingCamera(size: Size, centre: LonLat, isAlone = false): Camera {
  const isTall = isAlone ? size.width < size.height : isNarrow(size.width, size.height);
  const share = isTall ? OPENING_RADIUS.portrait : OPENING_RADIUS.landscape;
  return cameraOver(centre, share * size.height);
}

/** Above a point in degrees, where the globe has a radius in CSS pixels. */
export function cameraOver([lon, lat]: LonLat, pixels: number): Camera {
  return { lon, lat, zoom: zoomOf(pixels, lat) };
}

/** Pixels right of and above the middle, of the point `dLon`, `lat` seen from above `centreLat` (degrees). */
function offset(dLon: number, lat: number, centreLat: number, r: number, height: number): readonly [number, number] {
  const [l, p, q] = [dLon * RAD, lat * RAD, centreLat * RAD];
  const cosc = Math.sin(q) * Math.sin(p) + Math.cos(q) * Math.cos(p) * Math.cos(l);
  const distance = cameraDistance(height) / r;
  const k = (r * distance) / (distance + 1 - cosc);
  return [k * Math.cos(p) * Math.sin(l), k * (Math.cos(q) * Math.sin(p) - Math.sin(q) * Math.cos(p) * Math.cos(l))];
}

interface Room {
  readonly halfWidth: number;
  readonly halfHeight: number;
}
function room(size: Size, padding: Padding, margin: number): Room {
  return {
    halfWidth: Math.max(40, (size.width - padding.left - padding.right) / 2 - margin),
    halfHeight: Math.max(40, (size.height - padding.top - padding.bottom) / 2 - margin),
  };
}

/** The largest radius between the limits of zoom at which `fits` holds; it must hold for all smaller ones. */
function largest(fits: (r: number) => boolean, lat: number, maxZoom: number): number {
  let low: number = ZOOM.min;
  let high = maxZoom;
  if (fits(radius(high, lat))) return high;
  for (let step = 0; step < 40; step++) {
    const zoom = (low + high) / 2;
    if (fits(radius(zoom, lat))) low = zoom;
    else high = zoom;
  }
  return low;
}

const mercatorY = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (clamp(-MAX_LAT, lat, MAX_LAT) * RAD) / 2));
const mercatorLat = (y: number) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RAD;

function span([west, , east]: Bounds): { readonly lon: number; readonly half: number } {
  const width = east < west ? east + 360 - west : east - west;
  return { lon: wrap(west + width / 2), half: width / 2 };
}

function flat(bounds: Bounds, { halfWidth, halfHeight }: Room, maxZoom: number): Camera {
  const [low, high] = [mercatorY(bounds[1]), mercatorY(bounds[3])];
  const { lon, half } = span(bounds);
  const world = Math.min(
    (halfWidth * 360) / Math.max(half, 1e-6),
    (halfHeight * 4 * Math.PI) / Math.max(high - low, 1e-6),
  );
  return { lon, lat: mercatorLat((low + high) / 2), zoom: clamp(ZOOM.min, Math.log2(world / 512), maxZoom) };
}

/**
 * The camera that shows bounds whole, as large as the room beside the padding allows.
 * @param bounds west greater than east where they span the antimeridian
 */
export function frame(bounds: Bounds, size: Size, padding: Padding, projection: Projection = "globe"): Camera {
  const free = room(size, padding, MARGIN);
  if (projection === "flat") return flat(bounds, free, ZOOM.frame);
  const [, south, , north] = bounds;
  const { lon, half } = span(bounds);
  const steps = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
  const points = steps.flatMap((x) =>
    steps.map((y) => [x * half, (south + north) / 2 + (y * (north - south)) / 2] as const),
  );
  let lat = clamp(-MAX_LAT, (south + north) / 2, MAX_LAT);
  const drawn = (r: number) => points.map(([dLon, pLat]) => offset(dLon, pLat, lat, r, size.height));
  const extent = (r: number) => {
    const ys = drawn(r).map(([, y]) => y);
    return { low: Math.min(...ys), high: Math.max(...ys) };
  };
  const wide = (r: number) => drawn(r).every(([x]) => Math.abs(x) <= free.halfWidth);
  // The middle of the drawn area is not its middle latitude: fit, centre what was drawn, fit again.
  for (let round = 0; round < 3; round++) {
    const fits = (r: number) => wide(r) && extent(r).high - extent(r).low <= 2 * free.halfHeight;
    const r = radius(largest(fits, lat, ZOOM.frame), lat);
    lat = clamp(-MAX_LAT, lat + (extent(r).high + extent(r).low) / 2 / r / RAD, MAX_LAT);
  }
  const fits = (r: number) => wide(r) && drawn(r).every(([, y]) => Math.abs(y) <= free.halfHeight);
  return { lon, lat, zoom: largest(fits, lat, ZOOM.frame) };
}

/** Angle in degrees from the centre at which `pixelsAt(angle)` comes to `pixels`; the angle of the horizon where it never does. */
function angleAt(pixelsAt: (angle: number) => number, pixels: number, horizon: number): number {
  let [low, high] = [0, horizon];
  if (pixelsAt(high) <= pixels) return high;
  for (let step = 0; step < 40; step++) {
    const angle = (low + high) / 2;
    if (pixelsAt(angle) <= pixels) low = angle;
    else high = angle;
  }
  return low;
}

/** Degrees that are seen along the parallel and the meridian of the centre, at most to the horizon: fewer the larger the globe. */
function reach(r: number, lat: number, size: Size, padding: Padding): { readonly dLon: number; readonly dLat: number } {
  const { halfWidth, halfHeight } = room(size, padding, 0);
  const horizon = Math.acos(1 / (1 + cameraDistance(size.height) / r)) / RAD;
  return {
    dLat: angleAt((angle) => offset(0, lat + angle, lat, r, size.height)[1], halfHeight, horizon),
    dLon: angleAt((angle) => offset(angle, lat, lat, r, size.height)[0], halfWidth, horizon),
  };
}

/**
 * What a camera shows, as bounds to be shared: its extents along the meridian and the parallel of its centre.
 * `cameraFor` a moved intent takes them back, to the same camera at the same size.
 */
export function boundsOf(camera: Camera, size: Size, padding: Padding, projection: Projection = "globe"): Bounds {
  const { lon, lat, zoom } = camera;
  if (projection === "flat") {
    const { halfWidth, halfHeight } = room(size, padding, 0);
    const world = 512 * 2 ** zoom;
    const dLon = Math.min(179.9, (halfWidth / world) * 360);
    const y = mercatorY(lat);
    const dY = Math.min((halfHeight / world) * 2 * Math.PI, mercatorY(MAX_LAT) - Math.abs(y));
    return [wrap(lon - dLon), mercatorLat(y - dY), wrap(lon + dLon), mercatorLat(y + dY)];
  }
  const { dLon, dLat } = reach(radius(zoom, lat), lat, size, padding);
  // Past a pole there is no latitude: less is told, evenly, so that the middle stays the centre.
  const kept = Math.min(dLat, 90 - Math.abs(lat));
  return [wrap(lon - dLon), lat - kept, wrap(lon + dLon), lat + kept];
}

function movedCamera(bounds: Bounds, size: Size, padding: Padding, projection: Projection): Camera {
  const free = room(size, padding, 0);
  if (projection === "flat") return flat(bounds, free, ZOOM.max);
  const [, south, , north] = bounds;
  const { lon, half } = span(bounds);
  const lat = clamp(-MAX_LAT, (south + north) / 2, MAX_LAT);
  // Cut off at a pole, the latitudes say where the centre is, but not how much was seen.
  const cut = north > 89.99 || south < -89.99;
  const fits = (r: number) => {
    const seen = reach(r, lat, size, padding);
    return seen.dLon >= half - 1e-7 && (cut || seen.dLat >= (north - south) / 2 - 1e-7);
  };
  return { lon, lat, zoom: largest(fits, lat, ZOOM.max) };
}

/** The camera for what a scene asks to look at. */
export function cameraFor(intent: CameraIntent, size: Size, padding: Padding, projection: Projection): Camera {
  switch (intent.type) {
    case "opening":
      return openingCamera(size, intent.centre, intent.isAlone);
    case "bounds":
      return frame(intent.bounds, size, padding, projection);
    case "moved":
      return movedCamera(intent.bounds, size, padding, projection);
  }
}

/** The projection that draws what a camera sees, in CSS pixels from the top left corner. */
export function perspective(
  camera: Camera,
  size: Size,
  padding: Padding,
  projection: Projection = "globe",
): GeoProjection {
  const [x, y] = middle(size, padding);
  if (projection === "flat") {
    return geoMercator()
      .rotate([-camera.lon, 0])
      .center([0, camera.lat])
      .scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
      .translate([x, y])
      .precision(0.3);
  }
  const r = radius(camera.zoom, camera.lat);
  const distance = 1 + cameraDistance(size.height) / r;
  return geoSatellite()
    .distance(distance)
    .scale(r)
    .rotate([-camera.lon, -camera.lat])
    .translate([x, y])
    .clipAngle(Math.acos(1 / distance) / RAD - 1e-6)
    .precision(0.3);
}

/** Whether a point stands on the near side of the globe; always on the flat map. */
export function isVisible(point: LonLat, camera: Camera, size: Size, projection: Projection = "globe"): boolean {
  if (projection === "flat") return true;
  const [l, p, q] = [(point[0] - camera.lon) * RAD, point[1] * RAD, camera.lat * RAD];
  const cosc = Math.sin(q) * Math.sin(p) + Math.cos(q) * Math.cos(p) * Math.cos(l);
  return cosc > 1 / (1 + cameraDistance(size.height) / radius(camera.zoom, camera.lat));
}
