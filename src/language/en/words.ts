/** The closed vocabularies of the data, and how a number joins a noun. */
import type {
  Basis,
  Domain,
  Family,
  Kind,
  OrganisationKind,
  Polarity,
  Status,
  VisitStatus,
} from "../../atlas/vocabulary.ts";
import { createFormats } from "../formats.ts";

export const FORMATS = createFormats({
  locale: "en-GB",
  letter: null,
  until: (day) => `until ${day}`,
  since: (day) => `from ${day}`,
  // Intl puts thin spaces around every dash; between two bare days of one month print has none. And it may write
  // "Sept": the pictures and tables have three letters.
  tidied: (date) =>
    date
      .replaceAll(/\s/g, " ")
      .replace(/^(\d+) – (\d+) /, "$1–$2 ")
      .replaceAll(/\bSept\b/g, "Sep"),
});

export const { number } = FORMATS;

const NUMBER_WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "five", and "23" from thirteen on. */
export function inWords(count: number): string {
  return NUMBER_WORDS[count] ?? number(count);
}
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${FORMATS.plural(count, { one, other: many })}`;
}

export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  economy: "Economy and trade",
  energy: "Energy",
  military: "Military and security",
  diplomacy: "Diplomacy",
  society: "Labour and culture",
};

export const FAMILY_CHIPS: Readonly<Record<Family, string>> = {
  economy: "Economy",
  energy: "Energy",
  military: "Military",
  diplomacy: "Diplomacy",
  society: "Society",
};

/** Wants the name of a place behind it; of the country that the page speaks of, `CAME`. */
export const VISITED: Readonly<Record<VisitStatus, string>> = {
  made: "visited",
  planned: "plans to visit",
  cancelled: "cancelled a visit to",
  hypothetical: "might visit",
};
export const CAME: Readonly<Record<VisitStatus, string>> = { ...VISITED, cancelled: "cancelled a visit" };

export const DOMAIN_NAMES: Readonly<Record<Domain, string>> = {
  economic: "Economy",
  trade: "Trade",
  finance: "Finance",
  infrastructure: "Infrastructure",
  energy: "Energy",
  military: "Military",
  security: "Security",
  diplomatic: "Diplomacy",
  labour: "Labour",
  culture: "Culture",
};

export const POLARITY_NAMES: Readonly<Record<Polarity, string>> = {
  cooperation: "Cooperation",
  support: "Support",
  mediation: "Mediation",
  tension: "Tension",
};

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  existing: "Existing tie",
  deepening: "Deepening tie",
  proposed: "Proposed tie",
  historical: "Historical tie",
  made: "Visit made",
  planned: "Visit planned",
  cancelled: "Visit cancelled",
  hypothetical: "Visit that might be",
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  country: "country",
  demonym: "people of a country",
  capital: "capital",
  city: "city",
  region: "region",
  macro_region: "part of the world",
  water: "sea",
  embedded: "inside another name",
};

export const BASIS_OF_VISIT: Readonly<Record<Basis, string>> = {
  stated: "stated in the article",
  inferred: "inferred from the article’s words",
  record: "from the public record, not from the article",
};

export const BASIS_OF_PUBLISHED: Readonly<Record<Basis | "unknown", string>> = {
  stated: "stated",
  inferred: "inferred",
  record: "from the record",
  unknown: "unknown",
};

export const ORGANISATION_KINDS: Readonly<Record<OrganisationKind, string>> = {
  bloc: "Bloc",
  programme: "Programme",
  company: "Organisation",
  other: "Organisation",
};

/** What marks on the map are called for those who do not see them. */
export const SCENE = {
  title: "Map. Arrow keys move it, plus and minus zoom. The list of countries says the same in words.",
  gestures: {
    ctrl: "Hold Ctrl and scroll to zoom the map",
    command: "Hold ⌘ and scroll to zoom the map",
    touch: "Use two fingers to move the map",
  },
  visit: (number: number | null, month: string | null) =>
    `${number === null ? "visit" : `visit ${number}`}${month === null ? "" : `, ${month}`}`,
  visits: (count: number) => counted(count, "visit", "visits"),
  statements: (count: number) => `${counted(count, "statement", "statements")} of partnership`,
  ring: (place: string, told: readonly string[]) => `${place}: ${told.join("; ")}`,
} as const;
