import { groupedBy } from "./grouped.ts";
import type { Dossier, Excerpt, Mention, PassageEntry, Span, Tie, Visit } from "./schema.ts";
import { overlapping } from "./spans.ts";

/** A document as dossiers are drawn from it. */
export interface Quotable {
  readonly id: string;
  readonly text: string;
  /** `paragraph` counts from 1. */
  readonly sentences: readonly (Span & { readonly paragraph: number })[];
  /** Those that count: no names inside other names. */
  readonly mentions: readonly Mention[];
}

/** A sentence with what is in it and what it is evidence for. */
export interface Passage extends Span {
  readonly document: string;
  readonly text: string;
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
  readonly visits: readonly Visit[];
  readonly ties: readonly Tie[];
}

/** Every sentence of the documents, in the order of the documents and of the text. */
export function passagesOf(
  documents: readonly Quotable[],
  visits: readonly Visit[],
  ties: readonly Tie[],
): readonly Passage[] {
  const visitsOf = evidenceByDocument(visits);
  const tiesOf = evidenceByDocument(ties);
  return documents.flatMap(({ id, text, sentences, mentions }) => {
    const named = overlapping(sentences, mentions);
    const visitsIn = overlapping(sentences, visitsOf.get(id) ?? []);
    const tiesIn = overlapping(sentences, tiesOf.get(id) ?? []);
    return sentences.map(({ start, end, paragraph }, index) => ({
      ...{ document: id, start, end, text: text.slice(start, end), paragraph },
      mentions: (named[index] ?? []).filter((mention) => start <= mention.start && mention.end <= end),
      visits: unique((visitsIn[index] ?? []).map(({ of }) => of)),
      ties: unique((tiesIn[index] ?? []).map(({ of }) => of)),
    }));
  });
}

function evidenceByDocument<T extends Visit | Tie>(all: readonly T[]) {
  const evidence = all.flatMap((of) => of.evidence.map(({ document, start, end }) => ({ of, document, start, end })));
  return groupedBy(evidence, ({ document }) => [document]);
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The country that a mention is one of: its own name, or a city's or region's in it. None where it is of several. */
export function countryOf({ iso3: [only, another] }: Mention): string | null {
  return only !== undefined && another === undefined ? only : null;
}

/** By country, the sentences that name it, or that are evidence for a visit to it or for one of its ties. */
export function passagesByCountry(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  return groupedBy(passages, ({ mentions, visits, ties }) => [
    ...new Set([
      ...mentions.flatMap((mention) => countryOf(mention) ?? []),
      ...visits.map(({ iso3 }) => iso3),
      ...ties.flatMap(({ parties }) => parties),
    ]),
  ]);
}

/** By place, the sentences that name it. */
export function passagesByPlace(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  return groupedBy(passages, ({ mentions }) => mentions.flatMap(({ place }) => place ?? []));
}

/** @param passages the country's own */
export function countryDossier(iso3: string, name: string, passages: readonly Passage[]): Dossier {
  const excerpts = passages.map((passage) => {
    const visits = passage.visits.filter((visit) => visit.iso3 === iso3);
    const ties = passage.ties.filter((tie) => tie.parties.includes(iso3));
    return excerptOf(passage, (mention) => countryOf(mention) === iso3, visits, ties);
  });
  return { version: 1, id: iso3, name, excerpts };
}

/**
 * A region's or sea's, with all that its sentences are evidence for.
 * @param passages the place's own
 */
export function placeDossier(id: string, name: string, passages: readonly Passage[]): Dossier {
  const excerpts = passages.map((passage) =>
    excerptOf(passage, (mention) => mention.place === id, passage.visits, passage.ties),
  );
  return { version: 1, id, name, excerpts };
}

/**
 * The passages without their text, for counting. Those that neither name nor assert anything are left out.
 * @param areas ids of the regions and seas that have a dossier
 */
export function passageIndex(passages: readonly Passage[], areas: ReadonlySet<string>): PassageEntry[] {
  return passages
    .map(({ document, start, mentions, visits, ties }) => ({
      document,
      start,
      countries: mentions.flatMap((mention) => countryOf(mention) ?? []),
      places: mentions.flatMap(({ place }) => (place !== null && areas.has(place) ? [place] : [])),
      visits: visits.map(({ id }) => id),
      ties: ties.map(({ id }) => id),
    }))
    .filter(
      ({ countries, places, visits, ties }) => countries.length + places.length + visits.length + ties.length > 0,
    );
}

function excerptOf(
  { document, start, end, text, paragraph, mentions }: Passage,
  isOwn: (mention: Mention) => boolean,
  visits: readonly Visit[],
  ties: readonly Tie[],
): Excerpt {
  return {
    ...{ document, start, end, text, paragraph },
    mentions: mentions.filter(isOwn).map((mention) => ({ start: mention.start, end: mention.end })),
    others: mentions.flatMap((mention) => {
      if (isOwn(mention) || mention.place === null) return [];
      return [{ start: mention.start, end: mention.end, place: mention.place, iso3: countryOf(mention) }];
    }),
    visits: visits.map(({ id }) => id),
    ties: ties.map(({ id }) => id),
  };
}
