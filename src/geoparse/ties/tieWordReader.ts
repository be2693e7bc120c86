/** Sentences that name several states, word by word, as clues are noted of them. */
import type { Span } from "../../atlas/schema.ts";
import { TIE_STATUSES } from "../../atlas/vocabulary.ts";
import type { Sentence } from "../model.ts";
import type { WordGroups } from "../text/clues.ts";
import { addBits, type ClueTables, createVocabulary, type Vocabulary } from "../text/clueWords.ts";
import { eachWord } from "../text/eachWord.ts";
import type { Symbolic } from "../text/symbols.ts";
import type { Token } from "../text/tokens.ts";
import type { LexiconHits } from "./lexicon.ts";
import type { TieFound } from "./sameTie.ts";
import type { StateEntity } from "./tieEntities.ts";
import { bitOf, TIE_KINDS } from "./tieKinds.ts";
import type { StateGroup } from "./tieStates.ts";

/** A sentence that names several states. */
export interface TieSentence {
  readonly sentence: Sentence;
  readonly symbolic: Symbolic<StateEntity>;
  readonly groups: readonly StateGroup[];
  readonly words: LexiconHits;
  /** The ties that rules tell in it. */
  readonly told: readonly TieFound[];
  /** Its words as they stand in the text. */
  readonly tokens: readonly Token[];
}

/** A state where a sentence names it, or a city on its ground. */
export interface StateAt {
  readonly iso3: string;
  /** The number of the word. */
  readonly word: number;
  readonly how: "state" | "several" | "pronoun" | "ground";
}

/** Two states, each where it stands nearest to the other, in the order of the sentence. */
export type StatePair = readonly [StateAt, StateAt];

/** A sentence word by word. Words and what they mean are numbers of its vocabulary. */
export interface TieWords {
  /** Of a name, the word for its class. */
  readonly words: readonly number[];
  /** Of each word the groups that it is in, and what it means to the lexicon. */
  readonly meanings: readonly (readonly number[])[];
  readonly states: readonly StateAt[];
  /** Lists of states, from their first word to the one behind their last. */
  readonly lists: readonly Span[];
  /** States that it names itself. */
  readonly named: number;
  readonly vocabulary: TieVocabulary;
}

/** Words and meanings by numbers. */
export interface TieVocabulary extends Vocabulary {
  /** The word for a state's name, and "'s". */
  readonly place: number;
  readonly owner: number;
  /** What some words are to a clause, as bits, by their numbers. */
  readonly roles: readonly number[];
  /** The kinds of ties that values mean, as bits, by their numbers. */
  readonly kinds: readonly number[];
}

export const PREPOSITION = 1;
/** What divides clauses. */
export const BREAK = 2;
const PREPOSITIONS =
  "with to of by in from for on against toward towards between among into at over about through via under like than and or".split(
    " ",
  );
const BREAKS = "; — – : ( ) while whereas but although where".split(" ");
const OWNER = "'s";
const MARKS = ["relations", "negations", "harms", "reliefs", "strains"] as const;

/** @param tables what clues say; null where that is to be learned */
export function createTieVocabulary(groups: WordGroups, tables: ClueTables | null): TieVocabulary {
  const asked = tables && { tables, words: [OWNER, ...PREPOSITIONS, ...BREAKS] };
  const vocabulary = createVocabulary(groups, asked, [...TIE_KINDS, ...TIE_STATUSES, ...MARKS]);
  const roles: number[] = [];
  for (const word of PREPOSITIONS) addBits(roles, vocabulary.wordOf(word).number, PREPOSITION);
  for (const word of BREAKS) addBits(roles, vocabulary.wordOf(word).number, BREAK);
  const kinds: number[] = [];
  for (const kind of TIE_KINDS) addBits(kinds, vocabulary.numberOfValue(kind), bitOf(kind));
  return {
    ...vocabulary,
    place: vocabulary.nameOf("place").number,
    owner: vocabulary.wordOf(OWNER).number,
    roles,
    kinds,
  };
}

/** Reads a sentence word by word. */
export function readTieWords(sentence: TieSentence, vocabulary: TieVocabulary): TieWords {
  const { symbolic, groups, tokens } = sentence;
  const words: number[] = [];
  const meanings: (readonly number[])[] = [];
  /** Where each word ends. */
  const ends: number[] = [];
  const states: StateAt[] = [];
  eachWord({ symbolic, tokens, start: sentence.sentence.start }, vocabulary, (word, name, _, end) => {
    if (name !== undefined) addStates(states, name, words.length);
    words.push(word.number);
    meanings.push(word.groups);
    ends.push(end);
  });
  const hits = sentence.words;
  for (const meant of [hits.domains, hits.polarities, hits.statuses]) {
    for (const hit of meant) addMeaning(meanings, ends, hit, vocabulary.numberOfValue(hit.means));
  }
  for (const mark of MARKS) {
    for (const hit of hits[mark]) addMeaning(meanings, ends, hit, vocabulary.numberOfValue(mark));
  }
  const lists: Span[] = [];
  for (const { iso3, start, end } of groups) {
    if (iso3.length > 1 && end - start > 1) lists.push({ start: wordBy(ends, start), end: wordBy(ends, end) });
  }
  return { words, meanings, states, lists, named: namedIn(states), vocabulary };
}

/** Gives the words of a stretch one more meaning. */
function addMeaning(
  meanings: (readonly number[])[],
  ends: readonly number[],
  { start, end }: Span,
  meaning: number,
): void {
  for (let at = wordBy(ends, start); at < ends.length; at++) {
    const all = meanings[at] ?? NONE;
    if (!all.includes(meaning)) meanings[at] = all.length === 0 ? [meaning] : [...all, meaning];
    if ((ends[at] ?? end) >= end) break;
  }
}

const NONE: readonly number[] = [];

function addStates(states: StateAt[], { iso3, ground, pronoun }: StateEntity, word: number): void {
  if (ground !== null) states.push({ iso3: ground, word, how: "ground" });
  const how = iso3.length > 1 ? "several" : pronoun ? "pronoun" : "state";
  for (const state of iso3) states.push({ iso3: state, word, how });
}

function namedIn(states: readonly StateAt[]): number {
  const named: string[] = [];
  for (const { iso3, how } of states) if (how !== "ground" && !named.includes(iso3)) named.push(iso3);
  return named.length;
}

/** The number of the word that an offset lies in or before. @param ends where each word ends */
function wordBy(ends: readonly number[], offset: number): number {
  let least = 0;
  let most = ends.length;
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((ends[middle] ?? 0) <= offset) least = middle + 1;
    else most = middle;
  }
  return least;
}
