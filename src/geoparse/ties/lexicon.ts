/** The tie lexicon: where in a text its words stand. */
import type { TieLexicon } from "../../atlas/curated.ts";
import type { Span } from "../../atlas/schema.ts";
import {
  DOMAINS,
  type Domain,
  POLARITIES,
  type Polarity,
  TIE_STATUSES,
  type TieStatus,
} from "../../atlas/vocabulary.ts";
import { inPlainLetters } from "../text/letters.ts";
import type { Symbolic } from "../text/symbols.ts";
import { tokens } from "../text/tokens.ts";
import type { Hit } from "../text/wordLists.ts";
import { createListFinder, type ListFinder } from "../text/wordLists.ts";

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

/** What a word of the lexicon is there for. */
export type Meaning =
  | { readonly of: "domains"; readonly means: Domain }
  | { readonly of: "polarities"; readonly means: Polarity }
  | { readonly of: "statuses"; readonly means: TieStatus }
  | {
      readonly of: "relations" | "negations" | "reliefs" | "harms" | "strains" | "idle" | "antecedents";
      readonly means: true;
    }
  /** The states for which such a phrase can stand; none where for any. */
  | { readonly of: "references"; readonly means: readonly string[] }
  /** The two states that wage a war known by this name, sorted. */
  | { readonly of: "wars"; readonly means: readonly string[] };

/**
 * Prepares the lexicon. Its words are matched whole and in any case; a final `*` stands for any ending.
 * @returns finds all of its words in a stretch of a text in plain letters, given the words of that; positions count from the stretch's start
 */
export function createLexicon(lexicon: TieLexicon): ListFinder<Meaning> {
  const { relations, negations, antecedents, reliefs = [], harms = [], strains = [], idle = [], wars = [] } = lexicon;
  const { references = [] } = lexicon;
  return createListFinder<Meaning>([
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
    { means: { of: "reliefs", means: true }, words: reliefs },
    { means: { of: "harms", means: true }, words: harms },
    { means: { of: "strains", means: true }, words: strains },
    { means: { of: "idle", means: true }, words: idle },
    { means: { of: "antecedents", means: true }, words: antecedents },
    ...references.map(({ words, states }) => ({ means: { of: "references", means: states } as const, words })),
    ...wars.map(({ by, against, names }) => ({
      means: { of: "wars", means: [against, by].sort() } as const,
      words: names,
    })),
  ]);
}

/**
 * What the words that were found in a sentence mean there, but for those within its names.
 * @param symbolic the sentence in symbols: positions are in it
 */
export function hitsBeside(
  names: Symbolic<Span>,
  sentence: Span,
  found: readonly Hit<Meaning>[],
  find: ListFinder<Meaning>,
): LexiconHits {
  const beside = besideNames(names, sentence, found);
  return beside === null ? hitsIn(names.text, find) : hitsOf(names.text, beside);
}

/** The hits that lie in no name, where they stand in the sentence in symbols; null where one touches a name. */
function besideNames(
  names: Symbolic<Span>,
  sentence: Span,
  found: readonly Hit<Meaning>[],
): readonly Hit<Meaning>[] | null {
  const beside: Hit<Meaning>[] = [];
  const { indices } = names;
  /** The next name, and how much farther on in the document all is that stands before it. */
  let next = 0;
  let name = names.at(indices[next] ?? -1);
  let shift = sentence.start;
  for (const { start, end, means } of found) {
    if (means.of === "antecedents" || means.of === "references" || means.of === "wars") continue;
    const from = sentence.start + start;
    const to = sentence.start + end;
    while (name !== undefined && name.end <= from) {
      if (name.end === from) return null;
      shift = name.end - (indices[next] ?? 0) - 1;
      name = names.at(indices[++next] ?? -1);
    }
    if (name === undefined || to < name.start) beside.push({ start: from - shift, end: to - shift, means });
    else if (from < name.start || to > name.end) return null;
  }
  return beside;
}

/** All words of the lexicon in a text. */
export function hitsIn(text: string, find: ListFinder<Meaning>): LexiconHits {
  const plain = inPlainLetters(text);
  return hitsOf(plain, find(plain, { start: 0, end: plain.length }, tokens(plain, 0, plain.length)));
}

const NONE: readonly never[] = [];

