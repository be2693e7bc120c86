import type { Column, Field } from "./columns.ts";

/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV (RFC 4180): a heading, then a line for each row as given, all ended by CR LF.
 * @see OWASP, CSV Injection: text that a spreadsheet would take for a formula gets an apostrophe before it
 */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const records = rows.map((row) => fieldsOf(row, columns));
  const names = Object.keys(records[0] ?? {});
  const lines = [names, ...records.map((record) => names.map((name) => record[name] ?? null))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

/** All fields of a row, in the order of the columns. */
export function fieldsOf<Row>(row: Row, columns: readonly Column<Row>[]): Readonly<Record<string, Field>> {
  return Object.assign({}, ...columns.map((column) => column.fields(row)));
}

/** One cell: quoted where it must be. Numbers are never formulas, and text is never one either. */
export function csvCell(value: Field): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What spreadsheets take for a formula's beginning, the full-width forms of East Asian input too. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
