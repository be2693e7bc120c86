/** Loads and validates the files of `data/`, each named in the error where it fails. */
import { type GenericSchema, type InferOutput, unknown } from "valibot";
import { AtlasSchema, type Dossier, DossierSchema, PlacesSchema, TiesSchema, VisitsSchema } from "../atlas/schema.ts";
import { FormatError, parse } from "../atlas/validate.ts";
import { decodeBoundaries } from "../scene/boundaries.ts";
import type { AtlasData } from "../state/data.ts";
import type { Services } from "../state/store.ts";

/** Fetches a file of `data/` as text; `file` is relative to that folder. */
export type FetchText = (file: string, signal?: AbortSignal) => Promise<string>;

/**
 * Fetches from beside the page, so that any subpath serves it.
 * @throws {FormatError} naming the file where the server does not have it, or cannot be reached
 */
export async function fetchText(file: string, signal?: AbortSignal): Promise<string> {
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
  const [atlas, places, visits, ties, boundaries] = await Promise.all([
    load(fetchFile, AtlasSchema, "atlas/atlas.json"),
    load(fetchFile, PlacesSchema, "atlas/places.geojson"),
    load(fetchFile, VisitsSchema, "atlas/visits.geojson"),
    load(fetchFile, TiesSchema, "atlas/ties.geojson"),
    Promise.all(
      ["boundaries/countries.json", "boundaries/disputed.json"].map(async (file) =>
        parse(unknown(), await fetchFile(file), file),
      ),
    ).then(([countries, disputed]) => decodeBoundaries(countries, disputed)),
  ]);
  return { atlas, places, visits, ties, boundaries };
}

/** Loads dossiers when they are opened, each at most once; a failed one is asked for again the next time. */
export function createDossierLoader(fetchFile: FetchText = fetchText): Services["loadDossier"] {
  const loaded = new Map<string, Dossier>();
  return async (id, signal) => {
    const known = loaded.get(id);
    if (known) return known;
    const path = `atlas/dossiers/${encodeURIComponent(id)}.json`;
    const dossier = parse(DossierSchema, await fetchFile(path, signal), path);
    loaded.set(id, dossier);
    return dossier;
  };
}
