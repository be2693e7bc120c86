/**
 * Which day of its sentence is a visit's, where no rule says: by what stands around the day and between it and the place.
 * What that takes was learned from annotated articles (`npm run train:likely`).
 */
import type { StatedDate } from "../days/dates.ts";
import { createBalance, type Likely, type NumberedNotes } from "../text/clues.ts";
import { plain } from "../text/letters.ts";
import { noteDayClues } from "./dayClues.ts";
import { pairOf } from "./sameVisit.ts";
import { daysFor } from "./visitDays.ts";
import { toldAnew, type VisitHere } from "./visitHere.ts";
import type { ReadByRules, VisitSentence } from "./visitSentence.ts";
import { createVisitVocabulary, readWords, type VisitVocabulary } from "./visitWordReader.ts";

/** A visit and a day that its sentence names. */
export interface DaySuspect {
  readonly visit: VisitHere;
  readonly sentence: VisitSentence;
  readonly days: NonNullable<VisitHere["date"]>;
  readonly noteClues: (notes: NumberedNotes) => void;
}

/** "His first visit since 2017", "the first since King Juan, in 2007": the day of another. @param before what stands before it */
function isOfAnother({ visitor }: VisitHere, before: string): boolean {
  const since = SINCE.exec(before);
  return since !== null && !since[0].includes(visitor.slice(visitor.lastIndexOf(" ") + 1));
}
const SINCE = plain(
  /\b[Ss]ince (?:(?:his|her|the|of|that|then|king|queen|president|father|mother|predecessor),? |\p{Lu}[^\s.;:()]*,? ){0,7}(?:in |on )?$/u,
);
const LONGEST_SINCE = 80;

/** A sentence of more days is a list of them. */
const MOST_DAYS = 6;

/**
 * @param onlyUndated leaves out visits of whom and where some sentence tells days: another day would make two visits of
 * what may be one
 * @returns gives, visit by visit, the days that its sentence names; asked when all visits of the article are found
 */
export function createDayFinder(
  vocabulary: VisitVocabulary,
  onlyUndated = false,
): (read: ReadByRules) => readonly DaySuspect[] {
  return ({ article, sentences }) => {
    const dated = new Map(sentences.filter(({ isDated }) => isDated).map((sentence) => [sentence.start, sentence]));
    const told = new Set(article.found.filter(({ date }) => date !== null).map(pairOf));
    return article.found.flatMap((visit): DaySuspect[] => {
      const sentence = dated.get(visit.evidence.start);
      // What was before that of which its sentence tells has another day.
      const isAnother = visit.past && visit.again;
      if (sentence === undefined || isAnother || (onlyUndated && told.has(pairOf(visit)))) return [];
      const words = readWords(sentence, vocabulary);
      if (words.days.length > MOST_DAYS) return [];
      return words.days.flatMap((when): DaySuspect[] => {
        const date = words.entities[when]?.date;
        if (date && isOfAnother(visit, article.text.slice(sentence.start, date.start).slice(-LONGEST_SINCE))) return [];
        const days = daysOf(visit, date, article.days.today);
        if (days === null) return [];
        return [{ visit, sentence, days, noteClues: (notes) => noteDayClues(words, when, visit, notes) }];
      });
    });
  };
}

/** @returns null for a day on which it can't have been */
function daysOf({ status }: VisitHere, date: StatedDate | undefined, today: string | null): VisitHere["date"] {
  const days = daysFor(status, date ?? null);
  return status === "made" && days?.from && today !== null && days.from > today ? null : days;
}

/** @returns gives each visit of an article that has no day the likeliest one of its sentence, if it is likely enough */
export function createLikelyDays({ groups, days: { weights, least } }: Likely): (read: ReadByRules) => void {
  const vocabulary = createVisitVocabulary(groups, [weights]);
  const suspectsIn = createDayFinder(vocabulary, true);
  const balance = createBalance(weights, vocabulary.numbersOf);
  return (read) => {
    const { found } = read.article;
    const likeliest = new Map<VisitHere, { readonly days: DaySuspect["days"]; readonly likelihood: number }>();
    for (const { visit, days, noteClues } of suspectsIn(read)) {
      noteClues(balance);
      const likelihood = balance.likelihood();
      if (likelihood >= Math.max(least, likeliest.get(visit)?.likelihood ?? 0))
        likeliest.set(visit, { days, likelihood });
    }
    for (const [at, visit] of found.entries()) {
      const likely = likeliest.get(visit);
      if (likely) found[at] = toldAnew(visit, { date: likely.days });
    }
  };
}
