import { describe, expect, it } from "vitest";
import { closing, stepOutcome, testsOutcome } from "./outcome.ts";

const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests: 0,
});

describe("testsOutcome", () => {
  it.each([
    { name: "all passed", report: report(12, 0), exitCode: 0, passed: 12, failed: 0 },
    { name: "some failed", report: report(10, 2), exitCode: 1, passed: 10, failed: 2 },
    {
      name: "a file that did not load fails, though no test did",
      report: report(10, 0),
      exitCode: 1,
      passed: 10,
      failed: 1,
    },
    { name: "no report is a failure", report: null, exitCode: 1, passed: 0, failed: 1 },
    { name: "no report is a failure even at exit 0", report: null, exitCode: 0, passed: 0, failed: 1 },
    { name: "no test run is a failure", report: report(0, 0, 5), exitCode: 0, passed: 0, failed: 1 },
  ])("$name", ({ report, exitCode, passed, failed }) => {
    expect(testsOutcome("unit", report, exitCode, "npm run test:unit")).toMatchObject({ passed, failed });
  });
});

describe("closing", () => {
  it("ends with the counts alone", () => {
    const { lines, exitCode } = closing([stepOutcome("types", 0, ""), testsOutcome("unit", report(41, 0), 0, "")]);
    expect(lines).toEqual(["42 passed, 0 failed"]);
    expect(exitCode).toBe(0);
  });
  it("says what failed and how to run just that, before the counts", () => {
    const { lines, exitCode } = closing([
      stepOutcome("types", 2, "npm run types"),
      testsOutcome("unit", report(40, 1), 1, "npm run test:unit"),
    ]);
    expect(lines).toEqual([
      "Failed: types (1). Again, just this: npm run types",
      "Failed: unit (1). Again, just this: npm run test:unit",
      "40 passed, 2 failed",
    ]);
    expect(exitCode).toBe(1);
  });
  it("says what was left out, and does not count it", () => {
    expect(closing([testsOutcome("unit", report(3, 0, 2), 0, "")]).lines).toEqual(["2 left out", "3 passed, 0 failed"]);
  });
  it("fails where nothing ran", () => {
    expect(closing([])).toEqual({ lines: ["0 passed, 0 failed"], exitCode: 1 });
  });
});
