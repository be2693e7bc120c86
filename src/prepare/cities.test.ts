import { beforeAll, describe, expect, it } from "vitest";
import { type City, type CityIndex, decodeCities, normaliseName } from "../geoparse/places/cities.ts";
import { cityRecords, loadCities } from "./cities.ts";
import { encodeCities } from "./cityEncoding.ts";

describe("normaliseName", () => {
  it.each([
    ["Chişinău", "chisinau"],
    ["Xi’an", "xian"],
    ["Xi'an", "xian"],
    ["Rostov-on-Don", "rostov on don"],
    ["Saint-Étienne", "st etienne"],
    ["St. Petersburg", "st petersburg"],
    ["Saint Petersburg", "st petersburg"],
    ["Łódź", "lodz"],
    ["Tromsø", "tromso"],
    ["  Ho  Chi Minh City ", "ho chi minh city"],
    ["Saintes", "saintes"],
    ["Stavanger", "stavanger"],
    ["東京", "東京"],
  ])("%s → %s", (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised);
  });
});

describe("the cities of GeoNames", () => {
  let cities: CityIndex;
  beforeAll(() => {
    cities = loadCities();
  }, 60_000);

  it.each([
    ["Beijing", "geonames-1816670", "CHN"],
    ["Peking", "geonames-1816670", "CHN"],
    ["Saint Petersburg", "geonames-498817", "RUS"],
    ["St. Petersburg", "geonames-498817", "RUS"],
    ["Sankt-Peterburg", "geonames-498817", "RUS"],
    ["Kiev", "geonames-703448", "UKR"],
    ["Chișinău", "geonames-618426", "MDA"],
    ["Xi’an", "geonames-1790630", "CHN"],
    ["Yalta", "geonames-688533", "UKR"],
    ["Pristina", "geonames-786714", "XKX"],
    ["Paris", "geonames-2988507", "FRA"],
  ])("%s is %s in %s before all others", (name, id, iso3) => {
    expect(cities.lookup(normaliseName(name))[0]).toMatchObject({ id, iso3 });
  });

  it.each(["Nowhereville", "LED", "Of", "Санкт-Петербург", "sheng bi de bao", ""])("nothing is called %s", (name) => {
    expect(cities.lookup(normaliseName(name))).toEqual([]);
  });

  it("gives namesakes, most populous first", () => {
    const found = cities.lookup("paris");
    expect(found.length).toBeGreaterThan(5);
    const populations = found.map((city) => city.population);
    expect(populations.slice(0, 4)).toEqual([...populations].sort((a, b) => b - a).slice(0, 4));
  });

  it.each([
    { start: "san ", has: true },
    { start: "new york ", has: true },
    { start: "saint ", has: false },
    { start: "paris t", has: false },
    { start: "beijingx ", has: false },
    { start: "zzz ", has: false },
  ])("has names that begin with $start: $has", ({ start, has }) => {
    expect(cities.hasNameAfter(start)).toBe(has);
  });

  it("finds a city by its GeoNames number", () => {
    expect(cities.byId(2013348)).toEqual({
      id: "geonames-2013348",
      name: "Vladivostok",
      iso3: "RUS",
      admin1: "59",
      lon: 131.87353,
      lat: 43.10562,
      population: 604901,
      featureCode: "PPLA",
    });
    expect(cities.byId(1)).toBeNull();
  });
});

const TOWN: City = {
  id: "geonames-7",
  name: "Übertown",
  iso3: "AUT",
  admin1: "09",
  lon: -12.5,
  lat: 48.25,
  population: 10,
  featureCode: "PPL",
};

describe("the index", () => {
  it("ranks by population, parts of cities last, and a preferred city first of all", () => {
    const part = { ...TOWN, id: "geonames-1", population: 9_000, featureCode: "PPLX" };
    const small = { ...TOWN, id: "geonames-3", population: 5 };
    const ids = (preferredFor: string[]) =>
      decodeCities(
        encodeCities([
          { city: part, names: ["Town"] },
          { city: small, names: ["Town"], preferredFor },
          { city: TOWN, names: ["Town"] },
        ]),
      )
        .lookup("town")
        .map((city) => city.id);
    expect(ids([])).toEqual(["geonames-7", "geonames-3", "geonames-1"]);
    expect(ids(["Town"])).toEqual(["geonames-3", "geonames-7", "geonames-1"]);
  });

  it("gives back what was put in, and the same bytes whatever the order", () => {
    const other = { ...TOWN, id: "geonames-2", name: "Elsewhere" };
    const records = [
      { city: TOWN, names: [TOWN.name] },
      { city: other, names: [other.name] },
    ];
    const bytes = encodeCities(records);
    expect(decodeCities(bytes).lookup("ubertown")).toEqual([TOWN]);
    expect(decodeCities(bytes).byId(2)).toEqual(other);
    expect(encodeCities(records.toReversed())).toEqual(bytes);
  });

  it("holds nothing without records", () => {
    expect(decodeCities(encodeCities([])).lookup("town")).toEqual([]);
  });

  it.each([
    { fault: "empty", bytes: new Uint8Array(), message: "0 bytes, too short" },
    { fault: "not an index", bytes: new Uint8Array(64), message: "does not start with the mark" },
    { fault: "cut short", bytes: encodeCities([{ city: TOWN, names: ["Town"] }]).slice(0, -4), message: "expected" },
  ])("refuses bytes: $fault", ({ bytes, message }) => {
    expect(() => decodeCities(bytes)).toThrow(message);
  });
});

describe("GeoNames rows", () => {
  const row = (name: string, alternates: string, iso2 = "RU") =>
    [
      "5",
      name,
      name,
      alternates,
      "60",
      "30",
      "P",
      "PPL",
      iso2,
      "",
      "66",
      "",
      "",
      "",
      "12",
      "",
      "1",
      "Europe",
      "2020",
    ].join("\t");
  const read = (text: string) => [...cityRecords(text, new Map([["RU", "RUS"]]), new Map([[5, ["Oldname"]]]))];

  it("reads longitude and latitude from their columns", () => {
    expect(read(row("Town", ""))[0]?.city).toMatchObject({
      lon: 30,
      lat: 60,
      iso3: "RUS",
      population: 12,
      admin1: "66",
    });
  });

  it("keeps Latin names, not codes, spellings-out or other scripts", () => {
    expect(read(row("Town", "LED,Stadt,sheng bi,Город,Ville-d’Or"))[0]).toMatchObject({
      names: ["Town", "Town", "Stadt", "Ville-d’Or"],
      preferredFor: ["Oldname"],
    });
  });

  it("passes over rows of countries unknown, and blank lines", () => {
    expect(read(`${row("Town", "", "ZZ")}\n\n`)).toEqual([]);
  });
});
