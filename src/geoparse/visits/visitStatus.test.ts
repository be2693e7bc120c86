import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

/** What is told of Macron's one visit to Egypt. */
const told = (text: string): string => visitsIn(`A journey\n\n${text}`).join(", ").replace("Macron > EGY ", "");

describe("whether a visit took place", () => {
  it.each([
    ["Macron gave up a journey to Cairo.", "cancelled"],
    ["Macron's trip to Cairo has been put back because of a storm.", "cancelled"],
    ["Macron's trip to Cairo, announced in May, was withdrawn.", "cancelled"],
    ["Macron's trip to Cairo will not take place.", "cancelled"],
    ["Macron's trip to Cairo is off: nobody wants it.", "cancelled"],
    ["Macron had planned to travel to Cairo and stayed in Paris.", "cancelled"],
    ["Macron is going to Cairo to negotiate.", "planned"],
    ["Macron is flying to Cairo.", "planned"],
    ["Macron leaves for Cairo at the end of the month.", "planned"],
    ["Macron's next trip abroad is to Cairo.", "planned"],
    ["Macron's much-delayed trip to Cairo is set for May.", "planned"],
    ["Xi Jinping said that Macron would be welcome in Cairo.", "hypothetical"],
    ["Macron is welcome in Cairo at any time.", "hypothetical"],
    ["Macron discussed a visit to Cairo.", "hypothetical"],
    ["Macron called for a visit to Cairo.", "hypothetical"],
    ["Macron hinted at another trip to Cairo.", "hypothetical"],
    ["Talks about a visit by Macron to Cairo went nowhere.", "hypothetical"],
    ["Macron discussed his visit to Cairo with reporters.", "made"],
    ["Nobody expects Macron to visit Cairo.", ""],
    ["Macron's visit to Cairo will be his third.", "planned"],
    ["Macron's trip to Cairo, the second this year, will focus on trade.", "planned"],
    ["Macron's visit to Cairo will be remembered.", "made"],
    ["Macron cut short his stay in Cairo.", "made"],
    ["Macron had gone to Cairo, and the deal was off.", "made"],
    ["Macron went to Cairo and was put back on a plane.", "made"],
    ["Macron, on his way to Cairo, changed planes there.", "planned"],
    ["Macron was going to Cairo often in those years.", "made"],
  ])("%s %s", (text, status) => expect(told(text)).toBe(status));
});
