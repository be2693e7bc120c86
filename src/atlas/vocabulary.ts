/** The closed vocabularies of the atlas, and the scalar schemas that every file shares. */
import * as v from "valibot";

export const KINDS = ["country", "demonym", "capital", "city", "region", "macro_region", "water", "embedded"] as const;
export type Kind = (typeof KINDS)[number];

export const ORGANISATION_KINDS = ["bloc", "programme", "company", "other"] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** place: the ground; polity: the state or its government ("Moscow said"). */
export const ROLES = ["place", "polity"] as const;
export type Role = (typeof ROLES)[number];

export const DOMAINS = [
  "economic",
  "trade",
  "finance",
  "infrastructure",
  "energy",
  "military",
  "security",
  "diplomatic",
  "labour",
  "culture",
] as const;
export type Domain = (typeof DOMAINS)[number];

export const POLARITIES = ["cooperation", "support", "mediation", "tension"] as const;
export type Polarity = (typeof POLARITIES)[number];

export const TIE_STATUSES = ["existing", "deepening", "proposed", "historical"] as const;
export type TieStatus = (typeof TIE_STATUSES)[number];

export const VISIT_STATUSES = ["made", "planned", "cancelled", "hypothetical"] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export const PRECISIONS = ["day", "month", "year", "unknown"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** stated: in the article; inferred: from its words; record: from data/corrections.json. */
export const BASES = ["stated", "inferred", "record"] as const;
export type Basis = (typeof BASES)[number];

/** Of ties and of visits: no word stands in both lists, so that one parameter can hold either. */
export const STATUSES = [...TIE_STATUSES, ...VISIT_STATUSES] as const;
export type Status = (typeof STATUSES)[number];

/** Whose view of disputed ground is drawn. */
export const BORDERS = ["recognised", "natural-earth"] as const;
export type Borders = (typeof BORDERS)[number];

/** The five families a domain is drawn as, in the fixed order of rings, panel and legend. */
export const FAMILIES = ["economy", "energy", "military", "diplomacy", "society"] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_OF: Readonly<Record<Domain, Family>> = {
  economic: "economy",
  trade: "economy",
  finance: "economy",
  infrastructure: "economy",
  energy: "energy",
  military: "military",
  security: "military",
  diplomatic: "diplomacy",
  labour: "society",
  culture: "society",
};

/** ISO 3166-1 alpha-3, and XKX for Kosovo. */
export const Iso3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "three capital letters (ISO 3166-1 alpha-3)"));
export const Lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const Lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** ISO 8601 calendar day. */
export const Day = v.pipe(v.string(), v.isoDate());

/** Days, inclusive; null where unknown. */
export const DateRangeFields = { from: v.nullable(Day), to: v.nullable(Day) };
