import { describe, expect, it } from "vitest";
import { folded, pieces, words } from "./searchWords.ts";

describe("words", () => {
  it.each([
    { text: "Türkiye’s Łódź", reads: "turkiye lodz" },
    { text: "the U.S.-led order", reads: "the us led order" },
    { text: "Þórsland, Ærø and Straße", reads: "thorsland aero and strasse" },
    { text: "Xi’an's", reads: "xi an" },
    { text: "s is a word", reads: "s is a word" },
    { text: "北京 Beijing", reads: "北 京 beijing" },
    { text: "Йемен", reads: "иемен" },
    { text: "İstanbul", reads: "istanbul" },
    { text: "  …  ", reads: "" },
  ])("of “$text” are “$reads”", ({ text, reads }) => {
    expect(folded(text)).toBe(reads);
  });

  it("are found where they stand, whatever folding did to their length", () => {
    const text = "“Straße, Ærø”";
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Straße", "Ærø"]);
  });
});

describe("the pieces of a text", () => {
  it.each([
    { text: "North Korea’s trade", terms: ["north", "korea"], cut: "[North Korea]’s trade" },
    { text: "Korea, north", terms: ["north", "korea"], cut: "[Korea], [north]" },
    { text: "Bétania", terms: ["betania"], cut: "[Bétania]" },
    { text: "nothing here", terms: ["korea"], cut: "nothing here" },
    { text: "", terms: ["korea"], cut: "" },
  ])("“$text” by $terms: $cut", ({ text, terms, cut }) => {
    const made = pieces(text, new Set(terms));
    expect(made.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("")).toBe(cut);
    expect(made.map((piece) => piece.text).join("")).toBe(text);
  });
});
