/** What tells of visits beside the triggers, theme by theme: its words, and what reads it. A new theme is one entry here. */
import type { VisitArticle } from "./visitArticle.ts";
import { MAY_HOLD_COMPANY } from "./visitCompany.ts";
import { MAY_HOLD_COURTESY } from "./visitCourtesies.ts";
import { MAY_HOLD_GUESTS } from "./visitGuests.ts";
import { addPredecessors, MAY_HOLD_EARLIER } from "./visitPredecessors.ts";
import { MAY_HOLD_RETURN } from "./visitReturns.ts";
import type { ThemeName, VisitSentence } from "./visitSentence.ts";
import { addCourtesies, addGuests, addReturns } from "./visitsByContext.ts";
import { MAY_HOLD_REFERENCE } from "./visitsReferredTo.ts";

interface Theme {
  readonly name: ThemeName;
  /** Words without which no sentence holds it. */
  readonly words: RegExp;
  /** Articles whose sentences may hold it without its words, where they name leaders. */
  readonly wordlessIn?: (article: VisitArticle) => boolean;
  /** Whether it is told of those, too, whom another sentence names. */
  readonly ofNobody?: true;
  /**
   * How it is read: before a sentence's triggers or after them, or "late", by a function of the whole article when other
   * visits are found (see createVisits).
   */
  readonly read:
    | "late"
    | Readonly<{ at: "before" | "after"; add: (article: VisitArticle, read: VisitSentence) => void }>;
}

/** In the order in which a sentence is read for them. Their words are hints, of which there is room for few: see createHints. */
export const THEMES: readonly Theme[] = [
  {
    name: "guests",
    words: MAY_HOLD_GUESTS,
    wordlessIn: (article) => article.isBetweenTwo(),
    read: { at: "before", add: addGuests },
  },
  { name: "return", words: MAY_HOLD_RETURN, read: { at: "after", add: addReturns } },
  { name: "courtesy", words: MAY_HOLD_COURTESY, read: { at: "after", add: addCourtesies } },
  { name: "earlier", words: MAY_HOLD_EARLIER, read: { at: "after", add: addPredecessors } },
  { name: "company", words: MAY_HOLD_COMPANY, read: "late" },
  { name: "reference", words: MAY_HOLD_REFERENCE, ofNobody: true, read: "late" },
];

/** Reads a sentence for the themes that it may hold, of those that are read before its triggers or after them. */
export function addThemes(article: VisitArticle, sentence: VisitSentence, at: "before" | "after"): void {
  if (sentence.themes.length === 0) return;
  for (const { name, read } of THEMES) {
    if (read !== "late" && read.at === at && sentence.themes.includes(name)) read.add(article, sentence);
  }
}
