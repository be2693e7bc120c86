import { describe, expect, it } from "vitest";
import { visitDaysIn } from "./visitTold.fixture.ts";

const AT_LAST = "Modi landed in Cairo.";
const told = (text: string): string[] => visitDaysIn(`${AT_LAST} ${text}`).filter((v) => !v.startsWith("Modi"));

describe("who had been there before", () => {
  it.each([
    ["since another's visit", "It was the first state visit by a leader of Asia since Xi Jinping's in 2016."],
    ["since that of another", "It was the first by an Asian leader since that of Xi Jinping in 2016."],
    ["nobody since", "No leader of Asia has been received with such honours since Xi Jinping in 2016."],
    ["the last one", "The last such visitor was Xi Jinping in 2016."],
    ["preceded", "He had been preceded, as a guest of state, by Xi Jinping in 2016."],
    ["of his state", "It was the first visit by a leader of Asia since Xi Jinping of China in 2016."],
  ])("%s: %s", (_, text) => expect(told(text)).toEqual(["Jinping > EGY made 2016"]));

  it("at the place that the sentence names", () => {
    expect(told("He will be the first Asian leader to stop in Athens since Xi Jinping in 2016.")).toEqual([
      "Jinping > GRC made 2016",
    ]);
  });

  it.each([
    ["who won", "He was the first to win three times since Xi Jinping in 2016."],
    ["without a year", "It was the first visit by a leader of Asia since Xi Jinping spoke."],
    ["at home", "It was the first state visit by a leader since Egyptian President Omar Said in 2016."],
    ["by what", "It was preceded by a letter of Xi Jinping in 2016."],
  ])("not %s: %s", (_, text) => expect(told(text)).toEqual([]));

  it("not where nobody was told to be", () => {
    expect(visitDaysIn("It was the first state visit by a leader of Asia since Xi Jinping's in 2016.")).toEqual([]);
  });
});
