/**
 * What of the atlas stands under a filter. Pure: an atlas in, an atlas of the same shape out, so that map, list, dossier,
 * legend and every count follow by themselves.
 *
 * Choices of one group widen each other, groups narrow each other. What a choice does not apply to does not stand under
 * it: a visit has no domain. In time a visit stands by its own days and a tie by those of its articles, each as soon as
 * one of its possible days is in the range; what has no date stands in every range unless it is switched off.
 */
import type { Country, Dossier, Evidence, Organisation, PassageEntry, Place, Tie, Visit } from "../atlas/schema.ts";
import type { Domain, Polarity, Status } from "../atlas/vocabulary.ts";
import type { AtlasData } from "./data.ts";

/** A calendar month, as in "2024-05". */
export type Month = string;
export type StatementKind = "visits" | "ties";

/** Empty lists and nulls leave out nothing. */
export interface Filter {
  readonly domains: readonly Domain[];
  readonly polarities: readonly Polarity[];
  readonly statuses: readonly Status[];
  readonly shows: StatementKind | null;
  /** Ids of articles. */
  readonly documents: readonly string[];
  /** First and last month, both included. */
  readonly from: Month | null;
  readonly to: Month | null;
  /** Whether articles and visits without a date are kept. */
  readonly undated: boolean;
}

export const NO_FILTER: Filter = {
  domains: [],
  polarities: [],
  statuses: [],
  shows: null,
  documents: [],
  from: null,
  to: null,
  undated: true,
};

/** Days, inclusive, null where unknown. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether it asks for statements of a kind: then a sentence that asserts none of them does not stand. */
export function asksForStatements({ domains, polarities, statuses, shows }: Filter): boolean {
  return domains.length + polarities.length + statuses.length > 0 || shows !== null;
}

/** Whether it asks for what only ties have: then they stand on the map as lines. */
export function asksForTies({ domains, polarities }: Filter): boolean {
  return domains.length + polarities.length > 0;
}

export function isActive(filter: Filter): boolean {
  const { documents, from, to, undated } = filter;
  return asksForStatements(filter) || documents.length > 0 || from !== null || to !== null || !undated;
}

/** Whether they differ in more than the brushed range. */
export function isOtherChoice(one: Filter, other: Filter): boolean {
  const choices = ({ domains, polarities, statuses, shows, documents, undated }: Filter) =>
    JSON.stringify([domains, polarities, statuses, shows, documents, undated]);
  return one !== other && choices(one) !== choices(other);
}

/** Without articles that the atlas does not hold; the same object where it holds all. */
export function knownFilter(data: AtlasData, filter: Filter): Filter {
  const documents = filter.documents.filter((id) => data.atlas.documents.some((document) => document.id === id));
  return documents.length === filter.documents.length ? filter : { ...filter, documents };
}

/** Whether one of the possible days lies in the filter's months. */
export function isInTime({ from, to }: Days, filter: Filter): boolean {
  if (from === null && to === null) return filter.undated;
  // Days and months compare as text; a month is the beginning of its days.
  const begins = filter.to === null || from === null || from.slice(0, 7) <= filter.to;
  const ends = filter.from === null || to === null || to.slice(0, 7) >= filter.from;
  return begins && ends;
}

const allows = <T>(chosen: readonly T[], value: T) => chosen.length === 0 || chosen.includes(value);

/** The articles that stand under a filter: those chosen, and of these, those in time. */
interface Articles {
  readonly isChosen: (document: string) => boolean;
  readonly isInTime: (document: string) => boolean;
}

function articlesUnder(data: AtlasData, filter: Filter): Articles {
  const chosen = new Set(filter.documents);
  const inTime = new Set(
    data.atlas.documents.filter(({ published }) => isInTime(published, filter)).map(({ id }) => id),
  );
  return {
    isChosen: (document) => chosen.size === 0 || chosen.has(document),
    isInTime: (document) => inTime.has(document),
  };
}

/** The statement with the evidence that stands; null where none does. */
function withEvidence<T extends { readonly evidence: Evidence[] }>(
  statement: T,
  stands: (document: string) => boolean,
): T | null {
  const evidence = statement.evidence.filter(({ document }) => stands(document));
  if (evidence.length === 0) return null;
  return evidence.length === statement.evidence.length ? statement : { ...statement, evidence };
}

function visitUnder(visit: Visit, filter: Filter, articles: Articles): Visit | null {
  if (filter.shows === "ties" || filter.domains.length + filter.polarities.length > 0) return null;
  if (!allows<Status>(filter.statuses, visit.status) || !isInTime(visit, filter)) return null;
  return withEvidence(visit, articles.isChosen);
}

function tieUnder(tie: Tie, filter: Filter, articles: Articles): Tie | null {
  if (filter.shows === "visits") return null;
  if (!allows(filter.domains, tie.domain) || !allows(filter.polarities, tie.polarity)) return null;
  if (!allows<Status>(filter.statuses, tie.status)) return null;
  return withEvidence(tie, (document) => articles.isChosen(document) && articles.isInTime(document));
}

/** Which sentences stand, with the statements of theirs that do. */
export interface Sieve {
  /** Whether a sentence of the article stands that asserts nothing. */
  readonly standsBare: (document: string) => boolean;
  /** Null where the sentence does not stand; lists without what does not. */
  readonly pass: <T extends Pick<PassageEntry, "document" | "visits" | "ties">>(sentence: T) => T | null;
}

