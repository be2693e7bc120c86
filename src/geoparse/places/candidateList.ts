/** What a name may mean, and what follows from that alone. */
import type { Candidate } from "./candidate.ts";
import { numberOf, type Weighable } from "./meaningRows.ts";
import { type Meaning, meanings, type Vector } from "./meanings.ts";

export interface ListFacts {
  /** People of the largest. */
  readonly population: number;
  /** Only divisions bear the name. */
  readonly isDivision: boolean;
  /** Lengths of the candidates' own names, each once. */
  readonly lengths: readonly number[];
  /** The countries that candidates lie in, with the people of the largest there. */
  readonly countries: readonly { readonly iso3: string; readonly population: number }[];
  readonly divisions: readonly string[];
  /** Those of the countries that others than towns lie in, alone. */
  readonly named: readonly string[];
  /** Those of the divisions that regions are. */
  readonly regions: readonly string[];
}

/**
 * The candidates of a name. Names keep theirs from article to article: what follows from them is worked out when it is first
 * asked for, and lies here together, since to look at each of sixty candidates again takes longer than all else.
 */
export class CandidateList {
  readonly all: readonly Candidate[];
  /** The likeliest; undefined in an empty list. */
  readonly first: Candidate | undefined;
  /** Whether one of them is a country, or a region within one. */
  readonly mayHold: boolean;
  /** What a weigher keeps with it. */
  weighable: Weighable | null = null;
  #facts: ListFacts | null = null;
  #meanings: readonly Meaning[] | null = null;
  #alone: Alone | null | undefined;

  constructor(all: readonly Candidate[]) {
    this.all = all;
    this.first = all[0];
    this.mayHold = all.some(isLarger);
  }

  get facts(): ListFacts {
    this.#facts ??= workOut(this.all);
    return this.#facts;
  }

  /** Those worth weighing, each place once. */
  get meanings(): readonly Meaning[] {
    this.#meanings ??= meanings(this.all);
    return this.#meanings;
  }

  /** What the name means where nothing speaks against it; null for one that may as well be another country's. */
  get alone(): Alone | null {
    if (this.#alone === undefined) this.#alone = aloneOf(this.meanings);
    return this.#alone;
  }
}

/** What a name says by itself of where an article's ground is. */
export interface Alone {
  /** Numbers of the country and, of a region, the division; 0 for none. */
  readonly country: number;
  readonly division: number;
  /** Null for what is too wide to tell of distances. */
  readonly vector: Vector | null;
}

/** People of a town that is meant whatever namesakes it has. */
const LARGE = 500_000;

function aloneOf(meanings: readonly Meaning[]): Alone | null {
  const [first] = meanings;
  if (first === undefined || first.country === null) return null;
  const { vector, country, isState, isCurated, candidate } = first;
  const isLarge = candidate.feature !== null && candidate.population >= LARGE;
  if (!isLarge && mayLieElsewhere(first, meanings)) return null;
  return {
    country: numberOf(country),
    division: candidate.kind === "region" ? numberOf(candidate.division) : 0,
    vector: isState || isCurated ? null : vector,
  };
}

/** Whether a name has a meaning of the same kind of source in another country than its first. */
function mayLieElsewhere({ country, candidate }: Meaning, meanings: readonly Meaning[]): boolean {
  return meanings.some(
    ({ candidate: other }) => other.iso3[0] !== country && (other.feature === null || candidate.feature !== null),
  );
}

/** Whether a meaning is a country, or a region within one. */
export function isLarger({ kind, iso3 }: Candidate): boolean {
  return kind === "country" || (kind === "region" && iso3.length === 1);
}

/** Of a name that means nothing. */
export const NO_CANDIDATES = new CandidateList([]);

function workOut(candidates: readonly Candidate[]): ListFacts {
  const countries = new Map<string, number>();
  for (const { iso3, population } of candidates) {
    const first = iso3[0] ?? "";
    countries.set(first, Math.max(countries.get(first) ?? 0, population));
  }
  const divisionsOf = (list: readonly Candidate[]) => [
    ...new Set(list.map(({ division }) => division).filter((division) => division !== null)),
  ];
  const named = candidates.filter(({ iso3, kind }) => iso3.length === 1 && kind !== "city");
  return {
    population: candidates.reduce((most, { population }) => Math.max(most, population), 0),
    isDivision: candidates.every(({ feature }) => feature?.startsWith("ADM") === true),
    lengths: [...new Set(candidates.map(({ name }) => name.length))],
    countries: [...countries].map(([iso3, population]) => ({ iso3, population })),
    divisions: divisionsOf(candidates),
    named: [...new Set(named.map(({ iso3 }) => iso3[0] ?? ""))],
    regions: divisionsOf(candidates.filter(({ kind }) => kind === "region")),
  };
}
