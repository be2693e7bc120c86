/**
 * The curated input files under `data/`: written by an editor, read by the preprocessing.
 * Their types are inferred from the schemas below and nowhere else.
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
  POLARITIES,
  ROLES,
  TIE_STATUSES,
  VISIT_STATUSES,
} from "./vocabulary.ts";

const Text = v.pipe(v.string(), v.nonEmpty());
const Names = v.array(Text);
/** Words and turns that a text is searched for, word by word. */
const Words = v.array(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]/u, "a word that begins with a letter or digit")));
const version = v.literal(1);

const CountrySchema = v.strictObject({
  iso3: Iso3,
  /** Null for the few that ISO 3166-1 lists without one in use. */
  iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  name: Text,
  official: Text,
  /** Other names in English text: short, former, abbreviated ("U.S.", "DPRK", "Burma", "Türkiye"). */
  variants: Names,
  /** Adjectives and names of its people ("Kazakh", "Kazakhstani", "Kazakhs"). */
  demonyms: Names,
  /** First halves of hyphenated pairs ("Sino", "Russo"). */
  combining: Names,
  /** Names of the seat of government that stand for it, not being cities ("Kremlin", "White House"). */
  seats: Names,
  capital: v.nullable(
    v.strictObject({
      name: Text,
      variants: Names,
      lon: Lon,
      lat: Lat,
      geonames: v.nullable(v.pipe(v.number(), v.integer())),
    }),
  ),
  /** Representative point, as the CIA World Factbook and GeoNames give it; not the capital. */
  lon: Lon,
  lat: Lat,
});
export const CountriesFileSchema = v.strictObject({ version, source: Text, countries: v.array(CountrySchema) });
export type CountryEntry = v.InferOutput<typeof CountrySchema>;

const RegionSchema = v.strictObject({
  /** Lower-case slug, unique over all regions: "south-china-sea". */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: Text,
  variants: Names,
  /** Adjectives ("Central Asian", "Siberian"). */
  adjectives: Names,
  kind: v.picklist(["macro_region", "region", "water"]),
  /** The countries it lies in; empty where that is open (the West, the high seas). */
  iso3: v.array(Iso3),
  /** Null for what has no sensible point ("the West"). */
  point: v.nullable(v.tuple([Lon, Lat])),
  /** Short forms that count only after a town's name and a comma, or with stops between ("Ky.", "B.C."). */
  abbreviations: v.optional(Names),
  /** True where the name counts only with a capital letter and context, being a direction or common word ("East", "West", "Gulf"). */
  ambiguous: v.boolean(),
});
export const RegionsFileSchema = v.strictObject({ version, source: Text, regions: v.array(RegionSchema) });
export type RegionEntry = v.InferOutput<typeof RegionSchema>;

/** Former or variant names of cities that the city data lacks or ranks too low ("Kiev", "Saigon"). */
export const CityNamesFileSchema = v.strictObject({
  version,
  source: Text,
  names: v.array(
    v.strictObject({
      name: Text,
      geonames: v.pipe(v.number(), v.integer()),
      /** It is what English texts call the city today, where the city data calls it otherwise ("Geneva"). */
      english: v.optional(v.literal(true)),
      note: v.string(),
    }),
  ),
});

/** What English texts call first-order divisions that the city data names otherwise ("South Darfur"). */
export const DivisionNamesFileSchema = v.strictObject({
  version,
  source: Text,
  /** `division`: GeoNames code ("SD.49"); `name`: as GeoNames has it, for the reader of the file. */
  names: v.array(v.strictObject({ division: Text, name: Text, also: Names })),
});

/** Names that hold a place name without being that place ("Power of Siberia"). */
export const EmbeddedFileSchema = v.strictObject({
  version,
  names: v.array(v.strictObject({ name: Text, what: Text })),
  /** Words that, right after a place name, make it part of another name ("-style", "Cup", "Times"). */
  following: v.array(v.strictObject({ word: Text, what: Text })),
  /** Words that do so right before one ("USS", "Hurricane"). */
  preceding: v.array(v.strictObject({ word: Text, what: Text })),
});

/** What evidence weighs: learned by `npm run train` from annotated texts, a number for each named feature. */
const Weights = v.record(Text, v.number());
export const WeightsFileSchema = v.strictObject({
  version,
  source: Text,
  /** Is a city's name meant as a place? */
  place: Weights,
  /** Which of its namesakes is meant? */
  candidate: Weights,
  /** How sure is the whole? */
  confidence: Weights,
});
export type WeightsFile = v.InferOutput<typeof WeightsFileSchema>;

/** Words that say alike things, for the second readings; a word may stand in several groups. */
export const WordGroupsFileSchema = v.strictObject({ version, groups: v.record(Text, Names) });

/** By kind of clue and value. */
const ClueWeights = v.record(v.string(), v.record(v.string(), v.number()));
/** What a second reading has learned. */
export const LikelyFileSchema = v.strictObject({
  version,
  source: Text,
  /** How likely a statement must be to be told, from 0 to 1. */
  least: v.number(),
  weights: ClueWeights,
});
export type LikelyFile = v.InferOutput<typeof LikelyFileSchema>;

