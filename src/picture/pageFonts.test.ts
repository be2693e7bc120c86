import { expect, it } from "vitest";
import { isIn } from "./pageFonts.ts";

it.each([
  { range: "U+0-FF, U+131", letter: "é", within: true },
  { range: "U+0000-00FF, U+0131", letter: "ı", within: true },
  { range: "U+0-FF, U+131", letter: "Ж", within: false },
  { range: "U+0400-045F", letter: "Ж", within: true },
  { range: "U+0400-045F", letter: "中", within: false },
])("$letter in $range: $within", ({ range, letter, within }) => {
  expect(isIn(range, letter)).toBe(within);
});
