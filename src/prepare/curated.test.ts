import { readFileSync } from "node:fs";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import {
  CityNamesFileSchema,
  CountriesFileSchema,
  EmbeddedFileSchema,
  LeadersFileSchema,
  NamesFileSchema,
  NotPlacesFileSchema,
  OrganisationsFileSchema,
  RegionsFileSchema,
  SubjectSchema,
} from "../atlas/curated.ts";
import { type CityIndex, normaliseName } from "../geoparse/places/cities.ts";
import { loadCities } from "./cities.ts";

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8"));
}

const { countries } = v.parse(CountriesFileSchema, read("gazetteer/countries.json"));
const { regions } = v.parse(RegionsFileSchema, read("gazetteer/regions.json"));
const cityNames = v.parse(CityNamesFileSchema, read("gazetteer/city-names.json")).names;
const embedded = v.parse(EmbeddedFileSchema, read("gazetteer/embedded.json"));
const notPlaces = v.parse(NotPlacesFileSchema, read("gazetteer/not-places.json")).words;
const { organisations } = v.parse(OrganisationsFileSchema, read("organisations.json"));
const { offices, leaders, familyNameFirst, eitherNameFirst } = v.parse(LeadersFileSchema, read("leaders.json"));

const subject = v.parse(SubjectSchema, read("subject.json"));
const names = v.parse(NamesFileSchema, read("names.json"));

const codes = new Set(countries.map((c) => c.iso3));
let cities: CityIndex;
beforeAll(() => {
  cities = loadCities();
}, 60_000);

