/** The search: one index over names and sentences, asked with whatever the reader types. */
import MiniSearch, { type SearchResult } from "minisearch";
import type { SearchFile } from "../atlas/schema.ts";
import type { AtlasData } from "./data.ts";
import { type Entry, type EntryWords, entriesOf, GROUPS, type GroupId } from "./searchEntries.ts";
import type { Named } from "./searchTies.ts";
import { folded, words } from "./searchWords.ts";

export interface Hit {
  readonly entry: Entry;
  /** The other name that was found, null where its own was. */
  readonly alias: string | null;
  /** Words of the text, folded, that answer the query. */
  readonly terms: ReadonlySet<string>;
}

export interface HitGroup {
  readonly id: GroupId;
  /** Best first, at most `SHOWN` of them. */
  readonly hits: readonly Hit[];
  readonly found: number;
}

export interface Found {
  readonly groups: readonly HitGroup[];
  /** No sentence has every word: those listed have some. */
  readonly partial: boolean;
  /** A word was not found as it was typed: others that look like it were. */
  readonly guessed: boolean;
}

export type SearchIndex = (query: string) => Found;

const SHOWN: Readonly<Record<GroupId, number>> = { places: 6, organisations: 4, people: 5, ties: 5, sentences: 8 };
/** Edits allowed, as a share of a word's length: more where that finds nothing. */
const TYPOS = [0.2, 0.28];
/** Letters of a word that is guessed at: alone, and among others, where short ones are mostly no names ("when"). */
const SHORTEST_WITH_TYPO = { alone: 4, among: 5 };
const SHORTEST_PART = 3;

/** Makes the index of an atlas. Takes some milliseconds an article: make it once for a language. */
export function createSearchIndex(data: AtlasData, file: SearchFile, entryWords: EntryWords): SearchIndex {
  const entries = entriesOf(data, file, entryWords);
  const index = new MiniSearch<{ id: number; name: string; names: string }>({
    fields: ["name", "names"],
    tokenize: (text) => words(text).map(({ word }) => word),
    processTerm: (term) => term,
    searchOptions: { boost: { name: 2 } },
  });
  index.addAll(
    entries.map((entry, id) =>
      entry.group === "sentences"
        ? { id, name: entry.text, names: "" }
        : { id, name: entry.name, names: entry.names.join(" · ") },
    ),
  );
  const isWord = (term: string) => index.search(term, { prefix: false, fuzzy: false }).length > 0;
  // As long as a word is being typed it is a beginning; but "us" is not one of "ushered".
  const prefix = (term: string, at: number, all: readonly string[]) =>
    term.length > 4 || (at === all.length - 1 && (term.length > 2 || !isWord(term)));

  /** Whether a word stands in the atlas as it was typed: then nothing that only looks like it is wanted. */
  const stands = (term: string, last: boolean) => index.search(term, { prefix: last, fuzzy: false }).length > 0;

  return (query) => {
    const typed = words(query).map(({ word }) => word);
    if (typed.length === 0) return { groups: [], partial: false, guessed: false };
    const shortest = typed.length > 1 ? SHORTEST_WITH_TYPO.among : SHORTEST_WITH_TYPO.alone;
    // A year that is not there is not another one misspelt.
    const strange = new Set(typed.filter((term, at) => !/^\d+$/.test(term) && !stands(term, at === typed.length - 1)));
    const asked = typed.map(
      (term) => (strange.has(term) && term.length >= shortest && swapped(term).find(isWord)) || term,
    );
    const unknown = new Set(asked.filter((term) => strange.has(term)));
    const search = (combineWith: "AND" | "OR", typos: number) =>
      index.search(asked.join(" "), {
        ...{ combineWith, prefix },
        fuzzy: (term) => unknown.has(term) && term.length >= shortest && typos,
      });
    const typos = TYPOS.find((share) => search("AND", share).length > 0) ?? TYPOS[0] ?? 0;
    const all = search("AND", typos);
    const some = asked.length > 1 ? search("OR", typos) : [];

    // A tie is meant where both countries are named: else every country would bring all of its own.
    const isMeant = ({ entry, terms }: Hit) => entry.group !== "ties" || hasAName(entry, terms);
    const whole = hitsOf(all, entries, asked).filter(isMeant);
    const inAll = new Set(whole.map(({ entry }) => entry));
    // "north korea energy" names North Korea: every word of one of its names is in the query.
    const parts = hitsOf(some, entries, asked).filter(({ entry }) => !inAll.has(entry));
    const namedInQuery = parts.filter(({ entry, terms }) => entry.group !== "sentences" && hasAName(entry, terms));
    const partial = !whole.some(({ entry }) => entry.group === "sentences");
    const loose = partial ? parts.filter((hit) => hit.entry.group === "sentences" && hasAWord(hit)) : [];
    const hits = [...whole, ...namedInQuery, ...loose];
    const groups = GROUPS.map((id): HitGroup => {
      const ofGroup = inTime(distinct(hits.filter(({ entry }) => entry.group === id)));
      return { id, hits: ofGroup.slice(0, SHOWN[id]), found: ofGroup.length };
    })
      .filter(({ found }) => found > 0)
      // Names that answer the whole query before those that are only in it; sentences stay last.
      .sort((one, other) => rankOf(one, inAll) - rankOf(other, inAll));
    return { groups, partial: loose.length > 0, guessed: groups.length > 0 && strange.size > 0 };
  };
}

