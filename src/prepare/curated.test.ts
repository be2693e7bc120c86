import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { CountriesFileSchema, RegionsFileSchema } from "../atlas/curated.ts";

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8"));
}

const { countries } = v.parse(CountriesFileSchema, read("gazetteer/countries.json"));
const { regions } = v.parse(RegionsFileSchema, read("gazetteer/regions.json"));

/** Names claimed by more than one owner, as "name: owner, owner". */
function clashes(owned: Iterable<readonly [name: string, owner: string]>): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [name, owner] of owned) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  return [...owners].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by].join(", ")}`);
}

describe("countries.json", () => {
  it("holds the 249 of ISO 3166-1 and Kosovo, each once", () => {
    expect(countries).toHaveLength(250);
    expect(new Set(countries.map((c) => c.iso3)).size).toBe(250);
    expect(new Set(countries.map((c) => c.iso2)).size).toBe(250);
  });

  it("lets no two countries share a name, variant, demonym or seat", () => {
    const owned = countries.flatMap((c) =>
      [c.name, c.official, ...c.variants, ...c.demonyms, ...c.seats].map((name) => [name, c.iso3] as const),
    );
    expect(clashes(owned)).toEqual([]);
  });
});

describe("regions.json", () => {
  it("names each region once, and takes no country's name but Georgia's", () => {
    const owned = [
      ...regions.flatMap((r) => [r.name, ...r.variants, ...r.adjectives].map((name) => [name, r.id] as const)),
      ...countries.flatMap((c) => [c.name, ...c.variants, ...c.demonyms].map((name) => [name, c.iso3] as const)),
    ];
    expect(clashes(owned)).toEqual(["Georgia: georgia-us, GEO"]);
  });
});
