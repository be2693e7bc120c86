import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseXml } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";
import { extractText } from "unpdf";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runExport } from "./export.ts";
import { readPng } from "./png.ts";
import { checkStory } from "./storyCheck.ts";

/** Milliseconds: other work on the machine makes a picture take many times its second. */
vi.setConfig({ testTimeout: 60_000 });

const dir = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => rmSync(dir, { recursive: true }));

let printed = { out: "", err: "" };
beforeEach(() => {
  printed = { out: "", err: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed.err += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const name of readdirSync(dir)) rmSync(join(dir, name));
});

const out = (name: string) => join(dir, name);
async function made(name: string, ...args: readonly string[]): Promise<Buffer> {
  const code = await runExport(["--format", name.split(".").at(-1) ?? "", "--out", out(name), ...args]);
  expect({ code, err: printed.err }).toEqual({ code: 0, err: "" });
  return readFileSync(out(name));
}

const story = async () => (await checkStory()).story;
/** Without the spaces that ends of lines are. */
const plain = (text: string) => text.replaceAll(/\s/g, "");

describe("what is made", () => {
  it("SVG: whole XML under 600 kB, with its letters in it", async () => {
    const svg = (await made("a.svg")).toString("utf8");
    expect(svg.length).toBeLessThan(600_000);
    expect(svg).toMatch(/@font-face\{font-family:"Inter";[^}]*src:url\("data:font\/ttf;base64,/);
    expect(parseXml(svg).root?.text).toContain("Eastward");
    expect(svg).not.toMatch(/(href|url\()=?"?https?:/);
  });

  it("the same picture twice", async () => {
    expect((await made("a.svg")).equals(await made("b.svg"))).toBe(true);
  });

  it.each([
    { size: "640x360", theme: "dark", paper: [20, 24, 31] },
    { size: "360x640", theme: "light", paper: [251, 249, 244] },
  ])("PNG of $size, $theme", async ({ size, theme, paper }) => {
    const picture = readPng(await made("a.png", "--size", size, "--theme", theme));
    expect(`${picture.width}x${picture.height}`).toBe(size);
    expect(picture.at(2, 2)).toEqual(paper);
  });

  it("PDF: a page for each step, with its words as text", async () => {
    const { steps } = await story();
    const { totalPages, text } = await extractText(new Uint8Array(await made("a.pdf")));
    expect(totalPages).toBe(steps.length);
    for (const [index, { title }] of steps.entries()) expect(plain(text[index] ?? "")).toContain(plain(title));
  });

  it("PDF of one view in another language, with a link to where it is live", async () => {
    const pdf = await made("a.pdf", "--query", "?lang=ru", "--site", "https://example.org/atlas");
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    expect(text).toContain("Карта в сети: https://example.org/atlas/");
    expect(pdf.toString("latin1")).toContain("/URI (https://example.org/atlas/)");
  });

  it("PPTX of a step, with its map as a picture", async () => {
    const [, second] = (await story()).steps;
    const files = unzipSync(new Uint8Array(await made("a.pptx", "--step", "2")));
    expect(strFromU8(files["ppt/slides/slide1.xml"] ?? new Uint8Array())).toContain(`<a:t>${second?.title}</a:t>`);
    expect(files["ppt/slides/slide2.xml"]).toBeUndefined();
    const picture = readPng(Buffer.from(files["ppt/media/image-1-1.png"] ?? []));
    expect(picture.width / picture.height).toBeCloseTo((13.333 - 5.1) / 7.5, 2);
    // Paper, and not black: the corner lies beside the globe.
    expect(picture.at(picture.width - 2, picture.height - 2)).toEqual([251, 249, 244]);
  });

  it("a step, with its words", async () => {
    const [first] = (await story()).steps;
    const svg = (await made("a.svg", "--step", "1")).toString("utf8");
    expect(parseXml(svg).root?.text).toContain(first?.title);
  });
});

describe("what is refused, with exit 2 and nothing written", () => {
  const good = ["--format", "svg", "--out", out("a.svg")];
  it.each([
    { args: ["--out", out("a.svg")], says: "--format takes svg, png, pdf or pptx, and is missing" },
    { args: ["--format", "gif", "--out", out("a.gif")], says: "not “gif”" },
    { args: ["--format", "svg"], says: "--out FILE is missing" },
    { args: [...good, "--step", "999"], says: /has \d+ steps/ },
    { args: [...good, "--step", "0"], says: "--step takes a number from 1 on, not “0”" },
    { args: [...good, "--step", "1", "--query", "?list"], says: "give one" },
    { args: [...good, "--query", "?country=ZZZ"], says: "no such country" },
    { args: [...good, "--query", "?nothing=1"], says: "nothing=1 is ignored" },
    { args: [...good, "--size", "big"], says: "--size takes pixels as 1920x1080, not “big”" },
    { args: [...good, "--size", "10x10"], says: "sides from 200 to 8192" },
    { args: [...good, "--theme", "pink"], says: "light or dark" },
    { args: [...good, "--site", "ftp://x"], says: "--site takes" },
    { args: [...good, "--wrong"], says: "--wrong" },
    { args: ["--format", "pdf", "--out", out("a.pdf"), "--transparent"], says: "--transparent is for svg and png" },
    { args: ["--format", "svg", "--out", dir], says: "it is a folder" },
    { args: ["--format", "svg", "--out", join(dir, "no", "a.svg")], says: "its folder does not exist" },
    { args: ["--format", "png", "--out", out("a.png"), "--query", "?lang=zh"], says: "choose svg" },
  ])("$says", async ({ args, says }) => {
    expect(await runExport(args)).toBe(2);
    expect(printed.err).toMatch(says);
    expect(readdirSync(dir)).toEqual([]);
  });

  it("and what was there stays", async () => {
    writeFileSync(out("a.svg"), "old");
    expect(await runExport([...good, "--step", "999"])).toBe(2);
    expect(readFileSync(out("a.svg"), "utf8")).toBe("old");
  });
});

it("tells its options", async () => {
  expect(await runExport(["--help"])).toBe(0);
  expect(printed.out).toContain("--format F");
});
