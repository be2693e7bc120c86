/** The story's files made on the page. Their libraries are large: only those who want a file load them. */
import wasm from "harfbuzzjs/dist/harfbuzz-subset.wasm?url";
import decompress from "woff2-encoder/decompress";
import type { Story } from "../atlas/story.ts";
import css from "../map/drawn.css?raw";
import { type AtlasState, shownTheme } from "../state/store.ts";
import { deckFile } from "./deck.ts";
import { type CutFont, type Letters, leavesBlank } from "./fonts.ts";
import { pngOnPage } from "./inBrowser.ts";
import { pdfFile } from "./make.ts";
import { pageFontFile } from "./pageFonts.ts";
import { slideOfStep, type Tools } from "./slides.ts";
import { loadSubset } from "./subset.ts";

/** Of a page of the PDF; only its shape counts. */
const SIZE = { width: 1920, height: 1080 } as const;

const TYPES = {
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
} as const;

/** Thrown where the page's fonts lack the story's letters, so that a PDF would be blank. */
class LettersMissing extends Error {}

/**
 * @returns null where the page has no letters for the story's language (Chinese is set in the reader's own), and a PDF needs them
 * @throws where a file of the page could not be had
 */
export async function storyOfPage(state: AtlasState, story: Story, format: keyof typeof TYPES): Promise<Blob | null> {
  try {
    return await fileOf(state, story, format);
  } catch (error) {
    if (error instanceof LettersMissing) return null;
    throw error;
  }
}

async function fileOf(state: AtlasState, story: Story, format: keyof typeof TYPES): Promise<Blob> {
  const site = siteOf(window.location);
  const slides = story.steps.map((step) => slideOfStep(state, story, step, site));
  const theme = shownTheme(state);
  const { title, lang: language } = story;
  const bytes =
    format === "pdf"
      ? await pdfFile(slides, title, { theme, size: SIZE }, TOOLS)
      : await deckFile({ slides, title, language, theme }, TOOLS, {
          ...state.services,
          loadSearch: state.services.loadSearch ?? (() => Promise.reject(new Error("no file of the search"))),
        });
  return new Blob([new Uint8Array(bytes)], { type: TYPES[format] });
}

/** Where the page is to be found by others; null where it is a file of its reader. */
function siteOf({ protocol, origin, pathname }: Location): string | null {
  return protocol.startsWith("http") ? origin + pathname : null;
}

const TOOLS: Tools = {
  css,
  cutFonts,
  noteMissing: (missing, found) => {
    if (leavesBlank(missing, found)) throw new LettersMissing();
  },
  png: async (drawing, width) => new Uint8Array(await (await pngOnPage(drawing, width)).arrayBuffer()),
};

async function cutFonts(letters: readonly Letters[]): Promise<readonly CutFont[]> {
  const subset = await loadSubset(await (await fetch(wasm)).arrayBuffer());
  const cut = letters.map(async (own): Promise<readonly CutFont[]> => {
    const file = await pageFontFile(own);
    return file === null ? [] : [{ ...own, bytes: subset(await decompress(file), own) }];
  });
  return (await Promise.all(cut)).flat();
}
