import { describe, expect, it } from "vitest";
import type { Column, Value } from "./columns.ts";
import { csvCell, csvOf } from "./csv.ts";

describe("a cell", () => {
  it.each([
    { what: "plain text", value: "Alphia", cell: "Alphia" },
    { what: "an accent", value: "Bétania", cell: "Bétania" },
    { what: "a number", value: 12, cell: "12" },
    { what: "a number below zero, which is no formula", value: -12.5, cell: "-12.5" },
    { what: "nothing known", value: null, cell: "" },
    { what: "no text", value: "", cell: "" },
    { what: "a comma", value: "a, b", cell: '"a, b"' },
    { what: "a quote", value: 'say "a"', cell: '"say ""a"""' },
    { what: "a line break", value: "a\nb", cell: '"a\nb"' },
    { what: "a space at its edge", value: " a", cell: '" a"' },
    { what: "a formula", value: "=1+1", cell: "'=1+1" },
    { what: "a formula that calls", value: '=HYPERLINK("x","y")', cell: `"'=HYPERLINK(""x"",""y"")"` },
    { what: "a plus", value: "+41", cell: "'+41" },
    { what: "a minus", value: "-1", cell: "'-1" },
    { what: "an at sign", value: "@SUM(A1)", cell: "'@SUM(A1)" },
    { what: "a tab before a formula", value: "\t=1", cell: "'\t=1" },
    { what: "a carriage return", value: "\r=1", cell: `"'\r=1"` },
    { what: "spaces before a formula", value: "  =1", cell: "'  =1" },
    { what: "a full-width equals sign", value: "＝1", cell: "'＝1" },
    { what: "a formula's sign further in", value: "a=1", cell: "a=1" },
    { what: "a dash that is no minus", value: "–", cell: "–" },
  ])("of $what", ({ value, cell }) => {
    expect(csvCell(value)).toBe(cell);
  });
});

const column = (id: string, fields: Column<number>["fields"]): Column<number> => ({
  ...{ id, heading: id, numeric: true, by: () => null, shows: () => "" },
  fields,
});

it("has a byte order mark, a heading and a line for each row, ended by CR LF", () => {
  const columns = [
    column("a", (row): Record<string, Value> => ({ iso3: `C${row}`, name: `a, ${row}` })),
    column("b", (row) => ({ count: row })),
  ];
  expect(csvOf([2, 1], columns)).toBe('\uFEFFiso3,name,count\r\nC2,"a, 2",2\r\nC1,"a, 1",1\r\n');
});
