/** Drawings as the pages of a PDF: lines stay lines, letters stay letters that can be searched and copied. */
import PDFDocument from "pdfkit";
import type { CircleShape, Drawing, Hatch, Layer, PathShape, RectShape, Shape, TextShape } from "../map/shapes.ts";
import { type Fonts, outline, pieces, type TypeFont } from "./typeset.ts";

export interface PdfPage {
  readonly drawing: Drawing;
  /** Absolute: where its map leads to; null for nowhere. */
  readonly link: string | null;
}

/** Points to a CSS pixel. */
const POINT = 0.75;

/**
 * @param title of the whole
 * @param fonts of all letters on the pages; letters without one are left out
 */
export function pdfOf(pages: readonly PdfPage[], title: string, fonts: Fonts): Promise<Uint8Array> {
  const [first] = pages;
  const doc = new PDFDocument({
    autoFirstPage: false,
    // None of PDF's own: every letter has a font of ours.
    font: "",
    displayTitle: true,
    pdfVersion: "1.7",
    lang: first?.drawing.language ?? "en",
    info: { Title: title, Creator: "Eastward" },
  });
  const bytes = collected(doc);
  const named = new Map<string, unknown>();
  for (const { drawing, link } of pages) {
    const [width, height] = [drawing.width * POINT, drawing.height * POINT];
    doc.addPage({ size: [width, height], margin: 0 });
    doc.outline.addItem(drawing.title);
    if (drawing.background !== null) doc.rect(0, 0, width, height).fill(drawing.background);
    doc.scale(POINT);
    for (const layer of drawing.layers) drawLayer(doc, layer, { fonts, named });
    const map = drawing.layers.at(-1);
    if (link !== null && map !== undefined) doc.link(map.x, map.y, map.width, map.height, link);
  }
  doc.end();
  return bytes;
}

type Doc = InstanceType<typeof PDFDocument>;

interface Letters {
  readonly fonts: Fonts;
  /** Fonts by their key, as the document knows them. */
  readonly named: Map<string, unknown>;
}

function collected(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("error", reject);
    doc.on("end", () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

function drawLayer(doc: Doc, { x, y, width, height, scale, shapes }: Layer, letters: Letters): void {
  doc.save();
  doc.rect(x, y, width, height).clip();
  doc.translate(x, y).scale(scale);
  for (const shape of shapes) drawShape(doc, shape, letters);
  doc.restore();
}

function drawShape(doc: Doc, shape: Shape, letters: Letters): void {
  if (shape.type === "text") {
    drawText(doc, shape, letters);
    return;
  }
  const { x, y, scale, angle } = shape.place;
  doc.save();
  doc.translate(x, y).scale(scale).rotate(angle);
  const stroke = () => {
    if (shape.stroke === null) return;
    const { colour, opacity, width, dash, cap } = shape.stroke;
    trace(doc, shape);
    doc
      .lineWidth(width / scale)
      .lineCap(cap)
      .lineJoin("round")
      .strokeOpacity(opacity);
    if (dash.length > 0) doc.dash(dash.map((length) => length / scale) as unknown as number, {});
    doc.stroke(colour).undash();
  };
  if (shape.cased) stroke();
  if (shape.fill !== null) {
    trace(doc, shape);
    if (typeof shape.fill === "string") doc.fillOpacity(1).fill(shape.fill);
    else doc.fillOpacity(shape.fill.opacity).fill(hatching(doc, shape.fill, scale));
  }
  if (!shape.cased) stroke();
  doc.restore();
}

function trace(doc: Doc, shape: PathShape | CircleShape | RectShape): void {
  switch (shape.type) {
    case "path":
      doc.path(shape.d);
      return;
    case "circle":
      doc.circle(shape.cx, shape.cy, shape.r);
      return;
    case "rect":
      doc.rect(shape.x, shape.y, shape.width, shape.height);
  }
}

/**
 * A tile with a line from corner to corner, and those of its neighbours as far as they reach into it.
 * @param scale that of the shape: a pattern is enlarged with what it fills
 */
function hatching(doc: Doc, { spacing, angle, width, colour }: Hatch, scale: number): PDFKit.Mixins.ColorValue {
  const side = (spacing * Math.SQRT2) / scale;
  const lines = [-side, 0, side].map((along) => {
    const [from, to] = angle > 0 ? [along + side, along] : [along, along + side];
    return `0 ${n(from)} m ${n(side)} ${n(to)} l`;
  });
  return [doc.pattern([0, 0, side, side], side, side, `${n(width / scale)} w ${lines.join(" ")} S`), colour];
}

const n = (value: number) => String(Math.round(value * 1000) / 1000);

function drawText(doc: Doc, text: TextShape, { fonts, named }: Letters): void {
  if (text.halo !== null) {
    // As an outline: letters drawn twice would be found twice.
    const { d, place } = outline(text, fonts);
    doc.save();
    doc.translate(place.x, place.y).path(d).lineWidth(text.halo.width).lineJoin("round").strokeOpacity(1);
    doc.stroke(text.halo.colour).restore();
  }
  doc.fillColor(text.colour, 1).fontSize(text.size);
  for (const { type, text: letters, x } of pieces(text, fonts)) {
    takeFont(doc, type, named);
    const { spacing: characterSpacing } = text;
    const options = { lineBreak: false, baseline: "alphabetic", characterSpacing } as const;
    if (characterSpacing === 0) doc.text(letters, x, text.y, options);
    else {
      // Readers take wide spaces between letters for ends of words: what they spell is said beside them.
      doc.markContent("Span", { actual: letters });
      doc.text(letters, x, text.y, { ...options, features: [] });
      doc.endMarkedContent();
    }
  }
}

/** Under a name of its own: pdfkit tells fonts apart by the one inside, which is the same for each weight. */
function takeFont(doc: Doc, { key, font }: TypeFont, named: Letters["named"]): void {
  if (!named.has(key)) {
    const own = Object.create(font, { postscriptName: { value: key } });
    named.set(key, own);
    doc.registerFont(key, own);
  }
  doc.font(key);
}