/** What the words found in a text mean there, kind by kind. */
function hitsOf(text: string, all: readonly Hit<Meaning>[]): LexiconHits {
  if (all.length === 0) return NO_HITS;
  // Most kinds have no word in most sentences.
  let domains: Hit<Domain>[] | null = null;
  let polarities: Hit<Polarity>[] | null = null;
  let statuses: Hit<TieStatus>[] | null = null;
  const marks = { ...NO_MARKS };
  const idle = all.some(({ means }) => means.of === "idle") ? all.filter(({ means }) => means.of === "idle") : NONE;
  for (const { start, end, means: meaning } of all) {
    if (isMonth(text, start, end)) continue;
    if (idle.length > 0 && idle.some((turn) => turn.start <= start && end <= turn.end)) continue;
    switch (meaning.of) {
      case "domains":
        if (meaning.means === "finance" && isAmount(text, start, end)) break;
        domains ??= [];
        domains.push({ start, end, means: meaning.means });
        break;
      case "polarities":
        polarities ??= [];
        polarities.push({ start, end, means: meaning.means });
        break;
      case "statuses":
        statuses ??= [];
        statuses.push({ start, end, means: meaning.means });
        break;
      case "relations":
      case "negations":
      case "reliefs":
      case "harms":
      case "strains":
        marks[meaning.of] ??= [];
        marks[meaning.of]?.push({ start, end, means: true });
    }
  }
  return {
    domains: withoutHeads(longest(domains ?? NONE)),
    polarities: longest(polarities ?? NONE),
    statuses: longest(statuses ?? NONE),
    relations: longest(marks.relations ?? NONE),
    negations: longest(marks.negations ?? NONE),
    reliefs: longest(marks.reliefs ?? NONE),
    harms: longest(marks.harms ?? NONE),
    strains: longest(marks.strains ?? NONE),
  };
}

const NO_MARKS: Record<"relations" | "negations" | "reliefs" | "harms" | "strains", Hit<true>[] | null> = {
  relations: null,
  negations: null,
  reliefs: null,
  harms: null,
  strains: null,
};

const NO_HITS: LexiconHits = {
  domains: [],
  polarities: [],
  statuses: [],
  relations: [],
  negations: [],
  reliefs: [],
  harms: [],
  strains: [],
};

/** "Military technology", "gas companies", "the labour market": of two words the first says what of. */
function withoutHeads(domains: readonly Hit<Domain>[]): readonly Hit<Domain>[] {
  if (domains.length < 2) return domains;
  const kept = domains.filter((hit, i) => {
    const before = domains[i - 1];
    const isHead = hit.means === "economic" || hit.means === "trade";
    return !isHead || before === undefined || before.end !== hit.start - 1 || !SAYS_WHAT_OF.has(before.means);
  });
  return kept.length === domains.length ? domains : kept;
}
const SAYS_WHAT_OF: ReadonlySet<Domain> = new Set([
  "energy",
  "military",
  "security",
  "infrastructure",
  "labour",
  "culture",
]);

/** "A plant worth 2 billion dollars" is about the plant. */
function isAmount(text: string, start: number, end: number): boolean {
  return (
    CURRENCY.test(text.slice(start, end)) &&
    /(?:\d|\b(?:hundred|thousand|[mbt]r?illion|bn|m)s?(?: of)?) ?$/iu.test(text.slice(Math.max(0, start - 20), start))
  );
}
const CURRENCY = /^(?:dollars?|euros?|yuan|renminbi|yen|rupees?|roubles?|rubles?)$/iu;

/** "Collapsed in May" is no modal. */
function isMonth(text: string, start: number, end: number): boolean {
  return start > 0 && end - start === 3 && text.startsWith("May", start);
}

/** Without those that lie within a longer one. @param hits in order of where they start */
function longest<T>(hits: readonly Hit<T>[]): readonly Hit<T>[] {
  if (hits.length < 2) return hits;
  if (areApart(hits)) return hits;
  const found: Hit<T>[] = [];
  for (const hit of hits) {
    let at = found.length;
    // Of those that start at one place the longer ones come first.
    for (let last = found[at - 1]; last?.start === hit.start && last.end < hit.end; last = found[at - 1]) at--;
    found.splice(at, found.length - at);
    const within = found.some((o) => o.end >= hit.end && o.end - o.start > hit.end - hit.start);
    if (!within) found.push(hit);
  }
  return found;
}

function areApart(hits: readonly Span[]): boolean {
  let end = 0;
  for (const hit of hits) {
    if (hit.start < end) return false;
    end = hit.end;
  }
  return true;
}
