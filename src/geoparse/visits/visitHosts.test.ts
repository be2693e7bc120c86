import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("a host's guest", () => {
  it.each([
    ["in the host's rooms", "Modi received Macron at his palace.", "Macron > IND made"],
    ["in rooms with a name", "Modi welcomed Macron to the grey palace on Tuesday.", "Macron > IND made"],
    ["without a place", "Modi hosted Macron for talks.", "Macron > IND made"],
    ["to come", "Modi will host Macron on Friday.", "Macron > IND planned"],
    ["by the host", "Macron was received by Modi with military honours.", "Macron > IND made"],
    ["by a state", "Turkey is hosting Macron for the first time.", "Macron > TUR made"],
    ["by a state that will", "Turkey will host Macron on Friday.", "Macron > TUR planned"],
    ["at a reception", "Modi held a dinner in Cairo for Macron.", "Modi > EGY made"],
    ["with honours in a place", "Modi received Macron with military honours at a house in Delhi.", "Macron > IND made"],
    ["a carpet", "Modi rolled out the red carpet for Macron in New Delhi.", "Macron > IND made"],
    ["who is told so there", "Modi told Macron in New Delhi that he was right.", "Macron > IND made"],
    ["beside whom another stood", "Modi stood beside Macron and Scholz at a parade in New Delhi.", "Scholz > IND made"],
    ["in reverse order", "Also attending the forum in Cairo was Macron.", "Macron > EGY made"],
    ["a welcome", "Modi gave Macron a lavish welcome.", "Macron > IND made"],
    ["as a guest", "Macron was Modi's guest last week.", "Macron > IND made"],
    [
      "among others with their years",
      "Leaders received by Modi were Jean Blanc in 1998, Macron in 2019 and Xi in 2020.",
      "Jinping > IND made",
    ],
    ["as a visitor", "Macron, who was Modi's first French visitor in May, was glad.", "Macron > IND made"],
    ["by the first state", "Turkey was the first country to receive Macron.", "Macron > TUR made"],
    ["embraced there", "Macron got a bear hug from Modi on the tarmac in New Delhi.", "Macron > IND made"],
    [
      "invited to an event",
      "Modi invited Macron to the next summit of friends in New Delhi.",
      "Macron > IND hypothetical",
    ],
    [
      "invited to come",
      "The Indian prime minister, Narendra Modi, has invited Macron to make a visit.",
      "Macron > IND hypothetical",
    ],
    ["when the host took office", "Macron came back in May for Modi's second inauguration.", "Macron > IND made"],
    ["at the oath", "Macron will be guest of honour at the swearing-in of Modi.", "Macron > IND planned"],
    ["at the host's table", "Macron had dinner at Modi's palace.", "Macron > IND made"],
    [
      "at the host's summit",
      "Modi spoke at the forum that he hosted in May, to which Macron came.",
      "Macron > IND made",
    ],
    ["joining", "Joining Modi in Cairo was Macron.", "Macron > EGY made"],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toContain(expected));

  it.each([
    ["on the sidelines of something", "Modi received Macron on the sidelines of the summit."],
    ["somebody of his", "Modi hosted Macron's envoy."],
    ["somebody of his in the house", "Modi hosted Macron's wife at his palace."],
    ["somebody of his", "Modi gave Macron's envoy a lavish welcome."],
    ["an answer", "Modi gave Macron a long answer."],
    ["words", "Modi welcomed Macron's remarks."],
    ["a greeting", "Modi welcomed Macron as a friend of peace."],
    ["a letter", "Modi received a letter from Macron."],
    ["a call", "Modi told Macron by phone that he was right."],
    ["what is said about a place", "Modi told Macron about the war in Ukraine."],
    ["an oath before an oath", "Macron waited for Modi to speak after his own inauguration."],
    ["an oath that he missed", "Macron did not come to Modi's inauguration."],
    ["a table of talks", "Macron had questions for Modi's palace."],
    ["a dinner of others", "Modi hosted a dinner for donors."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));

  it("not of the host's state where they met elsewhere", () => {
    expect(visitsIn("Modi received Macron in Geneva.")).not.toContain("Macron > IND made");
  });
});
