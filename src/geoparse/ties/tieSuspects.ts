/** Each two states that a sentence names, whether rules tie them or not. */

import type { KindBalance, NumberedNotes } from "../text/clues.ts";
import type { TieFound } from "./sameTie.ts";
import { notePairClues, noteSentenceClues } from "./tieClues.ts";
import { statesOf } from "./tieEntities.ts";
import { noteKindClues, type Told, whereTold } from "./tieKindClues.ts";
import {
  readTieWords,
  type StateAt,
  type StatePair,
  type TieSentence,
  type TieVocabulary,
  type TieWords,
} from "./tieWordReader.ts";

/** An article whose rules have been read. */
export interface TiesRead {
  readonly found: readonly TieFound[];
  /** Those that name several states. */
  readonly sentences: readonly TieSentence[];
  /** Whom the article is about. */
  readonly main: string | null;
}

/** Two states that a sentence names. */
export class TieSuspect {
  /** Sorted. */
  readonly parties: Couple;
  readonly sentence: TieSentence;
  readonly told: Told;
  readonly #beside: Beside;
  readonly #words: TieWords;
  readonly #pair: StatePair;
  readonly #main: string | null;

  /** @param main whom the article is about */
  constructor(
    parties: Couple,
    sentence: TieSentence,
    told: Told,
    words: TieWords,
    pair: StatePair,
    main: string | null,
  ) {
    this.parties = parties;
    this.sentence = sentence;
    this.told = told;
    this.#beside = toldBeside(sentence.told, parties);
    this.#words = words;
    this.#pair = pair;
    this.#main = main;
  }

  /** Whether rules tie one of them to a third in the sentence: that is then seldom about these two. */
  get isSpokenFor(): boolean {
    return this.#beside === "of one of them";
  }

  /** What says that there is a tie for any of the sentence's states. */
  noteSentenceClues(notes: NumberedNotes): void {
    noteSentenceClues(this.#words, notes);
  }

  /** What says that there is one for these two. */
  notePairClues(notes: NumberedNotes): void {
    notes.note("rules tell", whereTold(this.told));
    notes.note("rules tell beside", this.#beside);
    notePairClues(this.#words, this.#pair, this.#main, notes);
  }

  /** What says of which kinds the tie is. */
  noteKindClues(clues: Omit<KindBalance, "likelihoods">): void {
    noteKindClues(this.#words, this.#pair, this.told, clues);
  }

  /** What a number that is noted stands for. */
  textOf(number: number): string {
    return this.#words.vocabulary.textOf(number);
  }
}

/** A sentence of more states is a list. */
const MOST_STATES = 10;
const NOTHING_TOLD: readonly TieFound[] = [];

/** @returns gives, for an article, the pairs of states that its sentences name */
export function createTieSuspectFinder(vocabulary: TieVocabulary): (read: TiesRead) => readonly TieSuspect[] {
  return ({ found, sentences, main }) => {
    const toldOf = new ToldOfCouples(found);
    const suspects: TieSuspect[] = [];
    for (const sentence of sentences) {
      const named = statesOf(sentence.symbolic.names).toSorted();
      if (named.length < 2 || named.length > MOST_STATES) continue;
      const words = readTieWords(sentence, vocabulary);
      for (const parties of couplesOf(named)) {
        const pair = nearestOf(words.states, parties);
        if (pair === null) continue;
        const told = toldIn(toldOf.those(parties), sentence.sentence.start);
        suspects.push(new TieSuspect(parties, sentence, told, words, pair, main));
      }
    }
    return suspects;
  };
}

/** Which of the ties of two states are told in a sentence. */
function toldIn(ties: readonly TieFound[], start: number): Told {
  if (ties.length === 0) return TOLD_NOWHERE;
  const here = ties.filter(({ evidence }) => evidence.start === start);
  if (here.length === 0) return { here: NOTHING_TOLD, elsewhere: ties };
  if (here.length === ties.length) return { here, elsewhere: NOTHING_TOLD };
  return { here, elsewhere: ties.filter(({ evidence }) => evidence.start !== start) };
}
const TOLD_NOWHERE: Told = { here: NOTHING_TOLD, elsewhere: NOTHING_TOLD };

/** What rules tell in a sentence of others than two states. */
type Beside = "nothing" | "of one of them" | "of others";

function toldBeside(ties: readonly TieFound[], [one, two]: Couple): Beside {
  let beside: "nothing" | "of others" = "nothing";
  for (const { parties } of ties) {
    const [hasOne, hasTwo] = [parties.includes(one), parties.includes(two)];
    if (hasOne !== hasTwo) return "of one of them";
    if (!hasOne) beside = "of others";
  }
  return beside;
}

type Couple = readonly [string, string];

function couplesOf(sorted: readonly string[]): readonly Couple[] {
  const [one, two, third] = sorted;
  if (one === undefined || two === undefined) return [];
  if (third === undefined) return [[one, two]];
  const couples: Couple[] = [];
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) couples.push([sorted[i] ?? "", sorted[j] ?? ""]);
  }
  return couples;
}

/** What rules tell of each two states. */
class ToldOfCouples {
  readonly #numbers = new Map<string, number>();
  readonly #ties = new Map<number, TieFound[]>();

  constructor(found: readonly TieFound[]) {
    for (const tie of found) for (const couple of couplesOf(tie.parties)) this.#add(couple, tie);
  }

  those([one, two]: Couple): readonly TieFound[] {
    const first = this.#numbers.get(one);
    const second = this.#numbers.get(two);
    if (first === undefined || second === undefined) return NOTHING_TOLD;
    return this.#ties.get(first * MOST_NUMBERS + second) ?? NOTHING_TOLD;
  }

  #add([one, two]: Couple, tie: TieFound): void {
    const key = this.#numberOf(one) * MOST_NUMBERS + this.#numberOf(two);
    const known = this.#ties.get(key);
    if (known === undefined) this.#ties.set(key, [tie]);
    else known.push(tie);
  }

  #numberOf(state: string): number {
    const known = this.#numbers.get(state);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(state, number);
    return number;
  }
}

/** More than there are states. */
const MOST_NUMBERS = 1 << 10;

/** So many words farther a city seems than its state. */
const DETOUR = 4;

/** Two states where they stand nearest to each other; null where one word stands for both: what is said of it, rules read. */
function nearestOf(states: readonly StateAt[], parties: readonly string[]): StatePair | null {
  let nearest: StatePair | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of states) {
    if (one.iso3 !== parties[0]) continue;
    for (const two of states) {
      if (two.iso3 !== parties[1] || two.word === one.word) continue;
      const far = Math.abs(one.word - two.word) + detour(one) + detour(two);
      if (far >= least) continue;
      least = far;
      nearest = one.word <= two.word ? [one, two] : [two, one];
    }
  }
  return nearest;
}

function detour({ how }: StateAt): number {
  return how === "ground" ? DETOUR : 0;
}
