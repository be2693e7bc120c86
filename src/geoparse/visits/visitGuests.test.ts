import { describe, expect, it } from "vitest";
import { visitDaysIn, visitsIn } from "./visitTold.fixture.ts";

describe("guests of an event told before", () => {
  it.each([
    [
      "who will attend",
      "The summit opens in Cairo on Tuesday. Macron, Scholz and Modi will attend.",
      ["Macron > EGY planned", "Scholz > EGY planned", "Modi > EGY planned"],
    ],
    [
      "among the guests",
      "The forum in Cairo ended. Among the guests were Macron and Modi.",
      ["Macron > EGY made", "Modi > EGY made"],
    ],
    ["who are expected", "Egypt hosts the games this week. Macron is expected.", ["Macron > EGY planned"]],
    ["who was there", "The ceremony was held in Cairo. Macron was there.", ["Macron > EGY made"]],
    ["who made the journey", "The summit in Cairo ended. Macron made the long journey.", ["Macron > EGY made"]],
    ["who stood for others", "The summit in Cairo ended. Macron represented the Union.", ["Macron > EGY made"]],
    ["by whom it was attended", "The ceremony in Cairo was attended by Macron.", ["Macron > EGY made"]],
    [
      "by whom a union was represented",
      "The ceremony was held in Cairo. France was represented by President Macron; Germany came late.",
      ["Macron > EGY made"],
    ],
    [
      "who took part in it",
      "The ceremony was held in Cairo. Macron took part in the first such ceremony.",
      ["Macron > EGY made"],
    ],
    [
      "among leaders who met",
      "Heads of State met in Cairo on Sunday. Dr. the Hon. Macron co-chaired the summit.\n\nModi, Prime Minister of India, attended the summit.",
      ["Macron > EGY made", "Modi > EGY made"],
    ],
    ["present too", "The ceremony was held in Cairo. Also present was Macron.", ["Macron > EGY made"]],
    [
      "of an event told in passing",
      "The summit opened in Cairo. After the conference, which Macron had attended, it rained.",
      ["Macron > EGY made"],
    ],
    [
      "of states",
      "The ceremony was held in Cairo. The guests included Macron of France and Modi of India.",
      ["Macron > EGY made", "Modi > EGY made"],
    ],
    ["not at home", "The summit opens in Cairo. Macron will attend, and it rains.", ["Macron > EGY planned"]],
    ["who did attend", "The summit was held in Cairo. Macron, who did attend, was silent.", ["Macron > EGY made"]],
    [
      "who has confirmed",
      "The summit opens in Cairo. Macron and Modi have confirmed.",
      ["Macron > EGY planned", "Modi > EGY planned"],
    ],
    [
      "who stands for his country",
      "The summit opens in Cairo. Macron is to represent France.",
      ["Macron > EGY planned"],
    ],
    [
      "who will not come now",
      "The summit opens in Cairo. Macron has dropped plans to come.",
      ["Macron > EGY cancelled"],
    ],
    [
      "with their states before them",
      "The ceremony was held in Cairo. The guests included France's Macron and India's Modi.",
      ["Macron > EGY made", "Modi > EGY made"],
    ],
    ["at which they were", "The forum in Cairo, at which Macron was also present, was long.", ["Macron > EGY made"]],
    ["which they attended", "It was after the wedding in Cairo, which Macron had attended.", ["Macron > EGY made"]],
    [
      "far down by its name",
      "The summit opens in Cairo. It rains. It snows. It thaws.\n\nIt rains. Macron will attend the summit.",
      ["Macron > EGY planned"],
    ],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toEqual(expected));

  it.each([
    ["who stay away", "The summit opens in Cairo. Macron will not attend."],
    ["by video", "The meeting was held in Cairo. Macron was present by video link."],
    ["at home", "The summit opens in Paris. Macron will attend."],
    ["of an event whose place nobody said", "The summit opens on Tuesday. Macron will attend."],
    ["who are expected to do something", "The summit opens in Cairo. Macron is expected to veto the law."],
    ["of another event", "The summit in Cairo ended. Macron will attend the wedding in Lyon."],
    ["of another name", "The summit opens in Cairo. It rains. It snows. It thaws. Macron will attend the forum."],
    ["who have confirmed what they said", "The summit opens in Cairo. Macron has confirmed the sum."],
    ["told long before", "The summit opens in Cairo. It rains. It snows. It thaws. Macron will attend."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});

describe("who comes to where the article is written", () => {
  const on = "It rains\n\nMay 3, 2024\n\nCairo — It rained. ";
  it.each([
    ["this week", "Macron lands on Tuesday.", "Macron > EGY planned 2024-05-07"],
    ["in a month to come", "Macron comes in June with half his cabinet.", "Macron > EGY planned 2024-06"],
    ["in one that is over", "Macron came in April with half his cabinet.", "Macron > EGY made 2024-04"],
  ])("%s: %s", (_, text, expected) => expect(visitDaysIn(on + text)).toEqual([expected]));
});

describe("a place meant by a word", () => {
  it.each([
    ["there, of the sentence before", "Egypt waits. Macron will be there on Monday.", "Macron > EGY planned"],
    ["the country", "Egypt waits. Macron visited the country in March.", "Macron > EGY made"],
    ["the city", "Cairo waits. Macron will stay in the city until Monday.", "Macron > EGY planned"],
    ["another's stay", "Macron arrived in Cairo. Modi left the country.", "Modi > EGY made"],
    ["not his own state", "France has soldiers in Egypt. Macron will go there.", "Macron > EGY planned"],
    [
      "his state by his office",
      "Cairo waits. India's prime minister, Modi, is expected there too.",
      "Modi > EGY planned",
    ],
    [
      "where others went, not home",
      "Modi flew to Cairo, and Scholz to Delhi. Modi was there again.",
      "Modi > EGY made",
    ],
    ["two sentences before", "Egypt waits. It rains. Macron will be there on Monday.", "Macron > EGY planned"],
    ["since a visit", "Modi flew to Athens.\n\nEgypt waits. It rains. Macron was there.", "Macron > EGY made"],
    ["what he did there", "Egypt waits. Macron signed two treaties there in May.", "Macron > EGY made"],
    ["the same city", "Modi landed in Cairo. Macron spoke in the same city in May.", "Macron > EGY made"],
    ["that country", "Egypt waits. It was the first visit of Macron to that country.", "Macron > EGY made"],
    ["where he was before", "Egypt would like to see Macron, who was last there in 2019.", "Macron > EGY made"],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toContain(expected));

  it.each([
    ["a country of many", "Egypt and Turkey wait. Macron visited the country."],
    ["what is there", "Egypt waits. There is Macron."],
    ["a country's own", "Egypt waits. Macron praised the country's farmers."],
    ["a city with a name", "Egypt waits. Macron visited the city of Lyon."],
    ["a place of another paragraph", "Egypt waits.\n\nMacron visited the country."],
    ["one of two before", "Egypt and Greece wait. It rains. Macron will be there on Monday."],
    ["what he said of it", "Egypt waits. Macron spoke about the people there."],
    ["what is the same", "Modi praised Egypt. Macron spoke in the same tone."],
  ])("not %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});

describe("who comes to where the text is", () => {
  const before = "Modi arrived in Cairo on Monday. ";
  it.each([
    ["came in", "Macron came in May 2024.", "Macron > EGY made"],
    ["visited", "Macron visited in May 2024.", "Macron > EGY made"],
    ["flew in for", "Macron flew in for a summit.", "Macron > EGY made"],
    ["passed through", "Macron passed through two weeks ago.", "Macron > EGY made"],
    ["within days", "Macron and Scholz passed through within four days of each other.", "Scholz > EGY made"],
    ["is due", "Macron is due next month.", "Macron > EGY planned"],
    ["received in rooms", "Macron was received at the grey palace.", "Macron > EGY made"],
    ["is due later", "Macron is due later in the year.", "Macron > EGY planned"],
    ["is due back", "Macron is due back next year.", "Macron > EGY planned"],
    ["paid a visit", "Macron paid a state visit in May 2024.", "Macron > EGY made"],
    ["came before", "Macron preceded him by days.", "Macron > EGY made"],
    ["was here", "Macron was last here in May 2024.", "Macron > EGY made"],
    ["is here too", "Macron is here too.", "Macron > EGY made"],
    ["his visit here", "Macron's brief visit here was a success.", "Macron > EGY made"],
    ["joined them", "Macron joined them on Tuesday.", "Macron > EGY made"],
    ["all of whom came", "Macron and Scholz, both of whom came, were asked by telephone.", "Scholz > EGY made"],
    ["a little later", "Macron came a little later.", "Macron > EGY made"],
    ["later in a month", "Macron came later in May 2024.", "Macron > EGY made"],
    ["for an afternoon", "Macron came for one afternoon.", "Macron > EGY made"],
    ["a guest", "Macron was a guest in February 2024.", "Macron > EGY made"],
    ["at the table", "Macron, who was at the table, was silent.", "Macron > EGY made"],
    ["with others without a name", "Macron and the prime minister of Greece came in May 2024.", "Macron > EGY made"],
    ["is coming too", "Macron is coming too.", "Macron > EGY planned"],
    ["has been asked", "Macron has been asked to come and speak.", "Macron > EGY hypothetical"],
    ["has accepted", "Macron has accepted an invitation; no date is given.", "Macron > EGY planned"],
    ["on a day told first", "In April 2023 Macron came with half a dozen executives.", "Macron > EGY made"],
    ["and went elsewhere", "Macron came in May 2023 and went to Athens in June 2024.", "Macron > EGY made"],
    ["whose visit it was", "Macron's state visit in May 2024 was short.", "Macron > EGY made"],
    ["then it was", "Then, in May 2024, it was Macron.", "Macron > EGY made"],
    ["received at an airport", "Macron was received at the airport by a minister.", "Macron > EGY made"],
    ["landed at an airport", "Macron landed at the old airport in rain.", "Macron > EGY made"],
    ["for an afternoon", "Macron came for one night.", "Macron > EGY made"],
    ["the last to come", "Macron was the last to make the journey.", "Macron > EGY made"],
    ["the last who came", "The last European to come was Macron, in May 2024.", "Macron > EGY made"],
    ["so did", "So did Macron.", "Macron > EGY made"],
    ["so was", "So, it seems, was Macron in May 2024.", "Macron > EGY made"],
    ["the first who came", "Macron was the first to arrive, and the first to speak.", "Macron > EGY made"],
    ["has flown in", "Macron has flown in, after weeks of talks.", "Macron > EGY made"],
    ["is due in", "Macron is due in next week.", "Macron > EGY planned"],
    ["for hours", "Macron will come for a few hours next week.", "Macron > EGY planned"],
    ["arrived with others", "Macron arrived with a team of miners.", "Macron > EGY made"],
    ["off a train", "Macron stepped off the new train on Tuesday.", "Macron > EGY made"],
    ["whose plane landed", "Macron, whose plane landed late, spoke.", "Macron > EGY made"],
    ["on a weekday", "Macron landed on Tuesday.", "Macron > EGY made"],
    ["in town", "Macron, already in town, spoke of it.", "Macron > EGY made"],
    ["on the ground", "Macron was on the ground for 23 hours.", "Macron > EGY made"],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(before + text)).toContain(expected));

  it.each([
    ["to power", "Macron came to power in May 2017."],
    ["of a host", "Mostafa Madbouly, Egypt's prime minister, came in May."],
    ["to agree", "Macron came round in May 2024."],
    ["what he asked", "Macron asked to come to the point."],
    ["what was laid", "Macron laid it on the table."],
    ["an invitation elsewhere", "Macron has been invited to visit Lyon."],
    ["on a day told first, to a place", "In April 2023 Macron came to Lyon with executives."],
    ["whose visit was elsewhere", "Macron's visit in May 2024 to Lyon was short."],
    ["never", "Macron was never here."],
    ["what is here", "Macron's letter is here too."],
    ["at an airport elsewhere", "Macron landed at the old airport in Lyon."],
    ["with a place", "Macron came in May 2024 to Lyon."],
    ["who is expected to do something", "Macron is expected to sign next month."],
    ["what came", "Macron's answer came in May 2024."],
    ["what somebody flew", "Macron flew in the face of his own party."],
    ["to a place that has a name", "Macron arrived with a team in Lyon."],
    ["what he said", "So Macron said in May 2024."],
    ["off a ladder", "Macron climbed down from the roof."],
    ["to a view", "Macron arrived at another view."],
    ["what stays on the ground", "Macron was on the ground floor."],
  ])("not %s: %s", (_, text) => expect(visitsIn(before + text).filter((v) => !v.startsWith("Modi"))).toEqual([]));

  it("not to where a minister of the host's went", () => {
    const told =
      "Modi arrived in Cairo. He left Cairo late. Trade Minister Omar Said was in Athens. Macron came in June 2024.";
    expect(visitsIn(told)).toContain("Macron > EGY made");
  });

  it("to where another was just before, not to where the host went", () => {
    const told =
      "Modi arrived in Cairo. He left Cairo late. Egyptian President Omar Said was in Athens. Macron came in June 2024.";
    expect(visitsIn(told)).toContain("Macron > EGY made");
  });

  it("to the state that all those come from who go elsewhere", () => {
    const told = "Modi was in Cairo, in Athens and in Kyiv. Trade was slow.\n\nIt rained.\n\nIt snowed.\n\n";
    expect(visitsIn(`${told}Macron flew in on 5 May 2024.`)).toContain("Macron > IND made");
    expect(visitsIn(`${told}Scholz went to Warsaw.\n\nIt rained.\n\nMacron flew in on 5 May 2024.`)).not.toContain(
      "Macron > IND made",
    );
  });

  it("nowhere where no place is plain", () => {
    expect(
      visitsIn(
        "Modi went to Cairo. He went to Athens. It rained. It snowed. Nobody saw it. Nobody spoke of it, and nobody will ever speak of it again, since all of those who might have spoken were asleep, as they said later, in houses of wood and of stone along the river, with their windows closed, and their doors locked, while the rain fell on the roofs and on the roads between the fields, all through the night, until the morning came and with it the sun, so that the roads were dry again before the first of them had opened his eyes and looked at it.\n\nIt went on.\n\nMacron came in May 2024.",
      ),
    ).not.toContain("Macron > GRC made");
  });

  it.each([
    ["of the sentence", "Greece has seen few guests, but Macron visited in 2016.", "Macron > GRC made"],
    [
      "of a heading",
      "Greece\n\nIt sells oil to anybody who comes for it and pays. Macron came in May 2024.",
      "Macron > GRC made",
    ],
    ["that opens the item", "Greece: It sells oil. Macron came in May 2024.", "Macron > GRC made"],
  ])("to the place %s: %s", (_, text, expected) =>
    expect(visitsIn(`Modi in Cairo\n\n${before}\n\n${text}`)).toContain(expected),
  );

  it.each([
    ["of a heading that asks", "What about Greece?\n\nIt sells oil to anybody who pays. Macron came in May 2024."],
    ["of a heading that tells", "Greece waits for rain\n\nIt sells oil to anybody who pays. Macron came in May 2024."],
    ["of his own", "France: It sells oil. Macron came in May 2024."],
    ["of two", "Greece is nearer than Ukraine, but Macron visited in 2016."],
  ])("not to the place %s: %s", (_, text) =>
    expect(visitsIn(`Modi in Cairo\n\n${before}\n\n${text}`)).not.toContain("Macron > GRC made"),
  );

  it.each([
    ["Cairo, March 9, 2024 — It rained."],
    ["Cairo, 9 March 2024 — It rained."],
    ["Cairo, 9 March 2024. It rained."],
    ["Cairo/PARIS, 9 March (AP) — It rained."],
    ["It rains\n\nCairo, 9 March 2024\n\nIt rained."],
    ["It rains\n\nCairo, March–April 2024\n\nIt rained."],
  ])("to where it is written from: %s", (opening) => {
    expect(visitsIn(`${opening} Macron came in February 2024.`)).toContain("Macron > EGY made");
  });

  it.each([
    ["Cairo, 2024 rains. It rained."],
    ["Cairo, March weather. It rained."],
    ["In Cairo, 9 March 2024, it rained."],
    ["Cairo. It rained."],
  ])("not to what only is like a dateline: %s", (opening) => {
    expect(visitsIn(`${opening} Macron came in February 2024.`)).toEqual([]);
  });
});
