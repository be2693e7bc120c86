import { expect, it } from "vitest";
import { createPlaceReader } from "../geoparse/read.ts";
import { loadKnowledge } from "./knowledge.ts";

const read = createPlaceReader(loadKnowledge());

it.each([
  { text: "US envoy Jane Smith flew to Moscow on Tuesday.", name: "Moscow", iso3: "RUS" },
  { text: "The US Secretary of State landed in Rome for talks.", name: "Rome", iso3: "ITA" },
  { text: "The American president met the prime minister in London.", name: "London", iso3: "GBR" },
  { text: "The two met in Geneva, officials said.", name: "Geneva", iso3: "CHE" },
  { text: "Grain left the port of Odessa on Monday.", name: "Odessa", iso3: "UKR" },
  { text: "He flew from Hanoi to Ho Chi Minh City.", name: "Ho Chi Minh City", iso3: "VNM" },
  { text: "Sochi hosted the meeting.", name: "Sochi", iso3: "RUS" },
  { text: "Talks went on. Istanbul was to host the next round.", name: "Istanbul", iso3: "TUR" },
  { text: "He teaches in Moscow, Idaho.", name: "Moscow", iso3: "USA" },
  { text: "The mill in Rome, Georgia, was closed.", name: "Rome", iso3: "USA" },
  { text: "ODESSA, Texas (AP) — A storm hit the town on Monday.", name: "ODESSA", iso3: "USA" },
  { text: "She grew up in Geneva, New York.", name: "Geneva", iso3: "USA" },
])("$text: $name is in $iso3", ({ text, name, iso3 }) => {
  const { mentions } = read({ id: "a", text });
  expect(mentions.find(({ surface }) => surface === name)?.iso3).toEqual([iso3]);
});

it.each([
  { name: "San Francisco", iso3: "USA" },
  { name: "Los Angeles", iso3: "USA" },
  { name: "St. Petersburg", iso3: "RUS" },
  { name: "Murmansk", iso3: "RUS" },
  { name: "Samarkand", iso3: "UZB" },
  { name: "Sydney", iso3: "AUS" },
  { name: "Barcelona", iso3: "ESP" },
  { name: "Davos", iso3: "CHE" },
  { name: "Dubrovnik", iso3: "HRV" },
])("a journey leads from an article about one country to $name, far from it", ({ name, iso3 }) => {
  for (const { state, people, capital } of [
    { state: "Chile", people: "Chilean", capital: "Santiago" },
    { state: "Vietnam", people: "Vietnamese", capital: "Hanoi" },
    { state: "Nigeria", people: "Nigerian", capital: "Abuja" },
  ]) {
    const text = `${state} said the ${people} economy grew. In ${capital} ministers met. The ${people} president flew to ${name} on Monday for a meeting of leaders. ${state} wants more trade.`;
    const { mentions } = read({ id: "a", text });
    expect(mentions.find(({ surface }) => surface === name)?.iso3).toEqual([iso3]);
  }
});

it.each(["Jane hosted a dinner.", "Paris Hilton hosted the show."])("%s names no host that is a town", (text) => {
  const { mentions } = read({ id: "a", text });
  expect(mentions.filter(({ kind }) => kind === "city" || kind === "capital")).toEqual([]);
});
