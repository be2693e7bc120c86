/** A small atlas for tests: Testland's leader visits Alphia; Betania is named; Gammia and the Dry Strip never are. */
import type { AtlasDocument, Dossier, Evidence, Mention, PassageEntry, Tie, Visit } from "../atlas/schema.ts";
import type { AreaProperties, Boundaries } from "../scene/boundaries.ts";
import type { AtlasData } from "./data.ts";

const SENTENCE = "Testland and Alphia signed an energy deal near the Long Sea.";
const VISIT_SENTENCE = "Leda Test’s recent visit to Alphia angered Betania.";
const SECOND = "Alphian sailors trade with Betania.";

function evidence(document: string, start: number, text: string): Evidence {
  return { document, start, end: start + text.length, text };
}

export const VISIT: Visit = {
  id: "visit-1",
  visitor: "Leda Test",
  destination: "ALP",
  name: "Alphia",
  origin: null,
  iso3: "ALP",
  from: "2024-06-18",
  to: "2024-06-19",
  precision: "day",
  basis: "record",
  status: "made",
  note: "“recent” in the article; Testland Gazette, 20 June 2024",
  evidence: [evidence("a.txt", 100, VISIT_SENTENCE)],
};

const TIES: readonly Tie[] = [
  {
    id: "tie-energy",
    parties: ["ALP", "TST"],
    bloc: null,
    domain: "energy",
    polarity: "cooperation",
    status: "existing",
    evidence: [evidence("a.txt", 0, SENTENCE)],
  },
  {
    id: "tie-tension",
    parties: ["BET", "TST"],
    bloc: null,
    domain: "diplomatic",
    polarity: "tension",
    status: "existing",
    evidence: [evidence("a.txt", 100, VISIT_SENTENCE)],
  },
  {
    id: "tie-trade",
    parties: ["ALP", "BET"],
    bloc: null,
    domain: "trade",
    polarity: "cooperation",
    status: "existing",
    evidence: [evidence("b.txt", 0, SECOND)],
  },
];

function passage(
  document: string,
  start: number,
  countries: string[],
  places: string[],
  visits: string[],
  ties: string[],
): PassageEntry {
  return { document, start, countries, places, visits, ties };
}

function area(id: string, iso3: string | null, name: string, west: number, note: string | null = null) {
  const properties: AreaProperties = { id, iso3, name, label: [west + 5, 15], frame: [west, 10, west + 10, 20], note };
  const ring = [
    [west, 10],
    [west, 20],
    [west + 10, 20],
    [west + 10, 10],
    [west, 10],
  ];
  return {
    type: "Feature" as const,
    properties,
    geometry: { type: "Polygon" as const, coordinates: [ring] },
  };
}

const BOUNDARIES: Boundaries = {
  areas: {
    type: "FeatureCollection",
    features: [
      area("TST", "TST", "Testland", 0),
      area("ALP", "ALP", "Alphia", 20),
      area("BET", "BET", "Betania", 40),
      area("GAM", "GAM", "Gammia", 60),
      area("dry-strip", null, "Dry Strip", 80, "Held by nobody, claimed by two."),
    ],
  },
  borders: { type: "MultiLineString", coordinates: [] },
  disputed: { type: "FeatureCollection", features: [] },
};

export const DATA: AtlasData = {
  atlas: {
    version: 1,
    subject: {
      iso3: "TST",
      name: "Testland",
      capital: { name: "Testville", lon: 5, lat: 15 },
      leader: { name: "Leda Test", short: "Test" },
      centre: [40, 20],
    },
    documents: [
      {
        id: "a.txt",
        title: "The deal",
        language: "en",
        published: { from: "2024-06-20", to: "2024-06-30", basis: "inferred", why: "says so" },
        words: 400,
        mentions: 4,
      },
      {
        id: "b.txt",
        title: "The sailors",
        published: { from: null, to: null, basis: "unknown", why: "" },
        words: 300,
        mentions: 2,
      },
    ],
    organisations: [],
    countries: [
      { iso3: "TST", name: "Testland", capital: null, mentions: 1, excerpts: 2, documents: ["a.txt"] },
      {
        iso3: "ALP",
        name: "Alphia",
        capital: { name: "Alphaville", lon: 25, lat: 15 },
        mentions: 3,
        excerpts: 3,
        documents: ["a.txt", "b.txt"],
      },
      { iso3: "BET", name: "Bétania", capital: null, mentions: 2, excerpts: 2, documents: ["a.txt", "b.txt"] },
    ],
  },
  places: {
    version: 1,
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "long-sea",
        properties: { id: "long-sea", name: "Long Sea", kind: "water", iso3: null, mentions: 1, documents: ["a.txt"] },
        geometry: { type: "Point", coordinates: [30, 5] },
      },
      {
        type: "Feature",
        id: "city-1",
        properties: { id: "city-1", name: "Alphaville", kind: "city", iso3: "ALP", mentions: 1, documents: ["a.txt"] },
        geometry: { type: "Point", coordinates: [25, 15] },
      },
    ],
  },
  visits: {
    version: 1,
    type: "FeatureCollection",
    features: [{ type: "Feature", id: VISIT.id, properties: VISIT, geometry: null }],
  },
  ties: {
    version: 1,
    type: "FeatureCollection",
    features: TIES.map((tie) => ({ type: "Feature", id: tie.id, properties: tie, geometry: null })),
  },
  passages: {
    version: 1,
    passages: [
      passage("a.txt", 0, ["TST", "ALP"], ["long-sea"], [], ["tie-energy"]),
      passage("a.txt", 100, ["ALP", "BET"], [], ["visit-1"], ["tie-tension"]),
      passage("b.txt", 0, ["ALP", "BET"], [], [], ["tie-trade"]),
    ],
  },
  boundaries: BOUNDARIES,
  naturalEarth: BOUNDARIES,
};

