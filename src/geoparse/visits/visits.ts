import { createLeaderFinder, type LeaderFinder } from "../leaders/leaders.ts";
import type { Knowledge, Located, Outcome, VisitStatement } from "../model.ts";
import { createLikelyDays } from "./likelyDays.ts";
import { createLikelyVisits } from "./likelyVisits.ts";
import { readVisitSentence } from "./readVisitSentence.ts";
import { visitsTold } from "./sameVisit.ts";
import { VisitArticle } from "./visitArticle.ts";
import { daysOfTheTrip } from "./visitDays.ts";
import { addPredecessorsListed } from "./visitPredecessors.ts";
import { addRepeats } from "./visitRepeats.ts";
import type { ReadByRules, VisitSentence } from "./visitSentence.ts";
import { addTriggered } from "./visitsByTriggers.ts";
import { addCompany } from "./visitsInCompany.ts";
import { addReferredTo } from "./visitsReferredTo.ts";
import { addThemes } from "./visitThemes.ts";

/**
 * Finds who went where: heads of state and government and ministers, their visits made, planned, cancelled and
 * hypothetical. Rules tell most of them; of what no rule speaks of, what is likely by the words around.
 * Days only of a date in the sentence, of a label or heading above it, or soon after another stop of the trip; "on Tuesday"
 * only where the article says when it was published, "the next day" only where it is plain from which. The same visitor
 * and country within an article is one visit with all its sentences, unless dates tell two apart.
 * @param findLeaders may be shared with others who read the same articles
 */
export function createVisits(
  knowledge: Pick<Knowledge, "leaders" | "subject" | "likely">,
  findLeaders: LeaderFinder = createLeaderFinder(knowledge),
): (located: Located) => Outcome<VisitStatement> {
  const readByRules = createRuleReader(findLeaders);
  const addLikely = createLikelyVisits(knowledge.likely);
  const addDays = createLikelyDays(knowledge.likely);
  return (located) => {
    const read = readByRules(located);
    if (read === null) return { kept: [], dropped: [] };
    addLikely(read);
    addCompany(read);
    addDays(read);
    addReferredTo(read);
    addRepeats(read);
    const { article } = read;
    return { kept: visitsTold(article.found), dropped: article.dropped };
  };
}

/** @returns gives an article with the visits that rules tell of, null where it names no leader */
export function createRuleReader(findLeaders: LeaderFinder): (located: Located) => ReadByRules | null {
  return (located) => {
    const leaders = findLeaders(located);
    if (leaders.every((named) => named.length === 0)) return null;
    const article = new VisitArticle(located, leaders);
    const sentences: VisitSentence[] = [];
    for (const [index, sentence] of located.sentences.entries()) {
      const read = readVisitSentence(article, sentence, index);
      if (read === null) continue;
      const { found } = article;
      const told = found.length;
      addThemes(article, read, "before");
      addTriggered(article, read);
      found.push(...daysOfTheTrip(read.small, found.splice(told)));
      addThemes(article, read, "after");
      addPredecessorsListed(article, read);
      sentences.push(read);
    }
    return { article, sentences };
  };
}
