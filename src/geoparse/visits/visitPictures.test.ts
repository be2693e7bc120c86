import { describe, expect, it } from "vitest";
import { visitsIn } from "./visitTold.fixture.ts";

describe("who is seen with others", () => {
  it.each([
    ["in a row", "Ministers met in Cairo. From left: Macron, Modi and Scholz.", ["Macron", "Modi", "Scholz"]],
    ["at his side", "Macron flew to Cairo. To his left, Modi.", ["Modi"]],
    ["behind him", "Macron flew to Cairo. Behind: Modi, tired.", ["Modi"]],
    ["at a table", "Macron flew to Cairo and dined. Facing him, Modi and Scholz.", ["Modi", "Scholz"]],
    ["beside him", "Macron flew to Cairo. Modi and Scholz sat beside him.", ["Modi", "Scholz"]],
  ])("%s: %s", (_, text, expected) =>
    expect(visitsIn(text)).toEqual(expect.arrayContaining(expected.map((name) => `${name} > EGY made`))),
  );

  it.each([
    ["at home", "Macron flew to Berlin. To his left, Scholz.", "Scholz > DEU made"],
    ["what is his", "Macron flew to Cairo. Behind: Modi's aides.", "Modi > EGY made"],
    ["in another paragraph", "Macron flew to Cairo.\n\nModi sat beside him.", "Modi > EGY made"],
    ["beside another", "Macron flew to Cairo. Modi sat beside Trump.", "Modi > EGY made"],
    ["what he faces", "Macron flew to Cairo. Facing Modi is hard.", "Modi > EGY made"],
  ])("not %s: %s", (_, text, wrong) => expect(visitsIn(text)).not.toContain(wrong));
});
