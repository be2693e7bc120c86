import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("who goes along", () => {
  it.each([
    [
      "with him",
      "Macron flew to Cairo with Foreign Minister Jean Blanc and Defence Minister Luc Noir.",
      ["Blanc", "Noir"],
    ],
    ["at his side", "Macron landed in Cairo with Foreign Minister Jean Blanc at his side.", ["Blanc"]],
    [
      "told afterwards",
      "Macron flew to Cairo. Foreign Minister Jean Blanc and Prime Minister Luc Noir are accompanying him.",
      ["Blanc", "Noir"],
    ],
    [
      "who is with him",
      "Macron flew to Cairo. Foreign Minister Jean Blanc, a friend of the arts, is with him.",
      ["Blanc"],
    ],
    ["of his party", "Macron flew to Cairo. Foreign Minister Jean Blanc was in Macron's delegation.", ["Blanc"]],
    ["whom he brought", "Macron flew to Cairo. He brought along Foreign Minister Jean Blanc.", ["Blanc"]],
  ])("%s: %s", (_, text, along) => {
    const told = visitsIn(text);
    expect(told).toContain("Macron > EGY made");
    for (const name of along) expect(told).toContain(`${name} > EGY made`);
  });

  it.each([
    ["who stayed", "Macron flew to Cairo. Foreign Minister Jean Blanc stayed at home with his staff."],
    ["a host", "Macron flew to Cairo. Foreign Minister Omar Said of Egypt was at his side."],
    ["what he brought", "Macron flew to Cairo. He brought along a letter."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual(["Macron > EGY made"]));
});
