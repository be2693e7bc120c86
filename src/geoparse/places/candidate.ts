/** Candidates are all written here. */

/** What a name may mean. */
export interface Candidate {
  readonly kind: "country" | "demonym" | "capital" | "city" | "region" | "macro_region" | "water";
  /** Place id: a country's iso3, a region's slug, a city's "geonames-<id>". */
  readonly place: string;
  readonly name: string;
  readonly iso3: readonly string[];
  readonly lon: number | null;
  readonly lat: number | null;
  /** People living there, 0 where it says nothing. */
  readonly population: number;
  /** First-order division that it is or lies in, its country's code before it ("USA.KY"); null where that is open. */
  readonly division: string | null;
  /** GeoNames feature code of a city or division, null for what the curated files know. */
  readonly feature: string | null;
  /** Seats of a government ("the Kremlin") are the state, never the ground. */
  readonly polityOnly: boolean;
}

/**
 * A candidate of the properties given, all in one order: the engine reads objects of one shape several times as fast as those of
 * many, and reading an article is mostly reading candidates.
 */
export function candidateOf(properties: Candidate): Candidate {
  const { kind, place, name, iso3, lon, lat, population, division, feature, polityOnly } = properties;
  return { kind, place, name, iso3, lon, lat, population, division, feature, polityOnly };
}
