import { useId, useMemo, useState } from "react";
import { dossierId } from "../../state/data.ts";
import { shownData } from "../../state/store.ts";
import { useAtlas, useStrings } from "../../state/useAtlas.ts";
import { PlaceLink } from "../PlaceLink.tsx";
import { type Column, type Sorting, sorted, type Table } from "./columns.ts";
import { csvOf } from "./csv.ts";
import { download } from "./download.ts";
import { geojsonOf } from "./geojson.ts";

/** A table that is sorted by its headings and downloaded as it stands. */
export function DataTable<Row>({ table }: { readonly table: Table<Row> }) {
  const strings = useStrings();
  const id = useId();
  const [sorting, setSorting] = useState<Sorting>(table.opensBy);
  const rows = useMemo(() => sorted(table.rows, table.columns, sorting, strings.compare), [table, sorting, strings]);
  const opened = useAtlas((state) => dossierId(state.data, state.view.selection));
  const filtered = useAtlas((state) => shownData(state) !== state.data);
  const name = strings.table.captions[table.id];

  return (
    <section className="table-section" id={`table-${table.id}`} aria-labelledby={id}>
      <div className="table-tools">
        <h3 id={id} tabIndex={-1}>
          {name} <span className="count">{strings.number(rows.length)}</span>
        </h3>
        {rows.length > 0 && (
          <>
            <DownloadButton
              what={name}
              kind={strings.table.csv}
              onClick={() => download(`eastward-${table.id}.csv`, csvOf(rows, table.columns), "text/csv;charset=utf-8")}
            />
            <DownloadButton
              what={name}
              kind={strings.table.geojson}
              onClick={() => download(`eastward-${table.id}.geojson`, geojsonOf(rows, table), "application/geo+json")}
            />
          </>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="note muted">{filtered ? strings.table.empty : strings.table.emptyAtlas}</p>
      ) : (
        <table>
          <caption className="visually-hidden">
            {name}, {strings.table.rows[table.id]}
          </caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <Heading key={column.id} column={column} sorting={sorting} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={table.idOf(row)}
                data-open={opened !== null && table.dossiersOf(row).includes(opened) ? "" : undefined}
              >
                {table.columns.map((column, at) =>
                  at === 0 ? (
                    <th key={column.id} scope="row">
                      <Cell column={column} row={row} />
                    </th>
                  ) : (
                    <td key={column.id} className={column.numeric ? "numeric" : undefined}>
                      <Cell column={column} row={row} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** Numbers are first sorted with the most on top, words from A on; a second press turns that round. */
function Heading<Row>({ column, sorting, onSort }: HeadingProps<Row>) {
  const strings = useStrings();
  const own = sorting.column === column.id ? sorting.direction : null;
  const first = column.numeric ? "descending" : "ascending";
  const next = own === null ? first : own === "ascending" ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={own ?? undefined} className={column.numeric ? "numeric" : undefined}>
      <button
        type="button"
        title={strings.table.sort(column.heading)}
        onClick={() => onSort({ column: column.id, direction: next })}
      >
        {column.heading}
        <span className="sort" aria-hidden="true">
          {own === "ascending" ? "▲" : own === "descending" ? "▼" : "↕"}
        </span>
      </button>
    </th>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const strings = useStrings();
  const shown = column.shows(row);
  if (shown === null) return strings.table.none;
  if (typeof shown === "string") return shown;
  if (typeof shown === "number") return strings.number(shown);
  return shown.map((link, at) => (
    <span key={link.text}>
      {at > 0 && ", "}
      <PlaceLink selection={link.opens}>{link.text}</PlaceLink>
    </span>
  ));
}

interface DownloadProps {
  readonly what: string;
  readonly kind: string;
  readonly onClick: () => void;
}

function DownloadButton({ what, kind, onClick }: DownloadProps) {
  const strings = useStrings();
  return (
    <button type="button" className="button" aria-label={strings.table.download(what, kind)} onClick={onClick}>
      <span aria-hidden="true">↓ </span>
      {kind}
    </button>
  );
}
