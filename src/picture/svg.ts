/** A drawing as an SVG file: live letters, presentation attributes only, so that every reader of SVG draws the same. */
import { escaped } from "../map/drawnGround.ts";
import type { Drawing, Face, Hatch, Layer, Placement, Shape, Stroke, TextShape } from "../map/shapes.ts";

/** A font to embed. */
export interface EmbeddedFont {
  readonly face: Pick<Face, "family" | "italic">;
  /** As in CSS: "600", or "100 900". */
  readonly weight: string;
  /** As in CSS; null for all it has. */
  readonly range: string | null;
  /** "data:…", or what else the picture may ask for. */
  readonly source: string;
}

/** Names that the fonts themselves bear, so that an installed one serves too, and what stands in where there is none. */
const FAMILIES = {
  sans: "Inter,'Inter Variable',Arial,Helvetica,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
  serif:
    "'Source Serif 4','Source Serif 4 Variable',Georgia,'Times New Roman','Noto Serif CJK SC','Songti SC',SimSun,serif",
} as const;
const EMBEDDED = { sans: "Inter", serif: "Source Serif 4" } as const;

/** @param width of the picture in pixels; its height follows */
export function svgOf(drawing: Drawing, width: number, fonts: readonly EmbeddedFont[] = []): string {
  const { background, layers, title, description, language } = drawing;
  const height = Math.round((width * drawing.height) / drawing.width);
  const hatches = hatchesOf(layers);
  const shared = sharedPaths(layers);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    // Of the two names of a reference the older one: Inkscape knows no other.
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${n(drawing.width)} ${n(drawing.height)}"`,
    ` role="img" aria-labelledby="picture-title picture-description" xml:lang="${escaped(language)}">`,
    `<title id="picture-title">${escaped(title)}</title><desc id="picture-description">${escaped(description)}</desc>`,
    "<defs>",
    fonts.length === 0 ? "" : `<style>${fonts.map(fontFace).join("")}</style>`,
    ...hatches.map(patternMarkup),
    ...[...shared].map(([d, id]) => `<path id="${id}" d="${d}"/>`),
    ...layers.map(
      ({ x, y, width: w, height: h }, i) => `<clipPath id="picture-clip${i}"><rect ${box(x, y, w, h)}/></clipPath>`,
    ),
    "</defs>",
    background === null ? "" : `<rect width="100%" height="100%" fill="${background}"/>`,
    ...layers.map((layer, i) => layerMarkup(layer, i, { hatches, shared })),
    "</svg>\n",
  ].join("");
}

function fontFace({ face, weight, range, source }: EmbeddedFont): string {
  const limits = range === null ? "" : `;unicode-range:${range}`;
  return `@font-face{font-family:"${EMBEDDED[face.family]}";font-style:${face.italic ? "italic" : "normal"};font-weight:${weight}${limits};src:url("${source}")}`;
}

/** Two decimals are finer than any screen; paths have their own. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
const box = (x: number, y: number, w: number, h: number) => `x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"`;

/** Ids of paths that are drawn several times, as a casing and its line are, by their data. */
type SharedPaths = ReadonlyMap<string, string>;
/** Shorter than this, naming a path saves nothing. */
const WORTH_SHARING = 60;

function sharedPaths(layers: readonly Layer[]): SharedPaths {
  const seen = new Set<string>();
  const shared = new Map<string, string>();
  for (const shape of layers.flatMap(({ shapes }) => shapes)) {
    if (shape.type !== "path" || shape.d.length < WORTH_SHARING) continue;
    if (seen.has(shape.d) && !shared.has(shape.d)) shared.set(shape.d, `picture-path${shared.size}`);
    seen.add(shape.d);
  }
  return shared;
}

interface Defined {
  readonly hatches: readonly Named[];
  readonly shared: SharedPaths;
}

type Named = readonly [hatch: Hatch, id: string];

function hatchesOf(layers: readonly Layer[]): readonly Named[] {
  const different = new Map<string, Hatch>();
  for (const shape of layers.flatMap(({ shapes }) => shapes))
    if (shape.type !== "text" && shape.fill !== null && typeof shape.fill !== "string")
      different.set(`${JSON.stringify(shape.fill)}${shape.place.scale}`, scaled(shape.fill, shape.place.scale));
  return [...different.values()].map((hatch, index) => [hatch, `picture-hatch${index}`]);
}

/** In a shape's own coordinates, since a pattern is enlarged with what it fills. */
function scaled(hatch: Hatch, scale: number): Hatch {
  return { ...hatch, spacing: hatch.spacing / scale, width: hatch.width / scale };
}

