import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isOurs, publish, recover } from "./publish.ts";

/** No process has it: above the highest that Linux gives out. */
const GONE = 2 ** 22 + 1;
let parent = "";
let dir = "";
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "publish-"));
  dir = join(parent, "atlas");
});
afterEach(() => rmSync(parent, { recursive: true }));

const folder = (name: string, content: string) => {
  mkdirSync(join(parent, name));
  writeFileSync(join(parent, name, "atlas.json"), content);
};
const atlas = () => readFileSync(join(dir, "atlas.json"), "utf8");

describe("publish", () => {
  it("writes a folder whole, and leaves nothing beside it", () => {
    publish(
      dir,
      new Map([
        ["atlas.json", "new"],
        ["documents/a.json", "a"],
      ]),
    );
    expect(readdirSync(dir)).toEqual(["atlas.json", "documents"]);
    expect(readdirSync(parent)).toEqual(["atlas"]);
  });

  it("replaces the old one: what is not in the new one is gone", () => {
    folder("atlas", "old");
    writeFileSync(join(dir, "rest.json"), "old");
    publish(dir, new Map([["atlas.json", "new"]]));
    expect(readdirSync(dir)).toEqual(["atlas.json"]);
    expect(atlas()).toBe("new");
  });

  it("leaves the old one as it was where a file cannot be written", () => {
    folder("atlas", "old");
    const files = new Map([
      ["atlas.json", "new"],
      ["atlas.json/not-a-folder", ""],
    ]);
    expect(() => publish(dir, files)).toThrow();
    expect(atlas()).toBe("old");
    expect(readdirSync(parent)).toEqual(["atlas"]);
  });
});

describe("recover, after a run that was broken off", () => {
  it("brings the old one back after a crash between the two renames", () => {
    folder(`.atlas.old-${GONE}`, "old");
    folder(`.atlas.next-${GONE}`, "new");
    recover(dir);
    expect(readdirSync(parent)).toEqual(["atlas"]);
    expect(atlas()).toBe("old");
  });
  it("clears away what was not finished, and an old one that is no longer needed", () => {
    folder("atlas", "current");
    folder(`.atlas.next-${GONE}`, "half");
    folder(`.atlas.old-${GONE}`, "old");
    recover(dir);
    expect(readdirSync(parent)).toEqual(["atlas"]);
    expect(atlas()).toBe("current");
  });
  it("leaves alone what a run still under way writes, and what is not its own", () => {
    folder("atlas", "current");
    folder(`.atlas.next-${process.ppid}`, "half");
    folder(`.other.next-${GONE}`, "other");
    folder("atlas.old", "mine");
    recover(dir);
    expect(readdirSync(parent).toSorted()).toEqual(
      [`.atlas.next-${process.ppid}`, `.other.next-${GONE}`, "atlas", "atlas.old"].toSorted(),
    );
  });
  it("has nothing to do where there is not even the parent", () => {
    recover(join(parent, "none", "atlas"));
    expect(existsSync(join(parent, "none"))).toBe(false);
  });
});

it.runIf(process.platform === "linux")("does not try for ever where the system will have no folder", () => {
  expect(() => publish("/proc/atlas", new Map([["atlas.json", "new"]]))).toThrow("ENOENT");
});

it.each([
  { what: "a missing folder", make: () => {}, ours: true },
  { what: "an empty folder", make: () => mkdirSync(dir), ours: true },
  { what: "an atlas", make: () => folder("atlas", "old"), ours: true },
  {
    what: "a folder of something else",
    make: () => publish(dir, new Map([["thesis.md", "mine"]])),
    ours: false,
  },
  { what: "a file", make: () => writeFileSync(dir, ""), ours: false },
])("$what may be replaced: $ours", ({ make, ours }) => {
  make();
  expect(isOurs(dir, "atlas.json")).toBe(ours);
});
