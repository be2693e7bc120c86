import { describe, expect, it } from "vitest";
import { visitDaysIn } from "./visitTold.fixture.ts";

describe("visits of those who were there before", () => {
  it.each([
    [
      "since whom nobody came",
      "Scholz landed in Cairo. No leader had been there since Modi in 2017.",
      ["Scholz > EGY made", "Modi > EGY made 2017"],
    ],
    [
      "the first since",
      "Scholz flew to Cairo, the first leader to do so since Modi in 2017.",
      ["Scholz > EGY made", "Modi > EGY made 2017"],
    ],
    [
      "the first since that of",
      "Scholz's trip to Cairo was the first by a leader since that of Modi in March 2017.",
      ["Scholz > EGY made", "Modi > EGY made 2017-03"],
    ],
    [
      "since her hours there",
      "Scholz is due in Cairo; no leader has come since Modi's five hours there in 2017.",
      ["Scholz > EGY planned", "Modi > EGY made 2017"],
    ],
    [
      "who was the last",
      "Scholz landed in Cairo. Modi was the last, in 2017.",
      ["Scholz > EGY made", "Modi > EGY made 2017"],
    ],
    [
      "whose was the last",
      "Scholz landed in Cairo. The last one was Modi's, in 2017.",
      ["Scholz > EGY made", "Modi > EGY made 2017"],
    ],
    [
      "earlier guests of a host",
      "Earlier presidents received by Trump were Modi in 2011, Jo Unknown in 2012 and Macron in 2019.",
      ["Modi > USA made 2011", "Macron > USA made 2019"],
    ],
    [
      "who was the first",
      "Scholz landed in Cairo. Modi, in 2017, was the first.",
      ["Scholz > EGY made", "Modi > EGY made 2017"],
    ],
    [
      "one of them twice",
      "Macron visited Cairo in 2019 and Modi in 2021 and 2023.",
      ["Macron > EGY made 2019", "Modi > EGY made 2021", "Modi > EGY made 2023"],
    ],
    [
      "each in his year",
      "Macron visited Cairo in 2019, Scholz in 2022 and Modi in 2023.",
      ["Macron > EGY made 2019", "Scholz > EGY made 2022", "Modi > EGY made 2023"],
    ],
  ])("%s: %s", (_, text, visits) => expect(visitDaysIn(text).toSorted()).toEqual(visits.toSorted()));

  it.each([
    ["at home", "Scholz landed in Cairo. No guest had been there since Sisi in 2017.", ["Scholz > EGY made"]],
    [
      "of a time in office",
      "Scholz landed in Cairo. Nobody has ruled as long since Modi took office in 2005.",
      ["Scholz > EGY made"],
    ],
    [
      "whom he met",
      "Macron met Modi in Cairo in 2019, Scholz in 2022.",
      ["Macron > EGY made 2019", "Modi > EGY made 2019"],
    ],
    ["the last to leave", "Scholz landed in Cairo. Modi was the last to speak in 2017.", ["Scholz > EGY made"]],
  ])("not %s: %s", (_, text, visits) => expect(visitDaysIn(text).toSorted()).toEqual(visits.toSorted()));

  const before2016 = (text: string): string[] =>
    visitDaysIn(`Modi landed in Cairo. ${text}`).filter((v) => !v.startsWith("Modi"));
  it.each([
    ["another's visit", "It was the first state visit by a leader of Asia since Xi Jinping's in 2016."],
    ["that of another", "It was the first by an Asian leader since that of Xi Jinping in 2016."],
    ["another's honours", "No leader of Asia has been received with such honours since Xi Jinping in 2016."],
    ["the last such visitor", "The last such visitor was Xi Jinping in 2016."],
    ["who came before", "He had been preceded, as a guest of state, by Xi Jinping in 2016."],
    ["another of his state", "It was the first visit by a leader of Asia since Xi Jinping of China in 2016."],
  ])("since %s: %s", (_, text) => expect(before2016(text)).toEqual(["Jinping > EGY made 2016"]));

  it("at the place that the sentence names", () => {
    expect(before2016("He will be the first Asian leader to stop in Athens since Xi Jinping in 2016.")).toEqual([
      "Jinping > GRC made 2016",
    ]);
  });

  it.each([
    ["who won", "He was the first to win three times since Xi Jinping in 2016."],
    ["at home", "It was the first state visit by a leader since Egyptian President Omar Said in 2016."],
    ["by what", "It was preceded by a letter of Xi Jinping in 2016."],
  ])("not %s: %s", (_, text) => expect(before2016(text)).toEqual([]));
});
