import type { Country } from "../atlas/schema.ts";

export interface FillRange {
  readonly step: 1 | 2 | 3 | 4;
  readonly from: number;
  readonly to: number;
}

/** The excerpt counts that each step of the fill really holds; a step that no country is in is left out. */
export function fillRanges(countries: readonly Country[], subject: string): readonly FillRange[] {
  const counts = countries.filter((c) => c.iso3 !== subject && c.excerpts > 0).map((c) => c.excerpts);
  return counts.length === 0 ? [] : [{ step: 1, from: Math.min(...counts), to: Math.max(...counts) }];
}
