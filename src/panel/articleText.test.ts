import { describe, expect, it } from "vitest";
import type { AtlasDocument } from "../atlas/schema.ts";
import { ARTICLE } from "../state/atlas.fixture.ts";
import { blocksOf, sentenceAt, sentencesOf } from "./articleText.ts";

/** A document of paragraphs and boilerplate given by their words. */
function made(text: string, paragraphs: readonly string[], boilerplate: readonly string[] = []): AtlasDocument {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    ...ARTICLE,
    ...{ text, title: "T", mentions: [], paragraphs: paragraphs.map(span), boilerplate: boilerplate.map(span) },
  };
}
const shape = (document: AtlasDocument) =>
  blocksOf(document).map(({ kind, paragraph, start, end }) => [kind, paragraph, document.text.slice(start, end)]);

describe("the blocks of an article", () => {
  it("are its paragraphs, headings and items, and what stands around them", () => {
    expect(shape(ARTICLE).map(([kind, paragraph]) => [kind, paragraph])).toEqual([
      ["text", 1],
      ["text", 2],
      ["heading", 3],
      ["item", 4],
      ["furniture", null],
    ]);
  });

  it("lose no letter but white space, and add none", () => {
    const all = blocksOf(ARTICLE).flatMap(({ segments }) =>
      segments.flatMap(({ pieces }) => pieces.map((p) => p.text)),
    );
    expect(all.join("").replaceAll(/\s/g, "")).toBe(ARTICLE.text.replaceAll(/\s/g, ""));
  });

  it("mark every mention once", () => {
    const marked = blocksOf(ARTICLE).flatMap(({ segments }) =>
      segments.flatMap(({ pieces }) => pieces.flatMap(({ mention }) => mention ?? [])),
    );
    expect(marked).toEqual(ARTICLE.mentions);
  });

  it.each([
    {
      has: "Windows line ends and a byte order mark",
      document: made("\ufeffOne is here.\r\n\r\nTwo is here.\r\n", ["One is here.", "Two is here."]),
      is: [
        ["text", 1, "\ufeffOne is here."],
        ["text", 2, "Two is here."],
      ],
    },
    {
      has: "furniture before, between and after",
      document: made("Menu\n\nOne is here.\n0\nab-cd\n\nTwo is here.\n\nShare", ["One is here.", "Two is here."]),
      is: [
        ["furniture", null, "Menu"],
        ["text", 1, "One is here."],
        ["furniture", null, "0"],
        ["furniture", null, "ab-cd"],
        ["text", 2, "Two is here."],
        ["furniture", null, "Share"],
      ],
    },
    {
      has: "marks of headings and lists",
      document: made("## Why now?\n1. First of all.\n• And then.", ["Why now?", "First of all.", "And then."]),
      is: [
        ["heading", 1, "## Why now?"],
        ["item", 2, "1. First of all."],
        ["item", 3, "• And then."],
      ],
    },
    {
      has: "paragraphs on one line",
      document: made("One is here. Two is here.", ["One is here.", "Two is here."]),
      is: [
        ["text", 1, "One is here. "],
        ["text", 2, "Two is here."],
      ],
    },
    { has: "nothing", document: made("", []), is: [] },
    { has: "white space alone", document: made(" \n\n ", []), is: [] },
  ])("of a text that has $has", ({ document, is }) => {
    expect(shape(document)).toEqual(is);
  });

  it("dim a drop cap that the scrape doubled", () => {
    const [block] = blocksOf(made("TThe end is near.", ["The end is near."], ["T"]));
    const pieces = block?.segments.flatMap((segment) => segment.pieces) ?? [];
    expect(pieces.map(({ text, dimmed }) => [text, dimmed])).toEqual([
      ["T", true],
      ["The end is near.", false],
    ]);
  });
});

describe("the sentence at an offset", () => {
  const sentences = sentencesOf(ARTICLE);
  it.each([
    { at: 0, starts: 0 },
    { at: 30, starts: 0 },
    { at: 70, starts: 100 },
    { at: 100, starts: 100 },
    { at: 100_000, starts: null },
    { at: ARTICLE.text.indexOf("Leave"), starts: null },
  ])("$at is the one that starts at $starts", ({ at, starts }) => {
    expect(sentenceAt(sentences, at)?.start ?? null).toBe(starts);
  });
});
