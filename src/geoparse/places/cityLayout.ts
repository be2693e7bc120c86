/**
 * The bytes of the city index: a header of whole numbers, then one section per column. Numbers are in the byte order of
 * the machine, which is also the one that reads them: the index is a cache, not a file to be passed on.
 */

export const MAGIC = 0x59544943; // "CITY"
/** Raise it whenever the layout or what is put into the index changes: caches of another format are built anew. */
export const CITY_FORMAT = 7;
export const HEADER_WORDS = 8;
/** Ids from here on number divisions, by their place in the fourth table of strings; those below are GeoNames'. */
export const FIRST_DIVISION = 2 ** 31;
/** Coordinates are kept as whole 1/100 000 degrees. */
export const DEGREE = 1e5;

const padded = (bytes: number) => (bytes + 3) & ~3;

/** The sections in file order; each starts on a multiple of four bytes. */
export function sections(bytes: Uint8Array, header: Uint32Array) {
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

/** Bytes of the whole file: header and sections. */
export function sectionsLength(header: Uint32Array): number {
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