/** The same for ties: whether there is one, and of which kinds it is. */
export const LikelyTiesFileSchema = v.strictObject({
  ...LikelyFileSchema.entries,
  /** How likely a tie must be in an article of which rules tell none: most such articles are not about states. */
  leastUnaided: v.number(),
  /** How likely it must be that there is a tie and of just the likeliest kind. */
  leastOfKind: v.number(),
  /** The same of states of whom rules tell a tie in another sentence. */
  further: v.strictObject({ least: v.number(), leastOfKind: v.number() }),
  /** How likely a domain must be to be kept where rules tell it, and to be told where they don't. */
  domain: v.strictObject({ kept: v.number(), added: v.number() }),
  /** How likely another polarity must be than the one that rules tell. */
  turned: v.number(),
  /** By clue, value and kind: a domain or a polarity. */
  kinds: v.record(v.string(), v.record(v.string(), v.record(v.string(), v.number()))),
  /** What clues say of whichever kind they are noted of. */
  anyKind: ClueWeights,
});
export type LikelyTiesFile = v.InferOutput<typeof LikelyTiesFileSchema>;

/** Names that look like places but in running text hardly ever are ("Of", "Reading", "March"). */
export const NotPlacesFileSchema = v.strictObject({
  version,
  words: Names,
  /** First names: beside another name they make a person of it ("Charlotte Jordan", "Gary Houston"). */
  givenNames: Names,
});

/** What tells where an article's ground is without naming it. */
export const SignsFileSchema = v.strictObject({
  version,
  source: Text,
  /** Telephone area codes of the North American Numbering Plan, by the division that they serve ("USA.KY", "CAN.08"). */
  areaCodes: v.record(Text, v.array(v.pipe(v.string(), v.regex(/^[2-9][0-9]{2}$/)))),
  /** Acronyms and words of one country or division only ("OPP", "Gardaí"), with its code. */
  words: v.record(Text, v.pipe(v.string(), v.regex(/^[A-Z]{3}(\.\w+)?$/))),
});
export type SignsFile = v.InferOutput<typeof SignsFileSchema>;

const OrganisationSchema = v.strictObject({
  /** As it stands in the address: the acronym where there is one ("BRICS"), else a slug. */
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+-]+$/)),
  name: Text,
  acronym: v.nullable(Text),
  variants: Names,
  /** bloc: states are its members; programme: an initiative of states; company, ministry …: other. */
  kind: v.picklist(["bloc", "programme", "company", "other"]),
  /** The state for which a company stands in a tie ("Gazprom"); absent where it is nobody's alone. */
  home: v.optional(Iso3),
  members: v.nullable(v.array(Iso3)),
  /** Day or month of the membership list, and where it was read. Null where there are no members. */
  asOf: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/))),
  source: v.nullable(Text),
});
export const OrganisationsFileSchema = v.strictObject({ version, organisations: v.array(OrganisationSchema) });
export type OrganisationEntry = v.InferOutput<typeof OrganisationSchema>;

const LeaderSchema = v.strictObject({
  name: Text,
  /** Forms of the name in text, longest first: the full name, the family name. */ forms: Names,
  /** As the page's titles write it. */ short: Text,
});
export const SubjectSchema = v.strictObject({
  version,
  country: Iso3,
  leader: LeaderSchema,
  /** Where the opening view looks; the capital where it is left out. */
  centre: v.optional(v.tuple([Lon, Lat])),
});
export type Subject = v.InferOutput<typeof SubjectSchema>;

/** Offices and leaders by name: who can pay a visit besides the subject's leader. */
export const LeadersFileSchema = v.strictObject({
  version,
  /** Titles before a name ("President", "Prime Minister"). */
  offices: Names,
  /** States where the family name comes first, in English text too ("Wang" is who was introduced as Wang Yi). */
  familyNameFirst: v.array(Iso3),
  /** States whose names are written in either order ("Shunichi Suzuki", "Suzuki Shunichi"). */
  eitherNameFirst: v.array(Iso3),
  /** States whose people are called by their given names, in English text too ("Abiy", "Joko"). */
  calledByGivenName: v.array(Iso3),
  leaders: v.array(
    v.strictObject({
      name: Text,
      forms: Names,
      /** Null for who leads no state (a Commission, an alliance). */
      iso3: v.nullable(Iso3),
      /** How texts speak of the person; "he" where nothing is said. */
      pronoun: v.optional(v.picklist(["he", "she"])),
      /** The office in which texts mean this person and nobody else ("the Kenyan president"). */
      office: v.optional(Text),
    }),
  ),
});
export type LeadersFile = v.InferOutput<typeof LeadersFileSchema>;

/** A name, and its short form where it has one: an acronym, a family name. */
const NameAndShort = v.union([v.strictTuple([Text]), v.strictTuple([Text, Text])]);
/** By language, as BCP 47 names it ("ru"). */
const ByLanguage = <const S extends v.GenericSchema<string | string[], unknown>>(name: S) => v.record(Text, name);

