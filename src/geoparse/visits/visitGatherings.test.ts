import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("who comes to an event with others", () => {
  it.each([
    [
      "brought together",
      "The Mercosur summit in Cairo brought together Macron, Modi and Scholz.",
      ["Macron", "Modi", "Scholz"],
    ],
    ["which drew", "A forum in Athens on Tuesday drew Macron and Modi.", ["Macron", "Modi"]],
    ["attended by", "The parade in Cairo was attended by Macron and Modi.", ["Macron", "Modi"]],
    [
      "who agrees with another",
      "On the margins of the forum in Athens, Macron announced a deal with Modi.",
      ["Macron", "Modi"],
    ],
    ["the only ones", "Macron and Modi were the only European leaders in Cairo for the parade.", ["Macron", "Modi"]],
    ["among the guests", "Macron was among the heads of state in Cairo.", ["Macron"]],
    ["joined there", "Macron will be joined in Cairo by Scholz.", ["Macron", "Scholz"]],
    ["on the plane", "Travelling with Macron to Cairo were Modi and Scholz.", ["Macron", "Modi", "Scholz"]],
    ["met there", "Macron flew to Cairo, where he met Modi.", ["Macron", "Modi"]],
    ["in a headline", "Macron due in Cairo on Tuesday", ["Macron"]],
    ["what he did there", "In Cairo, Macron walked past the old fort.", ["Macron"]],
    ["what he will do there", "In Cairo the president, Macron, is to open a fair.", ["Macron"]],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text).map((visit) => visit.split(" ")[0])).toEqual(expected));

  it.each([
    ["at home", "The summit in Paris brought together Macron and his ministers."],
    ["what is his", "The summit in Cairo brought together Macron's critics."],
    ["whom they speak of", "The forum in Cairo drew fire from critics of Macron."],
    ["a rank", "Macron was among the leaders of Europe who phoned Cairo."],
    ["what one seeks elsewhere", "In Ukraine, Macron sought a balance."],
    ["who has his seat where nobody says", "Scholz flew home, where he met Macron."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));

  it("who leads no state may be at home anywhere", () => {
    expect(visitsIn("Macron flew to Cairo, where he met Commission President Ursula Berg.")).toEqual([
      "Macron > EGY made",
    ]);
  });
});
