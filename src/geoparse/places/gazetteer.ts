/** All names that reading knows, in one table: what each may mean, and what it is not. */
import type { CountryEntry, RegionEntry } from "../../atlas/curated.ts";
import type { Candidate, Knowledge } from "../model.ts";
import { nameKey, type Token } from "../text/tokens.ts";
import { createWordTest, fold, type Word, WordTable, wordsOf } from "../text/words.ts";
import { type City, type CityIndex, normaliseName } from "./cities.ts";
import { createNameTrees, type NameTree } from "./nameTree.ts";

/** How a name is used where it means a place. */
export type Form = "name" | "adjective" | "combining" | "seat" | "abbreviation" | "stopped abbreviation";

interface Spelling {
  /** An acronym: counts in capitals only ("US", never "us"). */
  readonly acronym: boolean;
  /** Begins with a small letter as it is usually written ("pan-Asian", "cross-strait"). */
  readonly small: boolean;
}

export interface PlaceSense extends Spelling {
  readonly type: "place";
  readonly form: Form;
  readonly candidate: Candidate;
  /** A direction or common word: counts only in the right surroundings ("the West"). */
  readonly ambiguous: boolean;
}

/** A name that is no place, though it may hold one. */
export interface OtherSense extends Spelling {
  readonly type: "other";
  readonly what: string;
  readonly person: boolean;
}

export type Sense = PlaceSense | OtherSense;

/** What a name may mean. */
export interface Senses {
  readonly all: readonly Sense[];
  readonly places: readonly PlaceSense[];
  /** The first that is no place. */
  readonly other: OtherSense | null;
  /** All count wherever the first word has a capital letter. */
  readonly isPlain: boolean;
  /** One at least counts where it has none. */
  readonly isSmall: boolean;
}

export interface Gazetteer {
  /** The names that begin with a word as it is written, null if none does. */
  begin(first: Word): NameTree<Senses> | null;
  /** Cities whose name a text writes from one word to another, the likeliest first. */
  cities(text: string, first: Token, last: Token): readonly Candidate[];
  /** Names that in running text are hardly ever places, folded. */
  readonly notPlaces: ReadonlySet<string>;
  /** Whether a word is a first name ("Charlotte"). */
  isGivenName(word: Word): boolean;
  /** Whether an office ends with a word ("president", "minister"). */
  isOffice(word: Word): boolean;
  /** Words that make the place name before them part of another name, by the folded first word. */
  readonly following: ReadonlyMap<string, readonly { readonly word: string; readonly what: string }[]>;
}

const THE = /^the\s+/i;
const UNLOCATED = { population: 0, division: null, feature: null, polityOnly: false } as const;

/** What a name may begin with that is not written with a capital letter ("southern California"). */
export const isDirection = wordsOf(
  "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern inner middle",
);

/** Whether any of some names may be written with a small letter. */
function mayBeginSmall({ own, next }: NameTree<Senses>): boolean {
  return own?.isSmall === true || [...(next?.values() ?? [])].some(mayBeginSmall);
}

/** Namesakes kept of one city name: those further down are hardly ever meant. */
const MOST = 60;
/** Looked-up city names held at once. */
const CACHED = 20_000;

function candidateOf(city: City): Candidate {
  return {
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
  };
}

