/**
 * Where the words of a visit go on with further places in clauses that have no verb of their own: "he was in Cairo on 13 May; on
 * 14 May in Athens", "flew on to Cairo on Monday, Athens on the 4th", "went to Cairo, where he spoke, and to Athens". Over
 * sentences in symbols and small letters.
 */
import { smallPattern } from "../text/letters.ts";
import { matchAt } from "../text/matches.ts";
import { symbolTest } from "../text/symbols.ts";
import { D, L, P, where } from "./visitWords.ts";

/** A clause that says only where, and maybe when. */
export interface Continued {
  readonly start: number;
  readonly end: number;
  readonly where: readonly [number, number];
}

const unit = "(?:day|night|evening|afternoon|morning|week|weekend|month|year|spring|summer|autumn|fall|winter)";
const when = `(?:(?:(?:early |late )?(?:on|in|by|from|during) )?(?:the |late |early )?${D}(?: (?:and|to|until) ${D})?(?: (?:morning|evening|night|afternoon))?|(?:that|the|in the|on the)(?: same| next| following)? ${unit}|(?:a|two|three|four|five|six|some|several) ${unit}s? (?:later|after that|afterwards)|later|next|afterwards)`;
const link = "(?:(?:and|then|also|finally|lastly|later|again|thence|from there),? )*";
/** What may follow where the clause is over or goes on about the same place, and no other subject comes. */
const over = `(?: (?:morning|afternoon|evening|night))?(?=[.;:)]|$|,? (?:where|when|for|with|alongside|before|after|to|as|again|twice|once|on|last|next|this)(?![\\p{L}])|,? and (?:then|finally|again|on|in|at|to|for|${D}|${P})|, (?:then|in|at|to|on|for|by|a|an|and|${P} (?:on|in|at)|${D})(?![\\p{L}]))`;
const closed = "(?: (?:morning|afternoon|evening|night))?(?=[.;)]|$|,? where |,? for | \\()";
const dayAfter = `,? \\(?(?:(?:on|in|early in|late in) )?(?:the )?${D}`;

const forms = {
  /** "; on 14 May in Athens", ", and in June to Athens" */
  dated: `${link}${when},? (?:in|at|to|for|on to) ${where}${over}`,
  /** ", and on 20 May Athens, where" */
  datedBare: `${link}${when},? ${where}${closed}`,
  /** ", Athens on the 13th" */
  bareDated: `${link}(?=(?:the )?${P}${dayAfter})${where}`,
  /** ", and to Athens" */
  towards: `${link}(?:to|on to|into|for) ${where}${over}`,
  within: `${link}(?:in|at) ${where}${over}`,
} as const;
type Form = keyof typeof forms;

const patterns = new Map(Object.entries(forms).map(([name, source]) => [name, smallPattern(`(?: |^)${source}`, "dy")]));

const TOWARDS = /(?:^| )(?:to|into|for|through) (?:the )?$/;
const WITHIN = /(?:^| )(?:in|at) (?:the )?$/;
const MARK = /[;,]|(?<=[a-z\uEC00-\uEFFF\uE400-\uE7FF]) (?=and )/g;
const END = /[.:] |[.:]$/;
/** Another who does something: what follows is his. */
const OTHER = new RegExp(`(?:^|[,;] (?:and |but |while |as )?|(?:while|as|but|and) )(?:the )?(?:${L})(?! and )`);
const LONGEST = 220;
const isPlace = symbolTest("place");

/**
 * @param from where the places end that the words themselves name; @param first where they begin
 */
export function continuedIn(small: string, first: number, from: number): readonly Continued[] {
  if (!holdsPlace(small, from)) return [];
  const before = small.slice(Math.max(0, first - 12), first);
  const same: readonly Form[] = TOWARDS.test(before) ? ["towards"] : WITHIN.test(before) ? ["within"] : [];
  const found: Continued[] = [];
  let last = from;
  MARK.lastIndex = from;
  for (let mark = MARK.exec(small); mark !== null; mark = MARK.exec(small)) {
    const gap = small.slice(last, mark.index);
    if (gap.length > LONGEST || END.test(gap) || OTHER.test(gap)) break;
    const isStrong = mark[0] === ";";
    // "To sell planes to Y, and to Z": of two places before it nobody knows with which it goes on.
    const isFirm = isStrong || !holdsPlace(gap, 0);
    const order: readonly Form[] = ["dated", ...(isFirm ? same : []), "bareDated", "datedBare"];
    const next = firstOf(order, small, mark.index + (mark[0] === " " ? 0 : 1));
    if (next !== null) {
      found.push(next);
      last = next.end;
      MARK.lastIndex = next.end;
    } else if (isStrong) break;
  }
  return found;
}

function firstOf(order: readonly Form[], small: string, at: number): Continued | null {
  for (const form of order) {
    const pattern = patterns.get(form);
    const match = pattern && matchAt(pattern, small, at);
    const goal = match?.indices?.groups?.where;
    if (match && goal) return { start: match.index, end: match.index + match[0].length, where: goal };
  }
  return null;
}

function holdsPlace(small: string, from: number): boolean {
  for (let at = from; at < small.length; at++) if (isPlace(small.charCodeAt(at))) return true;
  return false;
}
