import fc from "fast-check";
import { expect, it } from "vitest";
import { inPlainLetters, inSmallLetters, plain, smallPattern } from "./letters.ts";

it.each([
  { text: "Said in Kyiv, 2 May", becomes: "Said in Kyiv, 2 May" },
  { text: "Türkiye’s Erdoğan, İzmir", becomes: "Turkiye's Erdogan, Izmir" },
  { text: "Łódź, Ørsted", becomes: "Þodz, Þrsted" },
  { text: "Москва 北京", becomes: "Þþþþþþ þþ" },
  { text: "a\u00a0b\tc", becomes: "a b c" },
  { text: "“so” – 5 € × 2", becomes: "“so” – 5 € × 2" },
  { text: "𝐀 😀", becomes: "ÞÞ \uFFFD\uFFFD" },
  { text: "\uE000 and \uF7FF", becomes: "\uE000 and \uF7FF" },
])("$text in plain letters is $becomes", ({ text, becomes }) => expect(inPlainLetters(text)).toBe(becomes));

it("leaves every unit of a text where it was, and letters letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(inPlainLetters(text)).toHaveLength(text.length);
      expect(inSmallLetters(text)).toHaveLength(text.length);
      for (const { index, 0: character } of text.matchAll(/[\p{L}\p{N}]/gu)) {
        expect(plain(/^\p{L}+$/u).test(inPlainLetters(text).slice(index, index + character.length))).toBe(
          /\p{L}/u.test(character),
        );
      }
    }),
  );
});

it.each([
  { pattern: /^\p{Lu}\p{Ll}+$/u, text: "Élan", matches: true },
  { pattern: /^\p{Lu}\p{Ll}+$/u, text: "élan", matches: false },
  { pattern: /^[^\p{L}-]+$/u, text: "«12»", matches: true },
  { pattern: /^[^\p{L}-]+$/u, text: "1–ж", matches: false },
  { pattern: /d[eé]tente/iu, text: "DÉTENTE", matches: true },
  { pattern: /^\p{L}+'s$/u, text: "Erdoğan’s", matches: true },
])("$pattern on $text: $matches", ({ pattern, text, matches }) => {
  expect(plain(pattern).test(inPlainLetters(text))).toBe(matches);
});

it("a pattern for small letters is one itself", () => {
  const pattern = smallPattern("^The \\p{Lu}\\S+ \\uE000", "");
  expect(pattern.test(inSmallLetters("THE ÉMIR \uE000"))).toBe(true);
  expect(pattern.test(inSmallLetters("THE 2ND \uE000"))).toBe(false);
});

it("a pattern with a class that plain letters do not tell apart is refused", () => {
  expect(() => plain(/\p{Script=Greek}/u)).toThrow(/Script=Greek/);
});
