/** More ways to tell a visit, each with what looks like it and is none. */
import { describe, expect, it } from "vitest";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createVisits } from "./visits.ts";

const LEXICON = { domains: {}, polarities: {}, statuses: {}, relations: [], antecedents: [], negations: [] };
const readVisits = createVisits(knowledgeFor({ version: 1, ...LEXICON }));

/** "Visitor > destination status [from..to]", the visitor by his last name. */
function told(text: string): string[] {
  return readVisits(locate(text)).kept.map((v) => {
    const dates = v.from === null ? "" : ` ${v.from}..${v.to}`;
    return `${v.visitor.split(" ").at(-1)} > ${v.destination} ${v.status}${dates}`;
  });
}

describe("several leaders in one phrase", () => {
  it.each([
    [
      "of two states",
      "The leaders of France and Germany flew to Kyiv. Macron spoke, and Scholz listened.",
      ["Macron > geonames-703448 made", "Scholz > geonames-703448 made"],
    ],
    [
      "by two adjectives",
      "Macron and Scholz spoke. The French and German leaders visited Athens.",
      ["Macron > geonames-264371 made", "Scholz > geonames-264371 made"],
    ],
    [
      "the two, just named",
      "Modi phoned Macron. The two leaders met in Geneva.",
      ["Modi > geonames-2660646 made", "Macron > geonames-2660646 made"],
    ],
    [
      "they",
      "Biden called Xi. They met in Geneva.",
      ["Biden > geonames-2660646 made", "Jinping > geonames-2660646 made"],
    ],
    [
      "they, of a list",
      "The train that Macron and Scholz used when they visited Kyiv is blue.",
      ["Macron > geonames-703448 made", "Scholz > geonames-703448 made"],
    ],
    [
      "both ministers",
      "Foreign Minister Hakan Fidan met Foreign Minister Ali Kaya. Both ministers were in Cairo.",
      ["Fidan > geonames-360630 made", "Kaya > geonames-360630 made"],
    ],
  ])("%s: %s", (_, text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ["of whom nobody is named", "The leaders of Egypt and Greece flew to Kyiv."],
    ["of one state", "Macron spoke. French leaders met in Athens."],
    ["more than two", "Biden, Xi and Modi spoke. The two leaders met in Geneva."],
    ["one of two parties", "Biden called Xi about the soldiers. They said that experts met in Geneva."],
    ["what two leaders talk about", "Biden and Xi spoke about the war in Ukraine."],
  ])("not %s: %s", (_, text) => expect(told(text)).toEqual([]));
});

