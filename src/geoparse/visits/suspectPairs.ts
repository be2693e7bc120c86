/** Which leaders and places of a sentence may belong together: those that it names, and those that it may mean. */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import type { NumberedNotes } from "../text/clues.ts";
import type { ImpliedLeader } from "./leadersImplied.ts";
import type { ImpliedPlace } from "./placesImplied.ts";
import { pairOf } from "./sameVisit.ts";
import type { Pair } from "./visitClues.ts";
import type { Destination } from "./visitEntities.ts";
import type { WrittenSentence } from "./visitSentence.ts";
import type { Words } from "./visitWordReader.ts";

/** What of the two a sentence does not name. */
export type Unnamed = "nothing" | "place" | "leader";

/** One that the sentence does not name has the number of the other. */
export interface SuspectPair extends Pair {
  readonly unnamed: Unnamed;
  /** What speaks for the one that is not named. */
  readonly why: readonly string[];
}

/** A leader and a foreign place, one named by a sentence and the other named or meant: he may have been there, or be going to. */
export interface Suspect {
  readonly leader: LeaderMention;
  readonly destination: Destination;
  readonly sentence: WrittenSentence;
  /** Where rules tell of a visit of his to that state, if they do: in this sentence, or in another alone. */
  readonly told: "here" | "elsewhere" | "nowhere";
  /** Where the leader and the place stand in the sentence in symbols; one that it does not name stands with the other. */
  readonly who: number;
  readonly where: number;
  readonly noteClues: (notes: NumberedNotes) => void;
}

/** A sentence of more leaders or places is a list. */
const MOST_NAMES = 12;
const NOTHING: readonly string[] = [];

/** Each leader and each foreign state that a sentence names, with the place in it that stands nearest to him. */
export function pairsNamed({ leaders, places, entities }: Words): readonly SuspectPair[] {
  if (leaders.length > MOST_NAMES || places.length > MOST_NAMES) return [];
  const pairs: SuspectPair[] = [];
  for (const who of leaders) {
    const nearestFirst = places.toSorted((a, b) => Math.abs(a - who) - Math.abs(b - who));
    for (const leader of entities[who]?.leaders ?? []) {
      for (const where of nearestFirst) {
        for (const destination of entities[where]?.destinations ?? []) {
          if (leader.iso3 === destination.iso3) continue;
          pairs.push({ who, where, leader, destination, unnamed: "nothing", why: NOTHING });
        }
      }
    }
  }
  return firstOfEachPair(pairs);
}

/** Each leader whom a sentence names, with the places that it may mean. */
export function pairsUnplaced({ leaders, entities }: Words, places: readonly ImpliedPlace[]): readonly SuspectPair[] {
  if (leaders.length > MOST_NAMES) return [];
  const pairs: SuspectPair[] = [];
  for (const at of leaders) {
    for (const leader of entities[at]?.leaders ?? []) {
      for (const { destination, why } of places) {
        pairs.push({ who: at, where: at, leader, destination, unnamed: "place", why });
      }
    }
  }
  return firstOfEachPair(pairs);
}

/**
 * Each place that a sentence names, with those who it may mean were there. Whom it names may stand for another
 * ("he", "the minister"), or be who receives him.
 */
export function pairsUnled(words: Words, leaders: readonly ImpliedLeader[]): readonly SuspectPair[] {
  const { places, entities } = words;
  if (places.length > MOST_NAMES) return [];
  const named = words.leaders.flatMap((at) => entities[at]?.leaders ?? []);
  const mayMeanAnother = ({ iso3 }: Destination): boolean =>
    named.every((other) => other.how !== "name" || other.iso3 === iso3);
  const isNamed = ({ name }: LeaderMention): boolean => named.some((other) => other.name === name);
  const pairs: SuspectPair[] = [];
  for (const at of places) {
    for (const destination of entities[at]?.destinations ?? []) {
      if (!mayMeanAnother(destination)) continue;
      for (const { leader, why } of leaders) {
        if (!isNamed(leader)) pairs.push({ who: at, where: at, leader, destination, unnamed: "leader", why });
      }
    }
  }
  return firstOfEachPair(pairs);
}

function firstOfEachPair(pairs: readonly SuspectPair[]): readonly SuspectPair[] {
  if (pairs.length < 2) return pairs;
  const seen = new Set<string>();
  return pairs.filter(({ leader, destination }) => {
    const pair = pairOf({ visitor: leader.name, iso3: destination.iso3 });
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}
