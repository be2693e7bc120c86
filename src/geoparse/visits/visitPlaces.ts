/** Where a sentence's visits may lead: the places that it names, and "there" and "both capitals". */
import type { Span } from "../../atlas/schema.ts";
import type { Located } from "../model.ts";
import { matches } from "../text/matches.ts";
import type { VisitFound } from "./sameVisit.ts";
import { type Destination, type Entity, spanOf } from "./visitEntities.ts";

/** What can be a destination; a region with no single state is marked as an area, so that no pattern takes it for one. */
export function placesOf({ mentions, document: { text } }: Located): readonly Entity[] {
  return mentions.flatMap((m): Entity[] => {
    // Who is at the Munich Security Conference is in Munich.
    const isVenue = m.kind === "embedded" && m.role === "place" && VENUE.test(text.slice(m.end, m.end + LONGEST_VENUE));
    if (m.kind === "embedded" && !isVenue) return [];
    const [iso3] = m.iso3;
    if (m.iso3.length !== 1 || iso3 === undefined || m.kind === "macro_region" || m.kind === "water") {
      return [{ ...spanOf(m), symbol: "area" }];
    }
    const city = m.kind === "capital" || m.kind === "city" || isVenue;
    const destination: Destination = {
      ...{ place: city && m.place ? m.place : iso3, iso3, city: city && m.place !== null },
      ...(m.kind === "region" || CITY_STATES.has(iso3) ? { spot: true } : {}),
    };
    return [{ ...spanOf(m), symbol: m.kind === "demonym" ? "people" : "place", destinations: [destination] }];
  });
}

const CITY_STATES: ReadonlySet<string> = new Set(["SGP", "VAT", "MCO"]);

/** What goes on in a city and has its name. */
const VENUE = /^ (?:\p{Lu}\p{L}+ ){0,3}(?:Conference|Forum|Dialogue|Expo|Show)(?![\p{L}])/u;
const LONGEST_VENUE = 50;

/** "Between Kyiv and Moscow, … travelled to both capitals": the last two states that the sentence names. */
export function both(raw: string, { start }: Span, places: readonly Entity[]): readonly Entity[] {
  return (MAY_HOLD_BOTH.test(raw) ? matches(raw, BOTH) : []).flatMap((match): Entity[] => {
    const at = start + match.index;
    const named = places.flatMap((p) => (p.end <= at && p.symbol === "place" ? (p.destinations ?? []) : []));
    const last = new Map(named.map((d) => [d.iso3, d]));
    const destinations = [...last.values()].slice(-2);
    return destinations.length < 2 ? [] : [{ start: at, end: at + match[0].length, symbol: "place", destinations }];
  });
}
/**
 * "Went there", "visited the country": where the text was speaking of, if that is one place: the only one that the sentence names
 * before it, the only one of the sentence before, or a visit just told.
 * @param earlier places of the sentence before; @param home states of those whom the sentence names
 */
export function there(
  raw: string,
  sentence: Span,
  places: readonly Entity[],
  last: VisitFound | undefined,
  earlier: readonly Entity[],
  home: ReadonlySet<string | null>,
): readonly Entity[] {
  if (!mayHoldThere(raw)) return [];
  return matches(raw, THERE).flatMap((match): Entity[] => {
    const start = sentence.start + match.index;
    const named = statesOf(places.filter((p) => p.end <= start));
    const [only, another] = named;
    const told = last && sentence.start - last.evidence.end < NEAR ? { ...last, place: last.destination } : undefined;
    // The sentence right before it goes first, whether it told of a visit or not.
    const [before, other] =
      told && sentence.start - told.evidence.end < 3 ? [] : statesOf(earlier).filter((d) => !home.has(d.iso3));
    const goal = only ?? (other ? undefined : before) ?? told;
    return goal && !another
      ? [{ start, end: start + match[0].length, symbol: "place", destinations: [goal], anaphor: true }]
      : [];
  });
}

