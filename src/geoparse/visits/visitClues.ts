/** What stands around a leader and a place, and may say whether he was there. */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import type { NumberedNotes } from "../text/clues.ts";
import { eachWrittenOnce } from "../text/clueWords.ts";
import { DistinctNotes } from "../text/distinctNotes.ts";
import type { Destination } from "./visitEntities.ts";
import { hasRole, noteWord, ROLE, type Words } from "./visitWordReader.ts";

/** Which leader and which place: by the numbers of their words. */
export interface Pair {
  readonly who: number;
  readonly where: number;
  readonly leader: LeaderMention;
  readonly destination: Destination;
}

/** Words that a place's preposition is looked for across: "in the southern city of". */
const MOST_BEFORE_PLACE = 4;
/** Words between a leader and a place that count. */
const MOST_BETWEEN = 14;

const NONE: readonly number[] = [];
const distinct = new DistinctNotes();

/** Notes the words between a leader and a place and beside each, and what else the sentence names. */
export function noteVisitClues(sentence: Words, pair: Pair, notes: NumberedNotes): void {
  const { words, groups } = sentence;
  const { who, where } = pair;
  const preposition = notePlace(sentence, where, notes);
  noteAround("place", sentence, where, notes);
  const { order, wordBetween, groupBetween } = who < where ? LEADER_FIRST : PLACE_FIRST;
  noteWord(order, preposition, "none", notes);
  const start = Math.min(who, where) + 1;
  const end = Math.max(who, where);
  // Of many words, those that are nearest to the place.
  const from = who < where ? Math.max(start, end - MOST_BETWEEN) : start;
  const to = who < where ? end : Math.min(end, start + MOST_BETWEEN);
  distinct.noteWords(wordBetween, words, from, to, notes);
  distinct.noteValues(groupBetween, groups, from, to, notes);
  if (who < where) {
    let clause = end;
    while (clause > start && !hasRole(sentence, clause - 1, ROLE.clause)) clause--;
    distinct.noteWords("in the place's clause", words, clause, end, notes);
  }
  const places = sentence.places.filter((at) => at >= start && at < end).length;
  notes.note("places between", String(Math.min(2, places)));
  notes.note("leaders before him", String(Math.min(3, sentence.leaders.indexOf(who))));
  noteLeader(sentence, who, notes);
  noteSetting(sentence, pair, notes);
}

/** Kinds of clues, written once: they are looked up for every word. */
const LEADER_FIRST = kindsOf("leader first");
const PLACE_FIRST = kindsOf("place first");
function kindsOf(order: string) {
  return { order, wordBetween: `between, ${order}`, groupBetween: `group between, ${order}` };
}

const governorOf = eachWrittenOnce((preposition) => `governor of ${preposition}`);

/** @returns the place's preposition */
function notePlace(sentence: Words, where: number, notes: NumberedNotes): number | undefined {
  const { words, groups, entities, vocabulary } = sentence;
  let at = where - 1;
  while (at >= 0 && where - at <= MOST_BEFORE_PLACE && !hasRole(sentence, at, ROLE.preposition)) at--;
  const preposition = at >= 0 && where - at <= MOST_BEFORE_PLACE ? words[at] : undefined;
  noteWord("preposition", preposition, "none", notes);
  if (preposition !== undefined) {
    const governorOfIt = governorOf(vocabulary.textOf(preposition));
    for (const group of (at > 0 ? groups[at - 1] : undefined) ?? NONE) {
      notes.noteNumber("governor", group);
      notes.noteNumber(governorOfIt, group);
    }
  }
  distinct.noteWords("before place", words, at + 1, where, notes);
  if (entities[where]?.anaphor) notes.note("place", "anaphor");
  return preposition;
}

/** Notes which words stand next to one that names somebody or a place, each by how far. */
function noteAround(what: keyof typeof AROUND, { words }: Words, at: number, notes: NumberedNotes): void {
  for (const [kind, by] of AROUND[what]) noteWord(kind, at + by < 0 ? undefined : words[at + by], "none", notes);
}
/** Written once: they are looked up for every word. */
const AROUND = { leader: around("leader"), place: around("place") };
function around(what: string): readonly (readonly [kind: string, by: number])[] {
  return [-3, -2, -1, 1, 2, 3].map((by) => [`${what} ${by}`, by]);
}

