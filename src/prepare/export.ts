import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createLanguageLoader, type Language } from "../app/followLanguage.ts";
import { createNamesLoader, loadAtlas } from "../app/loading.ts";
import { NO_STORY, type Story } from "../atlas/story.ts";
import { FormatError } from "../atlas/validate.ts";
import { isLanguage } from "../language/strings.ts";
import type { Drawing } from "../map/shapes.ts";
import { pictureOf } from "../picture/compose.ts";
import { embedded, type Letters, lettersOf } from "../picture/fonts.ts";
import { svgOf } from "../picture/svg.ts";
import { outlined, typeFonts } from "../picture/typeset.ts";
import { type Words, wordsOfStep, wordsOfView } from "../picture/words.ts";
import { parseAddress } from "../state/address.ts";
import { type AtlasData, knows } from "../state/data.ts";
import type { View } from "../state/view.ts";
import { cutFonts } from "./cutFonts.ts";
import { EXPORT_HELP, type ExportOptions, exportOptions, Stop } from "./exportOptions.ts";
import { DATA, reasonOf } from "./knowledge.ts";
import { rasterise } from "./rasterise.ts";
import { readStory, StoryFault, whyNotShown } from "./storyCheck.ts";
import { hindrance, writeWhole } from "./writeWhole.ts";

/** A view with all that it takes to draw it. */
interface Shown extends Language {
  readonly view: View;
  readonly data: AtlasData;
  readonly words: Words;
}

const read = (file: string) => Promise.resolve(readFileSync(join(DATA, file), "utf8"));
const loadLanguage = createLanguageLoader(createNamesLoader(read));

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
    const bytes = await made(options);
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

async function made(options: ExportOptions): Promise<Uint8Array> {
  const shown = await shownBy(options);
  const drawings = shown.map(({ view, data, words, strings }) => {
    const theme = options.theme ?? (view.theme === "dark" ? "dark" : "light");
    const { size, transparent } = options;
    return pictureOf({ data, view, strings, theme, size, words, transparent, css: drawnCss() });
  });
  const [first] = drawings;
  if (first === undefined) throw new Stop("data/story.json has no step to show: write one, or give --query");
  return written(first, drawings, options);
}

async function written(
  first: Drawing,
  drawings: readonly Drawing[],
  { format, size }: ExportOptions,
): Promise<Uint8Array> {
  const { found, missing } = lettersOf(drawings);
  if (format !== "svg") noteMissing(missing, found);
  const fonts = await cutFonts(found);
  switch (format) {
    case "svg":
      return new TextEncoder().encode(svgOf(first, size.width, fonts.map(embedded)));
    case "png":
      return rasterise(svgOf(outlined(first, typeFonts(fonts)), size.width), size.width);
    default:
      throw new Stop("not yet");
  }
}

/** A letter or two may be missing; a whole language may not. */
function noteMissing(missing: ReadonlySet<string>, found: readonly Letters[]): void {
  if (missing.size === 0) return;
  const set = new Set(found.flatMap(({ letters }) => [...letters]));
  const some = [...missing].slice(0, 12).join(" ");
  if (missing.size > set.size / 4)
    throw new Stop(
      `the page's fonts have no ${some} …: choose svg, which is set in the reader's own fonts, or the page itself`,
    );
  process.stderr.write(`export: the page's fonts have no ${some}: left out\n`);
}

async function shownBy({ subject, format }: ExportOptions): Promise<readonly Shown[]> {
  const atlas = await loadAtlas(read);
  if (subject.type === "query" || (subject.type === "all" && (format === "svg" || format === "png")))
    return [await shownByQuery(atlas, subject.type === "query" ? subject.query : "")];
  const story = storyFile();
  if (subject.type === "all") return Promise.all(story.steps.map((_, index) => shownByStep(atlas, story, index)));
  if (story.steps.length < subject.step)
    throw new Stop(`--step ${subject.step}: data/story.json has ${story.steps.length} steps`);
  return [await shownByStep(atlas, story, subject.step - 1)];
}

async function shownByQuery(atlas: AtlasData, query: string): Promise<Shown> {
  const [fault] = whyNotShown(query, atlas);
  if (fault !== undefined) throw new Stop(`--query: ${fault}`);
  const view = parseAddress(query, (selection) => knows(atlas, selection));
  const language = await loadLanguage(view.language ?? "en");
  const data = language.translate(atlas);
  return { ...language, view, data, words: wordsOfView(data, view, language.strings) };
}

async function shownByStep(atlas: AtlasData, story: Story, index: number): Promise<Shown> {
  const step = story.steps[index];
  if (step === undefined) throw new Stop(`data/story.json has no step ${index + 1}`);
  const [code = "en"] = story.lang.split("-");
  const language = await loadLanguage(isLanguage(code) ? code : "en");
  const view = parseAddress(step.view, (selection) => knows(atlas, selection));
  return { ...language, view, data: language.translate(atlas), words: wordsOfStep(step, story.lang) };
}

function storyFile(): Story {
  const file = join(DATA, "story.json");
  return existsSync(file) ? readStory(readFileSync(file, "utf8")).story : NO_STORY;
}

function drawnCss(): string {
  return readFileSync(new URL("../map/drawn.css", import.meta.url), "utf8");
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = await runExport(process.argv.slice(2));
}
