/** Lines of letters worked out glyph by glyph, for formats that must not depend on what a reader's fonts are. */
import { create, type Font } from "fontkit";
import type { Drawing, Face, PathShape, Run, Shape, TextShape } from "../map/shapes.ts";
import { type CutFont, type FontFile, scriptOf } from "./fonts.ts";

/** Finds the font of a letter; null where there is none. */
export type Fonts = (face: Face, letter: string) => TypeFont | null;

export interface TypeFont {
  /** One for each face and script. */
  readonly key: string;
  readonly font: Font;
}

/** Letters that one font sets, from a point on the baseline. */
export interface Piece {
  readonly type: TypeFont;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export function typeFonts(cut: readonly CutFont[]): Fonts {
  const byKey = new Map<string, TypeFont>();
  for (const { file, weight, bytes } of cut) {
    const key = keyOf({ ...file, weight }, file.script);
    const font = create(padded(bytes) as Buffer);
    if ("layout" in font) byKey.set(key, { key, font });
  }
  return (face, letter) => {
    const script = scriptOf(letter);
    return script === null ? null : (byKey.get(keyOf(face, script)) ?? null);
  };
}

/** fontkit reads on behind the last letter where that is a space, which has no outline. It takes any bytes, whatever its types say. */
function padded(bytes: Uint8Array): Uint8Array {
  const longer = new Uint8Array(bytes.length + 16);
  longer.set(bytes);
  return longer;
}

function keyOf({ family, weight, italic }: Face, script: FontFile["script"]): string {
  return `${family}-${weight}${italic ? "-italic" : ""}-${script}`;
}

/** Each letter in its font, anchored as the text asks; letters without a font are left out. */
export function pieces(text: TextShape, fonts: Fonts): readonly Piece[] {
  const set: Piece[] = [];
  let x = 0;
  for (const { type, text: letters } of text.runs.flatMap((run) => byFont(run, fonts))) {
    const width = widthOf(type, letters, text);
    set.push({ type, text: letters, x, width });
    x += width;
  }
  const start = text.x - { start: 0, middle: x / 2, end: x }[text.anchor];
  return set.map((piece) => ({ ...piece, x: start + piece.x }));
}

function byFont({ text, face }: Run, fonts: Fonts): readonly { readonly type: TypeFont; readonly text: string }[] {
  const parts: { type: TypeFont; text: string }[] = [];
  for (const letter of text) {
    const last = parts.at(-1);
    // A space between words of another script is no reason to change the font, where that has one too.
    const type = letter === " " && last?.type.font.hasGlyphForCodePoint(32) ? last.type : fonts(face, letter);
    if (type === null) continue;
    if (last?.type === type) last.text += letter;
    else parts.push({ type, text: letter });
  }
  return parts;
}

/** Spaced letters are not joined. */
const featuresOf = ({ spacing }: TextShape) => (spacing === 0 ? {} : { liga: false });

function widthOf({ font }: TypeFont, letters: string, text: TextShape): number {
  const { positions } = font.layout(letters, featuresOf(text));
  const advance = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return (advance * text.size) / font.unitsPerEm + text.spacing * positions.length;
}

/** The letters of a text as one outline. */
export function outline(text: TextShape, fonts: Fonts): PathShape {
  const d = pieces(text, fonts).map((piece) => outlineOf(piece, text));
  const { halo } = text;
  const stroke = halo && { colour: halo.colour, opacity: 1, width: halo.width, dash: [], cap: "round" as const };
  const place = { x: 0, y: text.y, scale: 1, angle: 0 };
  return { type: "path", d: d.join(""), place, fill: text.colour, stroke, cased: true };
}

function outlineOf({ type: { font }, text: letters, x }: Piece, text: TextShape): string {
  const scale = text.size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(letters, featuresOf(text));
  let pen = x;
  return glyphs
    .map(({ path }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const [left, up] = [pen + xOffset * scale, yOffset * scale];
      pen += xAdvance * scale + text.spacing;
      return path.commands
        .map(({ command, args }) => {
          const points = args.map((value, i) => n(i % 2 === 0 ? left + value * scale : -(up + value * scale)));
          return `${LETTERS[command] ?? ""}${points.join(" ")}`;
        })
        .join("");
    })
    .join("");
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

const n = (value: number) => String(Math.round(value * 100) / 100);

/** A drawing without live letters: it looks the same wherever it is opened. */
export function outlined(drawing: Drawing, fonts: Fonts): Drawing {
  const shapes = (of: readonly Shape[]) => of.map((shape) => (shape.type === "text" ? outline(shape, fonts) : shape));
  return { ...drawing, layers: drawing.layers.map((layer) => ({ ...layer, shapes: shapes(layer.shapes) })) };
}
