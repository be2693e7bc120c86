/** Whether a turn speaks of friends or foes, of giving or dealing; and turns that speak of neither. */
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

describe("tariffs", () => {
  it.each([
    [
      "Japan announced a tariff of 40% on India, 35 per cent on Kenya and 12.5% on Egypt.",
      ["EGY+JPN trade tension", "IND+JPN trade tension", "JPN+KEN trade tension"],
    ],
    ["Kenya pays a 12 per cent tariff on what it sells to Japan.", ["JPN+KEN trade tension"]],
    ["Poland's trade deficit with China grew.", ["CHN+POL trade tension"]],
    ["Poland's trade with China grew.", ["CHN+POL trade cooperation"]],
    ["Egypt lifted its ban on goods from Kenya.", ["EGY+KEN trade cooperation"]],
    ["Egypt banned goods from Kenya.", ["EGY+KEN trade tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("what is bought, and what for", () => {
  it.each([
    [
      "Japan put sanctions on Kenya over its purchase of Iranian oil.",
      ["IRN+KEN energy cooperation", "JPN+KEN economic tension"],
    ],
    ["Egypt signed a letter of intent for twelve more helicopters from France.", ["EGY+FRA military cooperation"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("friend or foe", () => {
  it.each([
    ["Macron, a sharp critic of Turkey, spoke first.", ["FRA+TUR diplomatic tension"]],
    ["Macron, a critic of taxes, flew to Turkey.", []],
    ["Greece and Turkey have never trusted each other.", ["GRC+TUR diplomatic tension"]],
    ["Greece and Turkey trust each other.", ["GRC+TUR diplomatic cooperation"]],
    ["Egypt has answered by drawing closer to Greece.", ["EGY+GRC diplomatic cooperation"]],
    ["Relations between Poland and Hungary have sunk very low.", ["HUN+POL diplomatic tension"]],
    ["Relations between Poland and Hungary were broken off in 2006.", ["HUN+POL diplomatic tension"]],
    ["Iran, bombed by Turkey in June, rearmed.", ["IRN+TUR military tension"]],
    ["China advised its citizens not to travel to Japan.", ["CHN+JPN diplomatic tension"]],
    ["Germany worked for French recognition of Kenya.", ["FRA+KEN diplomatic cooperation"]],
    ["India often complains about journalists in Japan.", ["IND+JPN diplomatic tension"]],
    ["Kenya has imposed visas on Indian citizens.", ["IND+KEN diplomatic tension"]],
    ["Kenya suspended visas for Indian citizens.", ["IND+KEN diplomatic tension"]],
    ["Turkey has blocked Poland's accession.", ["POL+TUR diplomatic tension"]],
    ["Police in Kenya stormed the Polish embassy.", ["KEN+POL diplomatic tension"]],
    ["Japan opened a liaison office in Armenia.", ["ARM+JPN diplomatic cooperation"]],
    ["Egypt and Kenya will host the championships.", ["EGY+KEN culture cooperation"]],
    ["Kenya is home to a French base.", ["FRA+KEN military cooperation"]],
    ["Japanese universities will open campuses in India.", ["IND+JPN culture cooperation"]],
    ["Japanese schools are older than those in India.", []],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("help", () => {
  it.each([
    ["Turkish officers have trained Kenyan recruits since 2017.", ["KEN+TUR military support"]],
    ["Turkish marines train with Kenyan soldiers every spring.", ["KEN+TUR military cooperation"]],
    ["Kenyan troops are in Egypt.", ["EGY+KEN military support"]],
    ["Kenya will receive three patrol ships from Japan.", ["JPN+KEN security support"]],
    ["Kenya is grateful to Japan.", ["JPN+KEN diplomatic support"]],
    ["Iran smuggles rifles to Kenya.", ["IRN+KEN military support"]],
    ["Poland spends a billion on Armenia's railways.", ["ARM+POL infrastructure support"]],
    ["Poland keeps Hungary supplied with electricity.", ["HUN+POL energy support"]],
    ["Iran sent four cargoes of diesel to Armenia.", ["ARM+IRN energy support"]],
    ["Poland promised Ukraine a military aid package.", ["POL+UKR military support"]],
    ["Brazil will move its embassy in Egypt to another town.", ["BRA+EGY diplomatic support"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expect.arrayContaining(expected)));
});

describe("the host and the guest, on the ground of one", () => {
  const guest =
    "France abroad\n\nFrance has many friends. Macron came to Cairo on Monday.\n\nFrance trades with India.\n\n";
  it.each([
    [`${guest}In Cairo the two governments signed a declaration on energy.`, "EGY+FRA energy cooperation"],
    [`${guest}The two governments signed a declaration on energy.`, "FRA+IND energy cooperation"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));
});

describe("words that stand beside states, and tie none", () => {
  it.each([
    "Germany has flown to Kenya together with Poland.",
    "Macron and Modi were seen together in Egypt.",
    "Modi held talks with Macron.",
    "Kenya and Poland signed nothing.",
    "Germany is older than the alliance's members, and Poland joined the alliance late.",
    "The minister spoke by video link with Greece and Turkey.",
    "Kenya's neighbours and Egypt's are poor.",
    "The humanitarian corridor was no subject in Kenya or Egypt.",
  ])("%s", (text) => expect(told(text)).toEqual([]));
});
