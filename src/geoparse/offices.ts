/** The words for heads of state, of government and ministers, and how names stand beside them. */
import { Scanned } from "./scanned.ts";
import { createTrie } from "./trie.ts";

const PREFIXES =
  "vice|deputy|acting|interim|first|federal|crown|foreign|prime|defence|defense|finance|trade|energy|economy|interior|supreme|grand";
/** Offices whose holders pay state visits, besides those of the data. */
const OFFICES =
  "president|premier|prime minister|chancellor|minister|secretary of state|foreign secretary|leader|king|queen|emperor|emir|sultan|sheikh|prince|head of state|head of government|pope|taoiseach|PM|FM";
/** It holds a small letter; the first of them is named, so that there is one way only to read a word. */
const NAME_WORD = "\\p{Lu}[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}'’-]*\\p{Ll}[\\p{L}'’-]*(?<!['’]s)";
const PARTICLES = "bin|bint|ibn|al|el|de|da|do|dos|del|di|la|le|van|von|der|den|ter|e";
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, "u");
const NAME = `${NAME_WORD}(?: (?:(?:${PARTICLES}) ){0,2}${NAME_WORD}){0,3}`;
const HONORIFICS =
  "(?:(?:(?:His|Her|Their) (?:Excellency|Majesty|(?:Royal )?Highness)|(?:Dr|Mr|Mrs|Ms|Shri|Gen|Sir|Hon|Prof|H\\.E)\\.?),? )*";

/** How a text speaks of offices. Positions are in the text given. */
export interface OfficeReader {
  /** Where an office may begin, in order: every one does begin at one of these. */
  starts(scanned: Scanned): readonly number[];
  /** Offices and honorifics that end a text, right before a name; null for none. */
  before(text: string): RegExpExecArray | null;
  /** The office that opens a name as the data has it ("King Charles"), in lower case, or "". */
  within(name: string): string;
  /** "President X": the group `name`. */
  titled(text: string, starts: readonly number[]): readonly RegExpExecArray[];
  /** "X, president of": the group `name`. */
  appositions(text: string, starts: readonly number[]): readonly RegExpExecArray[];
  /** "The president of Y, X," and "Y's president, X,": the groups `office`, `realm` and `name`. */
  introduced(text: string, starts: readonly number[]): readonly RegExpExecArray[];
  /** "Foreign Minister of Y X": the name that stands right behind a realm, after a space. */
  nameAt(text: string, end: number): { readonly name: string; readonly end: number } | null;
  /** Offices with no name beside them, and others. */
  bare(text: string, starts: readonly number[]): readonly RegExpExecArray[];
}

/** @param known the offices of the data */
export function createOffices(known: readonly string[]): OfficeReader {
  const listed = known.map(escapePattern).sort((a, b) => b.length - a.length);
  const office = `(?:${[...listed, `(?:(?:${PREFIXES}) )*(?:${OFFICES})`].join("|")})`;
  const before = new RegExp(`(?<![\\p{L}-])(?:${office}(?:,)? )+${HONORIFICS}$`, "iuy");
  const within = new RegExp(`^(?:${office}) `, "iu");
  const titled = new RegExp(
    `(?<![\\p{L}-])(?:${titleCase(office)}) ${HONORIFICS}(?<name>(?:\\p{Lu}\\. ?){0,3}${NAME})`,
    "uy",
  );
  const apposition = new RegExp(
    `(?<name>${NAME}), (?:the |an? )?(?:[\\p{L}-]+ ){0,2}?(?:${office})(?![\\p{L}-])`,
    "uy",
  );
  const introduced = new RegExp(
    `(?<![\\p{L}-])(?<office>${titleCase(office)})(?: of (?:the )?(?<realm>[^,.;:()]{2,40}))?, ${HONORIFICS}(?<name>${NAME})(?=,)`,
    "uy",
  );
  const bare = new RegExp(`(?<![\\p{L}-])(?:${office})(?![\\p{L}-])`, "iuy");
  const named = new RegExp(` ${HONORIFICS}(?<name>${NAME})`, "uy");
  const trie = createTrie([...known, ...PREFIXES.split("|"), ...OFFICES.split("|")]);

  let isStart = false;
  const tell = (): void => {
    isStart = true;
  };
  const begins = ({ codes }: Scanned, at: number): boolean => {
    if (!trie.mayBegin(codes, at)) return false;
    isStart = false;
    trie.find(codes, at, tell);
    return isStart;
  };
  const starts = (scanned: Scanned): readonly number[] => scanned.wordStarts.filter((at) => begins(scanned, at));
  return {
    starts,
    before: (text) => (text.endsWith(" ") ? (matchesAt(text, before, starts(new Scanned(text)))[0] ?? null) : null),
    within: (name) => within.exec(name)?.[0].trim().toLowerCase() ?? "",
    titled: (text, at) => matchesAt(text, titled, at),
    appositions: (text, at) => matchesAt(text, apposition, namesBeside(text, at)),
    introduced: (text, at) => matchesAt(text, introduced, at),
    nameAt: (text, end) => {
      named.lastIndex = end;
      const name = named.exec(text)?.groups?.name;
      return name === undefined ? null : { name, end: named.lastIndex };
    },
    bare: (text, at) => matchesAt(text, bare, at),
  };
}

/** All matches of a sticky pattern that begin at one of the offsets, none overlapping another. */
function matchesAt(text: string, pattern: RegExp, starts: readonly number[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}

/** Where a name may begin that a comma parts from an office up to three words on. */
function namesBeside(text: string, offices: readonly number[]): readonly number[] {
  const found: number[] = [];
  let read = -1;
  for (const office of offices) {
    const comma = text.lastIndexOf(",", office);
    if (comma <= read || !/^,(?: [\p{L}-]+){0,3} $/u.test(text.slice(comma, office))) continue;
    for (let at = nameBefore(text, comma); at < comma; at++) if (isCapitalAt(text, at)) found.push(at);
    read = comma;
  }
  return found;
}

/** Where the words of a name that ends at an offset begin: capitalised ones, and what may stand between them. */
function nameBefore(text: string, end: number): number {
  let from = end;
  for (let start = from; start > 0; ) {
    start = text.lastIndexOf(" ", start - 2) + 1;
    const word = text.slice(start, from).trimEnd();
    if (!PARTICLE.test(word) && !CAPITAL.test(word)) break;
    from = start;
  }
  return from;
}

const CAPITAL = /\p{Lu}/u;
const CAPITAL_FIRST = /^\p{Lu}/u;

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL_FIRST.test(text.slice(at, at + 2));
}

/** Offices stand before a name with capitals ("President X"), and in newspapers without ("president X"). */
function titleCase(pattern: string): string {
  return pattern.replace(/(?<![\\\p{L}])\p{L}(?=\p{L})/gu, (c) => `[${c.toUpperCase()}${c.toLowerCase()}]`);
}

function escapePattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
