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
  return documents.flatMap(({ id, text, sentences, mentions }) => {
    const named = overlapping(sentences, mentions);
    const visitsIn = overlapping(sentences, evidenceIn(id, visits));
    const tiesIn = overlapping(sentences, evidenceIn(id, ties));
    return sentences.map(({ start, end, paragraph }, index) => ({
      ...{ document: id, start, end, text: text.slice(start, end), paragraph },
      mentions: (named[index] ?? []).filter((mention) => start <= mention.start && mention.end <= end),
      visits: unique((visitsIn[index] ?? []).map(({ of }) => of)),
      ties: unique((tiesIn[index] ?? []).map(({ of }) => of)),
    }));
  });
}

function evidenceIn<T extends Visit | Tie>(id: string, all: readonly T[]) {
  return all.flatMap((of) =>
    of.evidence.flatMap(({ document, start, end }) => (document === id ? [{ of, start, end }] : [])),
  );
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Whether a mention is one of exactly this country: its own name, or a city's or region's in it. */
export function isOfCountry({ iso3 }: Mention, country: string): boolean {
  return iso3.length === 1 && iso3[0] === country;
}

/** The sentences that name a country, or that are evidence for a visit to it or for one of its ties. */
export function countryDossier(iso3: string, name: string, passages: readonly Passage[]): Dossier {
  const excerpts = passages.flatMap((passage) => {
    const visits = passage.visits.filter((visit) => visit.iso3 === iso3);
    const ties = passage.ties.filter((tie) => tie.parties.includes(iso3));
    const excerpt = excerptOf(passage, (mention) => isOfCountry(mention, iso3), visits, ties);
    return excerpt.mentions.length + visits.length + ties.length > 0 ? [excerpt] : [];
  });
  return { version: 1, id: iso3, name, excerpts };
}

/** The sentences that name a region or sea, with all that they are evidence for. */
export function placeDossier(id: string, name: string, passages: readonly Passage[]): Dossier {
  const excerpts = passages
    .map((passage) => excerptOf(passage, (mention) => mention.place === id, passage.visits, passage.ties))
    .filter(({ mentions }) => mentions.length > 0);
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
      countries: mentions.flatMap(({ iso3: [only, another] }) => (only && another === undefined ? [only] : [])),
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
      const [iso3, another] = mention.iso3;
      const only = iso3 !== undefined && another === undefined ? iso3 : null;
      return [{ start: mention.start, end: mention.end, place: mention.place, iso3: only }];
    }),
    visits: visits.map(({ id }) => id),
    ties: ties.map(({ id }) => id),
  };
}
