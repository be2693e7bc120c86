/** All names that reading knows, in one table: what each may mean, and what it is not. */
import type { CountryEntry, RegionEntry } from "../../atlas/curated.ts";
import { groupedBy } from "../../atlas/grouped.ts";
import type { Knowledge } from "../model.ts";
import { once } from "../text/once.ts";
import { nameKey } from "../text/tokens.ts";
import { createWordTable, createWordTest, fold, type Word, WordTable, wordsOf } from "../text/words.ts";
import { candidateOf } from "./candidate.ts";
import { type CityIndex, normaliseName } from "./cities.ts";
import { type CityFinder, createCityFinder } from "./cityFinder.ts";
import type { NameTree } from "./nameTree.ts";
import { NameBook, type Senses } from "./senses.ts";

interface Following {
  readonly word: string;
  readonly what: string;
}

export interface Gazetteer {
  /** The names that begin with a word as it is written, null if none does. */
  begin(first: Word): NameTree<Senses> | null;
  readonly cities: CityFinder;
  /** Names that in running text are hardly ever places, folded. */
  readonly notPlaces: ReadonlySet<string>;
  /** Whether a word is a first name ("Charlotte"). */
  isGivenName(word: Word): boolean;
  /** Whether an office ends with a word ("president", "minister"). */
  isOffice(word: Word): boolean;
  /** Words that make the place name before them part of another name, by the first of them; null for none. */
  following(first: Word): readonly Following[] | null;
  /** What a word makes of the place name behind it ("ship" for "USS"); null for most. */
  preceding(word: Word): string | null;
}

const UNLOCATED = { population: 0, division: null, feature: null, polityOnly: false } as const;

/** What a name may begin with that is not written with a capital letter ("southern California"). */
export const isDirection = wordsOf(
  "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern inner middle",
);

/** Whether any of some names may be written with a small letter. */
function mayBeginSmall({ own, next }: NameTree<Senses>): boolean {
  return own?.isSmall === true || [...(next?.values() ?? [])].some(mayBeginSmall);
}

/** Plural of a people's adjective, where English makes one with -s ("Kenyan" → "Kenyans"). */
function plural(demonym: string): string | null {
  return /(?:n|i|k|l|t|d|r|g|b)$/.test(demonym) ? `${demonym}s` : null;
}

/**
 * Builds the table once; reading an article only looks up.
 * @param knowledge the curated files, validated
 */
export function createGazetteer(knowledge: Knowledge): Gazetteer {
  const names = new NameBook();
  for (const country of knowledge.countries) addCountry(country, names);
  for (const region of knowledge.regions) addRegion(region, knowledge.cities, names);
  for (const { name, what } of knowledge.embedded.names) names.addOther([name], what);
  for (const entry of knowledge.organisations) {
    const acronym = entry.acronym === null ? [] : [entry.acronym];
    names.addOther([entry.name, ...entry.variants, ...acronym], entry.name);
  }
  const { leader: subject } = knowledge.subject;
  for (const { name, forms } of [subject, ...knowledge.leaders.leaders]) {
    names.addOther([name, ...forms], "a person", true);
  }

  const following = groupedBy(knowledge.embedded.following, ({ word }) => [nameKey(word)?.split(" ")[0] ?? ""]);

  const preceding = new Map(knowledge.embedded.preceding.map(({ word, what }) => [fold(word), what]));

  const givenNames = new Set(knowledge.givenNames.map(fold));
  const offices = new Set(knowledge.leaders.offices.map((office) => fold(office.split(" ").at(-1) ?? office)));
  const begun = new WordTable<NameTree<Senses>>();

  return {
    begin(first) {
      const known = begun.get(first);
      if (known !== undefined) return known;
      const tree = names.beginningWith(first.key);
      const isWritten = tree !== null && (first.capital || isDirection(first) || mayBeginSmall(tree));
      return begun.keep(first, isWritten ? tree : null);
    },
    cities: createCityFinder(knowledge.cities),
    notPlaces: new Set(knowledge.notPlaces.map(fold)),
    isGivenName: createWordTest((key) => givenNames.has(key)),
    isOffice: createWordTest((key) => offices.has(key)),
    following: createWordTable(({ key }) => following.get(key) ?? null),
    preceding: createWordTable(({ key, capital }) => (capital ? (preceding.get(key) ?? null) : null)),
  };
}

function addCountry(country: CountryEntry, names: NameBook): void {
  const { iso3, name, lon, lat, capital } = country;
  const state = { place: iso3, name, iso3: [iso3], lon, lat, ...UNLOCATED } as const;
  const itself = once(() => candidateOf({ ...state, kind: "country" }));
  const people = once(() => candidateOf({ ...state, kind: "demonym" }));
  const seats = once(() => candidateOf({ ...state, kind: "country", polityOnly: true }));
  names.addPlace([name, country.official, ...country.variants], "name", itself);
  names.addPlace(country.demonyms, "adjective", people);
  const plurals = country.demonyms.map(plural).filter((form) => form !== null);
  names.addPlace(plurals, "adjective", people);
  names.addPlace(country.combining, "combining", people);
  names.addPlace(country.seats, "seat", seats);
  if (capital === null) return;
  const city = once(() =>
    candidateOf({
      kind: "capital",
      place: capital.geonames === null ? iso3 : `geonames-${capital.geonames}`,
      name: capital.name,
      iso3: [iso3],
      lon: capital.lon,
      lat: capital.lat,
      ...UNLOCATED,
    }),
  );
  names.addPlace([capital.name, ...capital.variants], "name", city);
}

/** "Brazil's Northeast" names two places, not one. */
const POSSESSED = /^\p{Lu}\p{L}+['’]s \p{Lu}/u;
/** "Asia-Pacific region": the noun is no part of the name. */
const GENERIC = / (?:region|area)$/i;

/** The first-order division that a region of one country is, by its name; null for ranges, valleys and the like. */
function divisionOf({ name, variants, iso3, kind }: RegionEntry, cities: CityIndex): string | null {
  const [only, more] = iso3;
  if (kind !== "region" || only === undefined || more !== undefined) return null;
  for (const form of [name, ...variants]) {
    const own = normaliseName(form.replace(/ (?:State|state|Oblast|Province|Region)$/, ""));
    const division = cities.lookup(own).find((city) => city.featureCode === "ADM1" && city.iso3 === only);
    if (division !== undefined) return `${only}.${division.admin1}`;
  }
  return null;
}

function addRegion(region: RegionEntry, cities: CityIndex, names: NameBook): void {
  const candidate = once(() =>
    candidateOf({
      kind: region.kind,
      place: region.id,
      name: region.name,
      iso3: region.iso3,
      lon: region.point?.[0] ?? null,
      lat: region.point?.[1] ?? null,
      ...UNLOCATED,
      division: divisionOf(region, cities),
    }),
  );
  const bare = new Set([region.name, ...region.variants]);
  const own = [...bare].filter(
    (name) => !POSSESSED.test(name) && !(GENERIC.test(name) && bare.has(name.replace(GENERIC, ""))),
  );
  names.addPlace([region.name, ...own], "name", candidate, region.ambiguous);
  names.addPlace(region.adjectives, "adjective", candidate, region.ambiguous);
  for (const short of region.abbreviations ?? []) {
    names.addPlace([short], short.endsWith(".") ? "stopped abbreviation" : "abbreviation", candidate);
  }
}
