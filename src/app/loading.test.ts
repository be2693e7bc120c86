import { describe, expect, it } from "vitest";
import { FormatError } from "../atlas/validate.ts";
import { ALPHIA, ARTICLE, DATA } from "../state/atlas.fixture.ts";
import { SEARCH } from "../state/search.fixture.ts";
import { createDocumentLoader, createDossierLoader, type FetchText, loadAtlas, loadSearch } from "./loading.ts";

const EMPTY_COUNTRIES = {
  version: 1,
  type: "Topology",
  objects: { areas: { type: "GeometryCollection", geometries: [] } },
  arcs: [],
};
const FILES: Readonly<Record<string, unknown>> = {
  "atlas/atlas.json": DATA.atlas,
  "atlas/places.geojson": DATA.places,
  "atlas/visits.geojson": DATA.visits,
  "atlas/ties.geojson": DATA.ties,
  "atlas/passages.json": DATA.passages,
  "atlas/dossiers/ALP.json": ALPHIA,
  "atlas/documents/a.txt.json": ARTICLE,
  "boundaries/countries.json": EMPTY_COUNTRIES,
  "boundaries/disputed.json": EMPTY_COUNTRIES,
};

/** Serves the fixture, but for what a case spoils. Counts what is asked for. */
function server(spoilt: Readonly<Record<string, string | null>> = {}) {
  const asked: string[] = [];
  const fetchFile: FetchText = async (file) => {
    asked.push(file);
    const text = file in spoilt ? spoilt[file] : JSON.stringify(FILES[file]);
    if (text === null || text === undefined) throw new FormatError(file, "", "a file", "404 Not Found");
    return text;
  };
  return { asked, fetchFile };
}
const never = new AbortController().signal;

describe("the atlas", () => {
  it.each([
    { fault: "is missing", spoilt: { "atlas/visits.geojson": null }, says: "atlas/visits.geojson: at the top" },
    {
      fault: "is cut short",
      spoilt: { "atlas/ties.geojson": '{"version": 1,' },
      says: "atlas/ties.geojson: at the top",
    },
    {
      fault: "is of another version",
      spoilt: { "atlas/atlas.json": '{"version": 2}' },
      says: "atlas/atlas.json: at version",
    },
    { fault: "is another thing", spoilt: { "atlas/places.geojson": "[]" }, says: "atlas/places.geojson" },
    { fault: "is no topology", spoilt: { "boundaries/countries.json": "{}" }, says: "boundaries/countries.json" },
  ])("that $fault names its file", async ({ spoilt, says }) => {
    const loaded = loadAtlas(server(spoilt).fetchFile);
    await expect(loaded).rejects.toThrow(FormatError);
    await expect(loaded).rejects.toThrow(says);
  });

  it("asks for all its files at once, and for no dossier or article", async () => {
    const { asked, fetchFile } = server();
    const loading = loadAtlas(fetchFile).catch(() => {});
    expect(asked).toEqual(Object.keys(FILES).filter((file) => !/dossiers|documents/.test(file)));
    await loading;
  });
});

describe("a dossier", () => {
  it("is fetched once, however often it is opened", async () => {
    const { asked, fetchFile } = server();
    const load = createDossierLoader(fetchFile);
    expect(await load("ALP", never)).toEqual(ALPHIA);
    expect(await load("ALP", never)).toEqual(ALPHIA);
    expect(asked).toEqual(["atlas/dossiers/ALP.json"]);
  });

  it("that failed is asked for again", async () => {
    const { asked, fetchFile } = server({ "atlas/dossiers/ALP.json": "{}" });
    const load = createDossierLoader(fetchFile);
    await expect(load("ALP", never)).rejects.toThrow("atlas/dossiers/ALP.json: at version");
    await expect(load("ALP", never)).rejects.toThrow(FormatError);
    expect(asked).toHaveLength(2);
  });

  it("of a place with letters that a path cannot hold is escaped", async () => {
    const { asked, fetchFile } = server();
    await expect(createDossierLoader(fetchFile)("a/b", never)).rejects.toThrow(FormatError);
    expect(asked).toEqual(["atlas/dossiers/a%2Fb.json"]);
  });
});

describe("what the search knows", () => {
  it.each([
    { fault: "is missing", spoilt: null, says: "atlas/search.json: at the top, expected a file" },
    {
      fault: "has a sentence in no paragraph",
      spoilt:
        '{"version":1,"places":[],"organisations":[],"people":[],"sentences":[{"document":"a.txt","start":0,"text":"A.","paragraph":0}]}',
      says: "atlas/search.json: at sentences.0.paragraph",
    },
  ])("that $fault names file and place", async ({ spoilt, says }) => {
    const { fetchFile } = server({ "atlas/search.json": spoilt });
    await expect(loadSearch(fetchFile)).rejects.toThrow(says);
  });

  it("comes whole and validated", async () => {
    const { fetchFile } = server({ "atlas/search.json": JSON.stringify(SEARCH) });
    expect(await loadSearch(fetchFile)).toEqual(SEARCH);
  });
});

describe("an article", () => {
  it("is fetched once, whole and validated", async () => {
    const { asked, fetchFile } = server();
    const load = createDocumentLoader(fetchFile);
    expect(await load("a.txt", never)).toEqual(ARTICLE);
    expect(await load("a.txt", never)).toEqual(ARTICLE);
    expect(asked).toEqual(["atlas/documents/a.txt.json"]);
  });

  it.each([
    { fault: "is missing", spoilt: null, says: "atlas/documents/a.txt.json: at the top, expected a file" },
    { fault: "has no text", spoilt: JSON.stringify({ ...ARTICLE, text: 7 }), says: "a.txt.json: at text" },
    {
      fault: "has a mention that nobody could read",
      spoilt: JSON.stringify({ ...ARTICLE, mentions: [{ ...ARTICLE.mentions[0], confidence: 2 }] }),
      says: "a.txt.json: at mentions.0.confidence",
    },
  ])("that $fault names file and place", async ({ spoilt, says }) => {
    const { fetchFile } = server({ "atlas/documents/a.txt.json": spoilt });
    await expect(createDocumentLoader(fetchFile)("a.txt", never)).rejects.toThrow(says);
  });
});
