/** Scores in words and columns. */

import { type Found, type Mistake, ratios, type Share } from "./comparison.ts";
import type { Score } from "./score.ts";
import { median } from "./timings.ts";

const NOTHING = "–";

type Measure = readonly [string, (score: Score) => string];

const MEASURES: readonly Measure[] = [
  ...found("mentions, exact span", (s) => s.exact),
  ...found("mentions, overlapping", (s) => s.overlapping),
  ["iso3", (s) => part(s.iso3)],
  ["kind", (s) => part(s.kind)],
  ["role of capitals", (s) => part(s.roleOfCapitals)],
  ["role of other names", (s) => part(s.roleOfOthers)],
  ["distance, median km", (s) => (s.distances.length ? median(s.distances).toFixed(1) : NOTHING)],
  ["distance, mean km", (s) => (s.distances.length ? mean(s.distances).toFixed(1) : NOTHING)],
  ["boilerplate found", (s) => tally(s.boilerplate)],
  ["published agrees", (s) => tally(s.published)],
  ...found("countries", (s) => s.countries),
  ...found("visits", (s) => s.visits),
  ["visits' status agrees", (s) => tally(s.visitStatus)],
  ["visits' days agree", (s) => tally(s.visitDates)],
  ...found("tied pairs", (s) => s.tiedPairs),
  ...found("ties", (s) => s.ties),
  ["ties with bloc F1", (s) => decimal(ratios(s.tiesWithBloc).f1)],
  ["evidence overlaps", (s) => part(s.evidence)],
];

/** Days that articles do not state are in the corrections: without these there is nothing to compare. */
const OF_THE_RECORD = new Set(["published agrees", "visits' days agree"]);

/**
 * An aligned table: a line for each measure, a column for each article and one for all.
 * @param corrected whether the readings were corrected
 */
export function scoreTable(
  columns: readonly { readonly name: string; readonly score: Score }[],
  corrected: boolean,
): string {
  // What no column has anything of was not annotated.
  const compared = ([, of]: Measure) => columns.length === 0 || columns.some((c) => of(c.score) !== NOTHING);
  const measures = MEASURES.filter(([name]) => corrected || !OF_THE_RECORD.has(name)).filter(compared);
  const rows = [
    ["", ...columns.map((c) => c.name)],
    ...measures.map(([name, of]) => [name, ...columns.map((c) => of(c.score))]),
  ];
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** What is wrong, by class, each with the sentence it stands in. */
export function mistakeList(
  mistakes: readonly (Mistake & { readonly document: string; readonly sentence: string })[],
): string {
  const classes = [...new Set(mistakes.map((m) => m.kind))].sort();
  return classes
    .map((kind) => {
      const those = mistakes.filter((m) => m.kind === kind);
      const lines = those.map(
        (m) => `  ${m.document}@${m.start}  ${m.what}\n      ${m.sentence.replace(/\s+/gu, " ").trim()}`,
      );
      return `${kind} (${those.length})\n${lines.join("\n")}`;
    })
    .join("\n\n");
}

function found(name: string, pick: (score: Score) => Found): (readonly [string, (score: Score) => string])[] {
  return [
    [`${name}: precision`, (s) => decimal(ratios(pick(s)).precision)],
    [`${" ".repeat(name.length)}  recall`, (s) => decimal(ratios(pick(s)).recall)],
    [`${" ".repeat(name.length)}  F1`, (s) => decimal(ratios(pick(s)).f1)],
  ];
}

function decimal(value: number | null): string {
  return value === null ? NOTHING : value.toFixed(3);
}

function part({ of, right }: Share): string {
  return decimal(of === 0 ? null : right / of);
}

function tally({ of, right }: Share): string {
  return of === 0 ? NOTHING : `${right}/${of}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
