import { describe, expect, it } from "vitest";
import type { Mention } from "../atlas/schema.ts";
import { ratios } from "./comparison.ts";
import type { Gold } from "./gold.ts";
import { samePerson, scoreArticle, total } from "./score.ts";
import { mistakeList, scoreTable } from "./scoreTable.ts";

const at = (start: number, end: number) => ({ start, end });
const goldMention = (start: number, end: number, more: Partial<Gold["mentions"][number]> = {}) => ({
  ...at(start, end),
  surface: "Kenya",
  kind: "country" as const,
  role: "polity" as const,
  iso3: ["KEN"],
  lon: 38,
  lat: 1,
  optional: false,
  ...more,
});
const mention = (start: number, end: number, more: Partial<Mention> = {}): Mention => {
  const { optional: _, ...same } = goldMention(start, end);
  return { ...same, place: "KEN", confidence: 1, why: "test", ...more };
};
const nothing: Gold = {
  document: "a.txt",
  published: { from: null, to: null },
  boilerplate: [],
  mentions: [],
  visits: [],
  ties: [],
};
const unread = {
  cleaned: { title: "", paragraphs: [], boilerplate: [] },
  mentions: [] as Mention[],
  published: { from: null, to: null, basis: "unknown" as const, why: "" },
  visits: [],
  ties: [],
};
const score = (gold: Partial<Gold>, mentions: Mention[]) =>
  scoreArticle({ ...nothing, ...gold }, { ...unread, mentions }, () => null).score;

describe("mentions", () => {
  it.each([
    ["the same span", [goldMention(0, 5)], [mention(0, 5)], [1, 0, 0], [1, 0, 0]],
    ["a longer span overlaps only", [goldMention(4, 9)], [mention(0, 9)], [0, 1, 1], [1, 0, 0]],
    ["missed", [goldMention(0, 5)], [], [0, 0, 1], [0, 0, 1]],
    ["too many", [], [mention(0, 5)], [0, 1, 0], [0, 1, 0]],
    ["one name does not count for two", [goldMention(0, 5), goldMention(6, 9)], [mention(0, 9)], [0, 1, 2], [1, 0, 1]],
    ["optional and found: neither", [goldMention(0, 5, { optional: true })], [mention(0, 5)], [0, 0, 0], [0, 0, 0]],
    ["optional and missed: neither", [goldMention(0, 5, { optional: true })], [], [0, 0, 0], [0, 0, 0]],
    ["a name inside a name: neither", [], [mention(0, 5, { kind: "embedded" })], [0, 0, 0], [0, 0, 0]],
  ])("%s", (_, gold, read, exact, overlapping) => {
    const { exact: e, overlapping: o } = score({ mentions: gold }, read);
    expect([e.right, e.wrong, e.missed]).toEqual(exact);
    expect([o.right, o.wrong, o.missed]).toEqual(overlapping);
  });

  it("are compared by country, kind, role and place only where they were found", () => {
    const gold = [
      goldMention(0, 5),
      goldMention(10, 15, { iso3: [], lon: null, lat: null }),
      goldMention(20, 25, { kind: "capital" }),
      goldMention(30, 35),
    ];
    const read = [mention(0, 5, { lat: 2 }), mention(10, 15), mention(20, 25, { iso3: ["TZA"], role: "place" })];
    const s = score({ mentions: gold }, read);
    expect(s.iso3).toEqual({ of: 2, right: 1 });
    expect(s.kind).toEqual({ of: 3, right: 2 });
    expect(s.roleOfCapitals).toEqual({ of: 1, right: 0 });
    expect(s.roleOfOthers).toEqual({ of: 2, right: 2 });
    // One degree of latitude on the mean sphere.
    expect(s.distances).toEqual([expect.closeTo(111.195, 2), 0]);
  });
});

