import { describe, expect, it } from "vitest";
import {
  AtlasSchema,
  DocumentSchema,
  DossierSchema,
  NamesSchema,
  PlacesSchema,
  SearchSchema,
  TiesSchema,
  VisitsSchema,
} from "../../atlas/schema.ts";
import { validate } from "../../atlas/validate.ts";
import type { Reading } from "../model.ts";
import { KNOWLEDGE, readingOf, tieIn, visitIn } from "../reading.fixture.ts";
import { BY_LIKELIHOOD } from "../text/clues.ts";
import { assemble } from "./assemble.ts";
import { tiesAcross } from "./tiesAcross.ts";

const first = readingOf("1.txt", [
  "[Kenya|KEN] and [Kenya|KEN] on [Kenya|] Airways.",
  "Macron came to [Nairobi|geonames-184745] in [East Africa|east-africa], from [Lyon|geonames-2996944].",
  "He praised the [EAC|@EAC].",
  "[Uganda|UGA] and [East Africa|east-africa] and [the West|the-west].",
]);
const second = readingOf("2.txt", [
  "[Fiji|FJI] signs with [Samoa|WSM].",
  "Both trade.",
  "Leave a reply, [France|FRA].",
]);
const READINGS: readonly Reading[] = [
  { ...first, visits: [visitIn(first, 1, { destination: "geonames-184745" })], ties: [tieIn(first, 2)] },
  {
    ...second,
    cleaned: { ...second.cleaned, boilerplate: [{ start: 43, end: 73, why: "footer" }] },
    sentences: second.sentences.slice(0, 2),
    visits: [visitIn(second, 1)],
    ties: [
      tieIn(second, 0, { parties: ["FJI", "WSM"] }),
      tieIn(second, 1, { parties: ["FJI", "WSM"], status: "deepening" }),
      tieIn(second, 1, { parties: ["UGA"], bloc: "EAC" }),
      tieIn(second, 0, { status: "historical" }),
    ],
  },
];
const FILES = assemble(READINGS, KNOWLEDGE);
const atlas = validate(AtlasSchema, FILES.get("atlas.json"), "atlas.json");
const places = validate(PlacesSchema, FILES.get("places.geojson"), "places.geojson");
const visits = validate(VisitsSchema, FILES.get("visits.geojson"), "visits.geojson");
const ties = validate(TiesSchema, FILES.get("ties.geojson"), "ties.geojson");
const dossier = (id: string) => validate(DossierSchema, FILES.get(`dossiers/${id}.json`), id);

