import { describe, expect, it } from "vitest";
import { locate } from "../assemble/located.fixture.ts";
import { datelineOf } from "./visitPlaces.ts";

const datelined = (text: string): string | undefined => datelineOf(locate(text))?.destinations?.[0]?.iso3;

describe("the place that an article is written from", () => {
  it.each([
    ["a dash", "Cairo — It rained."],
    ["an agency", "Cairo (AP) - It rained."],
    ["the month first", "Cairo, May 3, 2024 (Wire) -- It rained."],
    ["the day first", "Cairo, 3 May 2024 (Wire) — It rained."],
    ["the day in brackets", "Cairo (May 3, 2024) — It rained."],
    ["a state", "Cairo, Egypt — It rained."],
    ["a weekday", "Cairo, Friday, May 3, 2024\n\nIt rained."],
    ["a colon", "Cairo, 3 May 2024: It rained."],
    ["a full stop", "Cairo, 3 May 2024. It rained."],
    ["a full stop and a dash", "Cairo, 3 May 2024.- It rained."],
    ["a line of its own", "It rains\n\nCairo, 3 May 2024 (Wire correspondent)\n\nIt rained."],
    ["an agency between", "Cairo (Wire/AP), 3 May 2024: It rained."],
    ["a correspondent before", "It rains\n\nStaff Correspondent, Cairo, May 3, 2024\n\nIt rained."],
  ])("%s: %s", (_, text) => expect(datelined(text)).toBe("EGY"));

  it.each([
    ["a subject", "Cairo, in May 2024, was dry."],
    ["a pair", "Cairo-Athens talks ended."],
    ["a pair with a long hyphen", "Cairo–Athens talks ended."],
    ["a place and a remark", "Cairo: it rained."],
    ["a day in a sentence", "In Cairo, 3 May 2024 was dry."],
    ["a list", "It rains\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nCairo, 3 May 2024: it rained."],
  ])("not %s: %s", (_, text) => expect(datelined(text)).toBeUndefined());
});
