/** What a text must hold for a regular expression to match at all, read off its source. */
import { SYMBOL, SYMBOL_BLOCKS } from "./symbols.ts";

/** Strings of which one at least must stand in the text, in any case. */
export type Clause = readonly string[];

/** What holds for every text that a pattern matches. */
export interface Required {
  /** None may be found: then every text has to be tried. */
  readonly clauses: readonly Clause[];
  /** Strings of which one stands where a match begins, in any case; null where it may begin with anything. */
  readonly begins: readonly string[] | null;
}

/** What is known of groups by their sources: patterns that are made of the same parts hold the same groups again and again. */
export type KnownGroups = Map<string, Part>;

interface Part extends Required {
  /** All that it can match, where that is a short list. */
  readonly exact: readonly string[] | null;
  readonly mayBeEmpty: boolean;
}

function exactly(exact: readonly string[]): Part {
  return { exact, clauses: [], begins: exact.filter((s) => s !== ""), mayBeEmpty: exact.includes("") };
}

const NOTHING = exactly([""]);
const ANYTHING: Part = { exact: null, clauses: [], begins: null, mayBeEmpty: false };
/** Longer lists of strings are cut in two. */
const MOST = 64;
const MOST_ALTERNATIVES = 160;
const SYMBOL_OF = new Map(
  Object.values(SYMBOL).map((source, i) => [source, String.fromCharCode(SYMBOL_BLOCKS[i] ?? 0)]),
);

/**
 * Reads off a pattern what its matches hold and begin with.
 * @param pattern in the syntax that this package uses: groups, classes, lookarounds, quantifiers; no back references
 * @param known of other patterns; those of this one are added
 */
export function requiredBy({ source }: RegExp, known: KnownGroups = new Map()): Required {
  let at = 0;
  const ends = groupEnds(source);

  /** What the source has at the place reached. */
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };

  const alternatives = (): Part => {
    const branches = [sequence()];
    while (source[at] === "|") {
      at++;
      branches.push(sequence());
    }
    const [only] = branches;
    if (only && branches.length === 1) return only;
    const exact = branches.flatMap((b) => b.exact ?? []);
    if (branches.every((b) => b.exact !== null) && exact.length <= MOST_ALTERNATIVES) return exactly(exact);
    const best = branches.map((b) => strongest(b.exact === null ? b.clauses : [b.exact]));
    const clause = best.flatMap((b) => b ?? []);
    return {
      exact: null,
      clauses: best.includes(null) ? [] : [clause],
      begins: branches.some(({ begins }) => begins === null) ? null : branches.flatMap(({ begins }) => begins ?? []),
      mayBeEmpty: branches.some(({ mayBeEmpty }) => mayBeEmpty),
    };
  };

  const sequence = (): Part => {
    const clauses: Clause[] = [];
    let whole = true;
    let run: readonly string[] = [""];
    let begins: readonly string[] | null = [];
    /** All that went before may be empty. */
    let mayBeEmpty = true;
    const goOn = (part: Part): void => {
      if (mayBeEmpty) begins = begins && part.begins && [...begins, ...part.begins];
      mayBeEmpty &&= part.mayBeEmpty;
    };
    const cut = (): void => {
      clauses.push(run);
      goOn(exactly(run));
      whole = false;
      run = [""];
    };
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const part = quantified(atom());
      if (part.exact === null) {
        cut();
        clauses.push(...part.clauses);
        goOn(part);
      } else {
        if (run.length * part.exact.length > MOST && run.length > 1 && part.exact.length > 1) cut();
        run = run.flatMap((before) => (part.exact ?? []).map((after) => before + after));
      }
    }
    if (whole) return exactly(run);
    cut();
    return { exact: null, clauses: useful(clauses), begins, mayBeEmpty };
  };

  const quantified = (part: Part): Part => {
    const quantifier = next(QUANTIFIER);
    if (!quantifier) return part;
    at += quantifier[0].length;
    if (quantifier[0].startsWith("?") && part.exact !== null) return exactly([...part.exact, ""]);
    const mayBeMissing = /^[?*]/u.test(quantifier[0]) || quantifier.groups?.least === "0";
    if (mayBeMissing) return { ...part, exact: null, clauses: [], mayBeEmpty: true };
    return { ...part, exact: null, clauses: part.exact === null ? part.clauses : useful([part.exact]) };
  };

  const group = (): Part => {
    const opening = next(GROUP);
    at += opening?.[0].length ?? 0;
    return /[=!]/u.test(opening?.groups?.kind ?? "") ? NOTHING : alternatives();
  };

  const atom = (): Part => {
    const end = ends.get(at);
    if (end !== undefined) {
      const written = source.slice(at, end);
      const part = known.get(written) ?? group();
      known.set(written, part);
      at = end;
      return part;
    }
    const token = next(ATOM)?.[0] ?? "";
    at += token.length || 1;
    return single(token);
  };

  const { exact, clauses, begins, mayBeEmpty } = alternatives();
  return { clauses: (exact === null ? clauses : useful([exact])).map(shortest), begins: mayBeEmpty ? null : begins };
}

