/** The tie lexicon as patterns: where in a text its words stand. */
import type { TieLexicon } from "../atlas/curated.ts";
import type { Span } from "../atlas/schema.ts";
import { DOMAINS, type Domain, POLARITIES, type Polarity, TIE_STATUSES, type TieStatus } from "../atlas/vocabulary.ts";

export interface Hit<T> extends Span {
  readonly means: T;
}

export interface LexiconHits {
  readonly domains: readonly Hit<Domain>[];
  readonly polarities: readonly Hit<Polarity>[];
  readonly statuses: readonly Hit<TieStatus>[];
  readonly relations: readonly Hit<true>[];
  readonly negations: readonly Hit<true>[];
}

/**
 * Words as an editor writes them: matched whole and in any case; a final `*` stands for any ending.
 * Longer entries win over shorter ones that begin at the same place.
 */
export function wordPattern(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/gu;
  const alternatives = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split(" ")
        .map((part) => (part.endsWith("*") ? `${escapePattern(part.slice(0, -1))}[\\p{L}'-]*` : escapePattern(part)))
        .join("\\s+"),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** Prepares the lexicon; the function it returns finds all of its words in a text. */
export function createLexicon(lexicon: TieLexicon): (text: string) => LexiconHits {
  const domains = DOMAINS.map((means) => ({ means, pattern: wordPattern(lexicon.domains[means] ?? []) }));
  const polarities = POLARITIES.map((means) => ({ means, pattern: wordPattern(lexicon.polarities[means] ?? []) }));
  const statuses = TIE_STATUSES.map((means) => ({ means, pattern: wordPattern(lexicon.statuses[means] ?? []) }));
  const relations = [{ means: true as const, pattern: wordPattern(lexicon.relations) }];
  const negations = [{ means: true as const, pattern: wordPattern(lexicon.negations) }];
  return (text) => ({
    domains: hits(text, domains),
    polarities: hits(text, polarities),
    statuses: hits(text, statuses),
    relations: hits(text, relations),
    negations: hits(text, negations),
  });
}

function hits<T>(text: string, entries: readonly { readonly means: T; readonly pattern: RegExp }[]): readonly Hit<T>[] {
  return entries
    .flatMap(({ means, pattern }) =>
      [...text.matchAll(pattern)].map((m): Hit<T> => ({ start: m.index, end: m.index + m[0].length, means })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (hit, i, all) =>
        !all.some(
          (o, j) => j !== i && o.start <= hit.start && hit.end <= o.end && o.end - o.start > hit.end - hit.start,
        ),
    );
}

function escapePattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll("'", "['’]");
}
