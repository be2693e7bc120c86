/** What stands around two states that a sentence names: it may say whether they are tied, what by, and how they get on. */
import type { Span } from "../../atlas/schema.ts";
import type { Sentence } from "../model.ts";
import type { NoteClue } from "../text/clues.ts";
import { isSymbolOf, type SymbolClass, type Symbolic } from "../text/symbols.ts";
import type { LexiconHits } from "./lexicon.ts";
import type { StateEntity, StateGroup } from "./tieStates.ts";

/** A sentence that names several states. */
export interface TieSentence {
  readonly sentence: Sentence;
  readonly symbolic: Symbolic<StateEntity>;
  readonly groups: readonly StateGroup[];
  readonly words: () => LexiconHits;
}

/** A state where a sentence names it, or a city on its ground. */
export interface StateAt {
  readonly iso3: string;
  /** The number of the word. */
  readonly word: number;
  readonly how: "state" | "several" | "pronoun" | "ground";
}

/** A sentence word by word. */
export interface TieWords {
  /** In small letters; of a name, its class in capitals. */
  readonly words: readonly string[];
  /** Of each word the groups that it is in, and what it means to the lexicon. */
  readonly meanings: readonly (readonly string[])[];
  readonly states: readonly StateAt[];
  /** Lists of states, from their first word to the one behind their last. */
  readonly lists: readonly Span[];
}

const WORD = /[\uE000-\uF7FF]|[a-z]+(?:-[a-z]+)*|'s|\d[\d.,]*|[^\s]/gi;
const CLASSES: readonly SymbolClass[] = ["place", "area", "organisation"];

/** @param groupsOf the groups of a word */
export function wordsOf(sentence: TieSentence, groupsOf: (word: string) => readonly string[]): TieWords {
  const { symbolic, groups } = sentence;
  const words: string[] = [];
  const spans: Span[] = [];
  const meanings: (readonly string[])[] = [];
  const states: StateAt[] = [];
  for (const { index, 0: written } of symbolic.text.matchAll(WORD)) {
    const name = CLASSES.find((one) => isSymbolOf(one, written.charCodeAt(0)));
    const entity = name === undefined ? undefined : symbolic.at(index);
    if (entity !== undefined) states.push(...statesAt(entity, words.length));
    const word = name?.toUpperCase() ?? written.toLowerCase();
    words.push(word);
    spans.push({ start: index, end: index + written.length });
    meanings.push(name === undefined ? groupsOf(word) : NONE);
  }
  for (const { start, end, meaning } of meaningsIn(sentence.words())) {
    for (let at = wordAt(spans, start); at < spans.length && (spans[at]?.start ?? end) < end; at++) {
      const known = meanings[at];
      if (known !== undefined && !known.includes(meaning)) meanings[at] = [...known, meaning];
    }
  }
  const lists = groups
    .filter(({ iso3, start, end }) => iso3.length > 1 && end - start > 1)
    .map(({ start, end }) => ({ start: wordAt(spans, start), end: wordAt(spans, end) }));
  return { words, meanings, states, lists };
}

const NONE: readonly never[] = [];

function statesAt({ iso3, ground, pronoun }: StateEntity, word: number): readonly StateAt[] {
  if (ground !== undefined) return [{ iso3: ground, word, how: "ground" }];
  const how = iso3.length > 1 ? "several" : pronoun === true ? "pronoun" : "state";
  return iso3.map((state): StateAt => ({ iso3: state, word, how }));
}

/** The number of the word that an offset lies in or before. */
function wordAt(words: readonly Span[], offset: number): number {
  const at = words.findIndex(({ end }) => end > offset);
  return at < 0 ? words.length : at;
}

/** @returns a name for what the lexicon says, as clues have it */
function meaningsIn(hits: LexiconHits): readonly (Span & { readonly meaning: string })[] {
  const marks = ["relations", "negations", "harms", "reliefs", "strains"] as const;
  return [
    ...hits.domains.map((hit) => ({ ...hit, meaning: hit.means })),
    ...hits.polarities.map((hit) => ({ ...hit, meaning: hit.means })),
    ...hits.statuses.map((hit) => ({ ...hit, meaning: hit.means })),
    ...marks.flatMap((mark) => hits[mark].map((hit) => ({ ...hit, meaning: mark }))),
  ];
}

/** Two states, each where it stands nearest to the other, in the order of the sentence. */
export type StatePair = readonly [StateAt, StateAt];

/** What joins a pair, and the words around. */
interface Setting {
  /** The words before the pair or its list, and behind. */
  readonly before: Span;
  readonly behind: Span;
  /** The words between; null for states that one list names. */
  readonly between: Span | null;
}

/** So many words before a pair and behind it count. */
const BEFORE = 5;
const BEHIND = 8;

function settingOf({ words, lists }: TieWords, [one, two]: StatePair): Setting {
  const listAt = (at: number) => lists.find(({ start, end }) => start <= at && at < end);
  const [first, last] = [listAt(one.word), listAt(two.word)];
  const isTogether = first !== undefined && first === last;
  // Of two lists' members the words between are those between the lists.
  const ends = first?.end ?? one.word + 1;
  const starts = last?.start ?? two.word;
  const [start, end] = isTogether ? [first.start, first.end] : [one.word, two.word + 1];
  return {
    before: { start: Math.max(0, start - BEFORE), end: start },
    behind: { start: end, end: Math.min(words.length, end + BEHIND) },
    between: isTogether ? null : { start: ends, end: Math.max(ends, starts) },
  };
}

