/** What the reading of an article's names gathers. */

import type { DroppedSpan, Toponym } from "../model.ts";
import type { CandidateList } from "./candidateList.ts";
import type { Proposal } from "./cityShares.ts";

/** What has been found so far in an article. */
export interface Found {
  toponyms: Toponym[];
  dropped: DroppedSpan[];
  proposals: Proposal[];
  /** Names of places that a person of the article bears. */
  readonly persons: Set<string>;
}

/** How surely a name of the curated files is a place where no rule speaks against it. */
const CURATED = 0.95;

/** A name as it stands in a text. */
export function toponym(
  text: string,
  start: number,
  end: number,
  sentence: number,
  candidates: CandidateList,
  inside: Toponym["inside"] = null,
  placeShare = CURATED,
): Toponym {
  return { start, end, surface: text.slice(start, end), sentence, candidates, placeShare, inside, ground: false };
}

/** Keeps a stretch that is no place, with the reason. */
export function drop(text: string, found: Found, start: number, end: number, why: string): void {
  found.dropped.push({ start, end, surface: text.slice(start, end), why });
}
