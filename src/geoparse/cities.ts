/**
 * The city index: which cities bear a name. One flat byte layout of columns, so that a quarter of a million cities
 * load without parsing, and a City object is made only for those that are asked for.
 */

export interface City {
  /** "geonames-1816670" */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3, XKX for Kosovo. */
  readonly iso3: string;
  /** GeoNames code of the first-order division, unique within its country only. */
  readonly admin1: string;
  readonly lon: number;
  readonly lat: number;
  /** 0 where GeoNames knows none. */
  readonly population: number;
  /** GeoNames feature code: PPLC capital, PPLA seat of a first-order division, PPLX part of a city, PPLH historical … */
  readonly featureCode: string;
}

export interface CityIndex {
  /**
   * Every city of that name or alternate name, most populous first; parts of cities and places abandoned come last.
   * @param normalisedName as `normaliseName` gives it
   */
  lookup(normalisedName: string): readonly City[];
  /** The city of a GeoNames number, null where the index does not hold it. */
  byId(geonames: number): City | null;
}

/** A city to be put into the index, with every name it is found by. */
export interface CityRecord {
  readonly city: City;
  readonly names: Iterable<string>;
  /** Names for which this city stands first whatever its population ("Saigon"). */
  readonly preferredFor?: Iterable<string>;
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "ng",
  ə: "a",
  ɓ: "b",
  ɗ: "d",
  ƙ: "k",
};
const ASCII = /^[\x20-\x7e]*$/;
const APOSTROPHES = /['’‘ʻʼʾʿ′`´ʹʺ“”"]/gu;
const SEPARATORS = /[\s\p{Pd}_·]+/gu;

/**
 * The form under which names are stored and looked up: without marks, case, apostrophes; hyphens are blanks, and Saint
 * is "st" ("Xi’an" → "xian", "Saint-Étienne" → "st etienne"). Not for display, and not for telling "US" from "us".
 */
export function normaliseName(name: string): string {
  const plain = ASCII.test(name) ? name : foldLetters(name);
  return plain
    .toLowerCase()
    .replace(APOSTROPHES, "")
    .replace(SEPARATORS, " ")
    .replace(/\bsaint\b|\bst\./g, "st")
    .trim();
}

/** Lower-case, without marks and ligatures. */
function foldLetters(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋəɓɗƙ]/gu, (letter) => FOLDED[letter] ?? letter);
}

const MAGIC = 0x59544943; // "CITY"
/** Raise it whenever the layout or what is put into the index changes: caches of another format are built anew. */
export const CITY_FORMAT = 2;
const HEADER_WORDS = 8;
const DEGREE = 1e5;
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

const padded = (bytes: number) => (bytes + 3) & ~3;

/** The sections in file order; each starts on a multiple of four bytes. */
function sections(bytes: Uint8Array, header: Uint32Array) {
  const [, , cities = 0, keys = 0, postings = 0, keyBytes = 0, nameUnits = 0, tableBytes = 0] = header;
  let offset = bytes.byteOffset + HEADER_WORDS * 4;
  const take = (length: number) => {
    const start = offset;
    offset += padded(length);
    return start;
  };
  const { buffer } = bytes;
  return {
    ids: new Uint32Array(buffer, take(cities * 4), cities),
    lons: new Int32Array(buffer, take(cities * 4), cities),
    lats: new Int32Array(buffer, take(cities * 4), cities),
    populations: new Uint32Array(buffer, take(cities * 4), cities),
    nameStarts: new Uint32Array(buffer, take((cities + 1) * 4), cities + 1),
    keyStarts: new Uint32Array(buffer, take((keys + 1) * 4), keys + 1),
    postingStarts: new Uint32Array(buffer, take((keys + 1) * 4), keys + 1),
    postings: new Uint32Array(buffer, take(postings * 4), postings),
    countries: new Uint16Array(buffer, take(cities * 2), cities),
    admins: new Uint16Array(buffer, take(cities * 2), cities),
    features: new Uint16Array(buffer, take(cities * 2), cities),
    names: new Uint16Array(buffer, take(nameUnits * 2), nameUnits),
    keys: new Uint8Array(buffer, take(keyBytes), keyBytes),
    tables: new Uint8Array(buffer, take(tableBytes), tableBytes),
    end: offset - bytes.byteOffset,
  };
}

function sectionsLength(header: Uint32Array): number {
  const [, , cities = 0, keys = 0, postings = 0, keyBytes = 0, nameUnits = 0, tableBytes = 0] = header;
  const words = cities * 4 + (cities + 1) + (keys + 1) * 2 + postings;
  return (
    HEADER_WORDS * 4 +
    words * 4 +
    padded(cities * 2) * 3 +
    padded(nameUnits * 2) +
    padded(keyBytes) +
    padded(tableBytes)
  );
}

