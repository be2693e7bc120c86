/**
 * A second reading of an article's ties: of two states that a sentence names and no rule ties anywhere, the words around
 * may make it likely all the same that it speaks of a tie, and say of which. What that takes was learned from annotated
 * articles (`npm run train:likely`).
 */
import { DOMAINS, type Domain, POLARITIES, type Polarity } from "../../atlas/vocabulary.ts";
import {
  type Balance,
  BY_LIKELIHOOD,
  createBalance,
  createGroupFinder,
  type Likely,
  type NoteClue,
  type WordGroups,
} from "../text/clues.ts";
import { once } from "../text/once.ts";
import type { TieFound } from "./sameTie.ts";
import {
  kindSettingOf,
  noteKindClues,
  notePairClues,
  noteSentenceClues,
  type StateAt,
  type StatePair,
  type TieSentence,
  wordsOf,
} from "./tieClues.ts";
import { statusOf } from "./tieStatus.ts";

/** An article whose rules have been read. */
export interface TiesRead {
  readonly found: readonly TieFound[];
  /** Those that name several states. */
  readonly sentences: readonly TieSentence[];
  /** Whom the article is about. */
  readonly main: string | null;
}

/** Two states that a sentence names. */
export interface TieSuspect {
  /** Sorted. */
  readonly parties: readonly string[];
  readonly sentence: TieSentence;
  /** Whether rules tell a tie of theirs. */
  readonly told: "here" | "elsewhere" | "nowhere";
  /** What says so for any of the sentence's states, and for these two. */
  readonly noteSentenceClues: (note: NoteClue) => void;
  readonly notePairClues: (note: NoteClue) => void;
  /** What says of which kind the tie is. */
  readonly noteDomainClues: (domain: Domain, note: NoteClue) => void;
  readonly notePolarityClues: (polarity: Polarity, note: NoteClue) => void;
}

/** A sentence of more states is a list. */
const MOST_STATES = 10;

/**
 * @returns gives, for an article, the pairs of states that its sentences name; only those that rules tie nowhere, where
 * no others are wanted
 */
export function createTieSuspectFinder(
  groups: WordGroups,
): (read: TiesRead, wanted: "all" | "untold") => readonly TieSuspect[] {
  const groupsOf = createGroupFinder(groups);
  return ({ found, sentences, main }, wanted) => {
    const told = toldIn(found);
    const suspects: TieSuspect[] = [];
    for (const sentence of sentences) {
      const named = statesNamed(sentence);
      if (named.length > MOST_STATES) continue;
      const all = couplesOf(named);
      const couples = wanted === "all" ? all : all.filter((parties) => !told.anywhere.has(parties.join("+")));
      if (couples.length === 0) continue;
      const words = wordsOf(sentence, groupsOf);
      const noteShared = (note: NoteClue) => noteSentenceClues(words, note);
      for (const parties of couples) {
        const pair = nearestOf(words.states, parties);
        if (pair === null) continue;
        const name = parties.join("+");
        const kinds = once(() => kindSettingOf(words, pair));
        suspects.push({
          parties,
          sentence,
          told: !told.anywhere.has(name)
            ? "nowhere"
            : told.here.has(`${sentence.sentence.start} ${name}`)
              ? "here"
              : "elsewhere",
          noteSentenceClues: noteShared,
          notePairClues: (note) => notePairClues(words, pair, main, note),
          noteDomainClues: (domain, note) => noteKindClues(kinds(), domain, DOMAINS, note),
          notePolarityClues: (polarity, note) => noteKindClues(kinds(), polarity, POLARITIES, note),
        });
      }
    }
    return suspects;
  };
}

/** Each two of whom rules tell a tie, anywhere and in a sentence that begins at an offset. */
function toldIn(found: readonly TieFound[]): { readonly anywhere: Set<string>; readonly here: Set<string> } {
  const anywhere = new Set<string>();
  const here = new Set<string>();
  for (const { parties, evidence } of found) {
    for (const couple of couplesOf(parties)) {
      anywhere.add(couple.join("+"));
      here.add(`${evidence.start} ${couple.join("+")}`);
    }
  }
  return { anywhere, here };
}

/** The states that a sentence names, or on whose ground a city is, sorted. */
function statesNamed({ symbolic }: TieSentence): readonly string[] {
  const named = new Set<string>();
  for (const { ground, iso3 } of symbolic.names) {
    if (ground !== null) named.add(ground);
    else for (const state of iso3) named.add(state);
  }
  return [...named].sort();
}

function couplesOf(sorted: readonly string[]): readonly (readonly string[])[] {
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((two) => [one, two]));
}

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

/** @returns gives the ties of an article that are likely enough, each by its likeliest sentence */
export function createLikelyTies({ tieGroups, ties }: Likely): (read: TiesRead) => readonly TieFound[] {
  const suspectsIn = createTieSuspectFinder(tieGroups);
  const tied = createBalance(ties.weights);
  const domainOf = createChooser(DOMAINS, createBalance(ties.domains));
  const polarityOf = createChooser(POLARITIES, createBalance(ties.polarities));
  return (read) => {
    const best = new Map<string, { readonly suspect: TieSuspect; readonly likely: number }>();
    let sentence: TieSentence | null = null;
    let shared = 0;
    for (const suspect of suspectsIn(read, "untold")) {
      if (suspect.sentence !== sentence) {
        sentence = suspect.sentence;
        suspect.noteSentenceClues(tied.note);
        shared = tied.weight();
      }
      suspect.notePairClues(tied.note);
      const likely = tied.likelihood(shared);
      const name = suspect.parties.join("+");
      if (likely >= ties.least && likely > (best.get(name)?.likely ?? 0)) best.set(name, { suspect, likely });
    }
    return [...best.values()].flatMap(({ suspect }): readonly TieFound[] => {
      const domain = domainOf(suspect.noteDomainClues);
      const polarity = polarityOf(suspect.notePolarityClues);
      if (domain === null || polarity === null) return [];
      const { sentence, words } = suspect.sentence;
      return [
        {
          parties: suspect.parties,
          bloc: null,
          domain,
          polarity,
          status: statusOf(words()),
          evidence: { start: sentence.start, end: sentence.end },
          why: BY_LIKELIHOOD,
        },
      ];
    });
  };
}

/** @returns chooses the likeliest of several by the clues for each; null where none is likelier than not */
function createChooser<T extends string>(
  all: readonly T[],
  { note, likelihood }: Balance,
): (noteClues: (one: T, note: NoteClue) => void) => T | null {
  return (noteClues) => {
    let likeliest: T | null = null;
    let most = 0.5;
    for (const one of all) {
      noteClues(one, note);
      const likely = likelihood();
      if (likely > most) [likeliest, most] = [one, likely];
    }
    return likeliest;
  };
}
