/** The sentences of a dossier in reading order, and where among them the reader stands. */
import type { Excerpt } from "../atlas/schema.ts";
import type { AtlasData } from "../state/data.ts";

export interface EvidencePosition {
  /** From 1; null where the reader stands at a sentence that is no evidence. */
  readonly number: number | null;
  readonly count: number;
  readonly current: Excerpt | null;
  readonly previous: Excerpt | null;
  readonly next: Excerpt | null;
}

/**
 * @param excerpts of the dossier that the reader came from
 * @param at the article that is open and where its current sentence begins; -1 at its beginning
 */
export function evidencePosition(
  data: AtlasData,
  excerpts: readonly Excerpt[],
  at: { readonly document: string; readonly start: number },
): EvidencePosition {
  const order = new Map(data.atlas.documents.map(({ id }, index) => [id, index]));
  const rank = (document: string) => order.get(document) ?? order.size;
  const compare = (a: { document: string; start: number }, b: { document: string; start: number }) =>
    rank(a.document) - rank(b.document) || a.start - b.start;
  const sorted = excerpts.toSorted(compare);
  const index = sorted.findIndex((excerpt) => compare(excerpt, at) === 0);
  return {
    number: index < 0 ? null : index + 1,
    count: sorted.length,
    current: sorted[index] ?? null,
    previous: sorted.findLast((excerpt) => compare(excerpt, at) < 0) ?? null,
    next: sorted.find((excerpt) => compare(excerpt, at) > 0) ?? null,
  };
}