/** One destination for each state that the places lie in, the last named of each. */
function statesOf(places: readonly Entity[]): readonly Destination[] {
  const named = places.flatMap((p) => (p.symbol === "place" ? (p.destinations ?? []) : []));
  return [...new Map(named.map((d) => [d.iso3, d])).values()];
}
/** The place that a dispatch comes from ("NAIROBI, Oct 31 (AP) — …"): what "here" means in it. */
export function datelineOf({ document, cleaned }: Located, places: readonly Entity[]): Entity | undefined {
  const text = document.text;
  return places.slice(0, MOST_BEFORE_DATELINE).find(({ symbol, start, end }) => {
    const paragraph = cleaned.paragraphs.find((p) => p.start <= start && start < p.end);
    return (
      symbol === "place" &&
      paragraph !== undefined &&
      text.slice(paragraph.start, start).trim() === "" &&
      DATELINE.test(text.slice(end, end + 80))
    );
  });
}
/** A heading and what is under it may name places too. */
const MOST_BEFORE_DATELINE = 8;

/** "Arrived here on Monday". */
export function here(raw: string, { start }: Span, dateline: Entity | undefined): readonly Entity[] {
  const destinations = dateline?.destinations;
  if (!destinations || !mayHoldHere(raw)) return [];
  return matches(raw, HERE).map((match) => {
    const at = start + match.index;
    return { start: at, end: at + match[0].length, symbol: "place", destinations };
  });
}
/** What a look-behind would make slow to look for. */
export function mayHoldHere(raw: string): boolean {
  return / here/u.test(raw);
}
const DATELINE =
  /^(?:, [\p{L}. ]{2,25})?(?:, \p{Lu}[\p{L}.]{2,8} \d{1,2}(?:, \d{4})?)?(?: \([^)]{1,30}\))? ?(?:--?|–|—)/u;
const HERE =
  /(?<=\p{L} )here(?= (?:on|for|with|to|after|ahead|yesterday|today|late|early|this|last|mon|tues|wednes|thurs|fri|satur|sun)|[,.])/giu;

/** What a look-behind would make slow to look for. */
export const mayHoldThere = (raw: string): boolean => MAY_HOLD_THERE.test(raw);
const MAY_HOLD_THERE =
  /[ ](?:there|the (?:country|city|capital|kingdom|island|archipelago|republic|emirate|sultanate))(?![a-z])/;
const MAY_HOLD_BOTH = /both|the two/i;
const THERE =
  /(?<=(?:went|go|goes|going|gone|got|gets|flew|fly|flies|travell?ed|travell?ing|travels?|be|been|is|was|are|were|arrive[ds]?|landed|lands?|landing|headed|returned|came?|comes?|coming|back|drove|stay(?:ed|s|ing)?|stopped|met|meets?|spoke|talks|days?|nights?|hours?|weeks?|weekend|visits?|trips?|tours?|journeys?|stays?) )there(?![a-z-])|(?<=[a-z,\uE000-\uE3FF] )there(?=[.,;:)]|$| (?:on|last|next|this|in(?= [A-Z12e])|at the|with|by|for)(?![a-z]))|(?<=(?:visit(?:ed|s|ing)?|toured|left|leav(?:es|ing)|reach(?:ed|es|ing)|(?:visits?|trips?|tours?|stays?|travell?(?:ed|ing)|travels?|flew|fl(?:y|ies|ying)|been|went|go|goes|going|c[ao]me|coming|return(?:ed|s|ing)?|arriv(?:ed?|es|ing)|land(?:ed|s|ing)?|touch(?:ed|es|ing)? down|set foot|stay(?:ed|s|ing)?|stopp?(?:ed|s|ing)|(?:days|hours|nights?|day|time)) (?:to|in|of|on|from|for|into)) )the (?:country|city|capital|kingdom|island|archipelago|republic|emirate|sultanate|city-state)(?![a-z’'-]| of )/g;
/** Characters from a visit told to "there". */
export const NEAR = 250;
const BOTH = /(?<![\p{L}-])(?:both|the two) (?:capitals|countries|nations|states)(?![\p{L}-])/giu;
