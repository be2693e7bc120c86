/** Whom a phrase that names no state means ("the kingdom", "the country's debt"): one state of whom the text spoke before. */
import type { Span } from "../../atlas/schema.ts";
import type { Discourse } from "./tieDiscourse.ts";
import { type StateEntity, stateEntity } from "./tieEntities.ts";
import { namedAbove, namedBefore, type Place } from "./tieFrame.ts";

/** A phrase, where it stands in its sentence. */
export interface Reference extends Span {
  /** The states for which it can stand; none where for any. */
  readonly states: readonly string[];
}

/** "The country of his birth", "the country that": known by what follows. */
const SAID_WHICH = /^(?: of | that | where | which | whose |-|–)/u;

/** The state that a phrase stands for; null where that is one the sentence is about anyway, or is not plain. */
export function referredTo(phrase: Reference, { main, topic }: Discourse, place: Place): StateEntity | null {
  const { index, sentences, entitiesIn, text } = place;
  const sentence = sentences[index];
  if (
    sentence === undefined ||
    SAID_WHICH.test(text.slice(sentence.start + phrase.end, sentence.start + phrase.end + 8))
  )
    return null;
  const start = sentence.start + phrase.start;
  const entities = entitiesIn[index] ?? [];
  // Who is called so by name is known.
  if (entities.some((e) => e.start >= start && e.end <= sentence.start + phrase.end && e.symbol === "place"))
    return null;
  const here = new Set(entities.filter((e) => e.start < start).flatMap((e) => e.iso3));
  const can = (state: string): boolean => phrase.states.length === 0 || phrase.states.includes(state);
  // "Kenya wants to cut the country's debt": Kenya.
  if (topic !== null && here.has(topic) && can(topic)) return null;
  const before = namedBefore(place, true).toReversed();
  const spokenOf = [main, topic, ...before, ...namedAbove(place)];
  const meant = spokenOf.find((state) => state !== null && !here.has(state) && can(state));
  if (typeof meant !== "string") return null;
  return stateEntity({ start, end: sentence.start + phrase.end }, [meant], true);
}
