/**
 * The city index: which cities bear a name. One flat byte layout of columns, so that a quarter of a million cities
 * load without parsing, and a City object is made only for those that are asked for.
 */

import { CITY_FORMAT, DEGREE, FIRST_DIVISION, HEADER_WORDS, MAGIC, sections, sectionsLength } from "./cityLayout.ts";

/** A city, or a division (state, province, county) put where its towns are. */
export interface City {
  /** "geonames-1816670"; of a division "admin-US-KY-001", by the codes of its country and orders. */
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
  /** GeoNames feature code: PPLC capital, PPLA seat of a first-order division, PPLX part of a city, PPLH historical, ADM1 and ADM2 divisions … */
  readonly featureCode: string;
}

export interface CityIndex {
  /**
   * The cities of that name or alternate name, most populous first; parts of cities and places abandoned come last.
   * @param normalisedName as `normaliseName` gives it
   * @param most how many are asked for
   */
  lookup(normalisedName: string, most?: number): readonly City[];
  /** Whether any name begins so. @param start normalised, a blank after its last word */
  hasNameAfter(start: string): boolean;
  /** The city of a GeoNames number, null where the index does not hold it. */
  byId(geonames: number): City | null;
  /** The division of an id ("admin-US-KY"), null where the index does not hold it. */
  division(id: string): City | null;
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
    .replace(/^mt\.? /, "mount ")
    .replace(/^ft\.? /, "fort ")
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

/** A column's value; the layout was checked, so a miss is a fault of this file. */
function at(column: Uint32Array | Int32Array | Uint16Array, i: number): number {
  const value = column[i];
  if (value === undefined) throw new RangeError(`city index: row ${i} of ${column.length}`);
  return value;
}

/** Binary search. @returns the row whose order is 0, null if there is none */
function search(rows: number, order: (row: number) => number): number | null {
  let low = 0;
  let high = rows - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const side = order(middle);
    if (side === 0) return middle;
    if (side < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function text(units: Uint8Array | Uint16Array, start: number, end: number): string {
  let result = "";
  for (let i = start; i < end; i += 4096) {
    result += String.fromCharCode(...units.subarray(i, Math.min(end, i + 4096)));
  }
  return result;
}

/**
 * Opens an index that `encodeCities` (src/prepare) laid out, without copying it.
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

  const keyLength = (i: number) => at(columns.keyStarts, i + 1) - at(columns.keyStarts, i);
  /** Below zero if the key at i sorts before the name, above if after; 0 if one of them begins with the other. */
  const compareStarts = (i: number, name: string): number => {
    const start = at(columns.keyStarts, i);
    const shared = Math.min(keyLength(i), name.length);
    for (let c = 0; c < shared; c++) {
      const difference = (columns.keys[start + c] ?? 0) - name.charCodeAt(c);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const idOf = (number: number) => (number < FIRST_DIVISION ? `geonames-${number}` : table(3, number - FIRST_DIVISION));
  const city = (i: number): City => ({
    id: idOf(at(columns.ids, i)),
    name: text(columns.names, at(columns.nameStarts, i), at(columns.nameStarts, i + 1)),
    iso3: table(0, at(columns.countries, i)),
    admin1: table(1, at(columns.admins, i)),
    lon: at(columns.lons, i) / DEGREE,
    lat: at(columns.lats, i) / DEGREE,
    population: at(columns.populations, i),
    featureCode: table(2, at(columns.features, i)),
  });

  const cityCount = columns.ids.length;
  const byId = (number: number) => {
    const i = search(cityCount, (row) => at(columns.ids, row) - number);
    return i === null ? null : city(i);
  };
  return {
    byId,
    division(id) {
      const values: unknown = Array.isArray(tables) ? tables[3] : undefined;
      const number = Array.isArray(values) ? values.indexOf(id) : -1;
      return number < 0 ? null : byId(FIRST_DIVISION + number);
    },
    hasNameAfter(start) {
      return search(keyCount, (i) => compareStarts(i, start) || Math.min(0, keyLength(i) - start.length)) !== null;
    },
    lookup(normalisedName, most = Infinity) {
      const key = search(keyCount, (i) => compareStarts(i, normalisedName) || keyLength(i) - normalisedName.length);
      if (key === null) return [];
      const start = at(columns.postingStarts, key);
      const end = Math.min(at(columns.postingStarts, key + 1), start + most);
      return Array.from(columns.postings.subarray(start, end), city);
    },
  };
}
