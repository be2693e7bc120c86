/** The address bar: what the reader sees, as a query string that can be linked, bookmarked and embedded. */
import { isLanguage, type LanguageCode } from "../language/strings.ts";
import { type Bounds, MAP_LAYERS, type Selection } from "../scene/scene.ts";
import { NO_FILTER } from "./filter.ts";
import { filterParameters, parseFilter } from "./filterAddress.ts";
import { type Embed, NOTHING_PICKED, type OpenArticle, type Presenting, type ThemeChoice, type View } from "./view.ts";

export const OPENING_VIEW: View = {
  selection: NOTHING_PICKED,
  article: null,
  list: false,
  filter: NO_FILTER,
  theme: "auto",
  projection: "globe",
  borders: "recognised",
  hidden: [],
  language: null,
  bounds: null,
  presenting: null,
  step: null,
  embed: null,
};

/**
 * Reads a query string. Unknown parameters, malformed ones and selections that `knows` denies are ignored.
 * Where several selections are given, the narrowest that is known counts: visit, tie, place, country, organisation.
 * @param search as in `location.search`, with or without "?"
 */
export function parseAddress(search: string, knows: (selection: Selection) => boolean = () => true): View {
  const parameters = new URLSearchParams(search);
  const presenting = presentingIn(parameters);
  return {
    selection: selectionIn(parameters).find(knows) ?? NOTHING_PICKED,
    article: articleIn(parameters),
    list: parameters.has("list"),
    filter: parseFilter(parameters),
    theme: themeIn(parameters.get("theme")),
    projection: parameters.get("projection") === "flat" ? "flat" : "globe",
    borders: parameters.get("borders") === "natural-earth" ? "natural-earth" : "recognised",
    hidden: MAP_LAYERS.filter((layer) => parameters.get("hide")?.split(",").includes(layer)),
    language: languageIn(parameters.get("lang")),
    bounds: boundsIn(parameters.get("view")),
    presenting,
    step: stepIn(parameters.get("step")) ?? (presenting === null ? null : 1),
    embed: embedIn(parameters),
  };
}

/**
 * Writes a view as a query string: only what differs from the opening view, so that the plain address stays plain. Of a
 * step of the story it says which; the rest stands in the story.
 * @returns "" or a string that starts with "?"
 */
export function formatAddress(view: View): string {
  const told = view.step !== null || view.presenting !== null;
  const parameters = [...embedParameters(view), ...(told ? storyParameters(view) : chosenParameters(view))];
  if (view.theme !== "auto") parameters.push(`theme=${view.theme}`);
  if (view.language !== null) parameters.push(`lang=${view.language}`);
  return parameters.length === 0 ? "" : `?${parameters.join("&")}`;
}

/** The query string that a step of the story needs to show this: a view without what is the reader's own. */
export function formatStepView(view: View): string {
  const { presenting, step, theme, language, embed } = OPENING_VIEW;
  return formatAddress({ ...view, presenting, step, theme, language, embed });
}

/** Relative to the page, and without what makes it a frame: where a link leads that is opened beside. */
export function pageAddress(view: View): string {
  return formatAddress({ ...view, embed: null }) || "?";
}

/**
 * The same, to be passed on.
 * @param page where the page stands: what its query and fragment hold does not count
 */
export function absoluteAddress(view: View, page: string): string {
  const link = new URL(page);
  link.search = formatAddress({ ...view, embed: null });
  link.hash = "";
  return link.href;
}

function embedParameters({ embed }: View): readonly string[] {
  if (embed === null) return [];
  return [
    "embed",
    ...(embed.poster ? ["poster"] : []),
    ...(embed.panel ? [] : ["panel=off"]),
    ...(embed.controls ? [] : ["controls=off"]),
  ];
}

function storyParameters({ presenting, step }: View): readonly string[] {
  const mode = presenting === null ? [] : presenting === "notes" ? ["present", "notes"] : ["present"];
  return step === null ? mode : [...mode, `step=${step}`];
}

