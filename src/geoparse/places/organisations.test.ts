import { expect, it } from "vitest";
import { clean } from "../text/clean.ts";
import { sentences } from "../text/sentences.ts";
import { CURATED } from "./gazetteer.fixture.ts";
import { createOrganisations } from "./organisations.ts";

const find = createOrganisations(CURATED.organisations);

function read(text: string): string[] {
  return find(text, sentences(text, clean(text))).map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`);
}

it.each([
  ["by acronym", "They joined BRICS.", ["BRICS = BRICS"]],
  ["by name", "The Eurasian Economic Union met.", ["Eurasian Economic Union = EAEU"]],
  [
    "by name and acronym",
    "The Collective Security Treaty Organization (CSTO) met.",
    ["Collective Security Treaty Organization = CSTO", "CSTO = CSTO"],
  ],
  ["by the longest name", "The UN Security Council met.", ["UN Security Council = UNSC"]],
  ["with a possessive", "It was NATO’s choice.", ["NATO = NATO"]],
  ["not a common word", "Nobody knows who came to the quad.", []],
  ["not across a full stop", "They met in the Eurasian Economic. Union members came.", []],
])("%s", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});
