import { expect, it } from "vitest";
import { KNOWLEDGE, readingOf } from "../reading.fixture.ts";
import { createLookup } from "./lookup.ts";
import { inNamesOfArticles } from "./namesInUse.ts";

const LYON = "geonames-2996944";

it.each([
  ["what they say", ["Lyons"], "Lyons"],
  ["what they say most", ["Lyons", "Lugdunum", "Lugdunum"], "Lugdunum"],
  ["of two words", ["Lyon-sur-Saone"], "Lyon-sur-Saone"],
  ["the gazetteer's name, where it is said as often", ["Lyons", "Lyon"], "Lyon"],
  ["the gazetteer's name for a headline in capitals", ["LYONS"], "Lyon"],
  ["the gazetteer's name for letters", ["L.Y."], "Lyon"],
  ["the gazetteer's name where none speaks of it", [], "Lyon"],
])("calls a city by %s", (_, said, name) => {
  const reading = readingOf("1.txt", [said.map((surface) => `[${surface}|${LYON}]`).join(" and ")]);
  expect(inNamesOfArticles(createLookup(KNOWLEDGE), reading.mentions).place(LYON)?.name).toBe(name);
});

it("leaves countries, capitals and regions their names", () => {
  const reading = readingOf("1.txt", [
    "[Kenyatta's land|KEN], [Enkare|geonames-184745] and [Eastern Africa|east-africa]",
  ]);
  const lookup = inNamesOfArticles(createLookup(KNOWLEDGE), reading.mentions);
  expect(["KEN", "geonames-184745", "east-africa"].map((id) => lookup.place(id)?.name)).toEqual([
    "Kenya",
    "Nairobi",
    "East Africa",
  ]);
});
