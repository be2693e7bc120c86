/** The three tables as data: rows and columns, which screen, CSV and GeoJSON are all made from. */
import type { Geometry } from "geojson";
import { statementCount } from "../../atlas/partnership.ts";
import type { Country, Tie, Visit } from "../../atlas/schema.ts";
import type { Strings } from "../../language/strings.ts";
import type { Selection } from "../../scene/scene.ts";
import { type AtlasData, countryName, dossierId, organisationShort } from "../../state/data.ts";

export type AtlasGeometry = Geometry | null;

/** A cell of a file: empty where nothing is known. */
export type Value = string | number | null;
/** What a file holds of a row. */
export type Field = Value | true;

export interface Link {
  readonly text: string;
  readonly opens: Selection;
}

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly numeric: boolean;
  /** What it is sorted by; null stands last either way. */
  readonly by: (row: Row) => Value;
  /** What the screen shows: links where there is something to open; numbers as the language writes them. */
  readonly shows: (row: Row) => Value | readonly Link[];
  /** What a file holds, by the names of the atlas's own files. */
  readonly fields: (row: Row) => Readonly<Record<string, Field>>;
}

export interface Table<Row> {
  readonly id: "countries" | "visits" | "ties";
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly opensBy: Sorting;
  readonly idOf: (row: Row) => string;
  /** The dossier that the row belongs to. */
  readonly dossiersOf: (row: Row) => readonly string[];
  readonly geometryOf: (row: Row) => AtlasGeometry;
}

export interface Sorting {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/**
 * The rows in the order of a column; rows that are equal in it keep theirs.
 * @param inWords the order of words in the page's language
 */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting,
  inWords: Strings["compare"],
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting.column);
  if (!column) return rows;
  const sign = sorting.direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [column.by(a), column.by(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return (
      sign * (typeof one === "number" && typeof other === "number" ? one - other : inWords(String(one), String(other)))
    );
  });
}

/** A plain column: what is shown, sorted by and written to files is one value. */
function plain<Row>(id: string, heading: string, numeric: boolean, value: (row: Row) => Value): Column<Row> {
  return { id, heading, numeric, by: value, shows: value, fields: (row) => ({ [id]: value(row) }) };
}

/** A word of a closed vocabulary: read in the page's language, written to files as the atlas has it. */
function worded<Row, Word extends string>(
  id: string,
  heading: string,
  word: (row: Row) => Word,
  names: Readonly<Record<Word, string>>,
): Column<Row> {
  const shows = (row: Row) => names[word(row)];
  return { id, heading, numeric: false, by: shows, shows, fields: (row) => ({ [id]: word(row) }) };
}

/** How far along a visit or tie is, and whether that is said outright. */
function status<Status extends string>(
  heading: string,
  names: Readonly<Record<Status, string>>,
  { likely }: Strings,
): Column<{ readonly properties: { readonly status: Status; readonly likely?: true | undefined } }> {
  return {
    ...worded("status", heading, ({ properties }) => properties.status, names),
    shows: ({ properties }) => names[properties.status] + (properties.likely ? ` · ${likely.word}` : ""),
    fields: ({ properties }) => ({ status: properties.status, likely: properties.likely ?? null }),
  };
}

export interface CountryRow {
  readonly country: Country;
  readonly visits: number;
  readonly statements: number;
}

/** @param data as the filters leave it */
export function countryTable(data: AtlasData, strings: Strings): Table<CountryRow> {
  const headings = strings.table.columns;
  const ties = data.ties.features.map(({ properties }) => properties);
  const rows = data.atlas.countries
    .filter(({ excerpts }) => excerpts > 0)
    .map((country): CountryRow => {
      const visits = data.visits.features.filter(({ properties }) => properties.iso3 === country.iso3).length;
      const statements = statementCount(ties.filter(({ parties }) => parties.includes(country.iso3)));
      return { country, visits, statements };
    });
  const points = new Map(data.places.features.map(({ id, geometry }) => [id, geometry]));
  return {
    id: "countries",
    rows,
    opensBy: { column: "excerpts", direction: "descending" },
    idOf: ({ country }) => country.iso3,
    dossiersOf: ({ country }) => [country.iso3],
    geometryOf: ({ country: { iso3, capital } }) =>
      points.get(iso3) ?? (capital && { type: "Point", coordinates: [capital.lon, capital.lat] }),
    columns: [
      {
        ...plain("name", headings.name, false, ({ country }) => country.name),
        shows: ({ country: { iso3, name } }) => [{ text: name, opens: { type: "country", iso3 } }],
        fields: ({ country: { iso3, name } }) => ({ iso3, name }),
      },
      plain("capital", headings.capital, false, ({ country }) => country.capital?.name ?? null),
      plain("excerpts", headings.excerpts, true, ({ country }) => country.excerpts),
      plain("mentions", headings.mentions, true, ({ country }) => country.mentions),
      plain("visits", headings.visits, true, ({ visits }) => visits),
      plain("statements", headings.statements, true, ({ statements }) => statements),
      plain("documents", headings.documents, true, ({ country }) => country.documents.length),
    ],
  };
}