function createCityFinder(index: CityIndex): Gazetteer["cities"] {
  const words = new WordTable<readonly Candidate[]>();
  const begun = new WordTable<true>();
  /** Of several words, by the name as it is written. */
  const names = new Map<string, readonly Candidate[]>();
  const find = (name: string) => index.lookup(normaliseName(name)).slice(0, MOST).map(candidateOf);
  return (text, first, last) => {
    if (first === last) {
      const known = words.get(first);
      const found = known === undefined ? words.keep(first, orNull(find(text.slice(first.start, first.end)))) : known;
      return found ?? NO_CITIES;
    }
    // A stop or an apostrophe may join two words into one: what such a name begins with, the first word does not tell.
    if (!".'’ʼ‘".includes(text.charAt(first.end))) {
      const known = begun.get(first);
      const isBegun =
        known === undefined
          ? begun.keep(first, mayGoOn(text.slice(first.start, first.end), index) ? true : null)
          : known;
      if (isBegun === null) return NO_CITIES;
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

const NO_CITIES: readonly Candidate[] = [];
const orNull = <T>(list: readonly T[]) => (list.length === 0 ? null : list);

/** Whether names of several words may begin with one. */
function mayGoOn(word: string, index: CityIndex): boolean {
  const name = normaliseName(word);
  // "Mt Vernon" is looked up as "mount vernon".
  return name === "" || name === "mt" || name === "ft" || index.hasNameAfter(`${name} `);
}

function spelling(name: string): Spelling {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const first = name.charAt(0);
  return {
    acronym: letters.length > 1 && letters.length <= 6 && letters === letters.toUpperCase(),
    small: first !== first.toUpperCase(),
  };
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
  const table = new Map<string, Sense[]>();

  const add = (written: string, sense: Omit<PlaceSense, keyof Spelling> | Omit<OtherSense, keyof Spelling>) => {
    const name = written.replace(THE, "");
    const key = nameKey(name);
    if (key === null) return;
    const senses = table.get(key) ?? [];
    const full: Sense = { ...sense, ...spelling(name) };
    const known = senses.find((other) => same(other, full));
    if (known === undefined) table.set(key, [...senses, full]);
    else if (known.acronym && !full.acronym) table.set(key, [...senses.filter((other) => other !== known), full]);
  };
  const place = (names: readonly string[], form: Form, candidate: Candidate, ambiguous = false) => {
    for (const name of names) add(name, { type: "place", form, candidate, ambiguous });
  };
  const other = (names: readonly string[], what: string, person = false) => {
    for (const name of names) add(name, { type: "other", what, person });
  };

  for (const country of knowledge.countries) addCountry(country, place);
  for (const region of knowledge.regions) addRegion(region, divisionOf(region, knowledge.cities), place);
  for (const { name, what } of knowledge.embedded.names) other([name], what);
  for (const entry of knowledge.organisations) {
    other([entry.name, ...entry.variants, ...(entry.acronym === null ? [] : [entry.acronym])], entry.name);
  }
  other([knowledge.subject.leader.name, ...knowledge.subject.leader.forms], "a person", true);
  for (const leader of knowledge.leaders.leaders) other([leader.name, ...leader.forms], "a person", true);

  const following = new Map<string, { word: string; what: string }[]>();
  for (const entry of knowledge.embedded.following) {
    const key = nameKey(entry.word)?.split(" ")[0] ?? "";
    following.set(key, [...(following.get(key) ?? []), entry]);
  }

  const trees = createNameTrees(new Map([...table].map(([key, senses]) => [key, sensesOf(senses)])));
  const givenNames = new Set(knowledge.givenNames.map(fold));
  const offices = new Set(knowledge.leaders.offices.map((office) => fold(office.split(" ").at(-1) ?? office)));
  const begun = new WordTable<NameTree<Senses>>();

  return {
    begin(first) {
      const known = begun.get(first);
      if (known !== undefined) return known;
      const tree = trees.get(first.key);
      const isWritten = tree !== undefined && (first.capital || isDirection(first) || mayBeginSmall(tree));
      return begun.keep(first, isWritten ? tree : null);
    },
    cities: createCityFinder(knowledge.cities),
    notPlaces: new Set(knowledge.notPlaces.map(fold)),
    isGivenName: createWordTest((key) => givenNames.has(key)),
    isOffice: createWordTest((key) => offices.has(key)),
    following,
  };
}

function sensesOf(all: readonly Sense[]): Senses {
  return {
    all,
    places: all.filter((sense) => sense.type === "place"),
    other: all.find((sense) => sense.type === "other") ?? null,
    isPlain: all.every((sense) => !sense.acronym && (sense.type === "other" || !isShort(sense))),
    isSmall: all.some((sense) => sense.small),
  };
}

function isShort({ form }: PlaceSense): boolean {
  return form === "abbreviation" || form === "stopped abbreviation";
}

function same(a: Sense, b: Sense): boolean {
  if (a.type === "place") {
    return (
      b.type === "place" &&
      a.candidate.place === b.candidate.place &&
      a.candidate.kind === b.candidate.kind &&
      isShort(a) === isShort(b) &&
      (!isShort(a) || a.form === b.form)
    );
  }
  return b.type === "other" && a.what === b.what;
}

type AddPlace = (names: readonly string[], form: Form, candidate: Candidate, ambiguous?: boolean) => void;

function addCountry(country: CountryEntry, place: AddPlace): void {
  const { iso3, name, lon, lat, capital } = country;
  const state = { place: iso3, name, iso3: [iso3], lon, lat, ...UNLOCATED } as const;
  place([name, country.official, ...country.variants], "name", { ...state, kind: "country" });
  const people: Candidate = { ...state, kind: "demonym" };
  place(country.demonyms, "adjective", people);
  place(
    country.demonyms.map(plural).filter((form) => form !== null),
    "adjective",
    people,
  );
  place(country.combining, "combining", people);
  place(country.seats, "seat", { ...state, kind: "country", polityOnly: true });
  if (capital !== null) {
    place([capital.name, ...capital.variants], "name", {
      kind: "capital",
      place: capital.geonames === null ? iso3 : `geonames-${capital.geonames}`,
      name: capital.name,
      iso3: [iso3],
      lon: capital.lon,
      lat: capital.lat,
      ...UNLOCATED,
    });
  }
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

function addRegion(region: RegionEntry, division: string | null, place: AddPlace): void {
  const candidate: Candidate = {
    kind: region.kind,
    place: region.id,
    name: region.name,
    iso3: region.iso3,
    lon: region.point?.[0] ?? null,
    lat: region.point?.[1] ?? null,
    ...UNLOCATED,
    division,
  };
  const bare = new Set([region.name, ...region.variants]);
  const names = [...bare].filter(
    (name) => !POSSESSED.test(name) && !(GENERIC.test(name) && bare.has(name.replace(GENERIC, ""))),
  );
  place([region.name, ...names], "name", candidate, region.ambiguous);
  place(region.adjectives, "adjective", candidate, region.ambiguous);
  for (const short of region.abbreviations ?? []) {
    place([short], short.endsWith(".") ? "stopped abbreviation" : "abbreviation", candidate);
  }
}
