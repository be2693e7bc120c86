/** Of which two states a paragraph speaks, by what it and the heading above it name: what a sentence that names none means. */
import type { Sentence } from "../model.ts";
import type { StateEntity } from "./tieEntities.ts";

/** A sentence and those before it, as far as they matter here. */
export interface Place {
  readonly text: string;
  readonly index: number;
  readonly sentences: readonly Sentence[];
  /** The entities of each sentence. */
  readonly entitiesIn: readonly (readonly StateEntity[])[];
}

/** A heading is looked for in so many sentences before. */
const FARTHEST = 30;
/** Longer ones are no headings. */
const LONGEST_HEADING = 90;
const ENDS_SENTENCE = /[.!?…:;"”]\s*$/u;

/** The states that sentences before one name in its paragraph, in order; with those on whose ground they are, where wanted. */
export function namedBefore({ index, sentences, entitiesIn }: Place, grounds: boolean): readonly string[] {
  const paragraph = sentences[index]?.paragraph;
  let first = index;
  while (first > 0 && sentences[first - 1]?.paragraph === paragraph) first--;
  const named: string[] = [];
  for (let at = first; at < index; at++) addNamed(named, entitiesIn[at] ?? [], grounds);
  return named;
}

/** Adds the states that entities name, unless they are known. */
function addNamed(named: string[], entities: readonly StateEntity[], grounds: boolean): void {
  for (const { iso3, ground, pronoun } of entities) {
    if (pronoun) continue;
    for (const state of iso3) if (!named.includes(state)) named.push(state);
    if (grounds && ground !== null && !named.includes(ground)) named.push(ground);
  }
}

/** The states that the heading above a sentence names, in order; the title is none, for it is above everything. */
export function namedAbove({ text, index, sentences, entitiesIn }: Place): readonly string[] {
  const paragraph = sentences[index]?.paragraph ?? 0;
  for (let at = index - 1; at > 0 && index - at < FARTHEST; at--) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.paragraph >= paragraph) continue;
    const [before, after] = [sentences[at - 1]?.paragraph, sentences[at + 1]?.paragraph];
    const isAlone = before !== sentence.paragraph && after !== sentence.paragraph;
    if (!isAlone || sentence.end - sentence.start >= LONGEST_HEADING) continue;
    if (ENDS_SENTENCE.test(text.slice(sentence.start, sentence.end))) continue;
    const named: string[] = [];
    addNamed(named, entitiesIn[at] ?? [], true);
    return named;
  }
  return [];
}

/**
 * Whom a paragraph is about that is labelled with one state ("Chile: The two dispute …"): that one and whom the article is
 * about, sorted; null for any other paragraph.
 */
export function pairOfLabel(
  { text, index, sentences, entitiesIn }: Place,
  main: string | null,
): readonly string[] | null {
  if (main === null) return null;
  let first = index;
  while (first > 0 && sentences[first - 1]?.paragraph === sentences[index]?.paragraph) first--;
  const start = sentences[first]?.start ?? 0;
  const label = entitiesIn[first]?.find((e) => !e.pronoun);
  const [state, more] = label === undefined ? [] : label.ground === null ? label.iso3 : [label.ground];
  if (label === undefined || state === undefined || more !== undefined || state === main) return null;
  const isLabel = BULLET.test(text.slice(start, label.start)) && COLON.test(text.slice(label.end, label.end + 30));
  return isLabel ? [main, state].sort() : null;
}
const BULLET = /^[^\p{L}]*(?:the )?$/iu;
const COLON = /^(?: \([^)]{1,25}\))?:\s/u;

/**
 * The two states of whom a paragraph speaks before a sentence, sorted; null where that is not plain.
 * @param main whom the article is about
 */
export function pairOfParagraph(place: Place, main: string | null): readonly string[] | null {
  const named = namedBefore(place, false);
  if (named.length === 2) return named.toSorted();
  if (named.length > 2) return null;
  const around = namedBefore(place, true);
  if (named.length === 1 && around.length === 2) return around.toSorted();
  if (main === null) return null;
  const [here] = named.length === 1 ? named : around.length === 1 ? around : [];
  const others = here === undefined || here === main ? namedAbove(place).filter((state) => state !== main) : [here];
  const [other] = others;
  return other === undefined || others.length > 1 ? null : [main, other].sort();
}

/** A meeting is looked for in so many sentences before. */
const FARTHEST_MEETING = 30;

/** Whether a sentence before names one state and another, or its ground. */
export function metBefore(main: string, ground: string, { index, entitiesIn }: Place): boolean {
  for (let at = index - 1; at >= 0 && index - at < FARTHEST_MEETING; at--) {
    const there = entitiesIn[at] ?? [];
    const isThere = there.some((e) => e.ground === ground || e.iso3.includes(ground));
    if (isThere && ground !== main && there.some((e) => e.iso3.includes(main))) return true;
  }
  return false;
}