describe("statements", () => {
  const tie = {
    parties: ["KEN", "IND"],
    bloc: null,
    domain: "trade" as const,
    polarity: "cooperation" as const,
    status: "existing" as const,
  };
  const readTie = { ...tie, parties: ["IND", "KEN"], evidence: [at(5, 9)], why: "test" };
  const goldTie = { ...tie, evidence: [at(0, 6)] };

  it.each([
    ["the same in any order", readTie, [1, 0, 0], 1],
    ["another status", { ...readTie, status: "proposed" as const }, [1, 0, 0], 1],
    ["evidence elsewhere", { ...readTie, evidence: [at(6, 9)] }, [1, 0, 0], 0],
    ["another domain", { ...readTie, domain: "energy" as const }, [0, 1, 1], 0],
    ["another polarity", { ...readTie, polarity: "tension" as const }, [0, 1, 1], 0],
    ["a party too many", { ...readTie, parties: ["IND", "KEN", "TZA"] }, [0, 1, 1], 0],
  ])("tie: %s", (_, read, expected, evidence) => {
    const { ties, evidence: share } = scoreArticle(
      { ...nothing, ties: [goldTie] },
      { ...unread, ties: [read] },
      () => null,
    ).score;
    expect([ties.right, ties.wrong, ties.missed]).toEqual(expected);
    expect(share.right).toBe(evidence);
  });

  it("ties are compared with their bloc by its id", () => {
    const gold = { ...nothing, ties: [{ ...goldTie, bloc: "East African Community" }] };
    const read = { ...unread, ties: [{ ...readTie, bloc: "EAC" }] };
    expect(scoreArticle(gold, read, () => "EAC").score.tiesWithBloc.right).toBe(1);
    expect(scoreArticle(gold, read, () => null).score.tiesWithBloc.right).toBe(0);
  });
});

it("adds articles up by their counts, not by their ratios", () => {
  const one = score({ mentions: [goldMention(0, 5)] }, [mention(0, 5)]);
  const other = score({ mentions: [goldMention(0, 5), goldMention(6, 9), goldMention(10, 12)] }, []);
  expect(ratios(total([one, other]).exact)).toEqual({ precision: 1, recall: 0.25, f1: 0.4 });
});

it("has no ratio where there is nothing to count", () => {
  expect(ratios({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: null, recall: null, f1: null });
});

it("prints aligned columns, and days of the record only with corrections", () => {
  const columns = [{ name: "a.txt", score: score({ mentions: [goldMention(0, 5)] }, [mention(0, 5)]) }];
  const lines = scoreTable(columns, true).split("\n");
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines.some((line) => line.startsWith("published agrees"))).toBe(true);
  expect(scoreTable(columns, false)).not.toContain("published agrees");
});

it("lists what is wrong by class, with its sentence", () => {
  const { mistakes } = scoreArticle({ ...nothing, mentions: [goldMention(3, 8)] }, unread, () => null);
  const list = mistakeList(mistakes.map((m) => ({ ...m, document: "a.txt", sentence: "In Kenya\nit rains." })));
  expect(list).toBe("mention missed (1)\n  a.txt@3  Kenya (country)\n      In Kenya it rains.");
});

describe("one person's names", () => {
  it.each([
    { a: "Castro", b: "Xiomara Castro", same: true },
    { a: "Abdel Fattah al-Sisi", b: "Abdel Fattah el-Sisi", same: true },
    { a: "Moon Jae-in", b: "Moon Jae In", same: true },
    { a: "Mohammed bin Zayed", b: "Mohamed bin Zayed Al Nahyan", same: true },
    { a: "Pope Leo", b: "Leo XIV", same: true },
    { a: "Mohammed bin Salman", b: "Mohammed bin Zayed", same: false },
    { a: "Xi Jinping", b: "Li Qiang", same: false },
    { a: "Pope", b: "Leo XIV", same: false },
  ])("$a, $b: $same", ({ a, b, same }) => expect(samePerson(a, b)).toBe(same));
});
