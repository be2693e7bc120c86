import type { CountryEntry } from "../../atlas/curated.ts";
import type { Place } from "../../atlas/schema.ts";
import type { Knowledge } from "../model.ts";
import type { Position } from "./arcs.ts";

/** A place as the gazetteer knows it, by its id. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: Place["kind"];
  /** The countries it lies in. */
  readonly iso3: readonly string[];
  readonly point: Position | null;
}

export interface Lookup {
  /** The place of an id: a country's iso3, a region's slug or a city's "geonames-<number>". Null where nobody knows it. */
  place(id: string): KnownPlace | null;
  country(iso3: string): CountryEntry | null;
  /** Where lines to and from a country end: its capital, or its representative point where it has none. */
  seat(iso3: string): Position | null;
  /** The country that a person leads. Null where neither data/leaders.json nor data/subject.json knows the name. */
  homeOf(person: string): string | null;
}

/** @returns NaN for the id of what is no city */
export function geonamesNumber(id: string): number {
  return Number(/^geonames-(\d+)$/.exec(id)?.[1]);
}

/** Finds places, countries and leaders by id. */
export function createLookup({ countries, regions, cities, leaders, subject }: Knowledge): Lookup {
  const countryOf = new Map(countries.map((country) => [country.iso3, country]));
  const regionOf = new Map(regions.map((region) => [region.id, region]));
  const capitalOf = new Map(
    countries.flatMap((country) => (country.capital?.geonames ? [[country.capital.geonames, country] as const] : [])),
  );
  const homes = new Map(leaders.leaders.map((leader) => [leader.name, leader.iso3]));
  homes.set(subject.leader.name, subject.country);

  const city = (id: string): KnownPlace | null => {
    const number = geonamesNumber(id);
    if (Number.isNaN(number)) return null;
    const seatOf = capitalOf.get(number);
    if (seatOf?.capital) {
      const { name, lon, lat } = seatOf.capital;
      return { id, name, kind: "capital", iso3: [seatOf.iso3], point: [lon, lat] };
    }
    const found = cities.byId(number);
    if (found === null) return null;
    return { id, name: found.name, kind: "city", iso3: [found.iso3], point: [found.lon, found.lat] };
  };

  return {
    place(id) {
      const country = countryOf.get(id);
      if (country) return { id, name: country.name, kind: "country", iso3: [id], point: [country.lon, country.lat] };
      const region = regionOf.get(id);
      if (region) return { id, name: region.name, kind: region.kind, iso3: region.iso3, point: region.point };
      const division = id.startsWith("admin-") ? cities.division(id) : null;
      if (division) {
        return { id, name: division.name, kind: "region", iso3: [division.iso3], point: [division.lon, division.lat] };
      }
      return city(id);
    },
    country: (iso3) => countryOf.get(iso3) ?? null,
    seat(iso3) {
      const country = countryOf.get(iso3);
      if (!country) return null;
      const { lon, lat } = country.capital ?? country;
      return [lon, lat];
    },
    homeOf: (person) => homes.get(person) ?? null,
  };
}
