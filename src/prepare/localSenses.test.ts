import { distance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { createPlaceReader } from "../geoparse/read.ts";
import { loadKnowledge } from "./knowledge.ts";

const read = createPlaceReader(loadKnowledge());
/** Names of their own that a text holds, and where they are put. */
const names = (text: string) => read({ id: "a", text }).mentions.filter(({ kind }) => kind !== "embedded");

const FAR = 120;

describe("which namesake", () => {
  it.each([
    ["a telephone number", "A Paris man was held on Sunday. Call 903-555-0188.", "Paris", [-95.6, 33.7]],
    ["no telephone number", "A Paris man was held on Sunday.", "Paris", [2.35, 48.85]],
    ["a body of one province", "OPP officers closed a road in London.", "London", [-81.2, 43]],
    ["no such body", "Officers closed a road in London.", "London", [-0.1, 51.5]],
    ["an owner", "They worked in Texas's Paris.", "Paris", [-95.6, 33.7]],
    [
      "a chain of places",
      "San Juan, a municipality in the province of Batangas, Philippines, voted.",
      "San Juan",
      [121.4, 13.8],
    ],
    ["a definition", "Victoria is a town in the department of Entre Ríos, Argentina.", "Victoria", [-60.15, -32.6]],
    ["English", "They met in Hanover on Monday.", "Hanover", [9.7, 52.4]],
    ["the state after it, English or not", "They met in Hanover, New Hampshire.", "Hanover", [-72.3, 43.7]],
    ["its city before it", "They met in Atlanta, Georgia.", "Georgia", [-83.5, 32.75]],
    ["no town of a state that is named by the way", "It sold cars in Ohio. It met in Milan.", "Milan", [9.2, 45.5]],
    ["a state nearby", "Floods hit Savannah, and Georgia asked Alabama for help.", "Georgia", [-83.5, 32.75]],
    ["only the country nearby", "She flew from Georgia to Washington with Americans.", "Georgia", [43.5, 42]],
  ] as const)("%s tells", (_, text, name, [lon, lat]) => {
    const found = names(text).find(({ surface }) => surface === name);
    expect(distance([found?.lon ?? 0, found?.lat ?? 0], [lon, lat])).toBeLessThan(FAR);
  });
});

describe("a town that the gazetteer lacks", () => {
  it.each([
    ["stands in its state", "The mill stands in Holliday, Missouri.", "Holliday", "missouri"],
    [
      "where it is defined by it",
      "Georgetown is a town in the Shire of Etheridge, Queensland.",
      "Georgetown",
      "queensland",
    ],
    ["in its country", "They met in Argyle, Saint Vincent, on Monday.", "Argyle", "VCT"],
    [
      "nor is a clause's end its country",
      "After talks near Trondheim, Russia said no.",
      "Trondheim",
      "geonames-3133880",
    ],
    ["nor a camp of states", "They were cut off from the West, Russia, and all else.", "West", "west"],
    ["but not on a list", "They fly to Boston, California and Texas.", "Boston", "geonames-4930956"],
    ["nor where it is known", "They live in Moscow, Idaho.", "Moscow", "geonames-5601538"],
  ])("%s", (_, text, name, place) => {
    expect(names(text).find(({ surface }) => surface === name)?.place).toBe(place);
  });
});

describe("what is a name", () => {
  it.each([
    ["of a town, before a woman", "In Kentucky a driver, a Greensburg woman, was hurt.", ["Kentucky", "Greensburg"]],
    ["of a town, before its police", "Geelong police charged a man in Australia.", ["Geelong", "Australia"]],
    ["of a town, before -based", "The Wolfsburg-based maker grew.", ["Wolfsburg"]],
    ["of a town that ends as towns do", "A student from Watkinsville won.", ["Watkinsville"]],
    ["of a valley, whole", "Floods hit the Swat Valley and the Rift Valley.", ["Swat Valley", "Rift Valley"]],
    ["of a lake, whole", "They sailed Lake Ontario and Lake Como.", ["Lake Ontario", "Lake Como"]],
    ["of a people, not its language", "They sailed in French waters.", ["French"]],
    ["of a language", "She only speaks French; it is known in English as such.", []],
    ["of a person, at the start", "Jack London wrote it.", []],
    ["of a person, by the first name", "They met Charlotte Jordan.", []],
    ["of a street", "They live on Lincoln Avenue and Warsaw Road.", []],
    ["of a team", "The Toronto Blue Jays won.", []],
    ["of a disease", "The Marburg virus killed two.", []],
    ["of a river, far from the town", "They bathed in the Adelaide River.", []],
  ])("%s", (_, text, expected) => {
    expect(names(text).map(({ surface }) => surface)).toEqual(expected);
  });
});