describe("a leader and his state", () => {
  it.each([
    [
      "of his state, in a list",
      "Macron of France, Modi of India and Scholz of Germany all flew to Cairo.",
      "Macron > geonames-360630 made",
    ],
    [
      "between commas, in a list",
      "The French president, Emmanuel Macron, and the Indian prime minister, Narendra Modi, were in Cairo.",
      "Modi > geonames-360630 made",
    ],
    [
      "a day closes what he did before",
      "Macron repaid the visit in May 2024, signing a deal in Cairo.",
      "Macron > geonames-360630 made",
    ],
    [
      "who decides on it",
      "Macron's decision to make Cairo his first destination was noted.",
      "Macron > geonames-360630 made",
    ],
    [
      "for whom it was a first",
      "For Macron, who became the first Frenchman to visit Cairo in years, it was easy.",
      "Macron > geonames-360630 made",
    ],
    [
      "an office that is no other's",
      "The visit of the French party chief, Emmanuel Macron, to Cairo was short.",
      "Macron > geonames-360630 made",
    ],
    ["who chose to", "Macron chose to travel to Cairo.", "Macron > geonames-360630 made"],
    [
      "a counterpart between commas",
      "Macron and his Indian counterpart, Narendra Modi, signed a deal in Cairo.",
      "Macron > geonames-360630 made",
    ],
    [
      "for an event",
      "Macron has left France only once, for a meeting of friends in Cairo.",
      "Macron > geonames-360630 made",
    ],
    ["among many", "Macron visited 28 countries, among them Egypt and Greece.", "Macron > GRC made"],
    ["what he brings home", "What did Macron bring home from Cairo?", "Macron > geonames-360630 made"],
    ["face to face", "Macron and Modi came face to face in Cairo.", "Modi > geonames-360630 made"],
    ["off his plane", "Macron stepped off his plane in Cairo.", "Macron > geonames-360630 made"],
    ["nights and days", "Macron spent a night in Athens and a morning in Cairo.", "Macron > geonames-360630 made"],
    ["a handshake", "The handshake between Macron and Modi in Cairo broke the ice.", "Modi > geonames-360630 made"],
    ["his embrace of another", "Macron's bear hug for Modi in Cairo was long.", "Modi > geonames-360630 made"],
    [
      "a trip in preparation",
      "Preparations are under way for Macron's trip to Cairo.",
      "Macron > geonames-360630 planned",
    ],
    ["talk of it", "There is talk of Macron stopping in Cairo.", "Macron > geonames-360630 hypothetical"],
    [
      "after another was host",
      "A month after hosting Modi in Paris, Macron was in Cairo.",
      "Modi > geonames-2988507 made",
    ],
    ["who brings others", "Macron brought 125 executives to Cairo.", "Macron > geonames-360630 made"],
    ["beside whom he sat", "Macron and Modi sat on either side of Zelensky in Cairo.", "Modi > geonames-360630 made"],
    ["a plan shelved", "Macron shelved plans to visit Cairo.", "Macron > geonames-360630 cancelled"],
    ["a stop dropped", "Macron cut short his tour, dropping a stop in Cairo.", "Macron > geonames-360630 cancelled"],
    [
      "meant to, and never did",
      "Macron had been due in Cairo for a summit, and never came.",
      "Macron > geonames-360630 cancelled",
    ],
    [
      "sent instead",
      "Macron did not come to Cairo, and sent Foreign Minister Jean Blanc instead.",
      "Blanc > geonames-360630 made",
    ],
  ])("%s: %s", (_, text, expected) => expect(told(text).map((v) => v.replace(/ \d{4}.*/, ""))).toContain(expected));

  it.each([
    ["somebody of his", "The visit to Cairo by Macron's envoy was short."],
    ["who never made it", "Macron never made it to Cairo."],
    ["a photograph of what is elsewhere", "Macron kept a photograph of a house in Cairo."],
    ["who brings things", "Macron brought peace to Cairo."],
    ["the office's holders of other times", "Macron spoke. No other French president had been to Cairo."],
  ])("not %s: %s", (_, text) => expect(told(text)).toEqual([]));
});

it("the last who held an office is not who holds it now", () => {
  const text =
    "Chancellor Max Adler of Germany spoke. The last German chancellor to visit Egypt was Scholz, in May 1998.";
  expect(told(text)).toEqual(["Scholz > EGY made 1998-05-01..1998-05-31"]);
});

describe("going back", () => {
  it.each([
    [
      "in two years",
      "Macron went to Egypt in 2011. He went back in January 2015 and again in June 2016.",
      ["2011-01-01..2011-12-31", "2015-01-01..2015-01-31", "2016-06-01..2016-06-30"],
    ],
    [
      "in a year",
      "Macron went to Egypt in 2011. He returned in March 2012.",
      ["2011-01-01..2011-12-31", "2012-03-01..2012-03-31"],
    ],
    [
      "years later",
      "Macron went to Egypt in May 2011. He was back two years later.",
      ["2011-05-01..2011-05-31", "2013-01-01..2013-12-31"],
    ],
  ])("%s: %s", (_, text, days) => expect(told(text)).toEqual(days.map((d) => `Macron > EGY made ${d}`)));

  it("is due", () => {
    expect(told("Macron was in Cairo in May 2011, and is due back next year.")).toEqual([
      "Macron > geonames-360630 made 2011-05-01..2011-05-31",
      "Macron > geonames-360630 planned",
    ]);
  });

  it.each([
    ["home", "Macron went to Cairo in May 2011. He went back home in June 2011."],
    ["from there", "Macron went to Cairo in May 2011. He came back from Cairo in June 2011."],
    ["by day", "Macron went to Cairo in May 2011. He returned on 3 June 2011."],
    ["another", "Macron went to Cairo in May 2011. Modi was not there. Vučić went back in June 2011."],
  ])("not %s: %s", (_, text) => expect(told(text).filter((v) => v.includes("2011-06"))).toEqual([]));
});

describe("a guest who meets his host", () => {
  it("is no host", () => {
    expect(told("Modi landed in Cairo. He met President Omar Said of Egypt at the palace.")).toEqual([
      "Modi > geonames-360630 made",
    ]);
  });
});

