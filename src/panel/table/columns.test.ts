import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../language/en/english.ts";
import { DATA, VISIT } from "../../state/atlas.fixture.ts";
import type { AtlasData } from "../../state/data.ts";
import { countryTable, type Sorting, sorted, type Table, tieTable, visitTable } from "./columns.ts";
import { csvOf } from "./csv.ts";
import { geojsonOf } from "./geojson.ts";

const line = { type: "LineString" as const, coordinates: [[5, 15] as [number, number], [25, 15] as [number, number]] };
const undated = {
  ...VISIT,
  id: "visit-2",
  iso3: "BET",
  name: "Bétania",
  from: null,
  to: null,
  precision: "unknown" as const,
};
const data: AtlasData = {
  ...DATA,
  visits: {
    ...DATA.visits,
    features: [
      { type: "Feature", id: undated.id, properties: undated, geometry: null },
      { type: "Feature", id: VISIT.id, properties: VISIT, geometry: line },
    ],
  },
};

function cells<Row>(table: Table<Row>, sorting: Sorting = table.opensBy): string[][] {
  return sorted(table.rows, table.columns, sorting, ENGLISH.compare).map((row) =>
    table.columns.map((column) => {
      const shown = column.shows(row);
      return typeof shown === "object" ? (shown?.map(({ text }) => text).join("+") ?? "–") : String(shown);
    }),
  );
}

describe("the tables", () => {
  it("of countries has the most excerpts first", () => {
    expect(cells(countryTable(data, ENGLISH))).toEqual([
      ["Alphia", "Alphaville", "3", "3", "1", "2", "2"],
      ["Testland", "–", "2", "1", "0", "2", "1"],
      ["Bétania", "–", "2", "2", "1", "2", "2"],
    ]);
  });

  it("of visits are in time order, the undated last", () => {
    const table = visitTable(data, ENGLISH);
    const rows = cells(table);
    expect(rows.map(([destination, , , when]) => [destination, when])).toEqual([
      ["Alphia", "18–19 June 2024"],
      ["Bétania", "no date"],
    ]);
    const turned = cells(table, { column: "when", direction: "descending" });
    expect(turned.map(([destination]) => destination)).toEqual(["Alphia", "Bétania"]);
  });

  it("of ties name the partner before the subject, each with a dossier to open", () => {
    expect(cells(tieTable(data, ENGLISH)).map(([parties, , domain, polarity]) => [parties, domain, polarity])).toEqual([
      ["Alphia+Testland", "Energy", "Cooperation"],
      ["Bétania+Testland", "Diplomacy", "Tension"],
      ["Alphia+Bétania", "Trade", "Cooperation"],
    ]);
  });

  it.each([
    { column: "name", direction: "ascending", first: "Alphia" },
    { column: "name", direction: "descending", first: "Testland" },
    { column: "mentions", direction: "ascending", first: "Testland" },
    { column: "capital", direction: "ascending", first: "Alphia" },
    { column: "capital", direction: "descending", first: "Alphia" },
    { column: "nothing", direction: "descending", first: "Testland" },
  ] as const)("sorted by $column, $direction, begin with $first", ({ column, direction, first }) => {
    expect(cells(countryTable(data, ENGLISH), { column, direction })[0]?.[0]).toBe(first);
  });
});

describe("a file", () => {
  it("of visits has days and words as the atlas has them, in the order shown", () => {
    const table = visitTable(data, ENGLISH);
    const rows = sorted(table.rows, table.columns, { column: "destination", direction: "descending" }, ENGLISH.compare);
    expect(csvOf(rows, table.columns).split("\r\n")).toEqual([
      "\uFEFFid,name,destination,iso3,country,visitor,from,to,precision,basis,status,likely,evidence,documents",
      "visit-2,Bétania,ALP,BET,Bétania,Leda Test,,,unknown,record,made,,1,1",
      "visit-1,Alphia,ALP,ALP,Alphia,Leda Test,2024-06-18,2024-06-19,day,record,made,,1,1",
      "",
    ]);
  });

  it("says what is likely only, and the screen too", () => {
    const [feature] = data.visits.features;
    if (feature === undefined) throw new Error("no visit");
    const likely = { ...feature, properties: { ...feature.properties, likely: true as const } };
    const table = visitTable({ ...data, visits: { ...data.visits, features: [likely] } }, ENGLISH);
    expect(table.columns.find(({ id }) => id === "status")?.shows(likely)).toBe("Visit made · likely");
    expect(csvOf(table.rows, table.columns)).toContain(",made,true,");
    expect(JSON.parse(geojsonOf(table.rows, table)).features[0].properties.likely).toBe(true);
  });

  it("as GeoJSON has a feature for each row shown, with its geometry or null", () => {
    const table = visitTable(data, ENGLISH);
    const file = JSON.parse(geojsonOf(table.rows.slice(1), table));
    expect(file).toMatchObject({
      type: "FeatureCollection",
      features: [{ type: "Feature", id: "visit-1", geometry: line }],
    });
    expect(file.features[0].properties).toMatchObject({ iso3: "ALP", from: "2024-06-18", basis: "record" });
    expect(JSON.parse(geojsonOf(table.rows.slice(0, 1), table)).features[0].geometry).toBeNull();
  });

  it("of countries stands at the capital where no place has a point", () => {
    const table = countryTable(data, ENGLISH);
    const { features } = JSON.parse(geojsonOf(table.rows, table));
    expect(features.map(({ id, geometry }: { id: string; geometry: unknown }) => [id, geometry])).toEqual([
      ["TST", null],
      ["ALP", { type: "Point", coordinates: [25, 15] }],
      ["BET", null],
    ]);
  });
});
