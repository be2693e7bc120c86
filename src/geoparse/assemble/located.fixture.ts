/** For tests: invented articles with the places marked as a perfect recogniser would, and knowledge of a few states. */
import type { LeadersFile, OrganisationEntry, TieLexicon } from "../../atlas/curated.ts";
import type { Mention } from "../../atlas/schema.ts";
import type { Kind } from "../../atlas/vocabulary.ts";
import type { Knowledge, Located } from "../model.ts";
import { clean } from "../text/clean.ts";
import { NOTHING_LIKELY } from "../text/clues.fixture.ts";
import { sentences } from "../text/sentences.ts";

const STATES: readonly (readonly [
  iso3: string,
  country: string,
  demonyms: string,
  capital: string,
  geonames: number,
])[] = [
  ["FRA", "France", "French", "Paris", 2988507],
  ["BRA", "Brazil", "Brazilian|Brazilians", "Brasília|Brasilia", 3469058],
  ["CHN", "China", "Chinese", "Beijing", 1816670],
  ["SRB", "Serbia", "Serbian", "Belgrade", 792680],
  ["HUN", "Hungary", "Hungarian", "Budapest", 3054643],
  ["IND", "India", "Indian", "New Delhi|Delhi", 1261481],
  ["UKR", "Ukraine", "Ukrainian", "Kyiv", 703448],
  ["POL", "Poland", "Polish", "Warsaw", 756135],
  ["TUR", "Turkey|Türkiye", "Turkish", "Ankara", 323786],
  ["EGY", "Egypt", "Egyptian", "Cairo", 360630],
  ["GRC", "Greece", "Greek", "Athens", 264371],
  ["USA", "United States|US|U.S.", "American", "Washington", 4140963],
  ["JPN", "Japan", "Japanese", "Tokyo", 1850147],
  ["KOR", "South Korea", "South Korean", "Seoul", 1835848],
  ["DEU", "Germany", "German", "Berlin", 2950159],
  ["KEN", "Kenya", "Kenyan", "Nairobi", 184745],
  ["SAU", "Saudi Arabia", "Saudi", "Riyadh", 108410],
  ["IRN", "Iran", "Iranian", "Tehran", 112931],
  ["ARM", "Armenia", "Armenian", "Yerevan", 616052],
  ["AZE", "Azerbaijan", "Azerbaijani", "Baku", 587084],
  ["BEL", "Belgium", "Belgian", "Brussels", 2800866],
  ["AUS", "Australia", "Australian", "Canberra", 2172517],
];
const CITIES: readonly (readonly [name: string, iso3: string, geonames: number])[] = [
  ["Shanghai", "CHN", 1796236],
  ["Rio de Janeiro", "BRA", 3451190],
  ["Lyon", "FRA", 2996944],
  ["Geneva", "CHE", 2660646],
];
const AREAS = [
  "Far East",
  "Far-East",
  "Central Asia",
  "Europe",
  "European",
  "Middle East",
  "Africa",
  "West",
  "Western",
];

const ORGANISATIONS: readonly OrganisationEntry[] = [
  organisation("BRICS", "BRICS", "bloc"),
  organisation("NATO", "NATO", "bloc"),
  organisation("mercosur", "Mercosur", "bloc"),
  organisation("gazprom", "Gazprom", "company"),
  { ...organisation("embraer", "Embraer", "company"), home: "BRA" },
];

