/** Longest match of known names at a word. */
import type { Gazetteer, NameNode, OtherSense, PlaceSense, Sense } from "./gazetteer.ts";
import type { Candidate } from "./model.ts";
import type { SurveyedSentence } from "./survey.ts";
import { joint, type Token } from "./tokens.ts";

export interface Match {
  /** Words it spans, half-open. */
  readonly from: number;
  readonly to: number;
  /** Offset of its end; an abbreviation's last stop is in it ("U.S."). */
  readonly end: number;
  readonly places: readonly PlaceSense[];
  readonly other: OtherSense | null;
}

const DIRECTIONS = new Set(
  "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern inner middle".split(
    " ",
  ),
);
const SMALL_IN_NAMES = new Set(
  "of the and de del la le les el al es da do dos das di du des der den am an sur upon on und e y i en".split(" "),
);
const GENERIC = new Set(["state", "province", "region", "oblast", "prefecture", "district", "county"]);
const MOST_WORDS_OF_A_CITY = 5;

function fitsCase(sense: Sense, words: readonly Token[], first: Token, last: Token): boolean {
  if (sense.acronym) {
    return words.every((word) => word.upper || (word.capital && word.end - word.start === 1));
  }
  if (first.capital) return true;
  if (sense.small) return true;
  return (
    sense.type === "place" &&
    sense.candidate.kind !== "country" &&
    sense.candidate.kind !== "demonym" &&
    words.length > 1 &&
    last.capital &&
    DIRECTIONS.has(first.key)
  );
}

/** "Paris, Ky.", "LOUISVILLE, KY", "in B.C.": a short form wants a town before it, or stops within. */
function fitsShort(text: string, tokens: readonly Token[], from: number, last: Token, sense: Sense): boolean {
  if (sense.type !== "place") return true;
  const { form } = sense;
  if (form !== "abbreviation" && form !== "stopped abbreviation") return true;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first === undefined || before === undefined) return false;
  if (form === "stopped abbreviation" && text.charAt(last.end) !== ".") return false;
  const between = text.slice(before.end, first.start);
  if (before.capital && (between === ", " || between === "., ")) return true;
  return first !== last && between === " " && !/[0-9]/.test(before.key);
}

/** The longest known name (cities apart) that begins at a word, null if none does. */
export function matchKnown(
  text: string,
  { tokens }: SurveyedSentence,
  from: number,
  gazetteer: Gazetteer,
  until = tokens.length,
): Match | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const begun = from < until ? gazetteer.begin(first) : null;
  if (begun === null) return null;
  const nodes = [begun];
  let node: NameNode = begun;
  for (let at = from + 1; at < until && node.next !== null; at++) {
    const left = tokens[at - 1];
    const right = tokens[at];
    if (left === undefined || right === undefined) break;
    const between = joint(text, left, right);
    const apart = between === " " ? node : between === null ? undefined : node.next.get(between.trim());
    const next = apart?.next?.get(right.key);
    if (next === undefined) break;
    nodes.push(next);
    node = next;
  }
  for (let length = nodes.length; length > 0; length--) {
    const last = tokens[from + length - 1];
    const known = nodes[length - 1]?.senses ?? [];
    if (known.length === 0 || last === undefined) continue;
    const words = tokens.slice(from, from + length);
    const senses = known.filter(
      (sense) => fitsCase(sense, words, first, last) && fitsShort(text, tokens, from, last, sense),
    );
    if (senses.length === 0) continue;
    const places = senses.filter((sense) => sense.type === "place");
    // "New York state": what the place is, is no part of its name unless written so.
    if (length > 1 && !last.capital && GENERIC.has(last.key)) {
      const name = tokens[from + length - 2];
      if (name !== undefined && places.length > 0)
        return { from, to: from + length, end: name.end, places, other: null };
    }
    const other = senses.find((sense) => sense.type === "other") ?? null;
    const initial = last.end - last.start === 1 && text.charAt(last.start - 1) === "." && last.capital;
    const short = places.some(({ form }) => form === "stopped abbreviation");
    const stopped = (initial || short) && text.charAt(last.end) === ".";
    return { from, to: from + length, end: last.end + (stopped ? 1 : 0), places, other };
  }
  return null;
}

/** The longest city name that begins at a word and spans at least `least` words. */
export function matchCity(
  text: string,
  { tokens }: SurveyedSentence,
  from: number,
  gazetteer: Gazetteer,
  least: number,
): { readonly from: number; readonly to: number; readonly candidates: readonly Candidate[] } | null {
  const first = tokens[from];
  if (first === undefined || !first.capital) return null;
  let to = from + 1;
  for (let at = from + 1; at < Math.min(tokens.length, from + MOST_WORDS_OF_A_CITY); at++) {
    const left = tokens[at - 1];
    const right = tokens[at];
    if (left === undefined || right === undefined || joint(text, left, right) !== " ") break;
    const apostrophe = /['’ʼ‘]/.test(text.charAt(left.end));
    if (right.capital || (apostrophe && right.key !== "s")) to = at + 1;
    else if (apostrophe && tokens[at + 1]?.capital === true) continue;
    else if (!SMALL_IN_NAMES.has(right.key)) break;
  }
  for (; to >= from + Math.max(1, least); to--) {
    const last = tokens[to - 1];
    // "Xi'an" ends in a small word, "Santiago de" does not.
    const joined = last !== undefined && to > from + 1 && /['’ʼ‘]/.test(text.charAt(last.start - 1));
    if (last === undefined || (SMALL_IN_NAMES.has(last.key) && !last.capital && !joined)) continue;
    const candidates = gazetteer.cities(text.slice(first.start, last.end));
    if (candidates.length > 0) return { from, to, candidates };
  }
  return null;
}
