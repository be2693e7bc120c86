import { describe, expect, it } from "vitest";
import { inPlainLetters, inSmallLetters } from "../text/letters.ts";
import { createOffices } from "./officeReader.ts";
import { appositions, introduced, titleBefore, titled } from "./offices.ts";

const reader = createOffices([
  "Prime Minister",
  "Minister of Foreign Affairs",
  "President",
  "President-elect",
  "Tánaiste",
]);

/** A text with its offices, looked for where words begin. */
function worded(text: string) {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  return { text, plain: inPlainLetters(text), offices: reader.all(inSmallLetters(text), starts) };
}

const written = (text: string) =>
  worded(text).offices.map(({ start, end, inner }) => `${text.slice(start, end)}${inner ? " (inner)" : ""}`);

describe("offices in a text", () => {
  it.each([
    ["the president spoke", ["president"]],
    ["the Vice President spoke", ["Vice President", "President (inner)"]],
    ["the Tánaiste and the PM", ["Tánaiste", "PM"]],
    ["the president-elect", ["president-elect"]],
    ["the minister of foreign affairs", ["minister of foreign affairs"]],
    ["presidents, presidential, ex-president", []],
    ["the first trade deal of the state", []],
  ])("%s", (text, found) => expect(written(text)).toEqual(found));
});

describe("names beside offices", () => {
  const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

  it.each([
    ["President José Peña arrived", ["José Peña"]],
    ["president Ana de la Cruz arrived", ["Ana de la Cruz"]],
    ["Prime Minister Dr. Omar Bek arrived", ["Omar Bek"]],
    ["PRESIDENT Peña arrived", []],
    ["the president arrived in Lima", []],
  ])("title: %s", (text, found) => expect(names(titled(worded(text)))).toEqual(found));

  it.each([
    ["José Peña, the president of Peru", [{ name: "José Peña", role: "president" }]],
    ["Ana Cruz, its new interim president", [{ name: "Ana Cruz", role: "its new interim president" }]],
    ["In Lima, the old and very popular president", []],
    ["he said, the president", []],
  ])("apposition: %s", (text, found) => expect(appositions(worded(text))).toMatchObject(found));

  it.each([
    ["The president of Peru, José Peña, arrived", ["José Peña"]],
    ["Peru's president, José Peña, arrived", ["José Peña"]],
    ["The president of Peru, José Peña arrived", []],
  ])("introduced: %s", (text, found) => expect(names(introduced(worded(text)))).toEqual(found));

  it.each([
    { before: "Peru's ", title: "President " },
    { before: "then ", title: "Vice President, His Excellency " },
    { before: "President of Peru ", title: "" },
  ])("what stands before a name: $before$title", ({ before, title }) => {
    const name = before.length + title.length;
    expect(titleBefore(worded(`${before}${title}José Peña`), name)).toBe(title === "" ? null : before.length);
  });
});
