/** The tie lexicon: where in a text its words stand. */
import type { TieLexicon } from "../atlas/curated.ts";
import { DOMAINS, type Domain, POLARITIES, type Polarity, TIE_STATUSES, type TieStatus } from "../atlas/vocabulary.ts";
import type { Scanned } from "./scanned.ts";
import { createWordFinder, type Hit } from "./wordFinder.ts";

export interface LexiconHits {
  readonly domains: readonly Hit<Domain>[];
  readonly polarities: readonly Hit<Polarity>[];
  readonly statuses: readonly Hit<TieStatus>[];
  readonly relations: readonly Hit<true>[];
  readonly negations: readonly Hit<true>[];
  readonly reliefs: readonly Hit<true>[];
  readonly harms: readonly Hit<true>[];
  readonly strains: readonly Hit<true>[];
}

/**
 * Words as an editor writes them: matched whole and in any case; a final `*` stands for any ending.
 * @returns finds them in a text, in order
 */
export function createWords(words: readonly string[]): (scanned: Scanned) => readonly Hit<true>[] {
  return createWordFinder([{ means: true as const, words }], true);
}

/** Prepares the lexicon; the function it returns finds all of its words in a text. */
export function createLexicon(lexicon: TieLexicon): (scanned: Scanned) => LexiconHits {
  const { relations, negations } = lexicon;
  type Meaning =
    | { readonly of: "domains"; readonly means: Domain }
    | { readonly of: "polarities"; readonly means: Polarity }
    | { readonly of: "statuses"; readonly means: TieStatus }
    | { readonly of: "relations" | "negations" | "reliefs" | "harms" | "strains" | "idle"; readonly means: true };
  const find = createWordFinder<Meaning>(
    [
      ...DOMAINS.map((means) => ({ means: { of: "domains", means } as const, words: lexicon.domains[means] ?? [] })),
      ...POLARITIES.map((means) => ({
        means: { of: "polarities", means } as const,
        words: lexicon.polarities[means] ?? [],
      })),
      ...TIE_STATUSES.map((means) => ({
        means: { of: "statuses", means } as const,
        words: lexicon.statuses[means] ?? [],
      })),
      { means: { of: "relations", means: true }, words: relations },
      { means: { of: "negations", means: true }, words: negations },
      { means: { of: "reliefs", means: true }, words: lexicon.reliefs ?? [] },
      { means: { of: "harms", means: true }, words: lexicon.harms ?? [] },
      { means: { of: "strains", means: true }, words: lexicon.strains ?? [] },
      { means: { of: "idle", means: true }, words: lexicon.idle ?? [] },
    ],
    true,
  );
  return (scanned) => {
    const { text } = scanned;
    const domains: Hit<Domain>[] = [];
    const polarities: Hit<Polarity>[] = [];
    const statuses: Hit<TieStatus>[] = [];
    const none = (): Hit<true>[] => [];
    const marks = { relations: none(), negations: none(), reliefs: none(), harms: none(), strains: none() };
    const all = find(scanned);
    const idle = all.filter(({ means }) => means.of === "idle");
    for (const { start, end, means: meaning } of all) {
      if (meaning.of === "idle" || isMonth(text, start, end)) continue;
      if (meaning.of === "domains" && meaning.means === "finance" && isAmount(text, start, end)) continue;
      if (idle.some((turn) => turn.start <= start && end <= turn.end)) continue;
      if (meaning.of === "domains") domains.push({ start, end, means: meaning.means });
      else if (meaning.of === "polarities") polarities.push({ start, end, means: meaning.means });
      else if (meaning.of === "statuses") statuses.push({ start, end, means: meaning.means });
      else marks[meaning.of].push({ start, end, means: true });
    }
    return {
      domains: longest(domains),
      polarities: longest(polarities),
      statuses: longest(statuses),
      relations: longest(marks.relations),
      negations: longest(marks.negations),
      reliefs: longest(marks.reliefs),
      harms: longest(marks.harms),
      strains: longest(marks.strains),
    };
  };
}

/** "A plant worth 2 billion dollars" is about the plant. */
function isAmount(text: string, start: number, end: number): boolean {
  return (
    CURRENCY.test(text.slice(start, end)) &&
    /(?:\d|\b(?:hundred|thousand|[mbt]r?illion|bn|m)s?(?: of)?) ?$/iu.test(text.slice(0, start))
  );
}
const CURRENCY = /^(?:dollars?|euros?|yuan|renminbi|yen|rupees?|roubles?|rubles?)$/iu;

/** "Collapsed in May" is no modal. */
function isMonth(text: string, start: number, end: number): boolean {
  return start > 0 && end - start === 3 && text.startsWith("May", start);
}

/** In order, without those that lie within a longer one. */
function longest<T>(hits: readonly Hit<T>[]): readonly Hit<T>[] {
  if (hits.length < 2) return hits;
  return hits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (hit, i, all) =>
        !all.some(
          (o, j) => j !== i && o.start <= hit.start && hit.end <= o.end && o.end - o.start > hit.end - hit.start,
        ),
    );
}
