import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TieLexiconSchema } from "../../atlas/curated.ts";
import { parse } from "../../atlas/validate.ts";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { phrasePattern } from "./tiePatterns.ts";
import { createTies } from "./ties.ts";

const lexiconFile = new URL("../../../data/lexicon.json", import.meta.url);
const lexicon = parse(TieLexiconSchema, readFileSync(lexiconFile, "utf8"), "data/lexicon.json");
const readTies = createTies(knowledgeFor(lexicon));

/** "PARTIES domain polarity", with the bloc where there is one. */
function told(text: string): string[] {
  return readTies(locate(text)).kept.map((t) =>
    [t.parties.join("+"), ...(t.bloc ? [t.bloc] : []), t.domain, t.polarity].join(" "),
  );
}

describe("parties", () => {
  it.each([
    ["between", "Trade between Brazil and China has surged.", ["BRA+CHN trade cooperation"]],
    ["possessive", "France and India’s military cooperation is growing.", ["FRA+IND military cooperation"]],
    [
      "both nations: the one just named and whom the article is about",
      "India and France signed a treaty.\n\nChina is India's harder neighbour, but a neighbour. China is big. Troops of both nations clashed.",
      ["FRA+IND diplomatic cooperation", "CHN+IND diplomatic tension"],
    ],
    [
      "what is theirs is not of the states before",
      "Brazil signed a treaty with Kenya. Mercosur and NATO remain divided over their trade deal.",
      ["BRA+KEN diplomatic cooperation"],
    ],
    [
      "a heading speaks of whom the article is about, not of the last named",
      "China trades with France. China is big. France is smaller.\n\nEngagement with Serbia",
      ["CHN+FRA trade cooperation", "CHN+SRB diplomatic cooperation"],
    ],
    ["an aside before the verb", "Poland, by contrast, sells coal to India.", ["IND+POL energy cooperation"]],
    ["money of a bloc", "Hungary vetoed NATO money for Ukraine.", ["HUN+UKR diplomatic tension"]],
    ["since, of a time", "France has been frozen since China came.", []],
    ["of two sentences in one", "A summit hosted by France was held; China stayed away.", []],
    [
      "pairs in a list are each a tie of their own",
      "The Indian-Chinese, French-German and Polish-Ukrainian relationships differ.",
      ["CHN+IND diplomatic cooperation", "DEU+FRA diplomatic cooperation", "POL+UKR diplomatic cooperation"],
    ],
    ["a trade war is no war", "A US-China trade war hurts France.", ["CHN+USA trade tension"]],
    [
      "items under a pair's heading, by their labels",
      "India and Poland have expanded their cooperation:\n\n- Culture: Indian schools open in Warsaw.\n- Defence: joint patrols were held.\n- Energy: none was not sold.",
      ["IND+POL diplomatic cooperation", "IND+POL culture cooperation", "IND+POL military cooperation"],
    ],
    ["not received", "France did not receive the Polish ambassador.", []],
    [
      "an organisation's own",
      "China trades with Kenya. Gazprom suspended its project in Poland.",
      ["CHN+KEN trade cooperation"],
    ],
    [
      "overtaken as a third's partner",
      "China has overtaken France as Kenya's largest trading partner.",
      ["CHN+KEN trade cooperation"],
    ],
    ["overtaken", "China has overtaken France as the main trading partner of the region.", []],
    ["each other", "France and Poland accuse each other of delay.", ["FRA+POL diplomatic tension"]],
    [
      "the three, just named",
      "Biden met Macron and Modi. The three leaders pledged to deepen cooperation.",
      ["FRA+IND+USA diplomatic cooperation"],
    ],
    ["a warning", "France has warned Poland against delay.", ["FRA+POL diplomatic tension"]],
    ["hyphen", "The India-France alliance is old.", ["FRA+IND diplomatic cooperation"]],
    ["subject and object", "India buys Brazilian oil.", ["BRA+IND energy cooperation"]],
    ["tie with", "Serbia deepened its economic ties with Hungary.", ["HUN+SRB economic cooperation"]],
    [
      "tie with two: two ties",
      "Serbia deepened its economic ties with Hungary and Poland.",
      ["HUN+SRB economic cooperation", "POL+SRB economic cooperation"],
    ],
    ["leaders for their states", "Macron and Lula’s talks on energy were long.", ["BRA+FRA energy cooperation"]],
    ["capitals for theirs", "The alliance between Paris and Warsaw is old.", ["FRA+POL diplomatic cooperation"]],
    [
      "three together",
      "The military alliance between France, Poland and Ukraine is new.",
      ["FRA+POL+UKR military cooperation"],
    ],
    [
      "subject after",
      "By deepening military ties with Greece, France hopes to sell jets.",
      ["FRA+GRC military cooperation"],
    ],
  ])("%s: %s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe("states named before", () => {
  it.each([
    ["both nations", "Kenya and India met.\n\nBoth nations signed a trade agreement.", "IND+KEN trade cooperation"],
    [
      "the two nations, with one of them named",
      "Kenya and India met.\n\nFrance and Poland met.\n\nKenya said that the two nations signed a trade agreement.",
      "IND+KEN trade cooperation",
    ],
    [
      "this partnership",
      "Kenya is a partner of India.\n\nThis partnership is anchored in trade and energy.",
      "IND+KEN energy cooperation",
    ],
    [
      "their collaboration",
      "Kenya is a partner of India. Their collaboration on defence goes on.",
      "IND+KEN military cooperation",
    ],
    [
      "bilateral",
      "Scholz’s visit to India began. The bilateral trade agreement was signed.",
      "DEU+IND trade cooperation",
    ],
    [
      "the heading of a list",
      "Germany and its friends\n\nGermany has many friends.\n\nEngagement with Kenya\n\nGermany has turned to Kenya:\n\n- Labour Cooperation: Germany recruits Kenyan nurses.",
      "DEU+KEN labour cooperation",
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("polarity", () => {
  it.each([
    ["Armenia and Azerbaijan fought a war.", "ARM+AZE military tension"],
    ["Greece accuses Turkey of border violations.", "GRC+TUR security tension"],
    ["Relations between China and the United States remain tense.", "CHN+USA diplomatic tension"],
    ["Japan seeks to counter Chinese influence.", "CHN+JPN diplomatic tension"],
    ["Poland has provided military assistance to Ukraine.", "POL+UKR military support"],
    ["Iran supports Armenia.", "ARM+IRN diplomatic support"],
    ["France brokered a ceasefire between Armenia and Azerbaijan.", "ARM+AZE+FRA diplomatic mediation"],
    ["India offered to mediate in the Ukraine conflict.", "IND+UKR diplomatic mediation"],
  ])("%s", (text, expected) => expect(told(text)).toEqual([expected]));
});

describe("domains", () => {
  it.each([
    ["economic, military, and diplomatic ties", ["economic", "military", "diplomatic"]],
    ["agreement on energy and education", ["energy", "culture"]],
    ["agreement on seasonal workers", ["labour"]],
    ["railway project", ["infrastructure"]],
    ["loan agreement", ["finance"]],
    ["cooperation against terrorism", ["security"]],
    ["friendship", ["diplomatic"]],
  ])("%s", (words, domains) => {
    const found = told(`France and India’s ${words} made news.`);
    expect(found).toHaveLength(domains.length);
    expect(new Set(found)).toEqual(new Set(domains.map((d) => `FRA+IND ${d} cooperation`)));
  });
});

describe("blocs", () => {
  it("go beside the parties, and their members are none", () => {
    expect(told("Brazil and India deepen economic cooperation through BRICS.")).toEqual([
      "BRA+IND BRICS economic cooperation",
    ]);
  });
  it("are not every organisation", () => {
    expect(told("Brazil and India deepen economic cooperation, not least through Gazprom.")).toEqual([
      "BRA+IND economic cooperation",
    ]);
  });
});

describe("no tie", () => {
  it.each([
    ["a list of states", "Brazil, India and China suffer from drought."],
    ["states at an event", "Kenya, Japan and Greece sent athletes."],
    ["one state", "France wants closer ties with Europe."],
    ["a negation", "There is no military alliance between India and Iran."],
    ["a denial", "Iran denied supplying drones to Armenia."],
    ["no contentious issues", "Serbia said that there are no contentious issues with Hungary."],
    ["a field of study", "Brazil and Kenya were named in a book on international relations."],
    ["what is aimed at an area", "France wants to counter Western dominance, Brazil said."],
    ["two against a third thing", "South Korea and Japan condemned the missile test."],
    ["a topic", "Macron held talks on Ukraine."],
    ["a dispute that is over", "The trade dispute between Japan and South Korea has been resolved."],
    ["ground", "The talks in Riyadh went well for Ukraine."],
    ["two organisations", "Macron opposes the trade agreement between NATO and Mercosur."],
  ])("%s: %s", (_, text) => expect(told(text)).toEqual([]));
});

it("makes one tie of several sentences, with the status that most of them tell", () => {
  const text =
    "France and India deepen their military cooperation. Military ties between France and India are expanding. France and India’s military alliance may end.";
  const { kept } = readTies(locate(text));
  expect(kept.map((t) => [t.domain, t.status, t.evidence.length])).toEqual([["military", "deepening", 3]]);
  expect(kept[0]?.evidence.map((e) => text.slice(e.start, e.end))).toEqual(text.split(/(?<=\.) /u));
});

it("says what a negation took back", () => {
  expect(readTies(locate("There is no military alliance between India and Iran.")).dropped).toMatchObject([
    { surface: "no military alliance", why: "taken back by a negation before it" },
  ]);
});

describe("phrases", () => {
  it.each([
    ["India depends on Egypt for most of its weapons.", "EGY+IND military cooperation"],
    ["Chinese carmakers are putting up factories in Hungary.", "CHN+HUN economic cooperation"],
    ["The United States slapped a 50 percent tariff on Brazil.", "BRA+USA trade tension"],
    ["Poland promised Ukraine another batch of missiles.", "POL+UKR military support"],
    ["Turkey closed its border with Armenia.", "ARM+TUR security tension"],
    ["Chinese coast guard ships have repeatedly entered Japanese waters.", "CHN+JPN security tension"],
    ["Turkey and Greece have been quarrelling for years.", "GRC+TUR diplomatic tension"],
    ["Kenya ended its defence agreement with France.", "FRA+KEN military tension"],
    ["Iranian missiles hit Kyiv.", "IRN+UKR military tension"],
    ["China restructured the debt of Kenya.", "CHN+KEN finance support"],
    ["India resents Poland's friendship with Turkey.", "POL+TUR diplomatic cooperation"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ["a denial", "Kenya denied that it depends on Egypt."],
    ["what is not done", "Turkey has not closed its border with Armenia."],
    ["what is refused", "Poland refused to give Ukraine missiles."],
    ["a summit's place", "Macron arrived for a summit in Poland."],
    ["a war's ground", "Macron said that the war in Ukraine must stop."],
    ["a list", "Reporters from Japan, Kenya and Greece asked about the weather."],
  ])("not %s: %s", (_, text) => expect(told(text)).toEqual([]));

  it("in the data are all patterns that compile", () => {
    for (const { says } of lexicon.phrases ?? []) expect(() => phrasePattern(says)).not.toThrow();
  });
});

it("never throws, and its evidence is sentences of the document", () => {
  const words = fc.constantFrom(
    ...[
      "France",
      "China",
      "both nations",
      "Macron",
      "depends on",
      "alliance",
      "between",
      "and",
      "’s",
      "war",
      "no",
      "signed",
      "trade",
      ",",
      ".",
      "\n\n",
      "with",
      "tariffs on",
      "(",
      "-",
    ],
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((w) => w.join(" ")),
    fc.string({ unit: "binary", maxLength: 300 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const located = locate(text);
      const { kept } = readTies(located);
      for (const { evidence, parties } of kept) {
        expect(new Set(parties).size).toBeGreaterThanOrEqual(2);
        expect(evidence.every((e) => located.sentences.some((s) => s.start === e.start && s.end === e.end))).toBe(true);
      }
      expect(readTies(locate(text)).kept).toEqual(kept);
    }),
    { numRuns: 150 },
  );
});
