/** What a text must hold for a regular expression to match at all, read off its source. */
import { SYMBOL, SYMBOL_BLOCKS } from "./symbols.ts";

/** Strings of which one at least must stand in the text, in any case. */
export type Clause = readonly string[];

interface Part {
  /** All that it can match, where that is a short list. */
  readonly exact: readonly string[] | null;
  readonly clauses: readonly Clause[];
}

const NOTHING: Part = { exact: [""], clauses: [] };
const ANYTHING: Part = { exact: null, clauses: [] };
/** Longer lists of strings are cut in two. */
const MOST = 64;
const MOST_ALTERNATIVES = 160;
const SYMBOL_OF = new Map(
  Object.values(SYMBOL).map((source, i) => [source, String.fromCharCode(SYMBOL_BLOCKS[i] ?? 0)]),
);

/**
 * The clauses that hold for every text that a pattern matches. None may be found: then every text has to be tried.
 * @param pattern in the syntax that this package uses: groups, classes, lookarounds, quantifiers; no back references
 */
export function requiredBy({ source }: RegExp): readonly Clause[] {
  let at = 0;

  const alternatives = (): Part => {
    const branches = [sequence()];
    while (source[at] === "|") {
      at++;
      branches.push(sequence());
    }
    const [only] = branches;
    if (only && branches.length === 1) return only;
    const exact = branches.flatMap((b) => b.exact ?? []);
    if (branches.every((b) => b.exact !== null) && exact.length <= MOST_ALTERNATIVES) return { exact, clauses: [] };
    const best = branches.map((b) => strongest(b.exact === null ? b.clauses : [b.exact]));
    const clause = best.flatMap((b) => b ?? []);
    return { exact: null, clauses: best.includes(null) ? [] : [clause] };
  };

  const sequence = (): Part => {
    const clauses: Clause[] = [];
    let whole = true;
    let run: readonly string[] = [""];
    const cut = (): void => {
      clauses.push(run);
      whole = false;
      run = [""];
    };
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const part = quantified(atom());
      if (part.exact === null) {
        cut();
        clauses.push(...part.clauses);
      } else {
        if (run.length * part.exact.length > MOST && run.length > 1 && part.exact.length > 1) cut();
        run = run.flatMap((before) => (part.exact ?? []).map((after) => before + after));
      }
    }
    return whole ? { exact: run, clauses } : { exact: null, clauses: useful([...clauses, run]) };
  };

  const quantified = (part: Part): Part => {
    const quantifier = /^(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(source.slice(at));
    if (!quantifier) return part;
    at += quantifier[0].length;
    if (quantifier[0].startsWith("?"))
      return part.exact === null ? ANYTHING : { exact: [...part.exact, ""], clauses: [] };
    if (quantifier[0].startsWith("*") || quantifier.groups?.least === "0") return ANYTHING;
    return { exact: null, clauses: part.exact === null ? part.clauses : useful([part.exact]) };
  };

  const atom = (): Part => {
    const group = /^\((?:\?(?<kind>:|<?[=!]|<\w+>))?/u.exec(source.slice(at));
    if (group) {
      at += group[0].length;
      const inside = alternatives();
      at++;
      return /[=!]/u.test(group.groups?.kind ?? "") ? NOTHING : inside;
    }
    const token =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\.|.)/su.exec(source.slice(at))?.[0] ?? "";
    at += token.length || 1;
    return single(token);
  };

  const all = alternatives();
  return all.exact === null ? all.clauses : useful([all.exact]);
}

/** One character of a pattern. */
function single(token: string): Part {
  const symbol = SYMBOL_OF.get(token);
  if (symbol !== undefined) return { exact: [symbol], clauses: [] };
  if (token === "^" || token === "$" || token === "\\b") return NOTHING;
  const either = /^\[(?<upper>[A-Z])(?<lower>[a-z])\]$/u.exec(token)?.groups;
  if (either?.lower !== undefined && either.upper?.toLowerCase() === either.lower) return literal(either.lower);
  if (/^[\p{L}\p{N} ',-]$/u.test(token)) return literal(token.toLowerCase());
  return token === "\\-" ? literal("-") : ANYTHING;
}

function literal(character: string): Part {
  return { exact: [character], clauses: [] };
}

/** Clauses that hold something back, without the strings that a shorter one of the same clause stands for. */
function useful(clauses: readonly Clause[]): readonly Clause[] {
  return clauses
    .map((clause) => {
      const once = [...new Set(clause)];
      return once.filter((s) => !once.some((other) => other !== s && s.includes(other)));
    })
    .filter((clause) => weight(clause) > 1);
}

/** The clause that holds back most, null for none. */
export function strongest(clauses: readonly Clause[]): Clause | null {
  return useful(clauses).toSorted((a, b) => weight(b) - weight(a) || a.length - b.length)[0] ?? null;
}

/** The length of the shortest string; a symbol counts for two characters. */
function weight(clause: Clause): number {
  return Math.min(...clause.map((s) => s.length + (/[\uE000-\uF8FF]/u.test(s) ? 1 : 0)));
}
