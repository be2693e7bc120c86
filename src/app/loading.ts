/** Loads and validates the files of `data/`, each named in the error where it fails. */
import { type GenericSchema, type InferOutput, unknown } from "valibot";
import {
  AtlasSchema,
  DocumentSchema,
  DossierSchema,
  type Names,
  NamesSchema,
  PassagesSchema,
  PlacesSchema,
  type SearchFile,
  SearchSchema,
  TiesSchema,
  VisitsSchema,
} from "../atlas/schema.ts";
import { type Story, StorySchema } from "../atlas/story.ts";
import { FormatError, parse } from "../atlas/validate.ts";
import { decodeBoundaries } from "../scene/boundaries.ts";
import type { AtlasData } from "../state/data.ts";
import type { Services } from "../state/services.ts";

/** Fetches a file of `data/` as text; `file` is relative to that folder. */
export type FetchText = (file: string, signal?: AbortSignal) => Promise<string>;

/** Attribute of the elements in which a page of one file carries its data: the file's name, as it would be fetched. */
export const CARRIED = "data-file";

/**
 * Reads what the page carries in itself, or fetches from beside it, so that any subpath serves it.
 * @throws {FormatError} naming the file where the server does not have it, or cannot be reached
 */
export async function fetchText(file: string, signal?: AbortSignal): Promise<string> {
  const carried = document.querySelector(`script[${CARRIED}="${CSS.escape(file)}"]`);
  if (carried !== null) return carried.textContent ?? "";
  let response: Response;
  try {
    response = await fetch(new URL(`data/${file}`, document.baseURI), signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new FormatError(file, "", "a file that can be reached", error instanceof Error ? error.message : "nothing");
  }
  if (!response.ok) throw new FormatError(file, "", "a file", `${response.status} ${response.statusText}`.trim());
  return response.text();
}

async function load<const S extends GenericSchema>(
  fetchFile: FetchText,
  schema: S,
  path: string,
): Promise<InferOutput<S>> {
  return parse(schema, await fetchFile(path), path);
}

/** Loads everything the first view needs, all at once. Rejects with the first FormatError. */
export async function loadAtlas(fetchFile: FetchText = fetchText): Promise<AtlasData> {
  const [atlas, places, visits, ties, passages, boundaries] = await Promise.all([
    load(fetchFile, AtlasSchema, "atlas/atlas.json"),
    load(fetchFile, PlacesSchema, "atlas/places.geojson"),
    load(fetchFile, VisitsSchema, "atlas/visits.geojson"),
    load(fetchFile, TiesSchema, "atlas/ties.geojson"),
    load(fetchFile, PassagesSchema, "atlas/passages.json"),
    Promise.all(
      ["boundaries/countries.json", "boundaries/disputed.json"].map(async (file) =>
        parse(unknown(), await fetchFile(file), file),
      ),
    ).then(([countries, disputed]) => decodeBoundaries(countries, disputed)),
  ]);
  const { recognised, "natural-earth": naturalEarth } = boundaries;
  return { atlas, places, visits, ties, passages, boundaries: recognised, naturalEarth };
}

/** Loads what the search needs besides, when somebody searches. */
export function loadSearch(fetchFile: FetchText = fetchText): Promise<SearchFile> {
  return load(fetchFile, SearchSchema, "atlas/search.json");
}

/** Loads the story, when somebody wants it told. */
export function loadStory(fetchFile: FetchText = fetchText): Promise<Story> {
  return load(fetchFile, StorySchema, "story.json");
}

/** Loads what the atlas is called in other languages, once; after a failure it is asked for again. */
export function createNamesLoader(fetchFile: FetchText = fetchText): () => Promise<Names> {
  let loading: Promise<Names> | null = null;
  return () => {
    loading ??= load(fetchFile, NamesSchema, "atlas/names.json").catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** Loads dossiers when they are opened, each at most once; a failed one is asked for again the next time. */
export function createDossierLoader(fetchFile: FetchText = fetchText): Services["loadDossier"] {
  return createLoader(fetchFile, DossierSchema, "atlas/dossiers");
}

/** The same for the articles' texts. */
export function createDocumentLoader(fetchFile: FetchText = fetchText): Services["loadDocument"] {
  return createLoader(fetchFile, DocumentSchema, "atlas/documents");
}

function createLoader<const S extends GenericSchema>(fetchFile: FetchText, schema: S, folder: string) {
  const loaded = new Map<string, InferOutput<S>>();
  return async (id: string, signal: AbortSignal): Promise<InferOutput<S>> => {
    const known = loaded.get(id);
    if (known !== undefined) return known;
    const path = `${folder}/${encodeURIComponent(id)}.json`;
    const file = parse(schema, await fetchFile(path, signal), path);
    loaded.set(id, file);
    return file;
  };
}
