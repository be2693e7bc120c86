import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type AtlasDocument,
  AtlasSchema,
  DocumentSchema,
  DossierSchema,
  type Evidence,
  PlacesSchema,
  TiesSchema,
  VisitsSchema,
} from "../atlas/schema.ts";
import { parse } from "../atlas/validate.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLES = join(ROOT, "seeds");
/** Milliseconds for one test: the city index may have to be built first. */
const PATIENCE = 120_000;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function geocode(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", join(ROOT, "src/prepare/geocode.ts"), ...args];
    execFile(process.execPath, command, { cwd: ROOT, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

/** Every file under a folder, by its path in it. */
function filesIn(dir: string): Map<string, string> {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, "utf8")]));
}

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "geocode-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("geocode on the articles of the repository", () => {
  let first: Ended;
  let files = new Map<string, string>();
  beforeAll(async () => {
    first = await geocode("--out", join(scratch, "first"));
    files = filesIn(join(scratch, "first"));
  }, PATIENCE);

  const read = (path: string) => files.get(path) ?? "";
  const documents = (): AtlasDocument[] =>
    [...files.keys()].filter((p) => p.startsWith("documents/")).map((p) => parse(DocumentSchema, read(p), p));

  it("ends well, with progress on stderr and a summary on stdout", () => {
    expect(first.code).toBe(0);
    expect(first.stderr).toContain("reading 000_13c24b93aad7d8a9.txt\n");
    expect(first.stdout).toMatch(/^5 articles read: \d+ mentions of \d+ places in \d+ countries, \d+ visits/);
    expect(first.stdout).not.toContain("Stale corrections");
  });

  it("gives the same bytes again, into a folder of another name", { timeout: PATIENCE }, async () => {
    const again = await geocode("--out", join(scratch, "a second", "atlas"), "--quiet");
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(filesIn(join(scratch, "a second", "atlas"))).toEqual(files);
  });

  it("writes each document as it is, with offsets that fit", () => {
    const all = documents();
    expect(all.map(({ id }) => id)).toEqual(readdirSync(ARTICLES).toSorted());
    for (const { id, text, mentions } of all) {
      expect(text).toBe(readFileSync(join(ARTICLES, id), "utf8"));
      for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    }
  });

  it("writes every other file by its schema, with evidence and excerpts that stand word for word in the articles", () => {
    const atlas = parse(AtlasSchema, read("atlas.json"), "atlas.json");
    const visits = parse(VisitsSchema, read("visits.geojson"), "visits.geojson").features;
    const ties = parse(TiesSchema, read("ties.geojson"), "ties.geojson").features;
    const places = parse(PlacesSchema, read("places.geojson"), "places.geojson").features;
    const dossiers = [...files].flatMap(([p, text]) =>
      p.startsWith("dossiers/") ? [parse(DossierSchema, text, p)] : [],
    );
    expect(files.size).toBe(7 + atlas.documents.length + dossiers.length);

    const textOf = new Map(documents().map(({ id, text }) => [id, text]));
    const evidence = [...atlas.organisations, ...[...visits, ...ties].map(({ properties }) => properties)];
    const quotes: Evidence[] = [...evidence.flatMap((item) => item.evidence), ...dossiers.flatMap((d) => d.excerpts)];
    expect(quotes.length).toBeGreaterThan(100);
    for (const { document, start, end, text } of quotes) expect(textOf.get(document)?.slice(start, end)).toBe(text);

    for (const { iso3, excerpts } of atlas.countries) {
      expect(dossiers.find(({ id }) => id === iso3)?.excerpts).toHaveLength(excerpts);
    }
    const ids = new Set([...visits, ...ties].map(({ id }) => id));
    for (const excerpt of dossiers.flatMap((dossier) => dossier.excerpts)) {
      for (const id of [...excerpt.visits, ...excerpt.ties]) expect(ids).toContain(id);
    }
    const placeIds = new Set(places.map(({ id }) => id));
    for (const { properties } of visits) expect(placeIds).toContain(properties.destination);
  });

  it("knows the days of the four visits from the record", () => {
    const { features } = parse(VisitsSchema, read("visits.geojson"), "visits.geojson");
    expect(features.map(({ properties: p }) => [p.name, p.from, p.to, p.precision, p.basis])).toEqual([
      ["Pyongyang", "2024-06-18", "2024-06-19", "day", "record"],
      ["Hanoi", "2024-06-19", "2024-06-20", "day", "record"],
      ["Astana", "2024-11-27", "2024-11-28", "day", "record"],
      ["Beijing", "2025-09-02", "2025-09-03", "day", "record"],
    ]);
  });

  it("knows no day without the corrections", { timeout: PATIENCE }, async () => {
    const out = join(scratch, "uncorrected");
    expect(await geocode("--out", out, "--no-corrections", "--quiet")).toMatchObject({ code: 0, stderr: "" });
    const { features } = parse(VisitsSchema, readFileSync(join(out, "visits.geojson"), "utf8"), "visits.geojson");
    expect(features.filter(({ properties }) => properties.basis === "record")).toEqual([]);
  });
});

