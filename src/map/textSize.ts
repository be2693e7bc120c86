/** How much room letters take, without a page to measure them on: the poster is drawn where there is none. */
import type { LabelKind } from "../scene/scene.ts";
import { DETAIL, LETTERING, LINE_HEIGHT } from "./lettering.ts";

/** Advance widths of Inter at weight 600, in ems, by letters of about the same width. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["iljI.,:;'’|!", 0.28],
  ["ftr()-– ", 0.37],
  ["sczkvxyJ", 0.55],
  ["mMW@", 0.9],
  ["w", 0.8],
  ["ABCDEFGHKLNOPQRSTUVXYZ", 0.69],
  ["бвдеёийлнопрцъьіїє", 0.63],
  ["жмфшщюыЖМФШЩЮЫД", 0.92],
  ["АБВГЕЁЗИЙКЛНОПРСТУХЦЧЪЬЭЯ", 0.7],
];
const OTHER = 0.6;
/** Letters of Source Serif 4 are that much narrower. */
const SERIF = 0.88;
/** Letters that fill a square: Han, kana, Hangul and their punctuation. */
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** Width in ems. Errs on the wide side. */
function ems(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? (SQUARE.test(letter) ? 1 : OTHER);
  return sum;
}

export interface TextSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export function textSize(kind: LabelKind, text: string, detail: string | null): TextSize {
  const { size, spacing, uppercase, family } = LETTERING[kind];
  const written = uppercase ? text.toLocaleUpperCase("en") : text;
  const width = (ems(written) * (family === "serif" ? SERIF : 1) + spacing * (written.length - 1)) * size;
  if (detail === null) return { width, height: size * LINE_HEIGHT };
  return {
    width: Math.max(width, ems(detail) * DETAIL.size),
    height: (size + DETAIL.size) * LINE_HEIGHT,
  };
}

/** About how wide a line of running text is, in CSS pixels. Errs on the wide side, as all of these. */
export function lineWidth(text: string, family: "sans" | "serif", size: number): number {
  return ems(text) * (family === "serif" ? 0.97 : 1) * size;
}
