import type { Evidence, Span } from "../../atlas/schema.ts";
import type { SourceDocument } from "../model.ts";

/** A statement with the document it was read in. */
export type Attributed<Statement> = Statement & { readonly document: SourceDocument };

/** The sentences behind statements of several documents, each once, by document and place in it. */
export function uniqueEvidence(statements: readonly Attributed<{ readonly evidence: readonly Span[] }>[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { document, evidence } of statements) {
    for (const { start, end } of evidence) {
      found.set(`${start}-${end}@${document.id}`, {
        ...{ document: document.id, start, end },
        text: document.text.slice(start, end),
      });
    }
  }
  return [...found.values()].sort(byDocumentAndStart);
}

/** Sentences, each once, in the order given. */
export function eachOnce(sentences: readonly Span[]): readonly Span[] {
  const byStart = new Map<number, Span>();
  for (const sentence of sentences) if (!byStart.has(sentence.start)) byStart.set(sentence.start, sentence);
  return [...byStart.values()];
}

/** Order of documents, then of the text. */
export function byDocumentAndStart(a: Evidence, b: Evidence): number {
  return inOrder(a.document, b.document) || a.start - b.start || a.end - b.end;
}

/** Order of the code units: the same on every machine, unlike a locale's. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
