import { describe, expect, it } from "vitest";
import { visitDaysIn } from "./visitTold.fixture.ts";

const told = (text: string): string[] => visitDaysIn(text).toSorted();
const CANCELLED = "Macron called off a trip to Egypt in May 2023.";

describe("a visit called off and made good", () => {
  it.each([
    ["made up for", `${CANCELLED} He made up for it in July 2023.`],
    ["made good", "A trip by Macron to Egypt was called off in May 2023 and was made good in July 2023."],
    ["taking place", `${CANCELLED} It finally took place in July 2023.`],
    ["gone on instead", `${CANCELLED} He went in July 2023 instead.`],
    ["gone on after all", `${CANCELLED} He came there in July 2023 after all.`],
  ])("%s: %s", (_, text) =>
    expect(told(text)).toEqual(["Macron > EGY cancelled 2023-05", "Macron > EGY made 2023-07"]),
  );

  it.each([
    ["of another", `${CANCELLED} Modi made up for it in July 2023.`, ["Macron > EGY cancelled 2023-05"]],
    [
      "elsewhere",
      `${CANCELLED} He went in July 2023 instead to Athens.`,
      ["Macron > EGY cancelled 2023-05", "Macron > GRC made 2023-07"],
    ],
    [
      "what was never called off",
      "Macron was in Cairo in May 2023. It took place in July 2023.",
      ["Macron > EGY made 2023-05"],
    ],
    ["without a day", `${CANCELLED} He made up for it with a letter.`, ["Macron > EGY cancelled 2023-05"]],
  ])("not %s: %s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe("an earlier visit to the same place", () => {
  const NOW = "Macron landed in Cairo.";
  it.each([
    ["the first", `${NOW} On his first visit, in 2016, he laid flowers.`],
    ["the previous one", `${NOW} During his previous stay there, in 2016, it rained.`],
  ])("%s: %s", (_, text) => expect(told(text)).toEqual(["Macron > EGY made", "Macron > EGY made 2016"]));

  it.each([
    ["of another", `${NOW} Modi spoke. On Modi's first visit, in 2016, it rained.`, "Macron > EGY"],
    ["elsewhere", `${NOW} On his first visit in 2016 to Athens it rained.`, "Macron > EGY"],
    ["to another place by its name", `${NOW} On his first trip, in 2016 to Athens, it rained.`, "Macron > EGY"],
  ])("not %s: %s", (_, text, visit) =>
    expect(told(text).filter((v) => v.startsWith(visit))).toEqual(["Macron > EGY made"]),
  );
});
