/**
 * Which day of its sentence is a visit's, where no rule says: by what stands around the day and between it and the place.
 * What that takes was learned from annotated articles (`npm run train:likely`).
 */
import type { StatedDate } from "../days/dates.ts";
import { createBalance, createGroupFinder, type Likely, type NoteClue, type WordGroups } from "../text/clues.ts";
import type { RulesRead } from "./likelyVisits.ts";
import type { VisitHere } from "./visitArticle.ts";
import { noteDayClues, wordsOf } from "./visitClues.ts";
import { daysFor } from "./visitDays.ts";
import type { VisitSentence } from "./visitSentence.ts";

/** A visit and a day that its sentence names. */
export interface DaySuspect {
  readonly visit: VisitHere;
  readonly sentence: VisitSentence;
  readonly days: NonNullable<VisitHere["date"]>;
  readonly noteClues: (note: NoteClue) => void;
}

/** A sentence of more days is a list of them. */
const MOST_DAYS = 6;

/**
 * @returns gives the days that may be those of visits told, visit by visit; asked when all visits are found. `isAsked` tells
 * of which visits they are wanted
 */
export function createDayFinder(
  groups: WordGroups,
): (read: RulesRead, isAsked?: (visit: VisitHere) => boolean) => readonly DaySuspect[] {
  const groupsOf = createGroupFinder(groups);
  return ({ article, sentences }, isAsked = () => true) => {
    const dated = new Map(sentences.filter(({ isDated }) => isDated).map((sentence) => [sentence.start, sentence]));
    return article.found.filter(isAsked).flatMap((visit): DaySuspect[] => {
      const sentence = dated.get(visit.evidence.start);
      if (sentence === undefined) return [];
      const words = wordsOf(sentence.symbolic, sentence.small);
      if (words.days.length > MOST_DAYS) return [];
      return words.days.flatMap((when): DaySuspect[] => {
        const days = daysOf(visit, words.entities[when]?.date, article.days.today);
        if (days === null) return [];
        return [{ visit, sentence, days, noteClues: (note) => noteDayClues(words, when, visit, { note, groupsOf }) }];
      });
    });
  };
}

/** @returns null for a day on which it can't have been */
function daysOf({ status }: VisitHere, date: StatedDate | undefined, today: string | null): VisitHere["date"] {
  const days = daysFor(status, date ?? null);
  return status === "made" && days?.from && today !== null && days.from > today ? null : days;
}

/** @returns gives visits whose days nobody tells those that are likely enough */
export function createLikelyDays({ groups, days: { weights, least } }: Likely): (read: RulesRead) => void {
  const suspectsIn = createDayFinder(groups);
  const balance = createBalance(weights);
  return (read) => {
    const { found } = read.article;
    const pairOf = ({ visitor, iso3 }: VisitHere): string => `${visitor}|${iso3}`;
    // Another day of the same visitor and country would make two visits of what may be one.
    const dated = new Set(found.filter(({ date }) => date !== null).map(pairOf));
    const best = new Map<VisitHere, { readonly days: DaySuspect["days"]; readonly likelihood: number }>();
    for (const { visit, days, noteClues } of suspectsIn(read, (visit) => !dated.has(pairOf(visit)))) {
      noteClues(balance.note);
      const likelihood = balance.likelihood();
      if (likelihood >= Math.max(least, best.get(visit)?.likelihood ?? 0)) best.set(visit, { days, likelihood });
    }
    for (const [at, visit] of found.entries()) {
      const likely = best.get(visit);
      if (likely) found[at] = { ...visit, date: likely.days };
    }
  };
}
