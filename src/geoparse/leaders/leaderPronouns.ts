/** Leaders for whom a pronoun stands. */
import { plain } from "../text/letters.ts";
import { standsAt } from "../text/matches.ts";
import type { Token } from "../text/tokens.ts";
import { type LeaderMention, leaderMention, type Person } from "./leaderMention.ts";
import type { LeaderSentence } from "./leaderSentences.ts";
import type { NamedLeaders } from "./namedLeaders.ts";
import type { Salience } from "./salience.ts";

/** "His Excellency" means nobody said before. */
const PRONOUN = plain(
  /(?<![\p{L}'-])(?:he|she|his|her|him)(?![\p{L}'-])(?! (?:excellency|majesty|(?:royal )?highness|honou?r)\b)/uy,
);
/** A sentence that opens with what its subject was doing. */
const BEFORE_HIS_NAME =
  /^(?:["“]?(?:speaking|talking|addressing [^,.;]{2,40}|arriving|asked|writing|appearing) )?(?:during|on|in|at|after|before|ahead of|following|while|as|since|when|throughout|at the (?:end|start|beginning) of|on the (?:eve|second day|first day|last day|final day) of) (?:a |the )?$/iu;
const TO_HIS_NAME = /^[^,.;]{2,90}, (?:the )?$/u;
const WHO = /^, who [^,;]*$/u;

/**
 * Prepares an article.
 * @returns gives whom a pronoun of a sentence stands for, by the leaders found in the sentence so far
 */
export function createPronouns(named: NamedLeaders, salience: Salience) {
  const mostSpokenOf = (sentence: LeaderSentence, start: number, fits: (person: Person) => boolean) =>
    salience.most(sentence, fits) ?? named.protagonist(start, fits);
  return (pronoun: Token, sentence: LeaderSentence, found: readonly LeaderMention[]): LeaderMention | null => {
    const { start, key } = pronoun;
    if (!standsAt(PRONOUN, sentence.small, start - sentence.start)) return null;
    const gender = key === "she" || key === "her" ? "she" : "he";
    const earlier = found.filter((l) => l.end <= start && (l.how === "name" || l.how === "office") && isOf(gender, l));
    if (earlier.length > 1) earlier.sort((a, b) => a.start - b.start);
    const person =
      key === "him"
        ? (ownerOf(earlier, sentence) ??
          travellerOf(earlier, sentence, start) ??
          hostOf(earlier, sentence, start) ??
          objectOf(earlier, sentence, start) ??
          // "X came to see him": him is somebody else.
          mostSpokenOf(sentence, start, (l) => isOf(gender, l) && !earlier.some(({ name }) => name === l.name)) ??
          earlier[0])
        : (earlier[0] ??
          namedBehind(found, sentence, start, gender) ??
          mostSpokenOf(sentence, start, (l) => isOf(gender, l)));
    return person ? leaderMention(person, start, start + key.length, person.office, "pronoun") : null;
  };
}

type Gender = "he" | "she";

function isOf(gender: Gender, { pronoun }: Person): boolean {
  return pronoun === null || pronoun === gender;
}

/** "X's tour took him": the one whose it is. */
function ownerOf(earlier: readonly LeaderMention[], { text, start }: LeaderSentence): LeaderMention | undefined {
  const [owner, another] = earlier;
  return owner && !another && OWNS.test(text.slice(owner.end - start, owner.end - start + 2)) ? owner : undefined;
}
const OWNS = /^['’]/u;

/** "X was in Y on the tour that brought him to Z": the one whose tour it is. */
function travellerOf(
  earlier: readonly LeaderMention[],
  { text, start }: LeaderSentence,
  position: number,
): LeaderMention | undefined {
  const before = text.slice(Math.max(0, position - start - LONGEST_JOURNEY), position - start);
  return JOURNEY_TOOK.test(before) ? earlier[0] : undefined;
}
const JOURNEY_TOOK =
  /\b(?:tour|trip|journey|voyage|flight|plane|train|itinerary|travels|swing)\b[^.;:"]* (?:took|taken|takes?|taking|brought|brings?|bringing|led|leads?|carried|carries) $/;
const LONGEST_JOURNEY = 70;

/** "X thanked Y, who invited him": him is X. */
function hostOf(
  earlier: readonly LeaderMention[],
  { text, start }: LeaderSentence,
  position: number,
): LeaderMention | undefined {
  const [first, last] = [earlier[0], earlier.at(-1)];
  return last && last !== first && WHO.test(text.slice(last.end - start, position - start)) ? first : undefined;
}

/** Whom "him" means in a sentence that names several: not the subject of its clause. */
function objectOf(
  earlier: readonly LeaderMention[],
  { text, start }: LeaderSentence,
  position: number,
): LeaderMention | undefined {
  // "X and Z went with him": neither of them.
  if (earlier.length === 0 || areListed(earlier, text, start)) return undefined;
  const at = position - start;
  const clause = start + Math.max(text.lastIndexOf(",", at), text.lastIndexOf(" where ", at));
  const here = earlier.findLast((l) => l.start > clause);
  const others = earlier.filter((l) => l.name !== (here ?? earlier[0])?.name);
  return here ? others[0] : others.at(-1);
}

/** Whether some leaders are one list, "X, Z and W". */
function areListed(leaders: readonly LeaderMention[], text: string, start: number): boolean {
  return (
    leaders.length > 1 &&
    leaders.every((l, i) => {
      const last = leaders[i - 1];
      return last === undefined || l.start <= last.end || JOINT.test(text.slice(last.end - start, l.start - start));
    })
  );
}
const JOINT = /^(?:,|,? and) (?:the )?$/u;

/** "During his visit to Y, X": his is X's. */
function namedBehind(
  found: readonly LeaderMention[],
  { text, start }: LeaderSentence,
  position: number,
  gender: Gender,
): LeaderMention | undefined {
  if (found.length === 0 || !BEFORE_HIS_NAME.test(text.slice(0, position - start))) return undefined;
  return found.find(
    (l) =>
      l.start > position &&
      l.how === "name" &&
      isOf(gender, l) &&
      TO_HIS_NAME.test(text.slice(position - start, l.start - start)),
  );
}
