import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("who comes after the words about where", () => {
  it.each([
    ["a participle", "Speaking in Cairo, Macron called for calm.", "Macron > EGY made"],
    ["having met", "After meeting Modi in Athens, Macron called for calm.", "Macron > GRC made"],
    ["days later", "Two days after landing in Cairo, Macron called for calm.", "Macron > EGY made"],
    ["beside another", "Standing next to Modi in New Delhi, Macron said so.", "Macron > IND made"],
    ["his way", "En route to Cairo, Macron told reporters that he was tired.", "Macron > EGY made"],
    ["a plane", "On the plane to Cairo, Macron told reporters that he was tired.", "Macron > EGY made"],
    ["boarding", "Before boarding his plane to Cairo, Macron spoke.", "Macron > EGY made"],
    ["a return", "On his return from Cairo, Macron spoke.", "Macron > EGY made"],
    ["an arrival", "On arrival in Cairo, Macron was cheered.", "Macron > EGY made"],
    ["fresh from", "Fresh from a trip to Cairo, Macron warned of war.", "Macron > EGY made"],
    ["back from", "Back in Paris from Cairo, Macron spoke.", "Macron > EGY made"],
    ["talks with somebody", "During talks with Modi in New Delhi, Macron asked for more.", "Macron > IND made"],
    ["his press conference", "At a press conference with Modi in New Delhi, Macron spoke.", "Macron > IND made"],
    ["in a second sentence", "It rained. After a visit to Egypt, Macron was back.", "Macron > EGY made"],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toContain(expected));

  it.each([
    ["talks of others", "After the talks in Cairo, Macron called for calm."],
    ["a war", "During the war in Egypt, Macron was silent."],
    ["an event there", "After the earthquake in Turkey, Macron sent help."],
    ["what he speaks about", "Speaking about the talks in Cairo, Macron was calm."],
    ["a crisis", "Addressing the crisis in Egypt, Macron called for calm."],
    ["home", "Sitting in Paris, Macron said so."],
    ["a possessor", "After visiting Egypt, Macron's envoy was tired."],
    ["before another subject", "After visiting Egypt, tourists met Macron."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});

describe("invited", () => {
  it.each([
    ["by a host's invitation", "Macron accepted Modi's invitation to visit India.", "Macron > IND planned"],
    ["by one from him", "Macron has accepted an invitation from Modi to visit India.", "Macron > IND planned"],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toEqual([expected]));
});
