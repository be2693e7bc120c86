/** What stands around a leader and a place, and may say whether he was there. */
import type { LeaderMention } from "../leaders/leaders.ts";
import type { NoteClue } from "../text/clues.ts";
import { CLASS_WORDS, type Symbolic } from "../text/symbols.ts";
import type { VisitFound } from "./sameVisit.ts";
import type { Destination, Entity } from "./visitEntities.ts";

/** A sentence word by word. */
export interface Words {
  /** In small letters; of a name, its class in capitals. */
  readonly words: readonly string[];
  /** Where they stand in the sentence in symbols. */
  readonly at: readonly number[];
  readonly entities: readonly (Entity | undefined)[];
  /** Which words are leaders, which places, and which days. */
  readonly leaders: readonly number[];
  readonly places: readonly number[];
  readonly days: readonly number[];
}

/** @param small the sentence in symbols, in small letters */
export function wordsOf({ indices, names }: Symbolic<Entity>, small: string): Words {
  const words: string[] = [];
  const at: number[] = [];
  const entities: (Entity | undefined)[] = [];
  const leaders: number[] = [];
  const places: number[] = [];
  const days: number[] = [];
  /** How many names have been passed. */
  let passed = 0;
  for (let start = 0; start < small.length; ) {
    if (small.charCodeAt(start) === BLANK) {
      start++;
      continue;
    }
    const end = endOfWord(small, start);
    const entity = indices[passed] === start ? names[passed++] : undefined;
    if (entity?.symbol === "leader") leaders.push(words.length);
    if (entity?.symbol === "place") places.push(words.length);
    if (entity?.symbol === "date") days.push(words.length);
    words.push(entity ? CLASS_WORDS[entity.symbol] : small.slice(start, end));
    at.push(start);
    entities.push(entity);
    start = end;
  }
  return { words, at, entities, leaders, places, days };
}

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const S = 0x73;

/** Where a word ends: letters and hyphens behind the first, digits, an ending "'s", or any other character. */
function endOfWord(small: string, start: number): number {
  const first = small.charCodeAt(start);
  let end = start + 1;
  if (isLetter(first)) {
    while (isLetter(small.charCodeAt(end)) || small.charCodeAt(end) === HYPHEN) end++;
  } else if (isDigit(first)) {
    while (isDigit(small.charCodeAt(end))) end++;
  } else if (first === APOSTROPHE && small.charCodeAt(end) === S) {
    end++;
  }
  return end;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What clues are noted with: the groups of words, and where the notes go. */
interface Notebook {
  readonly groupsOf: (word: string) => readonly string[];
  readonly note: NoteClue;
}

interface SentenceNotebook extends Notebook {
  /** The groups of all words of the sentence. */
  readonly groupsHeld: () => ReadonlySet<string>;
}

/** Words that a place's preposition is looked for across: "in the southern city of". */
const MOST_BEFORE_PLACE = 4;
const PREPOSITION = new Set(
  "in to at from with of on for against near outside inside into via over through between about than as by toward towards around across and , ( ;".split(
    " ",
  ),
);
/** Words between a leader and a place that count. */
const MOST_BETWEEN = 14;

/** Which leader and which place: by the numbers of their words. */
export interface Pair {
  readonly who: number;
  readonly where: number;
  readonly leader: LeaderMention;
  readonly destination: Destination;
}

/** Notes the words between a leader and a place and beside each, and what else the sentence names. */
export function noteVisitClues(sentence: Words, pair: Pair, notebook: SentenceNotebook): void {
  const { note, groupsOf } = notebook;
  const { words } = sentence;
  const { who, where } = pair;
  const preposition = notePlace(sentence, where, notebook);
  const { order, wordBetween, groupBetween } = who < where ? LEADER_FIRST : PLACE_FIRST;
  note(order, preposition);
  const all = words.slice(Math.min(who, where) + 1, Math.max(who, where));
  const between = who < where ? all.slice(-MOST_BETWEEN) : all.slice(0, MOST_BETWEEN);
  for (const word of new Set(between)) note(wordBetween, word);
  for (const group of groupsIn(between, groupsOf)) note(groupBetween, group);
  if (who < where) {
    const clause = all.findLastIndex((word) => CLAUSE.has(word)) + 1;
    for (const word of new Set(all.slice(clause))) note("in the place's clause", word);
  }
  note("places between", String(Math.min(2, all.filter((word) => word === "PLACE").length)));
  note("leaders before him", String(Math.min(3, sentence.leaders.indexOf(who))));
  noteLeader(sentence, who, notebook);
  noteSetting(sentence, pair, notebook);
}

/** Kinds of clues, written once: they are looked up for every word. */
const LEADER_FIRST = kindsOf("leader first");
const PLACE_FIRST = kindsOf("place first");
function kindsOf(order: string) {
  return { order, wordBetween: `between, ${order}`, groupBetween: `group between, ${order}` };
}

/** @returns the place's preposition */
function notePlace({ words, entities }: Words, where: number, { note, groupsOf }: Notebook): string {
  let at = where - 1;
  while (at >= 0 && where - at <= MOST_BEFORE_PLACE && !PREPOSITION.has(words[at] ?? "")) at--;
  const found = where - at <= MOST_BEFORE_PLACE ? words[at] : undefined;
  const preposition = found ?? "none";
  note("preposition", preposition);
  if (found !== undefined) {
    for (const group of groupsOf(words[at - 1] ?? "")) {
      note("governor", group);
      note(`governor of ${preposition}`, group);
    }
  }
  for (const word of words.slice(at + 1, where)) note("before place", word);
  note("behind place", words[where + 1] ?? "end");
  if (entities[where]?.anaphor) note("place", "anaphor");
  return preposition;
}

function noteLeader({ words }: Words, who: number, { note, groupsOf }: Notebook): void {
  note("right behind leader", words[who + 1] ?? "end");
  note("right before leader", words[who - 1] ?? "start");
  for (const group of groupsIn(words.slice(who + 1, who + 4), groupsOf)) note("soon behind leader", group);
  for (const group of groupsIn(words.slice(Math.max(0, who - 3), who), groupsOf)) note("soon before leader", group);
}

/** Words behind a leader that count where the sentence names no place. */
const MOST_BEHIND = 8;

/** Notes the words beside a leader in a sentence that names no place. */
export function noteUnplacedClues(sentence: Words, who: number, { groupsHeld, ...notebook }: SentenceNotebook): void {
  const { note, groupsOf } = notebook;
  const { words, entities, leaders } = sentence;
  noteLeader(sentence, who, notebook);
  for (const group of groupsIn(words.slice(who + 1, who + 1 + MOST_BEHIND), groupsOf)) note("group behind", group);
  for (const group of groupsIn(words.slice(Math.max(0, who - MOST_BEHIND), who), groupsOf)) note("group before", group);
  note("leaders", String(Math.min(3, leaders.length)));
  for (const { how } of entities[who]?.leaders ?? []) note("leader", how);
  if (words.includes("DATE")) note("sentence names", "a day");
  for (const group of groupsHeld()) note("sentence holds", group);
}

/** What else the sentence names, and of what kind the two are. */
function noteSetting(sentence: Words, { leader, destination }: Pair, { note, groupsHeld }: SentenceNotebook): void {
  const { words, entities, leaders, places } = sentence;
  const { iso3, city } = destination;
  note("place", city ? "city" : "country");
  note("leader", leader.how);
  if (leader.iso3 === null) note("leader", "of no state");
  if (leaders.some((at) => entities[at]?.leaders?.some((other) => other.iso3 === iso3)))
    note("sentence names", "the host");
  if (places.some((at) => entities[at]?.destinations?.some((other) => other.iso3 === leader.iso3))) {
    note("sentence names", "his state");
  }
  if (words.includes("DATE")) note("sentence names", "a day");
  for (const group of groupsHeld()) note("sentence holds", group);
}

export function groupsIn(words: readonly string[], groupsOf: Notebook["groupsOf"]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const word of words) for (const group of groupsOf(word)) groups.add(group);
  return groups;
}

