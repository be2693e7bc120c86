/** Which letters of a picture are set in which font file, and those files cut down to them. */
import type { Drawing, Face, Run } from "../map/shapes.ts";
import type { EmbeddedFont } from "./svg.ts";

/** A file of the fontsource packages: a family, a slant, and the letters it has (as in fonts.css). */
export interface FontFile {
  readonly family: Face["family"];
  readonly italic: boolean;
  readonly script: "latin" | "latin-ext" | "vietnamese" | "cyrillic" | "cyrillic-ext" | "greek";
}

/** First and last code point of each stretch that a script's files have, in the order in which they are asked. */
const RANGES: readonly (readonly [script: FontFile["script"], stretches: readonly (readonly [number, number])[]])[] = [
  [
    "latin",
    [
      [0x20, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2bb, 0x2bc],
      [0x2c6, 0x2c6],
      [0x2da, 0x2da],
      [0x2dc, 0x2dc],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2191, 0x2191],
      [0x2193, 0x2193],
      [0x2212, 0x2212],
      [0x2215, 0x2215],
    ],
  ],
  [
    "cyrillic",
    [
      [0x301, 0x301],
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x4b0, 0x4b1],
      [0x2116, 0x2116],
    ],
  ],
  [
    "vietnamese",
    [
      [0x102, 0x103],
      [0x110, 0x111],
      [0x128, 0x129],
      [0x168, 0x169],
      [0x1a0, 0x1a1],
      [0x1af, 0x1b0],
      [0x300, 0x301],
      [0x303, 0x304],
      [0x308, 0x309],
      [0x323, 0x323],
      [0x1ea0, 0x1ef9],
      [0x20ab, 0x20ab],
    ],
  ],
  [
    "latin-ext",
    [
      [0x100, 0x2ba],
      [0x2bd, 0x2c5],
      [0x2c7, 0x2cc],
      [0x2ce, 0x2d7],
      [0x2dd, 0x2ff],
      [0x1d00, 0x1dbf],
      [0x1e00, 0x1e9f],
      [0x1ef2, 0x1eff],
      [0x20a0, 0x20aa],
      [0x20ad, 0x20c0],
      [0x2113, 0x2113],
      [0x2c60, 0x2c7f],
      [0xa720, 0xa7ff],
    ],
  ],
  [
    "cyrillic-ext",
    [
      [0x460, 0x52f],
      [0x1c80, 0x1c88],
      [0x20b4, 0x20b4],
      [0x2de0, 0x2dff],
      [0xa640, 0xa69f],
    ],
  ],
  [
    "greek",
    [
      [0x370, 0x377],
      [0x37a, 0x37f],
      [0x384, 0x38a],
      [0x38c, 0x38c],
      [0x38e, 0x3a1],
      [0x3a3, 0x3ff],
    ],
  ],
];

/** Null for a letter that none of the page's fonts has: Chinese, for one, is set in the reader's own. */
export function scriptOf(letter: string): FontFile["script"] | null {
  const point = letter.codePointAt(0) ?? 0;
  return (
    RANGES.find(([, stretches]) => stretches.some(([first, last]) => first <= point && point <= last))?.[0] ?? null
  );
}

/** Letters of one face in one file. */
export interface Letters {
  readonly file: FontFile;
  readonly weight: number;
  readonly letters: ReadonlySet<string>;
}

/** All the letters of drawings, by face and file; letters that no file has are in `missing`. */
export function lettersOf(drawings: readonly Drawing[]): {
  readonly found: readonly Letters[];
  readonly missing: ReadonlySet<string>;
} {
  const found = new Map<string, Letters & { readonly letters: Set<string> }>();
  const missing = new Set<string>();
  for (const { text, face } of drawings.flatMap(runsOf)) {
    for (const letter of text) {
      const script = scriptOf(letter);
      if (script === null) {
        missing.add(letter);
        continue;
      }
      const { family, weight, italic } = face;
      const key = [family, weight, italic, script].join();
      const known = found.get(key) ?? { file: { family, italic, script }, weight, letters: new Set<string>() };
      found.set(key, known);
      known.letters.add(letter);
    }
  }
  return { found: [...found.values()], missing };
}

function runsOf({ layers }: Drawing): readonly Run[] {
  return layers.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.type === "text" ? shape.runs : [])));
}

/** "inter/files/inter-latin-wght-normal.woff2", within node_modules/@fontsource-variable. */
export function fontPath({ family, italic, script }: FontFile): string {
  const name = family === "sans" ? "inter" : "source-serif-4";
  return `${name}/files/${name}-${script}-wght-${italic ? "italic" : "normal"}.woff2`;
}

/** Whether so many letters stay blank that nothing could be read: one or two may be missing, a whole script may not. */
export function leavesBlank(missing: ReadonlySet<string>, found: readonly Letters[]): boolean {
  return missing.size > new Set(found.flatMap(({ letters }) => [...letters])).size / 4;
}

/** A font with no more than the letters it was cut for. */
export interface CutFont extends Letters {
  /** TrueType. */
  readonly bytes: Uint8Array;
}

export function embedded({ file, weight, bytes, letters }: CutFont): EmbeddedFont {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const range = [...letters].map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`).join(",");
  return { face: file, weight: String(weight), range, source: `data:font/ttf;base64,${base64}` };
}
