/** The drawn map's markup as shapes: the same drawing that the page shows, for pictures that know no style sheet. */
import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";
import { type Theme, themeColours } from "../theme/tokens.ts";
import type { Size } from "./camera.ts";
import { type Declarations, type Styled, styleSheet } from "./drawnStyle.ts";
import { type Face, type Hatch, HERE, type Placement, type Shape, type Stroke, type TextShape } from "./shapes.ts";

/** @param markup as `drawScene` gives it  @param css the text of drawn.css */
export function drawnShapes(markup: string, css: string, theme: Theme): readonly Shape[] {
  const { root } = parseXml(markup);
  if (root === null) return [];
  const size = { width: Number(root.attributes.width), height: Number(root.attributes.height) };
  const reader: Reader = { size, rules: styleSheet(css), colours: themeColours(theme), hatches: new Map() };
  const page: Node = { styled: { tag: "div", classes: new Set(["drawn"]) }, ancestors: [], style: {}, place: HERE };
  return shapesIn(root, page, reader);
}

interface Reader {
  /** Of the whole drawing. */
  readonly size: Size;
  readonly rules: (element: Styled, ancestors: readonly Styled[]) => Declarations;
  readonly colours: Readonly<Record<string, string>>;
  /** By id; a hatch stands in the markup before what is filled with it. */
  readonly hatches: Map<string, Hatch>;
}

/** An element with all that it has from those around it. */
interface Node {
  readonly styled: Styled;
  readonly ancestors: readonly Styled[];
  readonly style: Declarations;
  readonly place: Placement;
}

function shapesIn(element: XmlElement, parent: Node, reader: Reader): readonly Shape[] {
  const node = within(parent, element, reader);
  const { attributes } = element;
  const number = (name: string) => Number(attributes[name] ?? 0);
  switch (element.name) {
    case "defs":
      for (const pattern of elementsOf(element)) readHatch(pattern, node, reader);
      return [];
    case "path":
      return seen({ type: "path", d: attributes.d ?? "", ...looksOf(node, reader) });
    case "circle":
      return seen({ type: "circle", cx: number("cx"), cy: number("cy"), r: number("r"), ...looksOf(node, reader) });
    case "rect": {
      // That of the flat map's sea; a name's own is not seen.
      const { width, height } = reader.size;
      const { scale } = node.place;
      const whole = { x: 0, y: 0, width: width / scale, height: height / scale };
      return attributes.width === "100%" ? seen({ type: "rect", ...whole, ...looksOf(node, reader) }) : [];
    }
    case "text":
      return textShapes(element, node, reader);
    default:
      return elementsOf(element).flatMap((child) => shapesIn(child, node, reader));
  }
}

/** What drawn.css sets of a shape or of letters is all handed down to what is inside, as SVG does. */
function within(parent: Node, element: XmlElement, { rules, size }: Reader): Node {
  const styled = { tag: element.name, classes: new Set((element.attributes.class ?? "").split(" ")) };
  const ancestors = [...parent.ancestors, parent.styled];
  const own = Object.fromEntries(Object.entries(element.attributes).filter(([name]) => PRESENTATION.has(name)));
  const style = { ...parent.style, ...own, ...rules(styled, ancestors) };
  return { styled, ancestors, style, place: placeOf(element, parent.place, size) };
}

/** Attributes that say what a style sheet could; where it does, it has the last word. */
const PRESENTATION: ReadonlySet<string> = new Set(["fill", "stroke-width", "stroke-dasharray", "text-anchor"]);

function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** Of a nested `<svg>` its corner, or the unit of its view box; of a path the angle it is turned by. */
function placeOf({ name, attributes }: XmlElement, place: Placement, size: Size): Placement {
  const { x = "0", y = "0", viewBox, transform } = attributes;
  if (name === "path") return { ...place, angle: Number(/^rotate\((.+)\)$/.exec(transform ?? "")?.[1] ?? 0) };
  if (name !== "svg") return place;
  const units = viewBox?.split(" ").map(Number)[2];
  // A view box is as wide as the drawing.
  if (units !== undefined) return { ...place, scale: size.width / units };
  return { ...place, x: place.x + Number(x), y: place.y + Number(y) };
}

