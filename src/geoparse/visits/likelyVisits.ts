/**
 * A second reading of an article's visits: of a leader and a foreign place that a sentence names and no rule brings
 * together, what stands around them may make it likely all the same that he was there, or will be. What that takes was
 * learned from annotated articles (`npm run train:likely`).
 */
import { BY_LIKELIHOOD, createBalance, type Likely } from "../text/clues.ts";
import { pairOf } from "./sameVisit.ts";
import type { Suspect } from "./suspectPairs.ts";
import type { VisitArticle } from "./visitArticle.ts";
import { dateBeside, dayTold } from "./visitDays.ts";
import { type VisitHere, visitHere } from "./visitHere.ts";
import type { ReadByRules } from "./visitSentence.ts";
import { statusOf, statusScope } from "./visitStatus.ts";
import { createSuspectFinder } from "./visitSuspects.ts";
import { createVisitVocabulary } from "./visitWordReader.ts";

/** @returns adds to what rules tell of an article the visits that are likely enough */
export function createLikelyVisits({ groups, visits: { weights, least } }: Likely): (read: ReadByRules) => void {
  const vocabulary = createVisitVocabulary(groups, [weights]);
  const suspectsIn = createSuspectFinder(vocabulary, true);
  const balance = createBalance(weights, vocabulary.numbersOf);
  return (read) => {
    if (!isAboutVisits(read.article)) return;
    for (const suspect of suspectsIn(read)) {
      suspect.noteClues(balance);
      if (balance.likelihood() < least) continue;
      const visit = visitOf(read.article, suspect);
      if (visit) read.article.found.push(visit);
    }
  };
}

/** Of any other article, of which rules tell one visit or none, what was learned from those about visits misleads. */
function isAboutVisits({ found }: VisitArticle): boolean {
  const [first] = found;
  return first !== undefined && found.some((other) => pairOf(other) !== pairOf(first));
}

/** @returns null where the words say that there was none */
export function visitOf(article: VisitArticle, suspect: Suspect): VisitHere | null {
  const { leader, destination, sentence, who, where } = suspect;
  const { symbolic } = sentence;
  const start = who < where ? who + 1 : where;
  const end = where + 1;
  const words = symbolic.text.slice(start, end);
  const scope = statusScope(sentence, start, end, who);
  const status = statusOf(scope, words);
  if (status === null) return null;
  const day = dateBeside(symbolic, Math.min(who, start), start, end);
  const date = dayTold(status, day, { scope, words, today: article.days.today });
  return visitHere(sentence, { leader, goal: destination, status, date, why: BY_LIKELIHOOD });
}