/** Words beside a day that are noted. */
const BESIDE_DAY = 2;
/** What begins a clause: what is said behind it may be of another day. */
const CLAUSE = new Set(
  "that which who whose whom where when because while after before since until as and but , ; :".split(" "),
);

/** Notes what stands around a day, and between it and the place of a visit told in its sentence. */
export function noteDayClues(
  { words, entities, leaders, places, days }: Words,
  when: number,
  { iso3, visitor, status }: Pick<VisitFound, "iso3" | "visitor" | "status">,
  { note, groupsOf }: Notebook,
): void {
  note("status", status);
  note("precision", entities[when]?.date?.precision ?? "none");
  note("days", String(Math.min(3, days.length)));
  note("right before day", words[when - 1] ?? "start");
  note("right behind day", words[when + 1] ?? "end");
  note("before day", ["start", ...words].slice(Math.max(0, when + 1 - BESIDE_DAY), when + 1).join(" "));
  const where = nearest(
    places.filter((at) => entities[at]?.destinations?.some((d) => d.iso3 === iso3)),
    when,
  );
  if (where === undefined) note("place", "not named");
  else {
    noteBetween("place", words, where, when, { note, groupsOf });
    if (nearest(days, where) === when) note("day", "nearest to place");
    const another = places.some((at) => at !== where && (at - where) * (at - when) < 0);
    if (another) note("between", "another place");
  }
  const who = nearest(
    leaders.filter((at) => entities[at]?.leaders?.some((l) => l.name === visitor)),
    when,
  );
  if (who === undefined) note("leader", "not named");
  else noteBetween("leader", words, who, when, { note, groupsOf });
}

function noteBetween(what: string, words: readonly string[], from: number, when: number, notebook: Notebook): void {
  const { note, groupsOf } = notebook;
  const order = `${what} ${from < when ? "before" : "behind"} day`;
  const between = words.slice(Math.min(from, when) + 1, Math.max(from, when));
  note(order, between.length > 8 ? "far" : between.length > 3 ? "near" : "close");
  for (const word of new Set(between)) if (CLAUSE.has(word)) note(`${order}, clause`, word);
  for (const group of groupsIn(between, groupsOf)) note(`${order}, group`, group);
}

function nearest(all: readonly number[], to: number): number | undefined {
  return all.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
}