function chosenParameters(view: View): readonly string[] {
  const parameters: string[] = [];
  const { selection } = view;
  if (selection.type === "country") parameters.push(`country=${encodeURIComponent(selection.iso3)}`);
  if (selection.type === "place") parameters.push(`place=${encodeURIComponent(selection.id)}`);
  if (selection.type === "visit") parameters.push(`visit=${encodeURIComponent(selection.id)}`);
  if (selection.type === "tie") parameters.push(`tie=${encodeURIComponent(selection.id)}`);
  if (selection.type === "organisation") parameters.push(`organisation=${encodeURIComponent(selection.id)}`);
  if (view.article) parameters.push(...articleParameters(view.article));
  if (view.list) parameters.push("list");
  parameters.push(...filterParameters(view.filter));
  if (view.bounds) parameters.push(`view=${view.bounds.map(shortDegrees).join(",")}`);
  if (view.projection === "flat") parameters.push("projection=flat");
  if (view.borders !== "recognised") parameters.push(`borders=${view.borders}`);
  if (view.hidden.length > 0) parameters.push(`hide=${view.hidden.join(",")}`);
  return parameters;
}

function selectionIn(parameters: URLSearchParams): readonly Selection[] {
  const found: Selection[] = [];
  const visit = parameters.get("visit");
  const tie = parameters.get("tie");
  const place = parameters.get("place");
  const country = parameters.get("country");
  if (visit) found.push({ type: "visit", id: visit });
  if (tie) found.push({ type: "tie", id: tie });
  if (place) found.push({ type: "place", id: place });
  if (country && /^[A-Z]{3}$/.test(country)) found.push({ type: "country", iso3: country });
  const organisation = parameters.get("organisation");
  if (organisation) found.push({ type: "organisation", id: organisation });
  return found;
}

const EXCERPT = /^(.+)@(\d{1,9})$/;

/** `excerpt=ID@START` says all by itself; a malformed one leaves the article that `document=ID` names. */
function articleIn(parameters: URLSearchParams): OpenArticle | null {
  const [, of, start] = EXCERPT.exec(parameters.get("excerpt") ?? "") ?? [];
  if (of !== undefined) return { document: of, start: Number(start) };
  const document = parameters.get("document");
  return document ? { document, start: null } : null;
}

function articleParameters({ document, start }: OpenArticle): readonly string[] {
  const id = encodeURIComponent(document);
  return start === null ? [`document=${id}`] : [`document=${id}`, `excerpt=${id}@${start}`];
}

function themeIn(value: string | null): ThemeChoice {
  return value === "light" || value === "dark" ? value : "auto";
}

function embedIn(parameters: URLSearchParams): Embed | null {
  if (!parameters.has("embed")) return null;
  const isOn = (part: string) => parameters.get(part) !== "off";
  return { poster: parameters.has("poster"), panel: isOn("panel"), controls: isOn("controls") };
}

function presentingIn(parameters: URLSearchParams): Presenting | null {
  if (!parameters.has("present")) return null;
  return parameters.has("notes") && !parameters.has("embed") ? "notes" : "screen";
}

function stepIn(value: string | null): number | null {
  return value !== null && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null;
}

function languageIn(value: string | null): LanguageCode | null {
  return isLanguage(value) ? value : null;
}

const DEGREES = /^-?\d{1,3}(\.\d+)?$/;

function boundsIn(value: string | null): Bounds | null {
  const parts = value?.split(",") ?? [];
  if (parts.length !== 4 || !parts.every((part) => DEGREES.test(part))) return null;
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number);
  const inWorld = Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  // West may be greater than east: then the view spans the antimeridian.
  return inWorld && south < north && west !== east ? [west, south, east, north] : null;
}

/** A hundredth of a degree is a kilometre: finer than any view of countries needs. */
function shortDegrees(degrees: number): string {
  return String(Number(degrees.toFixed(2)));
}
