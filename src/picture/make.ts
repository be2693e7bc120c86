/** Slides as files: SVG, PNG, PDF. (PowerPoint: deck.ts.) The same on the command line and in the browser. */
import type { Drawing } from "../map/shapes.ts";
import { embedded, lettersOf } from "./fonts.ts";
import { pdfOf } from "./pdf.ts";
import { drawingOf, type Looks, type Slide, type Tools } from "./slides.ts";
import { svgOf } from "./svg.ts";
import { typeFonts } from "./typeset.ts";

/** @param width pixels */
export async function svgFile(drawing: Drawing, width: number, { cutFonts }: Pick<Tools, "cutFonts">): Promise<string> {
  const fonts = await cutFonts(lettersOf([drawing]).found);
  return svgOf(drawing, width, fonts.map(embedded));
}

/** @param title of the whole document */
export async function pdfFile(
  slides: readonly Slide[],
  title: string,
  looks: Looks,
  tools: Tools,
): Promise<Uint8Array> {
  const pages = slides.map((slide) => ({ drawing: drawingOf(slide, looks, tools.css), link: slide.address }));
  const { found, missing } = lettersOf(pages.map(({ drawing }) => drawing));
  tools.noteMissing?.(missing, found);
  const fonts = await tools.cutFonts(found);
  return pdfOf(pages, title, typeFonts(fonts));
}
