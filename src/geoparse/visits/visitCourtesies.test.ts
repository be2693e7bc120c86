import { describe, expect, it } from "vitest";
import { visitDaysIn, visitsIn } from "./visitTold.fixture.ts";

describe("visits paid back", () => {
  const paid = "Egyptian President Omar Said came to Delhi. ";
  it.each([
    ["makes the journey the other way", "Modi will make the journey the other way in May.", "Modi > EGY planned"],
    ["makes it in the other direction", "Modi made the journey in the other direction.", "Modi > EGY made"],
    ["returns the visit", "Modi will return the visit in May.", "Modi > EGY planned"],
    ["pays a return visit", "Modi paid a return visit in June 2024.", "Modi > EGY made"],
    ["repays the call", "Modi repaid the call a year later.", "Modi > EGY made"],
    ["reciprocates the trip", "Modi reciprocated that trip in June.", "Modi > EGY made"],
    ["returns the favour on a day", "Modi returned the favour in June 2024.", "Modi > EGY made"],
  ])("to the state of whose visit he returns, who %s: %s", (_, text, expected) => {
    expect(visitsIn(paid + text)).toContain(expected);
  });

  it("of the same sentence", () => {
    const told = "Egyptian President Omar Said was in Delhi in March 2023, and Modi repaid the call in May 2023.";
    expect(visitDaysIn(told)).toEqual(["Said > IND made 2023-03", "Modi > EGY made 2023-05"]);
  });

  it.each([
    ["nobody's visit", "Macron flew to Cairo. Modi will return the visit in May."],
    ["a call by telephone", `${paid}Modi returned the call by telephone.`],
    ["a kind word", `${paid}Modi returned the compliment with a smile.`],
    ["what he does not return", `${paid}Modi never returned the visit.`],
    ["what is long ago", `${paid}${"It rained on the fields and on the roads. ".repeat(30)}Modi returned the visit.`],
  ])("nowhere who returns %s", (_, text) => {
    expect(visitsIn(text).filter((v) => v.startsWith("Modi"))).toEqual([]);
  });

  it.each([
    ["on him", "In May 2024 Macron was in Cairo, returning a call that Egyptian President Omar Said had paid on him."],
    ["earlier", "In May 2024 Macron was in Cairo, repaying the visit Egyptian President Omar Said had made earlier."],
  ])("and who had paid it %s, on another day: %s", (_, text) => {
    expect(visitDaysIn(text)).toEqual(["Macron > EGY made 2024-05", "Said > FRA made"]);
  });

  it.each([
    ["returned at its place", "Modi returned the call in Cairo in May 2024.", "Modi > EGY made 2024-05"],
    ["a return call", "Modi's return call on Cairo in May 2024 was short.", "Modi > EGY made 2024-05"],
    ["paid on a town", "It was like the call that Modi had paid on Cairo in May 2024.", "Modi > EGY made 2024-05"],
    [
      "paid on somebody",
      "Egyptian President Omar Said waited. Modi paid him a call in May 2024.",
      "Modi > EGY made 2024-05",
    ],
  ])("%s: %s", (_, text, expected) => expect(visitDaysIn(text)).toEqual([expected]));

  it.each([
    ["a bill", "Egyptian President Omar Said waited. Modi paid him a tribute in May 2024."],
    ["a visit in hospital", "Egyptian President Omar Said was ill. Modi paid him a visit in hospital."],
    ["what he sent back", "Modi returned the statue to Cairo in May 2024."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});