/** What places, organisations and people are called in the page's other languages. Countries are named by the browser. */
export const NamesFileSchema = v.strictObject({
  version,
  source: Text,
  /** By the country's code. */
  capitals: v.record(Iso3, ByLanguage(Text)),
  /** By id: regions and seas of the gazetteer, and towns ("geonames-1796236"). */
  places: v.record(Text, ByLanguage(Text)),
  /** By id: what `data/boundaries/` draws without a country code, and marks as disputed. */
  areas: v.record(Text, ByLanguage(Text)),
  /** By id. */
  organisations: v.record(Text, ByLanguage(NameAndShort)),
  /** By name, as `leaders.json` and `subject.json` have it. */
  people: v.record(Text, ByLanguage(NameAndShort)),
});
export type NamesFile = v.InferOutput<typeof NamesFileSchema>;

/** How words of a sentence become a tie's domain, polarity and status: readable and extendable by an editor. */
export const TieLexiconSchema = v.strictObject({
  version,
  domains: v.record(v.picklist(DOMAINS), Words),
  polarities: v.record(v.picklist(POLARITIES), Words),
  statuses: v.record(v.picklist(TIE_STATUSES), Words),
  /** Words that make two named states a tie at all ("cooperation", "alliance", "ties with"). */
  relations: Words,
  /** Phrases that stand for states named before ("both nations", "the two countries"). */
  antecedents: Words,
  /** Phrases that stand for one state named before ("the kingdom"); of these alone, or of any where none are listed. */
  references: v.optional(v.array(v.strictObject({ words: Words, states: v.array(Iso3) }))),
  /** Words that take an assertion back ("no", "denied"). */
  negations: Words,
  /** Words that end a tension ("mended", "lifted"); of cooperation they take nothing back. */
  reliefs: v.optional(Words),
  /** What makes a tension of the relation that follows ("suspended", "soured"). */
  harms: v.optional(Words),
  /** What a bad relation is called, before or after it ("poor", "in crisis"). */
  strains: v.optional(Words),
  /** Turns that hold a word of the lists without its meaning ("a good deal"). */
  idle: v.optional(Words),
  /** Wars known by a name that says only one of their parties ("the invasion of Ukraine"). */
  wars: v.optional(v.array(v.strictObject({ by: Iso3, against: Iso3, names: Words }))),
  /** Whole phrases ("X depends on Y"): how they are written is said in data/README.md. */
  phrases: v.optional(
    v.array(
      v.strictObject({
        says: Text,
        polarity: v.picklist(POLARITIES),
        /** What the tie is about where no other word beside the phrase says so. */
        domain: v.optional(v.picklist(DOMAINS)),
        /** The domain stands whatever words are beside the phrase ("warned Y against an attack"). */
        fixed: v.optional(v.boolean()),
        status: v.optional(v.picklist(TIE_STATUSES)),
        /** Words beside it that make it mean something else ("gave Y lunch"). */
        unless: v.optional(Words),
        /** All that it names are parties of one tie ("a railway between X and Y, built by Z"). */
        together: v.optional(v.boolean()),
      }),
    ),
  ),
});
export type TieLexicon = v.InferOutput<typeof TieLexiconSchema>;

const VisitCorrection = v.strictObject({
  ...v.partial(v.strictObject(DateRangeFields)).entries,
  /** A place id: the country's (iso3) or a city's. */
  destination: v.optional(Text),
  origin: v.optional(v.nullable(Text)),
  visitor: v.optional(Text),
  precision: v.optional(v.picklist(["day", "month", "year", "unknown"])),
  basis: v.optional(v.picklist(BASES)),
  status: v.optional(v.picklist(VISIT_STATUSES)),
});
const TieCorrection = v.strictObject({
  parties: v.pipe(v.array(Iso3), v.minLength(1)),
  bloc: v.optional(v.nullable(Text)),
  domain: v.picklist(DOMAINS),
  polarity: v.picklist(POLARITIES),
  status: v.picklist(TIE_STATUSES),
});
const CorrectionBase = {
  document: Text,
  quote: Text,
  /** Text that must stand right before or after the quote, to tell it from the same words elsewhere. */
  prefix: v.optional(Text),
  suffix: v.optional(Text),
  by: Text,
  source: Text,
  note: Text,
};
const CORRECTIONS = ["place", "kind", "role", "drop", "visit", "tie", "published"] as const;
const CorrectionSchema = v.pipe(
  v.strictObject({
    ...CorrectionBase,
    place: v.optional(Text),
    kind: v.optional(v.picklist(KINDS)),
    role: v.optional(v.picklist(ROLES)),
    drop: v.optional(v.literal(true)),
    visit: v.optional(VisitCorrection),
    tie: v.optional(TieCorrection),
    /** `basis` is "record" where it is not given. */
    published: v.optional(v.strictObject({ ...DateRangeFields, basis: v.optional(v.picklist(BASES)) })),
  }),
  v.check(
    (c) => CORRECTIONS.filter((key) => c[key] !== undefined).length === 1,
    `exactly one of ${CORRECTIONS.join(", ")}`,
  ),
);
export const CorrectionsFileSchema = v.strictObject({ version, corrections: v.array(CorrectionSchema) });
export type Correction = v.InferOutput<typeof CorrectionSchema>;
