/**
 * The files of `data/atlas/`: what the preprocessing writes and the page reads.
 *
 * Offsets are UTF-16 code units into the document's file, half-open: `text.slice(start, end)`.
 * Coordinates are [longitude, latitude] in WGS 84 degrees. Days are ISO 8601, null where unknown.
 */
import * as v from "valibot";
import {
  BASES,
  DateRangeFields,
  DOMAINS,
  Iso3,
  KINDS,
  Lat,
  Lon,
  ORGANISATION_KINDS,
  POLARITIES,
  PRECISIONS,
  ROLES,
  TIE_STATUSES,
  VISIT_STATUSES,
} from "./vocabulary.ts";

const version = v.literal(1);
const Text = v.pipe(v.string(), v.nonEmpty());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Position = v.tuple([Lon, Lat]);

const spanEntries = { start: Count, end: Count };
const isSpan = <T extends { start: number; end: number }>() =>
  v.check<T, string>((s) => s.end > s.start, "an end after its start");
const SpanSchema = v.pipe(v.strictObject(spanEntries), isSpan());
export type Span = v.InferOutput<typeof SpanSchema>;

const EvidenceSchema = v.pipe(v.strictObject({ document: Text, ...spanEntries, text: Text }), isSpan());
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

const PublishedSchema = v.strictObject({
  ...DateRangeFields,
  basis: v.picklist([...BASES, "unknown"]),
  why: v.string(),
});
export type Published = v.InferOutput<typeof PublishedSchema>;

/** What an article is written in, as BCP 47 names it; absent where it could not be told. */
const Language = v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)));

const DocumentEntrySchema = v.strictObject({
  id: Text,
  title: Text,
  language: Language,
  published: PublishedSchema,
  words: Count,
  mentions: Count,
});
export type DocumentEntry = v.InferOutput<typeof DocumentEntrySchema>;

const OrganisationSchema = v.strictObject({
  id: Text,
  name: Text,
  acronym: v.nullable(Text),
  /** bloc: states are its members; programme: an initiative of states; company, ministry …: other. */
  kind: v.optional(v.picklist(ORGANISATION_KINDS)),
  /** Null where it has no states as members, or they are not known. */
  members: v.nullable(v.array(Iso3)),
  /** Day or month the membership list is of, and its source. */
  asOf: v.nullable(Text),
  source: v.nullable(Text),
  evidence: v.array(EvidenceSchema),
});
export type Organisation = v.InferOutput<typeof OrganisationSchema>;

const CapitalSchema = v.strictObject({ name: Text, lon: Lon, lat: Lat });
const CountrySchema = v.strictObject({
  iso3: Iso3,
  name: Text,
  capital: v.nullable(CapitalSchema),
  /** Mentions can outnumber excerpts: a sentence can name a country twice. */
  mentions: Count,
  excerpts: Count,
  documents: v.array(Text),
});
export type Country = v.InferOutput<typeof CountrySchema>;

/** `atlas.json` */
export const AtlasSchema = v.strictObject({
  version,
  /** The country and person whose atlas this is, with what drawing them takes. */
  subject: v.strictObject({
    iso3: Iso3,
    name: Text,
    capital: v.nullable(CapitalSchema),
    leader: v.strictObject({ name: Text, short: Text }),
    /** Where the opening view looks. */
    centre: Position,
  }),
  documents: v.array(DocumentEntrySchema),
  organisations: v.array(OrganisationSchema),
  countries: v.array(CountrySchema),
});
export type Atlas = v.InferOutput<typeof AtlasSchema>;

const PointGeometry = v.strictObject({ type: v.literal("Point"), coordinates: Position });
const LineGeometry = v.variant("type", [
  v.strictObject({ type: v.literal("LineString"), coordinates: v.pipe(v.array(Position), v.minLength(2)) }),
  v.strictObject({
    type: v.literal("MultiLineString"),
    coordinates: v.array(v.pipe(v.array(Position), v.minLength(2))),
  }),
]);
export type LineGeometry = v.InferOutput<typeof LineGeometry>;

