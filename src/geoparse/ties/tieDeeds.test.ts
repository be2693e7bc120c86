/** What states do to and with each other, and what it is about: each turn beside one that only looks like it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TieLexiconSchema } from "../../atlas/curated.ts";
import { parse } from "../../atlas/validate.ts";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createTies } from "./ties.ts";

const lexiconFile = new URL("../../../data/lexicon.json", import.meta.url);
const lexicon = parse(TieLexiconSchema, readFileSync(lexiconFile, "utf8"), "data/lexicon.json");
const readTies = createTies(knowledgeFor(lexicon));

/** "PARTIES domain polarity" */
function told(text: string): string[] {
  return readTies(locate(text)).kept.map((t) => `${t.parties.join("+")} ${t.domain} ${t.polarity}`);
}

describe("what a tie is about", () => {
  it.each([
    ["China invested billions of dollars in ports and railways in Kenya.", ["CHN+KEN infrastructure cooperation"]],
    ["China invested billions of dollars in Kenya.", ["CHN+KEN economic cooperation"]],
    ["China and Kenya agreed to share military technology.", ["CHN+KEN military cooperation"]],
    ["Greece accused Turkey of arming the rebels.", ["GRC+TUR military tension"]],
    ["Greece criticised Turkey's tariffs.", ["GRC+TUR trade tension"]],
    // Who condemns an attack on another has no war for it.
    ["Greece condemned Turkey's attack on Egypt.", ["EGY+TUR military tension", "GRC+TUR diplomatic tension"]],
    [
      "Egypt flies jets that it bought from France, and Japan is building Egypt's first power station.",
      ["EGY+FRA military cooperation", "EGY+JPN energy cooperation"],
    ],
    ["Macron signed an agreement in Paris to develop mines in Kenya.", ["FRA+KEN economic cooperation"]],
    ["China and Kenya traded accusations.", ["CHN+KEN diplomatic tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("what is said of whom", () => {
  it.each([
    ["China and Japan remain at odds over the Senkaku Islands.", ["CHN+JPN security tension"]],
    [
      "China and Japan remain at odds over a visit to Kenya.",
      ["CHN+JPN diplomatic tension", "CHN+KEN diplomatic tension", "JPN+KEN diplomatic tension"],
    ],
    [
      "The drones have been sold to Kenya and Egypt by Turkey.",
      ["EGY+TUR military cooperation", "KEN+TUR military cooperation"],
    ],
    ["Biden ended his tour of Kenya with trade deals and a warning on China.", []],
    ["Biden signed trade deals in a region rattled by Chinese tariffs.", []],
    ["Biden rejected as false a report that Kenya had signed a pact with the United States.", []],
    ["Modi met Xi in Delhi. At home, hawkers sell toys.", []],
    ["Modi met Xi in Delhi. A pact on energy was signed.", ["CHN+IND energy cooperation"]],
    ["Biden accused China of arming Iran.", ["CHN+IRN military support", "CHN+USA military tension"]],
    [
      "An Iranian-made drone (UAV) of the Turkish army hit a base in an attack on Greece.",
      ["GRC+TUR military tension"],
    ],
    ["Turkey agreed with Greece as Egypt became poorer.", ["GRC+TUR diplomatic cooperation"]],
    ["France promised jets to Ukraine.", ["FRA+UKR military support"]],
    ["Armenia and Azerbaijan agreed to a truce after days of fighting.", ["ARM+AZE diplomatic cooperation"]],
    ["Hungary has turned towards China.", ["CHN+HUN diplomatic cooperation"]],
    [
      "China views the alliance between Iran and Turkey with unease.",
      ["CHN+IRN diplomatic tension", "CHN+TUR diplomatic tension", "IRN+TUR diplomatic cooperation"],
    ],
    ["Kenya and Egypt have drifted apart.", ["EGY+KEN diplomatic tension"]],
    ["Egypt came home with an order for cars from Kenya.", ["EGY+KEN trade cooperation"]],
    ["China recognised Egyptian sovereignty over the islands.", ["CHN+EGY diplomatic support"]],
    ["Turkey sent warships to the waters off Greece.", ["GRC+TUR military tension"]],
    ["The talks between Iran and Turkey, hosted by Egypt, went on.", ["EGY+IRN+TUR diplomatic mediation"]],
    ["Germany and France promise to come to each other's aid.", ["DEU+FRA military cooperation"]],
    ["Relations between Kenya and Egypt have not recovered.", ["EGY+KEN diplomatic tension"]],
    ["Greece and Turkey clashed, and police in Athens protected the American embassy.", ["GRC+TUR diplomatic tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("what is given, and what is withheld", () => {
  it.each([
    ["Macron gave Modi lunch.", []],
    ["Macron gave India missiles.", ["FRA+IND military support"]],
    ["Kenya gave up a claim against Egypt.", []],
    ["India gave Egypt four billion dollars of help in 2022.", ["EGY+IND economic support"]],
    ["Egypt gave China access to its ports.", ["CHN+EGY infrastructure cooperation"]],
    ["Germany recognised Armenia.", ["ARM+DEU diplomatic support"]],
    ["Britain and Germany never recognised Armenia.", []],
    ["Germany stopped most of its aid to Egypt.", ["DEU+EGY economic tension"]],
    ["Germany stopped at nothing in its aid to Egypt.", ["DEU+EGY economic support"]],
    ["Japan sent aid to Egypt.", ["EGY+JPN economic support"]],
    ["Kenya houses a Turkish garrison.", ["KEN+TUR military cooperation"]],
    ["Kenya houses Turkish families.", []],
    ["Germany forgave a slice of Egypt's debts.", ["DEU+EGY finance support"]],
    ["Kenya signed a mineral framework with Turkey.", ["KEN+TUR economic cooperation"]],
    ["Turkey trains Kenyan border guards.", ["KEN+TUR security support"]],
    ["Turkey has put a tariff of twenty per cent on exports from Kenya.", ["KEN+TUR trade tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("strained, and mended", () => {
  it.each([
    ["Ankara normalised strained ties with Egypt in 2022.", ["EGY+TUR diplomatic cooperation"]],
    ["Ankara strained its ties with Egypt in 2022.", ["EGY+TUR diplomatic tension"]],
    ["China has distanced itself from military cooperation with Iran.", []],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("deeds between states", () => {
  it.each([
    [
      "India's engagement with Egypt in energy and defence grew.",
      ["EGY+IND energy cooperation", "EGY+IND military cooperation"],
    ],
    ["India signed an agreement with Egypt in May.", ["EGY+IND diplomatic cooperation"]],
    ["India's purchases of Iranian oil went up.", ["IND+IRN energy cooperation"]],
    [
      "Kenya criticised Egypt for signing a partnership with China.",
      ["CHN+EGY diplomatic cooperation", "EGY+KEN diplomatic tension"],
    ],
    [
      "Kenya criticised Egypt, and signed a partnership with China.",
      ["CHN+KEN diplomatic cooperation", "EGY+KEN diplomatic tension"],
    ],
    ["Egypt and Kenya mediated between Armenia and NATO.", ["EGY+KEN diplomatic mediation"]],
    [
      "Armenia and Azerbaijan signed a peace agreement that was brokered by the United States.",
      ["ARM+AZE diplomatic cooperation", "ARM+AZE+USA diplomatic mediation"],
    ],
    ["China scrapped tariffs on imports from Kenya.", ["CHN+KEN trade cooperation"]],
    ["China raised tariffs on imports from Kenya.", ["CHN+KEN trade tension"]],
    ["Armenia and Azerbaijan signed a treaty settling their border dispute.", ["ARM+AZE security cooperation"]],
    ["Kenya came under pressure from China.", ["CHN+KEN diplomatic tension"]],
    ["The United States named Kenya a major non-NATO ally.", ["KEN+USA military cooperation"]],
    ["Turkish drones have been sold to Kenya.", ["KEN+TUR military cooperation"]],
    ["The drones have been sold in Kenya.", []],
    ["Indian forces exercise with American ones.", ["IND+USA military cooperation"]],
    ["Chinese ships blocked Japanese boats.", ["CHN+JPN security tension"]],
    ["Chinese ships visited Japanese ports.", []],
    ["Japanese fishermen were harassed by the Chinese coast guard.", ["CHN+JPN security tension"]],
    ["China banned Kenyan tea.", ["CHN+KEN trade tension"]],
    ["China banned gambling, and Kenyan tea is cheap.", []],
    ["Japan has provided a dozen patrol ships to Kenya.", ["JPN+KEN security support"]],
    ["Turkey asked France to withdraw its troops.", ["FRA+TUR military tension"]],
    ["Macron hosted Erdoğan and Modi in Paris, where they signed a truce.", ["FRA+IND+TUR diplomatic mediation"]],
    ["Macron hosted Erdoğan in Paris.", []],
    ["Turkish instructors guard the president of Kenya.", ["KEN+TUR military support"]],
    ["Azerbaijani gas reaches Greece through Turkey.", ["AZE+GRC+TUR energy cooperation"]],
    ["Chinese companies run the port of Piraeus in Greece.", ["CHN+GRC infrastructure cooperation"]],
    ["Saudi deposits have kept Egypt's central bank afloat.", ["EGY+SAU finance support"]],
    ["Egypt lives on Saudi handouts.", ["EGY+SAU economic support"]],
    ["Kenya refused to take back convicts from Egypt.", ["EGY+KEN diplomatic tension"]],
    ["Sanctions have pushed Iran closer to China.", ["CHN+IRN diplomatic cooperation"]],
    ["Egypt and Kenya expelled each other's diplomats.", ["EGY+KEN diplomatic tension"]],
    ["Kenya signed a pact with China, to the alarm of India.", ["CHN+KEN diplomatic cooperation"]],
    ["China competes with India for influence.", ["CHN+IND diplomatic tension"]],
    ["China and India compete for influence.", ["CHN+IND diplomatic tension"]],
    ["The athletes of China and India competed.", []],
    ["India is wary of China.", ["CHN+IND security tension"]],
    ["Turkey raised its tariff on Greek goods to 50 per cent.", ["GRC+TUR trade tension"]],
    ["Egypt flies French jets.", ["EGY+FRA military cooperation"]],
    ["Macron flies in French jets.", []],
    ["Kenya is in talks with China over a railway.", ["CHN+KEN infrastructure cooperation"]],
    ["Serbia refused to join sanctions against Iran.", ["IRN+SRB diplomatic support"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("what states do to and with each other", () => {
  it.each([
    ["The fighting between Kenya and Egypt went on.", ["EGY+KEN military tension"]],
    ["Kenya deplored the fighting between clans.", []],
    ["Kenya took Egypt to the court in The Hague.", ["EGY+KEN diplomatic tension"]],
    ["Kenya took Egypt to its heart.", []],
    ["Brazil's case against France will be heard in May.", ["BRA+FRA diplomatic tension"]],
    ["Kenya deported hundreds of Egyptian drivers.", ["EGY+KEN security tension"]],
    ["Turkey had struck a villa in Athens.", ["GRC+TUR military tension"]],
    ["Turkey struck a note of calm in Athens.", []],
    ["Kenya keeps its border with Egypt closed.", ["EGY+KEN security tension"]],
    ["Kenya keeps its border with Egypt open.", []],
    ["Exporters fear the American tariff on Brazilian coffee.", ["BRA+USA trade tension"]],
    ["A line developed by France and Brazil is to open.", ["BRA+FRA economic cooperation"]],
    ["A line praised by France and Brazil is to open.", []],
    ["The railway that Kenya and Egypt plan is late.", ["EGY+KEN infrastructure cooperation"]],
    ["Kenya wants a motorway with Egypt.", ["EGY+KEN infrastructure cooperation"]],
    ["Kenya wants a motorway with eight lanes.", []],
    ["A pipe is to cross Egypt from Kenya to Turkey.", ["EGY+KEN+TUR infrastructure cooperation"]],
    ["Egypt made its peace with Turkey.", ["EGY+TUR diplomatic cooperation"]],
    ["Egypt made its way to Turkey.", []],
    ["Most of what Kenya grows is sold to Egypt.", ["EGY+KEN trade cooperation"]],
    ["Kenya has two bases near Cairo.", ["EGY+KEN military cooperation"]],
    ["Kenya has two friends near Cairo.", []],
    ["Turkey will ratify Greece's membership of the club.", ["GRC+TUR diplomatic support"]],
    ["Turkey will lament Greece's membership of the club.", []],
    ["Egypt, in Cairo, has called Kenya an old friend.", ["EGY+KEN diplomatic support"]],
    ["Egypt, who knows, has called Kenya a country.", []],
    ["Egypt mediates with Turkey between Kenya and France.", ["EGY+FRA+KEN+TUR diplomatic mediation"]],
    ["Egypt walks with Turkey between Kenya and France.", []],
    ["Turkey passed letters between Kenya and Egypt.", ["EGY+KEN+TUR diplomatic mediation"]],
    ["Turkey passed through hills between Kenya and Egypt.", []],
    ["Macron promised a loan of two million for a port in Cairo.", ["EGY+FRA infrastructure support"]],
    ["Macron promised a speech in Cairo.", []],
    ["Kenya received two billion dollars from China.", ["CHN+KEN economic cooperation"]],
    ["Kenya received calls from China.", []],
    [
      "Egypt, together with Turkey, brokered a truce between Kenya and France.",
      ["EGY+FRA+KEN+TUR diplomatic mediation"],
    ],
    ["The remark annoyed everybody.", []],
    ["Kenya told off Egypt for its haste.", ["EGY+KEN diplomatic tension"]],
    ["Turkish drones flew towards Greece.", ["GRC+TUR military tension"]],
    ["Turkish swimmers made for Greece.", []],
    ["Modi announced a hospital for Kenya.", ["IND+KEN infrastructure support"]],
    ["Modi announced a stop in Kenya.", []],
    ["Egyptian crews flew with Greek pilots.", ["EGY+GRC military cooperation"]],
    ["Macron called Greece's envoy a liar.", ["FRA+GRC diplomatic tension"]],
    ["Macron called Greece's envoy at noon.", []],
    ["Kenyan police officers have served in Egypt.", ["EGY+KEN security support"]],
    ["Kenyan cooks have served in Egypt.", []],
    ["Turkey has some troops in Egypt.", ["EGY+TUR military support"]],
    ["Turkey has some friends in Egypt.", []],
    ["Chinese crews have paved half of Kenya.", ["CHN+KEN infrastructure cooperation"]],
    ["Chinese crews have walked through half of Kenya.", []],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});