const QUANTIFIER = /(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;
const GROUP = /\((?:\?(?<kind>:|<?[=!]|<\w+>))?/uy;
const ATOM = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\.|./suy;

/** The alternatives of a pattern, as they are written. */
export function alternativesOf({ source }: RegExp): readonly string[] {
  const ends = groupEnds(source);
  const alternatives: string[] = [];
  let begin = 0;
  for (let at = 0; at < source.length; ) {
    if (source[at] === "|") {
      alternatives.push(source.slice(begin, at));
      begin = at + 1;
    }
    ATOM.lastIndex = at;
    at = ends.get(at) ?? at + (ATOM.exec(source)?.[0].length ?? 1);
  }
  return [...alternatives, source.slice(begin)];
}

/** By where each group of a pattern begins, where it ends. */
function groupEnds(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: part, index } of source.matchAll(PARENTHESIS)) {
    if (part === "(") open.push(index);
    else if (part === ")") ends.set(open.pop() ?? 0, index + 1);
  }
  return ends;
}
/** … or what a parenthesis in it would be none of. */
const PARENTHESIS = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gsu;

/** One character of a pattern. */
function single(token: string): Part {
  const symbol = SYMBOL_OF.get(token);
  if (symbol !== undefined) return exactly([symbol]);
  if (token === "^" || token === "$" || token === "\\b") return NOTHING;
  const either = /^\[(?<upper>[A-Z])(?<lower>[a-z])\]$/u.exec(token)?.groups;
  if (either?.lower !== undefined && either.upper?.toLowerCase() === either.lower) return literal(either.lower);
  if (/^[\p{L}\p{N} ',-]$/u.test(token)) return literal(token.toLowerCase());
  if (/^\[[a-z]{2,4}\]$/u.test(token)) return exactly([...token.slice(1, -1)]);
  return token === "\\-" ? literal("-") : ANYTHING;
}

function literal(character: string): Part {
  return exactly([character]);
}

/** Clauses that hold something back. */
function useful(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter((clause) => weight(clause) > 1);
}

/** A clause without the strings that a shorter one of it stands for. */
function shortest(clause: Clause): Clause {
  const once = [...new Set(clause)];
  return once.filter((s) => !once.some((other) => other !== s && s.includes(other)));
}

/** The clause that holds back most, null for none. */
export function strongest(clauses: readonly Clause[]): Clause | null {
  return (
    useful(clauses).toSorted(
      (a, b) => weight(b, rarity) - weight(a, rarity) || weight(b) - weight(a) || a.length - b.length,
    )[0] ?? null
  );
}

/** Words that stand in most sentences. */
const COMMON = new Set(
  "a an and as at be by for from had has her his in is it of on or said that the to was were will with".split(" "),
);

/** Whether many sentences hold a word, or one that it is a part of. */
export function isCommon(word: string): boolean {
  return word.length < LONG_WORD || COMMON.has(word);
}
const LONG_WORD = 4;

/** How much a string has that most sentences are without: neither common words nor names. */
function rarity(s: string): number {
  return s.split(" ").reduce((sum, word) => (COMMON.has(word) ? sum : sum + word.replace(SYMBOLS, "").length), 0);
}
const SYMBOLS = /[\uE000-\uF8FF]/g;

/** Whether few texts hold any of its strings, by their lengths. */
export function isRare(clause: Clause): boolean {
  return weight(clause) >= RARE || clause.every((s) => HOLDS_SYMBOL.test(s));
}
const RARE = 3;

const HOLDS_SYMBOL = /[\uE000-\uF8FF]/u;

/** What the least of its strings weighs. */
function weight(clause: Clause, of: (s: string) => number = length): number {
  let least = Number.POSITIVE_INFINITY;
  for (const s of clause) least = Math.min(least, of(s));
  return least;
}

/** A symbol counts for two characters. */
function length(s: string): number {
  return s.length + (HOLDS_SYMBOL.test(s) ? 1 : 0);
}
