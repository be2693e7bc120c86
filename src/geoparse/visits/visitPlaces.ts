/** Where a sentence's visits may lead: the places that it names, and "there" and "both capitals". */
import type { Mention, Span } from "../../atlas/schema.ts";
import type { Located } from "../model.ts";
import { inPlainLetters, plain, plainPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import type { VisitFound } from "./sameVisit.ts";
import { type Destination, destinationOf, destinationsOf, type Entity } from "./visitEntities.ts";

/**
 * What a name of a place can be as a destination; a region with no single state is marked as an area, so that no pattern
 * takes it for one. Null for what is no place of its own.
 */
export function placeOf(
  { start, end, kind, role, iso3: [iso3, another], place }: Mention,
  text: string,
): Entity | null {
  // Who is at the Munich Security Conference is in Munich.
  const isVenue =
    kind === "embedded" && role === "place" && VENUE.test(inPlainLetters(text.slice(end, end + LONGEST_VENUE)));
  if (kind === "embedded" && !isVenue) return null;
  if (iso3 === undefined || another !== undefined || kind === "macro_region" || kind === "water") {
    return { start, end, symbol: "area" };
  }
  const city = (kind === "capital" || kind === "city" || isVenue) && place !== null;
  const isSpot = kind === "region" || CITY_STATES.has(iso3);
  const destination: Destination = { place: city ? place : iso3, iso3, city, ...(isSpot ? { spot: true } : {}) };
  return { start, end, symbol: kind === "demonym" ? "people" : "place", destinations: [destination] };
}

const CITY_STATES: ReadonlySet<string> = new Set(["SGP", "VAT", "MCO"]);

/** What goes on in a city and has its name. */
const VENUE = plain(/^ (?:\p{Lu}\p{L}+ ){0,3}(?:Conference|Forum|Dialogue|Expo|Show)(?![\p{L}])/u);
const LONGEST_VENUE = 50;

/**
 * "Between Kyiv and Moscow, … travelled to both capitals": the last two states that the sentence names.
 * @param sentence here and below, in plain letters
 */
export function meantByBoth(sentence: string, { start }: Span, places: readonly Entity[]): readonly Entity[] {
  return matches(sentence, BOTH).flatMap((match): Entity[] => {
    const at = start + match.index;
    const destinations = statesOf(places.filter((p) => p.end <= at)).slice(-2);
    return destinations.length < 2 ? [] : [{ start: at, end: at + match[0].length, symbol: "place", destinations }];
  });
}

/** Places of which a text was speaking where it says "there". */
export interface SpokenOf {
  /** Those that the sentence names. */
  readonly places: readonly Entity[];
  /** Those of the sentence before. */
  readonly earlier: readonly Entity[];
  /** Those of the nearest sentence before that one, in the same paragraph, that names any. */
  readonly further: readonly Entity[];
  /** The visit told last that led to no state of those named. */
  readonly last: VisitFound | undefined;
  /** The states of those whom the sentence names. */
  readonly home: ReadonlySet<string | null>;
}

/**
 * "Went there", "visited the country": where the text was speaking of, if that is one place: the only one that the sentence names
 * before it, the only one of the sentence before, a visit just told, or the only one further up in the paragraph.
 */
export function meantByThere(
  sentence: string,
  { start: offset }: Span,
  { places, earlier, further, last, home }: SpokenOf,
): readonly Entity[] {
  const isAway = ({ iso3 }: Destination): boolean => !home.has(iso3);
  return matches(sentence, THERE).flatMap((match): Entity[] => {
    const start = offset + match.index;
    // "Portugal's prime minister, X, is expected there": of whom it is said, not where.
    const isOwner = (place: Entity): boolean =>
      sentence.startsWith("'s ", place.end - offset) && !destinationsOf([place]).some(isAway);
    const named = statesOf(places.filter((p) => p.end <= start && !isOwner(p)));
    const [only, another] = named;
    const distance = last ? offset - last.evidence.end : Number.POSITIVE_INFINITY;
    const told = last && distance < NEAR ? destinationOf(last) : undefined;
    // The sentence right before it goes first, whether it told of a visit or not.
    const [before, other] = told && distance < 3 ? [] : statesOf(earlier).filter(isAway);
    const [above, besides] = statesOf(further).filter(isAway);
    const ofParagraph = other || besides ? undefined : above;
    // What the paragraph spoke of since a visit was told goes before where that led.
    const isSince = last !== undefined && (further[0]?.start ?? 0) > last.evidence.end;
    const goal = only ?? (other ? undefined : before) ?? (isSince ? (ofParagraph ?? told) : (told ?? ofParagraph));
    return goal && !another
      ? [{ start, end: start + match[0].length, symbol: "place", destinations: [goal], anaphor: true }]
      : [];
  });
}

/** One destination for each state that the places lie in, the last named of each. */
function statesOf(places: readonly Entity[]): readonly Destination[] {
  return [...new Map(destinationsOf(places).map((d) => [d.iso3, d])).values()];
}

/** The place that a dispatch comes from ("NAIROBI, Oct 31 (AP) — …"): what "here" means in it. */
export function datelineOf(located: Located): Entity | undefined {
  let left = MOST_BEFORE_DATELINE;
  for (const mention of located.mentions) {
    const place = placeOf(mention, located.document.text);
    if (place === null) continue;
    if (left === 0) break;
    left--;
    if (place.symbol === "place" && opensDispatch(mention, located)) return place;
  }
  return undefined;
}
/** A heading and what is under it may name places too. */
const MOST_BEFORE_DATELINE = 8;
/** Further down a place and a day open an entry of a list. */
const MOST_PARAGRAPHS_BEFORE_DATELINE = 4;
const LONGEST_DATELINE = 80;

function opensDispatch({ start, end }: Span, { document: { text }, cleaned }: Located): boolean {
  const index = cleaned.paragraphs.findIndex((p) => p.start <= start && start < p.end);
  const paragraph = cleaned.paragraphs[index];
  if (paragraph === undefined) return false;
  const lead = text.slice(paragraph.start, start).trim();
  const rest = inPlainLetters(text.slice(end, Math.min(end + LONGEST_DATELINE, paragraph.end)));
  if (lead === "" && DATELINE.test(rest)) return true;
  return index < MOST_PARAGRAPHS_BEFORE_DATELINE && (lead === "" || BYLINE.test(lead)) && DATED_LINE.test(rest);
}

/** "Arrived here on Monday". */
export function meantByHere(sentence: string, { start }: Span, dateline: Entity | undefined): readonly Entity[] {
  const destinations = dateline?.destinations;
  if (!destinations) return [];
  return matches(sentence, HERE).map((match) => {
    const at = start + match.index;
    return { start: at, end: at + match[0].length, symbol: "place", destinations };
  });
}
/** What a look-behind would make slow to look for. */
export const MAY_HOLD_HERE = / here/;
const DAY =
  "(?:(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?|\\p{Lu}\\p{L}{2,8}(?:[-–]\\p{Lu}\\p{L}{2,8})? \\d{4})";
/** What may stand between a dateline's place and its end: "Ohio", the day, the agency. */
const BEHIND_PLACE = `(?:/[\\p{Lu} ]{3,20})?(?:, (?!${DAY})[\\p{L}. ]{2,25})?`;
const AGENCY = "(?: \\([^)]{1,40}\\)| /[^/]{2,30}/)?";
const DATELINE = plainPattern(`^${BEHIND_PLACE}(?:, ${DAY})?${AGENCY}(?: ?(?:--|—)| -| ?–(?= ))`);
/** Without a dash there must be a day: "Nairobi, 31 October 2024: …", or a line of its own. */
const DATED_LINE = plainPattern(`^${BEHIND_PLACE}${AGENCY}(?:,|:)? ${DAY}${AGENCY}(?:[:.](?=[ -])|\\.?\\s*$)`);
/** "By our correspondent, " before the place. */
const BYLINE = /^(?:by|from|staff|our|special) [^.:;]{2,40}(?:,| in)$/i;
const HERE = plain(
  /(?<=\p{L} )here(?= (?:on|for|with|to|after|ahead|yesterday|today|late|early|this|last|mon|tues|wednes|thurs|fri|satur|sun)|[,.])/giu,
);

/** What a look-behind would make slow to look for. */
export const MAY_HOLD_THERE =
  /[ ](?:there|the (?:country|city|capital|resort|town|kingdom|island|archipelago|republic|emirate|sultanate)|same (?:country|city|capital|town|resort|island)|that (?:country|city|town|capital))(?![a-z])/;
export const MAY_HOLD_BOTH = /(?:both|the two) (?:capitals|countries|nations|states)/i;
const THERE =
  /(?<=(?:went|go|goes|going|gone|got|gets|flew|fly|flies|travell?ed|travell?ing|travels?|be|been|due|expected|awaited|received|welcomed|last|is|was|are|were|arrive[ds]?|landed|lands?|landing|headed|returned|came?|comes?|coming|back|drove|stay(?:ed|s|ing)?|stopped|met|meets?|spoke|talks|days?|nights?|hours?|weeks?|weekend|visits?|trips?|tours?|journeys?|stays?) )there(?![a-z-])|(?<=[a-z,\uE000-\uE3FF] )there(?=[.,;:)]|$| (?:on|last|next|this|in(?= [A-Z12e])|at the|with|by|for|as well|too|again|earlier|later|before|after|since|the (?:next|following|same|previous|day|evening|night|week))(?![a-z]))|(?<=(?:visit(?:ed|s|ing)?|toured|left|leav(?:es|ing)|reach(?:ed|es|ing)|(?:visits?|trips?|tours?|stays?|travell?(?:ed|ing)|travels?|flew|fl(?:y|ies|ying)|been|went|go|goes|going|c[ao]me|coming|return(?:ed|s|ing)?|arriv(?:ed?|es|ing)|land(?:ed|s|ing)?|touch(?:ed|es|ing)? down|set foot|stay(?:ed|s|ing)?|stopp?(?:ed|s|ing)|(?:days|hours|nights?|day|time)) (?:to|in|of|on|from|for|into)|(?:is|was|are|were) (?:already |still |now |back |also )?in) )the (?:country|city|capital|kingdom|island|archipelago|republic|emirate|sultanate|city-state|resort|town)(?![a-z’'-]| of )|(?<= (?:in|at|to|from|of|visit(?:ed|s|ing)?|left) )th(?:e|is|at) (?:very )?same (?:country|city|capital|town|resort|island)(?![a-z’'-]| of )|(?<= (?:in|to|from|visit(?:ed|s|ing)?) )that (?:country|city|town|capital)(?![a-z’'-]| of )/g;
/** Characters from a visit told to "there". */
export const NEAR = 250;
const BOTH = plain(/(?<![\p{L}-])(?:both|the two) (?:capitals|countries|nations|states)(?![\p{L}-])/giu);
