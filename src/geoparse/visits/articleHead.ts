/** What the head of an article says of all that follows: whose journeys it records, between which two states. */
import { articleSubject } from "../leaders/articleSubject.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import type { Located } from "../model.ts";
import { plain, plainOf } from "../text/letters.ts";
import type { Entity } from "./visitEntities.ts";

/** What the head of a record of journeys speaks of. */
const JOURNEYS = plain(
  /\b(?:trips?|travel(?:s|l?ed|l?er|l?ing)?|journeys?|visits?|tours?|abroad|overseas|roads?|flights?|flyer|flying|suitcases?|diary|logbook|itinerar(?:y|ies)|miles|stations|went|wanderings|summits|foreign policy|diplomacy)\b/iu,
);
const LONGEST_HEAD = 400;
const OFFICE =
  /\b(?:president|minister|premier|chancellor|leader|secretary|king|queen|prince|emperor|pope)(?:'s|’s)?\b/i;

/** Whom the headline names, or an office in it means, where the head of the article speaks of journeys. */
export function travellerOf(
  located: Located,
  all: readonly LeaderMention[],
  times: (name: string) => number,
): LeaderMention | null {
  const { text } = located.document;
  if (!JOURNEYS.test(plainOf(text).slice(0, LONGEST_HEAD))) return null;
  const named = { all: all.filter(({ how }) => how === "name"), times };
  return articleSubject(located, named, ({ start, end }) => OFFICE.test(text.slice(start, end)));
}

/** What a headline calls a history of two states. */
const HISTORY = plain(
  /\b(?:relations|relationship|ties|visits|summits|journeys|trips|travels|roads?|chronology|timeline|who went|record|encounters|exchanges|neighbou?rs|embassy)\b/iu,
);

/** Lines above the text of which one may be the headline. */
const MOST_HEADINGS = 4;

/**
 * The two states of which a headline speaks, one of them that of whose journeys the article records.
 * @param placesIn gives those that a paragraph names, by its index
 */
export function twoStatesOf(
  { document: { text }, cleaned }: Located,
  placesIn: (paragraph: number) => readonly Entity[],
  traveller: LeaderMention | null,
): readonly [string, string] | null {
  const plainText = plainOf(text);
  for (const [index, { kind, start, end }] of cleaned.paragraphs.slice(0, MOST_HEADINGS).entries()) {
    if (kind !== "heading") return null;
    const isOfTraveller = traveller !== null && index === 0;
    if (!isOfTraveller && !HISTORY.test(plainText.slice(start, end))) continue;
    const named = placesIn(index).flatMap(({ destinations = [] }) => destinations.map(({ iso3 }) => iso3));
    const [one, other, third] = new Set([...(isOfTraveller && traveller.iso3 ? [traveller.iso3] : []), ...named]);
    if (one !== undefined && other !== undefined && third === undefined) return [one, other];
  }
  return null;
}
