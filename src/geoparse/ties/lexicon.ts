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
  /** Where the next name stands, and how much farther on in the document all is that stands before it. */
  let at = nextName(names, 0);
  let shift = sentence.start;
  let name = names.at(at);
  for (const { start, end, means } of found) {
    if (means.of === "antecedents" || means.of === "references" || means.of === "wars") continue;
    const from = sentence.start + start;
    const to = sentence.start + end;
    while (name !== undefined && name.end <= from) {
      if (name.end === from) return null;
      shift = name.end - at - 1;
      at = nextName(names, at + 1);
      name = names.at(at);
    }
    if (name === undefined || to < name.start) beside.push({ start: from - shift, end: to - shift, means });
    else if (from < name.start || to > name.end) return null;
  }
  return beside;
}

/** Where the next name stands in a sentence in symbols; the length of it where none does. */
function nextName(names: Symbolic<Span>, from: number): number {
  let at = from;
  while (at < names.text.length && names.at(at) === undefined) at++;
  return at;
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
  const domains: Hit<Domain>[] = [];
  const polarities: Hit<Polarity>[] = [];
  const statuses: Hit<TieStatus>[] = [];
  const none = (): Hit<true>[] => [];
  const marks = { relations: none(), negations: none(), reliefs: none(), harms: none(), strains: none() };
  const idle = all.some(({ means }) => means.of === "idle") ? all.filter(({ means }) => means.of === "idle") : NONE;
  for (const { start, end, means: meaning } of all) {
    if (isMonth(text, start, end)) continue;
    if (idle.length > 0 && idle.some((turn) => turn.start <= start && end <= turn.end)) continue;
    switch (meaning.of) {
      case "domains":
        if (meaning.means !== "finance" || !isAmount(text, start, end))
          domains.push({ start, end, means: meaning.means });
        break;
      case "polarities":
        polarities.push({ start, end, means: meaning.means });
        break;
      case "statuses":
        statuses.push({ start, end, means: meaning.means });
        break;
      case "relations":
      case "negations":
      case "reliefs":
      case "harms":
      case "strains":
        marks[meaning.of].push({ start, end, means: true });
    }
  }
  return {
    domains: withoutHeads(longest(domains)),
    polarities: longest(polarities),
    statuses: longest(statuses),
    relations: longest(marks.relations),
    negations: longest(marks.negations),
    reliefs: longest(marks.reliefs),
    harms: longest(marks.harms),
    strains: longest(marks.strains),
  };
}

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
