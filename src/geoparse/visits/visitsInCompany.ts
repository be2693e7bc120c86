/** Visits of those who go along with another, or to where a sentence has another go. */
import type { VisitStatus } from "../../atlas/vocabulary.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { companionsIn, isCountryman, likewise, REACH, visitShared } from "./visitCompany.ts";
import { destinationOf } from "./visitEntities.ts";
import { type VisitHere, visitHere } from "./visitHere.ts";
import type { ReadByRules, VisitSentence } from "./visitSentence.ts";

/** Visits told soon after a sentence that it may mean. */
const MOST_BEHIND = 12;

/** All visits that are told apart must have been: some the text tells only after it has named who goes along. */
export function addCompany({ article, sentences }: ReadByRules): void {
  const { found } = article;
  const told = found.toSorted((a, b) => a.evidence.start - b.evidence.start);
  let [first, next] = [0, 0];
  for (const sentence of sentences) {
    const { symbolic, small, start, themes } = sentence;
    if (!themes.includes("company")) continue;
    while ((told[next]?.evidence.start ?? Number.POSITIVE_INFINITY) <= start) next++;
    while (first < next && (told[first]?.evidence.end ?? start) < start - REACH) first++;
    for (const companions of companionsIn(symbolic, small)) {
      const visit = visitShared(companions, told.slice(first, next), told.slice(next, next + MOST_BEHIND));
      if (visit === undefined) continue;
      for (const person of companions.people) {
        if (isCountryman(person, visit) && !article.isHome(person, destinationOf(visit)))
          found.push(alongWith(visit, person, visit.status, sentence));
      }
    }
    const here = told[next - 1];
    if (here?.evidence.start === start) addLikewise(found, here, sentence);
  }
}

/** "X is there, as are Z and W" */
function addLikewise(found: VisitHere[], visit: VisitHere, sentence: VisitSentence): void {
  for (const { person, maybe } of likewise(sentence.symbolic, sentence.small)) {
    if (person.iso3 === visit.iso3 || person.name === visit.visitor) continue;
    found.push(alongWith(visit, person, maybe ? "hypothetical" : visit.status, sentence));
  }
}

function alongWith(visit: VisitHere, leader: LeaderMention, status: VisitStatus, sentence: VisitSentence): VisitHere {
  const { origin, date, again } = visit;
  const certain = visit.certain && status === visit.status;
  return visitHere(sentence, {
    leader,
    goal: destinationOf(visit),
    origin,
    date,
    status,
    certain,
    again,
    why: "went along",
  });
}
