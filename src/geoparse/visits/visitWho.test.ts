import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("whom words that are no name mean", () => {
  it.each([
    [
      "a headline's surname",
      "Foreign Minister Otieno to visit Egypt\n\nLee Otieno, Kenya's foreign minister, flies to Cairo.",
      ["Otieno > EGY planned"],
    ],
    [
      "an office that is written as a name",
      "Prime Minister Narendra Modi spoke. Prime Minister attended a summit in Cairo.",
      ["Modi > EGY made"],
    ],
    [
      "a minister just named without his office",
      "Annette Weber spoke. Scholz came to Cairo. The German foreign minister flew to Athens.",
      ["Scholz > EGY made", "Scholz > GRC made"],
    ],
    [
      "the president named last, though by his name alone",
      "French President Emmanuel Macron spoke. Egyptian President Omar Said spoke. Macron laughed. The president flew to Athens.",
      ["Macron > GRC made"],
    ],
    [
      "the president, not the chancellor named last",
      "Egyptian President Omar Said spoke. Chancellor Scholz laughed. The president flew to Athens.",
      ["Said > GRC made"],
    ],
    [
      "an office that a title of honour stands behind",
      "Prime Minister Shri Narendra Modi spoke. Macron laughed. The Prime Minister flew to Cairo.",
      ["Modi > EGY made"],
    ],
    [
      "the president whom the article is about, not another named long before",
      `President Vučić spoke. Vučić laughed. Vučić sang. ${"It rained. ".repeat(3)}President Macron phoned. ${"It rained on the river and on the old bridges of the town all day. ".repeat(5)}\n\nThe president flew to Cairo.`,
      ["Vučić > EGY made"],
    ],
    ["a premier", "Iraqi Prime Minister Adel al-Hadi spoke. The premier flew to Cairo.", ["al-Hadi > EGY made"]],
    [
      "a family name at a head",
      "Iraqi Prime Minister Adel al-Hadi spoke. Al-Hadi flew to Cairo.",
      ["al-Hadi > EGY made"],
    ],
    ["a king by his given name", "King Felipe VI of Spain spoke. Felipe flew to Cairo.", ["VI > EGY made"]],
    ["a sheikh", "Sheikh Omar bin Zaki Al Said of Kuwait spoke. Sheikh Omar flew to Cairo.", ["Said > EGY made"]],
    [
      "an office before a name and a title",
      "Qatar's emir, Sheikh Omar bin Zaki Al Said, spoke. The emir flew to Cairo.",
      ["Said > EGY made"],
    ],
    [
      "whose tour it was",
      "It is months since Modi was in Athens, on the tour that had brought him to Cairo, as Jean Blanc, the foreign minister, knows.",
      ["Modi > EGY made", "Modi > GRC made"],
    ],
    ["a commissioner", "Trade Commissioner Ann Falk visited Cairo and Athens.", ["Falk > EGY made", "Falk > GRC made"]],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toEqual(expected));

  it.each([
    ["no king for a president", "Vučić spoke. Vučić laughed. Vučić sang. The king was in Cairo."],
    ["an office of anyone", "Prime Minister Narendra Modi spoke. Lee became Prime Minister in Cairo."],
    ["a commissioner of police", "Police Commissioner Ann Falk visited Cairo."],
    ["the Commission's head in Brussels", "Ursula von der Leyen spoke in Brussels."],
    ["with her office, in Brussels", "Von der Leyen laughed. President von der Leyen flew to Brussels."],
    ["a commissioner in Brussels", "Trade Commissioner Ann Falk flew to Brussels."],
  ])("%s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});
