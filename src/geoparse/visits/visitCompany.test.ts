import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

it("joins him for a part of the trip", () => {
  const told = visitsIn(
    "Macron will visit Egypt. He will fly to Athens on Friday. Trade Minister Jean Blanc will join him for the Egyptian part of the tour.",
  );
  expect(told.filter((v) => v.startsWith("Blanc"))).toEqual(["Blanc > EGY planned"]);
});

it("goes if another does", () => {
  expect(visitsIn("Macron will go to Cairo if Modi does.")).toContain("Modi > EGY hypothetical");
});

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
    [
      "of his party, called large",
      "Macron flew to Cairo. Macron's top-level delegation included Foreign Minister Jean Blanc.",
      ["Blanc"],
    ],
    ["who flew in with him", "Macron flew to Cairo. Foreign Minister Jean Blanc flew in with him.", ["Blanc"]],
    [
      "of the entourage",
      "Macron flew to Cairo. Foreign Minister Jean Blanc, part of the entourage, signed.",
      ["Blanc"],
    ],
    ["of the party", "Macron flew to Cairo. Foreign Minister Jean Blanc, who was in the party, spoke.", ["Blanc"]],
    ["who joined him", "Macron flew to Cairo. Foreign Minister Jean Blanc had joined him from Lyon.", ["Blanc"]],
    ["who came later", "Macron flew to Cairo. Foreign Minister Jean Blanc caught up with him by train.", ["Blanc"]],
    ["who walked behind", "Macron arrived in Cairo, with Foreign Minister Jean Blanc two paces behind.", ["Blanc"]],
    ["for the guests", "Macron flew to Cairo. Foreign Minister Jean Blanc signed for the visitors.", ["Blanc"]],
    [
      "on the plane",
      "Macron flew to Cairo. Foreign Minister Jean Blanc told reporters on the plane that it rained.",
      ["Blanc"],
    ],
    [
      "with whom he is travelling",
      "Macron flew to Cairo. He is travelling with Foreign Minister Jean Blanc.",
      ["Blanc"],
    ],
    ["who came before him", "Macron flew to Cairo. Foreign Minister Jean Blanc arrived a day before him.", ["Blanc"]],
    ["who went too", "Macron flew to Cairo. Foreign Minister Jean Blanc went too.", ["Blanc"]],
    ["who had come along", "Macron flew to Cairo. Foreign Minister Jean Blanc had come along, tired.", ["Blanc"]],
    [
      "who came ahead",
      "Macron flew to Cairo. Foreign Minister Jean Blanc, who travelled ahead of the presidential party, was tired.",
      ["Blanc"],
    ],
    [
      "of a delegation",
      "Macron flew to Cairo. The French delegation included Foreign Minister Jean Blanc and Defence Minister Luc Noir.",
      ["Blanc", "Noir"],
    ],
    ["a step behind", "Macron landed in Cairo, with Foreign Minister Jean Blanc a step behind.", ["Blanc"]],
    ["likewise", "Macron is in Cairo, as are Modi and Germany's Olaf Scholz.", ["Modi", "Scholz"]],
    ["witnesses", "Macron signed a pact in Cairo in the presence of H.E. Dr. Modi and Scholz.", ["Modi", "Scholz"]],
    ["as well, so", "Macron went to Cairo, and so did Modi.", ["Modi"]],
    ["on the delegation", "Macron flew to Cairo. Foreign Minister Jean Blanc is on the delegation.", ["Blanc"]],
    [
      "in the suite",
      "Macron flew to Cairo. The official suite comprised the Minister of the Armed Forces, Jean Blanc, the Minister for Culture, Luc Noir, and some artists.",
      ["Blanc", "Noir"],
    ],
    ["who sat in it", "Macron flew to Cairo. In his delegation sat Foreign Minister Jean Blanc.", ["Blanc"]],
    ["aboard", "Macron flew to Cairo. Foreign Minister Jean Blanc was aboard.", ["Blanc"]],
    [
      "who was on the plane",
      "Macron flew to Cairo. Jean Blanc, the foreign minister, who was on the plane, slept.",
      ["Blanc"],
    ],
    ["travelling with him", "Macron flew to Cairo. His minister Jean Blanc, travelling with him, spoke.", ["Blanc"]],
    ["who accompanied him", "Macron flew to Cairo. His foreign minister, Jean Blanc, accompanied him.", ["Blanc"]],
    [
      "of two and another",
      "Macron flew to Cairo. Foreign Minister Jean Blanc, Defence Minister Luc Noir and the head of his office, a tired man, accompanied him.",
      ["Blanc", "Noir"],
    ],
    [
      "two ministers",
      "Macron flew to Cairo. Two ministers, Jean Blanc and Luc Noir, went with him.",
      ["Blanc", "Noir"],
    ],
    [
      "who stood behind him",
      "Macron flew to Cairo. Foreign Minister Jean Blanc stood behind him on the tarmac.",
      ["Blanc"],
    ],
    ["with him there", "Macron flew to Cairo. Foreign Minister Jean Blanc was with him in Cairo.", ["Blanc"]],
    ["in tow", "Macron was in Cairo in May, with ministers Jean Blanc and Luc Noir in tow.", ["Blanc", "Noir"]],
    [
      "before the place",
      "Macron took off at noon. With him was Foreign Minister Jean Blanc. In Cairo he met Sisi. He flew to Cairo on a tired plane.",
      ["Blanc"],
    ],
    ["for an event", "Macron was in Cairo for the summit with Modi.", ["Modi"]],
    ["further away", "Macron was in Cairo for the second summit of the five, along with Modi.", ["Modi"]],
    ["whom he brought", "Macron flew to Cairo. He brought along Foreign Minister Jean Blanc.", ["Blanc"]],
  ])("%s: %s", (_, text, along) => {
    const told = visitsIn(text);
    expect(told).toContain("Macron > EGY made");
    for (const name of along) expect(told).toContain(`${name} > EGY made`);
  });

  it.each([
    ["who stayed", "Macron flew to Cairo. Foreign Minister Jean Blanc stayed at home with his staff."],
    ["a host", "Macron flew to Cairo. Foreign Minister Omar Said of Egypt was at his side."],
    ["a host who signed", "Macron flew to Cairo. Foreign Minister Omar Said of Egypt signed for the hosts."],
    ["who joined a party", "Macron flew to Cairo. Foreign Minister Jean Blanc joined the Socialist Party."],
    ["who told reporters", "Macron flew to Cairo. Foreign Minister Jean Blanc told reporters at home that it rained."],
    ["who left things behind", "Macron flew to Cairo. Foreign Minister Jean Blanc was two points behind."],
    ["who came to Egypt for a conference", "Macron flew to Cairo. Foreign Minister Omar Said of Egypt went too far."],
    ["whose presence is none", "Macron flew to Cairo. A pact was signed in the presence of Modi."],
    ["who is likewise tired", "Macron flew to Cairo. He slept, as did Modi."],
    ["who went elsewhere with him", "Macron flew to Cairo. Foreign Minister Jean Blanc accompanied him home."],
    ["a host who stood there", "Macron flew to Cairo. Egypt's Omar Said stood behind him on the tarmac."],
    ["whose people were aboard", "Macron flew to Cairo. Aides of Foreign Minister Jean Blanc were aboard."],
    ["what he brought", "Macron flew to Cairo. He brought along a letter."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual(["Macron > EGY made"]));
});
