import { describe, expect, it } from "vitest";
import { mentionsOf } from "./gazetteer.fixture.ts";

/** What a sentence's mentions are: "surface kind role place". */
function read(sentence: string): string[] {
  return mentionsOf(`a headline without places\n${sentence}`).map(
    ({ surface, kind, role, place }) => `${surface} ${kind} ${role} ${place}`,
  );
}

describe("a capital", () => {
  it.each([
    ["as a subject", "Moscow said it would not.", "Moscow capital polity geonames-524901"],
    ["as a subject with an aside", "Moscow, in turn, is waiting.", "Moscow capital polity geonames-524901"],
    ["with a possessive", "They fear Beijing’s trade clout.", "Beijing capital polity geonames-1816670"],
    ["with somebody", "They signed a deal with Tehran.", "Tehran capital polity geonames-112931"],
    ["after in", "They met in Moscow on Monday.", "Moscow capital place geonames-524901"],
    ["visited", "He visited Beijing on Monday.", "Beijing capital place geonames-1816670"],
    ["visited, as a noun", "His visit to Beijing was short.", "Beijing capital place geonames-1816670"],
    ["after a comma", "They met in the capital, Tehran, on Monday.", "Tehran capital place geonames-112931"],
    ["before its streets", "They saw Moscow’s streets.", "Moscow capital place geonames-524901"],
    ["as a dateline", "TEHRAN, June 5 — They met.", "TEHRAN capital place geonames-112931"],
    ["beside the city of its name", "They met in New Delhi.", "New Delhi capital place geonames-1261481"],
  ])("%s", (_, sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it("shares the role of the one it is coordinated with", () => {
    expect(read("The ties between Moscow and Beijing grew.").map((line) => line.split(" ")[2])).toEqual([
      "polity",
      "polity",
    ]);
    expect(read("He flew to Moscow and Beijing.").map((line) => line.split(" ")[2])).toEqual(["place", "place"]);
  });
});

describe("a country", () => {
  it.each([
    ["acts", "Kenya said it would not.", "Kenya country polity KEN"],
    ["is visited", "His visits to Kenya were short.", "Kenya country place KEN"],
    ["is where something happens", "They work in Kenya today.", "Kenya country place KEN"],
    ["by another name", "They met leaders of Burma.", "Burma country polity MMR"],
    ["by its seat", "The Kremlin denied it.", "Kremlin country polity RUS"],
    ["by its leaders", "The Kenyan government fell.", "Kenyan demonym polity KEN"],
    ["by its people", "The Kenyan runners won.", "Kenyan demonym place KEN"],
  ])("%s", (_, sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });
});

describe("namesakes", () => {
  it.each([
    [
      "a city before its state",
      "They met in Paris, Texas, on Monday.",
      ["Paris city place geonames-4717560", "Texas region place texas"],
    ],
    ["a capital by itself", "They met in Paris on Monday.", ["Paris capital place geonames-2988507"]],
    [
      "a country among countries",
      "They spoke of Georgia and Armenia.",
      ["Georgia country polity GEO", "Armenia country polity ARM"],
    ],
  ])("%s", (_, sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

it.each([
  ["a region of its country", "They dug in western Siberia.", "western Siberia region place western-siberia", ["RUS"]],
  ["Crimea is Ukraine's", "The annexation of Crimea went on.", "Crimea region place crimea", ["UKR"]],
  ["a sea of nobody", "They sailed the South China Sea.", "South China Sea water place south-china-sea", []],
  ["a camp of states", "They were hated by the West.", "West macro_region polity west", []],
  ["a direction to go", "It was a pivot to the East.", "East macro_region place east", []],
  ["an embedded name", "The U.S. dollar fell.", "U.S. embedded polity USA", ["USA"]],
])("%s", (_, sentence, expected, iso3) => {
  expect(read(sentence)).toEqual([expected]);
  expect(mentionsOf(`a headline\n${sentence}`)[0]?.iso3).toEqual(iso3);
});

it("reads the North as North Korea beside South Korea, and else as a direction", () => {
  expect(read("North Korea and South Korea met, and the North agreed.").at(-1)).toBe("North country polity PRK");
  expect(read("North Korean and South Korean leaders met. They wrote to the North today.").at(-1)).toContain("PRK");
  expect(read("South Africa met those of the North today.").at(-1)).toBe("North macro_region polity north");
});

it("says which rule decided", () => {
  const [mention] = mentionsOf("a headline\nThey met in Moscow.");
  expect(mention).toMatchObject({ why: expect.stringContaining('after "in"'), confidence: expect.any(Number) });
});
