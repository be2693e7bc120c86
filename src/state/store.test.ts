import { describe, expect, it } from "vitest";
import type { AtlasDocument, Dossier } from "../atlas/schema.ts";
import { FormatError } from "../atlas/validate.ts";
import { OPENING_VIEW } from "./address.ts";
import { ALPHIA, ARTICLE, BETANIA, DATA } from "./atlas.fixture.ts";
import { createAtlasStore, shownTheme } from "./store.ts";

interface Asked<T> {
  come(file: T): void;
  fail(error: Error): void;
  readonly signal: AbortSignal;
}

/** A store whose dossiers and articles come when the test says so. */
function open() {
  const asked = new Map<string, Asked<Dossier>>();
  const documents = new Map<string, Asked<AtlasDocument>>();
  const store = createAtlasStore(
    DATA,
    OPENING_VIEW,
    {
      loadDossier: (id, signal) =>
        new Promise((come, fail) => {
          asked.set(id, { come, fail, signal });
        }),
      loadDocument: (id, signal) =>
        new Promise((come, fail) => {
          documents.set(id, { come, fail, signal });
        }),
    },
    { systemTheme: "dark", window: { width: 1440, height: 900 } },
  );
  return { asked, documents, store, state: () => store.getState() };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("a dossier", () => {
  it("is loading, then ready", async () => {
    const { asked, state } = open();
    state().countryPicked("ALP");
    expect(state().dossier).toEqual({ status: "loading", id: "ALP" });
    asked.get("ALP")?.come(ALPHIA);
    await settled();
    expect(state().dossier).toEqual({ status: "ready", id: "ALP", dossier: ALPHIA });
  });

  it("that comes late does not replace the one picked after it", async () => {
    const { asked, state } = open();
    state().countryPicked("ALP");
    state().countryPicked("BET");
    expect(asked.get("ALP")?.signal.aborted).toBe(true);
    asked.get("BET")?.come(BETANIA);
    asked.get("ALP")?.come(ALPHIA);
    await settled();
    expect(state().dossier).toMatchObject({ status: "ready", id: "BET" });
  });

  it("that fails late does not disturb a closed panel", async () => {
    const { asked, state } = open();
    state().countryPicked("ALP");
    state().closed();
    asked.get("ALP")?.fail(new Error("gone"));
    await settled();
    expect(state().dossier).toEqual({ status: "idle" });
  });

  it("that fails says which file and why, and can be asked for again", async () => {
    const { asked, state } = open();
    state().countryPicked("ALP");
    asked.get("ALP")?.fail(new FormatError("atlas/dossiers/ALP.json", "excerpts.0", "Object", "null"));
    await settled();
    expect(state().dossier).toMatchObject({ status: "failed", message: expect.stringContaining("dossiers/ALP.json") });
    state().dossierRetried();
    expect(state().dossier).toEqual({ status: "loading", id: "ALP" });
  });

  it.each([
    { what: "a country that no article names", pick: "GAM" },
    { what: "an area without a code", pick: "dry-strip" },
  ])("of $what is not asked for", ({ pick }) => {
    const { asked, state } = open();
    if (pick === "GAM") state().countryPicked(pick);
    else state().placePicked(pick);
    expect(state().dossier).toEqual({ status: "unnamed", id: pick });
    expect(asked.size).toBe(0);
  });

  it("stays open when the visit to its country is picked", async () => {
    const { asked, state } = open();
    state().countryPicked("ALP");
    asked.get("ALP")?.come(ALPHIA);
    await settled();
    state().visitPicked("visit-1");
    expect(state().view.selection).toEqual({ type: "visit", id: "visit-1" });
    expect(state().dossier).toMatchObject({ status: "ready", id: "ALP" });
  });
});

describe("an article", () => {
  it("is loading, then ready, at its sentence", async () => {
    const { documents, state } = open();
    state().articleOpened("a.txt", 100);
    expect(state().article).toEqual({ status: "loading", id: "a.txt" });
    documents.get("a.txt")?.come(ARTICLE);
    await settled();
    expect(state().article).toEqual({ status: "ready", id: "a.txt", file: ARTICLE });
    expect(state().view.article).toEqual({ document: "a.txt", start: 100 });
  });

  it.each([
    { when: "it comes", again: false },
    { when: "it is there", again: true },
  ])("loses a sentence beyond its end when $when", async ({ again }) => {
    const { documents, state } = open();
    state().articleOpened("a.txt", again ? 0 : 100_000);
    documents.get("a.txt")?.come(ARTICLE);
    await settled();
    if (again) state().articleOpened("a.txt", ARTICLE.text.length);
    expect(state().view.article).toEqual({ document: "a.txt", start: null });
  });

  it("that nobody knows is not opened", () => {
    const { documents, state } = open();
    const before = state().view;
    state().articleOpened("gone.txt", 3);
    expect(state().view).toBe(before);
    expect(documents.size).toBe(0);
  });

  it("that comes late does not disturb a closed reader", async () => {
    const { documents, state } = open();
    state().articleOpened("a.txt");
    state().articleClosed();
    expect(documents.get("a.txt")?.signal.aborted).toBe(true);
    documents.get("a.txt")?.come(ARTICLE);
    await settled();
    expect(state().article).toEqual({ status: "idle" });
  });

  it("that fails says which file, and can be asked for again", async () => {
    const { documents, state } = open();
    state().articleOpened("a.txt");
    documents.get("a.txt")?.fail(new FormatError("atlas/documents/a.txt.json", "text", "string", "null"));
    await settled();
    expect(state().article).toMatchObject({ status: "failed", message: expect.stringContaining("documents/a.txt") });
    state().articleRetried();
    expect(state().article).toEqual({ status: "loading", id: "a.txt" });
  });

  it.each([
    { act: "picked from its text", keeps: true },
    { act: "picked elsewhere", keeps: false },
  ])("stays open: $keeps, when a country is $act", ({ keeps }) => {
    const { state } = open();
    state().articleOpened("a.txt", 0);
    if (keeps) state().mentionPicked({ type: "country", iso3: "ALP" });
    else state().countryPicked("ALP");
    expect(state().view.selection).toEqual({ type: "country", iso3: "ALP" });
    expect(state().view.article !== null).toBe(keeps);
  });

  it("closes over its dossier, or with it", () => {
    const { state } = open();
    state().countryPicked("ALP");
    state().articleOpened("a.txt", 0);
    state().articleClosed();
    expect(state().view.selection).toEqual({ type: "country", iso3: "ALP" });
    state().articleOpened("a.txt", 0);
    state().closed();
    expect(state().view).toEqual(OPENING_VIEW);
  });
});

describe("what was picked", () => {
  it.each([
    { pick: "a country nobody knows", act: (s: ReturnType<typeof open>["state"]) => s().countryPicked("ZZZ") },
    { pick: "a town", act: (s: ReturnType<typeof open>["state"]) => s().placePicked("city-1") },
    { pick: "a visit that never was", act: (s: ReturnType<typeof open>["state"]) => s().visitPicked("none") },
  ])("$pick changes nothing", ({ act }) => {
    const { state } = open();
    const before = state().view;
    act(state);
    expect(state().view).toBe(before);
  });

  it("takes the camera along, wherever the reader had moved it", () => {
    const { state } = open();
    state().mapMoved([1, 2, 3, 4]);
    state().countryPicked("ALP");
    expect(state().view.bounds).toBeNull();
  });

  it("drops the family filter of the dossier before", () => {
    const { state } = open();
    state().countryPicked("ALP");
    state().familyToggled("energy");
    expect([...state().families]).toEqual(["energy"]);
    state().countryPicked("BET");
    expect(state().families.size).toBe(0);
  });

  it("goes, with the camera, when the reader goes home", () => {
    const { state } = open();
    state().countryPicked("ALP");
    state().mapMoved([1, 2, 3, 4]);
    state().homePicked();
    expect(state().view).toEqual(OPENING_VIEW);
  });
});

it.each([
  { choice: "auto", system: "dark", shown: "dark" },
  { choice: "light", system: "dark", shown: "light" },
  { choice: "dark", system: "light", shown: "dark" },
] as const)("the theme $choice on a $system system is $shown", ({ choice, system, shown }) => {
  expect(shownTheme({ view: { ...OPENING_VIEW, theme: choice }, systemTheme: system })).toBe(shown);
});
