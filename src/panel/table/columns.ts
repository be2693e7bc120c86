/** The three tables as data: rows and columns, which screen, CSV and GeoJSON are all made from. */
import { statementCount } from "../../atlas/partnership.ts";
import type { Country, Tie, Visit } from "../../atlas/schema.ts";
import { formatRange } from "../../language/dates.ts";
import { STRINGS } from "../../language/strings.ts";
import { type AtlasData, countryName, dossierId } from "../../state/data.ts";
import type { Selection } from "../../state/view.ts";
import type { AtlasGeometry } from "./geojson.ts";

/** A cell of a file: empty where nothing is known. */
export type Value = string | number | null;

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
  /** What the screen shows: links where there is something to open. */
  readonly shows: (row: Row) => string | readonly Link[];
  /** What a file holds, by the names of the atlas's own files. */
  readonly fields: (row: Row) => Readonly<Record<string, Value>>;
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

/** The rows in the order of a column; rows that are equal in it keep theirs. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting: Sorting): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting.column);
  if (!column) return rows;
  const sign = sorting.direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [column.by(a), column.by(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (typeof one === "number" && typeof other === "number" ? one - other : inWords(one, other));
  });
}

const inWords = (one: Value, other: Value) => String(one).localeCompare(String(other));

/** A plain column: what is shown, sorted by and written to files is one value. */
function plain<Row>(id: string, heading: string, numeric: boolean, value: (row: Row) => Value): Column<Row> {
  const shows = (row: Row) => {
    const own = value(row);
    return own === null ? STRINGS.table.none : typeof own === "number" ? STRINGS.table.number(own) : own;
  };
  return { id, heading, numeric, by: value, shows, fields: (row) => ({ [id]: value(row) }) };
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

const H = STRINGS.table.columns;

export interface CountryRow {
  readonly country: Country;
  readonly visits: number;
  readonly statements: number;
}

/** @param data as the filters leave it */
export function countryTable(data: AtlasData): Table<CountryRow> {
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
        ...plain("name", H.name, false, ({ country }) => country.name),
        shows: ({ country: { iso3, name } }) => [{ text: name, opens: { type: "country", iso3 } }],
        fields: ({ country: { iso3, name } }) => ({ iso3, name }),
      },
      plain("capital", H.capital, false, ({ country }) => country.capital?.name ?? null),
      plain("excerpts", H.excerpts, true, ({ country }) => country.excerpts),
      plain("mentions", H.mentions, true, ({ country }) => country.mentions),
      plain("visits", H.visits, true, ({ visits }) => visits),
      plain("statements", H.statements, true, ({ statements }) => statements),
      plain("documents", H.documents, true, ({ country }) => country.documents.length),
    ],
  };
}

type Feature<Properties> = { readonly properties: Properties; readonly geometry: AtlasGeometry };

/** @param data as the filters leave it */
export function visitTable(data: AtlasData): Table<Feature<Visit>> {
  const when = ({ properties: { from, to, precision } }: Feature<Visit>) => formatRange(from, to, precision);
  return {
    id: "visits",
    rows: data.visits.features,
    opensBy: { column: "when", direction: "ascending" },
    idOf: ({ properties }) => properties.id,
    dossiersOf: ({ properties }) => [properties.iso3],
    geometryOf: ({ geometry }) => geometry,
    columns: [
      {
        ...plain("destination", H.destination, false, ({ properties }) => properties.name),
        shows: ({ properties: { id, name } }) => [{ text: name, opens: { type: "visit", id } }],
        fields: ({ properties: { id, name, destination } }) => ({ id, name, destination }),
      },
      {
        ...plain("country", H.country, false, ({ properties }) => countryName(data, properties.iso3)),
        fields: ({ properties: { iso3 } }) => ({ iso3, country: countryName(data, iso3) }),
      },
      plain("visitor", H.visitor, false, ({ properties }) => properties.visitor),
      {
        ...plain("when", H.when, false, ({ properties: { from, to } }) => from ?? to),
        shows: (row) => when(row) ?? STRINGS.table.undated,
        fields: ({ properties: { from, to, precision } }) => ({ from, to, precision }),
      },
      worded("basis", H.basis, ({ properties }) => properties.basis, STRINGS.table.basis),
      worded("status", H.visitStatus, ({ properties }) => properties.status, STRINGS.filters.status),
      plain("evidence", H.evidence, true, ({ properties }) => properties.evidence.length),
      plain("documents", H.documents, true, ({ properties }) => documentsOf(properties)),
    ],
  };
}

/** @param data as the filters leave it */
export function tieTable(data: AtlasData): Table<Feature<Tie>> {
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
        ...plain("parties", H.parties, false, (row) => names(row).join(", ")),
        shows: (row) =>
          parties(row).map((iso3) => ({ text: countryName(data, iso3), opens: { type: "country", iso3 } })),
        fields: (row) => ({ id: row.properties.id, parties: parties(row).join(" "), names: names(row).join(", ") }),
      },
      plain("bloc", H.bloc, false, ({ properties }) => properties.bloc),
      {
        ...worded("domain", H.domain, ({ properties }: Feature<Tie>) => properties.domain, STRINGS.filters.domain),
        shows: ({ properties: { id, domain } }) => [
          { text: STRINGS.filters.domain[domain], opens: { type: "tie", id } },
        ],
      },
      worded("polarity", H.polarity, ({ properties }) => properties.polarity, STRINGS.filters.polarity),
      worded("status", H.tieStatus, ({ properties }) => properties.status, STRINGS.filters.status),
      plain("evidence", H.evidence, true, ({ properties }) => properties.evidence.length),
      plain("documents", H.documents, true, ({ properties }) => documentsOf(properties)),
    ],
  };
}

function documentsOf({ evidence }: Visit | Tie): number {
  return new Set(evidence.map(({ document }) => document)).size;
}
