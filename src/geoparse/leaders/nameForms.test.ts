import { describe, expect, it } from "vitest";
import { visitsIn } from "../visits/visitTold.fixture.ts";
import { behindMiddleNames, variantsOf } from "./nameForms.ts";

describe("forms of a name", () => {
  it.each([
    { form: "P. V. Moss", either: false, also: ["P. V. Moss", "P.V. Moss", "P V Moss", "PV Moss"] },
    { form: "Anna K. Lund", either: false, also: ["Anna K. Lund", "Anna K Lund"] },
    { form: "Paul arap Kibet", either: false, also: ["Paul arap Kibet", "Paul Arap Kibet"] },
    { form: "Łukasz Jørgensen", either: false, also: ["Łukasz Jørgensen", "Lukasz Jorgensen"] },
    { form: "Jörg Ölçer", either: false, also: ["Jörg Ölçer", "Jorg Olcer", "Joerg Oelcer"] },
    { form: "İdris Çağrı", either: false, also: ["İdris Çağrı", "Idris Cagri"] },
    { form: "Ana D'Costa", either: false, also: ["Ana D'Costa", "Ana D’Costa"] },
    { form: "Kenji Mori", either: true, also: ["Kenji Mori", "Mori Kenji"] },
    { form: "Kenji Mori", either: false, also: ["Kenji Mori"] },
    { form: "Mori", either: true, also: ["Mori"] },
  ])("$form, either order $either", ({ form, either, also }) => {
    expect([...new Set(variantsOf(form, either))]).toEqual(expect.arrayContaining(also));
    if (also.length === 1) expect(variantsOf(form, either)).toEqual(also);
  });

  it.each([
    { text: "Paul Kiptoo Kibet spoke", given: 4, ends: ["Kibet spoke", "spoke"] },
    { text: "Paul K. Kibet spoke", given: 4, ends: ["Kibet spoke", "spoke"] },
    { text: "Paul spoke", given: 4, ends: [] },
    { text: "Li Mei Kibet spoke", given: 2, ends: [] },
  ])("$text: where the family name may stand", ({ text, given, ends }) => {
    expect(behindMiddleNames(text, { start: 0, end: given }).map((at) => text.slice(at))).toEqual(ends);
  });

  it.each([
    ["Emmanuel Jean Macron flew to Cairo.", ["Macron > EGY made"]],
    ["H.E. Dr. Emmanuel Jean-Michel Macron flew to Cairo.", ["Macron > EGY made"]],
    ["Emmanuel Besnier flew to Cairo.", []],
    ["Emmanuel met Macron in Lyon.", []],
  ])("%s", (text, told) => expect(visitsIn(text)).toEqual(told));
});
