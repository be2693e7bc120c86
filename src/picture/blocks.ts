/** Words and keys set into a column: blocks know how tall they are, and draw themselves where they are put. CSS pixels. */
import type { Face, Run, Shape } from "../map/shapes.ts";
import { lineWidth } from "../map/textSize.ts";

export interface Block {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Shape[];
}

export interface Setting {
  readonly size: number;
  /** Of a line, in sizes. */
  readonly leading: number;
  readonly colour: string;
}

export const SANS: Face = { family: "sans", weight: 400, italic: false };
export const SERIF: Face = { family: "serif", weight: 400, italic: false };
export const bold = (face: Face): Face => ({ ...face, weight: 600 });
export const slanted = (face: Face): Face => ({ ...face, italic: true });

/** Text broken into lines no wider than `width`; a line break in it is kept. */
export function paragraph(runs: readonly Run[], width: number, { size, leading, colour }: Setting): Block {
  const lines = broken(runs, width, size);
  const line = size * leading;
  return {
    width: Math.max(0, ...lines.map((one) => widthOf(one, size))),
    height: lines.length * line,
    draw: (x, y) =>
      lines.flatMap((one, index): readonly Shape[] =>
        one.length === 0
          ? []
          : // Letters stand on a baseline about a third of their size below the middle of their line.
            [textAt(one, x, y + index * line + line / 2 + size * 0.36, size, colour)],
      ),
  };
}

function textAt(runs: readonly Run[], x: number, y: number, size: number, colour: string): Shape {
  return { type: "text", x, y, runs, size, spacing: 0, anchor: "start", colour, halo: null };
}

const widthOf = (runs: readonly Run[], size: number) =>
  runs.reduce((sum, { text, face }) => sum + lineWidth(text, face.family, size), 0);

/** Where a line may be broken: after spaces, and between the letters of scripts that write without them. */
const PIECES =
  /\n|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，。、；：！？」』）”]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+[^\S\n]*|[^\S\n]+/gu;

function broken(runs: readonly Run[], width: number, size: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const { text, face } of runs) {
    for (const [piece] of text.matchAll(PIECES)) {
      const letters = lineWidth(piece.trimEnd(), face.family, size);
      if (piece === "\n" || (used > 0 && used + letters > width)) {
        lines.push([]);
        used = 0;
        if (piece.trim() === "") continue;
      }
      join(lines.at(-1) ?? [], { text: piece, face });
      used += lineWidth(piece, face.family, size);
    }
  }
  return lines;
}

function join(line: Run[], run: Run): void {
  const last = line.at(-1);
  if (last === undefined || last.face !== run.face) line.push(run);
  else line[line.length - 1] = { text: last.text + run.text, face: run.face };
}

/** One above the other. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const height = shown.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, shown.length - 1);
  return {
    width: Math.max(0, ...shown.map(({ width }) => width)),
    height,
    draw: (x, y) => {
      let top = y;
      return shown.flatMap((block) => {
        const shapes = block.draw(x, top);
        top += block.height + gap;
        return shapes;
      });
    },
  };
}

/** Two side by side, the first in the middle of the second's first line. */
export function beside(icon: Block, text: Block, indent: number, line: number): Block {
  return {
    width: indent + text.width,
    height: Math.max(icon.height, text.height),
    draw: (x, y) => [...icon.draw(x, y + (line - icon.height) / 2), ...text.draw(x + indent, y)],
  };
}

/** In a row, and on into the next where there is no more room. */
export function flow(blocks: readonly Block[], width: number, gap: { readonly x: number; readonly y: number }): Block {
  const places: { readonly block: Block; readonly x: number; readonly y: number }[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const block of blocks.filter(({ height }) => height > 0)) {
    if (x > 0 && x + block.width > width) {
      [x, y, tallest] = [0, y + tallest + gap.y, 0];
    }
    places.push({ block, x, y });
    x += block.width + gap.x;
    tallest = Math.max(tallest, block.height);
  }
  return {
    width: Math.max(0, ...places.map((place) => place.x + place.block.width)),
    height: y + tallest,
    draw: (left, top) => places.flatMap((place) => place.block.draw(left + place.x, top + place.y)),
  };
}