const LEADERS: LeadersFile = {
  version: 1,
  offices: ["Trade Commissioner", "Commissioner", "President", "Prime Minister", "Chancellor", "Foreign Minister"],
  familyNameFirst: ["CHN", "KOR"],
  eitherNameFirst: ["JPN"],
  calledByGivenName: ["IDN"],
  leaders: [
    { name: "Emmanuel Macron", forms: ["Emmanuel Macron", "Macron"], iso3: "FRA" },
    { name: "Xi Jinping", forms: ["Xi Jinping", "Xi"], iso3: "CHN" },
    { name: "Narendra Modi", forms: ["Narendra Modi", "Modi"], iso3: "IND" },
    { name: "Volodymyr Zelensky", forms: ["Volodymyr Zelensky", "Zelensky"], iso3: "UKR" },
    { name: "Recep Tayyip Erdoğan", forms: ["Recep Tayyip Erdoğan", "Erdoğan", "Erdogan"], iso3: "TUR" },
    { name: "Luiz Inácio Lula da Silva", forms: ["Luiz Inácio Lula da Silva", "Lula da Silva", "Lula"], iso3: "BRA" },
    { name: "Joe Biden", forms: ["Joe Biden", "Biden"], iso3: "USA" },
    { name: "Donald Trump", forms: ["Donald Trump", "Trump"], iso3: "USA" },
    { name: "Olaf Scholz", forms: ["Olaf Scholz", "Scholz"], iso3: "DEU" },
    { name: "Aleksandar Vučić", forms: ["Aleksandar Vučić", "Vučić"], iso3: "SRB", office: "president" },
    {
      name: "Ursula von der Leyen",
      forms: ["Ursula von der Leyen", "Von der Leyen", "von der Leyen"],
      iso3: null,
      pronoun: "she",
    },
  ],
};

/** What the readers of visits and ties ask of the knowledge, for the states above; the subject is none of the leaders. */
export function knowledgeFor(
  lexicon: TieLexicon,
): Pick<Knowledge, "organisations" | "leaders" | "lexicon" | "likely" | "subject"> {
  return {
    organisations: ORGANISATIONS,
    leaders: LEADERS,
    lexicon,
    likely: NOTHING_LIKELY,
    subject: {
      version: 1,
      country: "KEN",
      leader: { name: "William Ruto", forms: ["William Ruto", "Ruto"], short: "Ruto" },
    },
  };
}

/** An article whose places, states and organisations are found by their names alone. */
export function locate(text: string): Located {
  const document = { id: "article.txt", text };
  const cleaned = clean(text);
  const names = new Map<string, { kind: Kind; iso3: string[]; place: string }>();
  for (const [iso3, countries, demonyms, capitals, geonames] of STATES) {
    for (const name of countries.split("|")) names.set(name, { kind: "country", iso3: [iso3], place: iso3 });
    for (const name of demonyms.split("|")) names.set(name, { kind: "demonym", iso3: [iso3], place: iso3 });
    for (const name of capitals.split("|")) {
      names.set(name, { kind: "capital", iso3: [iso3], place: `geonames-${geonames}` });
    }
  }
  for (const [name, iso3, id] of CITIES) names.set(name, { kind: "city", iso3: [iso3], place: `geonames-${id}` });
  for (const name of AREAS) names.set(name, { kind: "macro_region", iso3: [], place: name.toLowerCase() });
  const mentions = spans(text, [...names.keys()]).map(({ start, end, surface }): Mention => {
    const entry = names.get(surface);
    const kind = entry?.kind ?? "embedded";
    // As the recogniser has it: a capital that something is done "in", "to" or "at" is the city.
    const ground = /\b(?:in|to|at|for|from|visit\p{L}*|, ) ?$/iu.test(text.slice(0, start));
    return {
      start,
      end,
      surface,
      kind,
      role: kind === "capital" && !ground ? "polity" : kind === "country" || kind === "demonym" ? "polity" : "place",
      place: entry?.place ?? null,
      iso3: entry?.iso3 ?? [],
      lon: null,
      lat: null,
      confidence: 1,
      why: "fixture",
    };
  });
  const organisations = spans(
    text,
    ORGANISATIONS.map((o) => o.name),
  ).map(({ start, end, surface }) => ({
    start,
    end,
    id: ORGANISATIONS.find((o) => o.name === surface)?.id ?? surface,
  }));
  return { document, cleaned, sentences: sentences(text, cleaned), mentions, organisations };
}

function spans(text: string, names: readonly string[]) {
  const alternatives = names.toSorted((a, b) => b.length - a.length).map((n) => n.replaceAll(".", "\\."));
  const pattern = new RegExp(`(?<![\\p{L}])(?:${alternatives.join("|")})(?![\\p{L}])`, "gu");
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, surface: m[0] }));
}

function organisation(id: string, name: string, kind: OrganisationEntry["kind"]): OrganisationEntry {
  return { id, name, acronym: null, variants: [], kind, members: null, asOf: null, source: null };
}
