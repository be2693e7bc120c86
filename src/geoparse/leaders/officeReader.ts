/** The words for heads of state, of government and ministers, as texts write them. */
import { inPlainLetters, inSmallLetters, plain } from "../text/letters.ts";

const PREFIXES =
  "vice|deputy|acting|interim|first|federal|crown|foreign|prime|defence|defense|finance|trade|energy|economy|interior|supreme|grand".split(
    "|",
  );
/** Offices whose holders pay state visits, besides those of the data. */
const OFFICES =
  "president|premier|prime minister|chancellor|minister|secretary of state|foreign secretary|leader|king|queen|emperor|emir|sultan|sheikh|prince|head of state|head of government|pope|taoiseach|PM|FM".split(
    "|",
  );
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

export interface OfficeReading {
  readonly end: number;
  /** As the data has it, but for accents. */
  readonly form: string;
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

  const addOthers = (found: OfficeReading[], small: string, from: number, before: string): void => {
    for (const prefix of prefixes.get(small.charCodeAt(from)) ?? NO_FORMS) {
      if (small.startsWith(prefix.small, from))
        addOthers(found, small, from + prefix.form.length, before + prefix.form);
    }
    for (const other of others.get(small.charCodeAt(from)) ?? NO_FORMS) {
      if (small.startsWith(other.small, from)) addReading(found, small, from + other.form.length, before + other.form);
    }
  };

  const readingsAt = (small: string, start: number): readonly OfficeReading[] => {
    const found: OfficeReading[] = [];
    for (const known of listed.get(small.charCodeAt(start)) ?? NO_FORMS) {
      if (small.startsWith(known.small, start)) addReading(found, small, start + known.form.length, known.form);
    }
    addOthers(found, small, start, "");
    return found;
  };

  return {
    openings: [...known, ...PREFIXES, ...OFFICES],
    all(small, starts) {
      const found: Office[] = [];
      let last = 0;
      for (const start of starts) {
        if (small.charAt(start - 1) === "-" || isOfATown(small, start)) continue;
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

/** "Police Commissioner", "High Commissioner": no member of a Commission. */
function isOfATown(small: string, start: number): boolean {
  return small.startsWith(COMMISSIONER, start) && OTHER_COMMISSIONER.test(small.slice(Math.max(0, start - 12), start));
}
const COMMISSIONER = "commissioner";
const OTHER_COMMISSIONER = /(?:police|high|fire|prisons?|county|city|assistant) $/;

function addReading(found: OfficeReading[], small: string, end: number, form: string): void {
  if (!GOES_ON.test(small.charAt(end))) found.push({ end, form });
}

/** A word for an office, or before it. */
interface Form {
  readonly form: string;
  readonly small: string;
}

/** Words by their first letters in small, in the order given. */
function byFirstLetter(forms: readonly string[]): ReadonlyMap<number, readonly Form[]> {
  const byLetter = new Map<number, Form[]>();
  for (const form of forms) {
    const small = inSmallLetters(form);
    const letter = small.charCodeAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), { form, small }]);
  }
  return byLetter;
}

const NO_FORMS: readonly Form[] = [];

/** Behind the end of an office: then it is another word. */
const GOES_ON = plain(/[\p{L}-]/u);
