/** What a list of candidates says as a whole. */
import type { Candidate } from "../model.ts";

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

/** Names keep one list of candidates from article to article. */
const FACTS = new WeakMap<readonly Candidate[], ListFacts>();

/** Worked out once for each list. */
export function factsOf(candidates: readonly Candidate[]): ListFacts {
  const known = FACTS.get(candidates);
  if (known !== undefined) return known;
  const facts = workOut(candidates);
  FACTS.set(candidates, facts);
  return facts;
}

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
