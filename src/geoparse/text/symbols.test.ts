import { expect, it } from "vitest";
import { type SymbolClass, symbolise } from "./symbols.ts";

const TEXT = "Là. In Málaga, Kenya and Peru signed.";
const SENTENCE = { start: 4, end: TEXT.length };

function named(name: string, symbol: SymbolClass) {
  const start = TEXT.indexOf(name);
  return { start, end: start + name.length, symbol, name };
}

const PERU = named("Peru", "place");
const symbolic = symbolise(TEXT, SENTENCE, [
  PERU,
  named("Málaga", "area"),
  named("Kenya", "place"),
  named("eru", "area"),
]);

it("writes each name as one character, of two that overlap the earlier one", () => {
  expect(symbolic.text).toMatch(/^In [\uF400-\uF7FF], [\uE400-\uE7FF] and [\uE400-\uE7FF] signed\.$/);
  expect(symbolic.indices.map((at) => symbolic.at(at)?.name)).toEqual(["Málaga", "Kenya", "Peru"]);
  expect(symbolic.at(0)).toBeUndefined();
});

it.each([
  { of: "In", index: 0 },
  { of: ", K", index: 4 },
  { of: "and", index: 8 },
  { of: "signed", index: 14 },
])("tells where $of stands in the text, and back", ({ of, index }) => {
  expect(symbolic.offset(index)).toBe(TEXT.indexOf(of));
  expect(symbolic.indexOf(TEXT.indexOf(of))).toBe(index);
});

it("has no place for a character of a name", () => {
  expect(symbolic.indexOf(PERU.start)).toBe(-1);
  expect(symbolic.indexOf(PERU.end - 1)).toBe(-1);
  expect(symbolic.indexOf(PERU.end)).toBe(13);
});

it("takes no character of the article's own for a symbol", () => {
  const text = "The \uE400 sign";
  expect(symbolise(text, { start: 0, end: text.length }, []).text).toBe("The \uFFFD sign");
});
