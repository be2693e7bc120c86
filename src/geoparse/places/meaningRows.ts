/**
 * The meanings of a name as rows of numbers. An article asks little of many meanings: where all that it asks lies together, most
 * of it is there by the time it is asked for, while sixty records would have to be fetched one by one.
 */
import type { Meaning } from "./meanings.ts";

/** What meanings are, as bits. */
export const TRAIT = { state: 1, city: 2, capital: 4, region: 8, division: 16, ground: 32, curated: 64 } as const;

/** Where numbers stand in a row, and how many it has. */
export const ROW = {
  /** Bits of {@link TRAIT}. */
  traits: 0,
  /** Numbers of the country and division that it lies in, 0 for none. */
  country: 1,
  division: 2,
  /** Its point on the unit sphere; NaN where it has none. */
  x: 3,
  y: 4,
  z: 5,
  /** What speaks for it whatever an article says. */
  own: 6,
  length: 7,
} as const;

/** What follows from a name and its meanings, whatever an article says. */
export interface Weighable {
  /** For whom it holds. */
  readonly weights: Float64Array;
  /** Of the name. */
  readonly key: string;
  readonly meanings: readonly Meaning[];
  readonly count: number;
  /** A row of each meaning, as {@link ROW} tells. */
  readonly rows: readonly number[];
  /** Of each meaning, its place among the towns of the name by their people, the largest 0. */
  readonly ranks: readonly number[];
  /** Whether English texts mean it by the name. */
  readonly isEnglish: readonly boolean[];
}

/** @param own what speaks for each meaning whatever an article says */
export function rowsOf(meanings: readonly Meaning[], own: readonly number[]): readonly number[] {
  return meanings.flatMap((meaning, at) => {
    const [x, y, z] = meaning.vector ?? NOWHERE;
    return [traitsOf(meaning), numberOf(meaning.country), numberOf(meaning.division), x, y, z, own[at] ?? 0];
  });
}
const NOWHERE = [Number.NaN, Number.NaN, Number.NaN] as const;

function traitsOf({ candidate, isState, isCity, isCapital, isRegion, isDivision, isGround }: Meaning): number {
  return (
    (isState ? TRAIT.state : 0) |
    (isCity ? TRAIT.city : 0) |
    (isCapital ? TRAIT.capital : 0) |
    (isRegion ? TRAIT.region : 0) |
    (isDivision ? TRAIT.division : 0) |
    (isGround ? TRAIT.ground : 0) |
    (candidate.feature === null ? TRAIT.curated : 0)
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
