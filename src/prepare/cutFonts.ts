/** The page's fonts, cut down to the letters of some drawings. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decompress from "woff2-encoder/decompress";
import { type CutFont, fontPath, type Letters } from "../picture/fonts.ts";
import { loadSubset, type Subset } from "../picture/subset.ts";

const resolve = createRequire(import.meta.url).resolve;
const whole = new Map<string, Promise<Uint8Array>>();
let subset: Promise<Subset> | null = null;

export async function cutFonts(letters: readonly Letters[]): Promise<readonly CutFont[]> {
  subset ??= loadSubset(readFileSync(resolve("harfbuzzjs/dist/harfbuzz-subset.wasm")));
  const cut = await subset;
  return Promise.all(letters.map(async (own) => ({ ...own, bytes: cut(await fontOf(own), own) })));
}

function fontOf({ file }: Letters): Promise<Uint8Array> {
  const path = resolve(`@fontsource-variable/${fontPath(file)}`);
  const known = whole.get(path) ?? decompress(readFileSync(path));
  whole.set(path, known);
  return known;
}
