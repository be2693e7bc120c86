/** SVG to PNG without a browser, through resvg. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

let ready: Promise<void> | null = null;

/**
 * @param svg without live letters, since there are no fonts here; what has no background stays transparent
 * @param width pixels; the height follows
 * @returns a PNG, RGBA
 * @throws {Error} where the text is no SVG
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  // May be called once in a process.
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const picture = new Resvg(svg, { fitTo: { mode: "width", value: width } });
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
