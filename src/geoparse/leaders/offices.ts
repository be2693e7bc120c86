/** How names stand beside the words for heads of state, of government and ministers. */
import type { Span } from "../../atlas/schema.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { matchAt } from "../text/matches.ts";
import { areHonorifics, HONORIFICS } from "./honorifics.ts";
import type { Office, OfficeReading } from "./officeReader.ts";

/** It holds a small letter; the first of them is named, so that there is one way only to read a word. */
const NAME_WORD = "\\p{Lu}[\\p{Lu}'-]*\\p{Ll}[\\p{L}'-]*(?<!'s)";
const PARTICLES = "bin|bint|ibn|al|el|de|da|do|dos|del|di|la|le|van|von|der|den|ter|e";
const PARTICLE = new Set(PARTICLES.split("|"));
/** "Adel al-Hadi" */
const ARTICLE = "al-|el-|as-|ad-|an-|ash-";
/** "Charles III" */
const NUMBER = "(?: [IVX]{1,5}(?![\\p{L}.]))?";
export const NAME = `${NAME_WORD}(?: (?:(?:${PARTICLES}) ){0,2}(?:${ARTICLE})?${NAME_WORD}){0,3}${NUMBER}`;

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
  /^, (?:(?:the |an? |\p{Lu}[\p{L} .'-]{1,30}'s? )?(?:(?!(?:and|or|with|his|her|whose|met|told|said|the|an?) )[\p{L}\d-]+ ){0,2}|who (?:is|was|has been|had been|became|will be) (?:the |\p{Lu}[\p{L} .'-]{1,30}'s? )?(?:[\p{L}\d-]+ ){0,2})$/u,
);
const ARTICLE_AFTER_COMMA = /^, (?:who (?:is|was|has been|had been|became|will be) )?(?:the |an? |[^,]{1,32}['’]s? )?/u;
/** Characters that offices and honorifics before a name are looked for in. */
const LONGEST_TITLE = 90;

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
    return (other && leadsUpTo(text, offices, other, name)) || areHonorifics(text.slice(next, name));
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

const LETTER = plain(/\p{L}/u);
const CAPITAL = plain(/\p{Lu}/u);

function isCapitalAt(text: string, at: number): boolean {
  return CAPITAL.test(text.charAt(at));
}