function sieveOf(filter: Filter, articles: Articles, visits: readonly Visit[], ties: readonly Tie[]): Sieve {
  const standing = { visits: new Set(visits.map(({ id }) => id)), ties: new Set(ties.map(({ id }) => id)) };
  const asks = asksForStatements(filter);
  const standsBare = (document: string) => !asks && articles.isChosen(document) && articles.isInTime(document);
  return {
    standsBare,
    pass: (sentence) => {
      if (!articles.isChosen(sentence.document)) return null;
      const inTime = articles.isInTime(sentence.document);
      const itsVisits = sentence.visits.filter((id) => standing.visits.has(id));
      const itsTies = inTime ? sentence.ties.filter((id) => standing.ties.has(id)) : [];
      const stands = itsVisits.length + itsTies.length > 0 || standsBare(sentence.document);
      return stands ? { ...sentence, visits: itsVisits, ties: itsTies } : null;
    },
  };
}

/** An atlas under a filter, and the sieve for the dossiers that are loaded later. */
export interface Filtered {
  readonly data: AtlasData;
  readonly sieve: Sieve | null;
}

/** @returns the very same data, and no sieve, where the filter leaves out nothing */
export function underFilter(data: AtlasData, filter: Filter): Filtered {
  if (!isActive(filter)) return { data, sieve: null };
  const articles = articlesUnder(data, filter);
  const { visits, ties } = statementsUnder(data, filter, articles);
  const properties = <T>({ properties: own }: { readonly properties: T }) => own;
  const sieve = sieveOf(filter, articles, visits.map(properties), ties.map(properties));
  const passages = data.passages.passages.flatMap((passage) => {
    const own = sieve.pass(passage);
    return own === null ? [] : [own];
  });
  return {
    sieve,
    data: {
      ...data,
      atlas: {
        ...data.atlas,
        countries: countriesIn(data, passages, sieve),
        organisations: organisationsIn(data, sieve),
      },
      places: { ...data.places, features: placesIn(data, passages) },
      visits: { ...data.visits, features: visits },
      ties: { ...data.ties, features: ties },
      passages: { ...data.passages, passages },
    },
  };
}

/** The visits and ties that stand, each with the evidence that does. */
export function statementsUnder(data: AtlasData, filter: Filter, articles = articlesUnder(data, filter)) {
  return {
    visits: standing(data.visits.features, (visit) => visitUnder(visit, filter, articles)),
    ties: standing(data.ties.features, (tie) => tieUnder(tie, filter, articles)),
  };
}

function standing<F extends { readonly properties: unknown }>(
  features: readonly F[],
  under: (own: F["properties"]) => F["properties"] | null,
): F[] {
  return features.flatMap((feature) => {
    const properties = under(feature.properties);
    if (properties === null) return [];
    return [properties === feature.properties ? feature : { ...feature, properties }];
  });
}

/** Counts as dossiers count: a sentence stands in that of each country it names or asserts something of. */
function countriesIn(data: AtlasData, passages: readonly PassageEntry[], sieve: Sieve): Country[] {
  const visited = new Map(data.visits.features.map(({ id, properties }) => [id, properties.iso3]));
  const parties = new Map(data.ties.features.map(({ id, properties }) => [id, properties.parties]));
  const counts = new Map<string, { excerpts: number; mentions: number; documents: Set<string> }>();
  for (const { document, countries, visits, ties } of passages) {
    const asserted = [...visits.map((id) => visited.get(id) ?? ""), ...ties.flatMap((id) => parties.get(id) ?? [])];
    for (const iso3 of new Set(sieve.standsBare(document) ? [...asserted, ...countries] : asserted)) {
      const count = counts.get(iso3) ?? { excerpts: 0, mentions: 0, documents: new Set() };
      count.excerpts += 1;
      count.mentions += countries.filter((other) => other === iso3).length;
      count.documents.add(document);
      counts.set(iso3, count);
    }
  }
  return data.atlas.countries.map((country) => {
    const { excerpts = 0, mentions = 0, documents } = counts.get(country.iso3) ?? {};
    return { ...country, excerpts, mentions, documents: country.documents.filter((id) => documents?.has(id)) };
  });
}

/** Each with the sentences that stand, as its dossier has them. */
function organisationsIn({ atlas, passages }: AtlasData, sieve: Sieve): Organisation[] {
  const key = ({ document, start }: { readonly document: string; readonly start: number }) => `${document}@${start}`;
  const known = new Map(passages.passages.map((passage) => [key(passage), passage]));
  return atlas.organisations.map((organisation) => ({
    ...organisation,
    evidence: organisation.evidence.filter((sentence) => {
      const { visits = [], ties = [] } = known.get(key(sentence)) ?? {};
      return sieve.pass({ document: sentence.document, visits, ties }) !== null;
    }),
  }));
}

function placesIn(data: AtlasData, passages: readonly PassageEntry[]): AtlasData["places"]["features"] {
  const mentions = new Map<string, number>();
  const documents = new Map<string, Set<string>>();
  for (const { document, places } of passages) {
    for (const id of places) {
      mentions.set(id, (mentions.get(id) ?? 0) + 1);
      documents.set(id, (documents.get(id) ?? new Set()).add(document));
    }
  }
  const counted = (place: Place): Place => ({
    ...place,
    mentions: mentions.get(place.id) ?? 0,
    documents: place.documents.filter((id) => documents.get(place.id)?.has(id)),
  });
  return data.places.features.map((feature) => ({ ...feature, properties: counted(feature.properties) }));
}

/** The excerpts that stand, with the statements of theirs that do. */
export function dossierUnder(dossier: Dossier, sieve: Sieve | null): Dossier {
  if (sieve === null) return dossier;
  const excerpts = dossier.excerpts.flatMap((excerpt) => {
    const own = sieve.pass(excerpt);
    return own === null ? [] : [own];
  });
  return { ...dossier, excerpts };
}
