/** For tests: readings made by hand from marked sentences, and a gazetteer of a few places. */
import type { CountryEntry } from "../atlas/curated.ts";
import type { Mention } from "../atlas/schema.ts";
import { createLookup } from "./assemble/lookup.ts";
import type { Knowledge, Reading, TieStatement, VisitStatement } from "./model.ts";
import type { City } from "./places/cities.ts";
import { NOTHING_LIKELY } from "./text/clues.fixture.ts";

function country(iso3: string, name: string, capital: [string, number, number, number] | null): CountryEntry {
  const [lon, lat] = [capital?.[1] ?? 0, (capital?.[2] ?? 0) + 1];
  return {
    ...{ iso3, iso2: iso3.slice(0, 2), name, official: name, variants: [], demonyms: [], combining: [], seats: [] },
    capital: capital && { name: capital[0], variants: [], lon: capital[1], lat: capital[2], geonames: capital[3] },
    ...{ lon, lat },
  };
}

const LYON: City = {
  ...{ id: "geonames-2996944", name: "Lyon", iso3: "FRA", admin1: "84", lon: 4.84671, lat: 45.74846 },
  ...{ population: 522_969, featureCode: "PPLA" },
};

export const KNOWLEDGE: Knowledge = {
  countries: [
    country("FJI", "Fiji", ["Suva", 178.44149, -18.14161, 2198148]),
    country("FRA", "France", ["Paris", 2.3488, 48.85341, 2988507]),
    country("KEN", "Kenya", ["Nairobi", 36.81667, -1.28333, 184745]),
    country("UGA", "Uganda", ["Kampala", 32.58252, 0.31628, 232422]),
    country("WSM", "Samoa", ["Apia", -171.76666, -13.83333, 4035413]),
    country("ATA", "Antarctica", null),
  ],
  regions: [
    {
      ...{ id: "east-africa", name: "East Africa", variants: [], adjectives: [], kind: "macro_region" },
      ...{ iso3: ["KEN", "UGA"], point: [36, 0], ambiguous: false },
    },
    {
      ...{ id: "the-west", name: "the West", variants: [], adjectives: [], kind: "macro_region" },
      ...{ iso3: [], point: null, ambiguous: true },
    },
  ],
  cityNames: [],
  embedded: { names: [], following: [], preceding: [] },
  notPlaces: [],
  givenNames: [],
  signs: { version: 1, source: "none", areaCodes: {}, words: {} },
  cities: {
    lookup: () => [],
    hasNameAfter: () => false,
    division: () => null,
    byId: (geonames) => (geonames === 2996944 ? LYON : null),
  },
  weights: { version: 1, source: "none", place: {}, candidate: {}, confidence: {} },
  organisations: [
    {
      ...{ id: "EAC", name: "East African Community", acronym: "EAC", variants: [], kind: "bloc" },
      ...{ members: ["KEN", "UGA"], asOf: "2024-03", source: "eac.int" },
    },
  ],
  leaders: {
    ...{ version: 1, offices: [], familyNameFirst: [], eitherNameFirst: [], calledByGivenName: [] },
    leaders: [{ name: "Emmanuel Macron", forms: ["Macron"], iso3: "FRA" }],
  },
  lexicon: {
    ...{ version: 1, domains: {}, polarities: {}, statuses: {}, relations: [], antecedents: [], negations: [] },
  },
  likely: NOTHING_LIKELY,
  subject: {
    ...{ version: 1, country: "KEN" },
    leader: { name: "William Ruto", forms: ["William Ruto", "Ruto"], short: "Ruto" },
  },
  names: {
    ...{ version: 1, source: "none", areas: { "nowhere-land": { ru: "Нигдения" } } },
    capitals: { KEN: { ru: "Найроби", zh: "内罗毕" }, FRA: { ru: "Париж" } },
    places: { "east-africa": { ru: "Восточная Африка" }, "the-west": { ru: "Запад" } },
    organisations: { EAC: { ru: ["Восточноафриканское сообщество", "ВАС"] } },
    people: { "William Ruto": { ru: ["Уильям Руто", "Руто"] }, "Emmanuel Macron": { ru: ["Эмманюэль Макрон"] } },
  },
};

/**
 * An article of one paragraph per sentence. Names are marked with the place they mean: "Macron flew to [Nairobi|geonames-184745]".
 * One without a place ("[Kenya|] Airways") is embedded, an organisation is marked with "@" ("[EAC|@EAC]").
 */
export function readingOf(id: string, marked: readonly string[], rest: Partial<Reading> = {}): Reading {
  const lookup = createLookup(KNOWLEDGE);
  const mentions: Mention[] = [];
  const organisations: { start: number; end: number; id: string }[] = [];
  const sentences: { start: number; end: number; paragraph: number }[] = [];
  let text = "";
  marked.forEach((sentence, paragraph) => {
    const from = text.length;
    for (const [, plain = "", surface, place = ""] of `${sentence}[|]`.matchAll(/([^[]*)\[([^|]*)\|([^\]]*)\]/g)) {
      text += plain;
      if (!surface) continue;
      const span = { start: text.length, end: text.length + surface.length };
      text += surface;
      if (place.startsWith("@")) {
        organisations.push({ ...span, id: place.slice(1) });
        continue;
      }
      const known = lookup.place(place);
      mentions.push({
        ...{ ...span, surface, kind: known?.kind ?? "embedded", role: "place", place: known?.id ?? null },
        ...{ iso3: [...(known?.iso3 ?? [])], lon: known?.point?.[0] ?? null, lat: known?.point?.[1] ?? null },
        ...{ confidence: 1, why: "fixture" },
      });
    }
    sentences.push({ start: from, end: text.length, paragraph });
    text += "\n";
  });
  return {
    document: { id, text },
    cleaned: {
      title: text.slice(0, sentences[0]?.end),
      paragraphs: sentences.map(({ start, end }) => ({ start, end, kind: "text", under: null })),
      boilerplate: [],
    },
    published: { from: null, to: null, basis: "unknown", why: "no date in it" },
    ...{ sentences, mentions, organisations, visits: [], ties: [], dropped: [] },
    ...rest,
  };
}

/** A visit of Macron to Kenya, read in the sentence of that number. */
export function visitIn(reading: Reading, sentence: number, rest: Partial<VisitStatement> = {}): VisitStatement {
  return {
    ...{ visitor: "Emmanuel Macron", destination: "KEN", iso3: "KEN", origin: null, from: null, to: null },
    ...{ precision: "unknown", basis: "stated", status: "made", note: null, evidence: [spanOf(reading, sentence)] },
    why: "fixture",
    ...rest,
  };
}

/** A trade tie of Kenya and Uganda, read in the sentence of that number. */
export function tieIn(reading: Reading, sentence: number, rest: Partial<TieStatement> = {}): TieStatement {
  return {
    ...{ parties: ["KEN", "UGA"], bloc: null, domain: "trade", polarity: "cooperation", status: "existing" },
    ...{ evidence: [spanOf(reading, sentence)], why: "fixture" },
    ...rest,
  };
}

function spanOf({ sentences }: Reading, number: number) {
  const sentence = sentences[number];
  if (sentence === undefined) throw new RangeError(`there is no sentence ${number}`);
  return { start: sentence.start, end: sentence.end };
}
