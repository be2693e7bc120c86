import { describe, expect, it } from "vitest";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { NOTHING_LIKELY } from "../text/clues.fixture.ts";
import { createTies } from "./ties.ts";

const LEXICON = {
  version: 1 as const,
  domains: { trade: ["tea"], culture: ["carnival"] },
  polarities: { tension: ["feud"] },
  statuses: {},
  relations: ["treaty", "pact"],
  antecedents: ["both countries"],
  negations: ["no"],
};
const knowledge = knowledgeFor(LEXICON);
const groups = { drinking: ["drinks", "sips"], scoffing: ["scoffs", "jeers"], thirst: ["thirsty"] };
/** As if who drinks another's tea had been seen to trade with it, and who scoffs to quarrel. */
const ties = {
  version: 1 as const,
  source: "by hand",
  least: 0.8,
  leastUnaided: 0.85,
  leastOfKind: 0.3,
  further: { least: 0.95, leastOfKind: 0.3 },
  domain: { kept: 0.3, added: 0.7 },
  turned: 0.8,
  weights: {
    always: { "": -3 },
    "soon behind": { drinking: 4 },
    "sentence holds": { drinking: 5, scoffing: 5 },
    "rules tell": { elsewhere: -4 },
    "sentence has": { really: 6, perhaps: -0.4 },
  },
  kinds: {
    "clause holds": { scoffing: { tension: 3, cooperation: -3 }, thirst: { trade: 4 } },
    "clause has": {
      eyes: { cooperation: -4, diplomatic: -4 },
      dances: { diplomatic: -6, culture: 2 },
      soothes: { mediation: 9 },
    },
  },
  anyKind: {
    domain: { diplomatic: 0.5, trade: -1, culture: -1, economic: -3, energy: -3 },
    polarity: { cooperation: 2, tension: -1, support: -2, mediation: -2 },
    "its domain stands": { "in the clause": 3 },
  },
};
const readTies = createTies({
  ...knowledge,
  likely: { ...NOTHING_LIKELY, tieGroups: groups, ties: { ...ties, anyKind: quiet(ties.anyKind) } },
});

/** Other domains are as unlikely. */
function quiet(anyKind: typeof ties.anyKind) {
  const others = { finance: -3, infrastructure: -3, military: -3, security: -3, labour: -3 };
  return { ...anyKind, domain: { ...anyKind.domain, ...others } };
}

describe("ties that no rule tells", () => {
  it.each([
    {
      what: "of a domain that the clause names",
      text: "France sips Brazil's tea.",
      found: ["BRA+FRA trade cooperation: likely by the words around"],
    },
    {
      what: "and how they get on",
      text: "Kenya jeers Egypt.",
      found: ["EGY+KEN diplomatic tension: likely by the words around"],
    },
    { what: "none of which it is not plain of what kind it is", text: "Kenya eyes and jeers Egypt.", found: [] },
    { what: "no brokering, which is between two others", text: "France sips and soothes Brazil's tea.", found: [] },
    {
      what: "of an article of which rules tell none only where it is likelier",
      text: "France sips Brazil's tea, perhaps.",
      found: [],
    },
    {
      what: "and where they tell another where it is less likely",
      text: "France sips Brazil's tea, perhaps. Egypt and Kenya signed a treaty.",
      found: ["EGY+KEN diplomatic cooperation: X and Y's tie", "BRA+FRA trade cooperation: likely by the words around"],
    },
    {
      what: "not where rules tie one of the two to a third",
      text: "France signed a treaty with Kenya and sips Brazil's tea.",
      found: ["FRA+KEN trade cooperation: X's tie with Y"],
    },
    {
      what: "but where they tie others",
      text: "France sips Brazil's tea; Egypt and Kenya signed a treaty.",
      found: ["EGY+KEN diplomatic cooperation: X and Y's tie", "BRA+FRA trade cooperation: likely by the words around"],
    },
    { what: "of none where nothing speaks for it", text: "France paints Brazil.", found: [] },
    { what: "nor where a sentence names only one", text: "France drinks tea.", found: [] },
    {
      what: "one of all its sentences",
      text: "Kenya drinks for Egypt. Egypt sees Kenya: it drinks.",
      found: ["EGY+KEN diplomatic cooperation: likely by the words around"],
    },
    {
      what: "not where a rule ties the two elsewhere",
      text: "France sips Brazil's tea. France and Brazil signed a treaty.",
      found: ["BRA+FRA diplomatic cooperation: X and Y's tie"],
    },
    {
      what: "but where it is likelier still",
      text: "France really sips Brazil's tea. France and Brazil signed a treaty.",
      found: ["BRA+FRA diplomatic cooperation: X and Y's tie", "BRA+FRA trade cooperation: likely by the words around"],
    },
  ])("$what", ({ text, found }) => {
    expect(told(text)).toEqual(found);
  });

  it("shows the sentence", () => {
    const [tie] = readTies(locate("It rains. France sips Brazil's tea. It pours.")).kept;
    expect(tie?.evidence).toEqual([{ start: 10, end: 35 }]);
  });
});

describe("ties that rules tell", () => {
  const BY_RULE = "X and Y's tie";
  const KIND = `${BY_RULE}, its kind by the words around`;
  it.each([
    {
      what: "stay as they are",
      text: "France and Brazil signed a treaty.",
      found: [`BRA+FRA diplomatic cooperation: ${BY_RULE}`],
    },
    {
      what: "are of another domain too where that is likely",
      text: "France and Brazil signed a treaty, thirsty.",
      found: [`BRA+FRA trade cooperation: ${KIND}`, `BRA+FRA diplomatic cooperation: ${BY_RULE}`],
    },
    {
      what: "are not of a domain that is unlikely",
      text: "France and Brazil signed a treaty where one dances.",
      found: [`BRA+FRA diplomatic cooperation: ${BY_RULE}`],
    },
    {
      what: "are of the likeliest where all that rules tell are unlikely",
      text: "France and Brazil signed a treaty as one dances.",
      found: [`BRA+FRA culture cooperation: ${KIND}`],
    },
    {
      what: "tell of quarrels where the words around do",
      text: "France and Brazil signed a treaty and everybody jeers.",
      found: [`BRA+FRA diplomatic tension: ${KIND}`],
    },
    {
      what: "stay as they are where they are of more than two",
      text: "France, Brazil and Kenya signed a treaty and everybody jeers.",
      found: ["BRA+FRA+KEN diplomatic cooperation: X and Y's tie"],
    },
  ])("$what", ({ text, found }) => {
    expect(told(text)).toEqual(found);
  });
});

function told(text: string): readonly string[] {
  return readTies(locate(text)).kept.map((t) => `${t.parties.join("+")} ${t.domain} ${t.polarity}: ${t.why}`);
}
