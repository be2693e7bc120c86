/**
 * Visits that a sentence tells by one told before it: what was called off and made good ("he made up for it in May"), and
 * an earlier one to the same place ("on his first visit, in 2016, he").
 */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { plainPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { daysKey } from "./sameVisit.ts";
import { daysFor } from "./visitDays.ts";
import { destinationOf, entitiesIn, leadersIn } from "./visitEntities.ts";
import { type VisitHere, visitHere } from "./visitHere.ts";
import type { ReadByRules, VisitSentence } from "./visitSentence.ts";

const { leader: L, place: P, date: D } = SYMBOL;

/** Words without which none is told by the one before. */
export const MAY_HOLD_REFERENCE =
  / made (?:up|good|amends|it)| (?:instead|finally|eventually|at last|after all|in the end)(?![a-z])| took place| went ahead| (?:first|second|previous|last|earlier|recent) (?:visit|trip|stay|journey)/;

/** Adds them when all visits of an article that have words of their own are found. */
export function addReferredTo({ article, sentences }: ReadByRules): void {
  const { found } = article;
  if (found.length === 0) return;
  const inOrder = found.toSorted((a, b) => a.evidence.start - b.evidence.start);
  for (const sentence of sentences) {
    if (!sentence.isDated || !sentence.themes.includes("reference")) continue;
    for (const reference of REFERENCES) found.push(...referredTo(sentence, inOrder, reference));
  }
}

interface Reference {
  readonly pattern: RegExp;
  /** Whether it can be of a visit. */
  readonly fits: (visit: VisitHere) => boolean;
  readonly past: boolean;
  /** Characters from it to the words at most. */
  readonly reach: number;
  readonly why: string;
}

const later = `(?: [a-z]+){0,3}?,? (?:(?:early |late )?(?:in|on) )?(?<d>${D})`;
const REFERENCES: readonly Reference[] = [
  {
    pattern: plainPattern(
      `(?<![\\p{L}])(?:made (?:up for (?:it|this|that)|amends|it up|it good|good (?:the|his|her|that|this|on) [a-z]+)|(?:was|were)(?: [a-z]+ly)? made good|(?:finally|eventually|at last|it|and) (?:took place|went ahead|made|held|paid))${later}`,
      "dgi",
    ),
    fits: ({ status }) => status === "cancelled",
    past: false,
    reach: 700,
    why: "a visit made good",
  },
  {
    pattern: plainPattern(
      `(?<![\\p{L}])(?:went|came|travell?ed|flew|visited|did so|did go)(?: there)? (?:(?:in|on) )?(?<d>${D}),? (?:instead|after all|in the end|at last)(?![\\p{L}])`,
      "dgi",
    ),
    fits: ({ status }) => status === "cancelled",
    past: false,
    reach: 700,
    why: "a visit made good",
  },
  {
    pattern: plainPattern(
      `(?<![\\p{L}])(?:on|during|since|after) (?:his|her|${L}(?:'s)?) (?:own )?(?:very )?(?:first|second|previous|last|earlier|only other|most recent)(?: (?:official|state|working|private))? (?:visit|trip|stay|journey)(?: (?:there|here|to the (?:country|city|capital)|${P}))?,? (?:in|on) (?<d>${D})(?! (?:to|in) (?:the )?${P})`,
      "dgi",
    ),
    fits: ({ past }) => !past,
    past: true,
    reach: 3000,
    why: "on his first visit, in May",
  },
];

function referredTo(
  sentence: VisitSentence,
  told: readonly VisitHere[],
  { pattern, fits, past, reach, why }: Reference,
): readonly VisitHere[] {
  const { symbolic, start } = sentence;
  return matches(symbolic.text, pattern).flatMap((match): VisitHere[] => {
    const at = match.indices?.groups?.d;
    const end = match.index + match[0].length;
    const [named] = at ? entitiesIn(symbolic, ...at, "date") : [];
    const who = leadersIn(symbolic, [0, end]).at(-1);
    const last = told.findLast(
      (v) =>
        v.evidence.start <= start && start - v.evidence.end < reach && (who === undefined || isOf(v, who)) && fits(v),
    );
    const date = daysFor("made", named?.date ?? null);
    if (last === undefined || date === null) return [];
    const place = entitiesIn(symbolic, end, end + 8, "place")[0]?.destinations?.[0];
    if (place && place.iso3 !== last.iso3) return [];
    const isTold = told.some(
      (v) => v.evidence.start === start && v.iso3 === last.iso3 && daysKey(v) === daysKey({ date }),
    );
    if (isTold) return [];
    const { leader } = last;
    const goal = destinationOf(last);
    return [visitHere(sentence, { leader, goal, date, status: "made", past, certain: true, again: true, why })];
  });
}

/** "Z called off his trip. He made up for it": of whom it was told, whomever else the article is about. */
function isOf({ visitor, status, leader }: VisitHere, who: LeaderMention): boolean {
  return visitor === who.name || (status === "cancelled" && who.how === "pronoun" && leader.pronoun === who.pronoun);
}
