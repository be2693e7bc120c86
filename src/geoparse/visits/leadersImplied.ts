/** Whom a sentence of an article may mean that it does not name. */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { firstOfEach } from "../leaders/namedLeaders.ts";
import { MOST_BACK, PARAGRAPHS_BACK } from "./placesImplied.ts";
import type { VisitArticle } from "./visitArticle.ts";

/** A leader whom a sentence does not name. */
export interface ImpliedLeader {
  readonly leader: LeaderMention;
  /** What speaks for him, as clues are named. */
  readonly why: readonly string[];
}

/**
 * Prepares an article that rules have read.
 * @returns gives, of a sentence by its index, those whom it may mean: whom the article names most, and whom the sentence
 * before names or has travel
 */
export function createImpliedLeaders(article: VisitArticle): (index: number) => readonly ImpliedLeader[] {
  const found = [...article.found];
  const most = article.mostNamed();
  return (index) => {
    const { start = 0, paragraph = 0 } = article.sentences[index] ?? {};
    const implied = new Map<string, { readonly leader: LeaderMention; readonly why: string[] }>();
    const put = (leader: LeaderMention, why: string, alone: boolean): void => {
      const known = implied.get(leader.name);
      if (known) known.why.push(why);
      else if (alone) implied.set(leader.name, { leader, why: [why] });
    };
    if (most) put(most, "most named", true);
    const last = found.findLast((v) => v.evidence.start < start);
    const back = last && PARAGRAPHS_BACK[paragraph - last.paragraph];
    if (last) put(last.leader, back ?? "told before", back === PARAGRAPHS_BACK[0]);
    for (let back = 1; back <= MOST_BACK; back++) {
      const named = firstOfEach(article.leadersIn(index - back));
      if (named.length === 0) continue;
      const isOne = named.length === 1;
      for (const leader of named)
        put(leader, `${isOne ? "the only one" : "one of several"} ${back} before`, back === 1);
      break;
    }
    for (const leader of firstOfEach(article.leadersIn(index + 1))) put(leader, "named next", false);
    return [...implied.values()];
  };
}
