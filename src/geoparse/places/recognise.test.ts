import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toponymsOf } from "./gazetteer.fixture.ts";

/** Names of their own that a sentence holds; those inside other names in brackets. */
function names(sentence: string): string[] {
  const title = "a headline without places";
  return toponymsOf(`${title}\n${sentence}`).kept.map(({ surface, inside }) =>
    inside === null ? surface : `[${surface}]`,
  );
}

describe("spans", () => {
  it.each([
    ["no article", "They spoke of the United States.", ["United States"]],
    ["no possessive", "They spoke of Kenya’s plans and Uganda's fears.", ["Kenya", "Uganda"]],
    ["an acronym with its last stop", "The U.S.’s focus is a U.S.-led order.", ["U.S.", "U.S."]],
    [
      "both of a hyphenated pair",
      "The Russia-Vietnam talks and a Moscow-Beijing line.",
      ["Russia", "Vietnam", "Moscow", "Beijing"],
    ],
    ["a pair with an en dash", "The DPRK–Russia treaty holds.", ["DPRK", "Russia"]],
    ["a combining form", "Better Sino-Russian and Franco-German ties.", ["Sino", "Russian", "Franco", "German"]],
    ["a direction in small letters as part of a region", "They dug in western Siberia.", ["western Siberia"]],
    ["a direction before a country", "They fought in eastern Ukraine.", ["Ukraine"]],
    ["a prefix", "Stronger ties with non-Western countries came.", ["non-Western"]],
    ["the longest name", "They sailed the South China Sea to South Korea.", ["South China Sea", "South Korea"]],
    [
      "diacritics or none",
      "They flew from Türkiye to Côte d’Ivoire and Sao Tome and Principe.",
      ["Türkiye", "Côte d’Ivoire", "Sao Tome and Principe"],
    ],
    ["an ampersand", "They flew to Trinidad & Tobago.", ["Trinidad & Tobago"]],
    ["no noun after the name", "The Asia-Pacific region grew.", ["Asia-Pacific"]],
    ["the name that goes on, where two share a word", "They met in Far North Manitoba.", ["North Manitoba"]],
    ["two names, not one with a possessive", "It was Russia’s Far East policy.", ["Russia", "Far East"]],
  ])("take %s", (_, sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });
});

describe("no mention", () => {
  it.each([
    ["process nouns", "De-Westernization goes on as they pivot eastward."],
    ["small letters", "They served turkey on fine china in a polish house."],
    ["a pronoun", "They told us and let us go."],
    ["directions of the compass", "They drove west, then north to the east gate."],
    ["a direction in another name", "They watch Eastern Time and use Western Union."],
    ["an organisation", "They joined NATO and BRICS."],
    ["a person after an office", "They met President Jordan Smith and Mr. Houston."],
    ["a person's name", "They saw Michael Jordan and Paris Jackson on Monday."],
    ["a month", "They met in May and in March."],
    ["a town's name that is hardly ever one", "They heard Reading aloud."],
    ["a town too small to be meant without more", "They saw Thirsk grow there."],
    ["a common word at the start", "Male workers went home."],
  ])("in %s", (_, sentence) => {
    expect(names(sentence)).toEqual([]);
  });
});

describe("embedded names", () => {
  it.each([
    ["a pipeline", "The Power of Siberia grew.", ["[Siberia]"]],
    ["an organisation", "The Shanghai Cooperation Organization met.", ["[Shanghai]"]],
    ["a currency", "The U.S. dollar fell.", ["[U.S.]"]],
    ["a manner", "They want a Yalta-style meeting.", ["[Yalta]"]],
    ["a ship", "The USS Missouri sailed to Japan.", ["[Missouri]", "Japan"]],
    ["a club", "They watched Manchester United.", ["[Manchester]"]],
    ["a team, a storm", "Team Kenya fled Hurricane Florence.", ["[Kenya]"]],
    ["none behind a mark or a small letter", "On the team: Kenya, radio Kenya.", ["Kenya", "Kenya"]],
    ["a ministry", "The Russian Foreign Ministry spoke.", ["[Russian]"]],
    ["no alliance of two", "The Russia-China alliance holds.", ["Russia", "China"]],
  ])("of %s", (_, sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });
});

describe("directions with a capital", () => {
  it.each([
    ["the West", "They were hated by the West.", ["West"]],
    ["an adjective", "They met Western diplomats and Asian nations.", ["Western", "Asian"]],
    ["a turn towards it", "It was a pivot to the East.", ["East"]],
    ["a longer name", "They met in the Middle East and East Asia.", ["Middle East", "East Asia"]],
    ["a tour of it", "He began his Gulf tour.", ["Gulf"]],
    ["a room", "They met in the East Room.", []],
  ])("%s", (_, sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });
});

describe("cities", () => {
  it.each([
    ["after a preposition", "They met in Busan on Monday.", ["Busan"]],
    ["small, but qualified", "They met near Moss, Norway, in May.", ["Moss", "Norway"]],
    ["on a list", "They saw Ukraine, Kherson and Istanbul.", ["Ukraine", "Kherson", "Istanbul"]],
    ["big", "Even Houston agreed.", ["Houston"]],
    ["with an article and a noun", "They met at the Houston airport.", ["Houston"]],
    ["as a dateline", "HOUSTON (AP) — They met there.", ["HOUSTON"]],
  ])("%s", (_, sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });

  it("keep a surname a person through the text", () => {
    expect(names("They met Mr. Houston. The talks with Houston went on.")).toEqual([]);
  });

  it.each([
    ["Michael Jordan scored. Jordan said he was glad.", []],
    ["Michael Jordan scored. They gave it to Jordan.", []],
    ["Michael Jordan scored. In Jordan few watched.", ["Jordan"]],
    ["Michael Jordan flew to Jordan.", ["Jordan"]],
    ["Michael Jordan paid a visit to Jordan.", ["Jordan"]],
  ])("are a country where somebody goes, whoever bears its name: %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

it("reads a headline in capitals", () => {
  expect(toponymsOf("PREMIER VISITS SERBIA AND HUNGARY\nText.").kept.map(({ surface }) => surface)).toEqual([
    "SERBIA",
    "HUNGARY",
  ]);
});

it("drops names in boilerplate and says so", () => {
  const { kept, dropped } = toponymsOf("A headline\nText.\n\nRussia-Vietnam talks • President of Russia");
  expect(kept).toEqual([]);
  expect(dropped.map(({ surface, why }) => `${surface}: ${why}`)).toEqual([
    "Russia: in boilerplate: caption or credit",
    "Vietnam: in boilerplate: caption or credit",
    "Russia: in boilerplate: caption or credit",
  ]);
});

it("never throws, and its offsets slice to the surface, on any mixture of words", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "Russia",
      "the",
      "West",
      "U.S.",
      "Sino",
      "-",
      "’s",
      "Paris",
      ",",
      "Texas",
      "\n",
      ".",
      "of",
      "\ud800",
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      let last = 0;
      for (const { start, end, surface, candidates } of toponymsOf(text).kept) {
        expect(text.slice(start, end)).toBe(surface);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(candidates.all.length).toBeGreaterThan(0);
        last = end;
      }
    }),
  );
});
