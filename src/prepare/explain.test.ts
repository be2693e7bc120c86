import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { captured } from "./captured.fixture.ts";
import { explain } from "./explain.ts";

const dir = mkdtempSync(join(tmpdir(), "explain-"));
const article = join(dir, "a.txt");
const latin = join(dir, "latin.txt");
writeFileSync(
  article,
  "PARIS, May 6, 2024 — President Macron arrived in Brazil on Sunday. He did not visit Peru.\n\nFrance and Brazil signed a trade agreement.\n",
);
writeFileSync(latin, Buffer.from([0x50, 0xe9, 0x0a]));
afterAll(() => rmSync(dir, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const run = (args: readonly string[]) => captured(explain, args);

it.each([
  ["no file", [], "which FILE?"],
  ["two files", [article, latin], "one FILE at a time"],
  ["an unknown flag", ["--all", article], "--help"],
  ["a file that is not there", [join(dir, "none.txt")], "ENOENT"],
  ["a folder", [dir], "EISDIR"],
  ["a file in another encoding", [latin], "not UTF-8"],
])("exits with 2 on %s", (_, args, message) => {
  const { code, out, err } = run(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(message);
});

// Loading the gazetteer of cities takes its time.
it("tells what each stage made of a text", { timeout: 60_000 }, () => {
  const { code, out } = run([article]);
  expect(code).toBe(0);
  for (const part of [
    "published  2024-05-06 to 2024-05-06 (dateline)",
    "+ Brazil = BRA BRA, country",
    "Emmanuel Macron in BRA (BRA), made, 2024-05-05 to 2024-05-05, inferred",
    "by travelled to Y",
    "BRA + FRA: trade, cooperation, existing",
    "a visit that is denied or declined (visits)",
  ]) {
    expect(out).toContain(part);
  }
});
