/** An article as the reader shows it: every line of the file, cut at sentences, mentions and page furniture. Pure. */
import type { AtlasDocument, Mention, Span } from "../atlas/schema.ts";
import { overlapping } from "../atlas/spans.ts";
import { sentences as splitSentences } from "../geoparse/text/sentences.ts";

/** A stretch of one kind; all pieces of a block joined are the block word for word. */
export interface Piece extends Span {
  readonly text: string;
  readonly mention: Mention | null;
  /** Page furniture within a line, such as a drop cap that the scrape doubled. */
  readonly dimmed: boolean;
}

/** A sentence, or what stands between two: then `isSentence` is false. */
export interface Segment extends Span {
  readonly isSentence: boolean;
  readonly pieces: readonly Piece[];
}

export interface Block extends Span {
  /** furniture: what stands around the article, which nothing is read in. */
  readonly kind: "text" | "heading" | "item" | "furniture";
  /** Counted from 1, as excerpts count; null for furniture. */
  readonly paragraph: number | null;
  readonly segments: readonly Segment[];
  readonly mentions: readonly Mention[];
}

/** Longer lines without a full stop are text that lost it; the geoparser draws the same line. */
const HEADING_LENGTH = 120;
const BULLET = /^\s*(?:[-*+•·–—▪◦]|\(?\d{1,3}[.)]|#+|>)\s*/u;
const ENDED = /[.!?…:;,]["'”’»)\]]*$/u;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

/** The article in blocks: its paragraphs with the line each stands in, and the lines around them. */
export function blocksOf(document: AtlasDocument): readonly Block[] {
  const { text, paragraphs } = document;
  const found = sentencesOf(document);
  const mentions = overlapping(paragraphs, document.mentions);
  const inParagraph = overlapping(paragraphs, found);
  const blocks: Block[] = [];
  let at = 0;
  paragraphs.forEach((paragraph, index) => {
    const start = Math.max(at, lineStart(text, paragraph.start));
    const end = Math.min(lineEnd(text, paragraph.end), paragraphs[index + 1]?.start ?? text.length);
    blocks.push(...furniture(text, at, start));
    const named = mentions[index] ?? [];
    blocks.push({
      ...{ start, end, kind: kindOf(text, start, paragraph), paragraph: index + 1, mentions: named },
      segments: segmentsOf(document, { start, end }, inParagraph[index] ?? [], named),
    });
    at = end;
  });
  blocks.push(...furniture(text, at, text.length));
  return blocks;
}

/** The sentences as excerpts cut them. */
export function sentencesOf({ text, title, paragraphs }: AtlasDocument): readonly Span[] {
  const plain = paragraphs.map((span) => ({ ...span, kind: "text" as const, under: null }));
  return splitSentences(text, { title, paragraphs: plain, boilerplate: [] });
}

/** The sentence that an offset lies in, or the first after it; null beyond the last. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  return sentences.find(({ end }) => end > offset) ?? null;
}

function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  return 1 + Math.max(...["\n", "\r", "\u2028", "\u2029"].map((ending) => text.lastIndexOf(ending, offset - 1)));
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\n\r\u2028\u2029]/u);
  return length < 0 ? text.length : offset + length;
}

function kindOf(text: string, lineBegin: number, { start, end }: Span): Block["kind"] {
  const bullet = text.slice(lineBegin, start).trim();
  if (bullet.startsWith("#")) return "heading";
  if (BULLET.test(bullet)) return "item";
  const words = text.slice(start, end);
  return end - start <= HEADING_LENGTH && !ENDED.test(words) && !/[\n\r]/.test(words) ? "heading" : "text";
}

/** Lines that are no paragraph, each a block of its own. */
function furniture(text: string, from: number, to: number): readonly Block[] {
  const blocks: Block[] = [];
  const push = (start: number, end: number) => {
    const line = text.slice(start, end);
    if (line.trim() === "" || line === "\ufeff") return;
    const piece: Piece = { start, end, text: line, mention: null, dimmed: false };
    const segments = [{ start, end, isSentence: false, pieces: [piece] }];
    blocks.push({ start, end, kind: "furniture", paragraph: null, segments, mentions: [] });
  };
  let at = from;
  for (const { index, 0: ending } of text.slice(from, to).matchAll(LINE_END)) {
    push(at, from + index);
    at = from + index + ending.length;
  }
  push(at, to);
  return blocks;
}

function segmentsOf(
  document: AtlasDocument,
  block: Span,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = block.start;
  const push = (start: number, end: number, isSentence: boolean) => {
    if (start < end) segments.push({ start, end, isSentence, pieces: piecesOf(document, { start, end }, mentions) });
  };
  for (const { start, end } of sentences) {
    push(at, start, false);
    push(Math.max(at, start), end, true);
    at = end;
  }
  push(at, block.end, false);
  return segments;
}

/** Where two mentions overlap, the one that starts first is marked. */
function piecesOf({ text, boilerplate }: AtlasDocument, span: Span, mentions: readonly Mention[]): readonly Piece[] {
  const within = ({ start, end }: Span) => span.start <= start && end <= span.end;
  const cuts = [
    ...mentions.filter(within).map((mention) => ({ start: mention.start, end: mention.end, mention, dimmed: false })),
    ...boilerplate.filter(within).map(({ start, end }) => ({ start, end, mention: null, dimmed: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = span.start;
  const plain = (start: number, end: number) => {
    if (start < end) pieces.push({ start, end, text: text.slice(start, end), mention: null, dimmed: false });
  };
  for (const cut of cuts) {
    if (cut.start < at) continue;
    plain(at, cut.start);
    pieces.push({ ...cut, text: text.slice(cut.start, cut.end) });
    at = cut.end;
  }
  plain(at, span.end);
  return pieces;
}
