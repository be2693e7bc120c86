/** Mentions of leaders are all written here. */
import type { Span } from "../../atlas/schema.ts";

export interface LeaderMention extends Span {
  /** Full name from the data, else as the text writes it; the office not in it. */
  readonly name: string;
  /** The state that he leads, null where neither data nor text says it, or where he leads none (a Commission, an alliance). */
  readonly iso3: string | null;
  /** The office as it stands before the name, in lower case, or "". */
  readonly office: string;
  /** null where neither data nor text says it. */
  readonly pronoun: "he" | "she" | null;
  readonly how: "name" | "office" | "pronoun" | "plural";
}

export type Person = Pick<LeaderMention, "name" | "iso3" | "pronoun">;

/** The names of states and peoples in an article. */
export interface States {
  startingAt(offset: number): StateName | undefined;
  endingAt(offset: number): StateName | undefined;
}

export interface StateName extends Span {
  readonly iso3: string;
}

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
