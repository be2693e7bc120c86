/** What the tools around the map say: search, filters, timeline, legend, keys. */
import type { Basis } from "../../atlas/vocabulary.ts";
import { BASIS_OF_PUBLISHED, counted, DOMAIN_NAMES, number, POLARITY_NAMES, STATUS_NAMES } from "./words.ts";

export const CONTROLS = {
  controls: {
    more: "More",
    looks: "Colours and language",
    map: "Map controls",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Back to the opening view",
    flat: "Flat map",
    theme: "Colours",
    language: "Language",
    languageFailed: (language: string) => `${language} could not be loaded. Try again.`,
    themes: { auto: "System", light: "Light", dark: "Dark" },
  },

  search: {
    label: "Search places and text",
    hint: "Names may be misspelt. Arrow keys move through the results, Enter opens, Esc closes.",
    results: "Search results",
    groups: {
      places: "Places",
      organisations: "Organisations",
      people: "People and visits",
      ties: "Ties",
      sentences: "Sentences",
    },
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
      {
        heading: "Presentation",
        keys: [
          { keys: ["→", "←", "Page ↓", "Page ↑"], does: "Next and previous step" },
          { keys: ["Home", "End"], does: "First and last step" },
          { keys: ["B", "N", "F"], does: "Black screen; notes in a second window; full screen" },
          { keys: ["Esc"], does: "Back to the atlas, in the same view" },
        ],
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
    absent: (mark: string) => `${mark}: none in these articles`,
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
    severalVisits: (first: number, last: number, names: string) => `Visits ${number(first)}–${number(last)}: ${names}`,
    undatedVisit: (name: string) => `Visit to ${name}, without a date`,
    severalUndated: (count: number, names: string) => `${counted(count, "visit", "visits")} without a date: ${names}`,
    eachPress: "Each press opens the next of them.",
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
    outside: (range: string) => `${range}: nothing then`,
    reset: "Whole time",
    previous: "Previous visit",
    next: "Next visit",
    play: "Play the visits",
    pause: "Pause",
    atVisit: (index: number, all: number) => `${number(index)} of ${number(all)}`,
    empty: "Nothing here has a date: no article and no visit.",
    keys: "Arrow keys move by a month, Page Up and Page Down by a year.",
  },

  tooltip: {
    excerpts: (count: number) => counted(count, "excerpt", "excerpts"),
    unnamed: "not named in these articles",
    leftOut: "none under this filter",
  },
} as const;
