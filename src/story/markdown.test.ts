import { describe, expect, it } from "vitest";
import { blocksOf, type Inline, linksOf } from "./markdown.ts";

const text = (words: string): Inline => ({ type: "text", text: words });
const paragraph = (...content: Inline[]) => ({ type: "paragraph", content });

describe("what a step's text can say", () => {
  it("is paragraphs", () => {
    expect(blocksOf("One\nline.\n\nAnother.")).toEqual([paragraph(text("One\nline.")), paragraph(text("Another."))]);
  });
  it("is emphasis, strong words and line breaks", () => {
    expect(blocksOf("*so* and **so**\\\nthere")).toEqual([
      paragraph(
        { type: "emphasis", content: [text("so")] },
        text(" and "),
        { type: "strong", content: [text("so")] },
        { type: "break" },
        text("there"),
      ),
    ]);
  });
  it("is lists, numbered or not, one in another", () => {
    const inner = { type: "list", ordered: true, items: [[paragraph(text("b"))]] };
    expect(blocksOf("- a\n  1. b\n- c")).toEqual([
      { type: "list", ordered: false, items: [[paragraph(text("a")), inner], [paragraph(text("c"))]] },
    ]);
  });
  it("is links to views of this page and to pages over https", () => {
    expect(linksOf("[a](?country=PRK) *[b](https://example.org/x?y#z)*\n\n- [c](?)")).toEqual([
      { address: "?country=PRK", isAllowed: true },
      { address: "https://example.org/x?y#z", isAllowed: true },
      { address: "?", isAllowed: true },
    ]);
  });
});

describe("what it cannot", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a <b onclick=x>word</b>",
    "# heading",
    "> quotation",
    "`code`",
    "```\ncode\n```",
    "<https://example.org>",
    "[a]: https://example.org",
  ])("stays the text it is written as: %s", (written) => {
    expect(blocksOf(written)).toEqual([paragraph(text(written))]);
  });
  it("shows of a picture no picture", () => {
    expect(JSON.stringify(blocksOf("![x](https://example.org/x.png)"))).not.toContain('"image"');
  });
  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java&#115;cript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "http://example.org",
    "//example.org",
    "/data/story.json",
    "../other",
    "mailto:a@example.org",
    "https:example.org",
    "https://user@example.org",
    "file:///etc/passwd",
    "#part",
  ])("leads nowhere: %s", (address) => {
    expect(linksOf(`[words](${address})`).map(({ isAllowed }) => isAllowed)).toEqual([false]);
    expect(blocksOf(`[words](${address})`)).toMatchObject([
      { content: [{ type: "refused", content: [text("words")] }] },
    ]);
  });
});
