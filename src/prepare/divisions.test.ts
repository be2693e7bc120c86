import { expect, it } from "vitest";
import { divisionRecords } from "./divisions.ts";

const town = (lon: number, lat: number, population: number, featureCode = "PPL") => ({
  city: { id: "geonames-1", name: "Town", iso3: "USA", admin1: "KY", lon, lat, population, featureCode },
  names: ["Town"],
  divisions: ["US.KY", "US.KY.001"],
});
const records = (name: string, code = "US.KY.001") => [
  ...divisionRecords(
    [{ code, name }],
    [town(-84, 36, 100), town(-86, 38, 300), town(-10, 10, 999, "PPLX")],
    new Map([["US", "USA"]]),
  ),
];

it("stands in the middle of its towns, with all their people, parts of towns apart", () => {
  expect(records("Adair County")[0]?.city).toEqual({
    ...{ id: "admin-US-KY-001", name: "Adair County", iso3: "USA", admin1: "KY", lon: -85, lat: 37 },
    ...{ population: 400, featureCode: "ADM2" },
  });
});

it.each([
  ["an American county keeps its noun", "Adair County", "US.KY.001", ["Adair County"]],
  ["a province is found without", "Fars Province", "US.KY", ["Fars Province", "Fars"]],
  ["a borough too", "Borough of Halton", "US.KY", ["Borough of Halton", "Halton"]],
  ["a direction alone is no name", "Central Region", "US.KY", ["Central Region"]],
])("%s", (_, name, code, names) => {
  expect(records(name, code)[0]?.names).toEqual(names);
});

it("bears the other names that English has for it", () => {
  const named = divisionRecords(
    [{ code: "US.KY", name: "Kentuckia State" }],
    [town(-84, 36, 100)],
    new Map([["US", "USA"]]),
    new Map([["US.KY", ["Kentucky"]]]),
  );
  expect([...named][0]?.names).toEqual(["Kentuckia State", "Kentuckia", "Kentucky"]);
});

it.each([
  ["without towns", "US.TX"],
  ["of a country unknown", "ZZ.01"],
])("leaves out a division %s", (_, code) => {
  expect(records("Somewhere", code)).toEqual([]);
});