export const ALPHIA: Dossier = {
  version: 1,
  id: "ALP",
  name: "Alphia",
  excerpts: [
    {
      ...evidence("a.txt", 0, SENTENCE),
      paragraph: 1,
      mentions: [{ start: 13, end: 19 }],
      others: [
        { start: 0, end: 8, place: "TST", iso3: "TST" },
        { start: 51, end: 59, place: "long-sea", iso3: null },
      ],
      visits: [],
      ties: ["tie-energy"],
    },
    {
      ...evidence("a.txt", 100, VISIT_SENTENCE),
      paragraph: 2,
      mentions: [{ start: 128, end: 134 }],
      others: [{ start: 143, end: 150, place: "BET", iso3: "BET" }],
      visits: ["visit-1"],
      ties: [],
    },
    {
      ...evidence("b.txt", 0, SECOND),
      paragraph: 7,
      mentions: [{ start: 0, end: 7 }],
      others: [{ start: 27, end: 34, place: "BET", iso3: "BET" }],
      visits: [],
      ties: ["tie-trade"],
    },
  ],
};

export const BETANIA: Dossier = { version: 1, id: "BET", name: "Bétania", excerpts: [] };

const HEADING = "What remains";
const MOSCOWISH = "Alphaville is said to doubt it.";
const FOOTER = "Leave a Reply";
const MIDDLE = " ".repeat(100 - SENTENCE.length - 2);
const TEXT = `${SENTENCE}\n${MIDDLE}\n${VISIT_SENTENCE}\n\n${HEADING}\n- ${MOSCOWISH}\n\n${FOOTER}\n`;

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function mention(sentence: string, surface: string, rest: Partial<Mention>): Mention {
  const start = TEXT.indexOf(surface, TEXT.indexOf(sentence));
  return {
    ...{ start, end: start + surface.length, surface },
    ...{
      kind: "country",
      role: "place",
      place: null,
      iso3: [],
      lon: null,
      lat: null,
      confidence: 0.9,
      why: "a country",
    },
    ...rest,
  };
}

/** `a.txt`: two paragraphs, a heading, an item and a footer; Alphaville stands once for a government. */
export const ARTICLE: AtlasDocument = {
  version: 1,
  id: "a.txt",
  title: "The deal",
  published: { from: "2024-06-20", to: "2024-06-30", basis: "inferred", why: "says so" },
  text: TEXT,
  paragraphs: [spanOf(SENTENCE), spanOf(VISIT_SENTENCE), spanOf(HEADING), spanOf(MOSCOWISH)],
  boilerplate: [spanOf(FOOTER)],
  mentions: [
    mention(SENTENCE, "Testland", { place: "TST", iso3: ["TST"], role: "polity", lon: 5, lat: 15 }),
    mention(SENTENCE, "Alphia", { place: "ALP", iso3: ["ALP"], role: "polity", lon: 25, lat: 15 }),
    mention(SENTENCE, "Long Sea", { place: "long-sea", kind: "water", lon: 30, lat: 5 }),
    mention(VISIT_SENTENCE, "Alphia", { place: "ALP", iso3: ["ALP"], lon: 25, lat: 15 }),
    mention(VISIT_SENTENCE, "Betania", { place: "BET", iso3: ["BET"], role: "polity", lon: 45, lat: 15 }),
    mention(MOSCOWISH, "Alphaville", {
      ...{ kind: "capital", role: "polity", place: "city-1", iso3: ["ALP"], lon: 25, lat: 15 },
      ...{ confidence: 0.62, why: "likelier than Alphaville BET: people; polity: acts as a subject" },
    }),
  ],
};
