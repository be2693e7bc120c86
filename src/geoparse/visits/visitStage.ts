/** Where an article is: to where somebody comes of whom it says no more than that he came. */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { plain } from "../text/letters.ts";
import type { VisitArticle } from "./visitArticle.ts";
import { type Destination, destinationOf, destinationsOf, plainlyMost, stateAsPlace } from "./visitEntities.ts";
import type { VisitHere } from "./visitHere.ts";

/** "NAIROBI – ", "Kenya: ", "NAIROBI. " */
const AFTER_LABEL = /^(?: (?:-|–|—) |[:.]\s)/;
const DASH = /^ (?:-|–|—) /;
/** What may stand before it: its number. */
const BEFORE_LABEL = /^[\d/.) ]*$/;
/** What else may stand in a heading that names a section by its place ("Engagement with Kenya"); others ask and tell. */
const BESIDE_PLACE = plain(/^[\d/.) ]*(?:\p{L}+ ?){0,2}[. ]*$/u);
const TELLS = /\b(?:is|are|was|were|will|has|have|had|what|why|how|who|where|when|not|no|without|to|from)\b/i;
/** Sentences that tell of visits to where most of them lead. */
const LEAST_VISITED = 2;
/** States to which those go whose home is where others come. */
const LEAST_STATES = 3;
/** Characters from a visit told to another's to the same place. */
const REACH_OF_STAGE = 500;

/**
 * Where somebody comes who "came in May": to where the visit was that was told right before, else where the article is
 * written from, else where most visits lead of which it tells. Nobody comes to his own state.
 */
export function stageAt(article: VisitArticle, index: number, guests: readonly LeaderMention[]): Destination | null {
  const { start = 0, paragraph = 0 } = article.sentences[index] ?? {};
  const isAway = ({ iso3 }: Pick<Destination, "iso3">): boolean => guests.every((g) => g.iso3 !== iso3);
  const item = placeOfItem(article, index);
  if (item && isAway(item.place)) return item.place;
  if (item?.isDateline) return null;
  const across = article.acrossFrom(guests);
  if (across) return across;
  const section = sectionPlace(article, index);
  if (section && isAway(section)) return section;
  const stage =
    article.dateline?.destinations?.[0] ??
    mostVisited(article) ??
    titled(article) ??
    firstTold(article) ??
    home(article) ??
    homeOfTravellers(article) ??
    article.mostSpokenOf();
  // The host's own journeys lead away from where others come to.
  const mayTakePlace = ({ status }: VisitHere): boolean => status === "made" || status === "planned";
  const mayBeHost = ({ iso3 }: LeaderMention): boolean => iso3 === null || iso3 === stage?.iso3;
  const last = article.found.findLast((v) => mayTakePlace(v) && !(stage && mayBeHost(v.leader)));
  const isNear = last && paragraph - last.paragraph <= 1 && start - last.evidence.end < REACH_OF_STAGE;
  if (isNear && isAway(last) && guests.every((g) => g.name !== last.visitor)) return destinationOf(last);
  return stage && isAway(stage) ? stage : null;
}

/** The state of whom the article is about: one comes to see him. */
function home(article: VisitArticle): Destination | null {
  const iso3 = article.protagonist()?.iso3 ?? null;
  return iso3 === null ? null : stateAsPlace(iso3);
}

/** The state that all come from who go somewhere else than to it, if they go to several: others come to it. */
function homeOfTravellers({ found }: VisitArticle): Destination | null {
  const home = found[0]?.leader.iso3;
  if (!home) return null;
  const away = found.filter(({ iso3 }) => iso3 !== home);
  const isTheirs = away.every(({ leader }) => leader.iso3 === home);
  return isTheirs && new Set(away.map(({ iso3 }) => iso3)).size >= LEAST_STATES ? stateAsPlace(home) : null;
}

/**
 * Of an item in a diary ("NAIROBI – X comes on Friday") or of one about a place ("Kenya: X came in May"), which may be about
 * those who come from there.
 */
function placeOfItem(article: VisitArticle, index: number): { place: Destination; isDateline: boolean } | null {
  let first = index;
  while (article.goesOn(first)) first--;
  const [opening] = article.placesIn(first);
  if (opening?.symbol !== "place") return null;
  const { text, sentences } = article;
  const opens = BEFORE_LABEL.test(text.slice(sentences[first]?.start, opening.start));
  const after = text.slice(opening.end, opening.end + 3);
  const [place] = opening.destinations ?? [];
  // "Cairo. It rained." is a label in capitals only.
  const isLabel =
    AFTER_LABEL.test(after) && (!after.startsWith(".") || isInCapitals(text.slice(opening.start, opening.end)));
  return opens && place && isLabel ? { place, isDateline: DASH.test(after) } : null;
}

function isInCapitals(written: string): boolean {
  return written === written.toUpperCase();
}

/** Of a section whose heading names one state, and little else. */
function sectionPlace(article: VisitArticle, index: number): Destination | null {
  const [at, another] = article.headingOver(index);
  const heading = article.sentences[at ?? -1];
  if (at === undefined || another !== undefined || !heading) return null;
  const [place, other] = article.placesIn(at);
  if (place?.symbol !== "place" || other !== undefined) return null;
  const beside = article.text.slice(heading.start, place.start) + article.text.slice(place.end, heading.end);
  return BESIDE_PLACE.test(beside) && !TELLS.test(beside) ? (place.destinations?.[0] ?? null) : null;
}

/** The place in its title, if that names one state alone. */
function titled(article: VisitArticle): Destination | null {
  const [title, next] = article.sentences;
  if (title === undefined || next?.paragraph === title.paragraph) return null;
  const places = destinationsOf(article.placesIn(0));
  const [only] = places;
  return only && places.every(({ iso3 }) => iso3 === only.iso3) ? only : null;
}

/** Where the first visit that it tells leads, if that is whom the article names most. */
function firstTold(article: VisitArticle): Destination | null {
  const [first] = article.found;
  return first?.status === "made" && first.visitor === article.mostNamed()?.name ? destinationOf(first) : null;
}

/** Where most of the visits told so far lead, if it is plain. */
export function mostVisited(article: VisitArticle): Destination | null {
  const told = new Map<string, Set<number>>();
  for (const { iso3, evidence } of article.found) told.set(iso3, (told.get(iso3) ?? new Set()).add(evidence.start));
  const times = new Map([...told].map(([iso3, sentences]) => [iso3, sentences.size]));
  return plainlyMost(times, LEAST_VISITED);
}
