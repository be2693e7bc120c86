/** What stands around two states that are tied: it may say what their tie is about, and how they get on. */
import type { Span } from "../../atlas/schema.ts";
import { DOMAINS, type Domain, POLARITIES, type Polarity } from "../../atlas/vocabulary.ts";
import type { KindBalance } from "../text/clues.ts";
import type { TieFound } from "./sameTie.ts";
import { clauseOf, type StatePair, type TieWords } from "./tieClues.ts";

/** What a tie is about, and how its states get on. */
export type TieKind = Domain | Polarity;
export const TIE_KINDS: readonly TieKind[] = [...DOMAINS, ...POLARITIES];

/** What rules tell of two states. */
export interface Told {
  /** In the sentence in question, and in others. */
  readonly here: readonly TieFound[];
  readonly elsewhere: readonly TieFound[];
}

export function whereTold({ here, elsewhere }: Told): "here" | "elsewhere" | "nowhere" {
  return here.length > 0 ? "here" : elsewhere.length > 0 ? "elsewhere" : "nowhere";
}

/** So many words before a pair and behind it count. */
const BEFORE = 5;
const BEHIND = 7;
/** Kinds are counted up to here. */
const MOST_COUNTED = 3;

/** Notes what may say of which kinds the tie of a pair is. */
export function noteKindClues(
  sentence: TieWords,
  pair: StatePair,
  told: Told,
  clues: Pick<KindBalance<TieKind>, "note" | "noteOf">,
): void {
  const { words, meanings } = sentence;
  const [one, two] = pair;
  const clause = clauseOf(words, pair);
  const heldIn = (start: number, end: number) => meaningsOf(meanings, start, end);
  const around = {
    clause: heldIn(clause.start, clause.end),
    between: heldIn(one.word, two.word + 1),
    behind: heldIn(two.word + 1, two.word + 1 + BEHIND),
    sentence: heldIn(0, words.length),
  };
  noteAll("clause holds", around.clause, clues);
  noteAll("between", around.between, clues);
  noteAll("soon behind", around.behind, clues);
  noteAll("soon before", heldIn(one.word - BEFORE, one.word), clues);
  noteAll("clause has", new Set(words.slice(clause.start, clause.end)), clues);
  noteAll("between has", new Set(words.slice(one.word + 1, two.word)), clues);
  noteTold(told, clues);
  noteOfEach("domain", DOMAINS, nearest(DOMAINS, sentence, clause, pair), around, told, clues);
  noteOfEach("polarity", POLARITIES, nearest(POLARITIES, sentence, clause, pair), around, told, clues);
}

/** What the words from one number to another mean. */
function meaningsOf(meanings: TieWords["meanings"], start: number, end: number): ReadonlySet<string> {
  const all = new Set<string>();
  for (let at = Math.max(0, start); at < end; at++) for (const meaning of meanings[at] ?? []) all.add(meaning);
  return all;
}

type Clues = Pick<KindBalance<TieKind>, "note" | "noteOf">;

function noteAll(clue: string, values: ReadonlySet<string>, { note }: Clues): void {
  for (const value of values) note(clue, value);
}

/** The kind that the word of the clause that stands nearest to the pair, or between, means to the lexicon. */
function nearest<Kind extends TieKind>(
  kinds: readonly Kind[],
  { meanings }: TieWords,
  clause: Span,
  [one, two]: StatePair,
): Kind | null {
  let found: Kind | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = clause.start; at < clause.end; at++) {
    const far = Math.max(0, one.word - at, at - two.word);
    if (far >= least) continue;
    const kind = kinds.find((k) => meanings[at]?.includes(k));
    if (kind !== undefined) [found, least] = [kind, far];
  }
  return found;
}

function noteTold({ here, elsewhere }: Told, { note }: Clues): void {
  note("rules tell", whereTold({ here, elsewhere }));
  for (const why of new Set(here.map((tie) => tie.why))) note("rule", why);
  const domains = new Set(here.map((tie) => tie.domain));
  for (const domain of domains) note("rules tell domain", domain);
  for (const polarity of new Set(here.map((tie) => tie.polarity))) note("rules tell polarity", polarity);
  if (domains.size > 0) note("domains that rules tell", String(Math.min(MOST_COUNTED, domains.size)));
  for (const domain of new Set(elsewhere.map((tie) => tie.domain))) note("elsewhere domain", domain);
  for (const polarity of new Set(elsewhere.map((tie) => tie.polarity))) note("elsewhere polarity", polarity);
}

/** What speaks for any domain, or polarity, in the same way: where its own words stand, and whether rules tell it. */
function noteOfEach(
  of: "domain" | "polarity",
  kinds: readonly TieKind[],
  nearest: TieKind | null,
  around: Readonly<Record<"clause" | "between" | "behind" | "sentence", ReadonlySet<string>>>,
  { here, elsewhere }: Told,
  { note, noteOf }: Clues,
): void {
  note(`nearest ${of}`, nearest ?? "none");
  const stands = `its ${of} stands`;
  const told = `its ${of} by rules`;
  const among = String(Math.min(MOST_COUNTED, kinds.filter((kind) => around.clause.has(kind)).length));
  const toldHere = new Set<TieKind>(here.map((tie) => tie[of]));
  const toldElsewhere = new Set<TieKind>(elsewhere.map((tie) => tie[of]));
  for (const kind of kinds) {
    noteOf(kind, of, kind);
    const isHere = around.clause.has(kind);
    if (isHere) noteOf(kind, stands, "in the clause");
    else if (around.sentence.has(kind)) noteOf(kind, stands, "elsewhere");
    if (around.between.has(kind)) noteOf(kind, stands, "between");
    if (around.behind.has(kind)) noteOf(kind, stands, "behind");
    if (nearest === kind) noteOf(kind, stands, "nearest");
    noteOf(kind, isHere ? `${stands} among` : `${of}s beside it`, among);
    noteOf(kind, told, here.length === 0 ? "nothing" : toldHere.has(kind) ? "this" : "others");
    if (toldElsewhere.has(kind)) noteOf(kind, told, "this elsewhere");
    if (!toldHere.has(kind)) continue;
    noteOf(kind, `${told} so many`, String(toldHere.size));
    for (const why of new Set(here.map((tie) => tie.why))) noteOf(kind, `its ${of} by rule`, why);
  }
}
