import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createLanguageLoader, type Language } from "../app/followLanguage.ts";
import { createDocumentLoader, createDossierLoader, createNamesLoader, loadAtlas, loadSearch } from "../app/loading.ts";
import { NO_STORY, type Story } from "../atlas/story.ts";
import { FormatError } from "../atlas/validate.ts";
import { isLanguage } from "../language/strings.ts";
import { deckFile } from "../picture/deck.ts";
import { type Letters, leavesBlank, lettersOf } from "../picture/fonts.ts";
import { pdfFile, svgFile } from "../picture/make.ts";
import { drawingOf, type Slide, slideOfStep, slideOfView, type Tools } from "../picture/slides.ts";
import { svgOf } from "../picture/svg.ts";
import { outlined, typeFonts } from "../picture/typeset.ts";
import { parseAddress } from "../state/address.ts";
import { type AtlasData, knows } from "../state/data.ts";
import { cutFonts } from "./cutFonts.ts";
import { EXPORT_HELP, type ExportOptions, exportOptions, Stop } from "./exportOptions.ts";
import { DATA, reasonOf } from "./knowledge.ts";
import { rasterise } from "./rasterise.ts";
import { readStory, StoryFault, whyNotShown } from "./storyCheck.ts";
import { hindrance, writeWhole } from "./writeWhole.ts";

const read = (file: string) => Promise.resolve(readFileSync(join(DATA, file), "utf8"));

/** @returns the exit code */
export async function runExport(args: readonly string[]): Promise<number> {
  try {
    const options = exportOptions(args);
    if (options === null) {
      process.stdout.write(EXPORT_HELP);
      return 0;
    }
    const out = resolve(options.out);
    const hindered = hindrance(out);
    if (hindered !== null) throw new Stop(`${options.out} cannot be written: ${hindered}`);
    const bytes = await made(await toShow(options), options);
    try {
      writeWhole(out, bytes);
    } catch (error) {
      throw new Stop(`${options.out} cannot be written: ${reasonOf(error)}`);
    }
    process.stdout.write(`${options.out}: ${Math.ceil(bytes.length / 1000)} kB\n`);
    return 0;
  } catch (error) {
    const told = error instanceof Stop || error instanceof StoryFault || error instanceof FormatError;
    if (!told) throw error;
    process.stderr.write(`export: ${error.message}\n`);
    return 2;
  }
}

interface ToShow {
  readonly slides: readonly Slide[];
  /** Of the whole. */
  readonly title: string;
  /** BCP 47, of the slides' words. */
  readonly language: string;
}

async function made({ slides, title, language }: ToShow, options: ExportOptions): Promise<Uint8Array> {
  const { format, size, transparent } = options;
  const [first] = slides;
  if (first === undefined) throw new Stop("data/story.json has no step to show: write one, or give --query");
  const theme = options.theme ?? (first.view.theme === "dark" ? "dark" : "light");
  const tools = toolsOf(format);
  switch (format) {
    case "svg": {
      const drawing = drawingOf(first, { theme, size }, tools.css, transparent);
      return new TextEncoder().encode(await svgFile(drawing, size.width, tools));
    }
    case "png":
      return tools.png(drawingOf(first, { theme, size }, tools.css, transparent), size.width);
    case "pdf":
      return pdfFile(slides, title, { theme, size }, tools);
    case "pptx": {
      const loaders = { loadDocument: createDocumentLoader(read), loadDossier: createDossierLoader(read) };
      return deckFile({ slides, title, language, theme }, tools, { ...loaders, loadSearch: () => loadSearch(read) });
    }
  }
}

function toolsOf(format: ExportOptions["format"]): Tools {
  const cut: Tools["cutFonts"] = (letters) => cutFonts(letters);
  return {
    css: readFileSync(new URL("../map/drawn.css", import.meta.url), "utf8"),
    cutFonts: cut,
    noteMissing: (missing, found) => noteMissing(missing, found, format),
    png: async (drawing, width) => {
      const { found, missing } = lettersOf([drawing]);
      noteMissing(missing, found, format);
      return rasterise(svgOf(outlined(drawing, typeFonts(await cut(found))), width), width);
    },
  };
}

function noteMissing(missing: ReadonlySet<string>, found: readonly Letters[], format: string): void {
  if (missing.size === 0) return;
  const some = [...missing].slice(0, 12).join(" ");
  if (leavesBlank(missing, found))
    throw new Stop(`${format} needs fonts for ${some} …, and the page has none: choose svg, or the page itself`);
  process.stderr.write(`export: the page's fonts have no ${some}: left out\n`);
}

async function toShow({ subject, format, site }: ExportOptions): Promise<ToShow> {
  const atlas = await loadAtlas(read);
  const loadLanguage = createLanguageLoader(createNamesLoader(read));
  const spoken = ({ strings, translate }: Language) => ({ strings, data: translate(atlas) });
  if (subject.type === "query" || (subject.type === "all" && (format === "svg" || format === "png"))) {
    const query = subject.type === "query" ? subject.query : "";
    const view = viewOf(query, atlas);
    const slide = slideOfView(spoken(await loadLanguage(view.language ?? "en")), view, site);
    return { slides: [slide], title: slide.words.title, language: slide.words.language };
  }
  const story = storyFile();
  const steps = subject.type === "all" ? story.steps : story.steps.slice(subject.step - 1, subject.step);
  if (subject.type === "step" && steps.length === 0)
    throw new Stop(`--step ${subject.step}: data/story.json has ${story.steps.length} steps`);
  const [code = "en"] = story.lang.split("-");
  const language = spoken(await loadLanguage(isLanguage(code) ? code : "en"));
  const slides = steps.map((step) => slideOfStep(language, story, step, site));
  return { slides, title: story.title, language: story.lang };
}

function viewOf(query: string, atlas: AtlasData) {
  const [fault] = whyNotShown(query, atlas);
  if (fault !== undefined) throw new Stop(`--query: ${fault}`);
  return parseAddress(query, (selection) => knows(atlas, selection));
}

function storyFile(): Story {
  const file = join(DATA, "story.json");
  return existsSync(file) ? readStory(readFileSync(file, "utf8")).story : NO_STORY;
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = await runExport(process.argv.slice(2));
}
