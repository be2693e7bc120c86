/** For tests: the small atlas with an organisation, and what the search knows of it. */
import type { SearchFile } from "../atlas/schema.ts";
import { ENGLISH } from "../language/en/english.ts";
import { DATA } from "./atlas.fixture.ts";
import type { AtlasData } from "./data.ts";
import type { EntryWords } from "./searchEntries.ts";
import type { SearchSources } from "./searchNames.ts";

const PACT = "The Long Sea Pact, or LSP, met in Alphaville.";

export const SEARCHED: AtlasData = {
  ...DATA,
  atlas: {
    ...DATA.atlas,
    organisations: [
      {
        ...{
          id: "LSP",
          name: "Long Sea Pact",
          acronym: "LSP",
          members: ["ALP", "BET"],
          asOf: "2024-01",
          source: "lsp",
        },
        evidence: [{ document: "b.txt", start: 200, end: 200 + PACT.length, text: PACT }],
      },
    ],
  },
};

export const ENTRY_WORDS: EntryWords = {
  family: ENGLISH.familyChip,
  domain: ENGLISH.filters.domain,
  tension: ENGLISH.tension,
  range: ENGLISH.range,
  month: ENGLISH.month,
};

export const SEARCH: SearchFile = {
  version: 1,
  places: [
    { id: "ALP", names: ["Republic of Alphia", "A.L.P.", "Alphian", "Alphaville"] },
    { id: "GAM", names: ["Old Gammia", "Þórsland"] },
    { id: "long-sea", names: ["Sea of Length"] },
  ],
  organisations: [{ id: "LSP", names: ["Pact of the Long Sea"] }],
  people: [
    { name: "Leda Test", forms: ["Test"], iso3: "TST", sentences: 1 },
    { name: "Otto Stateless", forms: ["Stateless"], iso3: null, sentences: 1 },
  ],
  sentences: [
    { document: "a.txt", start: 0, text: "Testland and Alphia signed an energy deal near the Long Sea.", paragraph: 1 },
    { document: "a.txt", start: 100, text: "Leda Test’s recent visit to Alphia angered Bétania.", paragraph: 2 },
    { document: "b.txt", start: 0, text: "Alphian sailors trade with Betania.", paragraph: 7 },
    { document: "b.txt", start: 100, text: "Otto Stateless ushered the sailors in.", paragraph: 8 },
    { document: "b.txt", start: 200, text: PACT, paragraph: 9 },
    { document: "b.txt", start: 300, text: "Alphian sailors trade with Betania.", paragraph: 10 },
  ],
};

/** With what other languages call Alphia: its code is Albania's there, so that browsers know a name for it. */
export const SOURCES: SearchSources = {
  file: SEARCH,
  names: {
    version: 1,
    codes: { ALP: "AL", BET: "BE" },
    languages: {
      ru: {
        capitals: { ALP: "Альфавиль" },
        places: { "long-sea": "Длинное море" },
        organisations: { LSP: ["Пакт Длинного моря", "ПДМ"] },
        people: { "Leda Test": ["Леда Тест", "Тест"] },
      },
      zh: { capitals: {}, places: { "long-sea": "长海" }, organisations: {}, people: {} },
    },
  },
};