function patternMarkup([{ spacing, angle, width, colour, opacity }, id]: Named): string {
  const side = n(spacing);
  return (
    `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(${n(angle)})">` +
    `<path d="M0 0V${side}" stroke="${colour}" stroke-opacity="${n(opacity)}" stroke-width="${n(width)}"/></pattern>`
  );
}

/** Neighbours of the same place and looks share a group: a map's countries would say theirs two hundred times. */
function layerMarkup({ x, y, scale, shapes }: Layer, index: number, { hatches, shared }: Defined): string {
  const groups: { readonly looks: string; readonly inside: string[] }[] = [];
  for (const shape of shapes) {
    const looks = shape.type === "text" ? "" : `${placed(shape.place)}${looksOf(shape, hatches)}`;
    const last = groups.at(-1);
    const group = last?.looks === looks ? last : { looks, inside: [] };
    if (group !== last) groups.push(group);
    group.inside.push(elementOf(shape, shared));
  }
  const content = groups.map(({ looks, inside }) =>
    looks === "" ? inside.join("") : `<g${looks}>${inside.join("")}</g>`,
  );
  return `<g clip-path="url(#picture-clip${index})"><g${placed({ x, y, scale, angle: 0 })}>${content.join("")}</g></g>`;
}

function placed({ x, y, scale, angle }: Placement): string {
  const steps = [
    ...(x === 0 && y === 0 ? [] : [`translate(${n(x)} ${n(y)})`]),
    ...(scale === 1 ? [] : [`scale(${scale})`]),
    ...(angle === 0 ? [] : [`rotate(${n(angle)})`]),
  ];
  return steps.length === 0 ? "" : ` transform="${steps.join(" ")}"`;
}

function looksOf(
  { fill, stroke, cased, place: { scale } }: Exclude<Shape, TextShape>,
  hatches: readonly Named[],
): string {
  const painted =
    fill === null ? "none" : typeof fill === "string" ? fill : `url(#${hatchId(scaled(fill, scale), hatches)})`;
  return ` fill="${painted}"${stroke === null ? "" : strokeOf(stroke, scale)}${cased ? ' paint-order="stroke"' : ""}`;
}

function hatchId(hatch: Hatch, hatches: readonly Named[]): string {
  const key = JSON.stringify(hatch);
  return hatches.find(([other]) => JSON.stringify(other) === key)?.[1] ?? "";
}

function strokeOf({ colour, opacity, width, dash, cap }: Stroke, scale: number): string {
  return [
    ` stroke="${colour}" stroke-width="${n(width / scale)}" stroke-linejoin="round"`,
    opacity === 1 ? "" : ` stroke-opacity="${n(opacity)}"`,
    dash.length === 0 ? "" : ` stroke-dasharray="${dash.map((length) => n(length / scale)).join(" ")}"`,
    cap === "butt" ? "" : ` stroke-linecap="${cap}"`,
  ].join("");
}

function elementOf(shape: Shape, shared: SharedPaths): string {
  switch (shape.type) {
    case "path": {
      const id = shared.get(shape.d);
      return id === undefined ? `<path d="${shape.d}"/>` : `<use xlink:href="#${id}"/>`;
    }
    case "circle":
      return `<circle cx="${n(shape.cx)}" cy="${n(shape.cy)}" r="${n(shape.r)}"/>`;
    case "rect":
      return `<rect ${box(shape.x, shape.y, shape.width, shape.height)}/>`;
    case "text":
      return textMarkup(shape);
  }
}

function textMarkup({ x, y, runs, size, spacing, anchor, colour, halo }: TextShape): string {
  const [first, ...rest] = runs;
  if (first === undefined) return "";
  const parts = [
    `x="${n(x)}" y="${n(y)}" font-size="${n(size)}" fill="${colour}"${fontOf(first.face)}`,
    spacing === 0 ? "" : `letter-spacing="${n(spacing)}"`,
    anchor === "start" ? "" : `text-anchor="${anchor}"`,
    halo === null
      ? ""
      : `stroke="${halo.colour}" stroke-width="${n(halo.width)}" stroke-linejoin="round" paint-order="stroke"`,
    'xml:space="preserve"',
  ];
  const more = rest.map(({ text, face }) => `<tspan${fontOf(face)}>${escaped(text)}</tspan>`);
  return `<text ${parts.filter(Boolean).join(" ")}>${escaped(first.text)}${more.join("")}</text>`;
}

function fontOf({ family, weight, italic }: Face): string {
  return ` font-family="${FAMILIES[family]}" font-weight="${weight}"${italic ? ' font-style="italic"' : ' font-style="normal"'}`;
}
