/** Pictures made on the page: the same drawings as on the command line, set in the page's fonts, rasterised by a canvas. */
import css from "../map/drawn.css?raw";
import type { Drawing } from "../map/shapes.ts";
import type { AtlasState } from "../state/store.ts";
import { shownTheme } from "../state/store.ts";
import { lettersOf } from "./fonts.ts";
import { pageFonts } from "./pageFonts.ts";
import { type PictureChoice, SIZE } from "./pictureChoice.ts";
import { drawingOf, slideOfView } from "./slides.ts";
import { svgOf } from "./svg.ts";

/** @throws where a font could not be had, or the canvas is larger than the browser makes one */
export async function pictureOfPage(
  state: Pick<AtlasState, "data" | "view" | "strings" | "systemTheme">,
  { format, scale, transparent }: PictureChoice,
): Promise<Blob> {
  const slide = slideOfView(state, state.view, null);
  const drawing = drawingOf(slide, { theme: shownTheme(state), size: SIZE }, css, transparent);
  if (format === "svg") return new Blob([await svgOnPage(drawing, SIZE.width)], { type: "image/svg+xml" });
  return pngOnPage(drawing, SIZE.width * scale);
}

async function svgOnPage(drawing: Drawing, width: number): Promise<string> {
  return svgOf(drawing, width, await pageFonts(lettersOf([drawing]).found));
}

/** @param width pixels */
export async function pngOnPage(drawing: Drawing, width: number): Promise<Blob> {
  const svg = new Blob([await svgOnPage(drawing, width)], { type: "image/svg+xml" });
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, Math.round((width * drawing.height) / drawing.width)];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) =>
          blob === null ? reject(new Error(`no canvas of ${canvas.width} × ${canvas.height}`)) : resolve(blob),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
