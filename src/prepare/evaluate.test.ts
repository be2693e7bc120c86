import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { captured } from "./captured.fixture.ts";
import { evaluate } from "./evaluate.ts";

const empty = mkdtempSync(join(tmpdir(), "evaluate-"));
const malformed = mkdtempSync(join(tmpdir(), "evaluate-"));
writeFileSync(join(malformed, "a.json"), '{"document": 1}');
afterAll(() => {
  for (const dir of [empty, malformed]) rmSync(dir, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

const run = (args: readonly string[]) => captured(evaluate, args);

it.each([
  ["an unknown flag", ["--golden"], "--help"],
  ["a folder that is not there", ["--gold", join(empty, "none")], "a folder of annotations"],
  ["a folder without annotations", ["--gold", empty], "annotations (.json)"],
  ["a malformed annotation", ["--gold", malformed], "a.json: at document"],
  ["articles that are not there", ["--seeds", empty], "the article 000_13c24b93aad7d8a9.txt"],
  ["corrections that are not there", ["--corrections", join(empty, "none.json")], "a file that can be read"],
])("exits with 2 on %s", (_, args, message) => {
  const { code, out, err } = run(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(message);
});

// Loading the gazetteer of cities takes its time.
it("holds the floor on the five articles without corrections", { timeout: 60_000 }, () => {
  const { code, out } = run([]);
  expect(code).toBe(0);
  const [plain = ""] = out.split("With corrections");
  const last = (measure: RegExp): number => Number(plain.match(measure)?.[1]);
  expect(last(/mentions, overlapping[\s\S]*?F1 .* ([\d.]+)\n/u)).toBeGreaterThanOrEqual(0.9);
  expect(last(/\niso3 .* ([\d.]+)\n/u)).toBeGreaterThanOrEqual(0.97);
  expect(last(/\nvisits[\s\S]*?F1 .* ([\d.]+)\n/u)).toBe(1);
  expect(last(/\nties[\s\S]*?F1 .* ([\d.]+)\n/u)).toBeGreaterThanOrEqual(0.75);
  expect(last(/\nevidence overlaps .* ([\d.]+)\n/u)).toBeGreaterThanOrEqual(0.95);

  const [, dev = "", heldOut = ""] = out.split("Invented articles about other leaders");
  const f1 = (table: string, measure: string): number =>
    Number(new RegExp(`\\n${measure}: [\\s\\S]*?\\n +F1 .* ([\\d.]+)\\n`, "u").exec(table)?.[1]);
  for (const table of [dev, heldOut]) {
    expect(f1(table, "countries")).toBeGreaterThanOrEqual(0.95);
    expect(f1(table, "visits")).toBeGreaterThanOrEqual(0.8);
    expect(f1(table, "tied pairs")).toBeGreaterThanOrEqual(0.7);
  }
});
