/**
 * The Markdown of a story as plain data: paragraphs, emphasis, lists and links, and nothing else. What Markdown has
 * besides (headings, pictures, HTML, code) stays the plain text that it is written as.
 */
import { fromMarkdown } from "mdast-util-from-markdown";

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "emphasis" | "strong"; readonly content: readonly Inline[] }
  /** `address`: "?…", a view of this page, or https://… A refused one leads nowhere: its words are all that is shown. */
  | { readonly type: "link" | "refused"; readonly address: string; readonly content: readonly Inline[] };

export type Block =
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] };

type Flow = ReturnType<typeof fromMarkdown>["children"][number];
type Phrasing = Extract<Flow, { type: "paragraph" }>["children"][number];

/** Constructs of CommonMark, by micromark's names, that a slide has no use for. */
const PLAIN_TEXT = [
  "autolink",
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "setextUnderline",
  "thematicBreak",
];

/** @param markdown one of a story's texts */
export function blocksOf(markdown: string): readonly Block[] {
  return fromMarkdown(markdown, { extensions: [{ disable: { null: PLAIN_TEXT } }] }).children.flatMap(block);
}

function block(node: Flow): readonly Block[] {
  if (node.type === "paragraph") return [{ type: "paragraph", content: node.children.flatMap(inline) }];
  if (node.type !== "list") return [];
  const items = node.children.map((item) => item.children.flatMap(block));
  return [{ type: "list", ordered: node.ordered === true, items }];
}

function inline(node: Phrasing): readonly Inline[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", text: node.value }];
    case "break":
      return [{ type: "break" }];
    case "emphasis":
    case "strong":
      return [{ type: node.type, content: node.children.flatMap(inline) }];
    case "link":
      return [
        { type: isAllowed(node.url) ? "link" : "refused", address: node.url, content: node.children.flatMap(inline) },
      ];
    default:
      return [];
  }
}

/** Views of this page, and pages elsewhere over https: nothing that runs, and nothing of this host besides. */
function isAllowed(address: string): boolean {
  if (address.startsWith("?")) return true;
  return /^https:\/\/[^/\\@]+([/?#]|$)/i.test(address) && URL.canParse(address);
}

/** Every link of a text, in order. */
export function linksOf(markdown: string): readonly { readonly address: string; readonly isAllowed: boolean }[] {
  const inBlock = (node: Block): readonly Inline[] =>
    node.type === "paragraph" ? node.content : node.items.flat().flatMap(inBlock);
  const links = (content: readonly Inline[]): ReturnType<typeof linksOf> =>
    content.flatMap((node) => {
      if (node.type === "link" || node.type === "refused") {
        return [{ address: node.address, isAllowed: node.type === "link" }, ...links(node.content)];
      }
      return "content" in node ? links(node.content) : [];
    });
  return links(blocksOf(markdown).flatMap(inBlock));
}
