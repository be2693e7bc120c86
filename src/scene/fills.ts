/** How dark a named country is filled: quantile steps over the countries, so that each step holds about as many. */
import type { Country } from "../atlas/schema.ts";
import type { Fill } from "./scene.ts";

export type FillStep = Exclude<Fill, "subject">;

export interface FillRange {
  readonly step: FillStep;
  /** Excerpts of the countries that really are in the step: least and most. */
  readonly from: number;
  readonly to: number;
}

export interface FillSteps {
  /** Fewest excerpts first; with fewer than four different counts, fewer steps: the darkest ones. */
  readonly ranges: readonly FillRange[];
  /** Null for 0, and for a count above or below all that the steps were made of. */
  readonly stepOf: (count: number) => FillStep | null;
}

const STEPS: readonly FillStep[] = [1, 2, 3, 4];

/**
 * Parts counts into four steps of about equally many countries. Equal counts stay together, and no step is empty.
 * @param counts excerpts per country; zeros are left out
 */
export function fillSteps(counts: readonly number[]): FillSteps {
  const sorted = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  const different = [...new Set(sorted)];
  const steps = STEPS.slice(-Math.min(STEPS.length, different.length));
  const ranges: FillRange[] = [];
  let left = sorted.length;
  let next = 0;
  if (different.length > 0) {
    for (const [index, step] of steps.entries()) {
      const after = steps.length - index - 1;
      const fair = left / (after + 1);
      const from = different[next] ?? 0;
      let [to, held] = [from, 0];
      // One more value, as long as that comes nearer to a fair share and leaves one for each darker step.
      for (; next < different.length - after; next++) {
        const value = different[next] ?? 0;
        const more = sorted.filter((count) => count === value).length;
        if (held > 0 && after > 0 && held + more / 2 > fair) break;
        held += more;
        to = value;
      }
      left -= held;
      ranges.push({ step, from, to });
    }
  }
  return { ranges, stepOf: (count) => ranges.find(({ from, to }) => from <= count && count <= to)?.step ?? null };
}

/** The steps of an atlas: over all countries that are named, but for its subject. */
export function atlasFillSteps(countries: readonly Country[], subject: string): FillSteps {
  return fillSteps(countries.filter(({ iso3 }) => iso3 !== subject).map(({ excerpts }) => excerpts));
}
