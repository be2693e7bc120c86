import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("visits as houses of state, live pages and columns tell them", () => {
  it.each([
    [
      "to a state by its style",
      "At the invitation of H.E. Omar Said, President of Egypt, Macron paid a State Visit to the Arab Republic of Egypt.",
      ["Macron > EGY made"],
    ],
    ["a hop", "Macron made a hop to Cairo.", ["Macron > EGY made"]],
    ["to a king", "Macron saw the king in Cairo.", ["Macron > EGY made"]],
    ["an invitation that he accepted", "Macron accepted an invitation to Cairo in June.", ["Macron > EGY planned"]],
    ["whose invitation he accepted", "Macron has accepted an invitation from Modi.", ["Macron > IND planned"]],
    [
      "straight from",
      "Macron was in Cairo in May 2024, straight from Athens.",
      ["Macron > EGY made", "Macron > GRC made"],
    ],
    ["a name put to a paper", "Macron put his name to the transfer in Cairo.", ["Macron > EGY made"]],
    ["one another", "Macron and Modi glared at each other in Cairo.", ["Macron > EGY made", "Modi > EGY made"]],
    ["an afternoon", "Macron's afternoon in a tent outside Cairo was short.", ["Macron > EGY made"]],
    ["a hand", "Macron reached for Modi's hand in Cairo.", ["Modi > EGY made", "Macron > EGY made"]],
    ["what he said yes to", "Macron has said yes to a trip to Cairo next year.", ["Macron > EGY planned"]],
    ["concluded today", "Macron concluded today his two-day visit to Cairo.", ["Macron > EGY made"]],
    [
      "during a stay",
      "The invitation was extended by President Macron during his stay in Cairo.",
      ["Macron > EGY made"],
    ],
    ["what is possible since", "All is possible since Macron spoke in Cairo.", ["Macron > EGY made"]],
    ["for which he is booked", "Macron is booked to visit Cairo in November.", ["Macron > EGY planned"]],
    ["what did not come of it", "Macron was to have flown to Cairo in May.", ["Macron > EGY cancelled"]],
    ["taken out of a programme", "Macron's visit to Cairo was taken out of the programme.", ["Macron > EGY cancelled"]],
    [
      "on an event's margins",
      "Modi attended the summit in Cairo. On the margins of the Summit he held separate meetings with H.E. Ms. Ann Falk, Prime Minister of Kenya, and Macron.",
      ["Modi > EGY made", "Falk > EGY made", "Macron > EGY made"],
    ],
    [
      "a tour that took him elsewhere, the traveller and not his host",
      "Modi arrived in Cairo, where Egyptian President Omar Said received him. It was the last leg of a tour which also took him to Greece.",
      ["Modi > EGY made", "Modi > GRC made"],
    ],
    [
      "a host's own visit, told beside his name",
      "Modi arrived in Cairo. Modi spoke. Modi laughed. Egyptian President Omar Said recalled his visit to Delhi.",
      ["Modi > EGY made", "Said > IND made"],
    ],
    [
      "a summit of which nobody says where it is, in a dispatch from there",
      "Cairo, 4 April 2025\n\nModi flew to Cairo. It rained. Macron took part in the first summit of its kind.",
      ["Modi > EGY made", "Macron > EGY made"],
    ],
    [
      "by whom a summit is chaired",
      "Modi attended the summit in Cairo, co-chaired by Macron.",
      ["Macron > EGY made", "Modi > EGY made"],
    ],
    [
      "here too, with an aside",
      "Macron went to Cairo. Modi, who took a slow train, is here too.",
      ["Macron > EGY made", "Modi > EGY made"],
    ],
    [
      "to where an item of a diary is dated",
      "Modi flew to Athens.\n\nCairo – Macron came in May 2024.",
      ["Modi > GRC made", "Macron > EGY made"],
    ],
    ["already there", "Macron went to Cairo. Modi is already in the city.", ["Macron > EGY made", "Modi > EGY made"]],
    ["to the place of the title", "The road into Cairo\n\nIt is long. Macron came in May 2024.", ["Macron > EGY made"]],
    [
      "to the state of which all is told",
      "It rains.\n\nEgypt is dry. Cairo is large, Egypt old. Of Cairo much is told. Macron came in May 2024.",
      ["Macron > EGY made"],
    ],
  ])("%s: %s", (_, text, expected) => expect(visitsIn(text)).toEqual(expected));

  it.each([
    ["an invitation to a host's paper", "Macron accepted an invitation to tender."],
    ["next in line", "Modi spoke. Egypt is next in line."],
    ["one another of a country", "Macron and Modi told each other of trade in Egypt."],
    ["straight from a pocket", "Macron paid straight from his pocket in Lyon."],
    ["in a title of two", "From Cairo to Athens\n\nIt is far. Macron came in May 2024."],
    [
      "a state as often told as another",
      "Egypt is dry. Egypt is old. Greece is wet. Greece is old. Macron came in May 2024.",
    ],
    ["a king who is phoned", "Macron phoned the king in Cairo."],
  ])("no visit, %s: %s", (_, text) => expect(visitsIn(text)).toEqual([]));
});
