import { describe, expect, it } from "vitest";
import { visitsIn } from "../visits/visitTold.fixture.ts";

describe("leaders whom only the text names", () => {
  it.each([
    ["a counterpart", "Macron met his Kenyan counterpart, Tobias Karrel, in Cairo.", ["Karrel > EGY made"]],
    [
      "a counterpart from a state",
      "Macron met his counterpart from Kenya, Tobias Karrel, in Cairo.",
      ["Karrel > EGY made"],
    ],
    ["his minister", "Macron left. His foreign minister, Anna Lund, flew to Cairo.", ["Lund > EGY made"]],
    ["in apposition", "Tobias Karrel, Kenya's prime minister, flew to Cairo.", ["Karrel > EGY made"]],
    ["in a clause", "Tobias Karrel, who has been Kenya's president since May, flew to Cairo.", ["Karrel > EGY made"]],
    ["a portfolio", "Kenya's minister for trade and industry, Anna Lund, flew to Cairo.", ["Lund > EGY made"]],
    ["a portfolio and no comma", "The Kenyan Minister of Energy Anna Lund flew to Cairo.", ["Lund > EGY made"]],
    ["a portfolio of no state", "Macron left. The finance minister, Anna Lund, flew to Cairo.", ["Lund > EGY made"]],
    ["a title before a name", "General Macron flew to Cairo.", ["Macron > EGY made"]],
    ["a king with a number", "King Oskar VII of Kenya flew to Cairo.", ["VII > EGY made"]],
    [
      "of two states",
      "The prime ministers of Kenya and Poland, Tobias Karrel and Jan Mazur, flew to Cairo.",
      ["Karrel > EGY made", "Mazur > EGY made"],
    ],
    [
      "portfolios one behind the other",
      "Foreign Minister Jan Mazur, Minister for Education Anna Lund, and Minister of Public Security Tobias Karrel flew to Cairo.",
      ["Mazur > EGY made", "Lund > EGY made", "Karrel > EGY made"],
    ],
    ["two of them", "Two ministers, Anna Lund and Jan Mazur, flew to Cairo.", ["Lund > EGY made", "Mazur > EGY made"]],
    [
      "each with his state",
      "Presidents Tobias Karrel of Kenya and Jan Mazur of Poland flew to Cairo.",
      ["Karrel > EGY made", "Mazur > EGY made"],
    ],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ["a counterpart without a state", "Macron praised his counterpart, Tobias Karrel, in Cairo."],
    ["at home", "Macron left. His foreign minister, Anna Lund, flew to Lyon."],
    ["fewer names than states", "The prime ministers of Kenya and Poland, Tobias Karrel among them, flew to Cairo."],
    ["an office of no portfolio", "The president, Anna Lund, flew to Cairo."],
    ["one name beside it", "The finance minister, Lund, flew to Cairo."],
    [
      "a minister of no state where the article is at home",
      "Macron slept. Macron ate. The finance minister, Anna Lund, flew to Lyon.",
    ],
    ["another's given name", "Brigitte Macron flew to Cairo."],
    ["the verb before an office", "Anna Lund, accompanied the president to Lyon."],
    ["two without names", "Two ministers, London said, flew to Cairo."],
    ["a word before a comma", "Yesterday, Kenya's tourists flew to Cairo."],
    ["a minister of a church", "A minister of God Almighty flew to Cairo."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));

  it("reads the visitor before 'and his minister', not the minister's office as his", () => {
    const text = "Kenya's president, Paul Nkomo, and his foreign minister, Grace Banda, flew to Cairo.";
    expect(visitsIn(text)).toContain("Nkomo > EGY made");
  });
});
