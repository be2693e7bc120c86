import { expect, it } from "vitest";
import type { LeaderMention } from "./leaderMention.ts";
import { createShortNames } from "./shortNames.ts";

const shortNames = createShortNames(
  { familyNameFirst: ["CHN", "VNM"], calledByGivenName: ["IDN", "VNM"] },
  new Map([["Widodo", null]]),
);
const introduced = (name: string, iso3: string | null): LeaderMention => {
  return { name, iso3, office: "president", pronoun: null, how: "name", start: 0, end: name.length };
};

it.each([
  { what: "full name and surname", name: "Lee Kinyanjui", iso3: "KEN", called: ["Lee Kinyanjui", "Kinyanjui"] },
  { what: "the family name where it comes first", name: "Wang Yi", iso3: "CHN", called: ["Wang Yi", "Wang"] },
  { what: "given names where these are used", name: "Joko Widodo", iso3: "IDN", called: ["Joko Widodo", "Joko"] },
  {
    what: "both where both are",
    name: "Pham Minh Chinh",
    iso3: "VNM",
    called: ["Pham Minh Chinh", "Pham", "Chinh"],
  },
  { what: "of nobody knows which state the last", name: "Ursula Falk", iso3: null, called: ["Ursula Falk", "Falk"] },
  {
    what: "a surname without its marks, too",
    name: "Luís Gonçalves",
    iso3: "PRT",
    called: ["Luís Gonçalves", "Luis Goncalves", "Gonçalves", "Goncalves"],
  },
  { what: "a king without his number", name: "Felipe VI", iso3: "ESP", called: ["Felipe VI", "Felipe"] },
  { what: "a son's surname", name: "Luis Mora Jr.", iso3: "PHL", called: ["Luis Mora Jr.", "Mora"] },
  {
    what: "a name with an article at a sentence's head",
    name: "Adel al-Hadi",
    iso3: "IRQ",
    called: ["Adel al-Hadi", "al-Hadi", "Al-Hadi", "Hadi"],
  },
  { what: "nothing of one name", name: "Abiy", iso3: "ETH", called: [] },
])("$what", ({ name, iso3, called }) => {
  expect([...shortNames([[introduced(name, iso3)]]).keys()]).toEqual(called);
});

it("leaves a name to whom it was given first", () => {
  const named = shortNames([[introduced("Lee Kinyanjui", "KEN")], [introduced("Ann Kinyanjui", "KEN")]]);
  expect(named.get("Kinyanjui")?.name).toBe("Lee Kinyanjui");
});
