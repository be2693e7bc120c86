import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSeeds } from "./seeds.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "seeds-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content);

describe("readSeeds", () => {
  it("reads plain .txt files in the order of their names, case counting", () => {
    for (const name of ["b.txt", "a.txt", "A.txt", "Ä.txt", "c.TXT"]) write(name, name);
    const { documents, unreadable, passedOver } = readSeeds(dir);
    expect(documents.map(({ id, text }) => [id, text])).toEqual(
      ["A.txt", "a.txt", "b.txt", "c.TXT", "Ä.txt"].map((name) => [name, name]),
    );
    expect([...unreadable, ...passedOver]).toEqual([]);
  });

  it("keeps the text as it is: byte order mark, line ends, a line of 5 MB", () => {
    const long = "x".repeat(5_000_000);
    write("bom.txt", "\uFEFFKenya\r\n");
    write("long.txt", long);
    expect(readSeeds(dir).documents.map(({ text }) => text)).toEqual(["\uFEFFKenya\r\n", long]);
  });

  it.each([
    { name: "binary.txt", content: Uint8Array.of(0x89, 0x50, 0, 0x47), why: "byte 2 is zero" },
    { name: "utf16.txt", content: Buffer.from("Kenya", "utf16le"), why: "byte 1 is zero" },
    { name: "latin1.txt", content: Buffer.from("Kenya: café", "latin1"), why: "not valid UTF-8 (byte 10)" },
    { name: "cut.txt", content: Buffer.from("café").subarray(0, 4), why: "not valid UTF-8 (byte 3)" },
    { name: "empty.txt", content: "", why: "no text" },
    { name: "blank.txt", content: "\uFEFF \n\t\n", why: "no text" },
    { name: `${"x".repeat(248)}.txt`, content: "Kenya", why: "name is too long" },
  ])("says why $name cannot be read", ({ name, content, why }) => {
    write(name, content);
    const { documents, unreadable } = readSeeds(dir);
    expect(documents).toEqual([]);
    expect(unreadable).toEqual([{ name, why: expect.stringContaining(why) }]);
  });

  it("passes over other kinds of file, and folders", () => {
    write("notes.md", "Kenya");
    write("txt", "Kenya");
    mkdirSync(join(dir, "folder.txt"));
    symlinkSync(dir, join(dir, "link.txt"));
    const { documents, unreadable, passedOver } = readSeeds(dir);
    expect([...documents, ...unreadable]).toEqual([]);
    expect(passedOver).toEqual([
      { name: "folder.txt", why: "a folder" },
      { name: "link.txt", why: "a folder" },
      { name: "notes.md", why: "not a .txt file" },
      { name: "txt", why: "not a .txt file" },
    ]);
  });

  it("follows links to articles, and names one that leads nowhere", () => {
    write("notes", "Kenya");
    symlinkSync(join(dir, "notes"), join(dir, "linked.txt"));
    symlinkSync(join(dir, "gone"), join(dir, "broken.txt"));
    symlinkSync(join(dir, "round.txt"), join(dir, "round.txt"));
    const { documents, unreadable } = readSeeds(dir);
    expect(documents).toEqual([{ id: "linked.txt", text: "Kenya" }]);
    expect(unreadable).toEqual([
      { name: "broken.txt", why: "it cannot be opened (ENOENT)" },
      { name: "round.txt", why: "it cannot be opened (ELOOP)" },
    ]);
  });

  it.runIf(process.platform === "linux")("names a file that cannot be opened, having a name that is no text", () => {
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/`), Buffer.of(0xff), Buffer.from(".txt")]), "Kenya");
    expect(readSeeds(dir).unreadable).toEqual([{ name: "\uFFFD.txt", why: "it cannot be opened (ENOENT)" }]);
  });

  it("throws where there is no such folder", () => {
    expect(() => readSeeds(join(dir, "none"))).toThrow("ENOENT");
  });
});
