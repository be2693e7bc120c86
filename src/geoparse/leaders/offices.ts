/** The words for heads of state, of government and ministers, and how names stand beside them. */
import type { Span } from "../../atlas/schema.ts";
import { inPlainLetters, inSmallLetters, plain, plainPattern } from "../text/letters.ts";
import { matchAt } from "../text/matches.ts";

const PREFIXES =
  "vice|deputy|acting|interim|first|federal|crown|foreign|prime|defence|defense|finance|trade|energy|economy|interior|supreme|grand".split(
    "|",
  );
/** Offices whose holders pay state visits, besides those of the data. */
const OFFICES =
  "president|premier|prime minister|chancellor|minister|secretary of state|foreign secretary|leader|king|queen|emperor|emir|sultan|sheikh|prince|head of state|head of government|pope|taoiseach|PM|FM".split(
    "|",
  );
/** It holds a small letter; the first of them is named, so that there is one way only to read a word. */
const NAME_WORD = "\\p{Lu}[\\p{Lu}'-]*\\p{Ll}[\\p{L}'-]*(?<!'s)";
const PARTICLES = "bin|bint|ibn|al|el|de|da|do|dos|del|di|la|le|van|von|der|den|ter|e";
const PARTICLE = new Set(PARTICLES.split("|"));
/** "Charles III" */
const NUMBER = "(?: [IVX]{1,5}(?![\\p{L}.]))?";
export const NAME = `${NAME_WORD}(?: (?:(?:${PARTICLES}) ){0,2}${NAME_WORD}){0,3}${NUMBER}`;
export const HONORIFICS =
  "(?:(?:(?:His|Her|Their) (?:Excellency|Majesty|(?:Royal )?Highness)|(?:Dr|Mr|Mrs|Ms|Shri|Gen|Sir|Hon|Prof|H\\.E)\\.?),? )*";

