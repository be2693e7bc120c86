/** Mentions of leaders are all written here. */
import type { LeaderMention, Person } from "./leaders.ts";

/** A mention: the engine reads objects of one shape several times as fast as those of many, and each is asked for often. */
export function leaderMention(
  { name, iso3, pronoun }: Person,
  start: number,
  end: number,
  office: string,
  how: LeaderMention["how"],
): LeaderMention {
  return { name, iso3, office, pronoun, how, start, end };
}
