/**
 * The meanings of a name in columns. An article asks little of many meanings: where all that it asks lies together, most of it
 * is there by the time it is asked for, while sixty records would have to be fetched one by one.
 */
import type { Meaning } from "./meanings.ts";

/** What meanings are, as bits. */
export const TRAIT = { state: 1, city: 2, capital: 4, region: 8, division: 16, ground: 32 } as const;

export interface MeaningColumns {
  readonly meanings: readonly Meaning[];
  /** Bits of {@link TRAIT}. */
  readonly traits: readonly number[];
  /** Numbers of the countries and divisions that they lie in, 0 for none. */
  readonly countries: readonly number[];
  readonly divisions: readonly number[];
  /** Three of each, of its point on the unit sphere; NaN where it has none. */
  readonly coordinates: readonly number[];
}

export function columnsOf(meanings: readonly Meaning[]): MeaningColumns {
  return {
    meanings,
    traits: meanings.map(traitsOf),
    countries: meanings.map(({ country }) => numberOf(country)),
    divisions: meanings.map(({ division }) => numberOf(division)),
    coordinates: meanings.flatMap(({ vector }) => vector ?? NOWHERE),
  };
}
const NOWHERE = [Number.NaN, Number.NaN, Number.NaN];

function traitsOf({ isState, isCity, isCapital, isRegion, isDivision, isGround }: Meaning): number {
  return (
    (isState ? TRAIT.state : 0) |
    (isCity ? TRAIT.city : 0) |
    (isCapital ? TRAIT.capital : 0) |
    (isRegion ? TRAIT.region : 0) |
    (isDivision ? TRAIT.division : 0) |
    (isGround ? TRAIT.ground : 0)
  );
}

/** Numbers of codes of countries and divisions, from 1 on. */
const NUMBERS = new Map<string, number>();

/** @returns the same number for the same code; 0 for none */
export function numberOf(code: string | null | undefined): number {
  if (code === null || code === undefined) return 0;
  const known = NUMBERS.get(code);
  if (known !== undefined) return known;
  NUMBERS.set(code, NUMBERS.size + 1);
  return NUMBERS.size;
}