/** What stands behind an office before a name: "President X". */
const TITLED_NAME = plainPattern(` ${HONORIFICS}(?<name>(?:\\p{Lu}\\. ?){0,3}${NAME})`, "y");
/** The same, with the realm and the name between commas. */
const INTRODUCED_NAME = plainPattern(
  `(?: of (?:the )?(?<realm>[^,.;:()]{2,40}))?, ${HONORIFICS}(?<name>${NAME})(?=,)`,
  "y",
);
const NAME_BEHIND = plainPattern(` ${HONORIFICS}(?<name>${NAME})`, "y");
const NAME_BEFORE_COMMA = plainPattern(`(?<name>${NAME}),`, "y");
/** Between a name and the office of its holder. */
const TO_OFFICE = plain(
  /^, (?:(?:the |an? |\p{Lu}[\p{L} .'-]{1,30}'s? )?(?:(?!(?:and|or|with|his|her|whose|met|told|said) )[\p{L}\d-]+ ){0,2}|who (?:is|was|has been|had been|became|will be) (?:the |\p{Lu}[\p{L} .'-]{1,30}'s? )?(?:[\p{L}\d-]+ ){0,2})$/u,
);
const ONLY_HONORIFICS = new RegExp(`^${HONORIFICS}$`, "i");
const ARTICLE_AFTER_COMMA = /^, (?:who (?:is|was|has been|had been|became|will be) )?(?:the |an? |[^,]{1,32}['’]s? )?/u;
/** Characters that offices and honorifics before a name are looked for in. */
const LONGEST_TITLE = 90;

/** An office as a text names it. */
export interface Office {
  readonly start: number;
  /** Where it ends, by the first reading. */
  readonly end: number;
  /** All readings: those of the data, longer ones first, then others. */
  readonly readings: readonly OfficeReading[];
  /** It begins within the office before ("Vice President"). */
  readonly inner: boolean;
}

interface OfficeReading {
  readonly end: number;
  /** As the data has it, but for accents. */
  readonly form: string;
}

/** A text with the offices in it. */
interface Worded {
  readonly text: string;
  /** In plain letters. */
  readonly plain: string;
  readonly offices: readonly Office[];
}

/** A name that an office stands beside. */
export interface NameBesideOffice extends Span {
  readonly name: string;
}

export interface IntroducedName extends NameBesideOffice {
  readonly office: string;
  /** Where the realm's name ends, null where none is named. */
  readonly realmEnd: number | null;
}

export interface NameInApposition extends NameBesideOffice {
  /** What stands between the comma and the end of the office, without its article. */
  readonly role: string;
}

/** How texts speak of offices. */
export interface OfficeReader {
  /** Every office begins with the first word of one of these. */
  readonly openings: readonly string[];
  /**
   * The offices of a text, each at one of the offsets.
   * @param small the text in plain and small letters
   * @param starts where words begin
   */
  all(small: string, starts: readonly number[]): readonly Office[];
  /** The office that opens a name as the data has it ("King Charles"), in lower case, or "". */
  within(name: string): string;
}

/** @param known the offices of the data */
export function createOffices(known: readonly string[]): OfficeReader {
  const listed = byFirstLetter(known.map(inPlainLetters).sort((a, b) => b.length - a.length));
  const prefixes = byFirstLetter(PREFIXES.map((prefix) => `${prefix} `));
  const others = byFirstLetter(OFFICES);

  const readingsAt = (small: string, start: number): readonly OfficeReading[] => {
    const found: OfficeReading[] = [];
    const tell = (end: number, form: string): void => {
      if (!GOES_ON.test(small.charAt(end))) found.push({ end, form });
    };
    const tellOthers = (from: number, before: string): void => {
      for (const { form } of prefixes(small, from)) tellOthers(from + form.length, before + form);
      for (const { form } of others(small, from)) tell(from + form.length, before + form);
    };
    for (const { form } of listed(small, start)) tell(start + form.length, form);
    tellOthers(start, "");
    return found;
  };

  return {
    openings: [...known, ...PREFIXES, ...OFFICES],
    all(small, starts) {
      const found: Office[] = [];
      let last = 0;
      for (const start of starts) {
        if (small.charAt(start - 1) === "-") continue;
        const readings = readingsAt(small, start);
        const [first] = readings;
        if (first === undefined) continue;
        const inner = start < last;
        if (!inner) last = first.end;
        found.push({ start, end: first.end, readings, inner });
      }
      return found;
    },
    within(name) {
      const small = inSmallLetters(name);
      const opening = readingsAt(small, 0).find(({ end }) => small.charAt(end) === " ");
      return name.slice(0, opening?.end ?? 0).toLowerCase();
    },
  };
}

/** Prepares words to be asked for those that stand at an offset of a text in small letters, in the order given. */
function byFirstLetter(forms: readonly string[]) {
  const byLetter = new Map<number, { readonly form: string; readonly small: string }[]>();
  for (const form of forms) {
    const small = inSmallLetters(form);
    const letter = small.charCodeAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), { form, small }]);
  }
  return (text: string, at: number) =>
    (byLetter.get(text.charCodeAt(at)) ?? NO_FORMS).filter(({ small }) => text.startsWith(small, at));
}

const NO_FORMS: readonly { readonly form: string; readonly small: string }[] = [];

/** "President X". */
export function titled({ text, plain, offices }: Worded): readonly NameBesideOffice[] {
  return behind(offices, (start, { end, form }) => {
    if (plain.charAt(end) !== " " || !isCapitalAt(plain, end + 1) || !isTitle(plain.slice(start, end), form))
      return null;
    const match = matchAt(TITLED_NAME, plain, end);
    return match && { start, ...nameEnding(text, end, match) };
  });
}

/** "The president of Y, X," and "Y's president, X,". */
export function introduced({ text, plain, offices }: Worded): readonly IntroducedName[] {
  return behind(offices, (start, { end, form }) => {
    if (plain.charAt(end) !== "," && !plain.startsWith(" of ", end)) return null;
    const match = matchAt(INTRODUCED_NAME, plain, end);
    if (match === null || !isTitle(plain.slice(start, end), form)) return null;
    const realmEnd = match.groups?.realm === undefined ? null : end + match[0].indexOf(",");
    return { start, ...nameEnding(text, end, match), office: text.slice(start, end), realmEnd };
  });
}

/** The name that a match ends with. @param from where that begins */
function nameEnding(text: string, from: number, match: RegExpExecArray): { end: number; name: string } {
  const end = from + match[0].length;
  return { end, name: text.slice(end - (match.groups?.name?.length ?? 0), end) };
}

/** "X, president of": the name begins it. */
export function appositions({ text, plain, offices }: Worded): readonly NameInApposition[] {
  const found: NameInApposition[] = [];
  let from = 0;
  let read = -1;
  for (const { start, readings } of offices) {
    const comma = commaBefore(plain, start);
    if (comma === null || comma <= read || !TO_OFFICE.test(plain.slice(comma, start))) continue;
    const reading = readings.find(({ end, form }) => isTitle(plain.slice(start, end), form));
    if (reading === undefined) continue;
    read = comma;
    const name = nameUpTo(plain, comma, from);
    if (name === null) continue;
    from = reading.end;
    const role = text.slice(comma, from).replace(ARTICLE_AFTER_COMMA, "").toLowerCase();
    found.push({ start: name, end: from, name: text.slice(name, comma), role });
  }
  return found;
}

/** The comma that stands at most eight words before an offset. */
function commaBefore(text: string, offset: number): number | null {
  let spaces = 0;
  for (let at = offset - 1; at >= 0 && spaces <= 8; at--) {
    const character = text.charAt(at);
    if (character === ",") return at;
    if (character === " ") spaces++;
  }
  return null;
}

/** "Foreign Minister of Y X": the name that stands right behind a realm, after a space. */
export function nameAt({ text, plain }: Worded, end: number): { readonly name: string; readonly end: number } | null {
  const match = matchAt(NAME_BEHIND, plain, end);
  return match && nameEnding(text, end, match);
}

/** Where the name of a realm would begin behind an office or a name ("of Y", "of the Y"); null where no "of" stands. */
export function realmStart(text: string, end: number): number | null {
  if (!text.startsWith(OF, end)) return null;
  const name = end + OF.length;
  return text.startsWith(THE, name) ? name + THE.length : name;
}
const OF = " of ";
const THE = "the ";

/** Where the offices and honorifics begin that stand right before a name; null for none. */
export function titleBefore({ plain, offices }: Worded, name: number): number | null {
  for (const office of offices) {
    if (office.start >= name) return null;
    if (office.start >= name - LONGEST_TITLE && leadsUpTo(plain, offices, office, name)) return office.start;
  }
  return null;
}

/** Whether only other offices and honorifics stand between an office and a name. */
function leadsUpTo(text: string, offices: readonly Office[], { readings }: Office, name: number): boolean {
  return readings.some(({ end }) => {
    const next = text.charAt(end) === "," ? end + 2 : end + 1;
    if (next > name || text.charAt(next - 1) !== " ") return false;
    if (next === name) return true;
    const other = offices.find(({ start }) => start === next);
    return (other && leadsUpTo(text, offices, other, name)) || ONLY_HONORIFICS.test(text.slice(next, name));
  });
}

/** What is read behind offices, of each by the first reading that serves; none overlaps another. */
function behind<T extends Span>(
  offices: readonly Office[],
  read: (start: number, reading: OfficeReading) => T | null,
): readonly T[] {
  const found: T[] = [];
  let from = 0;
  for (const { start, readings } of offices) {
    if (start < from) continue;
    for (const reading of readings) {
      const one = read(start, reading);
      if (one === null) continue;
      found.push(one);
      from = one.end;
      break;
    }
  }
  return found;
}

/**
 * Offices stand before a name with capitals ("President X"), and in newspapers without ("president X"): the first letters
 * of words may be of either kind.
 * @param form the same but for capitals
 */
function isTitle(written: string, form: string): boolean {
  if (written === form) return true;
  for (let at = 0; at < form.length; at++) {
    if (written.charAt(at) === form.charAt(at)) continue;
    if (LETTER.test(form.charAt(at - 1)) || !LETTER.test(form.charAt(at + 1))) return false;
  }
  return true;
}

/** Where the longest name begins that stands between an offset and a comma, and ends right before the comma. */
function nameUpTo(text: string, comma: number, from: number): number | null {
  for (let at = Math.max(from, nameBefore(text, comma)); at < comma; at++) {
    const match = isCapitalAt(text, at) ? matchAt(NAME_BEFORE_COMMA, text, at) : null;
    if (match && at + match[0].length === comma + 1) return at;
  }
  return null;
}

/** Where the words of a name that ends at an offset begin: capitalised ones, and what may stand between them. */
function nameBefore(text: string, end: number): number {
  let from = end;
  for (let start = from; start > 0; ) {
    start = text.lastIndexOf(" ", start - 2) + 1;
    const word = text.slice(start, from).trimEnd();
    if (!PARTICLE.has(word) && !CAPITAL.test(word)) break;
    from = start;
  }
  return from;
}

/** Behind the end of an office: then it is another word. */
const GOES_ON = plain(/[\p{L}-]/u);
const LETTER = plain(/\p{L}/u);
const CAPITAL = plain(/\p{Lu}/u);

function isCapitalAt(text: string, at: number): boolean {
  return CAPITAL.test(text.charAt(at));
}
