import { describe, expect, it } from "vitest";
import { KeySet } from "./keySet.ts";
import { firstWord, type Token, tokens, wordsOfPhrase } from "./tokens.ts";
import { createWordTable, type Word, WordIndex, wordsOf } from "./words.ts";

/** The only word of a text. */
function word(text: string): Word {
  const [only] = tokens(text, 0, text.length);
  if (only === undefined) throw new Error(`no word in ${text}`);
  return only;
}

describe("numbers of words", () => {
  it.each([
    { a: "Bank", b: "Bank", same: true },
    { a: "Bank", b: "bank", same: false },
    { a: "abcd", b: "abc", same: false },
    { a: "abcdefgh", b: "abcdefghi", same: false },
    { a: "twelveletter", b: "twelveletter", same: true },
    { a: "internationally", b: "internationally", same: true },
    { a: "internationally", b: "internationale", same: false },
    { a: "Türkiye", b: "Türkiye", same: true },
    { a: "Türkiye", b: "Turkiye", same: false },
  ])("$a and $b: $same", ({ a, b, same }) => {
    expect(word(a).number > 0 && word(a).number === word(b).number).toBe(same);
  });

  it("leaves a word longer than any without one", () => {
    expect(word("x".repeat(41))).toMatchObject({ key: "x".repeat(41), number: 0 });
  });
});

describe("words of a phrase of our own data", () => {
  const withoutNumbers = (words: readonly Token[]) => words.map((word) => ({ ...word, number: 0 }));

  it.each([
    { phrase: "Port Loko", first: "port" },
    { phrase: "« Île-d’Yeu »", first: "ile" },
    { phrase: "U.S. 5th fleet*", first: "u" },
    { phrase: "𝒜bc, Łódź", first: "𝒜bc" },
    { phrase: "Ya\u0301 x", first: "ya" },
  ])("$phrase: those of a text, without numbers", ({ phrase, first }) => {
    expect(wordsOfPhrase(phrase)).toEqual(withoutNumbers(tokens(phrase, 0, phrase.length)));
    expect(firstWord(phrase)).toEqual(wordsOfPhrase(phrase)[0]);
    expect(firstWord(phrase)?.key).toBe(first);
  });

  it("gives none for a phrase without words", () => {
    expect(wordsOfPhrase(" – ")).toEqual([]);
    expect(firstWord(" – ")).toBeNull();
  });
});

describe("a set of keys", () => {
  const keys = new KeySet();
  const long = "y".repeat(60);

  it.each([
    { put: "bank", asked: "Bank", has: true },
    { put: "café", asked: "Cafe", has: true },
    { put: "bank", asked: "Banks", has: false },
    { put: long, asked: long, has: true },
    { put: "bank", asked: long, has: false },
  ])("holds $asked after $put: $has", ({ put, asked, has }) => {
    keys.clear();
    keys.add(word(put));
    expect(keys.has(word(asked))).toBe(has);
  });

  it("holds nothing of the text before", () => {
    keys.add(word("bank"));
    keys.add(word(long));
    keys.clear();
    expect([keys.has(word("bank")), keys.has(word(long))]).toEqual([false, false]);
  });
});

describe("tables of words", () => {
  it("look up a way of writing once, and a word without a number each time", () => {
    const asked: string[] = [];
    const table = createWordTable(({ key }) => {
      asked.push(key);
      return key === "oslo" ? 1 : null;
    });
    const long = "z".repeat(60);
    expect(["Oslo", "Oslo", "Bergen", "Bergen", long, long].map((text) => table(word(text)))).toEqual([
      1,
      1,
      null,
      null,
      null,
      null,
    ]);
    expect(asked).toEqual(["oslo", "bergen", long, long]);
  });

  it("ask of any way of writing whether its key is on a list", () => {
    const isDirection = wordsOf("north south");
    expect(["North", "NORTH", "south", "Southern"].map((text) => isDirection(word(text)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe("an index of words", () => {
  /** The numbers of a word in an index. */
  function listOf(index: WordIndex, text: string): readonly number[] {
    const list: number[] = [];
    for (let at = index.startOf(word(text)); index.at(at) !== 0; at++) list.push(index.at(at));
    return list;
  }

  it("holds the list of each word, however many there are", () => {
    const index = new WordIndex((key) => (key.startsWith("none") ? [] : Array.from(key, (c) => c.charCodeAt(0))));
    const words = Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? `none${i}` : `some${i}`));
    const expected = words.map((text) => (text.startsWith("none") ? "" : text));
    // Twice: what was looked up lies where it was put.
    for (let turn = 0; turn < 2; turn++) {
      expect(words.map((text) => String.fromCharCode(...listOf(index, text)))).toEqual(expected);
    }
  });

  it("tells the list of a word without a number, which leaves no trace", () => {
    const index = new WordIndex((key) => [key.length]);
    const [long, longer] = ["z".repeat(60), "z".repeat(70)];
    expect(["Oslo", long, longer, "Oslo", "Riga", long].map((text) => listOf(index, text))).toEqual([
      [4],
      [60],
      [70],
      [4],
      [4],
      [60],
    ]);
  });
});