/** A word with each two neighbouring letters exchanged: the commonest slip, and two edits to a measure of edits. */
function swapped(term: string): readonly string[] {
  return Array.from({ length: term.length - 1 }, (_, at) => {
    return `${term.slice(0, at)}${term[at + 1]}${term[at]}${term.slice(at + 2)}`;
  });
}

function rankOf({ id, hits }: HitGroup, whole: ReadonlySet<Entry>): number {
  return id === "sentences" ? 2 : Number(!hits.some(({ entry }) => whole.has(entry)));
}

function hitsOf(results: readonly SearchResult[], entries: readonly Entry[], asked: readonly string[]): Hit[] {
  const query = asked.join(" ");
  return results
    .flatMap(({ id, score, terms }): (Hit & { readonly score: number })[] => {
      const entry = entries[Number(id)];
      if (!entry) return [];
      const found = new Set(terms);
      if (entry.group === "sentences") return [{ entry, alias: null, terms: found, score }];
      const exact = [entry.name, ...entry.names].some((name) => folded(name) === query);
      // A tie's other names are how it is asked for, and said nowhere.
      const alias = entry.group === "ties" ? null : aliasOf(entry, found);
      const weighed = score * (1 + Math.log10(1 + entry.count)) * (exact ? 8 : 1) * (alias === null ? 2 : 1);
      return [{ entry, alias, terms: found, score: weighed }];
    })
    .sort((a, b) => b.score - a.score);
}

/** The other name that has more of the words found than its own: the one with the fewest other words. */
function aliasOf({ name, names }: Named, terms: ReadonlySet<string>): string | null {
  const own = words(name).filter(({ word }) => terms.has(word)).length;
  const share = (text: string) => {
    const all = words(text);
    const met = all.filter(({ word }) => terms.has(word)).length;
    return met <= own ? 0 : met + met / all.length;
  };
  let best: string | null = null;
  let bestShare = 0;
  for (const other of names) {
    const here = share(other);
    if (here <= bestShare) continue;
    best = other;
    bestShare = here;
  }
  return best;
}

function hasAName({ name, names }: Named, terms: ReadonlySet<string>): boolean {
  return [name, ...names].some((one) => {
    const all = words(one);
    return all.length > 0 && all.every(({ word }) => terms.has(word));
  });
}

const hasAWord = ({ terms }: Hit) => [...terms].some((term) => term.length > SHORTEST_PART);

/** People before visits, and visits as they followed each other. */
function inTime(hits: readonly Hit[]): readonly Hit[] {
  const dayOf = ({ entry }: Hit) => ("visit" in entry ? (entry.visit.from ?? entry.visit.to ?? "9999") : "");
  const days = hits.map((hit) => ({ hit, day: dayOf(hit) }));
  return days.toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day)).map(({ hit }) => hit);
}

/** A sentence that stands in two articles is one result. */
function distinct(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ entry }) => {
    const key = entry.group === "sentences" ? folded(entry.text) : `${entry.group} ${entry.id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
