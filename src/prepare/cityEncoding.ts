/** Writes the city index that src/geoparse/places/cities.ts reads. */
import { type City, normaliseName } from "../geoparse/places/cities.ts";
import {
  CITY_FORMAT,
  DEGREE,
  FIRST_DIVISION,
  HEADER_WORDS,
  MAGIC,
  sections,
  sectionsLength,
} from "../geoparse/places/cityLayout.ts";

/** A city to be put into the index, with every name it is found by. */
export interface CityRecord {
  readonly city: City;
  readonly names: Iterable<string>;
  /** Names for which this city stands first whatever its population ("Saigon"). */
  readonly preferredFor?: Iterable<string>;
}

/** Feature codes that rank after all others: parts of cities, and places abandoned, destroyed or historical. */
const LAST = new Set(["PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"]);
/** Names of other scripts fall out here: an index key is plain ASCII. */
const KEY = /^[\x20-\x7e]{3,}$/;

/** Collects distinct strings and numbers them. */
class StringTable {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();
  number(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

const GEONAMES = "geonames-";

/** Most populous first, parts of cities and abandoned places last, the preferred one before all. */
function inRankOrder(numbers: readonly number[], cities: readonly City[], preferred: number | undefined): number[] {
  const rank = (number: number) => {
    if (number === preferred) return Number.POSITIVE_INFINITY;
    const city = cities[number];
    // A province's people do not make its name the commoner one.
    if (city?.featureCode.startsWith("ADM")) return city.population / 20;
    return city === undefined || LAST.has(city.featureCode) ? (city?.population ?? 0) - 2 ** 32 : city.population;
  };
  return numbers.toSorted((a, b) => (rank(a) === rank(b) ? a - b : rank(b) - rank(a)));
}

/** Lays the index out as bytes that `decodeCities` reads. Same records, same bytes. */
export function encodeCities(records: Iterable<CityRecord>): Uint8Array {
  const cities: City[] = [];
  const found = new Map<string, number[]>();
  const preferred = new Map<string, number>();
  const divisionCodes: string[] = [];
  const numberOf = ({ id }: City): number =>
    id.startsWith(GEONAMES) ? Number(id.slice(GEONAMES.length)) : FIRST_DIVISION + divisionCodes.push(id) - 1;
  const byId = Array.from(records, (record) => ({ ...record, id: numberOf(record.city) })).sort((a, b) => a.id - b.id);
  for (const { city, names, preferredFor = [] } of byId) {
    const number = cities.push(city) - 1;
    const keys = new Set<string>();
    for (const name of names) keys.add(normaliseName(name));
    for (const name of preferredFor) {
      const key = normaliseName(name);
      keys.add(key);
      preferred.set(key, number);
    }
    for (const key of keys) {
      if (!KEY.test(key)) continue;
      const numbers = found.get(key);
      if (numbers === undefined) found.set(key, [number]);
      else numbers.push(number);
    }
  }

  const tables = { iso3: new StringTable(), admin1: new StringTable(), featureCode: new StringTable() };
  const rows = byId.map(({ city, id: number }) => ({
    ...city,
    number,
    country: tables.iso3.number(city.iso3),
    admin: tables.admin1.number(city.admin1),
    feature: tables.featureCode.number(city.featureCode),
  }));
  const keys = [...found.keys()].sort();
  const tableText = JSON.stringify([
    tables.iso3.values,
    tables.admin1.values,
    tables.featureCode.values,
    divisionCodes,
  ]);
  const header = Uint32Array.of(
    MAGIC,
    CITY_FORMAT,
    cities.length,
    keys.length,
    keys.reduce((sum, key) => sum + (found.get(key)?.length ?? 0), 0),
    keys.reduce((sum, key) => sum + key.length, 0),
    cities.reduce((sum, city) => sum + city.name.length, 0),
    tableText.length,
  );
  const bytes = new Uint8Array(sectionsLength(header));
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set(header);
  const out = sections(bytes, header);

  let unit = 0;
  rows.forEach((row, i) => {
    out.ids[i] = row.number;
    out.lons[i] = Math.round(row.lon * DEGREE);
    out.lats[i] = Math.round(row.lat * DEGREE);
    out.populations[i] = row.population;
    out.countries[i] = row.country;
    out.admins[i] = row.admin;
    out.features[i] = row.feature;
    out.nameStarts[i] = unit;
    for (let c = 0; c < row.name.length; c++) out.names[unit++] = row.name.charCodeAt(c);
  });
  out.nameStarts[rows.length] = unit;

  let byte = 0;
  let posting = 0;
  keys.forEach((key, i) => {
    out.keyStarts[i] = byte;
    for (let c = 0; c < key.length; c++) out.keys[byte++] = key.charCodeAt(c);
    out.postingStarts[i] = posting;
    const numbers = found.get(key) ?? [];
    const ranked = numbers.length < 2 ? numbers : inRankOrder(numbers, cities, preferred.get(key));
    for (const number of ranked) out.postings[posting++] = number;
  });
  out.keyStarts[keys.length] = byte;
  out.postingStarts[keys.length] = posting;
  for (let c = 0; c < tableText.length; c++) out.tables[c] = tableText.charCodeAt(c);
  return bytes;
}