const PlacePropertiesSchema = v.strictObject({
  id: Text,
  name: Text,
  kind: v.picklist(["country", "capital", "city", "region", "macro_region", "water"]),
  /** Null for what lies in several countries or in none. */
  iso3: v.nullable(Iso3),
  mentions: Count,
  documents: v.array(Text),
});
export type Place = v.InferOutput<typeof PlacePropertiesSchema>;
/** `places.geojson` */
export const PlacesSchema = v.strictObject({
  version,
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.strictObject({
      type: v.literal("Feature"),
      id: Text,
      properties: PlacePropertiesSchema,
      geometry: v.nullable(PointGeometry),
    }),
  ),
});
export type Places = v.InferOutput<typeof PlacesSchema>;

/** Told by no rule, only by the words around: one in four of these is mistaken. Left out where it isn't so. */
const likely = v.optional(v.literal(true));

const VisitPropertiesSchema = v.strictObject({
  id: Text,
  /** The person's name, the office not in it. */
  visitor: Text,
  /** Place id: the country's iso3, unless a city is stated or comes from the record. */
  destination: Text,
  /** Name of the destination, for drawing it. */
  name: Text,
  /** Place id, null unless stated. */
  origin: v.nullable(Text),
  iso3: Iso3,
  ...DateRangeFields,
  precision: v.picklist(PRECISIONS),
  basis: v.picklist(BASES),
  status: v.picklist(VISIT_STATUSES),
  /** What a correction said of its source; null where the article alone speaks. */
  note: v.nullable(Text),
  likely,
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
});
export type Visit = v.InferOutput<typeof VisitPropertiesSchema>;
/** `visits.geojson` */
export const VisitsSchema = v.strictObject({
  version,
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.strictObject({
      type: v.literal("Feature"),
      id: Text,
      properties: VisitPropertiesSchema,
      geometry: v.nullable(LineGeometry),
    }),
  ),
});
export type Visits = v.InferOutput<typeof VisitsSchema>;

const TiePropertiesSchema = v.strictObject({
  id: Text,
  /** Sorted iso3. Fewer than two only where the bloc is the other party. */
  parties: v.pipe(v.array(Iso3), v.minLength(1)),
  /** Organisation id. */
  bloc: v.nullable(Text),
  domain: v.picklist(DOMAINS),
  polarity: v.picklist(POLARITIES),
  status: v.picklist(TIE_STATUSES),
  likely,
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
});
export type Tie = v.InferOutput<typeof TiePropertiesSchema>;
/** `ties.geojson` */
export const TiesSchema = v.strictObject({
  version,
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.strictObject({
      type: v.literal("Feature"),
      id: Text,
      properties: TiePropertiesSchema,
      geometry: v.nullable(LineGeometry),
    }),
  ),
});
export type Ties = v.InferOutput<typeof TiesSchema>;

const MentionSchema = v.pipe(
  v.strictObject({
    ...spanEntries,
    surface: Text,
    kind: v.picklist(KINDS),
    role: v.picklist(ROLES),
    /** Place id; null where a name inside another name has none. */
    place: v.nullable(Text),
    iso3: v.array(Iso3),
    lon: v.nullable(Lon),
    lat: v.nullable(Lat),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** The rule that decided, in a phrase. */
    why: Text,
  }),
  isSpan(),
);
export type Mention = v.InferOutput<typeof MentionSchema>;

/** `documents/<id>.json` */
export const DocumentSchema = v.strictObject({
  version,
  id: Text,
  title: Text,
  language: Language,
  published: PublishedSchema,
  text: v.string(),
  paragraphs: v.array(SpanSchema),
  boilerplate: v.array(SpanSchema),
  mentions: v.array(MentionSchema),
});
export type AtlasDocument = v.InferOutput<typeof DocumentSchema>;