function noteLeader(sentence: Words, who: number, notes: NumberedNotes): void {
  const { groups } = sentence;
  noteAround("leader", sentence, who, notes);
  distinct.noteValues("soon behind leader", groups, who + 1, who + 4, notes);
  distinct.noteValues("soon before leader", groups, who - 3, who, notes);
}

/** Words behind a leader that count where the sentence names no place. */
const MOST_BEHIND = 8;

/** Notes the words beside a leader in a sentence that names no place. */
export function noteUnplacedClues(sentence: Words, who: number, notes: NumberedNotes): void {
  const { groups, entities, leaders } = sentence;
  noteLeader(sentence, who, notes);
  distinct.noteValues("group behind", groups, who + 1, who + 1 + MOST_BEHIND, notes);
  distinct.noteValues("group before", groups, who - MOST_BEHIND, who, notes);
  notes.note("leaders", String(Math.min(3, leaders.length)));
  notes.note("leader", entities[who]?.leaders?.[0]?.how ?? "none");
  noteWhole(sentence, notes);
}

/** Notes the words beside a place in a sentence that does not name who may have been there. */
export function noteUnledClues(sentence: Words, { where, leader, destination }: Pair, notes: NumberedNotes): void {
  const { words, groups, leaders, places, entities } = sentence;
  const { iso3 } = destination;
  notePlace(sentence, where, notes);
  noteAround("place", sentence, where, notes);
  noteWord("first word", words[0], "", notes);
  const from = Math.max(0, where - MOST_BEHIND);
  const to = Math.min(words.length, where + 1 + MOST_BEHIND);
  distinct.noteWords("word before", words, from, where, notes);
  distinct.noteValues("group before", groups, from, where, notes);
  distinct.noteWords("word behind", words, where + 1, to, notes);
  distinct.noteValues("group behind", groups, where + 1, to, notes);
  notes.note("leaders", String(Math.min(2, leaders.length)));
  for (const other of othersNamed(sentence, where, leader, iso3)) notes.note("another", other);
  const namesPeople = (state: string | null): boolean =>
    entities.some((e) => e?.symbol === "people" && e.destinations?.some((d) => d.iso3 === state));
  if (namesPeople(leader.iso3)) notes.note("sentence names", "his people");
  if (namesPeople(iso3)) notes.note("sentence names", "the place's people");
  notes.note("place", destination.city ? "city" : "country");
  notes.note("places", String(Math.min(3, places.length)));
  notes.note("places before it", String(Math.min(2, places.indexOf(where))));
  notes.note("length", words.length < 5 ? "heading" : words.length < 12 ? "short" : "long");
  noteWhole(sentence, notes);
}

/** Of what kind those are whom a sentence names beside a place where it may mean another. */
function othersNamed(
  { leaders, entities }: Words,
  where: number,
  { iso3: home }: LeaderMention,
  there: string,
): ReadonlySet<string> {
  const others = new Set<string>();
  for (const at of leaders) {
    const side = at < where ? "before" : "behind";
    for (const { how, iso3 } of entities[at]?.leaders ?? []) {
      others.add(`${how}, ${iso3 === there ? "the host" : iso3 === home ? "of his state" : "of another"}, ${side}`);
    }
  }
  return others;
}

/** What else the sentence names, and of what kind the two are. */
function noteSetting(sentence: Words, { leader, destination }: Pair, notes: NumberedNotes): void {
  const { entities, leaders, places } = sentence;
  const { iso3, city } = destination;
  notes.note("place", city ? "city" : "country");
  notes.note("leader", leader.how);
  if (leader.iso3 === null) notes.note("leader", "of no state");
  if (leaders.some((at) => entities[at]?.leaders?.some((other) => other.iso3 === iso3)))
    notes.note("sentence names", "the host");
  if (places.some((at) => entities[at]?.destinations?.some((other) => other.iso3 === leader.iso3))) {
    notes.note("sentence names", "his state");
  }
  noteWhole(sentence, notes);
}

function noteWhole({ words, groups, days }: Words, notes: NumberedNotes): void {
  if (days.length > 0) notes.note("sentence names", "a day");
  distinct.noteValues("sentence holds", groups, 0, words.length, notes);
}
