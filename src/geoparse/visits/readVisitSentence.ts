/** Whether and how a sentence is read for visits: whom and what it names or may mean, and of what else it may speak. */
import type { Sentence } from "../model.ts";
import { createHints } from "../text/hints.ts";
import { plainOf } from "../text/letters.ts";
import { LONGEST_SENTENCE, symbolise } from "../text/symbols.ts";
import type { VisitArticle } from "./visitArticle.ts";
import type { Entity } from "./visitEntities.ts";
import { MAY_HOLD_BOTH, MAY_HOLD_HERE, MAY_HOLD_THERE, meantByBoth, meantByHere, meantByThere } from "./visitPlaces.ts";
import { namedIn, type ThemeName, type VisitSentence } from "./visitSentence.ts";
import { THEMES } from "./visitThemes.ts";

/** The hints: a bit of each theme, in their order, and of what else a visit's sentence may speak of. */
const bitOf = (theme: number): number => 1 << theme;
const [THERE, HERE, BOTH] = [bitOf(THEMES.length), bitOf(THEMES.length + 1), bitOf(THEMES.length + 2)];
/** A journey, maybe without an owner. */
const JOURNEY = bitOf(THEMES.length + 3);
const ALL = 2 * JOURNEY - 1;
/** What may be told in a sentence that names no leader. */
const OF_NOBODY = THEMES.reduce(
  (bits, { ofNobody }, theme) => (ofNobody ? bits | bitOf(theme) : bits),
  THERE | HERE | BOTH | JOURNEY,
);
const hintsIn = createHints([
  ...THEMES.map(({ words }, theme) => [bitOf(theme), words] as const),
  [THERE, MAY_HOLD_THERE],
  [HERE, MAY_HOLD_HERE],
  [BOTH, MAY_HOLD_BOTH],
  [JOURNEY, /visit|trip|tour|journey|swing|stop/],
]);
const NO_THEMES: readonly ThemeName[] = [];

function themesIn(article: VisitArticle, hints: number, namesLeaders: boolean): readonly ThemeName[] {
  let themes = NO_THEMES;
  for (const [theme, { name, wordlessIn }] of THEMES.entries()) {
    const mayHold = (hints & bitOf(theme)) !== 0 || (namesLeaders && wordlessIn?.(article) === true);
    if (mayHold) themes = [...themes, name];
  }
  return themes;
}

const LATEST =
  /^The (?:latest|last|next|newest|new|present|current|most recent|coming|whole) (?:visit|trip|tour|journey|swing)/;

/** @returns null where a sentence can tell of no visit: nobody who goes, or nowhere to go */
export function readVisitSentence(article: VisitArticle, sentence: Sentence, index: number): VisitSentence | null {
  const { start, end, paragraph } = sentence;
  if (end - start > LONGEST_SENTENCE) return null;
  const leaders = article.leadersIn(index);
  const namesLeaders = leaders.length > 0;
  const written = plainOf(article.text).slice(start, end);
  const words = article.wordsIn(index);
  const hints = hintsIn(words, written, namesLeaders ? ALL : OF_NOBODY);
  const themes = themesIn(article, hints, namesLeaders);
  const meansPlace = (hints & THERE) !== 0 || (article.dateline && (hints & HERE) !== 0);
  if (themes.length === 0 && !meansPlace && leaders.length < 2 && article.placesIn(index).length === 0) return null;
  const before = article.spokenOfBefore(index);
  const lastVisitor = article.lastVisitor(index);
  const isUnowned = (hints & JOURNEY) !== 0 && lastVisitor.length === 0 && before.length === 0;
  const isAnyone = isUnowned || ((hints & JOURNEY) !== 0 && LATEST.test(written));
  const ofRecord = article.travellerOfRecord();
  const traveller = ofRecord ?? (isAnyone ? article.traveller() : null);
  if (!namesLeaders && before.length === 0 && lastVisitor.length === 0 && !traveller) return null;
  const { people, free } = namedIn(article, index);
  const goals: Entity[] = [...free];
  if ((hints & BOTH) !== 0) goals.push(...meantByBoth(written, sentence, free));
  if ((hints & HERE) !== 0) goals.push(...meantByHere(written, sentence, article.dateline));
  if ((hints & THERE) !== 0) goals.push(...meantByThere(written, sentence, article.spokenOfAt(index, free)));
  const saysWhere = goals.some(({ destinations }) => destinations !== undefined);
  // Who is received somewhere is a second leader beside the host.
  if (!saysWhere && people.length < 2 && themes.length === 0) return null;
  const dates = article.datesIn(index);
  const symbolic = symbolise(article.text, sentence, [...people, ...dates, ...goals]);
  return {
    start,
    end,
    paragraph,
    index,
    symbolic,
    text: symbolic.text,
    small: symbolic.small,
    words,
    namesLeaders,
    isDated: dates.length > 0,
    saysWhere,
    holdsAnaphor: goals.some(({ anaphor }) => anaphor),
    before,
    lastVisitor,
    traveller,
    isOfRecord: ofRecord !== null,
    themes,
  };
}