const ExcerptSchema = v.pipe(
  v.strictObject({
    document: Text,
    ...spanEntries,
    text: Text,
    /** Counted from 1, as a reader counts. */
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** Of the dossier's own country or place, in document offsets; empty where a heading or the sentence before names it. */
    mentions: v.array(SpanSchema),
    /** Other places named in the sentence. `place` is a place id; `iso3` the one country to open, if there is one. */
    others: v.array(v.pipe(v.strictObject({ ...spanEntries, place: Text, iso3: v.nullable(Iso3) }), isSpan())),
    visits: v.array(Text),
    ties: v.array(Text),
  }),
  isSpan(),
);
export type Excerpt = v.InferOutput<typeof ExcerptSchema>;

/** `dossiers/<iso3 or place id>.json` */
export const DossierSchema = v.strictObject({
  version,
  id: Text,
  name: Text,
  excerpts: v.array(ExcerptSchema),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;

/** A sentence without its text: what it names and what it asserts, so that a page can count without loading it. */
const PassageEntrySchema = v.strictObject({
  document: Text,
  start: Count,
  /** One for each mention of exactly one country; a country named twice stands in it twice. */
  countries: v.array(Iso3),
  /** Place ids of the regions and seas, one for each mention. */
  places: v.array(Text),
  visits: v.array(Text),
  ties: v.array(Text),
});
export type PassageEntry = v.InferOutput<typeof PassageEntrySchema>;

/** `passages.json`: every sentence that names a country, region or sea, or that is evidence. */
export const PassagesSchema = v.strictObject({ version, passages: v.array(PassageEntrySchema) });
export type Passages = v.InferOutput<typeof PassagesSchema>;

const OtherNamesSchema = v.strictObject({ id: Text, names: v.array(Text) });
const SearchSentenceSchema = v.strictObject({
  document: Text,
  start: Count,
  /** `start + text.length` is its end. */
  text: Text,
  /** Counted from 1, as a reader counts. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const PersonSchema = v.strictObject({
  name: Text,
  /** Other forms of the name. */
  forms: v.array(Text),
  /** The country that the person leads, null where nobody knows it. */
  iso3: v.nullable(Iso3),
  /** Sentences that name the person. */
  sentences: Count,
});
/** `search.json`: what the search knows besides the other files, loaded when somebody searches. */
export const SearchSchema = v.strictObject({
  version,
  /** Other names of every country, and of the cities, regions and seas that an article names. */
  places: v.array(OtherNamesSchema),
  /** Other names of the organisations that an article names. */
  organisations: v.array(OtherNamesSchema),
  /** Leaders and visitors that an article names. */
  people: v.array(PersonSchema),
  /** Every sentence of the articles, boilerplate left out. */
  sentences: v.array(SearchSentenceSchema),
});
export type SearchFile = v.InferOutput<typeof SearchSchema>;
export type SearchSentence = v.InferOutput<typeof SearchSentenceSchema>;

const NameAndShort = v.union([v.strictTuple([Text]), v.strictTuple([Text, Text])]);
const TranslationsSchema = v.strictObject({
  /** By the country's code. */
  capitals: v.record(Iso3, Text),
  places: v.record(Text, Text),
  /** Name and acronym. */
  organisations: v.record(Text, NameAndShort),
  /** By the name that the atlas gives them: whole name and short one. */
  people: v.record(Text, NameAndShort),
});
export type Translations = v.InferOutput<typeof TranslationsSchema>;
/** `names.json`: what the atlas names, in other languages. Loaded by readers of those, and by the search. */
export const NamesSchema = v.strictObject({
  version,
  /** ISO 3166-1 alpha-2 by alpha-3, for every country: browsers name countries by the former. */
  codes: v.record(Iso3, v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** By language, as BCP 47 names it. */
  languages: v.record(v.string(), TranslationsSchema),
});
export type Names = v.InferOutput<typeof NamesSchema>;
