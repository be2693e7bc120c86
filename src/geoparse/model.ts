/**
 * What one article becomes, stage by stage. Every stage is a pure function, and keeps what it dropped with the reason.
 * Offsets are UTF-16 code units into the article's file as it is, half-open.
 */
import type {
  Correction,
  CountryEntry,
  LeadersFile,
  NamesFile,
  OrganisationEntry,
  RegionEntry,
  SignsFile,
  Subject,
  TieLexicon,
  WeightsFile,
} from "../atlas/curated.ts";
import type { Mention, Published, Span } from "../atlas/schema.ts";
import type { Domain, Polarity, TieStatus, VisitStatus } from "../atlas/vocabulary.ts";
import type { CandidateList } from "./places/candidateList.ts";
import type { CityIndex } from "./places/cities.ts";
import type { Likely } from "./text/clues.ts";

export interface SourceDocument {
  /** The file's name, ending included. */
  readonly id: string;
  readonly text: string;
}

/** What a stage kept, and what it dropped with the reason. */
export interface Outcome<Kept, Dropped = DroppedSpan> {
  readonly kept: readonly Kept[];
  readonly dropped: readonly Dropped[];
}

export interface DroppedSpan extends Span {
  readonly surface: string;
  /** Why it does not count, in a phrase. */
  readonly why: string;
}

/** A stretch that is no part of what the article says: footers, stray ids, a headline repeated. */
export interface Boilerplate extends Span {
  readonly why: string;
}

/** The article's own text: its paragraphs in order (headings and list items are paragraphs too), without boilerplate. */
export interface Cleaned {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly boilerplate: readonly Boilerplate[];
}

export interface Paragraph extends Span {
  readonly kind: "heading" | "item" | "text";
  /** Index of the heading (or the line that introduces a list) that it stands under, null at the top. */
  readonly under: number | null;
}

export interface Sentence extends Span {
  /** Index into the paragraphs. */
  readonly paragraph: number;
}

/** A stretch that may name a place, before it is known which. Embedded ones carry the whole name they stand in. */
export interface Toponym extends Span {
  readonly surface: string;
  readonly sentence: number;
  readonly candidates: CandidateList;
  /** How surely it is a place's name at all, 0 to 1. */
  readonly placeShare: number;
  /** A landform's name that begins as a town's ("Swat Valley"): its candidates are only the towns. */
  readonly ground: boolean;
  /** The longer name that it is only a part of, null for a name of its own. */
  readonly inside: (Span & { readonly what: string }) | null;
}

/** A mention of an organisation. `id` is its id in data/organisations.json. */
export interface OrganisationMention extends Span {
  readonly id: string;
}

export interface VisitStatement {
  readonly visitor: string;
  /** Place id: the country's iso3, or a city's where the text states one. */
  readonly destination: string;
  readonly iso3: string;
  readonly origin: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: "day" | "month" | "year" | "unknown";
  readonly basis: "stated" | "inferred" | "record";
  readonly status: VisitStatus;
  readonly note: string | null;
  /** The sentences that state it, in order. */
  readonly evidence: readonly Span[];
  /** The pattern that fired. */
  readonly why: string;
}

export interface TieStatement {
  /** Sorted iso3. */
  readonly parties: readonly string[];
  /** Organisation id. */
  readonly bloc: string | null;
  readonly domain: Domain;
  readonly polarity: Polarity;
  readonly status: TieStatus;
  readonly evidence: readonly Span[];
  readonly why: string;
}

/** All that was read in one article. */
export interface Reading {
  readonly document: SourceDocument;
  readonly cleaned: Cleaned;
  readonly published: Published;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly organisations: readonly OrganisationMention[];
  readonly visits: readonly VisitStatement[];
  readonly ties: readonly TieStatement[];
  readonly dropped: readonly (DroppedSpan & { readonly stage: string })[];
}

/** A document with its places and organisations found: what visits and ties are read from. */
export type Located = Pick<Reading, "document" | "cleaned" | "sentences" | "mentions" | "organisations">;

/** What reading needs to know: the curated files, validated. */
export interface Knowledge {
  readonly countries: readonly CountryEntry[];
  readonly regions: readonly RegionEntry[];
  readonly cityNames: readonly {
    readonly name: string;
    readonly geonames: number;
    readonly english?: true | undefined;
  }[];
  readonly embedded: {
    readonly names: readonly { readonly name: string; readonly what: string }[];
    readonly following: readonly { readonly word: string; readonly what: string }[];
    readonly preceding: readonly { readonly word: string; readonly what: string }[];
  };
  readonly notPlaces: readonly string[];
  readonly givenNames: readonly string[];
  readonly signs: SignsFile;
  readonly cities: CityIndex;
  readonly weights: WeightsFile;
  readonly organisations: readonly OrganisationEntry[];
  readonly leaders: LeadersFile;
  readonly lexicon: TieLexicon;
  readonly likely: Likely;
  readonly subject: Subject;
  /** In other languages. */
  readonly names: NamesFile;
}

/** A correction that no longer finds its text, or finds it more than once. */
export interface Stale {
  readonly correction: Correction;
  readonly why: string;
}
