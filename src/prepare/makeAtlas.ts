import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Correction, CorrectionsFileSchema } from "../atlas/curated.ts";
import { FormatError, parse } from "../atlas/validate.ts";
import { type AtlasFile, assemble } from "../geoparse/assemble/assemble.ts";
import { correct, orphaned } from "../geoparse/assemble/correct.ts";
import type { Reading, SourceDocument, Stale } from "../geoparse/model.ts";
import { createReader } from "../geoparse/read.ts";
import { loadKnowledge, reasonOf } from "./knowledge.ts";
import { isOurs, publish, recover } from "./publish.ts";
import { readSeeds, type Seeds, type Unread } from "./seeds.ts";

export interface AtlasOptions {
  /** Folder of the articles. */
  readonly seeds: string;
  /** Folder to write, replaced as a whole. */
  readonly out: string;
  /** File of corrections, null for none. */
  readonly corrections: string | null;
}

/** What became of the articles. */
export interface MadeAtlas {
  readonly readings: readonly Reading[];
  readonly files: ReadonlyMap<string, AtlasFile>;
  readonly stale: readonly Stale[];
  readonly unreadable: readonly Unread[];
}

type Hear = (line: string) => void;
type Reader = (document: SourceDocument) => Reading;

/** The file that shows a folder to be an atlas, which may be replaced. */
const MARK = "atlas.json";

/** Wrong use, or nothing to make an atlas of: nothing was written. */
export class Refusal extends Error {}

/**
 * Reads the articles, makes their atlas and puts it in the place of the old one.
 * @param say hears of progress, a line at a time
 * @param warn hears of what the user should know even when progress is not wanted
 * @throws {Refusal} where nothing was written; its message says why
 */
export function makeAtlas(options: AtlasOptions, say: Hear, warn: Hear): MadeAtlas {
  const out = outputFolder(options);
  const corrections = options.corrections === null ? [] : readCorrections(options.corrections);
  const { documents, unreadable, passedOver } = listed(options.seeds);
  for (const { name, why } of passedOver) warn(`passed over ${name}: ${why}`);
  for (const { name, why } of unreadable) warn(`cannot read ${name}: ${why}`);
  const knowledge = orRefuse(() => loadKnowledge());
  const { readings, failed } = readAll(documents, createReader(knowledge), say, warn);
  if (readings.length === 0) {
    throw new Refusal(`nothing in ${options.seeds} can be read: put articles there, as .txt files in UTF-8`);
  }

  const results = readings.map((reading) => correct(reading, corrections, knowledge));
  const corrected = results.map(({ reading }) => reading);
  const present = new Set(readings.map(({ document }) => document.id));
  const stale = [...results.flatMap((result) => result.stale), ...orphaned(corrections, present)];
  for (const { correction, why } of stale) {
    warn(`stale correction of ${correction.document}, “${correction.quote}”: ${why}`);
  }
  const files = assemble(corrected, knowledge);
  const texts = new Map([...files].map(([path, file]) => [path, atlasText(file)]));
  orRefuse(() => publish(out, texts), options.out, "written");
  return { readings: corrected, files, stale, unreadable: [...unreadable, ...failed] };
}

/**
 * A file of the atlas as text: one line for each field, and for each item of a list, so that a diff shows what changed.
 */
export function atlasText(file: AtlasFile): string {
  const fields = Object.entries(file).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const items = isList ? value.map((item: unknown) => `    ${JSON.stringify(item)}`).join(",\n") : "";
    return `  ${JSON.stringify(key)}: ${isList ? `[\n${items}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}

/** The real path of the output folder, cleared of what an earlier run left, once it is sure that it may be replaced. */
function outputFolder({ seeds, out }: AtlasOptions): string {
  const folder = realPath(out);
  const articles = realPath(seeds);
  if (isWithin(folder, articles) || isWithin(articles, folder)) {
    throw new Refusal(`the articles (${seeds}) and the atlas (${out}) cannot be in one another`);
  }
  orRefuse(() => recover(folder), out, "written");
  if (!isOurs(folder, MARK)) {
    throw new Refusal(`${out} is there and is not an atlas (it has no ${MARK}): it is not overwritten`);
  }
  return folder;
}

/** With links followed as far as the path exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function readCorrections(file: string): readonly Correction[] {
  return orRefuse(() => parse(CorrectionsFileSchema, readFileSync(file, "utf8"), file).corrections, file);
}

function listed(seeds: string): Seeds {
  return orRefuse(() => readSeeds(seeds), seeds);
}

function readAll(documents: readonly SourceDocument[], read: Reader, say: Hear, warn: Hear) {
  const readings: Reading[] = [];
  const failed: Unread[] = [];
  for (const document of documents) {
    say(`reading ${document.id}`);
    try {
      readings.push(read(document));
    } catch (error) {
      // A fault of the reader on one article must not take the others with it.
      const why = `the reader failed on it (${error instanceof Error ? error.message : String(error)})`;
      failed.push({ name: document.id, why });
      warn(`cannot read ${document.id}: ${why}`);
    }
  }
  return { readings, failed };
}

/** Runs what touches files: its errors are for the user, without a stack. */
function orRefuse<T>(run: () => T, file?: string, done: "read" | "written" = "read"): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof FormatError) throw new Refusal(error.message);
    if (error instanceof Error && "code" in error) {
      throw new Refusal(file === undefined ? error.message : `${file} cannot be ${done} (${reasonOf(error)})`);
    }
    throw error;
  }
}
