/** What stands around two states that are tied: it may say what their tie is about, and how they get on. */
import type { Span } from "../../atlas/schema.ts";
import { DOMAINS, type Domain, POLARITIES, type Polarity } from "../../atlas/vocabulary.ts";
import type { KindBalance } from "../text/clues.ts";
import { noteValues, noteWords } from "../text/clueWords.ts";
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
export function noteKindClues(sentence: TieWords, pair: StatePair, told: Told, clues: Clues): void {
  const { note } = clues;
  const { words, before, held, meanings } = sentence;
  const [one, two] = pair;
  const clause = clauseOf(words, pair);
  const behind = two.word + 1 + BEHIND;
  noteValues("clause holds", held, clause.start, clause.end, note);
  noteValues("between", held, one.word, two.word + 1, note);
  noteValues("soon behind", held, two.word + 1, behind, note);
  noteValues("soon before", held, one.word - BEFORE, one.word, note);
  noteWords("clause has", words, before, clause.start, clause.end, note);
  noteWords("between has", words, before, one.word + 1, two.word, note);
  noteTold(told, note);
  const kinds = meanings.map(kindsMeant);
  const around: Around = {
    clause: kindsIn(kinds, clause.start, clause.end),
    between: kindsIn(kinds, one.word, two.word + 1),
    behind: kindsIn(kinds, two.word + 1, behind),
    sentence: kindsIn(kinds, 0, kinds.length),
  };
  noteOfEach(OF_DOMAIN, nearest(OF_DOMAIN, kinds, clause, pair), around, told, clues);
  noteOfEach(OF_POLARITY, nearest(OF_POLARITY, kinds, clause, pair), around, told, clues);
}

type Clues = Pick<KindBalance<TieKind>, "note" | "noteOf">;

/** A bit for each kind: so what many words mean is one number. */
const BITS: ReadonlyMap<string, number> = new Map(TIE_KINDS.map((kind, at) => [kind, 1 << at]));

/** The kinds that words mean somewhere, as bits. */
type Around = Readonly<Record<"clause" | "between" | "behind" | "sentence", number>>;

function kindsMeant(meanings: readonly string[]): number {
  let bits = 0;
  for (const meaning of meanings) bits |= BITS.get(meaning) ?? 0;
  return bits;
}

function kindsIn(kinds: readonly number[], start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= kinds[at] ?? 0;
  return bits;
}

/** What is noted of domains, or of polarities: names of clues, written once. */
interface KindsOf {
  readonly of: "domain" | "polarity";
  readonly kinds: readonly TieKind[];
  /** Their bits follow each other, from this one on. */
  readonly first: number;
  readonly bits: number;
  readonly nearest: string;
  readonly stands: string;
  readonly among: string;
  readonly beside: string;
  readonly told: string;
  readonly toldSoMany: string;
  readonly rule: string;
}

function kindsOf(of: "domain" | "polarity", kinds: readonly TieKind[]): KindsOf {
  return {
    of,
    kinds,
    first: TIE_KINDS.findIndex((kind) => kinds.includes(kind)),
    bits: kindsMeant(kinds),
    nearest: `nearest ${of}`,
    stands: `its ${of} stands`,
    among: `its ${of} stands among`,
    beside: `${of}s beside it`,
    told: `its ${of} by rules`,
    toldSoMany: `its ${of} by rules so many`,
    rule: `its ${of} by rule`,
  };
}
const OF_DOMAIN = kindsOf("domain", DOMAINS);
const OF_POLARITY = kindsOf("polarity", POLARITIES);

/** The kind that the word of the clause that stands nearest to the pair, or between, means to the lexicon. */
function nearest(
  { kinds, first, bits }: KindsOf,
  meant: readonly number[],
  clause: Span,
  [one, two]: StatePair,
): TieKind | null {
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = clause.start; at < clause.end; at++) {
    const here = (meant[at] ?? 0) & bits;
    if (here === 0) continue;
    const far = Math.max(0, one.word - at, at - two.word);
    if (far < least) [found, least] = [here, far];
  }
  return found === 0 ? null : (kinds.find((_, at) => ((found >> (first + at)) & 1) === 1) ?? null);
}

function noteTold({ here, elsewhere }: Told, note: Clues["note"]): void {
  note("rules tell", whereTold({ here, elsewhere }));
  for (const why of eachOf(here, "why")) note("rule", why);
  const domains = eachOf(here, "domain");
  for (const domain of domains) note("rules tell domain", domain);
  for (const polarity of eachOf(here, "polarity")) note("rules tell polarity", polarity);
  if (domains.length > 0) note("domains that rules tell", String(Math.min(MOST_COUNTED, domains.length)));
  for (const domain of eachOf(elsewhere, "domain")) note("elsewhere domain", domain);
  for (const polarity of eachOf(elsewhere, "polarity")) note("elsewhere polarity", polarity);
}

/** What ties say, each once. */
function eachOf<Field extends "why" | "domain" | "polarity">(
  ties: readonly TieFound[],
  field: Field,
): readonly TieFound[Field][] {
  const all: TieFound[Field][] = [];
  for (const tie of ties) if (!all.includes(tie[field])) all.push(tie[field]);
  return all;
}

/**
 * What speaks for any domain, or polarity, in the same way: where its own words stand, and whether rules tell it. Clue by
 * clue rather than kind by kind: so each is looked up once.
 */
function noteOfEach(
  names: KindsOf,
  nearest: TieKind | null,
  around: Around,
  { here, elsewhere }: Told,
  { note, noteOf }: Clues,
): void {
  const { of, kinds, stands } = names;
  note(names.nearest, nearest ?? "none");
  for (const kind of kinds) noteOf(kind, of, kind);
  noteOfKinds(names, around.clause, stands, "in the clause", noteOf);
  noteOfKinds(names, around.sentence & ~around.clause, stands, "elsewhere", noteOf);
  noteOfKinds(names, around.between, stands, "between", noteOf);
  noteOfKinds(names, around.behind, stands, "behind", noteOf);
  if (nearest !== null) noteOf(nearest, stands, "nearest");
  const among = String(Math.min(MOST_COUNTED, countOf(around.clause & names.bits)));
  noteOfKinds(names, around.clause, names.among, among, noteOf);
  noteOfKinds(names, ~around.clause, names.beside, among, noteOf);
  const told = eachOf(here, of);
  const toldHere = kindsMeant(told);
  if (told.length === 0) noteOfKinds(names, names.bits, names.told, "nothing", noteOf);
  noteOfKinds(names, toldHere, names.told, "this", noteOf);
  if (told.length > 0) noteOfKinds(names, ~toldHere, names.told, "others", noteOf);
  noteOfKinds(names, kindsMeant(eachOf(elsewhere, of)), names.told, "this elsewhere", noteOf);
  if (told.length === 0) return;
  noteOfKinds(names, toldHere, names.toldSoMany, String(told.length), noteOf);
  for (const why of eachOf(here, "why")) noteOfKinds(names, toldHere, names.rule, why, noteOf);
}

/** Notes the same of several kinds. @param bits which ones; those of other names than these are passed over */
function noteOfKinds(names: KindsOf, bits: number, clue: string, value: string, noteOf: Clues["noteOf"]): void {
  for (let at = 0, left = (bits & names.bits) >> names.first; left !== 0; at++, left >>= 1) {
    const kind = (left & 1) === 0 ? undefined : names.kinds[at];
    if (kind !== undefined) noteOf(kind, clue, value);
  }
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