describe("forms", () => {
  it.each([
    ["a stay", "During his stay in Cairo, Macron signed a treaty.", "Macron > geonames-360630 made"],
    [
      "an event's margins",
      "On the sidelines of the summit in Cairo, Macron met bankers.",
      "Macron > geonames-360630 made",
    ],
    ["days spent", "Macron will spend two days in Egypt.", "Macron > EGY planned"],
    ["a delegation", "A delegation led by Macron arrived in Cairo.", "Macron > geonames-360630 made"],
    ["his delegation", "Macron is leading a delegation to Egypt.", "Macron > EGY made"],
    ["a site", "Macron toured a steel plant in Serbia.", "Macron > SRB made"],
    ["a trip to a site", "Macron's trip to a steel plant in Serbia was short.", "Macron > SRB made"],
    ["home from", "Macron flew home from Cairo after the talks.", "Macron > geonames-360630 made"],
    ["back to and from", "Macron returned to Paris from Cairo.", "Macron > geonames-360630 made"],
    ["from one to the next", "Modi flew from Kyiv to Warsaw and from there to Athens.", "Modi > geonames-703448 made"],
    ["an invitation's guest", "At the invitation of Xi, Macron will visit China.", "Macron > CHN planned"],
    ["a train", "The train of Modi rolled into Ukraine.", "Modi > UKR made"],
    ["a heading", "Scholz in Kyiv with a pledge", "Scholz > geonames-703448 made"],
    ["a capital by its state", "Modi arrived in the Ukrainian capital.", "Modi > UKR made"],
    ["who is seen", "Macron came to see Modi.", "Macron > IND made"],
    ["abroad", "Macron made his first trip abroad to Egypt.", "Macron > EGY made"],
    [
      "there",
      "Macron praised Egypt. Scholz flew to Cairo, and Modi went there in 2019.",
      "Modi > geonames-360630 made 2019-01-01..2019-12-31",
    ],
    [
      "both capitals",
      "Between Kyiv and Ankara there was silence until Modi travelled to both capitals.",
      "Modi > TUR made",
    ],
    ["so did another", "Modi went to Cairo in August, and so did Macron.", "Macron > geonames-360630 made"],
    ["a gap", "Modi went to Cairo, and his colleague Macron to Athens.", "Macron > geonames-264371 made"],
    ["two hosts' rooms", "Biden received Modi at a lodge in Egypt, and Macron in Greece.", "Macron > GRC made"],
    ["to come, in a place", "In Egypt, Macron is to chair a meeting.", "Macron > EGY planned"],
    [
      "next week, where he meets others",
      "Scholz goes to Poland next week, where Modi is to meet him.",
      "Modi > POL planned",
    ],
    ["where he is due", "It begins in Poland, where Modi is due on Wednesday.", "Modi > POL planned"],
    ["a hyphened summit", "The Biden-Xi summit in Geneva was long.", "Jinping > geonames-2660646 made"],
  ])("%s: %s", (_, text, expected) => {
    // The fixture's capitals are cities; "both capitals" names them so.
    expect(told(text).map((t) => t.replace("geonames-323786", "TUR"))).toContain(expected);
  });

  it.each([
    ["a speech about a place", "Macron spoke about the famine in Egypt."],
    ["talks about a place", "Macron talked to Scholz about a plant in Egypt."],
    ["what a leader sees", "In Turkey, Macron sees a rival."],
    ["a trip to what is about a place", "Macron's trip to a conference on the famine in Egypt ended in Lyon."],
    ["a site at home", "Macron toured a steel plant in Lyon."],
    ["an envoy's delegation", "Macron's envoy led a delegation to Egypt."],
    ["a host whose invitation it was", "At the invitation of Macron, tourists visited Egypt."],
    ["there, of a thing", "Macron praised Egypt. There is nobody like Modi."],
    ["another before a comma", "Before Scholz, nobody had visited China."],
  ])("not %s: %s", (_, text) => expect(told(text)).toEqual([]));
});

describe("days", () => {
  it.each([
    [
      "two of them",
      "PARIS, May 8, 2024 — In Cairo, where Macron spent Sunday and Monday, it rained.",
      "2024-05-05..2024-05-06",
    ],
    ["of a clause", "It failed in June 2023, when Macron travelled to Cairo.", "2023-06-01..2023-06-30"],
    ["not of another clause", "In June 2023 he bought the train that Macron took when he travelled to Cairo.", null],
    [
      "of one stay",
      "PARIS, May 8, 2024 — Macron, who landed in Cairo on Monday, will be received in Cairo on Thursday.",
      "2024-05-06..2024-05-09",
    ],
  ])("%s: %s", (_, text, days) => {
    const [cairo] = readVisits(locate(text)).kept.filter((v) => v.destination === "geonames-360630");
    expect(cairo?.from === null ? null : `${cairo?.from}..${cairo?.to}`).toBe(days);
  });
});
