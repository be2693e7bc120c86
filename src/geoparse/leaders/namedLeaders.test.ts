import { expect, it } from "vitest";
import { createNamedLeaders } from "./namedLeaders.ts";

const leader = (name: string, start: number, iso3: string | null, office: string) =>
  ({ name, start, end: start + 4, iso3, office, pronoun: null, how: "name" }) as const;
const named = createNamedLeaders([
  leader("Ruto", 10, "KEN", "president"),
  leader("Mudavadi", 30, "KEN", "foreign minister"),
  leader("Macron", 50, "FRA", "president"),
  leader("Guterres", 70, null, "secretary-general"),
  leader("Kibaki", 90, "KEN", "president"),
]);
const isPresident = (office: string) => office === "president";

it.each([
  { what: "the last before a place", state: "KEN", until: 60, found: "Ruto" },
  { what: "one that ends right there", state: "KEN", until: 94, found: "Kibaki" },
  { what: "the first, where none is before", state: "FRA", until: 20, found: "Macron" },
  { what: "nobody of another state", state: "UGA", until: 99, found: undefined },
])("of a state and office: $what", ({ state, until, found }) => {
  expect(named.nearestOf(state, until, isPresident)?.name).toBe(found);
});

it.each([
  { what: "the last that fits", after: 0, until: 80, found: "Macron" },
  { what: "none that lies too far back", after: 54, until: 80, found: undefined },
  { what: "none behind", after: 0, until: 13, found: undefined },
])("within a stretch: $what", ({ after, until, found }) => {
  expect(named.lastWithin(after, until, ({ office }) => isPresident(office))?.name).toBe(found);
});

it.each([
  { what: "named most by far", until: 99, fits: ["KEN", "FRA"], found: "Ruto" },
  { what: "named once only", until: 99, fits: ["FRA"], found: undefined },
  { what: "named as often as another", until: 99, fits: ["KEN", "UGA"], found: undefined },
  { what: "not yet named", until: 9, fits: ["KEN", "FRA"], found: undefined },
])("whom the article is about: $what", ({ until, fits, found }) => {
  const often = createNamedLeaders([
    leader("Ruto", 10, "KEN", "president"),
    leader("Museveni", 20, "UGA", "president"),
    leader("Macron", 30, "FRA", "president"),
    leader("Ruto", 40, "KEN", "president"),
    leader("Museveni", 60, "UGA", "president"),
  ]);
  expect(often.protagonist(until, ({ iso3 }) => iso3 !== null && fits.includes(iso3))?.name).toBe(found);
});