/** Lays the index out as bytes that `decodeCities` reads. Same records in the same order, same bytes. */
export function encodeCities(records: Iterable<CityRecord>): Uint8Array {
  const cities: City[] = [];
  const found = new Map<string, number[]>();
  const preferred = new Map<string, number>();
  for (const { city, names, preferredFor = [] } of records) {
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
  const rows = cities.map((city) => ({
    ...city,
    country: tables.iso3.number(city.iso3),
    admin: tables.admin1.number(city.admin1),
    feature: tables.featureCode.number(city.featureCode),
  }));
  const keys = [...found.keys()].sort((a, b) => (a < b ? -1 : 1));
  const tableText = JSON.stringify([tables.iso3.values, tables.admin1.values, tables.featureCode.values]);
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
    out.ids[i] = Number(row.id.slice("geonames-".length));
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
    const first = preferred.get(key);
    const rank = (number: number) => {
      if (number === first) return Number.POSITIVE_INFINITY;
      const city = cities[number];
      return city === undefined || LAST.has(city.featureCode) ? (city?.population ?? 0) - 2 ** 32 : city.population;
    };
    out.postingStarts[i] = posting;
    const ranked = (found.get(key) ?? []).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(b) - rank(a)));
    for (const number of ranked) out.postings[posting++] = number;
  });
  out.keyStarts[keys.length] = byte;
  out.postingStarts[keys.length] = posting;
  for (let c = 0; c < tableText.length; c++) out.tables[c] = tableText.charCodeAt(c);
  return bytes;
}

/** A column's value; the layout was checked, so a miss is a fault of this file. */
function at(column: Uint32Array | Int32Array | Uint16Array, i: number): number {
  const value = column[i];
  if (value === undefined) throw new RangeError(`city index: row ${i} of ${column.length}`);
  return value;
}

function text(units: Uint8Array | Uint16Array, start: number, end: number): string {
  let result = "";
  for (let i = start; i < end; i += 4096) {
    result += String.fromCharCode(...units.subarray(i, Math.min(end, i + 4096)));
  }
  return result;
}

/**
 * Opens an index that `encodeCities` laid out, without copying it.
 * @throws {Error} if the bytes are no city index, of another format, or cut short
 */
export function decodeCities(source: Uint8Array): CityIndex {
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
  if (bytes.byteLength < HEADER_WORDS * 4)
    throw new Error(`city index: ${bytes.byteLength} bytes, too short for a header`);
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC) throw new Error("city index: does not start with the mark of a city index");
  if (header[1] !== CITY_FORMAT) throw new Error(`city index: format ${header[1]}, expected ${CITY_FORMAT}`);
  const expected = sectionsLength(header);
  if (bytes.byteLength !== expected) {
    throw new Error(`city index: ${bytes.byteLength} bytes, expected ${expected}`);
  }
  const columns = sections(bytes, header);
  const keyCount = columns.keyStarts.length - 1;
  const tables: unknown = JSON.parse(text(columns.tables, 0, columns.tables.length));
  const table = (which: number, i: number): string => {
    const values: unknown = Array.isArray(tables) ? tables[which] : undefined;
    const value: unknown = Array.isArray(values) ? values[i] : undefined;
    if (typeof value !== "string") throw new Error(`city index: string ${i} of table ${which} is missing`);
    return value;
  };

  /** Below zero if the key at i sorts before the name, above if after. */
  const compare = (i: number, name: string): number => {
    const start = at(columns.keyStarts, i);
    const length = at(columns.keyStarts, i + 1) - start;
    const shared = Math.min(length, name.length);
    for (let c = 0; c < shared; c++) {
      const difference = (columns.keys[start + c] ?? 0) - name.charCodeAt(c);
      if (difference !== 0) return difference;
    }
    return length - name.length;
  };
  const find = (name: string): number | null => {
    let low = 0;
    let high = keyCount - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compare(middle, name);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  };
  const city = (i: number): City => ({
    id: `geonames-${at(columns.ids, i)}`,
    name: text(columns.names, at(columns.nameStarts, i), at(columns.nameStarts, i + 1)),
    iso3: table(0, at(columns.countries, i)),
    admin1: table(1, at(columns.admins, i)),
    lon: at(columns.lons, i) / DEGREE,
    lat: at(columns.lats, i) / DEGREE,
    population: at(columns.populations, i),
    featureCode: table(2, at(columns.features, i)),
  });

  return {
    lookup(normalisedName) {
      const key = find(normalisedName);
      if (key === null) return [];
      return Array.from(
        columns.postings.subarray(at(columns.postingStarts, key), at(columns.postingStarts, key + 1)),
        city,
      );
    },
    byId(geonames) {
      const row = columns.ids.indexOf(geonames);
      return row < 0 ? null : city(row);
    },
  };
}
