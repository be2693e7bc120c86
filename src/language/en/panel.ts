/** What lists, dossiers, reader and sheet say. */
import type { Basis, Borders, Domain, Polarity, VisitStatus } from "../../atlas/vocabulary.ts";
import {
  BASIS_OF_PUBLISHED,
  BASIS_OF_VISIT,
  CAME,
  counted,
  DOMAIN_NAMES,
  FORMATS,
  inWords,
  KIND_NAMES,
  number,
  ORGANISATION_KINDS,
  POLARITY_NAMES,
  VISITED,
} from "./words.ts";

export const PANEL = {
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
      when ? `${visitor} ${CAME[status]}, ${when}` : `${visitor} ${CAME[status]}`,
    visitTo: (visitor: string, status: VisitStatus, place: string, when: string | null) =>
      when ? `${visitor} ${VISITED[status]} ${place}, ${when}` : `${visitor} ${VISITED[status]} ${place}`,
    visitCity: (city: string) => `In ${city}`,
    visitBasis: BASIS_OF_VISIT,
    visitDateOfRecord: "the date is from the public record, not from the article",
    visitUndated: "the article gives no date",
    allVisits: (count: number) => `Show all ${counted(count, "visit", "visits")}`,
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
    source: "Source:",
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
    names: { recognised: "Recognised", "natural-earth": "Natural Earth" },
    sources: {
      recognised: "Borders as visionscarto, close to the UN’s; Taiwan and Kosovo are drawn apart",
      "natural-earth": "Borders as Natural Earth draws them: by control on the ground",
    },
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
    /** Set small beside a name in the text. */
    signs: { government: "gov.", camp: "states" },
    described: (kind: string, name: string) => `${kind}: ${name}`,
    governmentOf: (country: string | null) =>
      country ? `stands for the government of ${country}` : "stands for a government",
    kinds: KIND_NAMES,
    roles: { place: "as a place", polity: "as a state or a power that acts" },
    noPlace: "no place",
    times: (count: number) => `(${number(count)} times)`,
    decided: (confidence: number) =>
      `${FORMATS.percent(confidence)} ${confidence >= 0.8 ? "sure" : confidence >= 0.5 ? "likely" : "in doubt"}`,
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
    sentencesUnit: (count: number) => (count === 1 ? "sentence" : "sentences"),
  },

  sheet: {
    handle: "Height of the panel",
    heights: { peek: "low", half: "half", full: "full" },
  },
} as const;
