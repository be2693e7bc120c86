/** What stands around two states that are tied: it may say what their tie is about, and how they get on. */
import type { Span } from "../../atlas/schema.ts";
import { DOMAINS, POLARITIES } from "../../atlas/vocabulary.ts";
import type { KindBalance, NoteClue } from "../text/clues.ts";
import { DistinctNotes } from "../text/distinctNotes.ts";
import type { TieFound } from "./sameTie.ts";
import { clauseOf } from "./tieClues.ts";
import { bitOf, bitsOf, TIE_KINDS, type TieKind } from "./tieKinds.ts";
import type { StatePair, TieWords } from "./tieWordReader.ts";

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

type Clues = Omit<KindBalance, "likelihoods">;

const distinct = new DistinctNotes();

/** Notes what may say of which kinds the tie of a pair is. Kinds are bits, in the order of {@link TIE_KINDS}. */
export function noteKindClues(sentence: TieWords, pair: StatePair, told: Told, clues: Clues): void {
  const { words, meanings } = sentence;
  const [one, two] = pair;
  const clause = clauseOf(sentence, pair);
  const behind = two.word + 1 + BEHIND;
  distinct.noteValues("clause holds", meanings, clause.start, clause.end, clues);
  distinct.noteValues("between", meanings, one.word, two.word + 1, clues);
  distinct.noteValues("soon behind", meanings, two.word + 1, behind, clues);
  distinct.noteValues("soon before", meanings, one.word - BEFORE, one.word, clues);
  distinct.noteWords("clause has", words, clause.start, clause.end, clues);
  distinct.noteWords("between has", words, one.word + 1, two.word, clues);
  const here = saidBy(told.here);
  const elsewhere = saidBy(told.elsewhere);
  clues.note("rules tell", whereTold(told));
  noteSaid(here, elsewhere, clues.note);
  const kinds = kindsMeant(sentence);
  const around: Around = {
    clause: kindsIn(kinds, clause.start, clause.end),
    between: kindsIn(kinds, one.word, two.word + 1),
    behind: kindsIn(kinds, two.word + 1, behind),
    sentence: kindsIn(kinds, 0, kinds.length),
  };
  const domain = nearest(OF_DOMAIN, kinds, clause, pair);
  noteOfEach(OF_DOMAIN, domain, around, here.domains, elsewhere.domains, here.whys, clues);
  const polarity = nearest(OF_POLARITY, kinds, clause, pair);
  noteOfEach(OF_POLARITY, polarity, around, here.polarities, elsewhere.polarities, here.whys, clues);
}

/** The kinds that words mean somewhere, as bits. */
type Around = Readonly<Record<"clause" | "between" | "behind" | "sentence", number>>;

/** The kinds that each word means. */
function kindsMeant({ meanings, vocabulary }: TieWords): readonly number[] {
  const kinds: number[] = [];
  for (const all of meanings) {
    let bits = 0;
    for (const meaning of all) bits |= vocabulary.kinds[meaning] ?? 0;
    kinds.push(bits);
  }
  return kinds;
}

function kindsIn(kinds: readonly number[], start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= kinds[at] ?? 0;
  return bits;
}

/** What is noted of domains, or of polarities: names of clues, written once. */
interface KindsOf {
  readonly of: "domain" | "polarity";
  readonly kinds: readonly { readonly kind: TieKind; readonly bit: number }[];
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
    kinds: kinds.map((kind) => ({ kind, bit: bitOf(kind) })),
    bits: bitsOf(kinds),
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
  { kinds, bits }: KindsOf,
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
  return found === 0 ? null : (kinds.find(({ bit }) => (found & bit) !== 0)?.kind ?? null);
}

/** What ties say, each once. */
interface Said {
  readonly whys: readonly string[];
  readonly domains: readonly TieKind[];
  readonly polarities: readonly TieKind[];
}

const NOTHING_SAID: Said = { whys: [], domains: [], polarities: [] };

function saidBy(ties: readonly TieFound[]): Said {
  if (ties.length === 0) return NOTHING_SAID;
  const whys: string[] = [];
  const domains: TieKind[] = [];
  const polarities: TieKind[] = [];
  for (const { why, domain, polarity } of ties) {
    if (!whys.includes(why)) whys.push(why);
    if (!domains.includes(domain)) domains.push(domain);
    if (!polarities.includes(polarity)) polarities.push(polarity);
  }
  return { whys, domains, polarities };
}

function noteSaid(here: Said, elsewhere: Said, note: NoteClue): void {
  for (const why of here.whys) note("rule", why);
  for (const domain of here.domains) note("rules tell domain", domain);
  for (const polarity of here.polarities) note("rules tell polarity", polarity);
  const domains = here.domains.length;
  if (domains > 0) note("domains that rules tell", String(Math.min(MOST_COUNTED, domains)));
  for (const domain of elsewhere.domains) note("elsewhere domain", domain);
  for (const polarity of elsewhere.polarities) note("elsewhere polarity", polarity);
}

/**
 * What speaks for any domain, or polarity, in the same way: where its own words stand, and whether rules tell it. Clue by
 * clue rather than kind by kind: so each is looked up once.
 * @param told those that rules tell in the sentence, and by which rules
 */
function noteOfEach(
  names: KindsOf,
  nearest: TieKind | null,
  around: Around,
  told: readonly TieKind[],
  toldElsewhere: readonly TieKind[],
  whys: readonly string[],
  { note, noteOf }: Clues,
): void {
  const { of, kinds, bits } = names;
  note(names.nearest, nearest ?? "none");
  for (const { kind, bit } of kinds) noteOf(bit, of, kind);
  noteOf(around.clause & bits, names.stands, "in the clause");
  noteOf(around.sentence & ~around.clause & bits, names.stands, "elsewhere");
  noteOf(around.between & bits, names.stands, "between");
  noteOf(around.behind & bits, names.stands, "behind");
  if (nearest !== null) noteOf(bitOf(nearest), names.stands, "nearest");
  const among = String(Math.min(MOST_COUNTED, countOf(around.clause & bits)));
  noteOf(around.clause & bits, names.among, among);
  noteOf(~around.clause & bits, names.beside, among);
  const toldHere = bitsOf(told);
  if (told.length === 0) noteOf(bits, names.told, "nothing");
  noteOf(toldHere, names.told, "this");
  if (told.length > 0) noteOf(~toldHere & bits, names.told, "others");
  noteOf(bitsOf(toldElsewhere), names.told, "this elsewhere");
  if (told.length === 0) return;
  noteOf(toldHere, names.toldSoMany, String(told.length));
  for (const why of whys) noteOf(toldHere, names.rule, why);
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
