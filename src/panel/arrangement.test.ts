import { describe, expect, it } from "vitest";
import type { Excerpt } from "../atlas/schema.ts";
import { arranged } from "./arrangement.ts";

const named = [{ start: 0, end: 1 }];

function excerpt(text: string, rest: Partial<Excerpt> = {}): Excerpt {
  const where = { document: "a.txt", start: 0, end: text.length, text, paragraph: 1 };
  return { ...where, mentions: named, others: [], visits: [], ties: [], ...rest };
}

describe("the excerpts of an article", () => {
  it("stand by what they assert, the strongest first, else as the text has them", () => {
    const excerpts = [
      excerpt("in context", { mentions: [], ties: ["t"] }),
      excerpt("names 1"),
      excerpt("a tie", { ties: ["t"] }),
      excerpt("names 2"),
      excerpt("a visit", { visits: ["v"] }),
      excerpt("another tie", { ties: ["t", "u", "w"] }),
      excerpt("a visit and a tie", { visits: ["v"], ties: ["t"] }),
    ];
    expect(arranged(excerpts).map(({ excerpt: { text } }) => text)).toEqual([
      ...["a visit and a tie", "a visit", "a tie", "another tie", "in context", "names 1", "names 2"],
    ]);
  });

  it("come once where the article repeats itself, with all that either asserts", () => {
    const [only, ...rest] = arranged([
      excerpt("The same  words.", { paragraph: 2, visits: ["v"] }),
      excerpt("The same words. ", { paragraph: 7, ties: ["t"], visits: ["v"] }),
    ]);
    expect(rest).toEqual([]);
    expect(only?.alsoIn).toEqual([7]);
    expect(only?.excerpt).toMatchObject({ paragraph: 2, visits: ["v"], ties: ["t"] });
  });

  it.each([
    { other: "The same words!", why: "another stop" },
    { other: "the same words.", why: "another case" },
    { other: "The same words, too.", why: "more words" },
  ])("are two with $why", ({ other }) => {
    expect(arranged([excerpt("The same words."), excerpt(other)])).toHaveLength(2);
  });
});
