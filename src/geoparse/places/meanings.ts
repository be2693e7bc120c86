/** What a name may mean, each place once, and how far places lie apart. */
import { fold } from "../text/words.ts";
import { type Candidate, candidateOf } from "./candidate.ts";

/** A point on the unit sphere: angles between two are cheap. */
export type Vector = readonly [x: number, y: number, z: number];

/** A candidate, with what follows from it alone. */
export interface Meaning {
  readonly candidate: Candidate;
  /** Null where it has no point. */
  readonly vector: Vector | null;
  /** The country that it lies in, null where it lies in none or several. */
  readonly country: string | null;
  /** The first-order division that it is or lies in. */
  readonly division: string | null;
  readonly isState: boolean;
  readonly isCity: boolean;
  readonly isCapital: boolean;
  readonly isRegion: boolean;
  /** A region or water of the curated files. */
  readonly isCurated: boolean;
  readonly isDivision: boolean;
  readonly isFirstOrder: boolean;
  /** A stretch of ground of which distances tell something: neither a state nor a continent. */
  readonly isGround: boolean;
  /** The city data knows it, in order of the people. */
  readonly isRanked: boolean;
  /** The city data knows few people there. */
  readonly isSmall: boolean;
  /** Of a division. */
  readonly isSeat: boolean;
  /** Of a city. */
  readonly isPart: boolean;
  /** How many people live there, by order of magnitude. */
  readonly people: number;
  /** Its name, folded. */
  readonly name: string;
}

/** Candidates are kept from article to article, and what follows from them with them. */
const MEANINGS = new WeakMap<Candidate, Meaning>();

export function meaningOf(candidate: Candidate): Meaning {
  const known = MEANINGS.get(candidate);
  if (known !== undefined) return known;
  const { kind, feature, iso3, population, name } = candidate;
  const meaning: Meaning = {
    candidate,
    vector: vectorOf(candidate),
    country: iso3.length === 1 ? (iso3[0] ?? null) : null,
    division: candidate.division,
    isState: kind === "country" || kind === "demonym",
    isCity: kind === "city" || kind === "capital",
    isCapital: kind === "capital",
    isRegion: kind === "region",
    isCurated: feature === null && (kind === "region" || kind === "macro_region" || kind === "water"),
    isDivision: isDivision(candidate),
    isFirstOrder: feature === "ADM1",
    isGround: kind !== "country" && kind !== "demonym" && kind !== "macro_region",
    isRanked: kind === "city" && feature !== null,
    isSmall: feature !== null && population < 15_000,
    isSeat: feature?.startsWith("PPLA") ?? false,
    isPart: feature !== null && /^PPL[XHQWF]/.test(feature),
    people: Math.log10(population + 100) / 7,
    name: fold(name),
  };
  MEANINGS.set(candidate, meaning);
  return meaning;
}

function vectorOf({ lon, lat }: Candidate): Vector | null {
  if (lon === null || lat === null) return null;
  const radian = Math.PI / 180;
  const level = Math.cos(lat * radian);
  return [level * Math.cos(lon * radian), level * Math.sin(lon * radian), Math.sin(lat * radian)];
}

const EARTH = 6371;
/** Kilometres of a great circle whose angle has that cosine. */
export const angle = (cosine: number) => EARTH * Math.acos(Math.min(1, Math.max(-1, cosine)));

/** Kilometres between two places, infinite where one has no point. */
export function kilometresBetween(a: Meaning, b: Meaning): number {
  const [from, to] = [a.vector, b.vector];
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return angle(from[0] * to[0] + from[1] * to[1] + from[2] * to[2]);
}

/** Kilometres from one point to another, infinite where there is none. @param x NaN of no point */
export function distanceTo(vector: Vector | null, x: number, y: number, z: number): number {
  if (vector === null || Number.isNaN(x)) return Number.POSITIVE_INFINITY;
  return angle(vector[0] * x + vector[1] * y + vector[2] * z);
}

const kilometres = (a: Candidate, b: Candidate) => kilometresBetween(meaningOf(a), meaningOf(b));

function samePlace(capital: Candidate, city: Candidate): boolean {
  return city.place === capital.place || (city.iso3[0] === capital.iso3[0] && kilometres(city, capital) < 40);
}

/** The meanings worth weighing: a capital once though the city data knows it too, a state once though GeoNames does. */
export function meanings(candidates: readonly Candidate[]): readonly Meaning[] {
  return (candidates.length < 2 ? candidates : apart(candidates)).map(meaningOf);
}

const isDivision = ({ feature }: Candidate) => feature === "ADM1" || feature === "ADM2";

function apart(candidates: readonly Candidate[]): readonly Candidate[] {
  const capitals = candidates.filter(({ kind }) => kind === "capital");
  const curated = candidates.filter(({ kind, feature }) => feature === null && kind !== "capital");
  return candidates.flatMap((candidate) => {
    if (candidate.feature === null) {
      if (candidate.kind !== "capital") return [candidate];
      const population = Math.max(
        0,
        ...candidates.filter((o) => o.kind === "city" && samePlace(candidate, o)).map((o) => o.population),
      );
      return [population === 0 ? candidate : candidateOf({ ...candidate, population })];
    }
    if (!isDivision(candidate) && capitals.some((capital) => samePlace(capital, candidate))) return [];
    if (candidate.feature === "ADM1" && capitals.some((capital) => samePlace(capital, candidate))) return [];
    const known = curated.some(
      (other) =>
        other.iso3.includes(candidate.iso3[0] ?? "") &&
        (other.division === candidate.division || kilometres(other, candidate) < 300) &&
        isDivision(candidate),
    );
    return known || isCityState(candidate, candidates) ? [] : [candidate];
  });
}

/** A division that is little more than the city of its name ("Hamburg"): the city stands for both. */
function isCityState(division: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    isDivision(division) &&
    candidates.some(
      (city) =>
        city.kind === "city" &&
        city.division === division.division &&
        city.population > division.population / 5 &&
        kilometres(city, division) < 60,
    )
  );
}
