/** The bench's figures, as a table for people. */

/** Times in milliseconds, one for each round; bytes gzipped. */
export interface Measurements {
  readonly name: string;
  readonly bytes: number;
  readonly first: number[];
  readonly ready: number[];
}

/** @throws {RangeError} without a value */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError("expected at least one value, received none");
  return (low + high) / 2;
}

const milliseconds = (value: number) => `${Math.round(value)} ms`;
const kilobytes = (value: number) => `${Math.round(value / 1000)} kB`;

/**
 * A Markdown table of medians, each with its smallest and largest value, and of the ratios to the last row.
 * @throws {RangeError} without a row or a round
 */
export function table(rows: readonly Measurements[]): string {
  const base = rows.at(-1);
  if (base === undefined) throw new RangeError("expected at least one row, received none");
  const cell = (values: readonly number[]) =>
    `${milliseconds(median(values))} (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;
  const ratio = (value: number, to: number) => `${(value / to).toFixed(2)} ×`;
  return [
    "| page | first map | ratio | ready | ratio | bytes, gzipped | ratio |",
    "|---|---|---|---|---|---|---|",
    ...rows.map(({ name, bytes, first, ready }) => {
      const cells = [
        name,
        cell(first),
        ratio(median(first), median(base.first)),
        cell(ready),
        ratio(median(ready), median(base.ready)),
        kilobytes(bytes),
        ratio(bytes, base.bytes),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  ].join("\n");
}
