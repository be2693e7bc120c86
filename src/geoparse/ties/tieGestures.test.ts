/** Brokers, troops, gifts and rebuffs, told in turns that name both states: each beside one that only looks like it. */
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
  return readTies(locate(text))
    .kept.map((t) => `${t.parties.join("+")} ${t.domain} ${t.polarity}`)
    .toSorted();
}

describe("who brokers", () => {
  const brokered = ["EGY+FRA+KEN diplomatic mediation"];
  it.each([
    ["Egypt brought Kenyan and French negotiators to the table.", brokered],
    ["Egypt brought Kenyan and French tea to the kitchen.", []],
    ["Egypt seated Kenya and France at the same table.", brokered],
    ["Kenya and France initialled a truce in the presence of Egypt.", brokered],
    ["Kenya and France sat on either side of Egypt.", brokered],
    ["Kenya and France sat on benches of stone in Egypt.", []],
    ["Kenya and France lie on either side of Egypt.", []],
    ["Egypt sits between Kenya and France.", []],
    ["The truce between Kenya and France, which Egypt had brokered, held.", brokered],
    ["Egypt has arranged an exchange of prisoners between Kenya and France.", brokered],
    ["Egypt has arranged its own trips between Kenya and France.", []],
    // The two before, where the article is about one of them.
    [
      "Kenya and France quarrel. Kenya says so often. Kenya and France quarrel. Egypt wants to reconcile the two.",
      ["EGY+FRA+KEN diplomatic mediation", "FRA+KEN diplomatic tension"],
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected.toSorted()));
});

describe("soldiers and arms", () => {
  it.each([
    ["French soldiers remain in Kenya.", ["FRA+KEN military support"]],
    ["French tourists remain in Kenya.", []],
    ["Turkish drones have strayed into Greece.", ["GRC+TUR military tension"]],
    ["Turkish storks have strayed into Greece.", []],
    ["Kenya showed French troops the door.", ["FRA+KEN military tension"]],
    ["Kenya showed French guests the garden.", []],
    ["French soldiers were ordered out of Kenya.", ["FRA+KEN military tension"]],
    ["French soldiers ordered tea out of habit in Kenya.", []],
    ["Kenya hired French mercenaries.", ["FRA+KEN military cooperation"]],
    ["Kenya hired French cooks.", []],
    ["Macron wants to order a dozen more of the older Typhoons from Greece.", ["FRA+GRC military cooperation"]],
    ["India is flying French jets.", ["FRA+IND military cooperation"]],
    ["India is flying French kites.", []],
    ["France has trained a third of the Kenyan army.", ["FRA+KEN military support"]],
    ["Kenya will train a third of its army.", []],
    ["Greek frigates visited Kenya.", ["GRC+KEN military cooperation"]],
    ["Greek poets visited Kenya.", []],
    ["Chinese warships fired flares in front of an Indian helicopter.", ["CHN+IND military tension"]],
    ["Chinese crowds fired flares in front of the hotel.", []],
    ["China and India exchanged blows.", ["CHN+IND military tension"]],
    ["They spoke of the war of Turkey on Greece.", ["GRC+TUR military tension"]],
    ["Kenya has French radars.", ["FRA+KEN military cooperation"]],
    ["Rebels armed by Kenya walked into Egypt.", ["EGY+KEN military tension"]],
    ["Walkers armed with maps from Kenya walked into Egypt.", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("who claims what", () => {
  it.each([
    ["Turkey occupies about a fifth of Greece.", ["GRC+TUR military tension"]],
    ["Turkish troops hold a third of Greece.", ["GRC+TUR military tension"]],
    ["Turkey holds a fifth of Greece's debt.", ["GRC+TUR finance cooperation"]],
    ["Greece drills in waters that Turkey claims.", ["GRC+TUR security tension"]],
    ["Greece fishes in waters that Turkey likes.", []],
    ["The islands that Greece claims and Turkey holds are small.", ["GRC+TUR security tension"]],
    ["The games that Greece claims and Turkey won are old.", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("gifts and favours", () => {
  it.each([
    ["Xi gave Kenya a new parliament.", ["CHN+KEN infrastructure support"]],
    ["Xi gave Kenya generators.", ["CHN+KEN energy support"]],
    ["Modi promised Kenya vaccines.", ["IND+KEN economic support"]],
    ["India shipped rice to Kenya free of charge.", ["IND+KEN economic support"]],
    ["India settled Kenya's arrears at the bank.", ["IND+KEN finance support"]],
    ["India settled Kenya's question.", []],
    ["Xi thanked Kenya.", ["CHN+KEN diplomatic support"]],
    ["Xi thanked Kenyan doctors.", []],
    ["Modi called Kenya a brother.", ["IND+KEN diplomatic support"]],
    ["Modi called Kenya a taxi.", []],
    ["Macron said that Kenya was a firm friend.", ["FRA+KEN diplomatic support"]],
    ["Macron said that Kenya was free to choose its friends.", []],
    ["Macron spoke of Kenya in Paris as an anchor of calm.", ["FRA+KEN diplomatic support"]],
    ["France promised to lend Egypt a tapestry.", ["EGY+FRA culture cooperation"]],
    ["Egyptian teachers have taught in Kenya.", ["EGY+KEN culture support"]],
    ["A thousand Kenyan students were studying in India.", ["IND+KEN culture cooperation"]],
    ["A thousand Kenyan tourists were sleeping in India.", []],
    ["The minister praised the Kenyan-led mission to Egypt.", ["EGY+KEN security support"]],
    ["The minister praised the Kenyan-led choir in Egypt.", []],
    ["India sends Kenya doctors.", ["IND+KEN labour support"]],
    ["India sends Kenya greetings.", []],
    ["Kenya, to which India has given vaccines, was silent.", ["IND+KEN economic support"]],
    ["Kenya, to which Modi has given a speech, was silent.", []],
    ["Kenya, which India supports, was silent.", ["IND+KEN diplomatic support"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("rebuffs", () => {
  it.each([
    ["Kenya called its ambassador home from Egypt.", ["EGY+KEN diplomatic tension"]],
    ["Kenya has had no relations with Egypt for years.", ["EGY+KEN diplomatic tension"]],
    ["Kenya has had no rain, unlike Egypt.", []],
    ["Egypt, with whom Kenya has no relations, was silent.", ["EGY+KEN diplomatic tension"]],
    ["Egypt, with which Kenya has resumed relations, was silent.", ["EGY+KEN diplomatic cooperation"]],
    ["Kenya has never forgiven Egypt.", ["EGY+KEN diplomatic tension"]],
    ["Kenya has never visited Egypt.", []],
    ["Xi said that India had no business there.", ["CHN+IND diplomatic tension"]],
    ["Xi said that India had no winter.", []],
    ["Xi complained of Indian meddling.", ["CHN+IND security tension"]],
    ["Kenya declared Macron unwelcome.", ["FRA+KEN diplomatic tension"]],
    ["Kenya declared Macron the winner.", []],
    ["France removed Turkey from the programme.", ["FRA+TUR diplomatic tension"]],
    ["France told Turkey to back off.", ["FRA+TUR diplomatic tension"]],
    ["France told Turkey to come in.", []],
    ["China denied Kenya's minister a visa.", ["CHN+KEN diplomatic tension"]],
    ["Kenya faces steep Indian tariffs.", ["IND+KEN trade tension"]],
    ["Kenya faces steep Indian mountains.", []],
    ["Kenya has placed entry bans on Egyptian officials.", ["EGY+KEN diplomatic tension"]],
    ["Kenya, whom Egypt accuses of haste, was silent.", ["EGY+KEN diplomatic tension"]],
    ["Kenya, whom Egypt invited, was silent.", []],
    ["Kenya shelters Egyptian dissidents.", ["EGY+KEN security tension"]],
    ["Kenya shelters Egyptian geese.", []],
    ["Kenya holds a French citizen for espionage.", ["FRA+KEN diplomatic tension"]],
    ["Kenya protested about the treatment of Kenyan workers in Egypt.", ["EGY+KEN labour tension"]],
    ["Relations with Egypt, said Macron, were at their worst.", ["EGY+FRA diplomatic tension"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a treaty with several", () => {
  it.each([
    ["India sealed a pact with Greece, Turkey and Egypt.", ["EGY+GRC+IND+TUR diplomatic cooperation"]],
    ["India sealed pacts with Greece and Egypt.", ["EGY+IND diplomatic cooperation", "GRC+IND diplomatic cooperation"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
