/** Of which two states a paragraph speaks, by what it and the heading above it name: the frame of a sentence that names none. */
import type { Place } from "./tieDiscourse.ts";

/** A heading is looked for in so many sentences before. */
const FARTHEST = 30;
/** Longer ones are no headings. */
const LONGEST_HEADING = 90;

/** The states that sentences before one name in its paragraph, in order; with those on whose ground they are, where wanted. */
export function namedBefore({ index, sentences, entitiesIn }: Place, grounds: boolean): readonly string[] {
  const paragraph = sentences[index]?.paragraph;
  let first = index;
  while (first > 0 && sentences[first - 1]?.paragraph === paragraph) first--;
  const named = new Set<string>();
  for (let at = first; at < index; at++) {
    for (const { iso3, ground, pronoun } of entitiesIn[at] ?? []) {
      if (pronoun === true) continue;
      for (const state of iso3) named.add(state);
      if (grounds && ground !== undefined) named.add(ground);
    }
  }
  return [...named];
}

/** The states that the heading above a sentence names. */
export function namedAbove({ index, sentences, entitiesIn }: Place, text: string): readonly string[] {
  const paragraph = sentences[index]?.paragraph ?? 0;
  for (let at = index - 1; at >= 0 && index - at < FARTHEST; at--) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.paragraph >= paragraph) continue;
    const isAlone =
      sentences[at - 1]?.paragraph !== sentence.paragraph && sentences[at + 1]?.paragraph !== sentence.paragraph;
    const short = sentence.end - sentence.start < LONGEST_HEADING;
    if (!isAlone || !short || /[.!?…:;"”]\s*$/u.test(text.slice(sentence.start, sentence.end))) continue;
    // The title is above everything.
    return at === 0 ? [] : [...new Set((entitiesIn[at] ?? []).flatMap((e) => [...e.iso3, ...(e.ground ?? "" ? [e.ground ?? ""] : [])]))];
  }
  return [];
}

/**
 * The two states of whom a paragraph speaks before a sentence, sorted; null where that is not plain.
 * @param main whom the article is about
 */
export function pairOfParagraph(place: Place, main: string | null, text: string): readonly string[] | null {
  const named = namedBefore(place, false);
  if (named.length === 2) return named.toSorted();
  if (named.length > 2) return null;
  const [one] = named;
  const around = namedBefore(place, true);
  if (one !== undefined && around.length === 2) return around.toSorted();
  const other = one !== undefined && one !== main ? one : around.length === 1 && around[0] !== main ? around[0] : null;
  if (other !== null && other !== undefined) return main === null ? null : [main, other].sort();
  const above = namedAbove(place, text).filter((state) => state !== main);
  const [section, more] = above;
  return main === null || section === undefined || more !== undefined ? null : [main, section].sort();
}