describe("geocode on what is not as it should be", () => {
  let seeds = "";
  let out = "";
  const old = new Map([["atlas.json", "the old one"]]);
  beforeEach(() => {
    const dir = mkdtempSync(join(scratch, "case-"));
    seeds = join(dir, "seeds");
    out = join(dir, "atlas");
    mkdirSync(seeds);
    mkdirSync(out);
    writeFileSync(join(out, "atlas.json"), "the old one");
  });
  const run = (...args: readonly string[]) => geocode("--seeds", seeds, "--out", out, "--no-corrections", ...args);
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(seeds, name), content);

  it("names what it cannot read and writes the others: exit 1", { timeout: PATIENCE }, async () => {
    put("binary.txt", Uint8Array.of(0x89, 0x50, 0));
    put("latin1.txt", Buffer.from("café", "latin1"));
    put("empty.txt", "");
    symlinkSync(join(seeds, "gone"), join(seeds, "unreadable.txt"));
    put("notes.md", "Kenya");
    put("bom.txt", "\uFEFFKenya trades with Uganda.\r\n");
    put("BOM.txt", "Kenya trades with Tanzania.");
    put("long.txt", `Kenya trades with Uganda. ${"and so the talks went on and on ".repeat(160_000)}`);
    const { code, stdout, stderr } = await run();
    expect(code).toBe(1);
    for (const text of [stdout, stderr]) {
      expect(text).toMatch(/binary\.txt: not text/);
      expect(text).toMatch(/latin1\.txt: not valid UTF-8 \(byte 3\)/);
      expect(text).toMatch(/empty\.txt: there is no text/);
      expect(text).toMatch(/unreadable\.txt: it cannot be opened/);
    }
    expect(stderr).toContain("passed over notes.md: not a .txt file");
    const atlas = parse(AtlasSchema, filesIn(out).get("atlas.json") ?? "", "atlas.json");
    expect(atlas.documents.map(({ id }) => id)).toEqual(["BOM.txt", "bom.txt", "long.txt"]);
    const { text, mentions } = parse(DocumentSchema, filesIn(out).get("documents/bom.txt.json") ?? "", "bom.txt");
    expect(mentions.map(({ start, surface }) => [start, surface])).toEqual([
      [1, "Kenya"],
      [19, "Uganda"],
    ]);
    expect(text.charCodeAt(0)).toBe(0xfeff);
  });

  it("reports corrections that find nothing, and does the rest", { timeout: PATIENCE }, async () => {
    put("a.txt", "Kenya trades with Uganda.");
    const file = join(seeds, "corrections.json");
    const by = { by: "Editor", source: "Gazette", note: "Seen there." };
    const corrections = [
      { document: "a.txt", quote: "Tanzania", drop: true, ...by },
      { document: "gone.txt", quote: "Kenya", drop: true, ...by },
    ];
    writeFileSync(file, JSON.stringify({ version: 1, corrections }));
    const { code, stdout, stderr } = await geocode("--seeds", seeds, "--out", out, "--corrections", file);
    expect(code).toBe(0);
    for (const text of [stdout, stderr]) {
      expect(text).toContain("a.txt, “Tanzania”: the quote is not in the text");
      expect(text).toContain("gone.txt, “Kenya”: there is no document gone.txt");
    }
  });

  it.each([
    { what: "an empty folder", args: () => ["--seeds", seeds], says: "nothing in" },
    { what: "no folder", args: () => ["--seeds", join(seeds, "none")], says: "ENOENT" },
    { what: "an option it does not know", args: () => ["--sedes", seeds], says: "--help" },
    {
      what: "an atlas where no folder can be",
      args: () => ["--seeds", ARTICLES, "--out", join(out, "atlas.json", "atlas")],
      says: "cannot be written (ENOTDIR)",
    },
    { what: "an empty path", args: () => ["--seeds", ""], says: "--seeds wants a path" },
    { what: "an argument too many", args: () => ["seeds"], says: "--help" },
    {
      what: "corrections, and none",
      args: () => ["--corrections", "data/corrections.json", "--no-corrections"],
      says: "exclude each other",
    },
    { what: "corrections that are not there", args: () => ["--corrections", join(seeds, "none")], says: "ENOENT" },
    {
      what: "corrections of another form",
      args: () => ["--corrections", join(ROOT, "data/subject.json")],
      says: "expected",
    },
    { what: "the articles inside the atlas", args: () => ["--seeds", out], says: "cannot be in one another" },
  ])("refuses $what and keeps the old atlas: exit 2", { timeout: PATIENCE }, async ({ args, says }) => {
    const { code, stdout, stderr } = await geocode("--out", out, ...args());
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(filesIn(out)).toEqual(old);
  });

  it("reads nothing where nothing can be read, and names each reason: exit 2", { timeout: PATIENCE }, async () => {
    put("binary.txt", Uint8Array.of(0));
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toContain("binary.txt: not text");
    expect(filesIn(out)).toEqual(old);
  });

  it("does not overwrite a folder that is no atlas", { timeout: PATIENCE }, async () => {
    cpSync(ARTICLES, join(seeds, "..", "thesis"), { recursive: true });
    const { code, stderr } = await geocode("--out", join(seeds, "..", "thesis"));
    expect(code).toBe(2);
    expect(stderr).toContain("it is not overwritten");
    expect(readdirSync(join(seeds, "..", "thesis"))).toEqual(readdirSync(ARTICLES));
  });

  it("says with --help what it does", { timeout: PATIENCE }, async () => {
    const { code, stdout } = await geocode("--help");
    expect(code).toBe(0);
    for (const word of [
      "--seeds",
      "--out",
      "--corrections",
      "--no-corrections",
      "--quiet",
      "Exit 0",
      "Exit 1",
      "Exit 2",
    ]) {
      expect(stdout).toContain(word);
    }
  });
});
