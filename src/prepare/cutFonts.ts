/** The page's fonts, cut down to what is needed of them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decompress from "woff2-encoder/decompress";
import { type CutFont, fontPath, type Letters } from "../picture/fonts.ts";
import { type Cut, loadSubset, type Subset } from "../picture/subset.ts";

const { resolve } = createRequire(import.meta.url);
const whole = new Map<string, Promise<Uint8Array>>();
let subset: Promise<Subset> | null = null;

/** To the letters of some drawings. */
export async function cutFonts(letters: readonly Letters[]): Promise<readonly CutFont[]> {
  return Promise.all(letters.map(async (own) => ({ ...own, bytes: await cutFont(fontPath(own.file), own) })));
}

/** @param path within the packages of @fontsource-variable; @returns TrueType */
export async function cutFont(path: string, cut: Cut): Promise<Uint8Array> {
  subset ??= loadSubset(readFileSync(resolve("harfbuzzjs/dist/harfbuzz-subset.wasm")));
  const font = whole.get(path) ?? decompress(readFileSync(resolve(`@fontsource-variable/${path}`)));
  whole.set(path, font);
  return (await subset)(await font, cut);
}
