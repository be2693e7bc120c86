/** What a name may mean, each place once, and how far places lie apart. */
import type { Candidate } from "./model.ts";

/** A point on the unit sphere: angles between two are cheap. */
export type Vector = readonly [x: number, y: number, z: number];
const vectors = new WeakMap<Candidate, Vector>();

export function vectorOf(candidate: Candidate): Vector | null {
  const { lon, lat } = candidate;
  if (lon === null || lat === null) return null;
  const known = vectors.get(candidate);
  if (known !== undefined) return known;
  const radian = Math.PI / 180;
  const level = Math.cos(lat * radian);
  const vector: Vector = [level * Math.cos(lon * radian), level * Math.sin(lon * radian), Math.sin(lat * radian)];
  vectors.set(candidate, vector);
  return vector;
}

const EARTH = 6371;
/** Kilometres of a great circle whose angle has that cosine. */
export const angle = (cosine: number) => EARTH * Math.acos(Math.min(1, Math.max(-1, cosine)));

/** Kilometres between two candidates, infinite where one has no point. */
export function kilometres(a: Candidate, b: Candidate): number {
  const from = vectorOf(a);
  const to = vectorOf(b);
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return angle(from[0] * to[0] + from[1] * to[1] + from[2] * to[2]);
}

function samePlace(capital: Candidate, city: Candidate): boolean {
  return city.place === capital.place || (city.iso3[0] === capital.iso3[0] && kilometres(city, capital) < 40);
}

export const isState = ({ kind }: Candidate) => kind === "country" || kind === "demonym";
export const isDivision = ({ feature }: Candidate) => feature === "ADM1" || feature === "ADM2";
/** The country that a place lies in, null where it lies in none or several. */
export const onlyCountry = ({ iso3 }: Candidate) => (iso3.length === 1 ? (iso3[0] ?? null) : null);

/** The meanings worth weighing: a capital once though the city data knows it too, a state once though GeoNames does. */
export function meanings(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return candidates;
  if (first.feature === null) return apart(candidates);
  const known = MEANT.get(candidates);
  if (known !== undefined) return known;
  const meant = apart(candidates);
  MEANT.set(candidates, meant);
  return meant;
}

/** Names that only the city data knows keep one list of candidates from article to article. */
const MEANT = new WeakMap<readonly Candidate[], readonly Candidate[]>();

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
      return [population === 0 ? candidate : { ...candidate, population }];
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
