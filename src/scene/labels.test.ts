import { describe, expect, it } from "vitest";
import { base, NONE, showing, TO_ALPHIA, visit, withVisits } from "./build.fixture.ts";
import { buildScene } from "./build.ts";
import type { Bounds, Selection } from "./scene.ts";

describe("labels", () => {
  const named = (scene: ReturnType<typeof buildScene>) =>
    scene.labels.map(({ kind, text, detail }) => [kind, text, detail].filter(Boolean).join(" "));
  it("name each place once, visits before countries, seas last", () => {
    expect(named(showing(NONE))).toEqual([
      "visit Alphia Jun 2024",
      "subject Subjectia",
      "capital Subton",
      "country Betania",
      "water Long Sea",
    ]);
  });
  it("a visit to a city names the city, and the country keeps its own name", () => {
    const scene = withVisits(visit("v", { destination: "port", name: "Port Alph" }, TO_ALPHIA));
    expect(named(scene)).toEqual(expect.arrayContaining(["visit Port Alph", "country Alphia"]));
  });
  it("two visits to one place share a label with both months", () => {
    const scene = withVisits(
      visit("b", { from: "2025-01-02", precision: "day" }, TO_ALPHIA),
      visit("a", { from: "2024-06-18", precision: "day" }, TO_ALPHIA),
    );
    expect(named(scene)).toContain("visit Alphia Jun 2024, Jan 2025");
    expect(scene.rings[0]?.number).toBe(1);
  });
  it("a city that is its own country has one label for visits to either, with all their months", () => {
    const scene = withVisits(
      visit("b", { from: "2025-01-02", precision: "day" }, TO_ALPHIA),
      visit("a", { destination: "alphia-city", from: "2024-06-18", precision: "day" }, TO_ALPHIA),
    );
    expect(named(scene).filter((label) => /Alphia/i.test(label))).toEqual(["visit Alphia Jun 2024, Jan 2025"]);
  });
  it.each([
    { where: "its capital", name: "Subton", end: [10, 50], capital: [] },
    { where: "another town", name: "Port Sub", end: [12, 51], capital: ["capital Subton"] },
  ])("a visit to the subject's own country, to $where", ({ name, end: [lon = 0, lat = 0], capital }) => {
    const line: [number, number][] = [
      [30, 40],
      [lon, lat],
    ];
    const labels = named(withVisits(visit("v", { destination: "town", iso3: "SUB", name }, line)));
    expect(labels).toContain(`visit ${name}`);
    expect(labels.filter((label) => label.startsWith("capital"))).toEqual(capital);
  });
  it("a region within a small country is named only where there is room for both", () => {
    const [sea] = base.places.features;
    const features = sea
      ? [{ ...sea, geometry: { type: "Point" as const, coordinates: [27, 38] as [number, number] } }]
      : [];
    const places = { ...base.places, features };
    const within = (bounds: Bounds | null) => buildScene({ ...base, places, view: { ...base.view, bounds } });
    expect(named(within(null))).not.toContain("water Long Sea");
    expect(named(within([20, 30, 40, 50]))).toContain("water Long Sea");
  });
  it("what is selected is named first, though no article names it", () => {
    expect(named(showing({ type: "country", iso3: "GAM" }))[0]).toBe("country Gammia");
    expect(named(showing({ type: "place", id: "strip" }))[0]).toBe("country Dry Strip");
    expect(named(showing(NONE))).not.toContain("country Gammia");
  });
  it("a region without a mention left has no name on the map, unless it is selected", () => {
    const features = base.places.features.map((place) => ({
      ...place,
      properties: { ...place.properties, mentions: 0 },
    }));
    const names = (selection: Selection) =>
      buildScene({ ...base, view: { ...base.view, selection }, places: { ...base.places, features } })
        .labels.filter(({ kind }) => kind === "water")
        .map(({ text }) => text);
    expect(names(NONE)).toEqual([]);
    expect(names({ type: "place", id: "long-sea" })).toEqual(["Long Sea"]);
  });
});

it("the subject's capital has its name on the side that most lines leave free", () => {
  const side = (line: [number, number][]) =>
    withVisits(visit("v", {}, line)).labels.find(({ kind }) => kind === "capital")?.leftward;
  expect(side(TO_ALPHIA)).toBe(true);
  expect(
    side([
      [10, 50],
      [0, 49],
    ]),
  ).toBe(false);
  expect(
    side([
      [70, 50],
      [80, 49],
    ]),
  ).toBe(false);
});
