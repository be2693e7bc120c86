import { describe, expect, it } from "vitest";
import { KNOWLEDGE } from "../reading.fixture.ts";
import { createLookup } from "./lookup.ts";
import { searchFile } from "./searchFile.ts";

const known = {
  ...KNOWLEDGE,
  leaders: {
    ...KNOWLEDGE.leaders,
    leaders: [
      { name: "Ana de la Cruz", forms: ["de la Cruz"], iso3: "FJI" },
      { name: "José Cruz", forms: ["Cruz", "Pepe Cruz"], iso3: "WSM" },
      { name: "Şahin", forms: [], iso3: "KEN" },
    ],
  },
};

function peopleIn(...texts: string[]): Readonly<Record<string, number>> {
  const passages = texts.map((text) => {
    return { document: "1.txt", text, start: 0, end: text.length, paragraph: 1, mentions: [], visits: [], ties: [] };
  });
  const { people } = searchFile(passages, [], { organisations: [] }, known, createLookup(known));
  return Object.fromEntries(people.map(({ name, sentences }) => [name, sentences]));
}

describe("who is named in sentences", () => {
  it.each<[string, readonly string[], Readonly<Record<string, number>>]>([
    ["by each form of his name, once a sentence", ["José Cruz, or Pepe Cruz.", "Cruz."], { "José Cruz": 2 }],
    ["by a longer name that holds another's", ["Then de la Cruz spoke."], { "Ana de la Cruz": 1 }],
    ["by two names side by side", ["Ana de la Cruz–José Cruz talks"], { "Ana de la Cruz": 1, "José Cruz": 1 }],
    ["with letters of any alphabet", ["“Şahin’s”"], { Şahin: 1 }],
    ["not within a longer word", ["Cruzeiro, SantaCruz, Cruz2", "Şahingiller"], {}],
    ["not by a part of a name", ["de la Rua, José, Pepe", "cruz"], {}],
  ])("%s", (_, texts, people) => {
    expect(peopleIn(...texts)).toEqual(people);
  });
});
