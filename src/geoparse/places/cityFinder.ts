/** Cities by their names as a text writes them, each looked up once. */
import type { Token } from "../text/tokens.ts";
import { WordTable } from "../text/words.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { CandidateList, NO_CANDIDATES } from "./candidateList.ts";
import { type City, type CityIndex, normaliseName } from "./cities.ts";

/** Cities whose name a text writes from one word to another, the likeliest first. */
export type CityFinder = (text: string, first: Token, last: Token) => CandidateList;

/** Namesakes kept of one city name: those further down are hardly ever meant. */
const MOST = 60;
/** Looked-up city names held at once. */
const CACHED = 20_000;

export function createCityFinder(index: CityIndex): CityFinder {
  const words = new WordTable<CandidateList>();
  const begun = new WordTable<true>();
  /** Of several words, by the name as it is written. */
  const names = new Map<string, CandidateList>();
  /** By names as the index has them: "PARIS" and "Paris" share one list, and what follows from it. */
  const lists = new Map<string, CandidateList>();
  const find = (written: string): CandidateList => {
    const name = normaliseName(written);
    const known = lists.get(name);
    if (known !== undefined) return known;
    const cities = index.lookup(name, MOST);
    if (cities.length === 0) return NO_CANDIDATES;
    const found = new CandidateList(cities.map(candidateOfCity));
    if (lists.size > CACHED) lists.clear();
    lists.set(name, found);
    return found;
  };
  return (text, first, last) => {
    if (first === last) {
      const known = words.get(first);
      const found = known === undefined ? words.keep(first, orNull(find(text.slice(first.start, first.end)))) : known;
      return found ?? NO_CANDIDATES;
    }
    // A stop or an apostrophe may join two words into one: what such a name begins with, the first word does not tell.
    if (!".'’ʼ‘".includes(text.charAt(first.end))) {
      const known = begun.get(first);
      const isBegun =
        known === undefined
          ? begun.keep(first, mayGoOn(text.slice(first.start, first.end), index) ? true : null)
          : known;
      if (isBegun === null) return NO_CANDIDATES;
    }
    const name = text.slice(first.start, last.end);
    const known = names.get(name);
    if (known !== undefined) return known;
    const found = find(name);
    if (names.size > CACHED) names.clear();
    names.set(name, found);
    return found;
  };
}

const orNull = (list: CandidateList) => (list === NO_CANDIDATES ? null : list);

/** Whether names of several words may begin with one. */
function mayGoOn(word: string, index: CityIndex): boolean {
  const name = normaliseName(word);
  // "Mt Vernon" is looked up as "mount vernon".
  return name === "" || name === "mt" || name === "ft" || index.hasNameAfter(`${name} `);
}

function candidateOfCity(city: City): Candidate {
  return candidateOf({
    kind: city.featureCode.startsWith("ADM") ? "region" : "city",
    place: city.id,
    name: city.name,
    iso3: [city.iso3],
    lon: city.lon,
    lat: city.lat,
    population: city.population,
    division: `${city.iso3}.${city.admin1}`,
    feature: city.featureCode,
    polityOnly: false,
  });
}