describe("assemble", () => {
  it("is the same for documents in another order, or given twice", () => {
    const [one, two] = READINGS;
    const again = [two, one, two].filter((reading) => reading !== undefined);
    expect([...assemble(again, KNOWLEDGE)]).toEqual([...FILES]);
  });

  it("writes a dossier for each country named or in evidence, and for each region named", () => {
    expect([...FILES.keys()]).toEqual([
      ...[
        "atlas.json",
        "places.geojson",
        "visits.geojson",
        "ties.geojson",
        "search.json",
        "names.json",
        "passages.json",
      ],
      ...["documents/1.txt.json", "documents/2.txt.json"],
      ...["FJI", "FRA", "KEN", "UGA", "WSM", "east-africa", "the-west"].map((id) => `dossiers/${id}.json`),
    ]);
  });

  it("points from each mention to a place of places.geojson, by that place's kind; an embedded one to none", () => {
    const { mentions } = validate(DocumentSchema, FILES.get("documents/1.txt.json"), "1.txt");
    const kinds = new Map(places.features.map(({ id, properties }) => [id, properties.kind]));
    expect(atlas.documents[0]?.mentions).toBe(mentions.length);
    for (const { place, kind } of mentions) {
      if (kind === "embedded") expect(place).toBeNull();
      else expect(kinds.get(place ?? "")).toBe(kind);
    }
    expect(mentions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["embedded", "capital", "city"]));
  });

  it("counts mentions of a country, its cities' too, and not those embedded or in boilerplate", () => {
    expect(
      atlas.countries.map(({ iso3, mentions, excerpts, documents }) => [iso3, mentions, excerpts, documents]),
    ).toEqual([
      ["FJI", 1, 2, ["2.txt"]],
      ["FRA", 1, 1, ["1.txt"]],
      ["KEN", 3, 5, ["1.txt", "2.txt"]],
      ["UGA", 1, 4, ["1.txt", "2.txt"]],
      ["WSM", 1, 2, ["2.txt"]],
    ]);
    expect(atlas.documents.map(({ mentions, words }) => [mentions, words])).toEqual([
      [9, 26],
      [3, 10],
    ]);
  });

  it("says whose atlas it is, and names organisations with their sentences", () => {
    expect(atlas.subject).toEqual({
      ...{ iso3: "KEN", name: "Kenya", capital: { name: "Nairobi", lon: 36.81667, lat: -1.28333 } },
      leader: { name: "William Ruto", short: "Ruto" },
      centre: [36.81667, -1.28333],
    });
    const elsewhere = assemble(READINGS, { ...KNOWLEDGE, subject: { ...KNOWLEDGE.subject, centre: [30, 10] } });
    expect(validate(AtlasSchema, elsewhere.get("atlas.json"), "atlas.json").subject.centre).toEqual([30, 10]);
    expect(atlas.organisations).toMatchObject([
      { id: "EAC", evidence: [{ document: "1.txt", text: "He praised the EAC." }] },
    ]);
  });

  it("calls a city as the articles do, and is searched by the gazetteer's name too", () => {
    const files = assemble([readingOf("1.txt", ["Talks in [Lyons|geonames-2996944]."])], KNOWLEDGE);
    const [city] = validate(PlacesSchema, files.get("places.geojson"), "places.geojson").features;
    expect(city?.properties.name).toBe("Lyons");
    expect(validate(SearchSchema, files.get("search.json"), "search.json").places).toContainEqual({
      ...{ id: "geonames-2996944", names: ["Lyon"] },
    });
  });

  it("puts places at their points, and what has none without geometry", () => {
    expect(
      places.features.map(({ id, properties, geometry }) => [id, properties.kind, properties.iso3, geometry]),
    ).toEqual([
      ["FJI", "country", "FJI", { type: "Point", coordinates: [178.44149, -17.14161] }],
      ["KEN", "country", "KEN", { type: "Point", coordinates: [36.81667, -0.28333] }],
      ["UGA", "country", "UGA", { type: "Point", coordinates: [32.58252, 1.31628] }],
      ["WSM", "country", "WSM", { type: "Point", coordinates: [-171.76666, -12.83333] }],
      ["east-africa", "macro_region", null, { type: "Point", coordinates: [36, 0] }],
      ["geonames-184745", "capital", "KEN", { type: "Point", coordinates: [36.81667, -1.28333] }],
      ["geonames-2996944", "city", "FRA", { type: "Point", coordinates: [4.84671, 45.74846] }],
      ["the-west", "macro_region", null, null],
    ]);
  });

  it("makes one visit of what two documents say, drawn from the visitor's capital", () => {
    expect(visits.features).toHaveLength(1);
    const [visit] = visits.features;
    expect(visit?.properties).toMatchObject({ id: "emmanuel-macron-KEN", name: "Nairobi", origin: null });
    expect(visit?.properties.evidence.map(({ document }) => document)).toEqual(["1.txt", "2.txt"]);
    expect(visit?.geometry?.coordinates[0]).toEqual([2.3488, 48.85341]);
    expect(visit?.geometry?.coordinates.at(-1)).toEqual([36.81667, -1.28333]);
  });

  it("draws ties between capitals, cut at the antimeridian, and none to a bloc", () => {
    expect(
      ties.features.map(({ id, properties, geometry }) => [id, properties.status, geometry?.type ?? null]),
    ).toEqual([
      ["FJI-WSM-trade-cooperation", "deepening", "MultiLineString"],
      ["KEN-UGA-trade-cooperation", "existing", "LineString"],
      ["UGA-trade-cooperation-EAC", "existing", null],
    ]);
  });

  it("quotes what names a country and what is evidence for it, with the other places in the sentence", () => {
    const kenya = dossier("KEN").excerpts;
    expect(kenya.map(({ document, paragraph, text }) => `${document}:${paragraph} ${text}`)).toEqual([
      "1.txt:1 Kenya and Kenya on Kenya Airways.",
      "1.txt:2 Macron came to Nairobi in East Africa, from Lyon.",
      "1.txt:3 He praised the EAC.",
      "2.txt:1 Fiji signs with Samoa.",
      "2.txt:2 Both trade.",
    ]);
    expect(
      kenya.map(({ mentions, others }) => [mentions.length, others.map(({ place, iso3 }) => [place, iso3])]),
    ).toEqual([
      [2, []],
      [
        1,
        [
          ["east-africa", null],
          ["geonames-2996944", "FRA"],
        ],
      ],
      [0, []],
      [
        0,
        [
          ["FJI", "FJI"],
          ["WSM", "WSM"],
        ],
      ],
      [0, []],
    ]);
    expect(kenya.map((excerpt) => [...excerpt.visits, ...excerpt.ties])).toEqual([
      [],
      ["emmanuel-macron-KEN"],
      ["KEN-UGA-trade-cooperation"],
      ["KEN-UGA-trade-cooperation"],
      ["emmanuel-macron-KEN"],
    ]);
  });

  it("quotes what names a region, with all that the sentence is evidence for", () => {
    const { name, excerpts } = dossier("east-africa");
    expect(name).toBe("East Africa");
    expect(excerpts.map(({ paragraph, visits: ids }) => [paragraph, ids])).toEqual([
      [2, ["emmanuel-macron-KEN"]],
      [4, []],
    ]);
  });

  it("knows for the search every sentence and other name, and who is named", () => {
    const search = validate(SearchSchema, FILES.get("search.json"), "search.json");
    expect(search.sentences.map(({ document, paragraph, text }) => `${document}:${paragraph} ${text}`)).toEqual([
      "1.txt:1 Kenya and Kenya on Kenya Airways.",
      "1.txt:2 Macron came to Nairobi in East Africa, from Lyon.",
      "1.txt:3 He praised the EAC.",
      "1.txt:4 Uganda and East Africa and the West.",
      "2.txt:1 Fiji signs with Samoa.",
      "2.txt:2 Both trade.",
    ]);
    expect(search.places.map(({ id, names }) => [id, ...names])).toEqual([
      ["FJI", "Suva"],
      ["FRA", "Paris"],
      ["KEN", "Nairobi"],
      ["UGA", "Kampala"],
      ["WSM", "Apia"],
    ]);
    expect(search.organisations).toEqual([{ id: "EAC", names: ["EAC"] }]);
    expect(search.people).toEqual([{ name: "Emmanuel Macron", forms: ["Macron"], iso3: "FRA", sentences: 1 }]);
  });

  it.each([
    { what: "no rule tells", whys: [BY_LIKELIHOOD, BY_LIKELIHOOD], likely: true },
    { what: "a rule tells somewhere", whys: [BY_LIKELIHOOD, "X's tie with Y"], likely: undefined },
  ])("marks as likely a tie that $what: $likely", ({ whys, likely }) => {
    const statements = whys.map((why) => ({ ...tieIn(first, 2, { why }), document: first.document }));
    expect(tiesAcross(statements).map((tie) => tie.likely)).toEqual([likely]);
  });

  it("calls what it names by its names in other languages, so far as they are curated", () => {
    const { codes, languages } = validate(NamesSchema, FILES.get("names.json"), "names.json");
    expect(codes).toMatchObject({ FRA: "FR", KEN: "KE" });
    expect(languages.ru).toMatchObject({
      capitals: { KEN: "Найроби" },
      places: { "east-africa": "Восточная Африка", "nowhere-land": "Нигдения" },
      organisations: { EAC: ["Восточноафриканское сообщество", "ВАС"] },
    });
    expect(languages.zh).toMatchObject({ capitals: { KEN: "内罗毕" }, places: {}, people: {} });
  });

  it("is an atlas of nothing where there is no reading", () => {
    expect([...assemble([], KNOWLEDGE).keys()]).toHaveLength(7);
  });
});
