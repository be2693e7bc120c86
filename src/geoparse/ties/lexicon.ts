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
import { type Token, tokens } from "../text/tokens.ts";
import type { Hit } from "../text/wordLists.ts";
import { createListFinder, type ListFinder } from "../text/wordLists.ts";
import { triggersIn } from "./tieTriggers.ts";

export interface LexiconHits {
  readonly domains: readonly Hit<Domain>[];
  readonly polarities: readonly Hit<Polarity>[];
  readonly statuses: readonly Hit<TieStatus>[];
  readonly relations: readonly Hit<true>[];
  readonly negations: readonly Hit<true>[];
  readonly reliefs: readonly Hit<true>[];
  readonly harms: readonly Hit<true>[];
  readonly strains: readonly Hit<true>[];
  /** What else its words may set off, see tieTriggers.ts. */
  readonly triggers: number;
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
 * @param names the sentence in symbols: positions are in it
 * @param words those of the sentence as it is written
 */
export function hitsBeside(
  names: Symbolic<Span>,
  sentence: Span,
  words: readonly Token[],
  found: readonly Hit<Meaning>[],
  find: ListFinder<Meaning>,
): LexiconHits {
  return besideNames(names, sentence, words, found) ?? hitsIn(names.text, find);
}

/** The hits that lie in no name, where they stand in the sentence in symbols; null where one touches a name. */
function besideNames(
  names: Symbolic<Span>,
  sentence: Span,
  words: readonly Token[],
  found: readonly Hit<Meaning>[],
): LexiconHits | null {
  const beside = new HitsByKind(names.text);
  const { indices } = names;
  /** The next name, and how much farther on in the document all is that stands before it. */
  let next = 0;
  let name = names.names[next];
  let shift = sentence.start;
  for (const { start, end, means } of found) {
    if (means.of === "antecedents" || means.of === "references" || means.of === "wars") continue;
    const from = sentence.start + start;
    const to = sentence.start + end;
    while (name !== undefined && name.end <= from) {
      if (name.end === from) return null;
      shift = name.end - (indices[next] ?? 0) - 1;
      name = names.names[++next];
    }
    if (name === undefined || to < name.start) beside.add(from - shift, to - shift, means);
    else if (from < name.start || to > name.end) return null;
  }
  return beside.all(triggersIn(words));
}

/** All words of the lexicon in a text. */
export function hitsIn(text: string, find: ListFinder<Meaning>): LexiconHits {
  const plain = inPlainLetters(text);
  const hits = new HitsByKind(plain);
  const words = tokens(plain, 0, plain.length);
  for (const { start, end, means } of find(plain, { start: 0, end: plain.length }, words)) hits.add(start, end, means);
  return hits.all(triggersIn(words));
}

const NONE: readonly never[] = [];

/** Sorts the words found in a text by what they are there for. Most kinds have no word in most sentences. */
class HitsByKind {
  readonly #text: string;
  #domains: Hit<Domain>[] | null = null;
  #polarities: Hit<Polarity>[] | null = null;
  #statuses: Hit<TieStatus>[] | null = null;
  #relations: Hit<true>[] | null = null;
  #negations: Hit<true>[] | null = null;
  #reliefs: Hit<true>[] | null = null;
  #harms: Hit<true>[] | null = null;
  #strains: Hit<true>[] | null = null;
  #idle: Span[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** In the order of where they stand. */
  add(start: number, end: number, meaning: Meaning): void {
    if (meaning.of === "idle") this.#idle = withOne(this.#idle, { start, end });
    else if (!isMonth(this.#text, start, end)) this.#sort(start, end, meaning);
  }

  #sort(start: number, end: number, meaning: Meaning): void {
    switch (meaning.of) {
      case "domains":
        if (meaning.means === "finance" && isAmount(this.#text, start, end)) break;
        this.#domains = withOne(this.#domains, { start, end, means: meaning.means });
        break;
      case "polarities":
        this.#polarities = withOne(this.#polarities, { start, end, means: meaning.means });
        break;
      case "statuses":
        this.#statuses = withOne(this.#statuses, { start, end, means: meaning.means });
        break;
      case "relations":
        this.#relations = withOne(this.#relations, { start, end, means: true });
        break;
      case "negations":
        this.#negations = withOne(this.#negations, { start, end, means: true });
        break;
      case "reliefs":
        this.#reliefs = withOne(this.#reliefs, { start, end, means: true });
        break;
      case "harms":
        this.#harms = withOne(this.#harms, { start, end, means: true });
        break;
      case "strains":
        this.#strains = withOne(this.#strains, { start, end, means: true });
    }
  }

  all(triggers: number): LexiconHits {
    const idle = this.#idle;
    return {
      domains: withoutHeads(telling(this.#domains, idle)),
      polarities: telling(this.#polarities, idle),
      statuses: telling(this.#statuses, idle),
      relations: telling(this.#relations, idle),
      negations: telling(this.#negations, idle),
      reliefs: telling(this.#reliefs, idle),
      harms: telling(this.#harms, idle),
      strains: telling(this.#strains, idle),
      triggers,
    };
  }
}

function withOne<T>(list: T[] | null, one: T): T[] {
  if (list === null) return [one];
  list.push(one);
  return list;
}

/** Those that lie within no longer one, and within no turn that means nothing. */
function telling<T>(hits: readonly Hit<T>[] | null, idle: readonly Span[] | null): readonly Hit<T>[] {
  if (hits === null) return NONE;
  const free =
    idle === null ? hits : hits.filter((hit) => !idle.some((turn) => turn.start <= hit.start && hit.end <= turn.end));
  return longest(free);
}

/** "Military technology", "gas companies", "the labour market": of two words the first says what of. */
function withoutHeads(domains: readonly Hit<Domain>[]): readonly Hit<Domain>[] {
  if (domains.length < 2) return domains;
  let before: Hit<Domain> | null = null;
  const kept: Hit<Domain>[] = [];
  for (const hit of domains) {
    const isHead = hit.means === "economic" || hit.means === "trade";
    const isSaid = isHead && before !== null && before.end === hit.start - 1 && SAYS_WHAT_OF.has(before.means);
    if (!isSaid) kept.push(hit);
    before = hit;
  }
  return kept;
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
