import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { DATA, loadKnowledge } from "./knowledge.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "knowledge-"));
  for (const name of ["gazetteer", "organisations.json", "leaders.json", "lexicon.json", "subject.json"]) {
    cpSync(join(DATA, name), join(dir, name), { recursive: true });
  }
});
afterEach(() => rmSync(dir, { recursive: true }));

it("reads the repository's own files", () => {
  const { countries, regions, subject } = loadKnowledge();
  expect(countries.length).toBeGreaterThan(190);
  expect(regions.length).toBeGreaterThanOrEqual(60);
  expect(countries.map(({ iso3 }) => iso3)).toContain(subject.country);
});

it.each([
  {
    file: "subject.json",
    content: null,
    says: "data/subject.json: at the top, expected a file that can be read, received ENOENT",
  },
  { file: "leaders.json", content: "{", says: "data/leaders.json: at the top, expected JSON" },
  {
    file: "subject.json",
    content: JSON.stringify({ version: 1, country: "Kenya" }),
    says: 'data/subject.json: at country, expected /^[A-Z]{3}$/, received "Kenya"',
  },
  {
    file: "gazetteer/not-places.json",
    content: JSON.stringify({ version: 1, words: ["Of", 7] }),
    says: "data/gazetteer/not-places.json: at words.1, expected string, received 7",
  },
])("says what is wrong with $file: $says", ({ file, content, says }) => {
  rmSync(join(dir, file), { force: true });
  if (content !== null) writeFileSync(join(dir, file), content);
  expect(() => loadKnowledge(dir)).toThrow(says);
});
