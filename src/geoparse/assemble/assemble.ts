import {
  countryDossier,
  countryOf,
  passageIndex,
  passagesByCountry,
  passagesByPlace,
  passagesOf,
  placeDossier,
} from "../../atlas/dossiers.ts";
import {
  type Atlas,
  type AtlasDocument,
  AtlasSchema,
  type Country,
  DocumentSchema,
  type Dossier,
  DossierSchema,
  type Mention,
  type Names,
  NamesSchema,
  type Organisation,
  type Passages,
  PassagesSchema,
  type Places,
  PlacesSchema,
  type SearchFile,
  SearchSchema,
  type Tie,
  type Ties,
  TiesSchema,
  type Visit,
  type Visits,
  VisitsSchema,
} from "../../atlas/schema.ts";
import { overlapping } from "../../atlas/spans.ts";
import { validate } from "../../atlas/validate.ts";
import type { Knowledge, Reading } from "../model.ts";
import { articleLanguage } from "../text/articleLanguage.ts";
import { inOrder, uniqueEvidence } from "../text/evidence.ts";
import { placesLayer, tiesLayer, visitsLayer } from "./layers.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { namesFile } from "./namesFile.ts";
import { inNamesOfArticles } from "./namesInUse.ts";
import { searchFile } from "./searchFile.ts";
import { tiesAcross } from "./tiesAcross.ts";
import { visitsAcross } from "./visitsAcross.ts";

export type AtlasFile = Atlas | Places | Visits | Ties | Passages | AtlasDocument | Dossier | SearchFile | Names;
/** The files of `data/atlas/` by their path in it, each fitting its schema. */
export type AtlasFiles = ReadonlyMap<string, AtlasFile>;

/** An article with the mentions that count: names of their own, in the article's own text. */
interface Article {
  readonly id: string;
  readonly reading: Reading;
  readonly counted: readonly Mention[];
}

/**
 * Makes the atlas of all readings. Their order does not matter, and one given twice counts once.
 * @throws {FormatError} where a reading leads to a file that does not fit its schema: a fault of the reader
 */
export function assemble(readings: readonly Reading[], knowledge: Knowledge): AtlasFiles {
  const articles = articlesOf(readings);
  const named = articles.flatMap(({ id, counted }) => counted.map((mention) => ({ document: id, mention })));
  const lookup = inNamesOfArticles(
    createLookup(knowledge),
    named.map(({ mention }) => mention),
  );
  const { visits, ties } = statementsOf(articles, lookup);
  const passages = passagesOf(articles.map(quotable), visits, ties);
  const places = placesLayer(named, visits, lookup);

  const ofCountry = passagesByCountry(passages);
  const countries = countriesNamed(articles, visits, ties).map((iso3) =>
    countryDossier(iso3, lookup.country(iso3)?.name ?? iso3, ofCountry.get(iso3) ?? []),
  );
  const ofPlace = passagesByPlace(passages);
  const regions = places.features
    .map(({ properties }) => properties)
    .filter(({ kind, mentions }) => mentions > 0 && (kind === "region" || kind === "macro_region" || kind === "water"))
    .map(({ id, name }) => placeDossier(id, name, ofPlace.get(id) ?? []));
  const counts = mentionsByCountry(articles);

  const atlas: Atlas = {
    version: 1,
    subject: subjectOf(knowledge, lookup),
    documents: articles.map(({ id, reading }) => ({
      ...{ id, title: titleOf(reading), ...languageOf(reading), published: reading.published },
      ...{ words: countWords(reading), mentions: reading.mentions.length },
    })),
    organisations: organisationsOf(articles, knowledge),
    countries: countries.map((dossier) => entryOf(dossier, counts, lookup)),
  };
  const index: Passages = {
    version: 1,
    passages: passageIndex(passages, new Set(regions.map(({ id }) => id))),
  };
  const search = searchFile(passages, visits, atlas, knowledge, lookup);
  const names = namesFile({ atlas, places, people: search.people }, knowledge);
  return new Map<string, AtlasFile>([
    ["atlas.json", validate(AtlasSchema, atlas, "atlas.json")],
    ["places.geojson", validate(PlacesSchema, places, "places.geojson")],
    ["visits.geojson", validate(VisitsSchema, visitsLayer(visits, lookup), "visits.geojson")],
    ["ties.geojson", validate(TiesSchema, tiesLayer(ties, lookup), "ties.geojson")],
    ["search.json", validate(SearchSchema, search, "search.json")],
    ["names.json", validate(NamesSchema, names, "names.json")],
    ["passages.json", validate(PassagesSchema, index, "passages.json")],
    ...articles.map(({ id, reading }) => {
      const path = `documents/${id}.json`;
      return [path, validate(DocumentSchema, documentOf(reading, lookup), path)] as const;
    }),
    ...[...countries, ...regions].map((dossier) => {
      const path = `dossiers/${dossier.id}.json`;
      return [path, validate(DossierSchema, dossier, path)] as const;
    }),
  ]);
}

function articlesOf(readings: readonly Reading[]): readonly Article[] {
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  return [...byId.entries()]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([id, reading]) => {
      const isOwnText = ({ start, end }: Mention) =>
        !reading.cleaned.boilerplate.some((span) => span.start < end && start < span.end);
      return { id, reading, counted: reading.mentions.filter((m) => m.kind !== "embedded" && isOwnText(m)) };
    });
}

