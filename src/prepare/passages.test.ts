import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AtlasSchema, DossierSchema, PassagesSchema, PlacesSchema, TiesSchema, VisitsSchema } from "../atlas/schema.ts";
import { parse } from "../atlas/validate.ts";
import { DATA } from "../state/atlas.fixture.ts";
import { dossierUnder, type Filter, NO_FILTER, underFilter } from "../state/filter.ts";

const FOLDER = new URL("../../data/atlas/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), "utf8");
const data = {
  ...DATA,
  atlas: parse(AtlasSchema, read("atlas.json"), "atlas.json"),
  places: parse(PlacesSchema, read("places.geojson"), "places.geojson"),
  visits: parse(VisitsSchema, read("visits.geojson"), "visits.geojson"),
  ties: parse(TiesSchema, read("ties.geojson"), "ties.geojson"),
  passages: parse(PassagesSchema, read("passages.json"), "passages.json"),
};
const dossiers = readdirSync(new URL("dossiers/", FOLDER)).map((file) =>
  parse(DossierSchema, read(`dossiers/${file}`), file),
);

/** What list and map count from the passages, and what a dossier then really shows. */
describe("the atlas of the repository, counted without its dossiers", () => {
  const [first = ""] = data.atlas.documents.map(({ id }) => id);
  it.each<{ under: string; part: Partial<Filter> }>([
    { under: "a filter that leaves out nothing", part: { documents: data.atlas.documents.map(({ id }) => id) } },
    { under: "an article", part: { documents: [first] } },
    { under: "a domain", part: { domains: ["energy"] } },
    { under: "tension", part: { polarities: ["tension"] } },
    { under: "visits", part: { shows: "visits" } },
    { under: "a range", part: { from: "2024-06", to: "2024-11" } },
    { under: "what is dated", part: { undated: false } },
    { under: "a range and a domain", part: { to: "2024-11", undated: false, domains: ["military", "security"] } },
  ])("agrees with every country's dossier under $under", ({ part }) => {
    const { data: shown, sieve } = underFilter(data, { ...NO_FILTER, ...part });
    const counted = shown.atlas.countries.map(({ iso3, excerpts }) => [iso3, excerpts]);
    const standing = shown.atlas.countries.map(({ iso3 }) => {
      const dossier = dossiers.find(({ id }) => id === iso3);
      return [iso3, dossier ? dossierUnder(dossier, sieve).excerpts.length : 0];
    });
    expect(counted).toEqual(standing);
  });

  it("counts as the atlas itself does where nothing is left out", () => {
    const part = { documents: data.atlas.documents.map(({ id }) => id) };
    const { data: shown } = underFilter(data, { ...NO_FILTER, ...part });
    expect(shown.atlas).toEqual(data.atlas);
    expect(shown.ties).toEqual(data.ties);
    expect(shown.visits).toEqual(data.visits);
    const mentions = (of: typeof data) =>
      of.places.features.flatMap(({ id, properties: { kind, mentions: count } }) =>
        kind === "region" || kind === "water" || kind === "macro_region" ? [[id, count]] : [],
      );
    expect(mentions(shown)).toEqual(mentions(data));
  });
});
