/** Whom a text speaks of: what a pronoun refers to. */
import type { LeaderMention } from "./leaders.ts";

/** A pronoun reaches back so many sentences. */
const REACH = 5;
/** A new paragraph may be about somebody else. */
const ACROSS_PARAGRAPHS = 0.35;
/** What being whom the article is about weighs, for a share of all its leaders. */
const PROTAGONIST = 2;

/** Whom the sentences before speak of most: subjects, and those whom a pronoun already stood for, before others. */
export function createSalience(
  paragraphOf: (sentence: number) => number | undefined,
  protagonism: (name: string) => number,
) {
  const spoken: { readonly index: number; readonly weight: number; readonly person: LeaderMention }[] = [];
  return {
    remember(index: number, found: readonly LeaderMention[], isObject: (l: LeaderMention) => boolean): void {
      found.forEach((person, i) => {
        const weight = isObject(person) ? 0.5 : person.how === "pronoun" ? 1 : i === 0 ? 2 : 1;
        spoken.push({ index, weight, person });
      });
    },
    most(index: number, could: (l: LeaderMention) => boolean): LeaderMention | undefined {
      const scores = new Map<string, { score: number; person: LeaderMention }>();
      const heard = new Map<string, number>();
      for (const { index: at, weight, person } of spoken.slice(-60)) {
        if (index - at > REACH || !could(person)) continue;
        // Of a sentence that names somebody twice, the stronger counts.
        const key = `${person.name} ${at}`;
        const more = Math.max(0, weight - (heard.get(key) ?? 0));
        heard.set(key, Math.max(weight, heard.get(key) ?? 0));
        const across = paragraphOf(at) === paragraphOf(index) ? 1 : ACROSS_PARAGRAPHS;
        const score =
          (scores.get(person.name)?.score ?? PROTAGONIST * protagonism(person.name)) +
          more * 0.6 ** (index - at) * across;
        scores.set(person.name, { score, person });
      }
      return [...scores.values()].sort((a, b) => b.score - a.score)[0]?.person;
    },
  };
}
