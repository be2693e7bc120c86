/** SVG to PNG without a browser, through resvg. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

export interface RasterOptions {
  /** Pixels; the height follows. */
  readonly width: number;
  /** TrueType fonts of the picture's letters: resvg reads neither embedded fonts nor those of the system. */
  readonly fonts: readonly Uint8Array[];
}

let ready: Promise<void> | null = null;

/**
 * @param svg with presentation attributes or plain CSS; what has no background stays transparent
 * @returns a PNG, RGBA
 * @throws {Error} where the text is no SVG
 */
export async function rasterise(svg: string, { width, fonts }: RasterOptions): Promise<Uint8Array> {
  // May be called once in a process.
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const picture = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { fontBuffers: [...fonts] } });
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}
