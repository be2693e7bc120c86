/** Where a sentence of an article may be that names no place. */
import type { VisitArticle } from "./visitArticle.ts";
import { type Destination, destinationOf, destinationsOf } from "./visitEntities.ts";
import { mostVisited } from "./visitStage.ts";

/** A place that a sentence does not name. */
export interface ImpliedPlace {
  readonly destination: Destination;
  /** What speaks for it, as clues are named. */
  readonly why: readonly string[];
}

/** Sentences back that somebody or a place may be meant from. */
export const MOST_BACK = 3;
/** By how many paragraphs before a visit was told. */
export const PARAGRAPHS_BACK = ["told in the paragraph", "told in the one before"];
const MOST_IMPLIED = 2;

/**
 * Prepares an article that rules have read.
 * @returns gives, of a sentence by its index, the places that it may mean, the likelier first
 */
export function createImpliedPlaces(article: VisitArticle): (index: number) => readonly ImpliedPlace[] {
  const found = [...article.found];
  const written = article.dateline?.destinations?.[0];
  const most = mostVisited(article);
  return (index) => {
    const { start = 0, paragraph = 0 } = article.sentences[index] ?? {};
    const implied = new Map<string, { readonly destination: Destination; readonly why: string[] }>();
    const put = (destination: Destination, why: string): void => {
      const known = implied.get(destination.iso3);
      if (known) known.why.push(why);
      else implied.set(destination.iso3, { destination, why: [why] });
    };
    const last = found.findLast((v) => v.evidence.start < start);
    const told = last && PARAGRAPHS_BACK[paragraph - last.paragraph];
    if (last && told !== undefined) put(destinationOf(last), told);
    for (let back = 1; back <= MOST_BACK; back++) {
      const named = destinationsOf(article.placesIn(index - back));
      if (named.length === 0) continue;
      const isOne = named.every(({ iso3 }) => iso3 === named[0]?.iso3);
      for (const place of named.toReversed()) put(place, `${isOne ? "the only one" : "one of several"} ${back} before`);
      break;
    }
    if (written) put(written, "written there");
    if (most) put(most, "most visited");
    return [...implied.values()].slice(0, MOST_IMPLIED);
  };
}