type Feature<Properties> = { readonly properties: Properties; readonly geometry: AtlasGeometry };

/** @param data as the filters leave it */
export function visitTable(data: AtlasData, strings: Strings): Table<Feature<Visit>> {
  const headings = strings.table.columns;
  const when = ({ properties: { from, to, precision } }: Feature<Visit>) => strings.range(from, to, precision);
  return {
    id: "visits",
    rows: data.visits.features,
    opensBy: { column: "when", direction: "ascending" },
    idOf: ({ properties }) => properties.id,
    dossiersOf: ({ properties }) => [properties.iso3],
    geometryOf: ({ geometry }) => geometry,
    columns: [
      {
        ...plain("destination", headings.destination, false, ({ properties }) => properties.name),
        shows: ({ properties: { id, name } }) => [{ text: name, opens: { type: "visit", id } }],
        fields: ({ properties: { id, name, destination } }) => ({ id, name, destination }),
      },
      {
        ...plain("country", headings.country, false, ({ properties }) => countryName(data, properties.iso3)),
        fields: ({ properties: { iso3 } }) => ({ iso3, country: countryName(data, iso3) }),
      },
      plain("visitor", headings.visitor, false, ({ properties }) => properties.visitor),
      {
        ...plain("when", headings.when, false, ({ properties: { from, to } }) => from ?? to),
        shows: (row) => when(row) ?? strings.table.undated,
        fields: ({ properties: { from, to, precision } }) => ({ from, to, precision }),
      },
      worded("basis", headings.basis, ({ properties }) => properties.basis, strings.table.basis),
      status(headings.visitStatus, strings.filters.status, strings),
      plain("evidence", headings.evidence, true, ({ properties }) => properties.evidence.length),
      plain("documents", headings.documents, true, ({ properties }) => documentsOf(properties)),
    ],
  };
}

/** @param data as the filters leave it */
export function tieTable(data: AtlasData, strings: Strings): Table<Feature<Tie>> {
  const headings = strings.table.columns;
  const { subject } = data.atlas;
  // Partners first: the subject is in nearly all of them.
  const parties = ({ properties: tie }: Feature<Tie>) => [
    ...tie.parties.filter((iso3) => iso3 !== subject.iso3),
    ...tie.parties.filter((iso3) => iso3 === subject.iso3),
  ];
  const names = (row: Feature<Tie>) => parties(row).map((iso3) => countryName(data, iso3));
  return {
    id: "ties",
    rows: data.ties.features,
    opensBy: { column: "evidence", direction: "descending" },
    idOf: ({ properties }) => properties.id,
    dossiersOf: ({ properties: { id, parties } }) => [...parties, dossierId(data, { type: "tie", id }) ?? id],
    geometryOf: ({ geometry }) => geometry,
    columns: [
      {
        ...plain("parties", headings.parties, false, (row) => names(row).join(", ")),
        shows: (row) =>
          parties(row).map((iso3) => ({ text: countryName(data, iso3), opens: { type: "country", iso3 } })),
        fields: (row) => ({ id: row.properties.id, parties: parties(row).join(" "), names: names(row).join(", ") }),
      },
      {
        ...plain("bloc", headings.bloc, false, ({ properties: { bloc } }) => bloc && organisationShort(data, bloc)),
        fields: ({ properties: { bloc } }) => ({ bloc }),
      },
      {
        ...worded(
          "domain",
          headings.domain,
          ({ properties }: Feature<Tie>) => properties.domain,
          strings.filters.domain,
        ),
        shows: ({ properties: { id, domain } }) => [
          { text: strings.filters.domain[domain], opens: { type: "tie", id } },
        ],
      },
      worded("polarity", headings.polarity, ({ properties }) => properties.polarity, strings.filters.polarity),
      status(headings.tieStatus, strings.filters.status, strings),
      plain("evidence", headings.evidence, true, ({ properties }) => properties.evidence.length),
      plain("documents", headings.documents, true, ({ properties }) => documentsOf(properties)),
    ],
  };
}

function documentsOf({ evidence }: Visit | Tie): number {
  return new Set(evidence.map(({ document }) => document)).size;
}
