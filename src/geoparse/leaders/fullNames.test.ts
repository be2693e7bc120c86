import { expect, it } from "vitest";
import { callInFull, fullNames } from "./fullNames.ts";
import type { LeaderMention } from "./leaderMention.ts";

const mention = (name: string, iso3: string | null, office: string): LeaderMention => {
  return { name, iso3, office, pronoun: null, how: "name", start: 0, end: name.length };
};
const ali = mention("Ali", null, "president");

it.each([
  { what: "said before", others: [mention("Omar Hassan Ali", "KEN", "president"), ali], called: "Omar Hassan Ali KEN" },
  { what: "said later", others: [ali, mention("Omar Hassan Ali", "KEN", "")], called: "Omar Hassan Ali KEN" },
  {
    what: "said by parts",
    others: [mention("Hassan Ali", null, ""), mention("Omar Hassan Ali", "KEN", "")],
    called: "Omar Hassan Ali KEN",
  },
  { what: "nobody's", others: [mention("Omar Alivar", "KEN", "")], called: "Ali null" },
  { what: "several's", others: [mention("Omar Ali", "KEN", ""), mention("Zara Ali", "KEN", "")], called: "Ali null" },
  { what: "a minister's", others: [mention("Omar Ali", "KEN", "trade minister")], called: "Ali null" },
])("of one called by his surname the full name, $what", ({ others, called }) => {
  const found = [ali];
  callInFull(found, fullNames([others]));
  expect(found.map(({ name, iso3 }) => `${name} ${iso3}`)).toEqual([called]);
});

it("leaves the leader of another state alone", () => {
  const found = [mention("Ali", "GUY", "president")];
  callInFull(found, fullNames([[mention("Omar Ali", "KEN", "president")]]));
  expect(found[0]?.name).toBe("Ali");
});
