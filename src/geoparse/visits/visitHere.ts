/**
 * A visit as one sentence of an article tells it. All are written here, field by field: records of many shapes are slow to
 * read.
 */
import type { VisitStatus } from "../../atlas/vocabulary.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import type { Sentence } from "../model.ts";
import type { VisitFound } from "./sameVisit.ts";
import { type Destination, destinationOf, spanOf } from "./visitEntities.ts";

/** A visit with who makes it, and the paragraph that tells it. */
export interface VisitHere extends VisitFound {
  readonly leader: LeaderMention;
  readonly paragraph: number;
}

/** What is told of somebody's visit to a place; what is left out is not said. */
interface Telling {
  readonly leader: LeaderMention;
  readonly goal: Destination;
  readonly status: VisitStatus;
  readonly date: VisitFound["date"];
  readonly why: string;
  readonly origin?: string | null;
  readonly past?: boolean;
  readonly certain?: boolean;
  readonly again?: boolean;
}

/** @param sentence the one that tells it */
export function visitHere(
  sentence: Sentence,
  { leader, goal, status, date, why, origin = null, past = false, certain = false, again = false }: Telling,
): VisitHere {
  return {
    visitor: leader.name,
    leader,
    paragraph: sentence.paragraph,
    destination: goal.place,
    city: goal.city,
    iso3: goal.iso3,
    origin,
    date,
    status,
    past,
    certain,
    again,
    evidence: spanOf(sentence),
    why,
  };
}

/** A visit told anew: the same on other days, or another of the same visitor to the same place. */
export function toldAnew(visit: VisitHere, other: Partial<Omit<Telling, "leader" | "goal">>): VisitHere {
  const { paragraph, evidence } = visit;
  return visitHere({ ...evidence, paragraph }, { ...visit, goal: destinationOf(visit), ...other });
}
