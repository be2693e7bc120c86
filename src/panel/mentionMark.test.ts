import { expect, it } from "vitest";
import { ARTICLE, DATA } from "../state/atlas.fixture.ts";
import { markOf, readName, spotOf } from "./mentionMark.ts";

it.each([
  { kind: "country", role: "place", mark: "country" },
  { kind: "country", role: "polity", mark: "country" },
  { kind: "demonym", role: "polity", mark: "people" },
  { kind: "capital", role: "place", mark: "city" },
  { kind: "capital", role: "polity", mark: "government" },
  { kind: "city", role: "polity", mark: "government" },
  { kind: "region", role: "place", mark: "area" },
  { kind: "macro_region", role: "polity", mark: "camp" },
  { kind: "water", role: "place", mark: "area" },
  { kind: "embedded", role: "polity", mark: "embedded" },
] as const)("a $kind as a $role is marked as $mark", ({ kind, role, mark }) => {
  expect(markOf({ kind, role })).toBe(mark);
});

it.each([
  { place: "ALP", iso3: ["ALP"], name: "Alphia" },
  { place: "city-1", iso3: ["ALP"], name: "Alphaville, Alphia" },
  { place: "long-sea", iso3: [], name: "Long Sea" },
  { place: "long-sea", iso3: ["ALP", "BET"], name: "Long Sea" },
  { place: null, iso3: ["BET"], name: "Bétania" },
  { place: null, iso3: [], name: null },
  { place: "gone", iso3: [], name: null },
])("$place in $iso3 is called $name", ({ place, iso3, name }) => {
  expect(readName(DATA, { place, iso3 })).toBe(name);
});

it("the map points at a country's area, at a sea's point, and at nothing for what has neither", () => {
  const [country, , sea] = ARTICLE.mentions;
  if (!country || !sea) throw new Error("expected mentions in the fixture");
  expect(spotOf(DATA, country)).toEqual({ area: "TST", at: [5, 15] });
  expect(spotOf(DATA, sea)).toEqual({ area: null, at: [30, 5] });
  expect(spotOf(DATA, { ...sea, place: null, lon: null, lat: null })).toBeNull();
});
