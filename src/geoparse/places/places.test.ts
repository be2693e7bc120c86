import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createPlaceReader } from "../read.ts";
import { tokens } from "../text/tokens.ts";
import { CURATED } from "./gazetteer.fixture.ts";

const read = createPlaceReader(CURATED);
const document = (text: string, id = "a.txt") => ({ id, text });

/** Words that stages take notice of, and anything else. */
const WORD = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."Paris Texas Georgia Kenya Houston Ky. B.C. US$5 Jordan".split(" ")) },
  { weight: 3, arbitrary: fc.constantFrom(..."the in of and said city County state North West president".split(" ")) },
  { weight: 2, arbitrary: fc.constantFrom(",", ".", "\n", "\n\n", "-", "’s", "(", ")", "—", "\ud800", "\u0301", "𐐷") },
  { weight: 2, arbitrary: fc.string({ maxLength: 6, unit: "grapheme" }) },
);
const TEXT = fc.array(WORD, { maxLength: 60 }).map((words) => words.join(" "));

/** Patience with a busy machine: no statement about speed. */
vi.setConfig({ testTimeout: 60_000 });

describe("any text", () => {
  it("is read without a throw; offsets slice to the surface, confidences are shares", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const { start, end, surface, confidence } of read(document(text)).mentions) {
          expect(text.slice(start, end)).toBe(surface);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("gives mentions in order that do not overlap, and no name both kept and dropped", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { mentions, dropped } = read(document(text));
        mentions.slice(1).forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(mentions[at]?.end ?? 0);
        });
        const kept = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
        const both = dropped.filter(({ stage, start, end }) => stage !== "clean" && kept.has(`${start}-${end}`));
        expect(both).toEqual([]);
      }),
    );
  });

  it("is read alike again, and whatever was read before", () => {
    fc.assert(
      fc.property(TEXT, TEXT, (text, other) => {
        const first = read(document(text));
        read(document(other, "b.txt"));
        expect(read(document(text))).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it("falls apart into words that hold every letter once", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: "binary" }), (text) => {
        const words = tokens(text, 0, text.length);
        words.slice(1).forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(words[at]?.end ?? 0);
        });
        const rest = words.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

it.each(["Aa Bb Cc Dd Ee ", "Paris, Texas and ", "the North, ", "Of The And "])(
  "looks up a number of names that grows no faster than the article: %s",
  (words) => {
    const lookups = (text: string) => {
      let count = 0;
      const lookup = (name: string) => {
        count++;
        return CURATED.cities.lookup(name);
      };
      const counted = createPlaceReader({ ...CURATED, cities: { ...CURATED.cities, lookup } });
      const before = count;
      counted(document(text));
      return count - before;
    };
    const once = lookups(words.repeat(200));
    expect(lookups(words.repeat(2000))).toBeLessThanOrEqual(10 * once + 10);
  },
);

/** What the names of an article are taken for: "surface place". */
const places = (text: string) =>
  read(document(`A headline\n${text}`)).mentions.map(({ surface, place }) => `${surface} ${place}`);

describe("evidence of the article", () => {
  it.each([
    ["a short form after a town", "They met in Paris, Tex., in May.", ["Paris geonames-4717560", "Tex. texas"]],
    ["a postal code", "PARIS, TX — They met.", ["PARIS geonames-4717560", "TX texas"]],
    ["no postal code without a town", "They were IN or OR or ME.", []],
    ["a short form with stops by itself", "They met in B.C. on Monday.", ["B.C. british-columbia"]],
    ["no year before Christ", "It was built in 500 B.C. or so.", []],
    ["no sum of money", "They paid US$5 for it.", []],
    ["no disease", "They feared the West Nile virus.", []],
    [
      "a state among its like",
      "They toured Georgia, Alabama and Texas.",
      ["Georgia georgia-us", "Alabama alabama", "Texas texas"],
    ],
    ["a given name, after the full name", "Nine-year-old Georgia Smithers skates. They like Georgia.", []],
    ["a province without its noun", "They live in New York state.", ["New York new-york-state"]],
  ])("%s", (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});
