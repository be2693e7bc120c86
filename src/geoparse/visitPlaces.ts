/** Where a sentence's visits may lead: the places that it names, and "there" and "both capitals". */
import type { Span } from "../atlas/schema.ts";
import { matches } from "./matches.ts";
import type { Located } from "./model.ts";
import type { VisitFound } from "./sameVisit.ts";
import { type Entity, spanOf } from "./visitEntities.ts";

/** What can be a destination; a region with no single state is marked as an area, so that no pattern takes it for one. */
export function placesOf({ mentions }: Located): readonly Entity[] {
  return mentions.flatMap((m): Entity[] => {
    if (m.kind === "embedded") return [];
    const [iso3] = m.iso3;
    if (m.iso3.length !== 1 || iso3 === undefined || m.kind === "macro_region" || m.kind === "water") {
      return [{ ...spanOf(m), symbol: "area" }];
    }
    const city = m.kind === "capital" || m.kind === "city";
    const destination = { place: city && m.place ? m.place : iso3, iso3, city: city && m.place !== null };
    return [{ ...spanOf(m), symbol: m.kind === "demonym" ? "people" : "place", destinations: [destination] }];
  });
}

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
/** "Went there": where the text was speaking of, if that is one place: a visit just told, or the only one that the sentence names. */
export function there(
  raw: string,
  sentence: Span,
  places: readonly Entity[],
  last: VisitFound | undefined,
): readonly Entity[] {
  return (MAY_HOLD_THERE.test(raw) ? matches(raw, THERE) : []).flatMap((match): Entity[] => {
    const start = sentence.start + match.index;
    const named = places.flatMap((p) => (p.end <= start && p.symbol === "place" ? (p.destinations ?? []) : []));
    const [only, another] = [...new Map(named.map((d) => [d.iso3, d])).values()];
    const told = last && sentence.start - last.evidence.end < NEAR ? { ...last, place: last.destination } : undefined;
    const goal = only ?? told;
    return goal && !another ? [{ start, end: start + match[0].length, symbol: "place", destinations: [goal] }] : [];
  });
}
/** What a look-behind would make slow to look for. */
const MAY_HOLD_THERE = /there/i;
const MAY_HOLD_BOTH = /both|the two/i;
const THERE =
  /(?<=(?:went|go|goes|going|gone|got|gets|flew|fly|flies|travell?ed|travels?|been|arrive[ds]?|landed|headed|returned|came?|come|back|drove) )there(?![\p{L}-])/giu;
/** Characters from a visit told to "there". */
export const NEAR = 250;
const BOTH = /(?<![\p{L}-])(?:both|the two) (?:capitals|countries|nations|states)(?![\p{L}-])/giu;