function readHatch(pattern: XmlElement, parent: Node, reader: Reader): void {
  const [line] = elementsOf(pattern);
  const { id, width, patternTransform } = pattern.attributes;
  if (line === undefined || id === undefined) return;
  const { style, place } = within(within(parent, pattern, reader), line, reader);
  const stroke = strokeOf(style, reader);
  if (stroke === null) return;
  reader.hatches.set(id, {
    spacing: Number(width) * place.scale,
    // Its width is in units of the drawing, unlike that of every other line.
    width: stroke.width * place.scale,
    angle: Number(/^rotate\((.+)\)$/.exec(patternTransform ?? "")?.[1] ?? 0),
    colour: stroke.colour,
    opacity: stroke.opacity,
  });
}

function looksOf({ style, place }: Node, reader: Reader) {
  const fill = value(style, "fill", reader) ?? "#000000";
  const hatch = /^url\(#(.+)\)$/.exec(fill)?.[1];
  return {
    place,
    fill: hatch !== undefined ? (reader.hatches.get(hatch) ?? null) : fill === "none" ? null : fill,
    stroke: strokeOf(style, reader),
    cased: style["paint-order"] === "stroke",
  };
}

function strokeOf(style: Declarations, reader: Reader): Stroke | null {
  const colour = value(style, "stroke", reader) ?? "none";
  if (colour === "none" || colour === "transparent") return null;
  return {
    colour,
    opacity: Number(style["stroke-opacity"] ?? 1),
    width: Number(style["stroke-width"] ?? 1),
    dash: (style["stroke-dasharray"] ?? "").split(/[ ,]+/).filter(Boolean).map(Number),
    cap: style["stroke-linecap"] === "round" ? "round" : "butt",
  };
}

/** A declaration with the theme's colours, and its own variables, in the place of their names. */
function value(style: Declarations, property: string, { colours }: Reader): string | undefined {
  const variable = (name: string): string => {
    const named = style[name];
    return named === undefined
      ? (colours[name.slice(2)] ?? "none")
      : named.replace(VARIABLE, (_, of: string) => variable(of));
  };
  return style[property]?.replace(VARIABLE, (_, name: string) => variable(name));
}
const VARIABLE = /var\((--[\w-]+)\)/g;

function seen<S extends Exclude<Shape, TextShape>>(shape: S): readonly Shape[] {
  return shape.fill === null && shape.stroke === null ? [] : [shape];
}

/** The first line, and the second that hangs below it. */
function textShapes(element: XmlElement, node: Node, reader: Reader): readonly Shape[] {
  const { x = "0", y = "0", dy } = element.attributes;
  const letters = lettersOf(node.style, reader);
  const at = { x: node.place.x + Number(x), y: node.place.y + Number(y) + pixels(dy ?? "0", letters.size) };
  const text = element.children.map((child) => (child instanceof XmlText ? child.text : "")).join("");
  const lines = elementsOf(element).map((line) => {
    const below = lettersOf(within(node, line, reader).style, reader);
    return textShape(below, { x: at.x, y: at.y + Number(line.attributes.dy) }, line.text);
  });
  return [textShape(letters, at, text), ...lines];
}

function textShape(
  { face, ...looks }: Letters,
  at: { readonly x: number; readonly y: number },
  text: string,
): TextShape {
  return { type: "text", ...at, ...looks, runs: [{ text, face }] };
}

type Letters = Omit<TextShape, "type" | "x" | "y" | "runs"> & { readonly face: Face };

function lettersOf(style: Declarations, reader: Reader): Letters {
  const [, slant, bold, of, name] = SHORTHAND.exec(style.font ?? "") ?? [];
  const size = pixels(style["font-size"] ?? of ?? "16px", 0);
  const halo = strokeOf(style, reader);
  const anchor = style["text-anchor"];
  return {
    face: {
      family: (name ?? style["font-family"] ?? "").includes("serif") ? "serif" : "sans",
      weight: Number(style["font-weight"] ?? bold ?? 400),
      italic: (style["font-style"] ?? slant) === "italic",
    },
    size,
    spacing: pixels(style["letter-spacing"] ?? "0", size),
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
    colour: value(style, "fill", reader) ?? "#000000",
    halo: halo === null ? null : { colour: halo.colour, width: halo.width },
  };
}
/** As drawn.css writes `font`: "italic 500 13px var(--serif)". */
const SHORTHAND = /^(?:(italic) )?(\d+) ([\d.]+px) var\(--(sans|serif)\)$/;

/** @param size of the letters, for lengths in "em" */
function pixels(length: string, size: number): number {
  return Number.parseFloat(length) * (length.endsWith("em") ? size : 1);
}
