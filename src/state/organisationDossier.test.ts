import { describe, expect, it } from "vitest";
import type { Organisation } from "../atlas/schema.ts";
import { ARTICLE, DATA, VISIT } from "./atlas.fixture.ts";
import { dossierId, hasExcerpts, knows, organisationOfDossier } from "./data.ts";
import { NO_FILTER, underFilter } from "./filter.ts";
import { loadOrganisationDossier, organisationDossier } from "./organisationDossier.ts";
import { SEARCH, SEARCHED } from "./search.fixture.ts";

const [VISIT_SENTENCE] = VISIT.evidence;

/** An organisation that is named in the sentence of the visit. */
function named(name: string, acronym: string | null = null): Organisation {
  const evidence = VISIT_SENTENCE ? [VISIT_SENTENCE] : [];
  return { id: "ORG", name, acronym, members: null, asOf: null, source: null, evidence };
}

describe("an excerpt of an organisation", () => {
  it("has its paragraph, its visits and ties, and the places that it names", () => {
    const [excerpt] = organisationDossier(DATA, named("Leda"), [ARTICLE]).excerpts;
    expect(excerpt).toMatchObject({ ...VISIT_SENTENCE, paragraph: 2, visits: ["visit-1"], ties: ["tie-tension"] });
    expect(excerpt?.others.map(({ iso3 }) => iso3)).toEqual(["ALP", "BET"]);
  });

  it.each([
    { what: "its name", organisation: named("Leda Test"), names: [], marks: ["Leda Test"] },
    { what: "its acronym", organisation: named("Long Sea Pact", "Alphia"), names: [], marks: ["Alphia"] },
    { what: "another of its names", organisation: named("Pact"), names: ["visit to"], marks: ["visit to"] },
    { what: "the longest", organisation: named("Test"), names: ["Leda Test"], marks: ["Leda Test"] },
    { what: "no part of a word", organisation: named("Alph"), names: ["angere"], marks: [] },
    { what: "no pattern", organisation: named("."), names: ["L.da", "(", "A+B"], marks: [] },
    { what: "nothing where the sentence only means it", organisation: named("Pact"), names: [], marks: [] },
  ])("marks $what", ({ organisation, names, marks }) => {
    const [excerpt] = organisationDossier(DATA, organisation, [ARTICLE], names).excerpts;
    expect(excerpt?.mentions.map(({ start, end }) => ARTICLE.text.slice(start, end))).toEqual(marks);
  });

  it("does not offer a place whose name is part of its own", () => {
    const [excerpt] = organisationDossier(DATA, named("visit to Alphia"), [ARTICLE]).excerpts;
    expect(excerpt?.others.map(({ iso3 }) => iso3)).toEqual(["BET"]);
  });
});

describe("loading it", () => {
  const options = { id: "organisation:ORG", signal: new AbortController().signal };
  const loadDocument = async () => ARTICLE;
  it.each([
    { names: "the search", loadSearch: async () => SEARCH },
    { names: "nobody", loadSearch: () => Promise.reject(new Error("gone")) },
  ])("goes on when $names knows its names", async ({ loadSearch }) => {
    const dossier = await loadOrganisationDossier(DATA, named("Leda"), { loadDocument, loadSearch }, options);
    expect(dossier).toMatchObject({ id: "organisation:ORG", name: "Leda" });
    expect(dossier.excerpts).toHaveLength(1);
  });

  it("fails as the article does", async () => {
    const failing = { loadDocument: () => Promise.reject(new Error("documents/a.txt.json: gone")) };
    await expect(loadOrganisationDossier(DATA, named("Leda"), failing, options)).rejects.toThrow(
      "documents/a.txt.json",
    );
  });
});

describe("an organisation in the atlas", () => {
  it.each([
    { id: "LSP", isKnown: true },
    { id: "lsp", isKnown: false },
    { id: "ALP", isKnown: false },
    { id: "", isKnown: false },
  ])("$id is known: $isKnown", ({ id, isKnown }) => {
    expect(knows(SEARCHED, { type: "organisation", id })).toBe(isKnown);
  });

  it.each([
    { id: dossierId(SEARCHED, { type: "organisation", id: "LSP" }) ?? "", of: "LSP" },
    { id: "LSP", of: undefined },
    { id: "ALP", of: undefined },
  ])("$id is the dossier of $of", ({ id, of }) => {
    expect(organisationOfDossier(SEARCHED, id)?.id).toBe(of);
    expect(hasExcerpts(SEARCHED, id)).toBe(of !== undefined || id === "ALP");
  });

  it.each([
    { under: "no filter", filter: NO_FILTER, sentences: 1 },
    { under: "its article", filter: { ...NO_FILTER, documents: ["b.txt"] }, sentences: 1 },
    { under: "another article", filter: { ...NO_FILTER, documents: ["a.txt"] }, sentences: 0 },
    { under: "statements that it does not make", filter: { ...NO_FILTER, shows: "ties" as const }, sentences: 0 },
  ])("has $sentences sentences under $under", ({ filter, sentences }) => {
    expect(underFilter(SEARCHED, filter).data.atlas.organisations[0]?.evidence).toHaveLength(sentences);
  });
});
