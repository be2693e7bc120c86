import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("the place that has a guest, and where one comes back from", () => {
  it.each([
    ["had him", "Kenya had Modi in May 2024.", ["Modi > KEN made"]],
    ["has had him", "Kenya has had Modi as a guest.", ["Modi > KEN made"]],
    ["got him later", "Nairobi and Cairo got Modi nine months later.", ["Modi > KEN made", "Modi > EGY made"]],
    ["its people received him", "The Brazilians had last welcomed Modi in May 2024.", ["Modi > BRA made"]],
    ["its parliament", "Modi addressed the Kenyan parliament.", ["Modi > KEN made"]],
    ["of its capital", "Modi spoke in Nairobi's parliament on Monday.", ["Modi > KEN made"]],
    ["one after the other", "Modi landed in Nairobi after Cairo.", ["Modi > KEN made", "Modi > EGY made"]],
    ["lately back", "Modi, lately back from Nairobi, spoke of a friend.", ["Modi > KEN made"]],
    ["several in a week", "Modi did Kenya, Egypt and Serbia in one week.", ["KEN", "EGY", "SRB"]],
  ])("%s: %s", (_, text, told) => {
    expect(visitsIn(text).toSorted()).toEqual(told.map((t) => (t.includes(">") ? t : `Modi > ${t} made`)).toSorted());
  });

  it.each([
    ["had him on its list", "Kenya had Modi arrested."],
    ["had him as a friend", "Kenya had Modi to thank."],
    ["its parliament by video", "Modi addressed the Kenyan parliament by video."],
    ["his own parliament", "Modi addressed the Indian parliament."],
    ["what he did for them", "Modi did Kenya and Egypt a favour."],
    ["news from there", "Modi spoke of the news back from Nairobi."],
  ])("no visit where %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});

describe("the history of two states", () => {
  const HISTORY = "India and Kenya: the record of visits\n\nIt begins late. ";
  it.each([
    ["who went", "Modi first went as prime minister in May 2016.", ["Modi > KEN made"]],
    ["who came the other way", "William Ruto came in May 2024.", ["Ruto > IND made"]],
    ["who stayed", "Modi stayed eleven hours on 4 May 2022.", ["Modi > KEN made"]],
    ["who was there", "Modi was there again in May 2022.", ["Modi > KEN made"]],
    ["who brought others", "Modi brought ten ministers in June 2011.", ["Modi > KEN made"]],
    ["who is invited", "Modi has accepted an invitation for early 2026.", ["Modi > KEN planned"]],
  ])("%s goes to the other: %s", (_, text, told) => expect(visitsIn(HISTORY + text)).toEqual(told));

  it("by a heading below the name of an embassy", () => {
    const head = "Embassy in Nairobi\n\nIndia – Kenya relations\n\nIt begins late. ";
    expect(visitsIn(`${head}Modi paid a state visit in May 2016 and attended the forum in June 2016.`)).toContain(
      "Modi > KEN made",
    );
  });

  it.each([
    ["whose state is a third", `${HISTORY}Macron came in May 2024.`],
    ["who went into politics", `${HISTORY}Modi went into politics.`],
    [
      "in news of two states",
      "India and Kenya sign a pact\n\nIt is a pact. Modi first went as prime minister in May 2016.",
    ],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});
