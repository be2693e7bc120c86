import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as v from "valibot";
import {
  CityNamesFileSchema,
  CountriesFileSchema,
  EmbeddedFileSchema,
  LeadersFileSchema,
  LikelyFileSchema,
  LikelyTiesFileSchema,
  NamesFileSchema,
  NotPlacesFileSchema,
  OrganisationsFileSchema,
  RegionsFileSchema,
  SignsFileSchema,
  SubjectSchema,
  TieLexiconSchema,
  WeightsFileSchema,
  WordGroupsFileSchema,
} from "../atlas/curated.ts";
import { FormatError, parse } from "../atlas/validate.ts";
import type { Knowledge } from "../geoparse/model.ts";
import { loadCities } from "./cities.ts";

/** The repository's own `data/`. */
export const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/**
 * Reads what the geoparser needs to know: the curated files under `data/`, and the cities.
 * @throws {FormatError} naming the file, the place in it and what was expected; also where a file is missing
 */
export function loadKnowledge(dataDir = DATA): Knowledge {
  const read = <const S extends v.GenericSchema>(schema: S, file: string) => readCurated(schema, dataDir, file);
  const { words, givenNames } = read(NotPlacesFileSchema, "gazetteer/not-places.json");
  const { names, following, preceding } = read(EmbeddedFileSchema, "gazetteer/embedded.json");
  return {
    countries: read(CountriesFileSchema, "gazetteer/countries.json").countries,
    regions: read(RegionsFileSchema, "gazetteer/regions.json").regions,
    cityNames: read(CityNamesFileSchema, "gazetteer/city-names.json").names,
    embedded: { names, following, preceding },
    notPlaces: words,
    givenNames,
    signs: read(SignsFileSchema, "gazetteer/signs.json"),
    cities: loadCities(),
    weights: read(WeightsFileSchema, "gazetteer/weights.json"),
    organisations: read(OrganisationsFileSchema, "organisations.json").organisations,
    leaders: read(LeadersFileSchema, "leaders.json"),
    lexicon: read(TieLexiconSchema, "lexicon.json"),
    subject: read(SubjectSchema, "subject.json"),
    names: read(NamesFileSchema, "names.json"),
    likely: {
      groups: read(WordGroupsFileSchema, "likely/word-groups.json").groups,
      visits: read(LikelyFileSchema, "likely/visits.json"),
      days: read(LikelyFileSchema, "likely/days.json"),
      tieGroups: read(WordGroupsFileSchema, "likely/tie-word-groups.json").groups,
      ties: read(LikelyTiesFileSchema, "likely/ties.json"),
    },
  };
}

function readCurated<const S extends v.GenericSchema>(schema: S, dataDir: string, file: string): v.InferOutput<S> {
  let text: string;
  try {
    text = readFileSync(join(dataDir, file), "utf8");
  } catch (error) {
    throw new FormatError(`data/${file}`, "", "a file that can be read", reasonOf(error));
  }
  return parse(schema, text, `data/${file}`);
}

/** The code of a failed file operation ("ENOENT"), which unlike its message holds no absolute path. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
