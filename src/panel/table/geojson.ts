import type { Table } from "./columns.ts";
import { fieldsOf } from "./csv.ts";

/**
 * A table as GeoJSON (RFC 7946): a feature for each row as given, its fields as properties; countries at their
 * point, visits and ties with their lines, null where there is nothing to draw.
 */
export function geojsonOf<Row>(
  rows: readonly Row[],
  table: Pick<Table<Row>, "columns" | "idOf" | "geometryOf">,
): string {
  const features = rows.map((row) => ({
    type: "Feature",
    id: table.idOf(row),
    properties: fieldsOf(row, table.columns),
    geometry: table.geometryOf(row),
  }));
  return `${JSON.stringify({ type: "FeatureCollection", features }, null, 1)}\n`;
}
