/** What a run of the checks came to: counted and put into words. Pure, so that the numbers can be trusted. */
import * as v from "valibot";

/** One check of `npm test`: either a step that passes or fails as one, or a run of tests that counts each. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Tests that were left out on purpose. They count as neither. */
  readonly skipped: number;
  /** The command that runs just this. */
  readonly rerun: string;
}

/** The part of vitest's JSON report that is counted. */
export const VitestReportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});
export type VitestReport = v.InferOutput<typeof VitestReportSchema>;

/** A step that passes or fails as one counts as one test. */
export function stepOutcome(name: string, exitCode: number, rerun: string): Outcome {
  const ok = exitCode === 0;
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, rerun };
}

/**
 * Counts a run of tests.
 * @param report null where vitest wrote none: it did not get as far
 * @param exitCode of vitest. It can fail with every test passed (a file that does not load, an unhandled rejection):
 *   then that is one failure more
 */
export function testsOutcome(name: string, report: VitestReport | null, exitCode: number, rerun: string): Outcome {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const nothingRan = passed + failed === 0;
  const unexplained = failed === 0 && (exitCode !== 0 || nothingRan);
  return { name, passed, failed: unexplained ? 1 : failed, skipped, rerun };
}

/** The last lines of the run: what failed and how to run just that again, then the counts alone on the last one. */
export function closing(outcomes: readonly Outcome[]): { readonly lines: readonly string[]; readonly exitCode: 0 | 1 } {
  const sum = (key: "passed" | "failed" | "skipped") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const failures = outcomes
    .filter((outcome) => outcome.failed > 0)
    .map((outcome) => `Failed: ${outcome.name} (${outcome.failed}). Again, just this: ${outcome.rerun}`);
  const skipped = sum("skipped") > 0 ? [`${sum("skipped")} left out`] : [];
  const passed = sum("passed");
  const failed = sum("failed");
  return {
    lines: [...failures, ...skipped, `${passed} passed, ${failed} failed`],
    exitCode: failed > 0 || passed === 0 ? 1 : 0,
  };
}