const PREPOSITION = new Set(
  "with to of by in from for on against toward towards between among into at over about through via under like than and or".split(
    " ",
  ),
);
/** A preposition stands at most so many words before the second state: "with its old neighbour". */
const PREPOSITION_BEFORE = 4;
/** Of more words between, those that are nearest to either state count. */
const NEAREST_BETWEEN = 8;
/** Whom a sentence names is counted up to here. */
const MOST_COUNTED = 6;

/** Notes what may say whether a sentence ties a pair. @param main whom the article is about */
export function noteTieClues(sentence: TieWords, pair: StatePair, main: string | null, note: NoteClue): void {
  const { words, meanings, states } = sentence;
  const [one, two] = pair;
  const setting = settingOf(sentence, pair);
  note("always", "");
  note("named as", `${one.how}, ${two.how}`);
  if (one.iso3 === main || two.iso3 === main) note("pair", "with whom the article is about");
  const named = new Set(states.filter(({ how }) => how !== "ground").map(({ iso3 }) => iso3));
  note("states", String(Math.min(MOST_COUNTED, named.size)));
  const isPairs = ({ iso3, how }: StateAt) => how === "ground" || iso3 === one.iso3 || iso3 === two.iso3;
  if (states.every(isPairs)) note("states", "only the pair");
  noteBetween(sentence, setting, pair, note);
  noteGroups("soon before", meanings, setting.before, note);
  noteGroups("soon behind", meanings, setting.behind, note);
  const clause = clauseOf(words, pair);
  const telling = meanings.slice(clause.start, clause.end).filter((of) => of.length > 0).length;
  note("telling words", String(Math.min(4, telling)));
  noteGroups("sentence holds", meanings, { start: 0, end: words.length }, note);
  for (const word of new Set(words)) note("sentence has", word);
}

function noteBetween(sentence: TieWords, setting: Setting, [one, two]: StatePair, note: NoteClue): void {
  const { words, meanings, lists } = sentence;
  const { between, behind } = setting;
  if (between === null) {
    const list = lists.find(({ start, end }) => start <= one.word && two.word < end);
    const members = list ? words.slice(list.start, list.end).filter((word) => word === "PLACE").length : 1;
    note("list of", String(Math.min(4, members)));
    noteGroups("behind list", meanings, behind, note);
    return;
  }
  const { start, end } = between;
  note("distance", distanceOf(end - start));
  const far = Math.max(start, end - PREPOSITION_BEFORE);
  let at = end - 1;
  while (at >= far && !PREPOSITION.has(words[at] ?? "")) at--;
  const preposition = at >= far ? (words[at] ?? "none") : "none";
  note("preposition", preposition);
  if (at > start && at >= far) {
    for (const group of meanings[at - 1] ?? NONE) note(`governor of ${preposition}`, group);
  }
  const all = words.slice(start, end);
  note("states between", String(Math.min(3, all.filter((word) => word === "PLACE").length)));
  const near =
    all.length > 2 * NEAREST_BETWEEN ? [...all.slice(0, NEAREST_BETWEEN), ...all.slice(-NEAREST_BETWEEN)] : all;
  for (const word of new Set(near)) note("between", word);
}

/** The greatest of each class of distances, in words. */
const DISTANCES = [1, 3, 6, 10, 16, 25];

function distanceOf(words: number): string {
  const most = DISTANCES.find((d) => words <= d);
  return most === undefined ? "far" : `up to ${most}`;
}

function noteGroups(kind: string, meanings: TieWords["meanings"], { start, end }: Span, note: NoteClue): void {
  for (const group of new Set(meanings.slice(start, end).flat())) note(kind, group);
}

const BREAK = new Set([";", "—", "–", ":", "(", ")", "while", "whereas", "but", "although", "where"]);

/** What two states stand in, from break to break. */
function clauseOf(words: readonly string[], [one, two]: StatePair): Span {
  let start = one.word;
  let end = two.word + 1;
  while (start > 0 && !BREAK.has(words[start - 1] ?? "")) start--;
  while (end < words.length && !BREAK.has(words[end] ?? "")) end++;
  return { start, end };
}

/**
 * Notes what may say that a tie is of a kind: a domain or a polarity.
 * @param kind as the lexicon has it
 * @param others all that it could be
 */
export function noteKindClues(
  sentence: TieWords,
  pair: StatePair,
  kind: string,
  others: readonly string[],
  note: NoteClue,
): void {
  const { words, meanings } = sentence;
  const [one, two] = pair;
  const clause = clauseOf(words, pair);
  const between = { start: one.word, end: two.word + 1 };
  const behind = { start: two.word + 1, end: two.word + BEHIND };
  const held = ({ start, end }: Span) => new Set(meanings.slice(start, end).flat());
  const inClause = held(clause);
  const is = inClause.has(kind);
  note("kind", kind);
  if (is) note("it stands", "in the clause");
  if (held(between).has(kind)) note("it stands", "between");
  if (held(behind).has(kind)) note("it stands", "behind");
  if (!is && held({ start: 0, end: words.length }).has(kind)) note("it stands", "elsewhere");
  note(is ? "among kinds" : "not among kinds", String(Math.min(3, others.filter((o) => inClause.has(o)).length)));
  for (const group of inClause) note(`${kind}: clause holds`, group);
  for (const group of held(between)) note(`${kind}: between`, group);
  for (const word of new Set(words.slice(clause.start, clause.end))) note(`${kind}: clause has`, word);
}
