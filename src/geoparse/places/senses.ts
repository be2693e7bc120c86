/** What names may mean, by their first words. */
import { firstWord, nameKey } from "../text/tokens.ts";
import type { Candidate } from "./candidate.ts";
import { CandidateList, NO_CANDIDATES } from "./candidateList.ts";
import { createNameTrees, type NameTree } from "./nameTree.ts";

/** How a name is used where it means a place. */
export type Form = "name" | "adjective" | "combining" | "seat" | "abbreviation" | "stopped abbreviation";

interface Spelling {
  /** An acronym: counts in capitals only ("US", never "us"). */
  readonly acronym: boolean;
  /** Begins with a small letter as it is usually written ("pan-Asian", "cross-strait"). */
  readonly small: boolean;
}

export interface PlaceSense extends Spelling {
  readonly type: "place";
  readonly form: Form;
  readonly candidate: Candidate;
  /** A direction or common word: counts only in the right surroundings ("the West"). */
  readonly ambiguous: boolean;
}

/** A name that is no place, though it may hold one. */
export interface OtherSense extends Spelling {
  readonly type: "other";
  readonly what: string;
  readonly person: boolean;
}

export type Sense = PlaceSense | OtherSense;

/** What a name may mean. */
export class Senses {
  readonly all: readonly Sense[];
  readonly places: readonly PlaceSense[];
  /** The first that is no place. */
  readonly other: OtherSense | null;
  /** All count wherever the first word has a capital letter. */
  readonly isPlain: boolean;
  /** One at least counts where it has none. */
  readonly isSmall: boolean;
  /** One at least is only written with a stop. */
  readonly mayBeStopped: boolean;
  /** All places together. */
  readonly together: PlaceSenses;

  constructor(all: readonly Sense[]) {
    this.all = all;
    this.places = all.filter((sense) => sense.type === "place");
    this.other = all.find((sense) => sense.type === "other") ?? null;
    this.isPlain = all.every((sense) => !sense.acronym && (sense.type === "other" || !isShort(sense)));
    this.isSmall = all.some((sense) => sense.small);
    this.mayBeStopped = this.places.some(isStopped);
    this.together = new PlaceSenses(this.places);
  }
}

/** Places that a name may mean, and what they have in common: told once, not of each mention. */
export class PlaceSenses {
  readonly all: readonly PlaceSense[];
  /** One at least counts in the right surroundings only. */
  readonly isAmbiguous: boolean;
  /** One at least is a continent or a camp of states. */
  readonly isWide: boolean;
  /** All are capitals. */
  readonly isCapital: boolean;
  /** All are regions, by their own names. */
  readonly isRegion: boolean;
  /** Without cities of the name, and with those that were asked for last. */
  #alone: CandidateList | null = null;
  #latest: { readonly cities: CandidateList; readonly both: CandidateList } | null = null;

  constructor(all: readonly PlaceSense[]) {
    this.all = all;
    this.isAmbiguous = all.some(({ ambiguous }) => ambiguous);
    this.isWide = all.some(({ candidate }) => candidate.kind === "macro_region");
    this.isCapital = all.every(({ candidate }) => candidate.kind === "capital");
    this.isRegion = all.every(
      ({ form, candidate, ambiguous }) => form === "name" && candidate.kind === "region" && !ambiguous,
    );
  }

  /** All places of the name, cities of it last. */
  candidatesWith(cities: CandidateList): CandidateList {
    if (cities === NO_CANDIDATES) {
      this.#alone ??= this.#with(cities);
      return this.#alone;
    }
    if (this.#latest?.cities !== cities) this.#latest = { cities, both: this.#with(cities) };
    return this.#latest.both;
  }

  #with(cities: CandidateList): CandidateList {
    return new CandidateList([...this.all.map(({ candidate }) => candidate), ...cities.all]);
  }
}

/** A name with one thing that it may mean. */
interface Entry {
  readonly name: string;
  readonly sense: () => Sense;
}

const THE = /^the\s+/i;

/**
 * Names with what they may mean. There are ten thousand, and a text asks for those that begin with a few of its words: what
 * names mean is only worked out for a word that a text asks for.
 */
export class NameBook {
  readonly #entries = new Map<string, Entry[]>();
  readonly #trees = new Map<string, NameTree<Senses> | null>();

  /** @param candidate is asked for once a text holds the first word of a name */
  addPlace(names: readonly string[], form: Form, candidate: () => Candidate, ambiguous = false): void {
    for (const written of names) {
      this.#add(written, (name) => {
        return { type: "place", form, candidate: candidate(), ambiguous, ...spellingOf(name) };
      });
    }
  }

  /** @param person whether it is a person's name */
  addOther(names: readonly string[], what: string, person = false): void {
    for (const written of names) this.#add(written, (name) => ({ type: "other", what, person, ...spellingOf(name) }));
  }

  #add(written: string, senseOf: (name: string) => Sense): void {
    const name = written.replace(THE, "");
    const first = firstWord(name);
    if (first === null) return;
    const entry = { name, sense: () => senseOf(name) };
    const known = this.#entries.get(first.key);
    if (known === undefined) this.#entries.set(first.key, [entry]);
    else known.push(entry);
  }

  /** The names that begin with a word, by its key; null if none does. */
  beginningWith(first: string): NameTree<Senses> | null {
    const entries = this.#entries.get(first);
    if (entries === undefined) return null;
    const tree = this.#trees.get(first) ?? treeOf(first, entries);
    this.#trees.set(first, tree);
    return tree;
  }
}

/** @param first the key of the word that all begin with */
function treeOf(first: string, entries: readonly Entry[]): NameTree<Senses> | null {
  const table = new Map<string, Sense[]>();
  for (const { name, sense } of entries) {
    const key = nameKey(name);
    if (key === null) continue;
    table.set(key, withSense(table.get(key) ?? [], sense()));
  }
  const senses = new Map([...table].map(([key, all]) => [key, new Senses(all)]));
  return createNameTrees(senses).get(first) ?? null;
}

/** Of two senses that are the same but for the spelling, the one that is no acronym. */
function withSense(senses: readonly Sense[], sense: Sense): Sense[] {
  const known = senses.find((other) => same(other, sense));
  if (known === undefined) return [...senses, sense];
  return known.acronym && !sense.acronym ? [...senses.filter((other) => other !== known), sense] : [...senses];
}

function spellingOf(name: string): Spelling {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const first = name.charAt(0);
  return {
    acronym: letters.length > 1 && letters.length <= 6 && letters === letters.toUpperCase(),
    small: first !== first.toUpperCase(),
  };
}

export function isStopped({ form }: PlaceSense): boolean {
  return form === "stopped abbreviation";
}

function isShort({ form }: PlaceSense): boolean {
  return form === "abbreviation" || form === "stopped abbreviation";
}

function same(a: Sense, b: Sense): boolean {
  if (a.type === "place") {
    return (
      b.type === "place" &&
      a.candidate.place === b.candidate.place &&
      a.candidate.kind === b.candidate.kind &&
      isShort(a) === isShort(b) &&
      (!isShort(a) || a.form === b.form)
    );
  }
  return b.type === "other" && a.what === b.what;
}
