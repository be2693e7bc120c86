import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { differences } from "./differences.ts";

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "eastward-differences-"));
  onTestFinished(() => rm(path, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return path;
}

it.each([
  {
    name: "the same",
    committed: { "a.json": "1", "b/c.json": "2" },
    made: { "a.json": "1", "b/c.json": "2" },
    lines: [],
  },
  {
    name: "a byte more",
    committed: { "a.json": "1" },
    made: { "a.json": "1\n" },
    lines: ["a.json differs from what is made"],
  },
  { name: "one fewer", committed: { "b/c.json": "2" }, made: {}, lines: ["b/c.json is no longer made"] },
  { name: "one more", committed: {}, made: { "b/c.json": "2" }, lines: ["b/c.json is made, but not there"] },
])("$name", async ({ committed, made, lines }) => {
  expect(await differences(await folder(committed), await folder(made))).toEqual(lines);
});

it("takes a folder that is not there for an empty one", async () => {
  expect(await differences("no/such/folder", await folder({ "a.json": "1" }))).toEqual([
    "a.json is made, but not there",
  ]);
});
