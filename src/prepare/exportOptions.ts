/** What `npm run export` is asked for. */
import { parseArgs } from "node:util";
import type { Size } from "../map/camera.ts";
import type { ThemeName } from "../theme/tokens.ts";

export const EXPORT_HELP = `npm run export -- --format svg|png|pdf|pptx --out FILE [options]

Makes a picture of a view, or a document of the story in data/story.json, without a browser.

  --format F      svg, png: one picture; pdf, pptx: a page or slide for each step
  --out FILE      where to write it; what was there is replaced once all is made
  --step N        this step of the story alone, counted from 1
  --query QUERY   a view, as in the address of the page: "?country=VNM&domain=energy"
  --size WxH      pixels of the picture                       (1920x1080)
  --theme T       light or dark                               (light)
  --transparent   png and svg: no paper behind the map
  --site URL      where the page is published: pdf and pptx then link to the live views
  --help          this text

Without --step and --query: svg and png show the opening view, pdf and pptx hold every step.
Exit 0: written. Exit 2: wrong use, or nothing that can be shown; nothing is written then.
`;

export const FORMATS = ["svg", "png", "pdf", "pptx"] as const;
export type Format = (typeof FORMATS)[number];

export type Subject =
  | { readonly type: "step"; readonly step: number }
  | { readonly type: "query"; readonly query: string }
  | { readonly type: "all" };

export interface ExportOptions {
  readonly format: Format;
  readonly out: string;
  readonly subject: Subject;
  readonly size: Size;
  /** Null for the query's own, else the light one. */
  readonly theme: ThemeName | null;
  readonly transparent: boolean;
  /** With a closing slash; null where it is not known. */
  readonly site: string | null;
}

/** A failure to tell in a sentence, without a stack. */
export class Stop extends Error {}

const SIDES = { least: 200, most: 8192 };

/**
 * @returns null where the help was asked for
 * @throws {Stop} that says what came and what was expected
 */
export function exportOptions(args: readonly string[]): ExportOptions | null {
  const values = parsed(args);
  if (values.help) return null;
  const format = FORMATS.find((one) => one === values.format);
  if (format === undefined)
    throw new Stop(
      `--format takes svg, png, pdf or pptx, ${values.format === undefined ? "and is missing" : `not “${values.format}”`}`,
    );
  if (!values.out) throw new Stop("--out FILE is missing: where should it be written?");
  const transparent = values.transparent ?? false;
  if (transparent && (format === "pdf" || format === "pptx")) throw new Stop("--transparent is for svg and png");
  return {
    format,
    out: values.out,
    subject: subjectOf(values.step, values.query),
    size: sizeOf(values.size),
    theme: themeOf(values.theme),
    transparent,
    site: siteOf(values.site),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = {
    ...{ format: text, out: text, step: text, query: text, size: text, theme: text, site: text },
    transparent: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...args], strict: true, options }).values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)} (--help tells all options)`);
  }
}

function subjectOf(step: string | undefined, query: string | undefined): Subject {
  if (step !== undefined && query !== undefined) throw new Stop("--step and --query each say what to show: give one");
  if (query !== undefined) return { type: "query", query };
  if (step === undefined) return { type: "all" };
  if (!/^[1-9]\d{0,3}$/.test(step)) throw new Stop(`--step takes a number from 1 on, not “${step}”`);
  return { type: "step", step: Number(step) };
}

function sizeOf(value = "1920x1080"): Size {
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/i.exec(value) ?? [];
  if (width === undefined || height === undefined) throw new Stop(`--size takes pixels as 1920x1080, not “${value}”`);
  const size = { width: Number(width), height: Number(height) };
  if (Math.min(size.width, size.height) < SIDES.least || Math.max(size.width, size.height) > SIDES.most)
    throw new Stop(`--size takes sides from ${SIDES.least} to ${SIDES.most} pixels, not ${value}`);
  return size;
}

function themeOf(value: string | undefined): ThemeName | null {
  if (value === undefined) return null;
  if (value !== "light" && value !== "dark") throw new Stop(`--theme takes light or dark, not “${value}”`);
  return value;
}

export function siteOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value))
    throw new Stop(`--site takes the address of the published page (https://…), not “${value}”`);
  const url = new URL(value);
  url.search = "";
  url.hash = "";
  return url.href.endsWith("/") || url.href.endsWith(".html") ? url.href : `${url.href}/`;
}
