/** For tests: the curated files as they are, and a dozen cities. */

import * as v from "valibot";
import countries from "../../../data/gazetteer/countries.json";
import embedded from "../../../data/gazetteer/embedded.json";
import notPlaces from "../../../data/gazetteer/not-places.json";
import regions from "../../../data/gazetteer/regions.json";
import signs from "../../../data/gazetteer/signs.json";
import weights from "../../../data/gazetteer/weights.json";
import leaders from "../../../data/leaders.json";
import lexicon from "../../../data/lexicon.json";
import translated from "../../../data/names.json";
import organisations from "../../../data/organisations.json";
import subject from "../../../data/subject.json";
import {
  CountriesFileSchema,
  EmbeddedFileSchema,
  LeadersFileSchema,
  NamesFileSchema,
  NotPlacesFileSchema,
  OrganisationsFileSchema,
  RegionsFileSchema,
  SignsFileSchema,
  SubjectSchema,
  TieLexiconSchema,
  WeightsFileSchema,
} from "../../atlas/curated.ts";
import type { Mention } from "../../atlas/schema.ts";
import type { Knowledge, Outcome, Toponym } from "../model.ts";
import { clean } from "../text/clean.ts";
import { NOTHING_LIKELY } from "../text/clues.fixture.ts";
import { sentences } from "../text/sentences.ts";
import { type City, normaliseName } from "./cities.ts";
import { createGazetteer } from "./gazetteer.ts";
import { createRecogniser } from "./recognise.ts";
import { createResolver } from "./resolve.ts";

const CITIES: readonly (readonly [name: string, id: number, iso3: string, lon: number, lat: number, people: number])[] =
  [
    ["Paris", 2988507, "FRA", 2.3488, 48.85341, 2_138_551],
    ["Paris", 4717560, "USA", -95.55551, 33.66094, 24_782],
    ["Atlanta", 4180439, "USA", -84.38798, 33.749, 463_878],
    ["Houston", 4699066, "USA", -95.36327, 29.76328, 2_296_224],
    ["Istanbul", 745044, "TUR", 28.94966, 41.01384, 15_701_602],
    ["Shanghai", 1796236, "CHN", 121.45806, 31.22222, 24_874_500],
    ["Busan", 1838524, "KOR", 129.03004, 35.10168, 3_678_555],
    ["Kherson", 706448, "UKR", 32.61458, 46.65581, 320_477],
    ["Manchester", 2643123, "GBR", -2.23743, 53.48095, 568_996],
    ["Reading", 2639577, "GBR", -0.97113, 51.45625, 174_820],
    ["Thirsk", 2636049, "GBR", -1.34286, 54.23361, 4_998],
    ["Moss", 3145375, "NOR", 10.65771, 59.43403, 32_726],
    ["Yalta", 688533, "UKR", 34.16239, 44.49872, 74_652],
    ["Delhi", 1273294, "IND", 77.23149, 28.65195, 11_034_555],
  ];

const KNOWN: readonly City[] = CITIES.map(([name, id, iso3, lon, lat, population]) => ({
  ...{ id: `geonames-${id}`, name, iso3, admin1: "", lon, lat, population, featureCode: "PPL" },
}));

const { names, following, preceding } = v.parse(EmbeddedFileSchema, embedded);
const { words, givenNames } = v.parse(NotPlacesFileSchema, notPlaces);

/** The curated files of the repository, with a dozen cities. */
export const CURATED: Knowledge = {
  countries: v.parse(CountriesFileSchema, countries).countries,
  regions: v.parse(RegionsFileSchema, regions).regions,
  cityNames: [],
  embedded: { names, following, preceding },
  notPlaces: words,
  givenNames,
  signs: v.parse(SignsFileSchema, signs),
  cities: {
    // As GeoNames has it: New Delhi is an alternate name of the city around it.
    lookup: (name) => KNOWN.filter((city) => normaliseName(city.name) === name.replace(/^new delhi$/, "delhi")),
    hasNameAfter: (start) => KNOWN.some((city) => normaliseName(city.name).startsWith(start)),
    division: () => null,
    byId: (geonames) => KNOWN.find((city) => city.id === `geonames-${geonames}`) ?? null,
  },
  weights: v.parse(WeightsFileSchema, weights),
  organisations: v.parse(OrganisationsFileSchema, organisations).organisations,
  leaders: v.parse(LeadersFileSchema, leaders),
  lexicon: v.parse(TieLexiconSchema, lexicon),
  likely: NOTHING_LIKELY,
  subject: v.parse(SubjectSchema, subject),
  names: v.parse(NamesFileSchema, translated),
};

const { recognise } = createRecogniser(createGazetteer(CURATED), CURATED.weights.place);
const RESOLVE = createResolver(CURATED);

/** A text's toponyms. */
export function toponymsOf(text: string): Outcome<Toponym> {
  const cleaned = clean(text);
  return recognise(text, cleaned, sentences(text, cleaned));
}

/** A text's mentions. */
export function mentionsOf(text: string): readonly Mention[] {
  return RESOLVE(text, sentences(text, clean(text)), toponymsOf(text).kept).kept;
}
