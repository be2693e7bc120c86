import { describe, expect, it } from "vitest";
import { areHonorifics, isStyled, withoutHonorifics } from "./honorifics.ts";

describe("titles of honour", () => {
  it.each([
    "Dr. ",
    "H.E. Dr. ",
    "H. E. ",
    "His Royal Highness, ",
    "Datuk Seri ",
    "the Rt. Hon ",
    "Most Hon. ",
    "Lt. Gen. ",
  ])("%s", (words) => expect(areHonorifics(words)).toBe(true));

  it.each(["Director ", "his ", "Hondurans "])("not %s", (words) => expect(areHonorifics(words)).toBe(false));

  it.each([
    ["lunch with Datuk Seri ", true],
    ["lunch with H.E. ", true],
    ["lunch with Brigitte ", false],
    ["lunch with Mundy ", false],
  ])("right before a name: %s", (text, styled) => expect(isStyled(text, text.length)).toBe(styled));

  it.each([
    ["prime minister, his excellency dr.", "prime minister"],
    ["prime minister datuk seri", "prime minister"],
    ["chancellor,", "chancellor"],
    ["secretary general", "secretary general"],
    ["attorney general", "attorney general"],
  ])("behind an office: %s", (office, without) => expect(withoutHonorifics(office)).toBe(without));
});