/** Names claimed by more than one owner, as "name: owner, owner". */
function clashes(owned: Iterable<readonly [name: string, owner: string]>): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [name, owner] of owned) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  return [...owners].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by].join(", ")}`);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

/** Degrees apart on the plane, enough to tell a typing error. */
function apart(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  return Math.hypot(a.lon - b.lon, a.lat - b.lat);
}

/** Territories without a permanent population, or whose capital is the territory itself. */
const NO_CAPITAL = ["ATA", "BVT", "HKG", "HMD", "IOT", "MAC", "TKL", "UMI"];
const NO_DEMONYM = ["ATF", "BVT", "HMD", "SGS", "SJM", "UMI"];

describe("countries.json", () => {
  it("holds the 249 of ISO 3166-1 and Kosovo, each once", () => {
    expect(countries).toHaveLength(250);
    expect(codes.size).toBe(250);
    expect(new Set(countries.map((c) => c.iso2)).size).toBe(250);
  });

  it("lets no two countries share a name, variant, demonym, first half or seat", () => {
    const owned = countries.flatMap((c) =>
      [c.name, c.official, ...c.variants, ...c.demonyms, ...c.combining, ...c.seats].map(
        (name) => [name, c.iso3] as const,
      ),
    );
    expect(clashes(owned)).toEqual([]);
  });

  it("gives a capital and a demonym to all but those that have none", () => {
    expect(countries.filter((c) => c.capital === null).map((c) => c.iso3)).toEqual(NO_CAPITAL);
    expect(countries.filter((c) => c.demonyms.length === 0).map((c) => c.iso3)).toEqual(NO_DEMONYM);
  });

  it("writes no single word in lower case, where it would be an ordinary word", () => {
    const names = countries.flatMap((c) => [...c.variants, ...c.demonyms, ...c.seats]);
    expect(names.filter((name) => /^\p{Ll}\P{White_Space}*$/u.test(name))).toEqual([]);
  });

  it("places each capital where GeoNames has it, in its own country", () => {
    for (const { capital, iso3 } of countries) {
      if (capital?.geonames == null) continue;
      const city = cities.byId(capital.geonames);
      expect(city, `${iso3} ${capital.name}`).toMatchObject({ iso3 });
      if (city) expect(apart(capital, city), `${iso3} ${capital.name}`).toBeLessThan(0.01);
    }
  });

  it.each([
    { iso3: "RUS", lon: 100, lat: 60 },
    { iso3: "KAZ", lon: 68, lat: 48 },
    { iso3: "FRA", lon: 2, lat: 46 },
    { iso3: "VNM", lon: 107.8333, lat: 16.1667 },
    { iso3: "KOR", lon: 127.5, lat: 37 },
  ])("stands $iso3 at the World Factbook's point, not at its capital", ({ iso3, lon, lat }) => {
    expect(countries.find((c) => c.iso3 === iso3)).toMatchObject({ lon, lat });
  });

  it.each([
    ["U.S.", "USA"],
    ["US", "USA"],
    ["DPRK", "PRK"],
    ["ROK", "KOR"],
    ["PRC", "CHN"],
    ["Britain", "GBR"],
    ["Türkiye", "TUR"],
    ["Turkiye", "TUR"],
    ["Burma", "MMR"],
    ["Czechia", "CZE"],
    ["Holland", "NLD"],
    ["UAE", "ARE"],
    ["Cote d'Ivoire", "CIV"],
    ["Kazakhs", "KAZ"],
    ["Spaniard", "ESP"],
    ["Congolese", "COD"],
    ["Sino", "CHN"],
    ["Kremlin", "RUS"],
    ["Elysee", "FRA"],
  ])("%s is %s", (name, iso3) => {
    const owners = countries.filter((c) =>
      [c.name, ...c.variants, ...c.demonyms, ...c.combining, ...c.seats].includes(name),
    );
    expect(owners.map((c) => c.iso3)).toEqual([iso3]);
  });

  it.each(["Korean", "Korea", "us", "CAR", "Salisbury"])("no country is called %s", (name) => {
    expect(countries.filter((c) => [c.name, ...c.variants, ...c.demonyms].includes(name))).toEqual([]);
  });
});

describe("regions.json", () => {
  it("names each region once, and takes no country's name but Georgia's", () => {
    const owned = [
      ...regions.flatMap((r) => [r.name, ...r.variants, ...r.adjectives].map((name) => [name, r.id] as const)),
      ...countries.flatMap((c) =>
        [c.name, ...c.variants, ...c.demonyms, ...c.seats].map((name) => [name, c.iso3] as const),
      ),
    ];
    expect(clashes(owned)).toEqual(["Georgia: georgia-us, GEO"]);
    expect(repeated(regions.map((r) => r.id))).toEqual([]);
  });

  it("covers the world: at least 150, and 60 macro regions and 60 waters among them", () => {
    const count = (kind: string) => regions.filter((r) => r.kind === kind).length;
    expect(regions.length).toBeGreaterThanOrEqual(150);
    expect(count("macro_region")).toBeGreaterThanOrEqual(60);
    expect(count("water")).toBeGreaterThanOrEqual(60);
  });

  it("knows only countries of the gazetteer, sorted", () => {
    for (const { id, iso3 } of regions) {
      expect(
        iso3.filter((code) => !codes.has(code)),
        id,
      ).toEqual([]);
      expect([...iso3].sort(), id).toEqual(iso3);
    }
  });

  it("places a region of one country near that country", () => {
    const far = regions.filter(({ iso3: [code], point, iso3 }) => {
      const country = countries.find((c) => c.iso3 === code);
      if (iso3.length !== 1 || point === null || country === undefined) return false;
      const reach = ["RUS", "USA", "CAN", "CHL"].includes(country.iso3) ? 80 : 30;
      return apart({ lon: point[0], lat: point[1] }, country) > reach;
    });
    expect(far.map((r) => r.id)).toEqual([]);
  });

  it.each([
    { id: "korean-peninsula", kind: "region", iso3: ["KOR", "PRK"], point: [127.2, 38.3] },
    { id: "crimea", kind: "region", iso3: ["UKR"], point: [34.4, 45.3] },
    { id: "south-china-sea", kind: "water", iso3: [], point: [113, 12] },
    { id: "western-siberia", kind: "region", iso3: ["RUS"], point: [75, 60] },
    { id: "asia-pacific", kind: "macro_region", iso3: [], point: null },
    { id: "west", kind: "macro_region", iso3: [], point: null, ambiguous: true },
    { id: "georgia-us", kind: "region", iso3: ["USA"], ambiguous: true },
  ])("$id", (expected) => {
    expect(regions.find((r) => r.id === expected.id)).toMatchObject(expected);
  });
});

describe("city-names.json", () => {
  it("ranks the city first for each name", () => {
    expect(repeated(cityNames.map((n) => n.name))).toEqual([]);
    for (const { name, geonames } of cityNames) {
      expect(cities.lookup(normaliseName(name))[0]?.id, name).toBe(`geonames-${geonames}`);
    }
  });
});

describe("embedded.json", () => {
  it("lists each name and each word beside one once", () => {
    expect(repeated(embedded.names.map((n) => n.name))).toEqual([]);
    expect(repeated(embedded.following.map((f) => f.word))).toEqual([]);
    expect(repeated(embedded.preceding.map((p) => p.word))).toEqual([]);
    expect(embedded.names.length).toBeGreaterThanOrEqual(120);
    expect(embedded.following.length).toBeGreaterThanOrEqual(60);
  });

  it.each(["China", "Eurasia", "Siberia", "Korea", "Moscow"])("does not swallow %s itself", (name) => {
    expect(embedded.names.map((n) => n.name)).not.toContain(name);
  });
});

describe("not-places.json", () => {
  it("holds no name of a country, capital or region", () => {
    const places = new Set([
      ...countries.flatMap((c) => [c.name, ...c.variants, ...c.demonyms, c.capital?.name ?? c.name]),
      ...regions.flatMap((r) => [r.name, ...r.variants, ...r.adjectives]),
    ]);
    expect(notPlaces.filter((word) => places.has(word))).toEqual([]);
    expect(repeated(notPlaces)).toEqual([]);
  });

  it.each(["The", "March", "Putin", "Xi", "Trade", "Central", "Ultimately", "Monday"])("holds %s", (word) => {
    expect(notPlaces).toContain(word);
  });

  it.each(["Berlin", "Nice", "Phoenix", "Vladivostok", "Split", "Yalta"])("leaves %s a city", (word) => {
    expect(notPlaces).not.toContain(word);
  });
});

describe("organisations.json", () => {
  it("gives each name, acronym and id to one organisation", () => {
    const owned = organisations.flatMap((o) =>
      [o.name, ...o.variants, ...(o.acronym === null ? [] : [o.acronym])].map((name) => [name, o.id] as const),
    );
    expect(clashes(owned)).toEqual([]);
    expect(repeated(organisations.map((o) => o.id))).toEqual([]);
  });

  it("lists members that the gazetteer knows, each once, with a date and a source", () => {
    for (const { id, members, asOf, source } of organisations) {
      expect([asOf !== null, source !== null], id).toEqual([members !== null, members !== null]);
      expect(repeated(members ?? []), id).toEqual([]);
      expect(
        (members ?? []).filter((code) => !codes.has(code)),
        id,
      ).toEqual([]);
    }
  });

  it.each([
    { id: "BRICS", members: 10 },
    { id: "SCO", members: 10 },
    { id: "NATO", members: 32 },
    { id: "EU", members: 27 },
    { id: "ASEAN", members: 11 },
    { id: "UNSC", members: 15 },
    { id: "AU", members: 55 },
    { id: "OSCE", members: 57 },
    { id: "CoE", members: 46 },
  ])("$id has $members members", ({ id, members }) => {
    expect(organisations.find((o) => o.id === id)?.members).toHaveLength(members);
  });
});

describe("leaders.json", () => {
  it("gives each form of a name to one leader, of a country that the gazetteer knows", () => {
    expect(clashes(leaders.flatMap((l) => l.forms.map((form) => [form, l.name] as const)))).toEqual([]);
    expect(leaders.filter((l) => l.iso3 !== null && !codes.has(l.iso3))).toEqual([]);
    expect(leaders.filter((l) => !l.forms.includes(l.name))).toEqual([]);
    expect(repeated(offices)).toEqual([]);
    expect([...familyNameFirst, ...eitherNameFirst].filter((iso3) => !codes.has(iso3))).toEqual([]);
  });

  it("puts the longest form first", () => {
    const lengths = leaders.map((l) => l.forms.map((form) => form.length));
    expect(lengths.filter((row) => row.some((length, i) => length > (row[i - 1] ?? length)))).toEqual([]);
  });

  it.each(["May", "Lee", "Wang", "Johnson"])("leaves %s alone, which is a word or many a person's name", (form) => {
    expect(leaders.filter((l) => l.forms.includes(form))).toEqual([]);
  });
});

describe("names.json", () => {
  const ids = (part: object) => Object.keys(part);
  const boundaries = (file: string, object: string): readonly { readonly id: string }[] => {
    const { objects } = v.parse(
      v.object({ objects: v.record(v.string(), v.object({ geometries: v.optional(v.array(v.unknown())) })) }),
      read(`boundaries/${file}`),
    );
    const geometries = v.array(v.object({ properties: v.object({ id: v.string() }) }));
    return v.parse(geometries, objects[object]?.geometries).map(({ properties }) => properties);
  };

  it("names what there is", () => {
    const regionIds = new Set(regions.map(({ id }) => id));
    const drawn = [...boundaries("countries.json", "areas"), ...boundaries("disputed.json", "disputed")];
    const known = {
      capitals: new Set(countries.filter(({ capital }) => capital !== null).map(({ iso3 }) => iso3)),
      areas: new Set(drawn.map(({ id }) => id)),
      organisations: new Set(organisations.map(({ id }) => id)),
      people: new Set([subject.leader.name, ...leaders.map(({ name }) => name)]),
    };
    expect(ids(names.capitals).filter((iso3) => !known.capitals.has(iso3))).toEqual([]);
    expect(ids(names.areas).filter((id) => !known.areas.has(id))).toEqual([]);
    expect(ids(names.organisations).filter((id) => !known.organisations.has(id))).toEqual([]);
    expect(ids(names.people).filter((name) => !known.people.has(name))).toEqual([]);
    const isTown = (id: string) => cities.byId(Number(/^geonames-(\d+)$/.exec(id)?.[1])) !== null;
    expect(ids(names.places).filter((id) => !regionIds.has(id) && !isTown(id))).toEqual([]);
  });

  it.each([
    { language: "ru", letter: /\p{Script=Cyrillic}/u },
    { language: "zh", letter: /\p{Script=Han}/u },
  ])("has a name in $language for each, in its letters, but for brands", ({ language, letter }) => {
    const parts = [names.capitals, names.places, names.areas, names.organisations, names.people];
    const foreign = parts.flatMap((part) =>
      Object.entries(part).filter(([, by]) => {
        const name = by[language];
        return name === undefined || !letter.test(typeof name === "string" ? name : name[0]);
      }),
    );
    expect(foreign.filter(([id]) => !organisations.some((one) => one.id === id && one.kind !== "bloc"))).toEqual([]);
  });
});
