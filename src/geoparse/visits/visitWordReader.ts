/** Sentences that may tell of a visit, word by word, as clues are noted of them. */
import type { NumberedNotes, WordGroups } from "../text/clues.ts";
import { addBits, type ClueTables, createVocabulary, type Vocabulary } from "../text/clueWords.ts";
import { eachWord } from "../text/eachWord.ts";
import type { Entity } from "./visitEntities.ts";
import type { WrittenSentence } from "./visitSentence.ts";

/** A sentence word by word. Words and the groups that they are in are numbers of its vocabulary. */
export interface Words {
  /** Of a name, the word for its class; 0 for what tells nothing. */
  readonly words: readonly number[];
  /** Of each word the groups that it is in. */
  readonly groups: readonly (readonly number[])[];
  /** Where they stand in the sentence in symbols. */
  readonly at: readonly number[];
  readonly entities: readonly (Entity | undefined)[];
  /** Which words are leaders, which places, and which days. */
  readonly leaders: readonly number[];
  readonly places: readonly number[];
  readonly days: readonly number[];
  readonly vocabulary: VisitVocabulary;
}

export interface VisitVocabulary extends Vocabulary {
  /** What some words are to what stands behind them, as bits, by their numbers. */
  readonly roles: readonly number[];
}

/** Clauses begin with words behind which what is said may be of another day. */
export const ROLE = { preposition: 1, clause: 2 } as const;
const PREPOSITIONS =
  "in to at from with of on for against near outside inside into via over through between about than as by toward towards around across and , ( ;".split(
    " ",
  );
const CLAUSES = "that which who whose whom where when because while after before since until as and but , ; :".split(
  " ",
);

/** @param tables what clues say; null where that is to be learned */
export function createVisitVocabulary(groups: WordGroups, tables: ClueTables | null): VisitVocabulary {
  const vocabulary = createVocabulary(groups, tables && { tables, words: [...PREPOSITIONS, ...CLAUSES] });
  const roles: number[] = [];
  for (const word of PREPOSITIONS) addBits(roles, vocabulary.wordOf(word).number, ROLE.preposition);
  for (const word of CLAUSES) addBits(roles, vocabulary.wordOf(word).number, ROLE.clause);
  return { ...vocabulary, roles };
}

/** Whether a word is a preposition, or begins a clause. */
export function hasRole({ words, vocabulary }: Words, at: number, role: number): boolean {
  return ((vocabulary.roles[words[at] ?? 0] ?? 0) & role) !== 0;
}

/** Notes a word by its number, or what is said where none stands. */
export function noteWord(kind: string, word: number | undefined, otherwise: string, notes: NumberedNotes): void {
  if (word === undefined) notes.note(kind, otherwise);
  else notes.noteNumber(kind, word);
}

/** Reads a sentence word by word. */
export function readWords(sentence: WrittenSentence, vocabulary: VisitVocabulary): Words {
  const words: number[] = [];
  const groups: (readonly number[])[] = [];
  const at: number[] = [];
  const entities: (Entity | undefined)[] = [];
  const leaders: number[] = [];
  const places: number[] = [];
  const days: number[] = [];
  const { symbolic, words: tokens, start } = sentence;
  eachWord({ symbolic, tokens, start }, vocabulary, (word, entity, from) => {
    if (entity?.symbol === "leader") leaders.push(words.length);
    if (entity?.symbol === "place") places.push(words.length);
    if (entity?.symbol === "date") days.push(words.length);
    words.push(word.number);
    groups.push(word.groups);
    at.push(from);
    entities.push(entity);
  });
  return { words, groups, at, entities, leaders, places, days, vocabulary };
}
