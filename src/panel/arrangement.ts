/** In which order the excerpts of an article stand in a dossier. */
import type { Excerpt } from "../atlas/schema.ts";

/** An excerpt, and where else in the article the very same sentence stands. */
export interface Arranged {
  readonly excerpt: Excerpt;
  /** Counted from 1, without the excerpt's own. */
  readonly alsoIn: readonly number[];
}

/**
 * The strongest evidence first: what asserts a visit, then what asserts a tie, then what only names the country, and last
 * what only speaks of it; else in the order of the text. A sentence that stands in the article twice comes once, with all
 * that either is evidence for.
 * @param excerpts of one article, in the order of its text
 */
export function arranged(excerpts: readonly Excerpt[]): readonly Arranged[] {
  const once = new Map<string, Arranged>();
  for (const excerpt of excerpts) {
    const key = excerpt.text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
    const first = once.get(key);
    if (first === undefined) once.set(key, { excerpt, alsoIn: [] });
    else once.set(key, { excerpt: withEvidence(first.excerpt, excerpt), alsoIn: [...first.alsoIn, excerpt.paragraph] });
  }
  return [...once.values()].toSorted((a, b) => strength(b.excerpt) - strength(a.excerpt));
}

function withEvidence(excerpt: Excerpt, repeated: Excerpt): Excerpt {
  return {
    ...excerpt,
    visits: [...new Set([...excerpt.visits, ...repeated.visits])],
    ties: [...new Set([...excerpt.ties, ...repeated.ties])],
  };
}

function strength({ visits, ties, mentions }: Excerpt): number {
  return (visits.length > 0 ? 4 : 0) + (ties.length > 0 ? 2 : 0) + (mentions.length > 0 ? 1 : 0);
}
