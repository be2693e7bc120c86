import { describe, expect, it } from "vitest";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createLeaderFinder } from "../leaders/leaders.ts";
import { NOTHING_LIKELY } from "../text/clues.fixture.ts";
import { createTieSuspectFinder } from "./likelyTies.ts";
import { createTieRuleReader, createTies } from "./ties.ts";

const LEXICON = {
  version: 1 as const,
  domains: { trade: ["tea"], culture: ["carnival"] },
  polarities: { tension: ["feud"] },
  statuses: {},
  relations: ["treaty"],
  antecedents: ["both countries"],
  negations: ["no"],
};
const knowledge = knowledgeFor(LEXICON);
const groups = { drinking: ["drinks", "sips"], scoffing: ["scoffs", "jeers"] };
/** As if who drinks another's tea had been seen to trade with it, and who scoffs to quarrel. */
const ties = {
  version: 1 as const,
  source: "by hand",
  least: 0.8,
  weights: { always: { "": -3 }, "soon behind": { drinking: 4 }, "sentence holds": { drinking: 5, scoffing: 5 } },
  domains: { kind: { diplomatic: 1 }, "it stands": { "in the clause": 2 } },
  polarities: {
    kind: { cooperation: 1 },
    "tension: clause holds": { scoffing: 3 },
    "cooperation: clause has": { eyes: -2 },
    "tension: clause has": { eyes: -4 },
  },
};
const readTies = createTies({
  ...knowledge,
  likely: { ...NOTHING_LIKELY, tieGroups: groups, ties },
});

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
    { what: "of none where nothing speaks for it", text: "France paints Brazil.", found: [] },
    { what: "nor where a sentence names only one", text: "France drinks tea.", found: [] },
    {
      what: "each two once, by the likeliest sentence",
      text: "Kenya drinks for Egypt. Kenya jeers Egypt. Egypt sees Kenya: it drinks.",
      found: ["EGY+KEN diplomatic cooperation: likely by the words around"],
    },
    {
      what: "what a rule ties anywhere is left to it",
      text: "France sips Brazil's tea. France and Brazil signed a treaty.",
      found: ["BRA+FRA diplomatic cooperation: X and Y's tie"],
    },
  ])("$what", ({ text, found }) => {
    const told = readTies(locate(text)).kept.map((t) => `${t.parties.join("+")} ${t.domain} ${t.polarity}: ${t.why}`);
    expect(told).toEqual(found);
  });

  it("shows the sentence", () => {
    const [tie] = readTies(locate("It rains. France sips Brazil's tea. It pours.")).kept;
    expect(tie?.evidence).toEqual([{ start: 10, end: 35 }]);
  });
});

describe("the clues of two states", () => {
  const readByRules = createTieRuleReader(knowledge, createLeaderFinder(knowledge));
  const suspectsIn = createTieSuspectFinder(groups);
  const suspectsOf = (text: string) => suspectsIn(readByRules(locate(text)), "all");

  it.each([
    { text: "France sips tea with Brazil.", has: "preposition: with", hasNot: "preposition: none" },
    { text: "France sips tea from old Brazil.", has: "preposition: from", hasNot: "preposition: old" },
    { text: "France drinks with Brazil.", has: "governor of with: drinking", hasNot: "governor of with: scoffing" },
    { text: "France and Brazil sip tea.", has: "list of: 2", hasNot: "preposition: and" },
    { text: "France sips tea with Brazil.", has: "sentence holds: trade", hasNot: "sentence holds: culture" },
    { text: "France sips tea with Brazil.", has: "states: only the pair", hasNot: "states: 3" },
    { text: "France sees Brazil and Kenya.", has: "states: 3", hasNot: "states: only the pair" },
    { text: "France, Egypt and Kenya see Brazil.", has: "distance: up to 1", hasNot: "distance: up to 6" },
  ])("$text", ({ text, has, hasNot }) => {
    const clues: string[] = [];
    const suspect = suspectsOf(text).find(({ parties }) => parties.includes("FRA"));
    const note = (kind: string, value: string) => clues.push(`${kind}: ${value}`);
    suspect?.noteSentenceClues(note);
    suspect?.notePairClues(note);
    expect(clues).toContain(has);
    expect(clues).not.toContain(hasNot);
  });

  it.each([
    { text: "France sips tea with Brazil.", clue: "it stands: in the clause", is: true },
    { text: "France sips tea with Brazil.", clue: "it stands: between", is: true },
    { text: "France sees Brazil; tea is cheap.", clue: "it stands: in the clause", is: false },
    { text: "France sees Brazil; tea is cheap.", clue: "it stands: elsewhere", is: true },
    { text: "France sees Brazil.", clue: "trade: clause has: sees", is: true },
  ])("of their trade, in $text: $clue", ({ text, clue, is }) => {
    const clues: string[] = [];
    suspectsOf(text)[0]?.noteDomainClues("trade", (kind, value) => clues.push(`${kind}: ${value}`));
    expect(clues.includes(clue)).toBe(is);
  });

  it("says whether rules tie them in that sentence", () => {
    const told = suspectsOf("France and Brazil signed a treaty. France sees Brazil. Kenya sees Egypt.").map(
      (s) => s.told,
    );
    expect(told).toEqual(["here", "elsewhere", "nowhere"]);
  });

  it("asks nothing of a long list", () => {
    const names = "France Brazil Kenya Egypt Serbia Hungary India Ukraine Poland Turkey".split(" ");
    const list = (states: readonly string[]) => `Among them are ${states.join(", ")} and Japan.`;
    expect(suspectsOf(list(names.slice(0, -1)))).not.toEqual([]);
    expect(suspectsOf(list(names))).toEqual([]);
  });
});
