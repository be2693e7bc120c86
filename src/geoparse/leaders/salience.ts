/** Whom a text speaks of: what a pronoun refers to. */
import { standsAt } from "../text/matches.ts";
import type { LeaderMention } from "./leaderMention.ts";
import type { LeaderSentence } from "./leaderSentences.ts";
import type { NamedLeaders } from "./namedLeaders.ts";

/** A pronoun reaches back so many sentences, and mentions. */
const REACH = 5;
const MOST_MENTIONS = 60;
/** A new paragraph may be about somebody else. */
const ACROSS_PARAGRAPHS = 0.35;
/** What being whom the article is about weighs, for a share of all its leaders. */
const PROTAGONIST = 3;
/** What being named in the headline alone of all leaders weighs. */
const SUBJECT = 1.5;
/** Before a name: somebody else is what the sentence is about. */
const OBJECT =
  /(?<=\b(?:of|by|for|with|to|against|met|meets?|told|hosted|welcomed|received|called|thanked|phoned|urged|like|than|where) )/y;

/** A mention of somebody in a sentence. */
interface Spoken {
  readonly sentence: LeaderSentence;
  readonly person: LeaderMention;
  /** Nobody is named before him in the sentence. */
  readonly isFirst: boolean;
  /** null until a pronoun asks for it. */
  weight: number | null;
}

/** What was said of somebody, in the sentences that a pronoun reaches back to. */
interface Heard {
  readonly person: LeaderMention;
  readonly score: number;
  /** The sentence that named him last, and what it weighs. */
  readonly index: number;
  readonly weight: number;
}

export interface Salience {
  /** Takes in the leaders found in a sentence, in order. Sentences come in theirs. */
  remember(sentence: LeaderSentence, found: readonly LeaderMention[]): void;
  /** Whom the sentences before speak of most: subjects, and those whom a pronoun already stood for, before others. */
  most(sentence: LeaderSentence, could: (l: LeaderMention) => boolean): LeaderMention | undefined;
}

/** @param subject whom the article is about by its headline, if it says so */
export function createSalience(named: NamedLeaders, subject: LeaderMention | null): Salience {
  const spoken: Spoken[] = [];
  const spokenOfThroughout = (name: string): number =>
    (PROTAGONIST * named.times(name)) / named.all.length + (name === subject?.name ? SUBJECT : 0);
  return {
    remember(sentence, found) {
      for (const person of found) spoken.push({ sentence, person, isFirst: person === found[0], weight: null });
    },
    most({ index, paragraph }, could) {
      const heard = new Map<string, Heard>();
      for (let at = Math.max(0, spoken.length - MOST_MENTIONS); at < spoken.length; at++) {
        const one = spoken[at];
        if (one === undefined || index - one.sentence.index > REACH || !could(one.person)) continue;
        const { person, sentence } = one;
        const before = heard.get(person.name);
        // Of a sentence that names somebody twice, the stronger counts.
        const known = before?.index === sentence.index ? before.weight : 0;
        one.weight ??= weightOf(one);
        const weight = Math.max(one.weight, known);
        const across = sentence.paragraph === paragraph ? 1 : ACROSS_PARAGRAPHS;
        const already = before?.score ?? spokenOfThroughout(person.name);
        const score = already + (weight - known) * 0.6 ** (index - sentence.index) * across;
        heard.set(person.name, { person, score, index: sentence.index, weight });
      }
      let most: Pick<Heard, "person" | "score"> | undefined;
      // Whom the headline names need not have been named just before.
      if (subject && !heard.has(subject.name) && could(subject))
        most = { person: subject, score: spokenOfThroughout(subject.name) };
      for (const one of heard.values()) if (!most || one.score > most.score) most = one;
      return most?.person;
    },
  };
}

function weightOf({ sentence, person, isFirst }: Spoken): number {
  if (standsAt(OBJECT, sentence.small, person.start - sentence.start)) return 0.5;
  return isFirst && person.how !== "pronoun" ? 2 : 1;
}
