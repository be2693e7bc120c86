import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("a visit told in passing", () => {
  it.each([
    ["days after which he was back", "Macron was at his desk again after three days in Egypt.", "Macron > EGY made"],
    ["days during which he spoke", "It would rain, Macron said during his two days in Cairo.", "Macron > EGY made"],
    ["a night to come", "Macron will have a night in Cairo next week.", "Macron > EGY planned"],
    ["when he last saw it", "Macron, who last saw the Egyptian capital in May 2024, smiled.", "Macron > EGY made"],
    ["whom it saw", "Cairo and Athens both saw Macron for the first time.", "Macron > GRC made"],
    ["in and out", "Foreign Minister Jean Blanc slipped in and out of Cairo last week.", "Blanc > EGY made"],
    ["out of it", "Macron flew out of the Egyptian capital before noon.", "Macron > EGY made"],
    ["from where he had come", "Macron had come from Cairo, where it rained.", "Macron > EGY made"],
    ["where they agreed", "Macron and Modi agreed in Cairo last month to end it.", "Modi > EGY made"],
    ["where he kept his birthday", "Macron celebrated his 70th birthday in Cairo.", "Macron > EGY made"],
    ["where he slept", "Macron sheltered in a Cairo hotel in May 2024.", "Macron > EGY made"],
    ["on the tarmac", "Nobody bowed to Macron on the tarmac in Cairo.", "Macron > EGY made"],
    ["before whom he spoke", "Macron told an arms lobby in Cairo that it rained.", "Macron > EGY made"],
    ["the capital that he reached", "Macron had reached the Egyptian capital two days earlier.", "Macron > EGY made"],
    ["where he has not been since", "Macron has not visited Egypt since May 2019.", "Macron > EGY made"],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toContain(expected));

  it.each([
    ["another's days", "Macron thanked the crew after their rescue: the three days in Cairo had been hot."],
    ["days at home", "Macron spoke again after three days in Lyon."],
    ["a country of which he warned", "Macron warned in Egypt's name of a war."],
    ["what came from there", "Macron's tea had come from Cairo."],
    ["what he saw", "Macron saw Egypt as a friend."],
    ["who never saw it", "Macron never saw Cairo again."],
    ["what it saw", "Egypt saw Macron as a friend."],
    ["where he has never been", "Macron has not visited Egypt, and since May 2019 he has stayed at home."],
    ["of what there is no word", "There is no word yet about a visit by Macron to Egypt."],
    ["out of a pact", "Macron pulled his men out of Lyon."],
    ["a hotel of that name", "Macron has a room at the Grand Hotel."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});