function statementsOf(
  articles: readonly Article[],
  lookup: Lookup,
): { visits: readonly Visit[]; ties: readonly Tie[] } {
  const attributed = <T>(of: (reading: Reading) => readonly T[]) =>
    articles.flatMap(({ reading }) => of(reading).map((statement) => ({ ...statement, document: reading.document })));
  const visits = visitsAcross(attributed((reading) => reading.visits)).map((visit) => ({
    ...visit,
    name: lookup.place(visit.destination)?.name ?? visit.destination,
  }));
  return { visits, ties: tiesAcross(attributed((reading) => reading.ties)) };
}

function quotable({ reading: { document, sentences }, counted }: Article) {
  return {
    ...document,
    sentences: sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph: paragraph + 1 })),
    mentions: counted,
  };
}

/** The countries with a mention of their own, a visit or a tie, in order of their codes. */
function countriesNamed(articles: readonly Article[], visits: readonly Visit[], ties: readonly Tie[]): string[] {
  const mentioned = articles.flatMap(({ counted }) => counted.flatMap((mention) => countryOf(mention) ?? []));
  return [
    ...new Set([...mentioned, ...visits.map(({ iso3 }) => iso3), ...ties.flatMap(({ parties }) => parties)]),
  ].sort();
}

/** Mentions of each country, by article. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function mentionsByCountry(articles: readonly Article[]): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, counted } of articles) {
    for (const mention of counted) {
      const iso3 = countryOf(mention);
      if (iso3 === null) continue;
      const byArticle = counts.get(iso3) ?? new Map<string, number>();
      counts.set(iso3, byArticle.set(id, (byArticle.get(id) ?? 0) + 1));
    }
  }
  return counts;
}

function entryOf({ id, name, excerpts }: Dossier, counts: Counts, lookup: Lookup): Country {
  const byArticle = counts.get(id) ?? new Map<string, number>();
  return {
    ...{ iso3: id, name, capital: capitalOf(id, lookup) },
    mentions: [...byArticle.values()].reduce((sum, count) => sum + count, 0),
    excerpts: excerpts.length,
    documents: [...new Set([...byArticle.keys(), ...excerpts.map(({ document }) => document)])].sort(inOrder),
  };
}

function capitalOf(iso3: string, lookup: Lookup): Country["capital"] {
  const { capital } = lookup.country(iso3) ?? {};
  return capital ? { name: capital.name, lon: capital.lon, lat: capital.lat } : null;
}

function subjectOf({ subject: { country, leader, centre } }: Knowledge, lookup: Lookup): Atlas["subject"] {
  return {
    iso3: country,
    name: lookup.country(country)?.name ?? country,
    capital: capitalOf(country, lookup),
    leader: { name: leader.name, short: leader.short },
    centre: [...(centre ?? lookup.seat(country) ?? [0, 0])],
  };
}

/** The organisations that are named, each with the sentences that name it. */
function organisationsOf(articles: readonly Article[], { organisations }: Knowledge): Organisation[] {
  const statements = articles.flatMap(({ reading: { document, organisations: named, sentences } }) =>
    overlapping(sentences, named).flatMap((inSentence, index) => {
      const sentence = sentences[index];
      return sentence ? inSentence.map(({ id }) => ({ id, document, evidence: [sentence] })) : [];
    }),
  );
  return organisations
    .map(({ id, name, acronym, kind, members, asOf, source }) => {
      const evidence = uniqueEvidence(statements.filter((statement) => statement.id === id));
      return { id, name, acronym, kind, members, asOf, source, evidence };
    })
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => inOrder(a.id, b.id));
}

function documentOf(reading: Reading, lookup: Lookup): AtlasDocument {
  const { document, cleaned, published, mentions } = reading;
  const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
  return {
    version: 1,
    id: document.id,
    title: titleOf(reading),
    ...languageOf(reading),
    published,
    text: document.text,
    paragraphs: cleaned.paragraphs.map(span),
    boilerplate: cleaned.boilerplate.map(span),
    mentions: mentions.map((mention) => asPlaced(mention, lookup)),
  };
}

/**
 * A mention as its place stands in `places.geojson`: the city data may know a capital by a name that the curated table
 * does not. A name inside another name is no mention of the place.
 */
function asPlaced(mention: Mention, lookup: Lookup): Mention {
  if (mention.kind === "embedded") return { ...mention, place: null };
  const known = mention.kind === "city" && mention.place !== null ? lookup.place(mention.place) : null;
  if (known?.kind !== "capital" || known.point === null) return mention;
  const [lon, lat] = known.point;
  return { ...mention, kind: "capital", lon, lat };
}

const titleOf = ({ cleaned, document }: Reading) => cleaned.title || document.id;

/** Told by the article's own words; left out where they do not tell. */
function languageOf({ cleaned: { paragraphs }, document: { text } }: Reading): { language?: string } {
  const language = articleLanguage(paragraphs.map(({ start, end }) => text.slice(start, end)).join("\n"));
  return language === null ? {} : { language };
}

/** Words of the article's own text: runs of letters and digits, with apostrophes and hyphens inside. */
function countWords({ cleaned: { paragraphs }, document: { text } }: Reading): number {
  return paragraphs.reduce(
    (sum, { start, end }) =>
      sum + (text.slice(start, end).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
    0,
  );
}
