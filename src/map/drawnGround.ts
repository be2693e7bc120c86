/** The ground of the drawn map as SVG: sea, graticule, areas as links, disputed areas, the selected outline, ties, arcs. */
import { type GeoProjection, geoGraticule } from "d3-geo";
import { geoStitch } from "d3-geo-projection";
import type { Boundaries } from "../scene/boundaries.ts";
import { EMPHASES, type Fill, type Scene } from "../scene/scene.ts";
import { tieWidth } from "../scene/ties.ts";
import { pathWriter } from "./svgPath.ts";
import { TIE_CASING, TIE_DASH } from "./tieStroke.ts";

/** Areas as the sphere has them, without the cuts at 180° that a flat set of polygons needs. */
const stitched = new WeakMap<Boundaries, Boundaries["areas"]>();
function whole(boundaries: Boundaries): Boundaries["areas"] {
  const known = stitched.get(boundaries);
  if (known !== undefined) return known;
  const areas = geoStitch(boundaries.areas);
  stitched.set(boundaries, areas);
  return areas;
}

export interface GroundOptions {
  /** CSS pixels to a unit of the paths. */
  readonly unit: number;
  /** Square CSS pixels: smaller islands are left out. */
  readonly leastArea: number;
  /** Of the hatch; no two drawings of a page may share one. */
  readonly patternId: string;
  /** Middle and radius of the disc in CSS pixels; null for the flat map, which is sea all over. */
  readonly disc: { readonly x: number; readonly y: number; readonly r: number } | null;
}

/** XML text and attribute values. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? "&quot;");
}

const FILL_CLASS: Readonly<Record<Fill, string>> = { subject: "fs", 1: "f1", 2: "f2", 3: "f3", 4: "f4" };

/** What stands in the ground's own coordinates: `unit` CSS pixels each. */
export function groundMarkup(
  scene: Scene,
  boundaries: Boundaries,
  projection: GeoProjection,
  { unit, leastArea, patternId, disc }: GroundOptions,
): string {
  const area = pathWriter(projection, { unit, leastArea });
  const line = pathWriter(projection, { unit });
  const path = (kind: string, d: string, more = "") => (d === "" ? "" : `<path class="${kind}"${more} d="${d}"/>`);
  const graticule = geoGraticule()
    .step([15, 15])
    .extentMinor([
      [-180, -75.01],
      [180, 75.01],
    ])();
  const circle = (kind: string) =>
    disc === null
      ? ""
      : `<circle class="${kind}" cx="${n(disc.x / unit)}" cy="${n(disc.y / unit)}" r="${n(disc.r / unit)}"/>`;
  const sea = disc === null ? '<rect class="sea" width="100%" height="100%"/>' : circle("edge") + circle("sea");

  const areas = whole(boundaries).features.map((feature) => {
    const d = area(feature);
    if (d === "") return "";
    const { id, iso3, name } = feature.properties;
    const fill = scene.fills.get(id);
    const kind = fill === undefined ? "" : ` class="${FILL_CLASS[fill]}"`;
    const href = `${iso3 === null ? "?place" : "?country"}=${id}`;
    return `<a href="${href}" tabindex="-1" aria-label="${escaped(scene.words.areas.get(id) ?? name)}"><path${kind} d="${d}"/></a>`;
  });
  const disputed = boundaries.disputed.features.map((feature) => {
    const d = area(feature);
    return path("hatched", d, ` fill="url(#${patternId})"`) + path("disputed", d);
  });
  const members = whole(boundaries)
    .features.filter(({ properties }) => scene.members.has(properties.id))
    .map((feature) => ({ ground: area(feature), edge: line(feature) }));
  const selected = whole(boundaries).features.find(({ properties }) => properties.id === scene.selected);
  const outline = selected === undefined ? "" : line(selected);
  const nameOf = (id: string) => escaped(scene.words.lines.get(id) ?? id);
  const ties = scene.ties.map(({ id, family, tension, statements, lines, selected: picked }) => {
    const d = line({ type: "MultiLineString", coordinates: lines.map((points) => points.map(([x, y]) => [x, y])) });
    if (d === "") return "";
    const width = tieWidth(statements);
    const wide = (more: number) => ` stroke-width="${n(width + more)}"`;
    const dashes = tension ? ` stroke-dasharray="${TIE_DASH.map((share) => n(share * width)).join(" ")}"` : "";
    return (
      `<a class="tie" href="?tie=${encodeURIComponent(id)}" tabindex="-1" aria-label="${nameOf(id)}">` +
      `${path("hit", d)}${picked ? path("tie-picked", d, wide(TIE_CASING.picked)) : ""}` +
      `${path("tie-casing", d, wide(TIE_CASING.paper))}${path(`tie-line ${family}${tension ? " tension" : ""}`, d, wide(0) + dashes)}</a>`
    );
  });
  const inOrder = EMPHASES.flatMap((emphasis) => scene.arcs.filter((arc) => arc.emphasis === emphasis));
  const arcs = inOrder.map(({ id, lines, emphasis, dashed }) => {
    const d = line({ type: "MultiLineString", coordinates: lines.map((points) => points.map(([x, y]) => [x, y])) });
    if (d === "") return "";
    const kind = `${emphasis === "plain" ? "" : ` ${emphasis}`}${dashed ? " dashed" : ""}`;
    return (
      `<a href="?visit=${encodeURIComponent(id)}" tabindex="-1" aria-label="${nameOf(id)}">` +
      `${path("hit", d)}${path(`casing${kind}`, d)}${path(`arc${kind}`, d)}</a>`
    );
  });
  return [
    hatch(patternId, unit),
    sea,
    path("graticule", line(graticule)),
    `<g class="areas">${areas.join("")}</g>`,
    ...disputed,
    members.length === 0 ? "" : memberHatch(patternId, unit),
    ...members.map(({ ground }) => path("member-ground", ground, ` fill="url(#${patternId}-member)"`)),
    ...members.map(({ edge }) => path("member-casing", edge)),
    ...members.map(({ edge }) => path("member", edge)),
    path("chosen-casing", outline),
    path("chosen", outline),
    ...ties,
    ...arcs,
  ].join("");
}

/** Diagonal lines, 6 px apart. */
function hatch(id: string, unit: number): string {
  const side = n(6 / unit);
  return (
    `<defs><pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path class="hatch" d="M0 0V${side}" stroke-width="${n(1.6 / unit)}"/></pattern></defs>`
  );
}

/** Of members of an organisation: 8 px apart, and falling where the other rises. */
function memberHatch(id: string, unit: number): string {
  const side = n(8 / unit);
  return (
    `<defs><pattern id="${id}-member" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">` +
    `<path class="member-hatch" d="M0 0V${side}" stroke-width="${n(1.8 / unit)}"/></pattern></defs>`
  );
}

/** A number as short as a tenth of a unit allows. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
