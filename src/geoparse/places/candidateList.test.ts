import { expect, it } from "vitest";
import type { Candidate } from "./candidate.ts";
import { CandidateList } from "./candidateList.ts";

const LIMA: Candidate = {
  ...{ kind: "city", place: "geonames-1", name: "Lima", iso3: ["PER"], lon: -77, lat: -12, population: 9_000_000 },
  ...{ division: "PER.15", feature: "PPLC", polityOnly: false },
};
const OHIO: Candidate = { ...LIMA, place: "geonames-2", iso3: ["USA"], population: 38_000, division: "USA.OH" };
const REGION: Candidate = { ...LIMA, kind: "region", place: "admin-PE-15", population: 0, feature: "ADM1" };

it.each([
  {
    list: "two towns",
    candidates: [LIMA, OHIO],
    facts: { population: 9_000_000, isDivision: false, divisions: ["PER.15", "USA.OH"], named: [], regions: [] },
  },
  {
    list: "a region alone",
    candidates: [REGION],
    facts: { population: 0, isDivision: true, divisions: ["PER.15"], named: ["PER"], regions: ["PER.15"] },
  },
  {
    list: "a region and a town",
    candidates: [REGION, OHIO],
    facts: { population: 38_000, isDivision: false, named: ["PER"], regions: ["PER.15"], lengths: [4] },
  },
  {
    list: "two in one country",
    candidates: [LIMA, REGION],
    facts: { countries: [{ iso3: "PER", population: 9_000_000 }] },
  },
])("$list", ({ candidates, facts }) => {
  expect(new CandidateList(candidates).facts).toMatchObject(facts);
});
