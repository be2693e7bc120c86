import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { locate } from "../geoparse/assemble/located.fixture.ts";
import { readTieSentences } from "./tieSentences.ts";

const dir = mkdtempSync(join(tmpdir(), "tie-sentences-"));
afterAll(() => rmSync(dir, { recursive: true }));

function read(sentences: Readonly<Record<string, readonly string[]>>) {
  const file = join(dir, "sentences.json");
  writeFileSync(file, JSON.stringify({ version: 1, sentences }));
  return readTieSentences(file, ({ text }) => locate(text));
}

it("gives each sentence with what it says", () => {
  const said = read({ "energy cooperation, trade tension": ["Kenya sees Egypt."], "no tie": ["Kenya and Egypt."] });
  expect(said.map(({ located, ties }) => [located.document.text, ties])).toEqual([
    [
      "Kenya sees Egypt.",
      [
        { domain: "energy", polarity: "cooperation" },
        { domain: "trade", polarity: "tension" },
      ],
    ],
    ["Kenya and Egypt.", []],
  ]);
});

it.each([["energy"], ["cooperation energy"], ["energy love"]])("knows no tie that is %s", (kind) => {
  expect(() => read({ [kind]: ["Kenya sees Egypt."] })).toThrow(kind);
});
